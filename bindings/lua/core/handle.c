/* Handles of the library as userdata that free themselves. A kind is known by
 * its index in the table; its metatable comes from the face. */
#include "core.h"

#include <ffi.h>
#include <string.h>

static const char handle_tag[] = "bpjsstat.handle";

handle *handle_at(lua_State *L, int index) {
  handle *found = lua_touserdata(L, index);
  if (lua_type(L, index) != LUA_TUSERDATA)
    return NULL;
#if LUA_VERSION_NUM >= 502
  const size_t size = lua_rawlen(L, index);
#else
  const size_t size = lua_objlen(L, index);
#endif
  return size == sizeof *found && found->tag == handle_tag ? found : NULL;
}

int64_t handle_kind(const char *type) {
  const int64_t count = bpjs_abi_number(BPJS_ABI_HANDLE, 0, 0);
  if (strncmp(type, "const ", 6) == 0)
    type += 6;
  for (int64_t i = 0; i < count; i++) {
    const char *name = bpjs_abi_text(BPJS_ABI_HANDLE, i, 0);
    const size_t length = strlen(name);
    if (strncmp(type, name, length) == 0 && type[length] == ' ')
      return i;
  }
  return -1;
}

/* The function that ends handles of a kind: the one whose role says so. */
static symbol find_free(int64_t kind) {
  const int64_t count = bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0);
  for (int64_t i = 0; i < count; i++)
    if (strcmp(bpjs_abi_text(BPJS_ABI_ARGUMENT_ROLE, i, 0), "free") == 0 &&
        handle_kind(bpjs_abi_text(BPJS_ABI_ARGUMENT_TYPE, i, 0)) == kind)
      return symbol_find(bpjs_abi_text(BPJS_ABI_FUNCTION, i, 0));
  return NULL;
}

/* Frees it once; the function is the first upvalue. */
static int end(lua_State *L) {
  handle *found = handle_at(L, 1);
  const symbol *function = lua_touserdata(L, lua_upvalueindex(1));
  ffi_type *pointer_type = &ffi_type_pointer;
  ffi_cif cif;
  if (found == NULL)
    return luaL_argerror(L, 1, "a handle is wanted");
  void *pointer = found->pointer, *arguments[] = {&pointer};
  found->pointer = NULL;
  if (pointer != NULL &&
      ffi_prep_cif(&cif, FFI_DEFAULT_ABI, 1, &ffi_type_void, &pointer_type) == FFI_OK)
    ffi_call(&cif, *function, NULL, arguments);
  return 0;
}

/* The metatables by kind. */
static void push_kinds(lua_State *L) {
  lua_pushlightuserdata(L, (void *)(uintptr_t)handle_tag);
  lua_rawget(L, LUA_REGISTRYINDEX);
}

/* kind(index, metatable): completes it, and gives back what closes a handle;
 * nil if the library has nothing that frees that kind. */
static int declare(lua_State *L) {
  int64_t kind;
  if (!integer_read(L, 1, &kind))
    return luaL_argerror(L, 1, "an index is wanted");
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  symbol *function = lua_newuserdata(L, sizeof *function);
  *function = find_free(kind);
  if (*function == NULL)
    return 0;
  lua_pushcclosure(L, end, 1);
  lua_pushvalue(L, 3);
  lua_setfield(L, 2, "__gc");
  lua_pushvalue(L, 3);
  lua_setfield(L, 2, "__close");
  push_kinds(L);
  lua_pushvalue(L, 2);
  lua_rawseti(L, -2, (int)kind);
  lua_pop(L, 1);
  return 1;
}

/* handle(index): one that a call is to fill. */
static int make(lua_State *L) {
  int64_t kind;
  if (!integer_read(L, 1, &kind))
    return luaL_argerror(L, 1, "an index is wanted");
  handle *made = lua_newuserdata(L, sizeof *made);
  made->tag = handle_tag;
  made->kind = kind;
  made->pointer = NULL;
  push_kinds(L);
  lua_rawgeti(L, -1, (int)kind);
  if (!lua_istable(L, -1))
    return luaL_argerror(L, 1, "no such kind");
  lua_setmetatable(L, -3);
  lua_pop(L, 1);
  return 1;
}

/* is_handle(value): its kind and whether it is open; nil if it is none. */
static int look(lua_State *L) {
  const handle *found = handle_at(L, 1);
  if (found == NULL)
    return 0;
  integer_push(L, found->kind);
  lua_pushboolean(L, found->pointer != NULL);
  return 2;
}

void handle_open(lua_State *L) {
  lua_pushlightuserdata(L, (void *)(uintptr_t)handle_tag);
  lua_newtable(L);
  lua_rawset(L, LUA_REGISTRYINDEX);
  lua_pushcfunction(L, declare);
  lua_setfield(L, -2, "kind");
  lua_pushcfunction(L, make);
  lua_setfield(L, -2, "handle");
  lua_pushcfunction(L, look);
  lua_setfield(L, -2, "is_handle");
}
