/* Integers of 64 bits in every Lua. Lua 5.3 and later have them. In 5.1 numbers
 * are doubles: what is beyond their exact range travels in a box, a userdata
 * that adds, subtracts, multiplies and compares, and is exact or an error. */
#include "core.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Every integer below 2^53 is a double, and no other integer becomes one of
 * these by rounding. */
static const int64_t exact = INT64_C(9007199254740992);

static const char box_tag[] = "bpjsstat.int64";

typedef struct box {
  const void *tag;
  int64_t value;
} box;

static const box *box_at(lua_State *L, int index) {
  const box *found = lua_touserdata(L, index);
  if (lua_type(L, index) != LUA_TUSERDATA)
    return NULL;
#if LUA_VERSION_NUM >= 502
  const size_t size = lua_rawlen(L, index);
#else
  const size_t size = lua_objlen(L, index);
#endif
  return size == sizeof *found && found->tag == box_tag ? found : NULL;
}

int integer_read_text(const char *text, size_t length, int64_t *value) {
  const int negative = length > 0 && text[0] == '-';
  int64_t sum = 0;
  if (length == (size_t)negative)
    return 0;
  for (size_t k = (size_t)negative; k < length; k++) { /* below zero, which reaches further */
    const int digit = text[k] - '0';
    if (digit < 0 || digit > 9 || sum < (INT64_MIN + digit) / 10)
      return 0;
    sum = sum * 10 - digit;
  }
  if (!negative && sum == INT64_MIN)
    return 0;
  *value = negative ? sum : -sum;
  return 1;
}

int integer_read(lua_State *L, int index, int64_t *value) {
#if LUA_HAS_INTEGERS
  if (lua_isinteger(L, index)) {
    *value = (int64_t)lua_tointeger(L, index);
    return 1;
  }
#endif
  const int type = lua_type(L, index);
  if (type == LUA_TNUMBER) {
    const double number = (double)lua_tonumber(L, index);
    if (!(number > -(double)exact && number < (double)exact))
      return 0;
    *value = (int64_t)number;
    return (double)*value == number;
  }
  if (type == LUA_TSTRING) {
    size_t length;
    const char *text = lua_tolstring(L, index, &length);
    return integer_read_text(text, length, value);
  }
  const box *found = box_at(L, index);
  if (found != NULL)
    *value = found->value;
  return found != NULL;
}

/* digits(integer): in decimal, or nil. */
static int digits(lua_State *L) {
  char text[24];
  int64_t value;
  if (!integer_read(L, 1, &value))
    return 0;
  snprintf(text, sizeof text, "%" PRId64, value);
  lua_pushstring(L, text);
  return 1;
}

#if LUA_HAS_INTEGERS

void integer_push(lua_State *L, int64_t value) {
  lua_pushinteger(L, (lua_Integer)value);
}

/* int64(value): an integer, or nil. */
static int make(lua_State *L) {
  int64_t value;
  if (!integer_read(L, 1, &value))
    return 0;
  integer_push(L, value);
  return 1;
}

void integer_open(lua_State *L) {
  lua_pushcfunction(L, make);
  lua_setfield(L, -2, "int64");
  lua_pushcfunction(L, digits);
  lua_setfield(L, -2, "digits");
}

#else

static void box_push(lua_State *L, int64_t value) {
  box *made = lua_newuserdata(L, sizeof *made);
  made->tag = box_tag;
  made->value = value;
  luaL_getmetatable(L, box_tag);
  lua_setmetatable(L, -2);
}

void integer_push(lua_State *L, int64_t value) {
  if (value > -exact && value < exact)
    lua_pushnumber(L, (lua_Number)value);
  else
    box_push(L, value);
}

static int make(lua_State *L) {
  int64_t value;
  if (!integer_read(L, 1, &value))
    return 0;
  box_push(L, value);
  return 1;
}

static int64_t operand(lua_State *L, int index) {
  int64_t value;
  if (!integer_read(L, index, &value))
    luaL_error(L, "int64: an integer is wanted, and one that was not rounded");
  return value;
}

static int result(lua_State *L, int overflows, int64_t value) {
  if (overflows)
    return luaL_error(L, "int64: the result is beyond 64 bits");
  box_push(L, value);
  return 1;
}

static int add(lua_State *L) {
  const int64_t a = operand(L, 1), b = operand(L, 2);
  int64_t sum = 0;
  const int overflows = __builtin_add_overflow(a, b, &sum);
  return result(L, overflows, sum);
}

static int subtract(lua_State *L) {
  const int64_t a = operand(L, 1), b = operand(L, 2);
  int64_t difference = 0;
  const int overflows = __builtin_sub_overflow(a, b, &difference);
  return result(L, overflows, difference);
}

static int multiply(lua_State *L) {
  const int64_t a = operand(L, 1), b = operand(L, 2);
  int64_t product = 0;
  const int overflows = __builtin_mul_overflow(a, b, &product);
  return result(L, overflows, product);
}

static int negate(lua_State *L) {
  const int64_t a = operand(L, 1);
  return result(L, a == INT64_MIN, a == INT64_MIN ? 0 : -a);
}

static int equal(lua_State *L) {
  lua_pushboolean(L, operand(L, 1) == operand(L, 2));
  return 1;
}

static int less(lua_State *L) {
  lua_pushboolean(L, operand(L, 1) < operand(L, 2));
  return 1;
}

static int less_or_equal(lua_State *L) {
  lua_pushboolean(L, operand(L, 1) <= operand(L, 2));
  return 1;
}

void integer_open(lua_State *L) {
  static const luaL_Reg operators[] = {
      {"__add", add},          {"__sub", subtract},    {"__mul", multiply},
      {"__unm", negate},       {"__eq", equal},        {"__lt", less},
      {"__le", less_or_equal}, {"__tostring", digits}, {NULL, NULL}};
  luaL_newmetatable(L, box_tag);
  luaL_register(L, NULL, operators);
  lua_pushliteral(L, "int64");
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 1);
  lua_pushcfunction(L, make);
  lua_setfield(L, -2, "int64");
  lua_pushcfunction(L, digits);
  lua_setfield(L, -2, "digits");
}

#endif
