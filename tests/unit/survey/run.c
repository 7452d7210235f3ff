/* Estimates of domains, and rules that others got wrong. */
#include <math.h>
#include <string.h>

#include "samples.h"

enum { ROWS = 240 };

static double weights[ROWS], y[ROWS], x[ROWS];
static int64_t strata[ROWS], clusters[ROWS], domains[ROWS];

/* Six strata of four clusters of ten rows; domain 1 is of the first two strata alone. */
static bpjs_survey *sample(void) {
  uint64_t seed = 7;
  bpjs_survey *survey = survey_new();
  for (int i = 0; i < ROWS; i++) {
    seed = seed * 16807 % 2147483647;
    clusters[i] = i / 10;
    strata[i] = i / 40;
    domains[i] = i < 80 ? 1 : 2;
    weights[i] = 1 + (double)(seed % 7);
    y[i] = (double)(seed % 101);
    x[i] = 1 + (double)(seed % 5);
  }
  survey_code(survey, BPJS_SURVEY_STRATUM, strata, ROWS);
  survey_code(survey, BPJS_SURVEY_CLUSTER, clusters, ROWS);
  survey_real(survey, BPJS_SURVEY_WEIGHT, 0, weights, ROWS);
  survey_real(survey, BPJS_SURVEY_VARIABLE, 0, y, ROWS);
  survey_real(survey, BPJS_SURVEY_VARIABLE, 1, x, ROWS);
  return survey;
}

static void design(bpjs_survey *survey, int32_t method, int64_t count, int64_t seed) {
  const bpjs_survey_options options = {
      .struct_size = sizeof options, .method = method, .count = count, .seed = seed};
  ck_assert_int_eq(bpjs_survey_design(survey, &options, NULL), BPJS_OK);
}

/* svy #95 */
START_TEST(degrees_of_a_domain_are_of_what_it_covers) {
  bpjs_survey *survey = sample();
  survey_code(survey, BPJS_SURVEY_DOMAIN, domains, ROWS);
  survey_add(survey, BPJS_SURVEY_MEAN, 0, 0, 0);
  design(survey, BPJS_SURVEY_LINEAR, 0, 0);
  bpjs_survey_result *result = survey_run(survey);
  ck_assert_int_eq(survey_get(result, -1, 0).degrees, 24 - 6);
  ck_assert_int_eq(survey_get(result, 0, 0).degrees, 8 - 2);
  ck_assert_int_eq(survey_get(result, 1, 0).degrees, 16 - 4);
  bpjs_survey_result_free(result);
  bpjs_survey_free(survey);
}
END_TEST

/* policyengine-core #404 */
START_TEST(other_weights_are_other_estimates) {
  bpjs_survey *survey = sample();
  survey_add(survey, BPJS_SURVEY_MEAN, 0, 0, 0);
  design(survey, BPJS_SURVEY_LINEAR, 0, 0);
  bpjs_survey_result *result = survey_run(survey), *none = NULL;
  const double before = survey_get(result, -1, 0).value;
  bpjs_survey_result_free(result);
  survey_real(survey, BPJS_SURVEY_WEIGHT, 0, y, ROWS);
  ck_assert_int_eq(bpjs_survey_run(survey, &none, NULL), BPJS_ERROR_STATE);
  design(survey, BPJS_SURVEY_LINEAR, 0, 0);
  result = survey_run(survey);
  ck_assert_double_ne(survey_get(result, -1, 0).value, before);
  bpjs_survey_result_free(result);
  bpjs_survey_free(survey);
}
END_TEST

