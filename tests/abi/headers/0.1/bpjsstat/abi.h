/* Room abi: the library describes itself.
 *
 * Every handle, function, argument, struct, field, enumerator and status, by
 * name, type, role, unit and number, read through two doors. A binding builds
 * itself from them, so that no signature, offset or number is written a second
 * time. bpjs_abi_write has the whole as JSON, or as declarations in C.
 *
 * i counts the functions, structs, enums or handles from 0, j the arguments,
 * fields or enumerators inside one. The functions may be called from any thread.
 *
 * Roles: in, out, inout; own (a new handle, yours), free (ends a handle); len:x
 * and cap:x (length and capacity of argument x, in bytes or items; len:x y of
 * several). A const char * that is returned is borrowed from the library.
 *
 * Units: a word, then a range if it has one (1..12, 0..), then what a value says
 * that is no quantity (0=none), or that a pointer may be NULL (NULL=default).
 * enum NAME and flags NAME: an enumerator, a sum of them; day: days since
 * 1970-01-01; IDR, ppm (millionths), percent; years, months, days, persons,
 * count, bytes, items; index, number, exponent, class, grade, year, letter, bool;
 * unit: what the field `unit` beside it says; text: UTF-8; zero: must be 0; none
 * of them: a handle or a struct, also one of Arrow, which is given by its address.
 *
 * The numbers of enum bpjs_abi_item never change, as all others are read by them.
 */
#ifndef BPJSSTAT_ABI_H
#define BPJSSTAT_ABI_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

enum bpjs_abi_item {
  BPJS_ABI_LEVEL = 0,       /* number: how many rows there are; grows with every addition */
  BPJS_ABI_FINGERPRINT = 1, /* number: FNV-1a, 64 bits, over all rows; may be negative */

  BPJS_ABI_FUNCTION = 10,        /* number: how many; text(i): the name */
  BPJS_ABI_FUNCTION_RETURN = 11, /* text(i): C type; int32_t is enum bpjs_status */
  BPJS_ABI_FUNCTION_SINCE = 12,  /* text(i): "0.1" */
  BPJS_ABI_FUNCTION_ABOUT = 13,  /* text(i): one sentence */
  BPJS_ABI_ARGUMENT = 14,        /* number(i): how many; text(i, j): the name */
  BPJS_ABI_ARGUMENT_TYPE = 15,   /* text(i, j): C type */
  BPJS_ABI_ARGUMENT_ROLE = 16,   /* text(i, j): a role of the list above */
  BPJS_ABI_ARGUMENT_UNIT = 17,   /* text(i, j): unit and range, see above */

  BPJS_ABI_STRUCT = 20,       /* number: how many; text(i): the name */
  BPJS_ABI_STRUCT_SIZE = 21,  /* number(i): bytes */
  BPJS_ABI_STRUCT_LEAST = 22, /* number(i): the least struct_size accepted */
  BPJS_ABI_STRUCT_SINCE = 23, /* text(i): version */
  BPJS_ABI_STRUCT_ABOUT = 24, /* text(i): one sentence */
  BPJS_ABI_FIELD = 25,        /* number(i): how many; text(i, j): the name */
  BPJS_ABI_FIELD_TYPE = 26,   /* text(i, j): C type of one element */
  BPJS_ABI_FIELD_LENGTH = 27, /* number(i, j): elements; 0 if not an array */
  BPJS_ABI_FIELD_OFFSET = 28, /* number(i, j): bytes */
  BPJS_ABI_FIELD_SINCE = 29,  /* text(i, j): version */
  BPJS_ABI_FIELD_UNIT = 30,   /* text(i, j): unit and range, see above */
  BPJS_ABI_FIELD_ABOUT = 31,  /* text(i, j): what it holds */

  BPJS_ABI_ENUM = 40,             /* number: how many; text(i): the name */
  BPJS_ABI_ENUM_KIND = 41,        /* text(i): "one" of the values, or a "sum" of flags */
  BPJS_ABI_ENUM_SINCE = 42,       /* text(i): version */
  BPJS_ABI_ENUM_ABOUT = 43,       /* text(i): one sentence */
  BPJS_ABI_ENUMERATOR = 44,       /* number(i): how many; text(i, j): the name */
  BPJS_ABI_ENUMERATOR_VALUE = 45, /* number(i, j) */
  BPJS_ABI_ENUMERATOR_SINCE = 46, /* text(i, j): version */
  BPJS_ABI_ENUMERATOR_ABOUT = 47, /* text(i, j): what it means */

  BPJS_ABI_HANDLE = 50,       /* number: how many; text(i): the name */
  BPJS_ABI_HANDLE_SINCE = 51, /* text(i): version */
  BPJS_ABI_HANDLE_ABOUT = 52  /* text(i): what it is */
};

/* A number of the table; -1 for an item or index that does not exist.
 * item: enum bpjs_abi_item; i, j: as it says, else 0. Since 0.1. */
int64_t bpjs_abi_number(int32_t item, int64_t i, int64_t j);

/* A text of the table; "" for an item or index that does not exist. Lives as
 * long as the library. Since 0.1. */
const char *bpjs_abi_text(int32_t item, int64_t i, int64_t j);

/* Writes the whole table: JSON
 *   {"version":..,"level":..,"fingerprint":"16 hexadecimal digits",
 *    "functions":[{"name":..,"returns":..,"since":..,"about":..,
 *      "arguments":[{"name":..,"type":..,"role":..,"unit":..}]}],
 *    "handles":[{"name":..,"since":..,"about":..}],
 *    "structs":[{"name":..,"size":..,"least":..,"since":..,"about":..,
 *      "fields":[{"name":..,"type":..,"length":..,"offset":..,"since":..,
 *      "unit":..,"about":..}]}],
 *    "enums":[{"name":..,"kind":..,"since":..,"about":..}],
 *    "constants":[{"name":..,"value":..,"enum":..,"since":..,"about":..}],
 *    "statuses":[{"name":..,"value":..,"since":..,"about":..}]}
 * or C: declarations for LuaJIT and cffi, as a C compiler takes them after
 * <stdint.h>. Errors: ARGUMENT, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_abi_write(int32_t format, char *buffer, int64_t capacity, int64_t *length,
                       bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
