#include "dataset/rules.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "suite.h"

static bpjs_observation about(void) {
  return (bpjs_observation){.struct_size = sizeof(bpjs_observation),
                            .status = 'A',
                            .series = "employed",
                            .programme = "ALL",
                            .segment = "ALL",
                            .group = "ALL",
                            .area = "ID"};
}

static bpjs_figure made(int64_t digits, int32_t unit, int32_t bounds, uint32_t flags) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert_int_eq(bpjs_figure_make(digits, 0, 0, unit, bounds, flags, &figure, NULL), BPJS_OK);
  return figure;
}

static bpjs_faults check(const bpjs_observation *observation, const bpjs_figure *figure) {
  bpjs_area_cache cache = {{{0}}};
  bpjs_faults faults = {.count = 0};
  bpjs_rules_check(observation, figure, &cache, &faults);
  return faults;
}

static void is_bad(const bpjs_figure *figure, int column, int32_t code) {
  bpjs_observation observation = about();
  bpjs_faults faults = check(&observation, figure);
  ck_assert_int_eq(faults.count, 1);
  ck_assert_str_eq(bpjs_column_name(faults.list[0].column), bpjs_column_name(column));
  ck_assert_int_eq(faults.list[0].code, code);
}

START_TEST(only_the_first_fault_of_a_column_is_kept) {
  bpjs_faults faults = {.count = 0};
  bpjs_faults_add(&faults, BPJS_ERROR_RANGE, BPJS_COLUMN_GROUP, "a");
  bpjs_faults_add(&faults, BPJS_ERROR_SYNTAX, BPJS_COLUMN_SERIES, "b");
  bpjs_faults_add(&faults, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_GROUP, "c");
  ck_assert_int_eq(faults.count, 2);
  ck_assert_str_eq(faults.list[0].message, "a");
}
END_TEST

START_TEST(an_area_found_before_is_known_and_another_in_its_place_is_looked_up) {
  bpjs_figure figure = made(1, BPJS_UNIT_PERSONS, BPJS_BOUNDS_ROUNDING, 0);
  bpjs_area_cache cache = {{{0}}};
  bpjs_observation observation = about();
  for (int province = 10; province <= 99; province++)
    for (int again = 0; again < 2; again++) {
      const char code[] = {'K', 'D', '_', (char)('0' + province / 10), (char)('0' + province % 10),
                           '\0'};
      bpjs_area area = {.struct_size = sizeof area};
      bool known = bpjs_area_find(code, 5, BPJS_AREA_SYSTEM_OWN, &area, NULL) == BPJS_OK;
      strcpy(observation.area, code);
      bpjs_faults faults = {.count = 0};
      bpjs_rules_check(&observation, &figure, &cache, &faults);
      ck_assert_int_eq(faults.count, known ? 0 : 1);
    }
}
END_TEST

START_TEST(a_printed_count_is_not_negative_a_difference_may_be) {
  bpjs_observation observation = about();
  bpjs_figure figure = made(-1, BPJS_UNIT_CASES, BPJS_BOUNDS_ROUNDING, 0);
  is_bad(&figure, BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_RANGE);
  figure = made(-1, BPJS_UNIT_PERCENT, BPJS_BOUNDS_ROUNDING, 0);
  ck_assert_int_eq(check(&observation, &figure).count, 0);
  figure = made(-1, BPJS_UNIT_IDR, BPJS_BOUNDS_ROUNDING, 0);
  ck_assert_int_eq(check(&observation, &figure).count, 0);
  figure = (bpjs_figure){.struct_size = sizeof figure,
                         .unit = BPJS_UNIT_PERSONS,
                         .value = -5,
                         .lower = -6,
                         .upper = -4};
  strcpy(observation.series, "change");
  ck_assert_int_eq(check(&observation, &figure).count, 0);
  strcpy(observation.series, "ucj_gap"); /* more may be covered than there were */
  ck_assert_int_eq(check(&observation, &figure).count, 0);
  strcpy(observation.series, "active_participants");
  bpjs_faults faults = check(&observation, &figure);
  ck_assert_int_eq(faults.count, 1);
  ck_assert_int_eq(faults.list[0].column, BPJS_COLUMN_OBS_VALUE);
  figure.unit = BPJS_UNIT_PERCENT; /* not a count */
  ck_assert_int_eq(check(&observation, &figure).count, 0);
}
END_TEST

