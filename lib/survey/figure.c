#include <math.h>

#include "base/error.h"
#include "base/structure.h"
#include "survey/result.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_figure, magnitude)

void bpjs_survey_figure_make(const bpjs_survey_estimate *estimate,
                             const bpjs_survey_measure *measure, int32_t interval,
                             int32_t level_ppm, bpjs_figure *figure) {
  const bpjs_survey_bounds bounds =
      bpjs_survey_bounds_of(estimate, measure->kind, interval, level_ppm);
  const double times = measure->unit == BPJS_UNIT_PERCENT ? 100 : 1;
  *figure = (bpjs_figure){.struct_size = sizeof *figure,
                          .unit = measure->unit,
                          .bounds = BPJS_BOUNDS_SAMPLING,
                          .value = estimate->value * times,
                          .lower = bounds.lower * times,
                          .upper = bounds.upper * times};
}

int32_t bpjs_survey_result_figure(const bpjs_survey_result *result, int64_t index, int64_t measure,
                                  int32_t interval, int32_t level_ppm, bpjs_figure *figure,
                                  bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_survey_result_check(result, index, measure, error);
  if (status == BPJS_OK)
    status = bpjs_survey_interval_check(interval, level_ppm, error);
  if (status != BPJS_OK)
    return status;
  if (figure == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "figure", "the output is NULL");
  if (!bpjs_struct_fits(figure, LEAST))
    return bpjs_error_struct_size(error, "figure");
  const bpjs_survey_measure *of = &result->measures[measure];
  if (interval != BPJS_SURVEY_WALD && of->kind != BPJS_SURVEY_PROPORTION)
    return bpjs_error_number(error, BPJS_ERROR_BASIS, "interval", interval,
                             "the interval is of proportions, and the measure is none");
  const bpjs_survey_estimate *estimate = bpjs_survey_estimate_of(result, index, measure);
  if (estimate->given == 0)
    return bpjs_error_number(error, BPJS_ERROR_NOT_FOUND, "index", index,
                             "there is no estimate of this domain");
  bpjs_figure ours;
  bpjs_survey_figure_make(estimate, of, interval, level_ppm, &ours);
  bpjs_struct_out(figure, &ours, sizeof ours);
  return BPJS_OK;
}
