#include <string.h>

#include "figures.h"

static bpjs_distance measured(bpjs_figure current, bpjs_figure target, int64_t months,
                              const bpjs_figure *pace) {
  bpjs_distance d = {.struct_size = sizeof d};
  ck_assert_int_eq(bpjs_coverage_distance(&current, &target, months, pace, &d, NULL), BPJS_OK);
  return d;
}

/* From 38.8 % (38.75 to 38.85) to 99.5 % (99.45 to 99.55) in 20 years: 60.7
 * points (60.6 to 60.8), 3.035 a year (3.03 to 3.04). At 2 points a year:
 * 30.35 years. */
START_TEST(points_a_year_and_years_at_the_present_pace) {
  bpjs_figure pace = exactly(2, BPJS_UNIT_PERCENTAGE_POINTS);
  bpjs_distance d = measured(percent(388, 1), percent(995, 1), 240, &pace);
  ck_assert_int_eq(d.unit, BPJS_UNIT_PERCENTAGE_POINTS);
  assert_prints(d.distance, 60.7, 9);
  assert_encloses(d.distance_lower, d.distance_upper, 60.6, 60.8);
  assert_prints(d.per_year, 3.035, 9);
  assert_encloses(d.per_year_lower, d.per_year_upper, 3.03, 3.04);
  assert_prints(d.years_at_pace, 30.35, 9);
  assert_encloses(d.years_at_pace_lower, d.years_at_pace_upper, 30.3, 30.4);
}
END_TEST

/* 10 to 14.641 million in four years is 1.1^4. */
START_TEST(compound_growth_needed) {
  bpjs_distance d = measured(exactly(10000000, BPJS_UNIT_PERSONS),
                             exactly(14641000, BPJS_UNIT_PERSONS), 48, NULL);
  assert_encloses(d.compound_lower, d.compound_upper, 10, 10);
  ck_assert_int_eq(d.unit, BPJS_UNIT_PERSONS);
  ck_assert_double_eq(d.distance, 4641000);
  ck_assert_double_eq(d.per_year, 1160250);
  ck_assert_double_eq(d.years_at_pace, INFINITY);
}
END_TEST

START_TEST(a_target_reached_takes_no_time) {
  bpjs_figure pace = exactly(-5, BPJS_UNIT_NUMBER);
  bpjs_distance d =
      measured(exactly(30, BPJS_UNIT_PERSONS), exactly(20, BPJS_UNIT_PERSONS), 12, &pace);
  ck_assert_double_eq(d.distance, -10);
  ck_assert_double_eq(d.years_at_pace, 0);
  ck_assert_double_eq(d.years_at_pace_upper, 0);
}
END_TEST

/* A pace between -1 and 3 may lead there in 10 / 3 years, or never. */
START_TEST(a_pace_that_may_be_none_may_never_arrive) {
  bpjs_figure pace = between(-1, 2, 3, BPJS_UNIT_PERSONS);
  bpjs_figure back = between(-3, -2, -1, BPJS_UNIT_PERSONS);
  bpjs_figure open = between(20, 20, INFINITY, BPJS_UNIT_PERSONS);
  bpjs_distance d =
      measured(exactly(10, BPJS_UNIT_PERSONS), exactly(20, BPJS_UNIT_PERSONS), 12, &pace);
  ck_assert_double_eq(d.years_at_pace, 5);
  assert_encloses(d.years_at_pace_lower, 0.0, 10.0 / 3, 0.0);
  ck_assert_double_eq(d.years_at_pace_upper, INFINITY);
  d = measured(exactly(10, BPJS_UNIT_PERSONS), exactly(20, BPJS_UNIT_PERSONS), 12, &back);
  ck_assert_double_eq(d.years_at_pace, INFINITY);
  ck_assert_double_eq(d.years_at_pace_lower, INFINITY);
  d = measured(exactly(10, BPJS_UNIT_PERSONS), open, 12, &pace);
  ck_assert_double_eq(d.distance_upper, INFINITY);
  ck_assert_double_eq(d.per_year_upper, INFINITY);
  bpjs_figure steady = exactly(2, BPJS_UNIT_PERSONS);
  d = measured(exactly(10, BPJS_UNIT_PERSONS), open, 12, &steady);
  ck_assert_double_eq(d.years_at_pace, 5);
  ck_assert_double_eq(d.years_at_pace_upper, INFINITY);
}
END_TEST

