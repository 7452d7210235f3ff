#include "base/error.h"
#include "tally/get.h"

static bool overlap_number(int32_t a, int32_t b) {
  return a == 0 || b == 0 || a == b;
}

static bool is_recomposition(const bpjs_tally_measure *measure) {
  return measure->payer == BPJS_PAYER_RECOMPOSITION;
}

/* Whether some money is in both, which are of one kind. */
static bool overlap(const bpjs_tally_measure *a, const bpjs_tally_measure *b) {
  const bool programmes =
      a->programme == 0 || b->programme == 0 || (a->programme & b->programme) != 0;
  return programmes && overlap_number(a->payer, b->payer) &&
         overlap_number(a->from_programme, b->from_programme) && overlap_number(a->what, b->what);
}

static int32_t check_pair(const bpjs_tally_measure *a, const bpjs_tally_measure *b, int64_t at,
                          bpjs_error *error) {
  if (a->kind != b->kind)
    return bpjs_error_number(error, BPJS_ERROR_BASIS, "measures", at,
                             "measures of two kinds do not add up");
  if (a->law != b->law)
    return bpjs_error_number(error, BPJS_ERROR_BASIS, "measures", at,
                             "measures of two laws do not add up");
  if (a->event != b->event)
    return bpjs_error_number(error, BPJS_ERROR_BASIS, "measures", at,
                             "what two events would pay does not add up");
  if (is_recomposition(a) != is_recomposition(b))
    return bpjs_error_number(error, BPJS_ERROR_BASIS, "measures", at,
                             "recomposition is money of other payers");
  if (overlap(a, b))
    return bpjs_error_number(error, BPJS_ERROR_CONFLICT, "measures", at,
                             "the same money is in another of the measures");
  return BPJS_OK;
}

static int32_t check_measures(const bpjs_tally *tally, const int64_t *measures, int64_t count,
                              bpjs_error *error) {
  int32_t status = BPJS_OK;
  for (int64_t i = 0; i < count; i++)
    if (measures[i] < 0 || measures[i] >= tally->measure_count)
      return bpjs_error_number(error, BPJS_ERROR_RANGE, "measures", measures[i],
                               "there is no such measure");
  for (int64_t i = 0; i < count; i++)
    for (int64_t k = 0; k < i && status == BPJS_OK; k++)
      status = check_pair(&tally->measures[measures[k]], &tally->measures[measures[i]], measures[i],
                          error);
  return status;
}

static int32_t check(const int64_t *measures, int64_t count, const int64_t *sum,
                     const int64_t *weighted, bpjs_error *error) {
  if (measures == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "measures", "measures is NULL");
  if (sum == NULL || weighted == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, sum == NULL ? "sum" : "weighted",
                               "the output is NULL");
  if (count < 1 || count > BPJS_TALLY_MEASURES)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "count", count,
                             "there are 1 to 128 measures to add up");
  return BPJS_OK;
}

int32_t bpjs_tally_sum(const bpjs_tally *tally, int64_t index, const int64_t *measures,
                       int64_t count, int64_t *sum, int64_t *weighted, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_tally_sums all = {0}, one;
  int32_t status = bpjs_get_check(tally, index, -1, error);
  if (status == BPJS_OK)
    status = check(measures, count, sum, weighted, error);
  if (status == BPJS_OK)
    status = check_measures(tally, measures, count, error);
  for (int64_t i = 0; i < count && status == BPJS_OK; i++) {
    status = bpjs_get_sums(tally, index, measures[i], &one, error);
    if (status == BPJS_OK && (!bpjs_get_add(all.sum, one.sum, &all.sum) ||
                              !bpjs_get_add(all.weighted, one.weighted, &all.weighted)))
      status = bpjs_error_number(error, BPJS_ERROR_OVERFLOW, "measures", measures[i],
                                 "the sum of the measures is beyond 64 bits");
  }
  if (status != BPJS_OK)
    return status;
  *sum = all.sum;
  *weighted = all.weighted;
  return BPJS_OK;
}
