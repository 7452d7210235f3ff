/* Estimates that are made. */
#ifndef BPJS_SURVEY_RESULT_H
#define BPJS_SURVEY_RESULT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bpjsstat/survey.h"

struct bpjs_survey_result {
  bpjs_survey_measure *measures;
  size_t measure_count;
  int64_t *codes;                  /* of domains, rising */
  int64_t count;                   /* of them */
  bpjs_survey_estimate *estimates; /* by measure, the whole, domains */
};

/* That of domain `index`, -1 for the whole. */
static inline const bpjs_survey_estimate *bpjs_survey_estimate_of(const bpjs_survey_result *result,
                                                                  int64_t index, int64_t measure) {
  return &result->estimates[measure * (result->count + 1) + index + 1];
}

/* Whether there are such; BPJS_OK or what is wrong. */
int32_t bpjs_survey_result_check(const bpjs_survey_result *result, int64_t index, int64_t measure,
                                 bpjs_error *error);

/* Bounds of an estimate that is given. */
typedef struct bpjs_survey_bounds {
  int32_t interval; /* enum bpjs_survey_interval that was taken */
  double lower, upper;
} bpjs_survey_bounds;

/* An interval of a measure of that kind, WALD of what is no proportion; `t` of the estimate's
 * degrees at the level, which the caller keeps from one to the next. (interval.c) */
bpjs_survey_bounds bpjs_survey_bounds_of(const bpjs_survey_estimate *estimate, int32_t kind,
                                         int32_t interval, int32_t level_ppm);

/* Arguments that every interval has. */
int32_t bpjs_survey_interval_check(int32_t interval, int32_t level_ppm, bpjs_error *error);

/* An estimate as a figure of a unit. (figure.c) */
void bpjs_survey_figure_make(const bpjs_survey_estimate *estimate,
                             const bpjs_survey_measure *measure, int32_t interval,
                             int32_t level_ppm, bpjs_figure *figure);

#endif
