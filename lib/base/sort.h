/* Sorting in place: no allocation, never slow. qsort may allocate, and takes
 * no context. */
#ifndef BPJS_BASE_SORT_H
#define BPJS_BASE_SORT_H

#include <stddef.h>

/* Negative: a goes first; positive: b does; 0: either may. */
typedef int bpjs_order(const void *a, const void *b, const void *context);

/* Sorts `count` items of `size` bytes. Items that the order holds equal come
 * out in any order, but always the same one. context is handed on. */
void bpjs_sort(void *items, size_t count, size_t size, bpjs_order *order, const void *context);

#endif
