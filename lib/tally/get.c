#include "tally/get.h"

#include "base/error.h"
#include "base/structure.h"
#include "tally/store.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_tally_value, maximum)

bool bpjs_get_add(int64_t a, int64_t b, int64_t *sum) {
  if (b < 0 ? a < INT64_MIN - b : a > INT64_MAX - b)
    return false;
  *sum = a + b;
  return true;
}

int32_t bpjs_get_check(const bpjs_tally *tally, int64_t index, int64_t least, bpjs_error *error) {
  if (tally == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "tally", "tally is NULL");
  if (index < least || index >= tally->groups.count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such group");
  return BPJS_OK;
}

static int32_t overflow(const char *field, bpjs_error *error) {
  return bpjs_error_argument(error, BPJS_ERROR_OVERFLOW, field,
                             "the sum of all groups is beyond 64 bits");
}

/* The groups that an index means: one, or all. */
static int64_t first_of(const bpjs_tally *tally, int64_t index) {
  return index < 0 ? 0 : bpjs_tally_ranked(tally, index);
}

static int64_t end_of(const bpjs_tally *tally, int64_t index) {
  return index < 0 ? tally->groups.count : first_of(tally, index) + 1;
}

int32_t bpjs_get_cell(const bpjs_tally *tally, int64_t index, bpjs_tally_cell *cell,
                      bpjs_error *error) {
  bpjs_tally_cell all = {0};
  const int64_t end = end_of(tally, index);
  for (int64_t i = first_of(tally, index); i < end; i++)
    if (!bpjs_get_add(all.count, tally->groups.cells[i].count, &all.count) ||
        !bpjs_get_add(all.weight, tally->groups.cells[i].weight, &all.weight))
      return overflow("weight", error);
  *cell = all;
  return BPJS_OK;
}

int32_t bpjs_get_sums(const bpjs_tally *tally, int64_t index, int64_t measure,
                      bpjs_tally_sums *sums, bpjs_error *error) {
  bpjs_tally_sums all = {0};
  const int64_t end = end_of(tally, index);
  for (int64_t i = first_of(tally, index); i < end; i++) {
    const bpjs_tally_sums *more = &bpjs_tally_sums_of(tally, i)[measure];
    int64_t unused;
    if (!bpjs_get_add(all.n, more->n, &unused) || !bpjs_get_add(all.sum, more->sum, &unused) ||
        !bpjs_get_add(all.weighted, more->weighted, &unused))
      return overflow("sum", error);
    bpjs_sums_add(&all, more);
  }
  *sums = all;
  return BPJS_OK;
}

int32_t bpjs_get_bin(const bpjs_tally *tally, int64_t index, int64_t bin, int64_t *weight,
                     bpjs_error *error) {
  int64_t all = 0;
  const int64_t end = end_of(tally, index);
  for (int64_t i = first_of(tally, index); i < end; i++)
    if (!bpjs_get_add(all, bpjs_tally_bins_of(tally, i)[bin], &all))
      return overflow("bin", error);
  *weight = all;
  return BPJS_OK;
}

int32_t bpjs_tally_get_key(const bpjs_tally *tally, int64_t index, int64_t dimension, int64_t *key,
                           bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  const int32_t status = bpjs_get_check(tally, index, 0, error);
  if (status != BPJS_OK)
    return status;
  if (key == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "key", "the output is NULL");
  if (dimension < 0 || dimension >= tally->dimension_count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "dimension", dimension,
                             "there is no such dimension");
  *key = bpjs_tally_keys_of(tally, bpjs_tally_ranked(tally, index))[dimension];
  return BPJS_OK;
}

int32_t bpjs_tally_get(const bpjs_tally *tally, int64_t index, int64_t measure,
                       bpjs_tally_value *value, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_get_check(tally, index, -1, error);
  if (status != BPJS_OK)
    return status;
  if (value == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "value", "the output is NULL");
  if (!bpjs_struct_fits(value, LEAST))
    return bpjs_error_struct_size(error, "value");
  if (measure < -1 || measure >= tally->measure_count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "measure", measure,
                             "there is no such measure");
  bpjs_tally_cell cell;
  bpjs_tally_sums sums = {0};
  status = bpjs_get_cell(tally, index, &cell, error);
  if (status == BPJS_OK && measure >= 0)
    status = bpjs_get_sums(tally, index, measure, &sums, error);
  if (status != BPJS_OK)
    return status;
  const bpjs_tally_value ours = {.struct_size = sizeof ours,
                                 .count = cell.count,
                                 .weight = cell.weight,
                                 .rows = sums.n,
                                 .sum = sums.sum,
                                 .weighted = sums.weighted,
                                 .minimum = sums.minimum,
                                 .maximum = sums.maximum};
  bpjs_struct_out(value, &ours, sizeof ours);
  return BPJS_OK;
}
