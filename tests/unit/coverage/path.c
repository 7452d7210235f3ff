#include "figures.h"

static bpjs_figure at(bpjs_figure start, bpjs_figure end, int64_t months, int64_t elapsed,
                      int32_t method) {
  bpjs_figure point = none();
  ck_assert_int_eq(bpjs_coverage_path(&start, &end, months, elapsed, method, &point, NULL),
                   BPJS_OK);
  ck_assert_double_le(point.lower, point.value);
  ck_assert_double_le(point.value, point.upper);
  return point;
}

/* RPJMN 32.15 % in 2025 and 43.92 % in 2029, 48 months: half way 38.035 %,
 * bounds (32.145 + 43.915) / 2 and (32.155 + 43.925) / 2. */
START_TEST(a_straight_path_is_half_way_in_half_the_time) {
  bpjs_figure p = at(percent(3215, 2), percent(4392, 2), 48, 24, BPJS_GROWTH_ANNUAL);
  assert_prints(p.value, 38.035, 9);
  assert_encloses(p.lower, p.upper, 38.03, 38.04);
  ck_assert_int_eq(p.unit, BPJS_UNIT_PERCENT);
}
END_TEST

/* From 100 to 121 in 24 months by constant growth: 110 after twelve. */
START_TEST(constant_growth_is_at_the_geometric_mean_half_way) {
  bpjs_figure p = at(exactly(100, BPJS_UNIT_NUMBER), exactly(121, BPJS_UNIT_PERSONS), 24, 12,
                     BPJS_GROWTH_COMPOUND);
  assert_encloses(p.lower, p.upper, 110, 110);
  ck_assert_int_eq(p.unit, BPJS_UNIT_PERSONS);
}
END_TEST

START_TEST(a_path_begins_and_ends_where_it_was_told_to) {
  bpjs_figure start = percent(388, 1), end = percent(995, 1);
  for (int32_t method = BPJS_GROWTH_ANNUAL; method <= BPJS_GROWTH_COMPOUND; method++) {
    bpjs_figure first = at(start, end, 240, 0, method), last = at(start, end, 240, 240, method);
    ck_assert_double_eq(first.lower, start.lower);
    ck_assert_double_eq(first.upper, start.upper);
    ck_assert_double_eq(last.value, end.value);
    ck_assert_double_eq(last.upper, end.upper);
  }
}
END_TEST

START_TEST(a_rising_path_only_rises) {
  bpjs_figure start = percent(388, 1), end = percent(995, 1);
  for (int32_t method = BPJS_GROWTH_ANNUAL; method <= BPJS_GROWTH_COMPOUND; method++) {
    bpjs_figure before = at(start, end, 240, 0, method);
    for (int64_t month = 1; month <= 240; month++) {
      bpjs_figure now = at(start, end, 240, month, method);
      ck_assert_double_gt(now.lower, before.lower);
      ck_assert_double_gt(now.value, before.value);
      ck_assert_double_gt(now.upper, before.upper);
      before = now;
    }
  }
}
END_TEST

/* Constant growth lies under the straight line between its ends. */
START_TEST(constant_growth_sags_below_the_straight_line) {
  bpjs_figure start = exactly(10, BPJS_UNIT_COUNT), end = exactly(90, BPJS_UNIT_COUNT);
  for (int64_t month = 1; month < 100; month++)
    ck_assert_double_lt(at(start, end, 100, month, BPJS_GROWTH_COMPOUND).value,
                        at(start, end, 100, month, BPJS_GROWTH_ANNUAL).value);
}
END_TEST

START_TEST(open_ends_stay_open) {
  bpjs_figure start = between(0, 50, 50, BPJS_UNIT_PERSONS);
  bpjs_figure end = between(100, 100, INFINITY, BPJS_UNIT_PERSONS);
  bpjs_figure p = at(start, end, 10, 5, BPJS_GROWTH_COMPOUND);
  ck_assert_double_eq(p.lower, 0);
  ck_assert_double_eq(p.upper, INFINITY);
  p = at(end, start, 10, 5, BPJS_GROWTH_COMPOUND);
  ck_assert_double_eq(p.lower, 0);
  ck_assert_double_eq(p.upper, INFINITY);
  p = at(start, end, 10, 5, BPJS_GROWTH_ANNUAL);
  ck_assert_double_eq(p.lower, 50);
  ck_assert_double_eq(p.upper, INFINITY);
}
END_TEST

START_TEST(bad_arguments_are_told_by_name) {
  bpjs_figure good = exactly(5, BPJS_UNIT_PERSONS), money = exactly(5, BPJS_UNIT_IDR);
  bpjs_figure zero = exactly(0, BPJS_UNIT_PERSONS), p = none(), tiny = {.struct_size = 4};
  bpjs_figure below = between(-1, 5, 6, BPJS_UNIT_PERSONS);
  bpjs_figure huge = between(1e308, 1e308, 1e308, BPJS_UNIT_PERSONS);
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
#define REFUSES(start, end, months, elapsed, method, out, status, name)                            \
  ck_assert_int_eq(bpjs_coverage_path(start, end, months, elapsed, method, out, &error), status);  \
  ck_assert_str_eq(error.field, name)
  REFUSES(NULL, &good, 12, 1, 2, &p, BPJS_ERROR_ARGUMENT, "start");
  REFUSES(&good, NULL, 12, 1, 2, &p, BPJS_ERROR_ARGUMENT, "end");
  REFUSES(&good, &good, 2401, 1, 2, &p, BPJS_ERROR_RANGE, "months");
  REFUSES(&good, &good, 12, -1, 2, &p, BPJS_ERROR_RANGE, "elapsed");
  REFUSES(&good, &good, 12, 13, 2, &p, BPJS_ERROR_RANGE, "elapsed");
  REFUSES(&good, &good, 12, 1, BPJS_GROWTH_SIMPLE, &p, BPJS_ERROR_ARGUMENT, "method");
  REFUSES(&good, &good, 12, 1, 2, NULL, BPJS_ERROR_ARGUMENT, "point");
  REFUSES(&good, &good, 12, 1, 2, &tiny, BPJS_ERROR_STRUCT_SIZE, "point");
  REFUSES(&good, &money, 12, 1, 2, &p, BPJS_ERROR_UNIT, "end");
  REFUSES(&zero, &good, 12, 1, 3, &p, BPJS_ERROR_RANGE, "start");
  REFUSES(&good, &zero, 12, 1, 3, &p, BPJS_ERROR_RANGE, "end");
  REFUSES(&below, &good, 12, 1, 3, &p, BPJS_ERROR_RANGE, "start");
  REFUSES(&good, &below, 12, 1, 3, &p, BPJS_ERROR_RANGE, "end");
  REFUSES(&huge, &huge, 12, 1, 2, &p, BPJS_ERROR_RANGE, "end");
  ck_assert_int_eq(bpjs_coverage_path(&good, &good, 12, 1, 2, &p, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_double_eq(p.upper, 0);
}
END_TEST

SUITE("coverage.path", a_straight_path_is_half_way_in_half_the_time,
      constant_growth_is_at_the_geometric_mean_half_way,
      a_path_begins_and_ends_where_it_was_told_to, a_rising_path_only_rises,
      constant_growth_sags_below_the_straight_line, open_ends_stay_open,
      bad_arguments_are_told_by_name)
