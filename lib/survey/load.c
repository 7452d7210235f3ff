#include <math.h>

#include "survey/column.h"
#include "survey/run.h"

/* NaN is how some write what is not known. A number less itself is 0 unless it is that, or
 * not finite. */
static bool settle(int32_t count, double *values, uint8_t *given, int32_t *fault, double *value) {
  double odd = 0;
  for (int32_t i = 0; i < count; i++)
    odd += values[i] - values[i];
  if (odd == 0)
    return true;
  for (int32_t i = 0; i < count; i++) {
    if (values[i] != values[i])
      values[i] = given[i] = 0;
    if (!(values[i] < INFINITY && values[i] > -INFINITY)) {
      *fault = i;
      *value = values[i];
      return false;
    }
  }
  return true;
}

bool bpjs_survey_load(const bpjs_survey *survey, const bpjs_survey_measure *measure, int64_t first,
                      int32_t count, double *y, double *x, uint8_t *given, int32_t *fault,
                      double *value) {
  const bpjs_survey_column *column =
      bpjs_survey_column_of(survey, BPJS_SURVEY_VARIABLE, measure->variable);
  bpjs_survey_reals(column, first, count, y, given);
  if (bpjs_survey_is_real(column->type) && !settle(count, y, given, fault, value))
    return false;
  if (measure->kind == BPJS_SURVEY_PROPORTION)
    for (int32_t i = 0; i < count; i++)
      y[i] = y[i] == measure->value;
  if (measure->kind != BPJS_SURVEY_RATIO)
    return true;
  uint8_t other[BPJS_SURVEY_BLOCK];
  column = bpjs_survey_column_of(survey, BPJS_SURVEY_VARIABLE, measure->base);
  bpjs_survey_reals(column, first, count, x, other);
  if (bpjs_survey_is_real(column->type) && !settle(count, x, other, fault, value))
    return false;
  for (int32_t i = 0; i < count; i++)
    given[i] &= other[i];
  return true;
}
