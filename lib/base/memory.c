#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void *bpjs_memory_new(size_t count, size_t size) {
  if (count > (size_t)PTRDIFF_MAX / size)
    return NULL;
  return calloc(count == 0 ? 1 : count, size);
}

void *bpjs_memory_raw(size_t size) {
  return malloc(size);
}

void *bpjs_memory_grow(void *block, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity && block != NULL)
    return block;
  size_t wanted = *capacity + *capacity / 2 + 16;
  if (wanted < needed)
    wanted = needed;
  if (wanted > (size_t)PTRDIFF_MAX / size)
    return NULL;
  void *grown = realloc(block, wanted * size);
  if (grown != NULL)
    *capacity = wanted;
  return grown;
}

void bpjs_memory_free(void *block) {
  free(block);
}

void *bpjs_memory_grow_from(const void *room, void *block, size_t *capacity, size_t needed,
                            size_t size) {
  if (room == NULL || block != room)
    return bpjs_memory_grow(block, capacity, needed, size);
  if (needed <= *capacity)
    return block;
  size_t larger = *capacity;
  void *grown = bpjs_memory_grow(NULL, &larger, needed, size);
  if (grown == NULL)
    return NULL;
  memcpy(grown, block, *capacity * size);
  *capacity = larger;
  return grown;
}

void bpjs_memory_free_from(const void *room, void *block) {
  if (block != room)
    free(block);
}
