#include "base/error.h"
#include "tally/get.h"
#include "tally/store.h"

enum { ALL_PPM = 1000000 };

static int64_t bin_from(const bpjs_tally *tally, int64_t bin) {
  return bin == 0 ? 0 : tally->edges[bin - 1];
}

static int64_t bin_to(const bpjs_tally *tally, int64_t bin) {
  return bin == tally->edge_count ? INT64_MAX : tally->edges[bin] - 1;
}

int32_t bpjs_tally_bin(const bpjs_tally *tally, int64_t index, int64_t bin, int64_t *from,
                       int64_t *to, int64_t *weight, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int64_t there;
  int32_t status = bpjs_get_check(tally, index, -1, error);
  if (status != BPJS_OK)
    return status;
  if (from == NULL || to == NULL || weight == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                               from == NULL ? "from"
                               : to == NULL ? "to"
                                            : "weight",
                               "the output is NULL");
  if (bin < 0 || bin >= bpjs_groups_bins(tally))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "bin", bin, "there is no such bin");
  status = bpjs_get_bin(tally, index, bin, &there, error);
  if (status != BPJS_OK)
    return status;
  *from = bin_from(tally, bin);
  *to = bin_to(tally, bin);
  *weight = there;
  return BPJS_OK;
}

/* The bin of the person who is number `rank`, from 1. */
static int32_t find_bin(const bpjs_tally *tally, int64_t index, int64_t rank, int64_t *bin,
                        bpjs_error *error) {
  int64_t weight;
  int32_t status = BPJS_OK;
  for (int64_t b = 0; status == BPJS_OK; b++) {
    status = bpjs_get_bin(tally, index, b, &weight, error);
    *bin = b;
    if (weight >= rank)
      break;
    rank -= weight;
  }
  return status;
}

/* All people with a wage. */
static int32_t weigh(const bpjs_tally *tally, int64_t index, int64_t *total, bpjs_error *error) {
  int64_t weight;
  *total = 0;
  for (int64_t b = 0; b < bpjs_groups_bins(tally); b++) {
    const int32_t status = bpjs_get_bin(tally, index, b, &weight, error);
    if (status != BPJS_OK)
      return status;
    if (!bpjs_get_add(*total, weight, total))
      return bpjs_error_argument(error, BPJS_ERROR_OVERFLOW, "bin",
                                 "the sum of all bins is beyond 64 bits");
  }
  return *total > 0 ? BPJS_OK
                    : bpjs_error_argument(error, BPJS_ERROR_NOT_FOUND, "bin",
                                          "there is no histogram, or nobody in it");
}

/* The least number of people that are ppm millionths of them, and one at least. */
static int64_t rank_of(int64_t total, int32_t ppm) {
  const int64_t rank = total / ALL_PPM * ppm + (total % ALL_PPM * ppm + ALL_PPM - 1) / ALL_PPM;
  return rank == 0 ? 1 : rank;
}

static void narrow(const bpjs_tally *tally, int64_t index, int64_t *lower, int64_t *upper) {
  bpjs_tally_sums sums;
  for (int32_t m = 0; m < tally->measure_count; m++)
    if (tally->measures[m].kind == BPJS_TALLY_WAGE &&
        bpjs_get_sums(tally, index, m, &sums, NULL) == BPJS_OK) {
      *lower = *lower < sums.minimum ? sums.minimum : *lower;
      *upper = *upper > sums.maximum ? sums.maximum : *upper;
    }
}

int32_t bpjs_tally_quantile(const bpjs_tally *tally, int64_t index, int32_t ppm, int64_t *lower,
                            int64_t *upper, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int64_t total, bin = 0;
  int32_t status = bpjs_get_check(tally, index, -1, error);
  if (status != BPJS_OK)
    return status;
  if (lower == NULL || upper == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, lower == NULL ? "lower" : "upper",
                               "the output is NULL");
  if (ppm < 0 || ppm > ALL_PPM)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "ppm", ppm, "ppm is not 0 to 1000000");
  status = weigh(tally, index, &total, error);
  if (status == BPJS_OK)
    status = find_bin(tally, index, rank_of(total, ppm), &bin, error);
  if (status != BPJS_OK)
    return status;
  *lower = bin_from(tally, bin);
  *upper = bin_to(tally, bin);
  narrow(tally, index, lower, upper);
  return BPJS_OK;
}
