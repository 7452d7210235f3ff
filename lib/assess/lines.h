/* Arrays of words that begin where a line of the cache does: what lies across two lines is
 * fetched twice. */
#ifndef BPJS_ASSESS_LINES_H
#define BPJS_ASSESS_LINES_H

#include <stddef.h>

typedef struct bpjs_lines {
  void *block; /* as it was allocated */
  size_t capacity;
} bpjs_lines;

void bpjs_lines_free(bpjs_lines *lines);

/* `count` words of 8 bytes, all 0, in place of those that were there. NULL: no memory. */
void *bpjs_lines_new(bpjs_lines *lines, size_t count);

/* Room for `needed` words, of which the first `kept` are as they were. NULL: no memory, and
 * the array stands. */
void *bpjs_lines_grow(bpjs_lines *lines, size_t kept, size_t needed);

#endif
