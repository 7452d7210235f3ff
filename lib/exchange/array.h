/* Structs as the columns of a struct array. */
#ifndef BPJS_EXCHANGE_ARRAY_H
#define BPJS_EXCHANGE_ARRAY_H

#include <stddef.h>
#include <stdint.h>

#include "bpjsstat/exchange.h"

/* The structs of the caller: count of them, `stride` bytes each. */
typedef struct bpjs_structs {
  int64_t structure; /* of the table */
  const unsigned char *bytes;
  int64_t count;
  size_t stride;
} bpjs_structs;

/* BPJS_OK; ENCODING, LIMIT or MEMORY, with *array as it was. */
int32_t bpjs_array_of(const bpjs_structs *structs, struct ArrowArray *array, bpjs_error *error);

#endif
