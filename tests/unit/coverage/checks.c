#include "figures.h"

static int32_t sum(bpjs_figure total, const bpjs_figure *parts, int64_t count) {
  int32_t verdict = 0;
  bpjs_figure difference = none();
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, parts, count, &verdict, &difference, NULL),
                   BPJS_OK);
  return verdict;
}

static int32_t equal(bpjs_figure a, bpjs_figure b) {
  int32_t verdict = 0, other = 0;
  ck_assert_int_eq(bpjs_coverage_equal_check(&a, &b, &verdict, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_coverage_equal_check(&b, &a, &other, NULL), BPJS_OK);
  ck_assert_int_eq(verdict, other);
  return verdict;
}

/* 29.3 + 9.9 + 6 = 45.2 million; half-widths 0.05 + (0.05 + 0.05 + 0.5). */
START_TEST(the_segments_of_2024_add_up) {
  const bpjs_figure parts[] = {millions(293, 1), millions(99, 1), millions(6, 0)};
  bpjs_figure total = millions(452, 1), difference = none();
  int32_t verdict = 0;
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, parts, 3, &verdict, &difference, NULL), BPJS_OK);
  ck_assert_int_eq(verdict, BPJS_VERDICT_CONSISTENT);
  ck_assert_double_eq_tol(difference.value, 0, 1e-6);
  assert_encloses(difference.lower, difference.upper, -650000, 650000);
  ck_assert_int_eq(difference.unit, BPJS_UNIT_PERSONS);
}
END_TEST

/* 1.2 + 1.2 against 2.6: 2.3 to 2.5 and 2.55 to 2.65 do not meet. Had the
 * parts been cut, they reach to 1.3 each, 2.6 in all. Against 2.8 (from 2.75)
 * that does not help. */
START_TEST(parts_that_were_cut_add_up_to_more) {
  const bpjs_figure parts[] = {millions(12, 1), millions(12, 1)};
  ck_assert_int_eq(sum(millions(24, 1), parts, 2), BPJS_VERDICT_CONSISTENT);
  ck_assert_int_eq(sum(millions(26, 1), parts, 2), BPJS_VERDICT_TRUNCATED);
  ck_assert_int_eq(sum(millions(28, 1), parts, 2), BPJS_VERDICT_INCONSISTENT);
}
END_TEST

START_TEST(an_exact_figure_was_not_cut) {
  const bpjs_figure parts[] = {exactly(1, BPJS_UNIT_COUNT), exactly(2, BPJS_UNIT_COUNT)};
  ck_assert_int_eq(sum(exactly(3, BPJS_UNIT_COUNT), parts, 2), BPJS_VERDICT_CONSISTENT);
  ck_assert_int_eq(sum(exactly(4, BPJS_UNIT_COUNT), parts, 2), BPJS_VERDICT_INCONSISTENT);
}
END_TEST

/* Sampling and derived bounds are what they are. */
START_TEST(only_printed_figures_are_taken_to_be_cut) {
  bpjs_figure derived = between(1.15e6, 1.2e6, 1.25e6, BPJS_UNIT_PERSONS);
  ck_assert_int_eq(equal(derived, exactly(1260000, BPJS_UNIT_PERSONS)), BPJS_VERDICT_INCONSISTENT);
}
END_TEST

/* West Java printed 6.5 % where 920,999 of 13.96 million are 6.597 %; East
 * Kalimantan 1.35 million for 1,358,600. */
START_TEST(the_press_cuts_as_well_as_rounds) {
  ck_assert_int_eq(equal(percent(65, 1), between(6.597, 6.597, 6.597, BPJS_UNIT_PERCENT)),
                   BPJS_VERDICT_TRUNCATED);
  ck_assert_int_eq(equal(percent(65, 1), between(6.5, 6.53, 6.54, BPJS_UNIT_PERCENT)),
                   BPJS_VERDICT_CONSISTENT);
  ck_assert_int_eq(equal(millions(135, 2), exactly(1358600, BPJS_UNIT_PERSONS)),
                   BPJS_VERDICT_TRUNCATED);
  ck_assert_int_eq(equal(millions(135, 2), exactly(1361000, BPJS_UNIT_PERSONS)),
                   BPJS_VERDICT_INCONSISTENT);
  /* Cut towards zero: -1.35 stands for down to -1.36. */
  bpjs_figure below = printed(-135, 2, 0, BPJS_UNIT_PERCENTAGE_POINTS);
  ck_assert_int_eq(equal(below, between(-1.359, -1.359, -1.359, BPJS_UNIT_PERCENTAGE_POINTS)),
                   BPJS_VERDICT_TRUNCATED);
  ck_assert_int_eq(equal(below, between(-1.341, -1.341, -1.341, BPJS_UNIT_PERCENTAGE_POINTS)),
                   BPJS_VERDICT_INCONSISTENT);
}
END_TEST

