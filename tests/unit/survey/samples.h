/* Samples for tests. */
#ifndef BPJSSTAT_TESTS_SURVEY_SAMPLES_H
#define BPJSSTAT_TESTS_SURVEY_SAMPLES_H

#include "../suite.h"

static inline bpjs_survey *survey_new(void) {
  bpjs_survey *survey = NULL;
  ck_assert_int_eq(bpjs_survey_new(&survey, NULL), BPJS_OK);
  return survey;
}

static inline bpjs_error survey_error(void) {
  return (bpjs_error){.struct_size = sizeof(bpjs_error)};
}

/* A column of doubles, all of it given. */
static inline void survey_real(bpjs_survey *survey, int32_t what, int64_t index,
                               const double *values, int64_t length) {
  ck_assert_int_eq(
      bpjs_survey_set(survey, what, index, BPJS_PEOPLE_FLOAT64, values, 0, length, NULL, 0, NULL),
      BPJS_OK);
}

static inline void survey_code(bpjs_survey *survey, int32_t what, const int64_t *values,
                               int64_t length) {
  ck_assert_int_eq(
      bpjs_survey_set(survey, what, 0, BPJS_PEOPLE_INT64, values, 0, length, NULL, 0, NULL),
      BPJS_OK);
}

static inline void survey_add(bpjs_survey *survey, int32_t kind, int32_t variable, int32_t base,
                              double value) {
  const bpjs_survey_measure measure = {.struct_size = sizeof measure,
                                       .kind = kind,
                                       .variable = variable,
                                       .base = base,
                                       .unit = kind == BPJS_SURVEY_PROPORTION ? BPJS_UNIT_PERCENT
                                                                              : BPJS_UNIT_NUMBER,
                                       .value = value};
  ck_assert_int_eq(bpjs_survey_add(survey, &measure, NULL), BPJS_OK);
}

static inline bpjs_survey_result *survey_run(const bpjs_survey *survey) {
  bpjs_survey_result *result = NULL;
  ck_assert_int_eq(bpjs_survey_run(survey, &result, NULL), BPJS_OK);
  return result;
}

static inline bpjs_survey_estimate survey_get(const bpjs_survey_result *result, int64_t index,
                                              int64_t measure) {
  bpjs_survey_estimate estimate = {.struct_size = sizeof estimate};
  ck_assert_int_eq(bpjs_survey_result_get(result, index, measure, &estimate, NULL), BPJS_OK);
  return estimate;
}

static inline bpjs_figure survey_figure(const bpjs_survey_result *result, int64_t index,
                                        int64_t measure, int32_t interval, int32_t level_ppm) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert_int_eq(
      bpjs_survey_result_figure(result, index, measure, interval, level_ppm, &figure, NULL),
      BPJS_OK);
  return figure;
}

#endif
