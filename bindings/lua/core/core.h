/* The C side of the Lua binding: integers of 64 bits, memory, handles and calls.
 * What may be called, and with what, comes from the library's table alone.
 * Internal: the face in bpjsstat.lua is what programs use. */
#ifndef BPJSSTAT_LUA_CORE_H
#define BPJSSTAT_LUA_CORE_H

#include <bpjsstat/abi.h>
#include <lauxlib.h>
#include <lua.h>
#include <stddef.h>
#include <stdint.h>

/* Lua has integers of 64 bits since 5.3. */
#define LUA_HAS_INTEGERS (LUA_VERSION_NUM >= 503)

/* Both begin with a tag, the address of a variable of this module, by which
 * they are told from userdata of others. */
typedef struct memory {
  const void *tag;
  size_t size;
  int64_t bytes[];
} memory;

typedef struct handle {
  const void *tag;
  int64_t kind;  /* index among the handles of the table */
  void *pointer; /* NULL: not made yet, or freed */
} handle;

/* An integer of 64 bits: a number where Lua's numbers hold it exactly, else a
 * box. (integer.c) */
void integer_push(lua_State *L, int64_t value);
/* Reads a number, a box or decimal digits; false if it is no integer, or may
 * have been rounded. */
int integer_read(lua_State *L, int index, int64_t *value);
int integer_read_text(const char *text, size_t length, int64_t *value);
void integer_open(lua_State *L);

/* NULL if it is none. (memory.c) */
memory *memory_at(lua_State *L, int index);
void memory_open(lua_State *L);

/* NULL if it is none. (handle.c) */
handle *handle_at(lua_State *L, int index);
/* The index of the handle that a C type names, or -1. */
int64_t handle_kind(const char *type);
void handle_open(lua_State *L);

/* A function of the library, or NULL. (symbol.c) */
typedef void (*symbol)(void);
symbol symbol_find(const char *name);

/* (struct.c) */
void struct_open(lua_State *L);

/* (call.c) */
void call_open(lua_State *L);

#endif
