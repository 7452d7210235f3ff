/* Which figures from outside are believed. */
#include "figure/valid.h"

#include <math.h>

#include "figures.h"

typedef struct doubt {
  bpjs_figure figure;
  int32_t status;
} doubt;

START_TEST(figures_that_cannot_be_are_refused) {
  const bpjs_figure read = figure_of("sekitar 39,2 juta orang");
  bpjs_figure plain = {.struct_size = sizeof plain, .value = 5, .lower = 4, .upper = 6};
  doubt doubts[32];
  size_t count = 0;
#define DOUBT(origin, field, set, expected)                                                        \
  do {                                                                                             \
    doubts[count] = (doubt){origin, expected};                                                     \
    doubts[count++].figure.field = set;                                                            \
  } while (0)
  DOUBT(plain, unit, 0, BPJS_OK);
  DOUBT(plain, unit, BPJS_UNIT_YEARS, BPJS_OK);
  DOUBT(plain, unit, BPJS_UNIT_YEARS + 1, BPJS_ERROR_ARGUMENT);
  DOUBT(plain, unit, -1, BPJS_ERROR_ARGUMENT);
  DOUBT(plain, bounds, BPJS_BOUNDS_SAMPLING, BPJS_OK);
  DOUBT(plain, bounds, BPJS_BOUNDS_SAMPLING + 1, BPJS_ERROR_ARGUMENT);
  DOUBT(plain, bounds, -1, BPJS_ERROR_ARGUMENT);
  DOUBT(plain, flags, BPJS_FIGURE_AT_MOST, BPJS_OK);
  DOUBT(plain, flags, 16, BPJS_ERROR_ARGUMENT);
  DOUBT(plain, flags, BPJS_FIGURE_AT_LEAST | BPJS_FIGURE_AT_MOST, BPJS_ERROR_ARGUMENT);
  DOUBT(plain, lower, -INFINITY, BPJS_OK);
  DOUBT(plain, upper, INFINITY, BPJS_OK);
  DOUBT(plain, lower, 5, BPJS_OK);
  DOUBT(plain, lower, 5.5, BPJS_ERROR_RANGE);
  DOUBT(plain, upper, 4.5, BPJS_ERROR_RANGE);
  DOUBT(plain, lower, NAN, BPJS_ERROR_RANGE);
  DOUBT(plain, upper, NAN, BPJS_ERROR_RANGE);
  DOUBT(plain, value, NAN, BPJS_ERROR_RANGE);
  DOUBT(plain, value, INFINITY, BPJS_ERROR_RANGE);
  DOUBT(plain, flags, BPJS_FIGURE_PUBLISHED, BPJS_ERROR_RANGE); /* digits 0 are not 5 */
  DOUBT(read, unit, BPJS_UNIT_CASES, BPJS_OK);
  DOUBT(read, value, 39.3e6 - 1e5 + 1, BPJS_ERROR_RANGE);
  DOUBT(read, lower, 39.16e6, BPJS_ERROR_RANGE);
  DOUBT(read, upper, 39.24e6, BPJS_ERROR_RANGE);
  DOUBT(read, digits, 393, BPJS_ERROR_RANGE);
  DOUBT(read, digits, INT64_MIN, BPJS_ERROR_RANGE);
  DOUBT(read, digits, INT64_MAX, BPJS_ERROR_RANGE);
  DOUBT(read, decimals, -1, BPJS_ERROR_RANGE);
  DOUBT(read, decimals, 19, BPJS_ERROR_RANGE);
  DOUBT(read, magnitude, -1, BPJS_ERROR_RANGE);
  DOUBT(read, magnitude, 19, BPJS_ERROR_RANGE);
  DOUBT(read, bounds, BPJS_BOUNDS_EXACT, BPJS_ERROR_RANGE); /* its bounds are not those */
  for (size_t i = 0; i < count; i++) {
    bpjs_error error = {.struct_size = sizeof error};
    int32_t status = bpjs_figure_check(&doubts[i].figure, "total", &error);
    ck_assert_msg(status == doubts[i].status, "doubt %zu: %d", i, status);
    ck_assert_str_eq(error.field, status == BPJS_OK ? "" : "total");
  }
}
END_TEST

START_TEST(an_interval_of_a_sample_may_be_wider_than_the_rounding) {
  bpjs_figure figure = figure_of("39,2 juta");
  figure.bounds = BPJS_BOUNDS_SAMPLING;
  figure.lower = 38e6;
  figure.upper = 40e6;
  ck_assert_int_eq(bpjs_figure_check(&figure, "figure", NULL), BPJS_OK);
  figure.value = 39.1e6;
  ck_assert_int_eq(bpjs_figure_check(&figure, "figure", NULL), BPJS_ERROR_RANGE);
}
END_TEST

START_TEST(a_struct_of_a_later_release_is_read_if_its_tail_is_zero) {
  struct {
    bpjs_figure figure;
    int64_t later;
  } longer = {figure_of("39,2 juta"), 0};
  longer.figure.struct_size = sizeof longer;
  char text[32];
  int64_t length;
  ck_assert_int_eq(bpjs_figure_write(&longer.figure, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID, text,
                                     sizeof text, &length, NULL),
                   BPJS_OK);
  longer.later = 1;
  ck_assert_int_eq(bpjs_figure_write(&longer.figure, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID, text,
                                     sizeof text, &length, NULL),
                   BPJS_ERROR_STRUCT_SIZE);
}
END_TEST

SUITE("figure.valid", figures_that_cannot_be_are_refused,
      an_interval_of_a_sample_may_be_wider_than_the_rounding,
      a_struct_of_a_later_release_is_read_if_its_tail_is_zero)
