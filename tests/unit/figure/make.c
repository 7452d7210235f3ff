#include <math.h>

#include "figures.h"

static bpjs_figure make(int64_t digits, int32_t decimals, int32_t magnitude, int32_t bounds,
                        uint32_t flags) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert_int_eq(bpjs_figure_make(digits, decimals, magnitude, BPJS_UNIT_PERSONS, bounds, flags,
                                    &figure, NULL),
                   BPJS_OK);
  return figure;
}

START_TEST(making_is_reading_without_the_text) {
  bpjs_figure made = make(392, 1, 6, BPJS_BOUNDS_ROUNDING, BPJS_FIGURE_APPROXIMATE);
  bpjs_figure read = figure_of("sekitar 39,2 juta orang");
  ck_assert_mem_eq(&made, &read, sizeof made);
  made = make(392, 1, 6, BPJS_BOUNDS_ROUNDING, BPJS_FIGURE_APPROXIMATE | BPJS_FIGURE_PUBLISHED);
  ck_assert_mem_eq(&made, &read, sizeof made);
}
END_TEST

START_TEST(bounds_are_closed_and_as_near_as_doubles_are) {
  bpjs_figure exact = make(-7, 0, 0, BPJS_BOUNDS_EXACT, 0);
  ck_assert_double_eq(exact.lower, -7);
  ck_assert_double_eq(exact.upper, -7);
  /* No double is 0.1: the bounds are its two neighbours, one of them nearest. */
  exact = make(1, 1, 0, BPJS_BOUNDS_EXACT, 0);
  ck_assert_double_eq(exact.value, 0.1);
  ck_assert_double_eq(exact.upper, 0.1); /* 0.1 as double is above a tenth */
  ck_assert_double_eq(exact.lower, nextafter(0.1, 0));
  bpjs_figure rounded = make(-392, 1, 0, BPJS_BOUNDS_ROUNDING, 0);
  ck_assert_double_le(rounded.lower, -39.25); /* 39.25 is 157 / 4, exact */
  ck_assert_double_eq(rounded.lower, -39.25);
  ck_assert_double_ge(rounded.upper, -39.15);
  ck_assert_double_le(rounded.upper, nextafter(-39.15, 0));
}
END_TEST

START_TEST(digits_finer_than_doubles_keep_bounds_around_the_value) {
  /* Doubles near 9.2e17 are 128 apart, half a unit is 0.5. */
  for (int64_t digits = INT64_MAX / 10 - 300; digits <= INT64_MAX / 10; digits++)
    for (int sign = -1; sign <= 1; sign += 2) {
      bpjs_figure figure = make(sign * digits, 0, 0, BPJS_BOUNDS_ROUNDING, 0);
      ck_assert_double_le(figure.lower, figure.value);
      ck_assert_double_ge(figure.upper, figure.value);
      ck_assert_double_le(figure.upper - figure.lower, 256);
      /* int64 holds these doubles exactly, so the bounds compare as integers. */
      ck_assert_int_le((int64_t)figure.lower, sign * digits);
      ck_assert_int_ge((int64_t)figure.upper, sign * digits);
    }
}
END_TEST

START_TEST(one_sided_figures_are_open_at_one_side) {
  bpjs_figure least = make(107, 0, 3, BPJS_BOUNDS_ROUNDING, BPJS_FIGURE_AT_LEAST);
  ck_assert_double_eq(least.value, 107000);
  ck_assert_double_eq(least.lower, 107000);
  ck_assert(isinf(least.upper) && least.upper > 0);
  bpjs_figure most = make(107, 0, 3, BPJS_BOUNDS_ROUNDING, BPJS_FIGURE_AT_MOST);
  ck_assert_double_eq(most.lower, 0);
  ck_assert_double_eq(most.upper, 107000);
  most = make(-5, 0, 0, BPJS_BOUNDS_EXACT, BPJS_FIGURE_AT_MOST);
  ck_assert(isinf(most.lower) && most.lower < 0);
  ck_assert_double_eq(most.upper, -5);
  most = make(0, 0, 0, BPJS_BOUNDS_ROUNDING, BPJS_FIGURE_AT_MOST);
  ck_assert(isinf(most.lower));
  ck_assert_double_eq(most.upper, 0);
}
END_TEST

START_TEST(arguments_outside_their_range_are_named) {
  static const struct {
    int64_t digits;
    int32_t decimals, magnitude, unit, bounds;
    uint32_t flags;
    int32_t status;
    const char *field;
  } wrong[] = {
      {INT64_MAX / 10 + 1, 0, 0, 1, 1, 0, BPJS_ERROR_RANGE, "digits"},
      {-(INT64_MAX / 10) - 1, 0, 0, 1, 1, 0, BPJS_ERROR_RANGE, "digits"},
      {INT64_MIN, 0, 0, 1, 1, 0, BPJS_ERROR_RANGE, "digits"},
      {1, -1, 0, 1, 1, 0, BPJS_ERROR_RANGE, "decimals"},
      {1, 19, 0, 1, 1, 0, BPJS_ERROR_RANGE, "decimals"},
      {1, 0, -1, 1, 1, 0, BPJS_ERROR_RANGE, "magnitude"},
      {1, 0, 19, 1, 1, 0, BPJS_ERROR_RANGE, "magnitude"},
      {1, 0, 0, -1, 1, 0, BPJS_ERROR_ARGUMENT, "unit"},
      {1, 0, 0, BPJS_UNIT_YEARS + 1, 1, 0, BPJS_ERROR_ARGUMENT, "unit"},
      {1, 0, 0, 1, BPJS_BOUNDS_SAMPLING, 0, BPJS_ERROR_ARGUMENT, "bounds"},
      {1, 0, 0, 1, -1, 0, BPJS_ERROR_ARGUMENT, "bounds"},
      {1, 0, 0, 1, 1, 16, BPJS_ERROR_ARGUMENT, "flags"},
      {1, 0, 0, 1, 1, BPJS_FIGURE_AT_LEAST | BPJS_FIGURE_AT_MOST, BPJS_ERROR_ARGUMENT, "flags"},
  };
  for (size_t i = 0; i < COUNT(wrong); i++) {
    bpjs_figure figure = {.struct_size = sizeof figure}, before = figure;
    bpjs_error error = {.struct_size = sizeof error};
    ck_assert_int_eq(bpjs_figure_make(wrong[i].digits, wrong[i].decimals, wrong[i].magnitude,
                                      wrong[i].unit, wrong[i].bounds, wrong[i].flags, &figure,
                                      &error),
                     wrong[i].status);
    ck_assert_str_eq(error.field, wrong[i].field);
    ck_assert_mem_eq(&figure, &before, sizeof figure);
  }
  bpjs_figure small = {.struct_size = sizeof small - 1};
  bpjs_error unusable = {.struct_size = 1};
  ck_assert_int_eq(bpjs_figure_make(1, 0, 0, 1, 1, 0, &small, NULL), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_figure_make(1, 0, 0, 1, 1, 0, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_figure_make(1, 0, 0, 1, 1, 0, &small, &unusable), BPJS_ERROR_STRUCT_SIZE);
}
END_TEST

SUITE("figure.make", making_is_reading_without_the_text,
      bounds_are_closed_and_as_near_as_doubles_are,
      digits_finer_than_doubles_keep_bounds_around_the_value,
      one_sided_figures_are_open_at_one_side, arguments_outside_their_range_are_named)
