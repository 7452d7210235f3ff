/* Size-stamped structs: the caller's struct may be older or newer than ours. */
#ifndef BPJS_BASE_STRUCTURE_H
#define BPJS_BASE_STRUCTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The frozen end of the last field of the first release; never raised. */
#define BPJS_STRUCT_LEAST(type, last_field)                                                        \
  (offsetof(type, last_field) + sizeof(((type *)0)->last_field))

/* Copies the caller's struct into ours, what it lacks zeroed. False if its
 * size is under `least`, or bytes beyond our knowledge are not zero. */
bool bpjs_struct_in(void *ours, size_t size, size_t least, const void *theirs);

/* The same for item `index` of an array, whose items are the first one's
 * struct_size apart. False also if the item's own size is another. */
bool bpjs_struct_item_in(void *ours, size_t size, size_t least, const void *items, int64_t index);

/* Copies ours out, keeping the caller's struct_size; a longer tail is zeroed. */
void bpjs_struct_out(void *theirs, const void *ours, size_t size);

/* The same for item `index` of an array, whose items are the first one's struct_size
 * apart; the item receives it too. */
void bpjs_struct_item_out(void *items, int64_t index, const void *ours, size_t size);

/* Whether a caller's output struct is large enough to write to. */
bool bpjs_struct_fits(const void *theirs, size_t least);

#endif
