#include <math.h>

#include "base/error.h"
#include "survey/result.h"
#include "survey/tail.h"

int32_t bpjs_survey_interval_check(int32_t interval, int32_t level_ppm, bpjs_error *error) {
  if (interval < BPJS_SURVEY_WALD || interval > BPJS_SURVEY_KORN_GRAUBARD)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "interval", interval,
                             "there is no such interval");
  if (level_ppm < 1 || level_ppm > 999999)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "level_ppm", level_ppm,
                             "a level is from 1 to 999999 millionths");
  return BPJS_OK;
}

static bpjs_survey_bounds logit(double p, double by) {
  const double at = bpjs_survey_log(p / (1 - p)), d = by / (p * (1 - p));
  return (bpjs_survey_bounds){.lower = 1 / (1 + bpjs_survey_exp(d - at)),
                              .upper = 1 / (1 + bpjs_survey_exp(-d - at))};
}

/* Of as many rows as a simple random sample with this error has. */
static bpjs_survey_bounds wilson(double p, double n, double t) {
  const double u = t * t / n, by = t * sqrt(p * (1 - p) / n + u / n / 4);
  return (bpjs_survey_bounds){.lower = (p + u / 2 - by) / (1 + u),
                              .upper = (p + u / 2 + by) / (1 + u)};
}

static bpjs_survey_bounds korn_graubard(double p, double n, double rest) {
  bpjs_survey_bounds bounds = {.lower = 0, .upper = 1};
  if (p > 0)
    bounds.lower = bpjs_survey_beta_quantile(rest / 2, n * p, n * (1 - p) + 1);
  if (p < 1)
    bounds.upper = bpjs_survey_beta_quantile(1 - rest / 2, n * p + 1, n * (1 - p));
  return bounds;
}

/* How many rows of a simple random sample are worth as much. */
static double effective(const bpjs_survey_estimate *estimate) {
  const double p = estimate->value, error = estimate->error;
  return p > 0 && p < 1 && error > 0 ? p * (1 - p) / (error * error) : (double)estimate->rows;
}

static bpjs_survey_bounds of_proportion(const bpjs_survey_estimate *estimate, int32_t interval,
                                        int32_t level_ppm, double t) {
  const double p = estimate->value;
  const double n = effective(estimate);
  if (interval == BPJS_SURVEY_WILSON)
    return wilson(p, n, t);
  if (interval == BPJS_SURVEY_LOGIT)
    return p > 0 && p < 1 ? logit(p, t * estimate->error)
                          : (bpjs_survey_bounds){.lower = 0, .upper = 1};
  const double simple =
      estimate->rows > 1 ? bpjs_survey_t(level_ppm, (double)estimate->rows - 1) : t;
  const double worth = n * (simple / t) * (simple / t);
  /* Of so little an interval says nothing, and powers of it are beyond a double. */
  return worth < 1e-6 ? (bpjs_survey_bounds){.lower = 0, .upper = 1}
                      : korn_graubard(p, worth, (1000000 - level_ppm) / 1e6);
}

static double within(double number, double least, double most) {
  return number < least ? least : number > most ? most : number;
}

bpjs_survey_bounds bpjs_survey_bounds_of(const bpjs_survey_estimate *estimate, int32_t kind,
                                         int32_t interval, int32_t level_ppm) {
  const bool share = kind == BPJS_SURVEY_PROPORTION;
  bpjs_survey_bounds bounds = {.lower = share ? 0 : -INFINITY, .upper = share ? 1 : INFINITY};
  if (estimate->degrees > 0) {
    const double t = bpjs_survey_t(level_ppm, (double)estimate->degrees);
    const double by = t * estimate->error;
    if (share && interval != BPJS_SURVEY_WALD)
      bounds = of_proportion(estimate, interval, level_ppm, t);
    else
      bounds = (bpjs_survey_bounds){.lower = estimate->value - by, .upper = estimate->value + by};
  }
  bounds.interval = share ? interval : BPJS_SURVEY_WALD;
  if (share && interval != BPJS_SURVEY_WALD) {
    bounds.lower = within(bounds.lower, 0, estimate->value);
    bounds.upper = within(bounds.upper, estimate->value, 1);
  }
  return bounds;
}
