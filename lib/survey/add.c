#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"
#include "survey/survey.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_survey_measure, value)

static bool is_index(int32_t index) {
  return index >= 0 && index <= BPJS_SURVEY_MOST_INDEX;
}

static int32_t check(const bpjs_survey_measure *measure, bpjs_error *error) {
  if (measure->kind < BPJS_SURVEY_TOTAL || measure->kind > BPJS_SURVEY_PROPORTION)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "kind", measure->kind,
                             "there is no such kind");
  if (measure->unit < BPJS_UNIT_NUMBER || measure->unit > BPJS_UNIT_YEARS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "unit", measure->unit,
                             "there is no such unit");
  if (!is_index(measure->variable))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "variable", measure->variable,
                             "variables are from 0 to 9999");
  if (!is_index(measure->base) || (measure->kind != BPJS_SURVEY_RATIO && measure->base != 0))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "base", measure->base,
                             "of a ratio a variable from 0 to 9999, else 0");
  if (measure->reserved != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "reserved", measure->reserved,
                             "reserved is not 0");
  if (!(measure->value >= -1e300 && measure->value <= 1e300) ||
      (measure->kind != BPJS_SURVEY_PROPORTION && measure->value != 0))
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "value",
                               "of a proportion a finite number, else 0");
  return BPJS_OK;
}

int32_t bpjs_survey_add(bpjs_survey *survey, const bpjs_survey_measure *measure,
                        bpjs_error *error) {
  bpjs_survey_measure ours;
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (survey == NULL || measure == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, survey == NULL ? "survey" : "measure",
                               "a pointer is NULL");
  if (!bpjs_struct_in(&ours, sizeof ours, LEAST, measure))
    return bpjs_error_struct_size(error, "measure");
  const int32_t status = check(&ours, error);
  if (status != BPJS_OK)
    return status;
  if (survey->measure_count == BPJS_SURVEY_MOST_MEASURES)
    return bpjs_error_argument(error, BPJS_ERROR_LIMIT, "measure", "there are 1000 measures");
  bpjs_survey_measure *grown = bpjs_memory_grow(survey->measures, &survey->measure_capacity,
                                                survey->measure_count + 1, sizeof *grown);
  if (grown == NULL)
    return bpjs_error_memory(error);
  survey->measures = grown;
  survey->measures[survey->measure_count++] = ours;
  return BPJS_OK;
}
