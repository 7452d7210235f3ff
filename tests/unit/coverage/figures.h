/* Figures for the tests of coverage. */
#ifndef BPJSSTAT_TESTS_COVERAGE_FIGURES_H
#define BPJSSTAT_TESTS_COVERAGE_FIGURES_H

#include <math.h>

#include "suite.h"

/* digits x 10^(magnitude - decimals), half a unit of the last place around it. */
static inline bpjs_figure printed(int64_t digits, int32_t decimals, int32_t magnitude,
                                  int32_t unit) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert_int_eq(
      bpjs_figure_make(digits, decimals, magnitude, unit, BPJS_BOUNDS_ROUNDING, 0, &figure, NULL),
      BPJS_OK);
  return figure;
}

static inline bpjs_figure exactly(int64_t number, int32_t unit) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert_int_eq(bpjs_figure_make(number, 0, 0, unit, BPJS_BOUNDS_EXACT, 0, &figure, NULL),
                   BPJS_OK);
  return figure;
}

static inline bpjs_figure millions(int64_t digits, int32_t decimals) {
  return printed(digits, decimals, 6, BPJS_UNIT_PERSONS);
}

static inline bpjs_figure percent(int64_t digits, int32_t decimals) {
  return printed(digits, decimals, 0, BPJS_UNIT_PERCENT);
}

static inline bpjs_figure between(double lower, double value, double upper, int32_t unit) {
  return (bpjs_figure){.struct_size = sizeof(bpjs_figure),
                       .unit = unit,
                       .bounds = BPJS_BOUNDS_ROUNDING,
                       .value = value,
                       .lower = lower,
                       .upper = upper};
}

static inline bpjs_figure none(void) {
  return (bpjs_figure){.struct_size = sizeof(bpjs_figure)};
}

/* Rounded to nearest at `decimals` places, `number` prints as `expected`. */
#define assert_prints(number, expected, decimals)                                                  \
  ck_assert_double_eq_tol((number), (expected), 0.5 * pow(10, -(decimals)))

/* The bounds lie outside `least` and `most`, by no more than a hair. */
static inline void assert_encloses(double lower, double upper, double least, double most) {
  ck_assert_double_le(lower, least);
  ck_assert_double_ge(upper, most);
  ck_assert_double_eq_tol(lower, least, 1e-12 * fabs(least) + 1e-12);
  ck_assert_double_eq_tol(upper, most, 1e-12 * fabs(most) + 1e-12);
}

#endif