/* samplics #56: a domain where all, or nobody, has the value. */
START_TEST(shares_of_none_and_of_all_have_bounds) {
  bpjs_survey *survey = sample();
  for (int i = 0; i < ROWS; i++)
    y[i] = domains[i] == 1;
  survey_code(survey, BPJS_SURVEY_DOMAIN, domains, ROWS);
  survey_add(survey, BPJS_SURVEY_PROPORTION, 0, 0, 1);
  design(survey, BPJS_SURVEY_LINEAR, 0, 0);
  bpjs_survey_result *result = survey_run(survey);
  for (int32_t interval = BPJS_SURVEY_WALD; interval <= BPJS_SURVEY_KORN_GRAUBARD; interval++) {
    const bpjs_figure all = survey_figure(result, 0, 0, interval, 950000);
    const bpjs_figure none = survey_figure(result, 1, 0, interval, 950000);
    ck_assert_double_eq(all.value, 100);
    ck_assert_double_eq(all.upper, 100);
    ck_assert_double_eq(none.value, 0);
    ck_assert_double_eq(none.lower, 0);
    ck_assert(interval == BPJS_SURVEY_WALD || (all.lower < 100 && none.upper > 0));
  }
  bpjs_survey_result_free(result);
  bpjs_survey_free(survey);
}
END_TEST

/* svy #82: not those of a simple random sample. */
START_TEST(drawn_replicates_are_as_if_given) {
  enum { COUNT = 40 };
  static double replicates[COUNT][ROWS];
  bpjs_survey *survey = sample();
  survey_add(survey, BPJS_SURVEY_RATIO, 0, 1, 0);
  survey_add(survey, BPJS_SURVEY_TOTAL, 0, 0, 0);
  survey_code(survey, BPJS_SURVEY_DOMAIN, domains, ROWS);
  /* The jackknife by hand: a cluster is left out, and three stand for four. */
  double scales[24];
  for (int c = 0; c < 24; c++) {
    for (int i = 0; i < ROWS; i++)
      replicates[c][i] = weights[i] * (clusters[i] == c              ? 0
                                       : strata[i] == (int64_t)c / 4 ? 4.0 / 3
                                                                     : 1);
    survey_real(survey, BPJS_SURVEY_REPLICATE, c, replicates[c], ROWS);
    scales[c] = 0.75;
  }
  survey_real(survey, BPJS_SURVEY_SCALE, 0, scales, 24);
  design(survey, BPJS_SURVEY_JACKKNIFE, 0, 0);
  bpjs_survey_result *left_out = survey_run(survey);
  const bpjs_survey_options options = {
      .struct_size = sizeof options, .method = BPJS_SURVEY_GIVEN, .scale = 1, .degrees = 18};
  ck_assert_int_eq(bpjs_survey_design(survey, &options, NULL), BPJS_OK);
  bpjs_survey_result *given = survey_run(survey);
  for (int64_t m = 0; m < 2; m++)
    for (int64_t d = -1; d < 2; d++) {
      const bpjs_survey_estimate a = survey_get(left_out, d, m), b = survey_get(given, d, m);
      ck_assert_double_eq(a.value, b.value);
      ck_assert_double_eq_tol(a.error, b.error, 1e-12 * b.error);
      ck_assert_int_eq(b.degrees, 18);
    }
  bpjs_survey_result_free(left_out);
  bpjs_survey_result_free(given);
  bpjs_survey_free(survey);
}
END_TEST

/* Of a total a bootstrap's variance is the linear one but for chance. */
START_TEST(a_bootstrap_is_near_and_of_its_seed) {
  bpjs_survey *survey = sample();
  double errors[3];
  survey_add(survey, BPJS_SURVEY_TOTAL, 0, 0, 0);
  design(survey, BPJS_SURVEY_LINEAR, 0, 0);
  bpjs_survey_result *result = survey_run(survey);
  const double linear = survey_get(result, -1, 0).error;
  bpjs_survey_result_free(result);
  for (int k = 0; k < 3; k++) {
    design(survey, BPJS_SURVEY_BOOTSTRAP, 4000, k == 2 ? 6 : 5);
    result = survey_run(survey);
    errors[k] = survey_get(result, -1, 0).error;
    ck_assert_double_eq_tol(errors[k], linear, 0.05 * linear);
    bpjs_survey_result_free(result);
  }
  ck_assert_double_eq(errors[0], errors[1]);
  ck_assert_double_ne(errors[0], errors[2]);
  bpjs_survey_free(survey);
}
END_TEST

