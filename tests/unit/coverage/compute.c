#include <string.h>

#include "figures.h"

/* 39.2 of 101 million: 39.2 / 101 = 0.388119; at least 39.15 / 101.5 =
 * 0.385714, at most 39.25 / 100.5 = 0.390547. Gap 101 - 39.2 = 61.8, from
 * 100.5 - 39.25 = 61.25 to 101.5 - 39.15 = 62.35. */
START_TEST(coverage_carries_the_rounding_of_both_sides) {
  bpjs_figure covered = millions(392, 1), eligible = millions(101, 0);
  bpjs_coverage c = {.struct_size = sizeof c};
  ck_assert_int_eq(bpjs_coverage_compute(&covered, &eligible, &c, NULL), BPJS_OK);
  assert_prints(c.ratio, 38.81, 2);
  assert_prints(c.ratio_lower, 38.57, 2);
  assert_prints(c.ratio_upper, 39.05, 2);
  assert_encloses(c.ratio_lower, c.ratio_upper, 39.15 / 101.5 * 100, 39.25 / 100.5 * 100);
  ck_assert_double_eq(c.gap, 61800000);
  assert_encloses(c.gap_lower, c.gap_upper, 61250000, 62350000);
  ck_assert_int_eq(c.unit, BPJS_UNIT_PERSONS);
  ck_assert_int_eq(c.bounds, BPJS_BOUNDS_ROUNDING);
  ck_assert_uint_eq(c.flags, 0);
}
END_TEST

/* Kutai Timur, informal, 2024: 77,074 of 51,086 = 150.87 %. */
START_TEST(a_ratio_over_one_hundred_is_not_clamped) {
  bpjs_figure covered = exactly(77074, BPJS_UNIT_PERSONS);
  bpjs_figure eligible = exactly(51086, BPJS_UNIT_PERSONS);
  bpjs_coverage c = {.struct_size = sizeof c};
  ck_assert_int_eq(bpjs_coverage_compute(&covered, &eligible, &c, NULL), BPJS_OK);
  assert_prints(c.ratio, 150.87, 2);
  ck_assert_double_eq(c.gap, 51086 - 77074);
  ck_assert_int_eq(c.bounds, BPJS_BOUNDS_EXACT);
  ck_assert_double_eq(c.gap_lower, c.gap_upper);
}
END_TEST

START_TEST(about_on_either_side_goes_on) {
  bpjs_figure covered = millions(392, 1), about = millions(101, 0);
  about.flags |= BPJS_FIGURE_APPROXIMATE;
  bpjs_coverage c = {.struct_size = sizeof c};
  ck_assert_int_eq(bpjs_coverage_compute(&covered, &about, &c, NULL), BPJS_OK);
  ck_assert_uint_eq(c.flags, BPJS_FIGURE_APPROXIMATE);
  ck_assert_int_eq(bpjs_coverage_compute(&about, &about, &c, NULL), BPJS_OK);
  ck_assert_uint_eq(c.flags, BPJS_FIGURE_APPROXIMATE);
}
END_TEST

START_TEST(numbers_go_with_persons_and_rupiah_do_not) {
  bpjs_figure covered = exactly(1, BPJS_UNIT_NUMBER), eligible = exactly(4, BPJS_UNIT_PERSONS);
  bpjs_figure money = exactly(4, BPJS_UNIT_IDR);
  bpjs_coverage c = {.struct_size = sizeof c};
  ck_assert_int_eq(bpjs_coverage_compute(&covered, &eligible, &c, NULL), BPJS_OK);
  ck_assert_double_eq(c.ratio, 25);
  ck_assert_int_eq(c.unit, BPJS_UNIT_PERSONS);
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_coverage_compute(&covered, &money, &c, &error), BPJS_ERROR_UNIT);
  ck_assert_str_eq(error.field, "eligible");
  ck_assert_double_eq(c.ratio, 25);
}
END_TEST

START_TEST(nobody_eligible_is_a_division) {
  bpjs_figure covered = exactly(1, BPJS_UNIT_PERSONS), none_there = exactly(0, BPJS_UNIT_PERSONS);
  bpjs_coverage c = {.struct_size = sizeof c, .ratio = 7};
  ck_assert_int_eq(bpjs_coverage_compute(&covered, &none_there, &c, NULL), BPJS_ERROR_DIVISION);
  ck_assert_double_eq(c.ratio, 7);
}
END_TEST