/* "More than 107 thousand" may be 200 thousand, but it cannot be 100. */
START_TEST(an_open_side_can_only_be_contradicted) {
  bpjs_figure open = none();
  ck_assert_int_eq(bpjs_figure_make(107, 0, 3, BPJS_UNIT_PERSONS, BPJS_BOUNDS_ROUNDING,
                                    BPJS_FIGURE_AT_LEAST, &open, NULL),
                   BPJS_OK);
  ck_assert_int_eq(equal(open, exactly(200000, BPJS_UNIT_PERSONS)), BPJS_VERDICT_UNKNOWN);
  ck_assert_int_eq(equal(open, exactly(100000, BPJS_UNIT_PERSONS)), BPJS_VERDICT_INCONSISTENT);
  bpjs_figure below = between(-INFINITY, 1, 2, BPJS_UNIT_PERSONS);
  ck_assert_int_eq(equal(below, exactly(1, BPJS_UNIT_PERSONS)), BPJS_VERDICT_UNKNOWN);
}
END_TEST

START_TEST(parts_may_lie_further_apart_than_ours) {
  struct longer {
    bpjs_figure figure;
    int64_t later;
  } parts[2] = {{.figure = exactly(1, BPJS_UNIT_COUNT)}, {.figure = exactly(2, BPJS_UNIT_COUNT)}};
  parts[0].figure.struct_size = parts[1].figure.struct_size = sizeof parts[0];
  ck_assert_int_eq(sum(exactly(3, BPJS_UNIT_COUNT), &parts[0].figure, 2), BPJS_VERDICT_CONSISTENT);
}
END_TEST

START_TEST(bad_sums_are_refused) {
  bpjs_figure total = exactly(3, BPJS_UNIT_COUNT), money = exactly(3, BPJS_UNIT_IDR);
  bpjs_figure huge = between(1e308, 1e308, 1e308, BPJS_UNIT_COUNT), two[] = {huge, huge};
  bpjs_figure minus = between(-1e308, -1e308, -1e308, BPJS_UNIT_COUNT);
  bpjs_figure tiny = {.struct_size = 4}, bad = total, difference = none();
  bad.value = NAN;
  int32_t v = 77;
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
  ck_assert_int_eq(bpjs_coverage_sum_check(NULL, &total, 1, &v, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "total");
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, NULL, 1, &v, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "parts");
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, &total, 1, NULL, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "verdict");
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, &total, 0, &v, NULL, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, &total, 10001, &v, NULL, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, &money, 1, &v, NULL, &error), BPJS_ERROR_UNIT);
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, &bad, 1, &v, NULL, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, two, 2, &v, NULL, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_int_eq(bpjs_coverage_sum_check(&minus, &huge, 1, &v, NULL, &error),
                   BPJS_ERROR_OVERFLOW);
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, &total, 1, &v, &tiny, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, &total, 1, &v, &difference, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(v, 77);
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, &total, 1, &v, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(v, BPJS_VERDICT_CONSISTENT);
}
END_TEST

START_TEST(bad_comparisons_are_refused) {
  bpjs_figure a = exactly(3, BPJS_UNIT_COUNT), money = exactly(3, BPJS_UNIT_IDR);
  int32_t v = 77;
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
  ck_assert_int_eq(bpjs_coverage_equal_check(NULL, &a, &v, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "a");
  ck_assert_int_eq(bpjs_coverage_equal_check(&a, NULL, &v, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "b");
  ck_assert_int_eq(bpjs_coverage_equal_check(&a, &a, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "verdict");
  ck_assert_int_eq(bpjs_coverage_equal_check(&a, &money, &v, &error), BPJS_ERROR_UNIT);
  ck_assert_int_eq(bpjs_coverage_equal_check(&a, &a, &v, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(v, 77);
}
END_TEST

START_TEST(verdicts_have_names) {
  ck_assert_str_eq(bpjs_coverage_verdict_name(BPJS_VERDICT_CONSISTENT), "consistent");
  ck_assert_str_eq(bpjs_coverage_verdict_name(BPJS_VERDICT_TRUNCATED), "truncated");
  ck_assert_str_eq(bpjs_coverage_verdict_name(BPJS_VERDICT_INCONSISTENT), "inconsistent");
  ck_assert_str_eq(bpjs_coverage_verdict_name(BPJS_VERDICT_UNKNOWN), "unknown");
  ck_assert_str_eq(bpjs_coverage_verdict_name(0), "");
  ck_assert_str_eq(bpjs_coverage_verdict_name(5), "");
}
END_TEST

SUITE("coverage.checks", the_segments_of_2024_add_up, parts_that_were_cut_add_up_to_more,
      an_exact_figure_was_not_cut, only_printed_figures_are_taken_to_be_cut,
      the_press_cuts_as_well_as_rounds, an_open_side_can_only_be_contradicted,
      parts_may_lie_further_apart_than_ours, bad_sums_are_refused, bad_comparisons_are_refused,
      verdicts_have_names)