START_TEST(results_are_asked_for_within_them) {
  bpjs_survey *survey = sample();
  bpjs_survey_result *result = NULL;
  bpjs_survey_estimate estimate = {.struct_size = sizeof estimate};
  bpjs_figure figure = {.struct_size = sizeof figure};
  bpjs_error error = survey_error(), bad = {.struct_size = 1};
  int64_t code;
  ck_assert_int_eq(bpjs_survey_run(survey, &result, &error), BPJS_ERROR_STATE);
  design(survey, BPJS_SURVEY_LINEAR, 0, 0);
  ck_assert_int_eq(bpjs_survey_run(survey, &result, &error), BPJS_ERROR_STATE);
  survey_add(survey, BPJS_SURVEY_RATIO, 0, 2, 0);
  ck_assert_int_eq(bpjs_survey_run(survey, &result, &error), BPJS_ERROR_STATE);
  ck_assert_str_eq(error.field, "base");
  ck_assert_int_eq(bpjs_survey_run(survey, &result, &bad), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_survey_run(NULL, &result, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_survey_run(survey, NULL, &error), BPJS_ERROR_ARGUMENT);
  survey_real(survey, BPJS_SURVEY_VARIABLE, 2, &(double){0}, 1);
  result = survey_run(survey);
  ck_assert_int_eq(survey_get(result, -1, 0).given, 0);
  ck_assert_int_eq(
      bpjs_survey_result_figure(result, -1, 0, BPJS_SURVEY_WALD, 950000, &figure, &error),
      BPJS_ERROR_NOT_FOUND);
  ck_assert_int_eq(bpjs_survey_result_get(result, 0, 0, &estimate, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_survey_result_get(result, -2, 0, &estimate, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_survey_result_get(result, -1, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  estimate.struct_size = 8;
  ck_assert_int_eq(bpjs_survey_result_get(result, -1, 0, &estimate, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_survey_result_code(NULL, 0, &code, &error), BPJS_ERROR_ARGUMENT);
  bpjs_survey_result_free(result);
  bpjs_survey_free(survey);
}
END_TEST

START_TEST(fails_whole_without_memory) {
  const int32_t methods[] = {BPJS_SURVEY_LINEAR, BPJS_SURVEY_BOOTSTRAP, BPJS_SURVEY_GIVEN};
  for (int k = 0; k < 3; k++) {
    bpjs_survey *survey = sample();
    bpjs_survey_result *result = NULL;
    char text[4096];
    int64_t length = -1;
    survey_code(survey, BPJS_SURVEY_DOMAIN, domains, ROWS);
    survey_real(survey, BPJS_SURVEY_REPLICATE, 0, y, ROWS);
    survey_real(survey, BPJS_SURVEY_REPLICATE, 1, x, ROWS);
    survey_add(survey, BPJS_SURVEY_MEAN, 0, 0, 0);
    const bpjs_survey_options options = {
        .struct_size = sizeof options, .method = methods[k], .count = k == 1 ? 3 : 0};
    FAIL_EACH_ALLOCATION(
        bpjs_survey_design(survey, &options, NULL),
        ck_assert_int_eq(bpjs_survey_run(survey, &result, NULL), BPJS_ERROR_STATE));
    FAIL_EACH_ALLOCATION(bpjs_survey_run(survey, &result, NULL), ck_assert_ptr_null(result));
    FAIL_EACH_ALLOCATION(bpjs_survey_result_write(result, BPJS_SURVEY_WALD, 950000,
                                                  BPJS_FORMAT_JSON, text, sizeof text, &length,
                                                  NULL),
                         ck_assert_int_eq(length, -1));
    bpjs_survey_result_free(result);
    bpjs_survey_free(survey);
  }
}
END_TEST

SUITE("survey.run", degrees_of_a_domain_are_of_what_it_covers, other_weights_are_other_estimates,
      shares_of_none_and_of_all_have_bounds, drawn_replicates_are_as_if_given,
      a_bootstrap_is_near_and_of_its_seed, results_are_asked_for_within_them,
      fails_whole_without_memory)
