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

static int by_place(const void *a, const void *b, const void *context) {
  const bpjs_law_entry *const *x = a, *const *y = b;
  return by_row(*x, *y, context);
}

/* Pointers change places some ten thousand times, rows once. */
bool bpjs_law_sort(bpjs_law *law, bpjs_law_order *compare) {
  const sorting by = {law, compare};
  const bpjs_law_entry **places = bpjs_memory_new(law->count, sizeof *places);
  bpjs_law_entry *rows = bpjs_memory_new(law->count, sizeof *rows);
  const bool sorted = places != NULL && rows != NULL;
  if (sorted) {
    for (size_t i = 0; i < law->count; i++)
      places[i] = &law->rows[i];
    bpjs_sort(places, law->count, sizeof *places, by_place, &by);
    for (size_t i = 0; i < law->count; i++)
      rows[i] = *places[i];
    bpjs_memory_free(law->rows);
    law->rows = rows;
    law->capacity = law->count;
  } else {
    bpjs_memory_free(rows);
  }
  bpjs_memory_free(places);
  return sorted;
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
