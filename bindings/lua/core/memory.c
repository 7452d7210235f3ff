/* Blocks of memory for structs, arrays and texts, with their bounds. */
#include "core.h"

#include <string.h>

static const char memory_tag[] = "bpjsstat.memory";

/* No output is as large: what asks for more is wrong. */
enum { LARGEST = 1 << 30 };

memory *memory_at(lua_State *L, int index) {
  memory *found = lua_touserdata(L, index);
  if (lua_type(L, index) != LUA_TUSERDATA)
    return NULL;
#if LUA_VERSION_NUM >= 502
  const size_t size = lua_rawlen(L, index);
#else
  const size_t size = lua_objlen(L, index);
#endif
  return size >= sizeof *found && found->tag == memory_tag ? found : NULL;
}

/* memory(size): zeros; nil if that is too much. */
static int make(lua_State *L) {
  int64_t size;
  if (!integer_read(L, 1, &size) || size < 0 || size > LARGEST)
    return 0;
  memory *made = lua_newuserdata(L, sizeof *made + (size_t)size);
  made->tag = memory_tag;
  made->size = (size_t)size;
  memset(made->bytes, 0, (size_t)size);
  return 1;
}

/* The bytes at `offset`, or an error of Lua. */
static char *place(lua_State *L, int64_t *offset, int64_t size) {
  memory *block = memory_at(L, 1);
  if (block == NULL || !integer_read(L, 2, offset) || size < 0 || *offset < 0 ||
      *offset > (int64_t)block->size || size > (int64_t)block->size - *offset)
    luaL_error(L, "bpjsstat.core: outside the memory");
  return (char *)block->bytes + *offset;
}

static int64_t extent(lua_State *L, int index) {
  int64_t size = -1;
  if (!integer_read(L, index, &size))
    luaL_argerror(L, index, "a size is wanted");
  return size;
}

/* clear(memory): zeros again. */
static int clear(lua_State *L) {
  memory *block = memory_at(L, 1);
  if (block == NULL)
    return luaL_argerror(L, 1, "memory is wanted");
  memset(block->bytes, 0, block->size);
  return 0;
}

static size_t width(const char *type) {
  return strcmp(type, "int64_t") == 0 || strcmp(type, "double") == 0 ? 8 : 4;
}

/* get(memory, offset, type) */
static int get(lua_State *L) {
  const char *type = luaL_checkstring(L, 3);
  const size_t size = width(type);
  int64_t offset, wide;
  int32_t narrow;
  uint32_t unsigned_narrow;
  double real;
  const char *at = place(L, &offset, (int64_t)size);
  if (strcmp(type, "double") == 0) {
    memcpy(&real, at, size);
    lua_pushnumber(L, (lua_Number)real);
    return 1;
  }
  if (strcmp(type, "int64_t") == 0) {
    memcpy(&wide, at, size);
  } else if (strcmp(type, "int32_t") == 0) {
    memcpy(&narrow, at, size);
    wide = narrow;
  } else {
    memcpy(&unsigned_narrow, at, size);
    wide = unsigned_narrow;
  }
  integer_push(L, wide);
  return 1;
}

/* set(memory, offset, type, value): false if the type does not hold the value. */
static int set(lua_State *L) {
  const char *type = luaL_checkstring(L, 3);
  const size_t size = width(type);
  int64_t offset, wide;
  char *at = place(L, &offset, (int64_t)size);
  int fits = 1;
  if (strcmp(type, "double") == 0) {
    const double real = (double)lua_tonumber(L, 4);
    fits = lua_type(L, 4) == LUA_TNUMBER;
    if (fits)
      memcpy(at, &real, size);
  } else if (!integer_read(L, 4, &wide)) {
    fits = 0;
  } else if (strcmp(type, "int64_t") == 0) {
    memcpy(at, &wide, size);
  } else if (strcmp(type, "int32_t") == 0) {
    const int32_t narrow = (int32_t)wide;
    fits = narrow == wide;
    if (fits)
      memcpy(at, &narrow, size);
  } else {
    const uint32_t narrow = (uint32_t)wide;
    fits = (int64_t)narrow == wide;
    if (fits)
      memcpy(at, &narrow, size);
  }
  lua_pushboolean(L, fits);
  return 1;
}

/* get_text(memory, offset, size): up to a NUL. */
static int get_text(lua_State *L) {
  const int64_t size = extent(L, 3);
  int64_t offset;
  const char *at = place(L, &offset, size);
  const char *end = memchr(at, '\0', (size_t)size);
  lua_pushlstring(L, at, end == NULL ? (size_t)size : (size_t)(end - at));
  return 1;
}

/* get_bytes(memory, offset, size): all of them. */
static int get_bytes(lua_State *L) {
  const int64_t size = extent(L, 3);
  int64_t offset;
  const char *at = place(L, &offset, size);
  lua_pushlstring(L, at, (size_t)size);
  return 1;
}

/* set_text(memory, offset, size, text): false if it does not fit with a NUL. */
static int set_text(lua_State *L) {
  const int64_t size = extent(L, 3);
  int64_t offset;
  size_t length;
  char *at = place(L, &offset, size);
  const char *text = luaL_checklstring(L, 4, &length);
  const int fits = (int64_t)length < size;
  if (fits)
    memcpy(at, text, length);
  lua_pushboolean(L, fits);
  return 1;
}

void memory_open(lua_State *L) {
  static const luaL_Reg functions[] = {{"memory", make},
                                       {"clear", clear},
                                       {"get", get},
                                       {"set", set},
                                       {"get_text", get_text},
                                       {"set_text", set_text},
                                       {"get_bytes", get_bytes},
                                       {NULL, NULL}};
  for (const luaL_Reg *entry = functions; entry->name != NULL; entry++) {
    lua_pushcfunction(L, entry->func);
    lua_setfield(L, -2, entry->name);
  }
}
