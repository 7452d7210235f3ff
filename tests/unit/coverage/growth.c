#include "figures.h"

static bpjs_figure grown(bpjs_figure from, bpjs_figure to, int64_t months, int32_t method) {
  bpjs_figure growth = none();
  ck_assert_int_eq(bpjs_coverage_growth(&from, &to, months, method, &growth, NULL), BPJS_OK);
  ck_assert_int_eq(growth.unit, BPJS_UNIT_PERCENT);
  ck_assert_double_le(growth.lower, growth.value);
  ck_assert_double_le(growth.value, growth.upper);
  return growth;
}

/* 41.56 to 45.22 million: 3.66 / 41.56 = 8.8065 %. Least (45.215 - 41.565) /
 * 41.565 = 8.7814 %, most (45.225 - 41.555) / 41.555 = 8.8317 %. */
START_TEST(simple_growth_is_over_the_whole_time) {
  bpjs_figure g = grown(millions(4156, 2), millions(4522, 2), 0, BPJS_GROWTH_SIMPLE);
  assert_prints(g.value, 8.8065, 4);
  assert_encloses(g.lower, g.upper, (45.215 - 41.565) / 41.565 * 100,
                  (45.225 - 41.555) / 41.555 * 100);
  ck_assert_int_eq(g.bounds, BPJS_BOUNDS_ROUNDING);
}
END_TEST

/* 100 to 149 in 80 months: 49 % x 12 / 80 = 7.35 % of the start a year. */
START_TEST(annual_growth_spreads_the_same_evenly) {
  bpjs_figure g = grown(exactly(100, BPJS_UNIT_PERSONS), exactly(149, BPJS_UNIT_PERSONS), 80,
                        BPJS_GROWTH_ANNUAL);
  assert_encloses(g.lower, g.upper, 7.35, 7.35);
}
END_TEST

/* 100 to 121 in 24 months is 10 % and again 10 %; to 144 in 6 months is a
 * factor 1.44^2 = 2.0736 a year; to 110 in 12 months is 10 %; falling from 121
 * to 100 in 24 months is 1/1.1 - 1. */
START_TEST(compound_growth_multiplies_back) {
  bpjs_figure from = exactly(100, BPJS_UNIT_PERSONS);
  bpjs_figure g = grown(from, exactly(121, BPJS_UNIT_PERSONS), 24, BPJS_GROWTH_COMPOUND);
  assert_encloses(g.lower, g.upper, 10, 10);
  g = grown(from, exactly(144, BPJS_UNIT_PERSONS), 6, BPJS_GROWTH_COMPOUND);
  assert_encloses(g.lower, g.upper, 107.36, 107.36);
  g = grown(from, exactly(110, BPJS_UNIT_PERSONS), 12, BPJS_GROWTH_COMPOUND);
  assert_encloses(g.lower, g.upper, 10, 10);
  g = grown(exactly(121, BPJS_UNIT_PERSONS), from, 24, BPJS_GROWTH_COMPOUND);
  assert_encloses(g.lower, g.upper, -100.0 / 11, -100.0 / 11);
}
END_TEST

/* Whatever the numbers, (1 + g)^months encloses (to / from)^12. Here months is
 * a multiple of 12, so that years of growth can be multiplied by hand. */
START_TEST(compound_bounds_enclose_what_they_multiply_to) {
  for (int64_t years = 1; years <= 200; years += 7) {
    for (int64_t to = 1; to < 3000000; to = to * 3 + 1) {
      bpjs_figure g = grown(exactly(1000, BPJS_UNIT_PERSONS), exactly(to, BPJS_UNIT_PERSONS),
                            12 * years, BPJS_GROWTH_COMPOUND);
      double low = 1000, high = 1000;
      for (int64_t i = 0; i < years; i++) {
        low *= 1 + g.lower / 100;
        high *= 1 + g.upper / 100;
      }
      ck_assert_double_le(low, (double)to * (1 + 1e-13));
      ck_assert_double_ge(high, (double)to * (1 - 1e-13));
      ck_assert_double_le(g.upper - g.lower, 1e-12 * (100 + fabs(g.value)));
    }
  }
}
END_TEST

START_TEST(nothing_grows_by_zero) {
  bpjs_figure from = exactly(7, BPJS_UNIT_IDR);
  for (int32_t method = BPJS_GROWTH_SIMPLE; method <= BPJS_GROWTH_COMPOUND; method++) {
    bpjs_figure g = grown(from, from, 2400, method);
    assert_encloses(g.lower, g.upper, 0, 0);
  }
}
END_TEST

