#include "base/sort.h"

#include <stdbool.h>
#include <string.h>

typedef struct heap {
  unsigned char *items;
  size_t size;
  bpjs_order *order;
  const void *context;
} heap;

static unsigned char *at(const heap *h, size_t index) {
  return h->items + index * h->size;
}

static void swap(const heap *h, size_t a, size_t b) {
  unsigned char piece[64];
  for (size_t done = 0; done < h->size; done += sizeof piece) {
    size_t length = h->size - done < sizeof piece ? h->size - done : sizeof piece;
    memcpy(piece, at(h, a) + done, length);
    memcpy(at(h, a) + done, at(h, b) + done, length);
    memcpy(at(h, b) + done, piece, length);
  }
}

/* Lets an item sink in a heap of `count` whose last comes first. */
static void sink(const heap *h, size_t index, size_t count) {
  for (size_t child; (child = 2 * index + 1) < count; index = child) {
    if (child + 1 < count && h->order(at(h, child), at(h, child + 1), h->context) < 0)
      child++;
    if (h->order(at(h, index), at(h, child), h->context) >= 0)
      return;
    swap(h, index, child);
  }
}

static bool in_order(const heap *h, size_t count) {
  for (size_t index = 1; index < count; index++)
    if (h->order(at(h, index - 1), at(h, index), h->context) > 0)
      return false;
  return true;
}

void bpjs_sort(void *items, size_t count, size_t size, bpjs_order *order, const void *context) {
  const heap h = {items, size, order, context};
  if (in_order(&h, count))
    return;
  for (size_t index = count / 2; index-- > 0;)
    sink(&h, index, count);
  for (size_t left = count; left-- > 1;) {
    swap(&h, 0, left);
    sink(&h, 0, left);
  }
}
