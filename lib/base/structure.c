#include "base/structure.h"

#include <string.h>

static size_t stamp(const void *theirs) {
  uint32_t size;
  memcpy(&size, theirs, sizeof size);
  return size;
}

bool bpjs_struct_fits(const void *theirs, size_t least) {
  return stamp(theirs) >= least;
}

bool bpjs_struct_in(void *ours, size_t size, size_t least, const void *theirs) {
  size_t given = stamp(theirs);
  if (given < least)
    return false;
  const unsigned char *bytes = theirs;
  for (size_t i = size; i < given; i++)
    if (bytes[i] != 0)
      return false;
  memset(ours, 0, size);
  memcpy(ours, theirs, given < size ? given : size);
  uint32_t own = (uint32_t)size;
  memcpy(ours, &own, sizeof own);
  return true;
}

bool bpjs_struct_item_in(void *ours, size_t size, size_t least, const void *items, int64_t index) {
  size_t stride = stamp(items);
  const unsigned char *item = (const unsigned char *)items + (size_t)index * stride;
  return stamp(item) == stride && bpjs_struct_in(ours, size, least, item);
}

void bpjs_struct_out(void *theirs, const void *ours, size_t size) {
  size_t given = stamp(theirs);
  size_t shared = given < size ? given : size;
  memcpy((unsigned char *)theirs + sizeof(uint32_t), (const unsigned char *)ours + sizeof(uint32_t),
         shared - sizeof(uint32_t));
  if (given > size)
    memset((unsigned char *)theirs + size, 0, given - size);
}

void bpjs_struct_item_out(void *items, int64_t index, const void *ours, size_t size) {
  uint32_t stride = (uint32_t)stamp(items);
  unsigned char *item = (unsigned char *)items + (size_t)index * stride;
  memcpy(item, &stride, sizeof stride);
  bpjs_struct_out(item, ours, size);
}
