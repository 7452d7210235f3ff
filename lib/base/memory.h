/* The one place that allocates. */
#ifndef BPJS_BASE_MEMORY_H
#define BPJS_BASE_MEMORY_H

#include <stddef.h>

/* Zeroed memory, or NULL. count x size is checked for overflow; size is not 0. */
void *bpjs_memory_new(size_t count, size_t size);

/* Memory as it comes, for what is filled before it is read. */
void *bpjs_memory_raw(size_t size);

/* Room for at least `needed` items of `size` bytes, grown by half or more.
 * *capacity is in items. NULL if there is none: the old block then stands. */
void *bpjs_memory_grow(void *block, size_t *capacity, size_t needed, size_t size);

void bpjs_memory_free(void *block);

/* The same of a block that begins in `room`, a place of its owner's, and leaves it once it
 * has to be larger; NULL: there is no such place. */
void *bpjs_memory_grow_from(const void *room, void *block, size_t *capacity, size_t needed,
                            size_t size);
void bpjs_memory_free_from(const void *room, void *block);

#endif
