/* A Lua module of one function: bpjs_abi_number over libffi with no more than its
 * three numbers read, which a scalar call of the binding is held against. */
#include <bpjsstat.h>
#include <ffi.h>
#include <lauxlib.h>
#include <lua.h>

static ffi_cif cif;
static ffi_type *types[] = {&ffi_type_sint32, &ffi_type_sint64, &ffi_type_sint64};

static int call(lua_State *L) {
  int32_t item = (int32_t)luaL_checkinteger(L, 1);
  int64_t i = luaL_checkinteger(L, 2), j = luaL_checkinteger(L, 3), result;
  void *values[] = {&item, &i, &j};
  ffi_call(&cif, FFI_FN(bpjs_abi_number), &result, values);
  lua_pushinteger(L, (lua_Integer)result);
  return 1;
}

int luaopen_bare(lua_State *L);
int luaopen_bare(lua_State *L) {
  if (ffi_prep_cif(&cif, FFI_DEFAULT_ABI, 3, &ffi_type_sint64, types) != FFI_OK)
    return luaL_error(L, "libffi does not take the types");
  lua_pushcfunction(L, call);
  return 1;
}
