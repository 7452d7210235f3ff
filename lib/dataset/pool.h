/* Texts kept once each and named by a number. Number 0 is the empty text. */
#ifndef BPJS_DATASET_POOL_H
#define BPJS_DATASET_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Start from {0}. */
typedef struct bpjs_pool {
  char *bytes; /* every text with a NUL after it */
  size_t bytes_length, bytes_capacity;
  struct bpjs_pool_entry *entries; /* entries[number - 1] */
  size_t count, capacity;
  uint32_t *slots; /* a hash table of numbers, 0 is free */
  size_t slot_count;
} bpjs_pool;

/* Finds or adds a text; false if there is no memory. The text must not be
 * part of this pool. */
bool bpjs_pool_intern(bpjs_pool *pool, const char *text, int64_t length, uint32_t *number);

/* The number of a text; false if it is not in the pool. */
bool bpjs_pool_find(const bpjs_pool *pool, const char *text, int64_t length, uint32_t *number);

/* The text, NUL-terminated, until the next one is added. */
const char *bpjs_pool_text(const bpjs_pool *pool, uint32_t number, int64_t *length);

void bpjs_pool_free(bpjs_pool *pool);

#endif
