/* Calls of the library's functions, as its table declares them. */
#include "core.h"

#include <ffi.h>
#include <string.h>

enum { MOST_ARGUMENTS = 32 };

typedef union value {
  int32_t int32;
  uint32_t uint32;
  int64_t int64;
  double real;
  const void *pointer;
  ffi_arg narrow; /* how libffi returns integers narrower than a register */
} value;

/* What an argument takes. POINTER: memory of at least `size` bytes, or nil;
 * TEXT: also a string; HANDLE: an open one of `kind`, or nil; NEW: one of
 * `kind` to be filled; ADDRESS: a number, where a struct of somebody else is, or nil. */
typedef enum what {
  INT32,
  UINT32,
  INT64,
  DOUBLE,
  POINTER,
  TEXT,
  HANDLE,
  NEW,
  ADDRESS,
  NOTHING
} what;

typedef struct argument {
  what takes;
  int64_t kind;
  size_t size;
} argument;

typedef struct bound {
  ffi_cif cif;
  symbol function;
  what returns;
  int count;
  int exact; /* as many arguments, and none is nil: there is a function for all else */
  argument arguments[MOST_ARGUMENTS];
  ffi_type *types[MOST_ARGUMENTS];
} bound;

static ffi_type *const types[] = {
    &ffi_type_sint32,  &ffi_type_uint32,  &ffi_type_sint64,  &ffi_type_double,  &ffi_type_pointer,
    &ffi_type_pointer, &ffi_type_pointer, &ffi_type_pointer, &ffi_type_pointer, &ffi_type_void};

static size_t least_size(const char *type) {
  const int64_t count = bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0);
  if (strncmp(type, "const ", 6) == 0)
    type += 6;
  for (int64_t i = 0; i < count; i++) {
    const char *name = bpjs_abi_text(BPJS_ABI_STRUCT, i, 0);
    const size_t length = strlen(name);
    if (strncmp(type, name, length) == 0 && type[length] == ' ')
      return (size_t)bpjs_abi_number(BPJS_ABI_STRUCT_SIZE, i, 0);
  }
  return 0;
}

/* False if this binding does not know the type. */
static int classify(const char *type, argument *made) {
  static const struct {
    const char *type;
    what takes;
  } plain[] = {{"int32_t", INT32}, {"uint32_t", UINT32},   {"int64_t", INT64},
               {"double", DOUBLE}, {"const char *", TEXT}, {"void", NOTHING}};
  const size_t length = strlen(type);
  made->kind = handle_kind(type);
  made->size = least_size(type);
  for (size_t k = 0; k < sizeof plain / sizeof plain[0]; k++)
    if (strcmp(type, plain[k].type) == 0) {
      made->takes = plain[k].takes;
      return 1;
    }
  made->takes = strncmp(type, "struct ", 7) == 0 ? ADDRESS : POINTER;
  if (made->kind >= 0)
    made->takes = length > 2 && strcmp(type + length - 2, "**") == 0 ? NEW : HANDLE;
  return length > 0 && type[length - 1] == '*';
}

static int read_argument(lua_State *L, int index, const argument *wanted, int exact, value *given) {
  int64_t wide;
  switch (wanted->takes) {
  case INT32:
    if (!integer_read(L, index, &wide))
      return 0;
    given->int32 = (int32_t)wide;
    return given->int32 == wide;
  case UINT32:
    if (!integer_read(L, index, &wide))
      return 0;
    given->uint32 = (uint32_t)wide;
    return (int64_t)given->uint32 == wide;
  case INT64:
    return integer_read(L, index, &given->int64);
  case DOUBLE:
    given->real = (double)lua_tonumber(L, index);
    return lua_type(L, index) == LUA_TNUMBER;
  case ADDRESS:
    given->pointer = NULL;
    if (lua_isnoneornil(L, index))
      return !exact;
    if (!integer_read(L, index, &wide))
      return 0;
    given->pointer = (const void *)(intptr_t)wide;
    return (intptr_t)wide == wide;
  case HANDLE:
  case NEW: {
    handle *found = handle_at(L, index);
    given->pointer = NULL;
    if (found == NULL && lua_isnoneornil(L, index))
      return wanted->takes == HANDLE && !exact;
    if (found == NULL || found->kind != wanted->kind ||
        (found->pointer == NULL) != (wanted->takes == NEW))
      return 0;
    given->pointer = wanted->takes == NEW ? (const void *)&found->pointer : found->pointer;
    return 1;
  }
  default: {
    memory *block = memory_at(L, index);
    given->pointer = NULL;
    if (block != NULL)
      given->pointer = block->bytes;
    else if (wanted->takes == TEXT && lua_type(L, index) == LUA_TSTRING)
      given->pointer = lua_tostring(L, index);
    else
      return lua_isnoneornil(L, index) && !exact;
    return block == NULL || block->size >= wanted->size;
  }
  }
}

