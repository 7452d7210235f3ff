/* Quantiles against what R has: qt, qbeta, pbeta; logarithm and power against the C library. */
#include "survey/tail.h"

#include <math.h>

#include "samples.h"

START_TEST(logarithms_and_powers_are_those_of_c) {
  for (double number = 1e-300; number < 1e300; number *= 3.7) {
    ck_assert_double_eq_tol(bpjs_survey_log(number), log(number), 4e-16 * fabs(log(number)));
    const double power = log(number);
    ck_assert_double_eq_tol(bpjs_survey_exp(power), exp(power), 4e-16 * exp(power));
  }
  ck_assert_double_eq(bpjs_survey_log(1), 0);
  ck_assert_double_eq(bpjs_survey_exp(0), 1);
  ck_assert_double_eq(bpjs_survey_exp(-800), 0);
  ck_assert_double_eq(bpjs_survey_exp(800), INFINITY);
}
END_TEST

START_TEST(t_has_its_quantiles) {
  /* Of 1 degree tan(pi level / 2), of 2 level x sqrt(2 / (1 - level^2)). */
  static const int32_t levels[] = {1000, 100000, 499999, 500000, 900000, 950000, 999000, 999999};
  const double pi = 3.14159265358979323846;
  for (size_t i = 0; i < sizeof levels / sizeof levels[0]; i++) {
    const double level = levels[i] / 1e6;
    const double one = tan(pi * level / 2), two = level * sqrt(2 / ((1 - level) * (1 + level)));
    ck_assert_double_eq_tol(bpjs_survey_t(levels[i], 1), one, 1e-10 * one);
    ck_assert_double_eq_tol(bpjs_survey_t(levels[i], 2), two, 1e-10 * two);
  }
  /* qt(0.975, 7562) and qt(0.975, 1e6) in R. */
  ck_assert_double_eq_tol(bpjs_survey_t(950000, 7562), 1.960277743403136, 1e-11);
  ck_assert_double_eq_tol(bpjs_survey_t(950000, 1e6), 1.959966356814107, 1e-9);
}
END_TEST

START_TEST(the_beta_distribution_is_that_of_powers) {
  /* x^a of (a, 1), 1 - (1 - x)^b of (1, b). */
  for (int a = 1; a <= 60; a += 7)
    for (double p = 0.0005; p < 1; p += 0.0237) {
      const double x = pow(p, 1.0 / a), far = 1 - pow(1 - p, 1.0 / a);
      ck_assert_double_eq_tol(bpjs_survey_beta_quantile(p, a, 1), x, 1e-13);
      ck_assert_double_eq_tol(bpjs_survey_beta_quantile(p, 1, a), far, 1e-13);
      ck_assert_double_eq_tol(bpjs_survey_beta(x, a, 1, 0), p, 1e-13);
      ck_assert_double_eq_tol(bpjs_survey_beta(x, a, 1, 1), 1 - p, 1e-13);
    }
  ck_assert_double_eq(bpjs_survey_beta(0, 2, 3, 0), 0);
  ck_assert_double_eq(bpjs_survey_beta(0, 2, 3, 1), 1);
  ck_assert_double_eq(bpjs_survey_beta(1, 2, 3, 0), 1);
  ck_assert_double_eq(bpjs_survey_beta(1, 2, 3, 1), 0);
}
END_TEST

SUITE("survey.tail", logarithms_and_powers_are_those_of_c, t_has_its_quantiles,
      the_beta_distribution_is_that_of_powers)