START_TEST(numbers_have_to_make_sense) {
  const bpjs_figure plain = {.struct_size = sizeof plain, .value = 5, .lower = 4, .upper = 6};
  bpjs_figure figure = plain;
  figure.value = NAN;
  is_bad(&figure, BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_RANGE);
  figure.value = INFINITY;
  is_bad(&figure, BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_RANGE);
  figure.value = -INFINITY;
  is_bad(&figure, BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_RANGE);
  figure = plain;
  figure.lower = 5.5;
  is_bad(&figure, BPJS_COLUMN_LOWER, BPJS_ERROR_RANGE);
  figure.lower = NAN;
  is_bad(&figure, BPJS_COLUMN_LOWER, BPJS_ERROR_RANGE);
  figure = plain;
  figure.upper = 4.5;
  is_bad(&figure, BPJS_COLUMN_UPPER, BPJS_ERROR_RANGE);
  figure.upper = NAN;
  is_bad(&figure, BPJS_COLUMN_UPPER, BPJS_ERROR_RANGE);
  figure = plain;
  figure.unit = 12;
  is_bad(&figure, BPJS_COLUMN_UNIT_MEASURE, BPJS_ERROR_UNKNOWN);
  figure = plain;
  figure.bounds = -1;
  is_bad(&figure, BPJS_COLUMN_BOUNDS, BPJS_ERROR_UNKNOWN);
  figure.bounds = 3;
  is_bad(&figure, BPJS_COLUMN_BOUNDS, BPJS_ERROR_UNKNOWN);
  figure = plain;
  figure.flags = 16;
  is_bad(&figure, BPJS_COLUMN_QUALIFIER, BPJS_ERROR_RANGE);
  figure.flags = BPJS_FIGURE_AT_LEAST | BPJS_FIGURE_AT_MOST;
  is_bad(&figure, BPJS_COLUMN_QUALIFIER, BPJS_ERROR_RANGE);
}
END_TEST

START_TEST(a_published_figure_has_the_value_of_its_digits) {
  bpjs_figure figure = made(39, BPJS_UNIT_PERSONS, BPJS_BOUNDS_ROUNDING, 0);
  figure.digits = 38;
  is_bad(&figure, BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_RANGE);
  figure.digits = 39;
  figure.decimals = 19;
  is_bad(&figure, BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_RANGE);
}
END_TEST

START_TEST(a_figure_is_printed_if_its_bounds_follow_from_its_digits) {
  bpjs_figure figure = made(39, BPJS_UNIT_PERSONS, BPJS_BOUNDS_ROUNDING, 0);
  ck_assert(bpjs_rules_printed(&figure));
  figure.lower = 38;
  ck_assert(!bpjs_rules_printed(&figure));
  figure = made(39, BPJS_UNIT_PERSONS, BPJS_BOUNDS_EXACT, BPJS_FIGURE_APPROXIMATE);
  ck_assert(bpjs_rules_printed(&figure));
  figure.upper = 40;
  ck_assert(!bpjs_rules_printed(&figure));
  figure = made(39, BPJS_UNIT_PERSONS, BPJS_BOUNDS_ROUNDING, BPJS_FIGURE_AT_LEAST);
  ck_assert(bpjs_rules_printed(&figure));
  figure.bounds = BPJS_BOUNDS_SAMPLING;
  ck_assert(!bpjs_rules_printed(&figure));
  figure = made(39, BPJS_UNIT_PERSONS, BPJS_BOUNDS_ROUNDING, 0);
  figure.flags = 0;
  ck_assert(!bpjs_rules_printed(&figure));
  figure.flags = BPJS_FIGURE_PUBLISHED;
  figure.decimals = -1;
  ck_assert(!bpjs_rules_printed(&figure));
}
END_TEST

START_TEST(settling_drops_what_says_nothing) {
  bpjs_figure figure = {
      .value = -0.0, .lower = -0.0, .upper = 0, .digits = 5, .decimals = 1, .magnitude = 6};
  bpjs_rules_settle(&figure);
  ck_assert_int_eq(signbit(figure.value), 0);
  ck_assert_int_eq(signbit(figure.lower), 0);
  ck_assert_int_eq(figure.digits, 0);
  ck_assert_int_eq(figure.decimals, 0);
  ck_assert_int_eq(figure.magnitude, 0);
  figure = made(39, BPJS_UNIT_PERSONS, BPJS_BOUNDS_ROUNDING, 0);
  bpjs_rules_settle(&figure);
  ck_assert_int_eq(figure.digits, 39);
  figure.lower = 38;
  figure.bounds = BPJS_BOUNDS_SAMPLING;
  bpjs_rules_settle(&figure);
  ck_assert_int_eq(figure.digits, 39);
  figure.bounds = BPJS_BOUNDS_ROUNDING;
  bpjs_rules_settle(&figure);
  ck_assert_int_eq(figure.digits, 0);
  ck_assert_uint_eq(figure.flags, 0);
  ck_assert_double_eq(figure.value, 39);
}
END_TEST

SUITE("dataset.rules", only_the_first_fault_of_a_column_is_kept,
      an_area_found_before_is_known_and_another_in_its_place_is_looked_up,
      a_printed_count_is_not_negative_a_difference_may_be, numbers_have_to_make_sense,
      a_published_figure_has_the_value_of_its_digits,
      a_figure_is_printed_if_its_bounds_follow_from_its_digits, settling_drops_what_says_nothing)
