#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "tally/shape.h"
#include "tally/store.h"

static bool same_dimensions(const bpjs_tally *a, const bpjs_tally *b) {
  bool same = a->dimension_count == b->dimension_count;
  for (int32_t d = 0; same && d < a->dimension_count; d++)
    same = a->dimensions[d].what == b->dimensions[d].what &&
           a->dimensions[d].detail == b->dimensions[d].detail;
  return same;
}

static bool same_measures(const bpjs_tally *a, const bpjs_tally *b) {
  bool same = a->measure_count == b->measure_count;
  for (int32_t m = 0; same && m < a->measure_count; m++)
    same = memcmp(&a->measures[m], &b->measures[m], sizeof *a->measures) == 0;
  return same;
}

static bool same_edges(const bpjs_tally *a, const bpjs_tally *b) {
  return a->edge_count == b->edge_count &&
         (a->edge_count == 0 ||
          memcmp(a->edges, b->edges, (size_t)a->edge_count * sizeof *a->edges) == 0);
}

int32_t bpjs_shape_same(const bpjs_tally *a, const bpjs_tally *b, bpjs_error *error) {
  const char *differs = a->day != b->day         ? "day"
                        : !same_dimensions(a, b) ? "dimensions"
                        : !same_measures(a, b)   ? "measures"
                        : !same_edges(a, b)      ? "edges"
                                                 : NULL;
  if (differs == NULL)
    return BPJS_OK;
  return bpjs_error_argument(error, BPJS_ERROR_CONFLICT, differs,
                             "the two tallies do not have the same");
}

/* Whether every group can be added; how many are new. */
static int32_t look(const bpjs_tally *tally, const bpjs_tally *other, int64_t *fresh,
                    bpjs_error *error) {
  *fresh = 0;
  for (int64_t i = 0; i < other->groups.count; i++) {
    const bpjs_tally_cell *cell = &other->groups.cells[i];
    const int64_t found = bpjs_tally_find(tally, bpjs_tally_keys_of(other, i));
    const int32_t status = found < 0 ? BPJS_OK
                                     : bpjs_groups_fits(tally, found, cell->count, cell->weight,
                                                        bpjs_tally_sums_of(other, i),
                                                        bpjs_tally_bins_of(other, i), error);
    if (status != BPJS_OK)
      return status;
    *fresh += found < 0;
  }
  return BPJS_OK;
}

int32_t bpjs_tally_add_all(bpjs_tally *tally, const bpjs_tally *other, bpjs_error *error) {
  int64_t fresh;
  const int32_t status = look(tally, other, &fresh, error);
  if (status != BPJS_OK)
    return status;
  if (!bpjs_groups_reserve(tally, fresh))
    return bpjs_error_memory(error);
  for (int64_t i = 0; i < other->groups.count; i++) {
    const bpjs_tally_cell *cell = &other->groups.cells[i];
    const int64_t *keys = bpjs_tally_keys_of(other, i);
    const int64_t found = bpjs_tally_find(tally, keys);
    bpjs_groups_add(tally, found < 0 ? bpjs_groups_put(tally, keys) : found, cell->count,
                    cell->weight, bpjs_tally_sums_of(other, i), bpjs_tally_bins_of(other, i));
  }
  return BPJS_OK;
}

int32_t bpjs_tally_take_all(bpjs_tally *tally, bpjs_tally *other, bpjs_error *error) {
  if (tally->groups.count != 0)
    return bpjs_tally_add_all(tally, other, error);
  const bpjs_tally_groups empty = tally->groups;
  tally->groups = other->groups;
  other->groups = empty;
  return BPJS_OK;
}

int32_t bpjs_tally_merge(bpjs_tally *tally, const bpjs_tally *other, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (tally == NULL || other == NULL || tally == other)
    return bpjs_error_argument(
        error, BPJS_ERROR_ARGUMENT, tally == NULL ? "tally" : "other",
        tally == NULL || other == NULL ? "a pointer is NULL" : "a tally cannot be added to itself");
  const bool begun = tally->begun;
  int32_t status = bpjs_shape_same(tally, other, error);
  if (status == BPJS_OK)
    status = bpjs_tally_begin(tally, error);
  if (status == BPJS_OK)
    status = bpjs_tally_add_all(tally, other, error);
  if (status != BPJS_OK)
    tally->begun = begun;
  return status;
}