START_TEST(bad_arguments_are_told_by_name) {
  bpjs_figure good = millions(392, 1), bad = good, small = good;
  bad.value = bad.upper + 1;
  small.struct_size = 8;
  bpjs_coverage c = {.struct_size = sizeof c}, tiny = {.struct_size = 8};
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
  ck_assert_int_eq(bpjs_coverage_compute(NULL, &good, &c, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "covered");
  ck_assert_int_eq(bpjs_coverage_compute(&good, &bad, &c, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "eligible");
  ck_assert_int_eq(bpjs_coverage_compute(&small, &good, &c, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_coverage_compute(&good, &good, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "coverage");
  ck_assert_int_eq(bpjs_coverage_compute(&good, &good, &tiny, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_coverage_compute(&good, &good, &c, &unset), BPJS_ERROR_STRUCT_SIZE);
}
END_TEST

static const char *written(const bpjs_coverage *c, int32_t format, int32_t language) {
  static char text[1024];
  int64_t length;
  ck_assert_int_eq(bpjs_coverage_write(c, format, language, text, sizeof text, &length, NULL),
                   BPJS_OK);
  ck_assert_int_eq(length, (int64_t)strlen(text));
  return text;
}

START_TEST(it_is_written_in_three_forms) {
  bpjs_figure one = exactly(1, BPJS_UNIT_PERSONS), four = exactly(4, BPJS_UNIT_PERSONS);
  one.flags |= BPJS_FIGURE_APPROXIMATE;
  bpjs_coverage c = {.struct_size = sizeof c};
  ck_assert_int_eq(bpjs_coverage_compute(&one, &four, &c, NULL), BPJS_OK);
  ck_assert_str_eq(
      written(&c, BPJS_FORMAT_JSON, BPJS_LANGUAGE_NONE),
      "{\"ratio\":25,\"lower\":25,\"upper\":25,\"gap\":{\"value\":3,\"lower\":3,"
      "\"upper\":3,\"unit\":\"PERSONS\"},\"bounds\":\"EXACT\",\"flags\":[\"APPROXIMATE\"]}");
  ck_assert_str_eq(written(&c, BPJS_FORMAT_CSV, BPJS_LANGUAGE_NONE),
                   "ratio,lower,upper,gap,gap_lower,gap_upper,gap_unit,bounds,flags\n"
                   "25,25,25,3,3,3,PERSONS,EXACT,APPROXIMATE\n");
  ck_assert_str_eq(written(&c, BPJS_FORMAT_CSV_RECORDS, BPJS_LANGUAGE_NONE),
                   "25,25,25,3,3,3,PERSONS,EXACT,APPROXIMATE\n");
  c.flags = 0;
  ck_assert_str_eq(written(&c, BPJS_FORMAT_CSV_RECORDS, BPJS_LANGUAGE_NONE),
                   "25,25,25,3,3,3,PERSONS,EXACT,\n");
  bpjs_figure covered = millions(392, 1), eligible = millions(101, 0);
  ck_assert_int_eq(bpjs_coverage_compute(&covered, &eligible, &c, NULL), BPJS_OK);
  const char *english = written(&c, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_EN);
  ck_assert_ptr_nonnull(strstr(english, "38.81"));
  ck_assert_ptr_nonnull(strstr(english, "38.57"));
  ck_assert_ptr_nonnull(strstr(english, "not covered"));
  ck_assert_ptr_nonnull(
      strstr(written(&c, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID), "belum terlindungi"));
}
END_TEST

START_TEST(a_bad_order_to_write_is_refused) {
  bpjs_figure one = exactly(1, BPJS_UNIT_PERSONS), four = exactly(4, BPJS_UNIT_PERSONS);
  bpjs_coverage c = {.struct_size = sizeof c};
  ck_assert_int_eq(bpjs_coverage_compute(&one, &four, &c, NULL), BPJS_OK);
  char text[8];
  int64_t length = 77;
  bpjs_error unset = {0};
  const int32_t csv = BPJS_FORMAT_CSV_RECORDS;
  ck_assert_int_eq(bpjs_coverage_write(NULL, csv, 0, text, 8, &length, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_coverage_write(&c, BPJS_FORMAT_INTERVAL, 0, text, 8, &length, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_coverage_write(&c, BPJS_FORMAT_TEXT, 0, text, 8, &length, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_coverage_write(&c, csv, 0, text, 8, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_coverage_write(&c, csv, 0, text, 8, &length, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(length, 77);
  ck_assert_int_eq(bpjs_coverage_write(&c, csv, 0, text, 8, &length, NULL), BPJS_ERROR_BUFFER);
  ck_assert_int_eq(length, (int64_t)strlen("25,25,25,3,3,3,PERSONS,EXACT,\n"));
  bpjs_coverage wrong = c;
  wrong.ratio = 24;
  ck_assert_int_eq(bpjs_coverage_write(&wrong, csv, 0, text, 8, &length, NULL), BPJS_ERROR_RANGE);
  wrong = c;
  wrong.gap_lower = NAN;
  ck_assert_int_eq(bpjs_coverage_write(&wrong, csv, 0, text, 8, &length, NULL), BPJS_ERROR_RANGE);
  wrong = c;
  wrong.struct_size = 4;
  ck_assert_int_eq(bpjs_coverage_write(&wrong, csv, 0, text, 8, &length, NULL),
                   BPJS_ERROR_STRUCT_SIZE);
}
END_TEST

START_TEST(no_memory_leaves_the_length_alone) {
  bpjs_figure covered = millions(392, 1), eligible = millions(101, 0);
  bpjs_coverage c = {.struct_size = sizeof c};
  ck_assert_int_eq(bpjs_coverage_compute(&covered, &eligible, &c, NULL), BPJS_OK);
  char text[512] = "before";
  int64_t length = -1;
  const int32_t formats[] = {BPJS_FORMAT_TEXT, BPJS_FORMAT_JSON, BPJS_FORMAT_CSV};
  for (int i = 0; i < 3; i++) {
    length = -1;
    strcpy(text, "before");
    FAIL_EACH_ALLOCATION(
        bpjs_coverage_write(&c, formats[i], BPJS_LANGUAGE_EN, text, sizeof text, &length, NULL), {
          ck_assert_int_eq(length, -1);
          ck_assert_str_eq(text, "before");
        });
  }
}
END_TEST

SUITE("coverage.compute", coverage_carries_the_rounding_of_both_sides,
      a_ratio_over_one_hundred_is_not_clamped, about_on_either_side_goes_on,
      numbers_go_with_persons_and_rupiah_do_not, nobody_eligible_is_a_division,
      bad_arguments_are_told_by_name, it_is_written_in_three_forms, a_bad_order_to_write_is_refused,
      no_memory_leaves_the_length_alone)
