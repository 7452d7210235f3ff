#include <string.h>

#include "base/memory.h"
#include "base/sort.h"
#include "law/store.h"

static int by_number(int32_t a, int32_t b) {
  return (a > b) - (a < b);
}

/* Kept texts are often one and the same. */
static int by_text(const bpjs_law *law, size_t a, const bpjs_law *other, size_t b) {
  return law == other && a == b ? 0 : strcmp(bpjs_law_at(law, a), bpjs_law_at(other, b));
}

int bpjs_law_compare_group(const bpjs_law *law, const bpjs_law_entry *a, const bpjs_law *other,
                           const bpjs_law_entry *b) {
  int order = by_text(law, a->parameter, other, b->parameter);
  if (order == 0)
    order = by_number(a->segment, b->segment);
  return order != 0 ? order : by_text(law, a->key, other, b->key);
}

int bpjs_law_compare(const bpjs_law *law, const bpjs_law_entry *a, const bpjs_law_entry *b) {
  int order = bpjs_law_compare_group(law, a, law, b);
  if (order == 0)
    order = by_number(a->valid_from, b->valid_from);
  if (order == 0)
    order = by_number(a->known_from, b->known_from);
  return order != 0 ? order : by_number(a->layer, b->layer);
}

typedef struct sorting {
  const bpjs_law *law;
  bpjs_law_order *compare;
} sorting;

static int by_row(const void *a, const void *b, const void *context) {
  const bpjs_law_entry *x = a, *y = b;
  const sorting *by = context;
  int order = by->compare(by->law, x, y);
  return order != 0 ? order : (x->line > y->line) - (x->line < y->line);
}

/* Where a row is that belongs elsewhere. */
typedef const bpjs_law_entry *place;

/* Merges from[0] to from[middle - 1] with what follows up to from[end - 1]; a text is
 * often in order already. */
static void merge(const place *from, size_t middle, size_t end, place *to, const sorting *by) {
  if (middle >= end || by_row(from[middle - 1], from[middle], by) <= 0) {
    memcpy(to, from, end * sizeof *to);
    return;
  }
  for (size_t i = 0, low = 0, high = middle; i < end; i++)
    to[i] = high == end || (low < middle && by_row(from[low], from[high], by) <= 0) ? from[low++]
                                                                                    : from[high++];
}

/* Sorts `count` places; `spare` is as long. Returns the one that is in order. */
static place *merge_all(place *places, place *spare, size_t count, const sorting *by) {
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t at = 0; at < count; at += 2 * width) {
      const size_t left = count - at;
      merge(places + at, width, left < 2 * width ? left : 2 * width, spare + at, by);
    }
    place *merged = spare;
    spare = places;
    places = merged;
  }
  return places;
}

/* Each row to its place, along the rings that they make. */
static void move_rows(bpjs_law_entry *rows, place *places, size_t count) {
  for (size_t i = 0; i < count; i++) {
    const bpjs_law_entry held = rows[i];
    size_t at = i;
    for (size_t from; (from = (size_t)(places[at] - rows)) != i; at = from) {
      rows[at] = rows[from];
      places[at] = &rows[at];
    }
    rows[at] = held;
    places[at] = &rows[at];
  }
}

bool bpjs_law_sort(bpjs_law *law, bpjs_law_order *compare) {
  const sorting by = {law, compare};
  place *places = bpjs_memory_new(2 * law->count, sizeof *places);
  if (places == NULL)
    return false;
  for (size_t i = 0; i < law->count; i++)
    places[i] = &law->rows[i];
  move_rows(law->rows, merge_all(places, places + law->count, law->count, &by), law->count);
  bpjs_memory_free(places);
  return true;
}

void bpjs_law_sort_group(bpjs_law *law, size_t first, size_t end) {
  const sorting by = {law, bpjs_law_compare};
  bpjs_sort(law->rows + first, end - first, sizeof *law->rows, by_row, &by);
}

void bpjs_law_group(const bpjs_law *law, const char *parameter, int32_t segment, const char *key,
                    size_t *first, size_t *end) {
  const bpjs_law_span *group = bpjs_law_index_find(law, parameter, segment, key);
  *first = group == NULL ? 0 : group->first;
  *end = group == NULL ? 0 : group->end;
}
