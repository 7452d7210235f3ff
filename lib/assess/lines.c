#include "assess/lines.h"

#include <stdint.h>
#include <string.h>

#include "base/memory.h"

enum { LINE = 64, WORD = 8 };

static void *begin(void *block) {
  return block == NULL ? NULL : (char *)block + (-(uintptr_t)block & (LINE - 1));
}

void bpjs_lines_free(bpjs_lines *lines) {
  bpjs_memory_free(lines->block);
  *lines = (bpjs_lines){NULL, 0};
}

void *bpjs_lines_new(bpjs_lines *lines, size_t count) {
  bpjs_lines_free(lines);
  lines->block = bpjs_memory_new(count + LINE / WORD, WORD);
  lines->capacity = lines->block == NULL ? 0 : count;
  return begin(lines->block);
}

void *bpjs_lines_grow(bpjs_lines *lines, size_t kept, size_t needed) {
  if (needed <= lines->capacity)
    return begin(lines->block);
  bpjs_lines more = {NULL, 0};
  void *words = bpjs_lines_new(&more, kept > 0 ? needed + needed / 2 : needed);
  if (words == NULL)
    return NULL;
  if (kept > 0)
    memcpy(words, begin(lines->block), kept * WORD);
  bpjs_lines_free(lines);
  *lines = more;
  return words;
}