START_TEST(bad_arguments_are_told_by_name) {
  bpjs_figure good = exactly(5, BPJS_UNIT_PERSONS), money = exactly(5, BPJS_UNIT_IDR);
  bpjs_figure zero = exactly(0, BPJS_UNIT_PERSONS);
  bpjs_figure low = between(1e-308, 1e-308, 1e-308, BPJS_UNIT_PERSONS);
  bpjs_figure high = between(1e308, 1e308, 1e308, BPJS_UNIT_PERSONS);
  bpjs_distance d = {.struct_size = sizeof d, .distance = 7}, tiny = {.struct_size = 4};
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
#define REFUSES(current, target, months, pace, out, status, name)                                  \
  ck_assert_int_eq(bpjs_coverage_distance(current, target, months, pace, out, &error), status);    \
  ck_assert_str_eq(error.field, name)
  REFUSES(NULL, &good, 12, NULL, &d, BPJS_ERROR_ARGUMENT, "current");
  REFUSES(&good, NULL, 12, NULL, &d, BPJS_ERROR_ARGUMENT, "target");
  REFUSES(&good, &good, 0, NULL, &d, BPJS_ERROR_RANGE, "months");
  REFUSES(&good, &good, 12, NULL, NULL, BPJS_ERROR_ARGUMENT, "distance");
  REFUSES(&good, &good, 12, NULL, &tiny, BPJS_ERROR_STRUCT_SIZE, "distance");
  REFUSES(&good, &good, 12, &money, &d, BPJS_ERROR_UNIT, "pace");
  REFUSES(&good, &money, 12, NULL, &d, BPJS_ERROR_UNIT, "to");
  REFUSES(&zero, &good, 12, NULL, &d, BPJS_ERROR_DIVISION, "from");
  REFUSES(&low, &high, 12, NULL, &d, BPJS_ERROR_RANGE, "to");
  ck_assert_int_eq(bpjs_coverage_distance(&good, &good, 12, NULL, &d, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_double_eq(d.distance, 7);
}
END_TEST

static const char *written(const bpjs_distance *d, int32_t format, int32_t language) {
  static char text[2048];
  int64_t length;
  ck_assert_int_eq(
      bpjs_coverage_distance_write(d, format, language, text, sizeof text, &length, NULL), BPJS_OK);
  return text;
}

START_TEST(infinities_are_null_or_empty) {
  bpjs_distance d = {.struct_size = sizeof d,
                     .unit = BPJS_UNIT_PERSONS,
                     .distance = 10,
                     .distance_lower = 10,
                     .distance_upper = 10,
                     .per_year = 5,
                     .per_year_lower = 5,
                     .per_year_upper = 5,
                     .compound = 1,
                     .compound_lower = 1,
                     .compound_upper = 1,
                     .years_at_pace = INFINITY,
                     .years_at_pace_lower = 4,
                     .years_at_pace_upper = INFINITY};
  ck_assert_str_eq(
      written(&d, BPJS_FORMAT_JSON, 0),
      "{\"distance\":{\"value\":10,\"lower\":10,\"upper\":10,\"unit\":\"PERSONS\"},"
      "\"per_year\":{\"value\":5,\"lower\":5,\"upper\":5,\"unit\":\"PERSONS\"},"
      "\"compound\":{\"value\":1,\"lower\":1,\"upper\":1,\"unit\":\"PERCENT\"},"
      "\"years_at_pace\":{\"value\":null,\"lower\":4,\"upper\":null,\"unit\":\"YEARS\"}}");
  ck_assert_str_eq(written(&d, BPJS_FORMAT_CSV_RECORDS, 0), "PERSONS,10,10,10,5,5,5,1,1,1,,4,\n");
  const char *csv = written(&d, BPJS_FORMAT_CSV, 0);
  ck_assert_ptr_nonnull(strstr(csv, "unit,distance,distance_lower,"));
  ck_assert_ptr_nonnull(strstr(csv, "years_at_pace_upper\nPERSONS,10,"));
  ck_assert_ptr_nonnull(strstr(written(&d, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_EN), "never"));
  ck_assert_ptr_nonnull(strstr(written(&d, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID), "tidak pernah"));
  d.years_at_pace_lower = INFINITY;
  ck_assert_str_eq(written(&d, BPJS_FORMAT_CSV_RECORDS, 0), "PERSONS,10,10,10,5,5,5,1,1,1,,,\n");
  d.years_at_pace = d.years_at_pace_lower = 4;
  ck_assert_ptr_null(strstr(written(&d, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_EN), "never"));
}
END_TEST

START_TEST(a_bad_order_to_write_is_refused) {
  bpjs_distance good =
      measured(exactly(1, BPJS_UNIT_PERSONS), exactly(2, BPJS_UNIT_PERSONS), 12, NULL);
  bpjs_distance bad = good, tiny = {.struct_size = 4};
  bad.compound = NAN;
  char text[8];
  int64_t length = 77;
  bpjs_error unset = {0};
  const int32_t json = BPJS_FORMAT_JSON;
#define WRITE(d, format, language, length_, error)                                                 \
  bpjs_coverage_distance_write(d, format, language, text, sizeof text, length_, error)
  ck_assert_int_eq(WRITE(NULL, json, 0, &length, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(WRITE(&tiny, json, 0, &length, NULL), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(WRITE(&bad, json, 0, &length, NULL), BPJS_ERROR_RANGE);
  ck_assert_int_eq(WRITE(&good, BPJS_FORMAT_TEXT, 0, &length, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(WRITE(&good, 99, 1, &length, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(WRITE(&good, json, 0, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(WRITE(&good, json, 0, &length, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(length, 77);
  ck_assert_int_eq(WRITE(&good, json, 0, &length, NULL), BPJS_ERROR_BUFFER);
  ck_assert_int_gt(length, 77);
}
END_TEST

START_TEST(no_memory_leaves_the_output_alone) {
  bpjs_distance d =
      measured(exactly(1, BPJS_UNIT_PERSONS), exactly(2, BPJS_UNIT_PERSONS), 12, NULL);
  char text[1024] = "before";
  int64_t length = -1;
  FAIL_EACH_ALLOCATION(bpjs_coverage_distance_write(&d, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID, text,
                                                    sizeof text, &length, NULL),
                       ck_assert_str_eq(text, "before"));
}
END_TEST

SUITE("coverage.distance", points_a_year_and_years_at_the_present_pace, compound_growth_needed,
      a_target_reached_takes_no_time, a_pace_that_may_be_none_may_never_arrive,
      bad_arguments_are_told_by_name, infinities_are_null_or_empty, a_bad_order_to_write_is_refused,
      no_memory_leaves_the_output_alone)
