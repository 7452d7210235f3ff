/* Room abi: the library describes itself.
 *
 * Every function, argument, struct, field, enumerator and status, by name,
 * type, role and number, read through two doors. A binding builds itself from
 * them, so that no signature, offset or number is written a second time.
 *
 * i counts the functions, structs or enums from 0, j the arguments, fields or
 * enumerators inside one. Both functions may be called from any thread.
 */
#ifndef BPJSSTAT_ABI_H
#define BPJSSTAT_ABI_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

enum bpjs_abi_item {
  BPJS_ABI_LEVEL = 0,       /* number: how many rows; grows with every addition */
  BPJS_ABI_FINGERPRINT = 1, /* number: FNV-1a, 64 bits, over all rows; may be negative */

  BPJS_ABI_FUNCTION = 10,        /* number: how many; text(i): the name */
  BPJS_ABI_FUNCTION_RETURN = 11, /* text(i): C type */
  BPJS_ABI_FUNCTION_SINCE = 12,  /* text(i): "0.1" */
  BPJS_ABI_FUNCTION_ABOUT = 13,  /* text(i): one sentence */
  BPJS_ABI_ARGUMENT = 14,        /* number(i): how many; text(i, j): the name */
  BPJS_ABI_ARGUMENT_TYPE = 15,   /* text(i, j): C type */
  BPJS_ABI_ARGUMENT_ROLE = 16,   /* text(i, j): "in", "out", "inout", "own",
                                    "free", "borrow", "len:x" (the length of
                                    argument x), "cap:x" (its capacity) */

  BPJS_ABI_STRUCT = 20,       /* number: how many; text(i): the name */
  BPJS_ABI_STRUCT_SIZE = 21,  /* number(i): bytes */
  BPJS_ABI_STRUCT_LEAST = 22, /* number(i): the least struct_size accepted */
  BPJS_ABI_STRUCT_ABOUT = 23, /* text(i): one sentence */
  BPJS_ABI_FIELD = 24,        /* number(i): how many; text(i, j): the name */
  BPJS_ABI_FIELD_TYPE = 25,   /* text(i, j): C type of one element */
  BPJS_ABI_FIELD_LENGTH = 26, /* number(i, j): elements; 0 if not an array */
  BPJS_ABI_FIELD_OFFSET = 27, /* number(i, j): bytes */
  BPJS_ABI_FIELD_ABOUT = 28,  /* text(i, j): unit and range */

  BPJS_ABI_ENUM = 30,             /* number: how many; text(i): the name */
  BPJS_ABI_ENUMERATOR = 31,       /* number(i): how many; text(i, j): the name */
  BPJS_ABI_ENUMERATOR_VALUE = 32, /* number(i, j) */
  BPJS_ABI_ENUMERATOR_ABOUT = 33  /* text(i, j): one sentence */
};

/* A number of the table; -1 for an item or index that does not exist.
 * item: enum bpjs_abi_item; i, j: as it says, else 0. Since 0.1. */
int64_t bpjs_abi_number(int32_t item, int64_t i, int64_t j);

/* A text of the table; "" for an item or index that does not exist. Lives as
 * long as the library. Since 0.1. */
const char *bpjs_abi_text(int32_t item, int64_t i, int64_t j);

#ifdef __cplusplus
}
#endif

#endif
