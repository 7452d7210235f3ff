#include <string.h>

#include "base/memory.h"
#include "law/store.h"

static int by_number(int32_t a, int32_t b) {
  return (a > b) - (a < b);
}

/* Kept texts are often one and the same. */
static int by_text(const bpjs_law *law, size_t a, size_t b) {
  return a == b ? 0 : strcmp(bpjs_law_at(law, a), bpjs_law_at(law, b));
}

int bpjs_law_compare_group(const bpjs_law *law, const bpjs_law_entry *a, const bpjs_law_entry *b) {
  int order = by_text(law, a->parameter, b->parameter);
  if (order == 0)
    order = by_number(a->segment, b->segment);
  return order != 0 ? order : by_text(law, a->key, b->key);
}

int bpjs_law_compare(const bpjs_law *law, const bpjs_law_entry *a, const bpjs_law_entry *b) {
  int order = bpjs_law_compare_group(law, a, b);
  if (order == 0)
    order = by_number(a->valid_from, b->valid_from);
  if (order == 0)
    order = by_number(a->known_from, b->known_from);
  return order != 0 ? order : by_number(a->layer, b->layer);
}

/* Merges [from, middle) and [middle, end) of `rows` into `merged`. */
static void merge(const bpjs_law *law, bpjs_law_order *compare, const bpjs_law_entry *rows,
                  bpjs_law_entry *merged, size_t from, size_t middle, size_t end) {
  size_t left = from, right = middle;
  for (size_t at = from; at < end; at++) {
    bool take_left =
        left < middle && (right == end || compare(law, &rows[left], &rows[right]) <= 0);
    merged[at] = rows[take_left ? left++ : right++];
  }
}

bool bpjs_law_sort(bpjs_law *law, bpjs_law_order *compare) {
  size_t count = law->count;
  bpjs_law_entry *rows = law->rows;
  bpjs_law_entry *other = bpjs_memory_new(count, sizeof *other);
  if (other == NULL)
    return false;
  size_t capacity = law->capacity;
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t from = 0; from < count; from += 2 * width) {
      size_t middle = from + width < count ? from + width : count;
      size_t end = middle + width < count ? middle + width : count;
      merge(law, compare, rows, other, from, middle, end);
    }
    bpjs_law_entry *merged = other;
    other = rows;
    rows = merged;
  }
  if (rows != law->rows)
    capacity = count;
  law->rows = rows;
  law->capacity = capacity;
  bpjs_memory_free(other);
  return true;
}

static int against(const bpjs_law *law, const bpjs_law_entry *row, const char *parameter,
                   int32_t segment, const char *key) {
  int order = strcmp(bpjs_law_at(law, row->parameter), parameter);
  if (order == 0)
    order = by_number(row->segment, segment);
  return order != 0 ? order : strcmp(bpjs_law_at(law, row->key), key);
}

/* The first row that is not less (`after` 0), or that is greater (1). */
static size_t bound(const bpjs_law *law, const char *parameter, int32_t segment, const char *key,
                    int after) {
  size_t low = 0, high = law->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (against(law, &law->rows[middle], parameter, segment, key) < after)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

void bpjs_law_group(const bpjs_law *law, const char *parameter, int32_t segment, const char *key,
                    size_t *first, size_t *end) {
  *first = bound(law, parameter, segment, key, 0);
  *end = bound(law, parameter, segment, key, 1);
}
