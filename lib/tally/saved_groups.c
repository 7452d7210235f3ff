#include "tally/key.h"
#include "tally/saved.h"
#include "tally/store.h"

static int32_t refuse(const bpjs_saved *saved, int64_t row, const char *field) {
  return bpjs_saved_refuse(saved, BPJS_ERROR_SYNTAX, row, field, "a number of the group cannot be");
}

/* -1, 0 or 1, as the group before it and this one are in order. */
static int compare(const int64_t *before, const int64_t *keys, int32_t count) {
  for (int32_t d = 0; d < count; d++)
    if (before[d] != keys[d])
      return before[d] < keys[d] ? -1 : 1;
  return 0;
}

static int32_t read_keys(bpjs_saved *saved, const bpjs_tally *tally, int64_t row, int64_t *keys) {
  int64_t before[BPJS_TALLY_DIMENSIONS];
  for (int32_t d = 0; d < tally->dimension_count; d++) {
    before[d] = keys[d];
    keys[d] = bpjs_saved_large(saved);
    if (!bpjs_key_valid(&tally->dimensions[d], keys[d]))
      return refuse(saved, row, "key");
  }
  if (row > 1 && compare(before, keys, tally->dimension_count) >= 0)
    return bpjs_saved_refuse(saved, BPJS_ERROR_SYNTAX, row, "key",
                             "the groups are not in order, or one is there twice");
  return BPJS_OK;
}

static bool is_empty(const bpjs_tally_sums *sums) {
  return sums->sum == 0 && sums->weighted == 0 && sums->minimum == 0 && sums->maximum == 0;
}

/* Whether the sum is from n times the least to n times the largest. */
static bool sum_fits(const bpjs_tally_sums *sums) {
  const int64_t mean = sums->sum / sums->n;
  return mean >= sums->minimum &&
         (mean < sums->maximum || (mean == sums->maximum && sums->sum % sums->n == 0));
}

/* Who stands for nobody adds nothing to what is weighted; extremes that are not kept are those
 * that hold for all. */
static bool is_sound(const bpjs_tally_sums *sums, const bpjs_tally_cell *cell, uint32_t flags) {
  if (sums->n < 0 || sums->n > cell->count)
    return false;
  if (sums->n == 0)
    return is_empty(sums);
  if (cell->weight == 0 && sums->weighted != 0)
    return false;
  if ((flags & BPJS_TALLY_NO_EXTREMES) != 0 && (sums->minimum != 0 || sums->maximum != INT64_MAX))
    return false;
  return sums->minimum >= 0 && sums->weighted >= 0 && sums->sum >= 0 && sum_fits(sums);
}

static int32_t read_sums(bpjs_saved *saved, bpjs_tally *tally, int64_t row, int64_t index) {
  for (int32_t m = 0; m < tally->measure_count; m++) {
    bpjs_tally_sums *sums = &tally->groups.sums[index * tally->measure_count + m];
    sums->n = bpjs_saved_large(saved);
    sums->sum = bpjs_saved_large(saved);
    sums->weighted = bpjs_saved_large(saved);
    sums->minimum = bpjs_saved_large(saved);
    sums->maximum = bpjs_saved_large(saved);
    if (!is_sound(sums, &tally->groups.cells[index], tally->measures[m].flags))
      return refuse(saved, row, "measure");
  }
  return BPJS_OK;
}

/* All of them are no more than the weight of the group. */
static int32_t read_bins(bpjs_saved *saved, bpjs_tally *tally, int64_t row, int64_t index) {
  const int64_t count = bpjs_groups_bins(tally);
  int64_t left = tally->groups.cells[index].weight;
  for (int64_t b = 0; b < count; b++) {
    const int64_t weight = bpjs_saved_large(saved);
    if (weight < 0 || weight > left)
      return refuse(saved, row, "bin");
    tally->groups.bins[index * count + b] = weight;
    left -= weight;
  }
  return BPJS_OK;
}

int32_t bpjs_saved_groups(bpjs_saved *saved, bpjs_tally *tally, int64_t count) {
  int64_t keys[BPJS_TALLY_DIMENSIONS] = {0};
  if (!bpjs_groups_reserve(tally, count))
    return bpjs_error_memory(saved->error);
  for (int64_t row = 1; row <= count; row++) {
    int32_t status = read_keys(saved, tally, row, keys);
    if (status != BPJS_OK)
      return status;
    const int64_t index = bpjs_groups_put(tally, keys);
    bpjs_tally_cell *cell = &tally->groups.cells[index];
    cell->count = bpjs_saved_large(saved);
    cell->weight = bpjs_saved_large(saved);
    if (cell->count < 1 || cell->weight < 0)
      return refuse(saved, row, cell->count < 1 ? "count" : "weight");
    status = read_sums(saved, tally, row, index);
    if (status == BPJS_OK)
      status = read_bins(saved, tally, row, index);
    if (status != BPJS_OK)
      return status;
  }
  return BPJS_OK;
}
