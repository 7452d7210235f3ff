#include "survey/run.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/sort.h"
#include "survey/finish.h"
#include "survey/result.h"

static int32_t check_measures(const bpjs_survey *survey, bpjs_error *error) {
  if (!survey->designed)
    return bpjs_error_argument(error, BPJS_ERROR_STATE, "survey",
                               "there is no design, or a column of it was set anew");
  if (survey->measure_count == 0)
    return bpjs_error_argument(error, BPJS_ERROR_STATE, "survey", "no measure is added");
  for (size_t m = 0; m < survey->measure_count; m++) {
    const bpjs_survey_measure *measure = &survey->measures[m];
    const bool ratio = measure->kind == BPJS_SURVEY_RATIO;
    const int32_t wanted[] = {measure->variable, ratio ? measure->base : measure->variable};
    for (int k = 0; k < 2; k++)
      if (bpjs_survey_column_of(survey, BPJS_SURVEY_VARIABLE, wanted[k]) == NULL)
        return bpjs_error_number(error, BPJS_ERROR_STATE, k == 0 ? "variable" : "base", wanted[k],
                                 "the variable is not set");
  }
  return BPJS_OK;
}

static void end(bpjs_survey_run_state *run) {
  bpjs_survey_places_free(&run->domains);
  bpjs_survey_places_free(&run->cells);
  bpjs_memory_free(run->sorted);
  bpjs_memory_free(run->by_domain);
  bpjs_memory_free(run->begin);
  bpjs_memory_free(run->totals);
  bpjs_memory_free(run->sums);
  bpjs_memory_free(run->whole);
  bpjs_memory_free(run->items);
  bpjs_memory_free(run->item_clusters);
  bpjs_memory_free(run->spreads);
}

static int32_t spread(bpjs_survey_run_state *run) {
  const size_t wide = (size_t)run->domains.count + 1;
  const int32_t method = run->survey->options.method;
  if (method == BPJS_SURVEY_LINEAR)
    return BPJS_OK;
  run->spreads = bpjs_memory_new(run->survey->measure_count * wide, sizeof *run->spreads);
  if (run->spreads == NULL)
    return bpjs_error_memory(run->error);
  if (method == BPJS_SURVEY_GIVEN)
    return bpjs_survey_given(run);
  return method == BPJS_SURVEY_JACKKNIFE ? BPJS_OK : bpjs_survey_drawn(run);
}

int32_t bpjs_survey_run(const bpjs_survey *survey, bpjs_survey_result **result, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (survey == NULL || result == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, survey == NULL ? "survey" : "result",
                               "a pointer is NULL");
  int32_t status = check_measures(survey, error);
  if (status != BPJS_OK)
    return status;
  bpjs_survey_run_state run = {.survey = survey, .error = error};
  status = bpjs_survey_pass(&run);
  if (status == BPJS_OK)
    status = bpjs_survey_order(&run);
  if (status == BPJS_OK)
    status = spread(&run);
  if (status == BPJS_OK)
    status = bpjs_survey_finish(&run, result);
  end(&run);
  return status;
}
