/* The module bpjsstat.core: the two doors to the library's table, and what
 * integer.c, memory.c, handle.c, struct.c and call.c add. */
#include "core.h"

#ifdef _WIN32
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

static int64_t position(lua_State *L, int index) {
  int64_t value = 0;
  if (!lua_isnoneornil(L, index) && !integer_read(L, index, &value))
    luaL_argerror(L, index, "an integer is wanted");
  return value;
}

/* number(item, i, j) */
static int number(lua_State *L) {
  integer_push(L, bpjs_abi_number((int32_t)position(L, 1), position(L, 2), position(L, 3)));
  return 1;
}

/* text(item, i, j) */
static int text(lua_State *L) {
  lua_pushstring(L, bpjs_abi_text((int32_t)position(L, 1), position(L, 2), position(L, 3)));
  return 1;
}

/* version() */
static int version(lua_State *L) {
  lua_pushstring(L, bpjs_version());
  return 1;
}

EXPORT int luaopen_bpjsstat_core(lua_State *L);

int luaopen_bpjsstat_core(lua_State *L) {
  lua_newtable(L);
  lua_pushcfunction(L, number);
  lua_setfield(L, -2, "number");
  lua_pushcfunction(L, text);
  lua_setfield(L, -2, "text");
  lua_pushcfunction(L, version);
  lua_setfield(L, -2, "version");
  integer_open(L);
  memory_open(L);
  handle_open(L);
  struct_open(L);
  call_open(L);
  return 1;
}