/* "More than 107 thousand" has no upper limit, "almost" may be nothing. */
START_TEST(an_open_side_stays_open) {
  bpjs_figure base = exactly(100, BPJS_UNIT_PERSONS);
  bpjs_figure open = between(100, 107, INFINITY, BPJS_UNIT_PERSONS);
  bpjs_figure almost = between(0, 107, 107, BPJS_UNIT_PERSONS);
  bpjs_figure g = grown(base, open, 12, BPJS_GROWTH_COMPOUND);
  ck_assert_double_eq(g.upper, INFINITY);
  assert_encloses(g.lower, 0.0, 0.0, 0.0);
  g = grown(open, base, 12, BPJS_GROWTH_COMPOUND);
  ck_assert_double_eq(g.lower, -100);
  g = grown(base, almost, 12, BPJS_GROWTH_COMPOUND);
  ck_assert_double_eq(g.lower, -100);
  g = grown(base, open, 24, BPJS_GROWTH_ANNUAL);
  ck_assert_double_eq(g.upper, INFINITY);
}
END_TEST

START_TEST(compound_growth_needs_positive_figures) {
  bpjs_figure good = exactly(1, BPJS_UNIT_PERSONS), zero = exactly(0, BPJS_UNIT_PERSONS);
  bpjs_figure below = between(-1, 1, 2, BPJS_UNIT_PERSONS), g = none();
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t compound = BPJS_GROWTH_COMPOUND;
  ck_assert_int_eq(bpjs_coverage_growth(&zero, &good, 12, compound, &g, &error),
                   BPJS_ERROR_DIVISION);
  ck_assert_str_eq(error.field, "from");
  ck_assert_int_eq(bpjs_coverage_growth(&good, &zero, 12, compound, &g, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "to");
  ck_assert_int_eq(bpjs_coverage_growth(&good, &below, 12, compound, &g, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_coverage_growth(&zero, &good, 12, BPJS_GROWTH_ANNUAL, &g, &error),
                   BPJS_ERROR_DIVISION);
  ck_assert_str_eq(error.field, "from");
}
END_TEST

START_TEST(growth_beyond_all_numbers_is_refused) {
  bpjs_figure one = between(1, 1, 1, BPJS_UNIT_PERSONS), g = none();
  bpjs_figure huge = between(1e300, 1e300, 1e300, BPJS_UNIT_PERSONS);
  ck_assert_int_eq(bpjs_coverage_growth(&one, &huge, 1, BPJS_GROWTH_COMPOUND, &g, NULL),
                   BPJS_ERROR_RANGE);
  bpjs_figure shrunk = grown(huge, one, 1, BPJS_GROWTH_COMPOUND);
  ck_assert_double_eq(shrunk.value, -100);
}
END_TEST

START_TEST(bad_arguments_are_told_by_name) {
  bpjs_figure good = exactly(1, BPJS_UNIT_PERSONS), money = exactly(1, BPJS_UNIT_IDR), g = none();
  bpjs_figure tiny = {.struct_size = 4};
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
  ck_assert_int_eq(bpjs_coverage_growth(NULL, &good, 12, 1, &g, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "from");
  ck_assert_int_eq(bpjs_coverage_growth(&good, NULL, 12, 1, &g, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "to");
  ck_assert_int_eq(bpjs_coverage_growth(&good, &good, 12, 1, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "growth");
  ck_assert_int_eq(bpjs_coverage_growth(&good, &good, 12, 1, &tiny, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_coverage_growth(&good, &good, 12, 1, &g, &unset), BPJS_ERROR_STRUCT_SIZE);
  const int32_t methods[] = {0, 4, -1};
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(bpjs_coverage_growth(&good, &good, 12, methods[i], &g, &error),
                     BPJS_ERROR_ARGUMENT);
  const int64_t months[] = {0, -1, 2401};
  for (int i = 0; i < 3; i++) {
    ck_assert_int_eq(bpjs_coverage_growth(&good, &good, months[i], 2, &g, &error),
                     BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, "months");
  }
  ck_assert_int_eq(bpjs_coverage_growth(&good, &money, 12, 1, &g, &error), BPJS_ERROR_UNIT);
  ck_assert_uint_eq(g.flags, 0);
  ck_assert_double_eq(g.upper, 0);
}
END_TEST

SUITE("coverage.growth", simple_growth_is_over_the_whole_time,
      annual_growth_spreads_the_same_evenly, compound_growth_multiplies_back,
      compound_bounds_enclose_what_they_multiply_to, nothing_grows_by_zero, an_open_side_stays_open,
      compound_growth_needs_positive_figures, growth_beyond_all_numbers_is_refused,
      bad_arguments_are_told_by_name)
