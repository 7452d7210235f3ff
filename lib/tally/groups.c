#include "tally/groups.h"

#include <string.h>

#include "base/error.h"
#include "tally/store.h"

const int64_t *bpjs_tally_keys_of(const bpjs_tally *tally, int64_t index) {
  return tally->dimension_count == 0 ? NULL : tally->groups.keys + index * tally->dimension_count;
}

const bpjs_tally_sums *bpjs_tally_sums_of(const bpjs_tally *tally, int64_t index) {
  return tally->measure_count == 0 ? NULL : tally->groups.sums + index * tally->measure_count;
}

const int64_t *bpjs_tally_bins_of(const bpjs_tally *tally, int64_t index) {
  return tally->edge_count == 0 ? NULL : tally->groups.bins + index * bpjs_groups_bins(tally);
}

int64_t bpjs_tally_find(const bpjs_tally *tally, const int64_t *keys) {
  const bpjs_tally_groups *groups = &tally->groups;
  const size_t length = (size_t)tally->dimension_count * sizeof *keys;
  for (size_t at = bpjs_groups_hash(tally, keys);; at++) {
    const int64_t held = groups->slots[at & (groups->slot_count - 1)];
    if (held == 0)
      return -1;
    if (length == 0 || memcmp(bpjs_tally_keys_of(tally, held - 1), keys, length) == 0)
      return held - 1;
  }
}

int32_t bpjs_tally_group(bpjs_tally *tally, const int64_t *keys, int64_t *index,
                         bpjs_error *error) {
  int64_t found = bpjs_tally_find(tally, keys);
  if (found < 0) {
    if (!bpjs_groups_reserve(tally, 1))
      return bpjs_error_memory(error);
    found = bpjs_groups_put(tally, keys);
  }
  *index = found;
  return BPJS_OK;
}

static bool fits(int64_t a, int64_t b) {
  return b < 0 ? a >= INT64_MIN - b : a <= INT64_MAX - b;
}

static int32_t overflow(const char *field, int64_t of, bpjs_error *error) {
  return bpjs_error_number(error, BPJS_ERROR_OVERFLOW, field, of,
                           "the sum of a group is beyond 64 bits");
}

static bool sums_fit(const bpjs_tally_sums *a, const bpjs_tally_sums *b) {
  return fits(a->n, b->n) && fits(a->sum, b->sum) && fits(a->weighted, b->weighted);
}

int32_t bpjs_groups_fits(const bpjs_tally *tally, int64_t index, int64_t count, int64_t weight,
                         const bpjs_tally_sums *sums, const int64_t *bins, bpjs_error *error) {
  const bpjs_tally_cell *cell = &tally->groups.cells[index];
  if (!fits(cell->count, count))
    return overflow("count", count, error);
  if (!fits(cell->weight, weight))
    return overflow("weight", weight, error);
  for (int32_t m = 0; sums != NULL && m < tally->measure_count; m++)
    if (!sums_fit(&bpjs_tally_sums_of(tally, index)[m], &sums[m]))
      return overflow("measure", m, error);
  for (int64_t b = 0; bins != NULL && b < bpjs_groups_bins(tally); b++)
    if (!fits(bpjs_tally_bins_of(tally, index)[b], bins[b]))
      return overflow("bin", b, error);
  return BPJS_OK;
}

void bpjs_sums_add(bpjs_tally_sums *to, const bpjs_tally_sums *more) {
  if (more->n == 0)
    return;
  if (to->n == 0 || more->minimum < to->minimum)
    to->minimum = more->minimum;
  if (to->n == 0 || more->maximum > to->maximum)
    to->maximum = more->maximum;
  to->n += more->n;
  to->sum += more->sum;
  to->weighted += more->weighted;
}

void bpjs_groups_add(bpjs_tally *tally, int64_t index, int64_t count, int64_t weight,
                     const bpjs_tally_sums *sums, const int64_t *bins) {
  bpjs_tally_groups *groups = &tally->groups;
  const int64_t bin_count = bpjs_groups_bins(tally);
  groups->cells[index].count += count;
  groups->cells[index].weight += weight;
  for (int32_t m = 0; sums != NULL && m < tally->measure_count; m++) {
    bpjs_tally_sums more = sums[m];
    if ((tally->measures[m].flags & BPJS_TALLY_NO_EXTREMES) != 0) { /* what is true of all */
      more.minimum = 0;
      more.maximum = INT64_MAX;
    }
    bpjs_sums_add(&groups->sums[index * tally->measure_count + m], &more);
  }
  for (int64_t b = 0; bins != NULL && b < bin_count; b++)
    groups->bins[index * bin_count + b] += bins[b];
}

int32_t bpjs_tally_add(bpjs_tally *tally, int64_t index, int64_t count, int64_t weight,
                       const bpjs_tally_sums *sums, const int64_t *bins, bpjs_error *error) {
  const int32_t status = bpjs_groups_fits(tally, index, count, weight, sums, bins, error);
  if (status == BPJS_OK)
    bpjs_groups_add(tally, index, count, weight, sums, bins);
  return status;
}
