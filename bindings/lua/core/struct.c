/* Structs read in one go: the most of a call's time would else go into asking for
 * one field after the other. */
#include "core.h"

#include <string.h>

enum { MOST_FIELDS = 200 };

typedef enum kind { CHARS, INT32, UINT32, INT64, DOUBLE } kind;

typedef struct field {
  kind kind;
  size_t offset, length;
} field;

typedef struct layout {
  size_t size;
  int count;
  field fields[];
} layout;

static kind kind_of(lua_State *L, const char *type) {
  static const char *const types[] = {"char", "int32_t", "uint32_t", "int64_t", "double"};
  for (int k = CHARS; k <= DOUBLE; k++)
    if (strcmp(type, types[k]) == 0)
      return (kind)k;
  luaL_error(L, "this binding does not know the type %s", type);
  return CHARS;
}

static void push_field(lua_State *L, const field *read, const char *at) {
  int32_t narrow;
  uint32_t without_sign;
  int64_t wide;
  double real;
  const char *end;
  switch (read->kind) {
  case CHARS:
    end = memchr(at, '\0', read->length);
    lua_pushlstring(L, at, end == NULL ? read->length : (size_t)(end - at));
    return;
  case INT32:
    memcpy(&narrow, at, sizeof narrow);
    lua_pushinteger(L, narrow);
    return;
  case UINT32:
    memcpy(&without_sign, at, sizeof without_sign);
    integer_push(L, without_sign);
    return;
  case INT64:
    memcpy(&wide, at, sizeof wide);
    integer_push(L, wide);
    return;
  default:
    memcpy(&real, at, sizeof real);
    lua_pushnumber(L, (lua_Number)real);
  }
}

/* read(memory, offset); upvalues: the layout, then the names of its fields. */
static int read_struct(lua_State *L) {
  const layout *made = lua_touserdata(L, lua_upvalueindex(1));
  const memory *block = memory_at(L, 1);
  int64_t offset;
  if (block == NULL || !integer_read(L, 2, &offset) || offset < 0 ||
      offset > (int64_t)block->size || made->size > block->size - (size_t)offset)
    return luaL_error(L, "bpjsstat.core: outside the memory");
  const char *bytes = (const char *)block->bytes + offset;
  lua_createtable(L, 0, made->count);
  for (int k = 0; k < made->count; k++) {
    lua_rawgeti(L, lua_upvalueindex(2), k + 1);
    push_field(L, &made->fields[k], bytes + made->fields[k].offset);
    lua_rawset(L, -3);
  }
  return 1;
}

static size_t size_at(lua_State *L, const char *name) {
  int64_t value;
  lua_getfield(L, -1, name);
  if (!integer_read(L, -1, &value) || value < 0 || value > INT32_MAX)
    luaL_error(L, "bpjsstat.core: no %s of a field", name);
  lua_pop(L, 1);
  return (size_t)value;
}

/* reader(size, fields): a function that reads a struct as a table; of each field
 * name, type, offset and length. */
static int reader(lua_State *L) {
  int64_t size;
  if (!integer_read(L, 1, &size) || size < 0)
    return luaL_argerror(L, 1, "a size is wanted");
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  int count = 0;
  for (lua_rawgeti(L, 2, 1); lua_istable(L, -1); lua_rawgeti(L, 2, count + 1)) {
    lua_pop(L, 1);
    if (++count > MOST_FIELDS)
      return luaL_error(L, "bpjsstat.core: too many fields");
  }
  lua_settop(L, 2);
  layout *made = lua_newuserdata(L, sizeof *made + (size_t)count * sizeof(field));
  made->size = (size_t)size;
  made->count = count;
  lua_createtable(L, count, 0);
  for (int k = 0; k < count; k++) {
    field *set = &made->fields[k];
    lua_rawgeti(L, 2, k + 1);
    lua_getfield(L, -1, "type");
    set->kind = kind_of(L, luaL_checkstring(L, -1));
    lua_pop(L, 1);
    set->offset = size_at(L, "offset");
    set->length = size_at(L, "length");
    const size_t width = set->kind == CHARS ? set->length : set->kind >= INT64 ? 8 : 4;
    if (set->offset > made->size || width > made->size - set->offset)
      return luaL_error(L, "bpjsstat.core: a field outside its struct");
    lua_getfield(L, -1, "name");
    lua_rawseti(L, 4, k + 1);
    lua_pop(L, 1);
  }
  lua_pushcclosure(L, read_struct, 2);
  return 1;
}

void struct_open(lua_State *L) {
  lua_pushcfunction(L, reader);
  lua_setfield(L, -2, "reader");
}
