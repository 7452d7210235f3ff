#include "survey/design.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"
#include "survey/column.h"
#include "survey/fault.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_survey_options, fay)

int32_t bpjs_survey_options_check(const bpjs_survey_options *options, bpjs_error *error) {
  const bool drawn = options->method >= BPJS_SURVEY_JACKKNIFE;
  if (options->lonely < BPJS_SURVEY_FAIL || options->lonely > BPJS_SURVEY_AVERAGE)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "lonely", options->lonely,
                             "there is no such rule");
  if (options->method < BPJS_SURVEY_LINEAR || options->method > BPJS_SURVEY_BRR)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "method", options->method,
                             "there is no such method");
  if (drawn && options->lonely > BPJS_SURVEY_CERTAINTY)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "lonely", options->lonely,
                             "replicates have no such rule");
  if ((options->flags & ~(uint32_t)(BPJS_SURVEY_NEST | BPJS_SURVEY_FROM_ESTIMATE)) != 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "flags", options->flags,
                             "there are no such flags");
  if (options->method == BPJS_SURVEY_BOOTSTRAP ? options->count < 2 || options->count > 10000
                                               : options->count != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "count", options->count,
                             "of a bootstrap 2 to 10000 replicates, else 0");
  if (options->method != BPJS_SURVEY_BOOTSTRAP && options->seed != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "seed", options->seed,
                             "only a bootstrap has a seed");
  const bool given = options->method == BPJS_SURVEY_GIVEN;
  if (options->degrees < 0 || (!given && options->degrees != 0))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "degrees", options->degrees,
                             "of replicates that are given 0 or more, else 0");
  if (!(options->scale >= 0 && options->scale < 1e300) || (!given && options->scale != 0))
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "scale",
                               "of replicates that are given 0 or more, else 0");
  if (!(options->fay >= 0 && options->fay < 1) ||
      (options->method != BPJS_SURVEY_BRR && options->fay != 0))
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "fay",
                               "of balanced halves 0 to less than 1, else 0");
  return BPJS_OK;
}

static int32_t check_columns(const bpjs_survey *survey, bpjs_error *error) {
  if (!survey->columns[BPJS_SURVEY_WEIGHT].set)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "weight",
                               "weights are not set; a constant 1 says that all are alike");
  if (survey->count == 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "weight", "there are no rows");
  if (survey->columns[BPJS_SURVEY_POPULATION].set && survey->columns[BPJS_SURVEY_FRACTION].set)
    return bpjs_error_argument(error, BPJS_ERROR_CONFLICT, "fraction",
                               "the population is set too, and says the same");
  return BPJS_OK;
}

/* Finite; a scale not negative. */
static int32_t check_reals(const bpjs_survey_column *column, int32_t what, int64_t count,
                           double least, bpjs_error *error) {
  double values[BPJS_SURVEY_BLOCK];
  uint8_t given[BPJS_SURVEY_BLOCK];
  const int64_t rows = column->constant ? 1 : count;
  for (int64_t first = 0; first < rows; first += BPJS_SURVEY_BLOCK) {
    const int32_t size =
        rows - first < BPJS_SURVEY_BLOCK ? (int32_t)(rows - first) : BPJS_SURVEY_BLOCK;
    bpjs_survey_reals(column, first, size, values, given);
    for (int32_t i = 0; i < size; i++) {
      if (given[i] == 0)
        return bpjs_survey_fault(error, BPJS_ERROR_ARGUMENT, first + i, what,
                                 "the number is not given");
      if (!(values[i] >= least && values[i] < 1e300))
        return bpjs_survey_fault_real(error, BPJS_ERROR_RANGE, first + i, what, values[i],
                                      "the number is negative, or not finite");
    }
  }
  return BPJS_OK;
}

/* Replicates that are given: one after the other, and a scale each or one for all. */
static int32_t check_given(const bpjs_survey *survey, bpjs_error *error) {
  const bpjs_survey_columns *list = &survey->replicates;
  const bpjs_survey_column *scale = &survey->columns[BPJS_SURVEY_SCALE];
  int32_t status = BPJS_OK;
  if (list->count == 0)
    return bpjs_error_argument(error, BPJS_ERROR_STATE, "replicate", "no replicate is set");
  for (size_t r = 0; r < list->count && status == BPJS_OK; r++) {
    if (!list->at[r].set)
      return bpjs_error_number(error, BPJS_ERROR_STATE, "replicate", (int64_t)r,
                               "the replicate is not set, and one after it is");
    status = check_reals(&list->at[r], BPJS_SURVEY_REPLICATE, survey->count, -1e300, error);
  }
  if (status != BPJS_OK || !scale->set)
    return status;
  if (!scale->constant && scale->length != (int64_t)list->count)
    return bpjs_error_number(error, BPJS_ERROR_CONFLICT, "scale", scale->length,
                             "there is not a scale for each replicate");
  return check_reals(scale, BPJS_SURVEY_SCALE, scale->length, 0, error);
}

int32_t bpjs_survey_design(bpjs_survey *survey, const bpjs_survey_options *options,
                           bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (survey == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "survey", "survey is NULL");
  bpjs_survey fresh = {.count = survey->count};
  bpjs_survey_drawing drawing = {.survey = &fresh, .error = error};
  if (options != NULL && !bpjs_struct_in(&drawing.options, sizeof drawing.options, LEAST, options))
    return bpjs_error_struct_size(error, "options");
  int32_t status = bpjs_survey_options_check(&drawing.options, error);
  if (status == BPJS_OK)
    status = check_columns(survey, error);
  if (status == BPJS_OK && drawing.options.method == BPJS_SURVEY_GIVEN)
    status = check_given(survey, error);
  if (status != BPJS_OK)
    return status;
  for (int32_t what = BPJS_SURVEY_STRATUM; what <= BPJS_SURVEY_SCALE; what++)
    fresh.columns[what] = survey->columns[what];
  status = bpjs_survey_map(&drawing);
  if (status == BPJS_OK)
    status = bpjs_survey_strata_check(&drawing);
  bpjs_survey_places_free(&drawing.strata);
  if (status != BPJS_OK) {
    bpjs_survey_forget(&fresh);
    return status;
  }
  bpjs_survey_forget(survey);
  survey->options = drawing.options;
  survey->cluster_count = fresh.cluster_count;
  survey->stratum_count = fresh.stratum_count;
  survey->clusters = fresh.clusters;
  survey->cluster_stratum = fresh.cluster_stratum;
  survey->order = fresh.order;
  survey->strata = fresh.strata;
  survey->designed = true;
  return BPJS_OK;
}