/* What is not plain goes to the function that takes it, with all arguments. */
static int refuse(lua_State *L, int wrong) {
  if (lua_isnil(L, lua_upvalueindex(2))) {
    lua_pushnil(L);
    lua_pushinteger(L, wrong);
    return 2;
  }
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

/* The result, "" standing for no result; or nil and which argument is wrong. */
static int call(lua_State *L) {
  bound *made = lua_touserdata(L, lua_upvalueindex(1));
  value values[MOST_ARGUMENTS], result = {.int64 = 0};
  void *pointers[MOST_ARGUMENTS];
  if (made->exact && lua_gettop(L) != made->count)
    return refuse(L, made->count);
  for (int j = 0; j < made->count; j++) {
    pointers[j] = &values[j];
    if (!read_argument(L, j + 1, &made->arguments[j], made->exact, &values[j]))
      return refuse(L, j + 1);
  }
  ffi_call(&made->cif, made->function, &result, pointers);
  if (made->returns == INT32)
    integer_push(L, (int32_t)result.narrow);
  else if (made->returns == INT64)
    integer_push(L, result.int64);
  else
    lua_pushstring(L, made->returns == TEXT && result.pointer != NULL ? result.pointer : "");
  return 1;
}

/* bind(i [, otherwise]): function i of the table; or nil and why not. otherwise: a
 * function for what the table's takes only after a look at it. */
static int bind(lua_State *L) {
  int64_t i;
  argument returned;
  if (!integer_read(L, 1, &i))
    return luaL_argerror(L, 1, "an index is wanted");
  lua_settop(L, 2);
  const char *returns = bpjs_abi_text(BPJS_ABI_FUNCTION_RETURN, i, 0), *unknown = NULL;
  const int64_t count = bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0);
  bound *made = lua_newuserdata(L, sizeof *made);
  made->function = symbol_find(bpjs_abi_text(BPJS_ABI_FUNCTION, i, 0));
  made->count = count >= 0 && count <= MOST_ARGUMENTS ? (int)count : -1;
  if (made->function == NULL || made->count < 0) {
    lua_pushnil(L);
    lua_pushstring(L, made->function == NULL ? "the library does not have it"
                                             : "it has too many arguments");
    return 2;
  }
  for (int j = 0; j < made->count; j++) {
    const char *type = bpjs_abi_text(BPJS_ABI_ARGUMENT_TYPE, i, j);
    if (!classify(type, &made->arguments[j]) || made->arguments[j].takes == NOTHING)
      unknown = type;
    made->types[j] = types[made->arguments[j].takes];
  }
  if (!classify(returns, &returned) || returned.takes == POINTER || returned.takes == HANDLE ||
      returned.takes == NEW || returned.takes == DOUBLE || returned.takes == UINT32)
    unknown = returns;
  made->returns = returned.takes;
  if (unknown != NULL || ffi_prep_cif(&made->cif, FFI_DEFAULT_ABI, (unsigned)made->count,
                                      types[returned.takes], made->types) != FFI_OK) {
    lua_pushnil(L);
    lua_pushfstring(L, "this binding does not know the type %s", unknown != NULL ? unknown : "");
    return 2;
  }
  made->exact = lua_isfunction(L, 2);
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, call, 2);
  return 1;
}

void call_open(lua_State *L) {
  lua_pushcfunction(L, bind);
  lua_setfield(L, -2, "bind");
}
