#include "dataset/parse_figure.h"

#include <float.h>
#include <string.h>

#include "suite.h"

/* Columns and what they hold: "OBS_VALUE=39.2;UNIT_MULT=6". */
static bpjs_faults parse(const char *row, bpjs_figure *figure) {
  static char text[256];
  bpjs_csv_field cells[BPJS_COLUMN_COUNT];
  for (int i = 0; i < BPJS_COLUMN_COUNT; i++)
    cells[i] = (bpjs_csv_field){"", 0};
  cells[BPJS_COLUMN_UNIT_MEASURE] = (bpjs_csv_field){"PERSONS", 7};
  strcpy(text, row);
  for (char *part = strtok(text, ";"); part != NULL; part = strtok(NULL, ";")) {
    char *equals = strchr(part, '=');
    int column = bpjs_column_find(part, equals - part);
    ck_assert_int_lt(column, BPJS_COLUMN_COUNT);
    cells[column] = (bpjs_csv_field){equals + 1, (int64_t)strlen(equals + 1)};
  }
  bpjs_faults faults = {.count = 0};
  *figure = (bpjs_figure){.struct_size = sizeof *figure};
  bpjs_parse_figure(cells, figure, &faults);
  return faults;
}

static bpjs_figure good(const char *row) {
  bpjs_figure figure;
  bpjs_faults faults = parse(row, &figure);
  ck_assert_msg(faults.count == 0, "%s: %s", row, faults.list[0].message);
  return figure;
}

static void bad(const char *row, int column, int32_t code) {
  bpjs_figure figure;
  bpjs_faults faults = parse(row, &figure);
  ck_assert_msg(faults.count == 1, "%s: %d faults", row, faults.count);
  ck_assert_msg(faults.list[0].column == column, "%s: %s", row,
                bpjs_column_name(faults.list[0].column));
  ck_assert_msg(faults.list[0].code == code, "%s: %s", row, bpjs_status_name(faults.list[0].code));
  ck_assert_double_eq(figure.value, 0);
}

/* 39.2 million is from 39.15 to 39.25 million. */
START_TEST(rounding_is_half_a_unit_of_the_last_decimal) {
  bpjs_figure figure = good("OBS_VALUE=39.2;UNIT_MULT=6");
  ck_assert_double_eq(figure.value, 39200000);
  ck_assert_double_eq(figure.lower, 39150000);
  ck_assert_double_eq(figure.upper, 39250000);
  ck_assert_int_eq(figure.bounds, BPJS_BOUNDS_ROUNDING);
  ck_assert_int_eq(figure.digits, 392);
  ck_assert_int_eq(figure.decimals, 1);
  ck_assert_int_eq(figure.magnitude, 6);
  ck_assert_uint_eq(figure.flags, BPJS_FIGURE_PUBLISHED);
  ck_assert_int_eq(figure.unit, BPJS_UNIT_PERSONS);
}
END_TEST

/* 99.5 with two decimals is 99.50: 99.495 to 99.505. */
START_TEST(fewer_decimals_than_said_are_filled_up) {
  bpjs_figure figure = good("OBS_VALUE=99.5;DECIMALS=2;UNIT_MEASURE=PERCENT");
  ck_assert_int_eq(figure.digits, 9950);
  ck_assert_int_eq(figure.decimals, 2);
  ck_assert_double_eq_tol(figure.lower, 99.495, 1e-12);
  ck_assert_double_eq_tol(figure.upper, 99.505, 1e-12);
}
END_TEST

START_TEST(a_qualifier_is_a_flag_or_makes_it_exact) {
  bpjs_figure figure = good("OBS_VALUE=12;QUALIFIER=EXACT");
  ck_assert_int_eq(figure.bounds, BPJS_BOUNDS_EXACT);
  ck_assert_double_eq(figure.lower, 12);
  ck_assert_double_eq(figure.upper, 12);
  figure = good("OBS_VALUE=12;BOUNDS=EXACT");
  ck_assert_int_eq(figure.bounds, BPJS_BOUNDS_EXACT);
  figure = good("OBS_VALUE=12;BOUNDS=EXACT;QUALIFIER=EXACT");
  ck_assert_int_eq(figure.bounds, BPJS_BOUNDS_EXACT);
  figure = good("OBS_VALUE=12;BOUNDS=ROUNDING");
  ck_assert_int_eq(figure.bounds, BPJS_BOUNDS_ROUNDING);
  figure = good("OBS_VALUE=107;UNIT_MULT=3;QUALIFIER=APPROXIMATE AT_LEAST");
  ck_assert_uint_eq(figure.flags,
                    BPJS_FIGURE_PUBLISHED | BPJS_FIGURE_APPROXIMATE | BPJS_FIGURE_AT_LEAST);
  ck_assert_double_eq(figure.lower, 107000);
  ck_assert_double_gt(figure.upper, DBL_MAX);
  figure = good("OBS_VALUE=5;QUALIFIER=AT_MOST");
  ck_assert_double_eq(figure.lower, 0);
  ck_assert_double_eq(figure.upper, 5);
}
END_TEST

START_TEST(bounds_of_its_own_go_with_a_printed_figure) {
  bpjs_figure figure = good("OBS_VALUE=8.11;DECIMALS=2;LOWER=7.9;UPPER=8.3;BOUNDS=SAMPLING;"
                            "UNIT_MEASURE=PERCENT");
  ck_assert_int_eq(figure.bounds, BPJS_BOUNDS_SAMPLING);
  ck_assert_double_eq(figure.lower, 7.9);
  ck_assert_double_eq(figure.upper, 8.3);
  ck_assert_int_eq(figure.digits, 811);
  ck_assert_uint_eq(figure.flags, BPJS_FIGURE_PUBLISHED);
}
END_TEST

START_TEST(without_decimals_bounds_go_with_any_number) {
  bpjs_figure figure = good("OBS_VALUE=1.5e-3;LOWER=-inf;UPPER=inf;UNIT_MULT=3");
  ck_assert_double_eq(figure.value, 1.5e-3 * 1000);
  ck_assert_double_lt(figure.lower, -DBL_MAX);
  ck_assert_double_gt(figure.upper, DBL_MAX);
  ck_assert_uint_eq(figure.flags, 0);
  ck_assert_int_eq(figure.digits, 0);
  ck_assert_int_eq(figure.magnitude, 0);
  figure = good("OBS_VALUE=-0.0;LOWER=-0.0;UPPER=-0.0");
  ck_assert(1 / figure.value > 0 && 1 / figure.lower > 0 && 1 / figure.upper > 0);
}
END_TEST

START_TEST(what_is_wrong_names_its_column) {
  bad("OBS_VALUE=", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_SYNTAX);
  bad("OBS_VALUE=1,5", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_SYNTAX);
  bad("OBS_VALUE=1e3", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_SYNTAX);
  bad("OBS_VALUE=12;LOWER=x;UPPER=13", BPJS_COLUMN_LOWER, BPJS_ERROR_SYNTAX);
  bad("OBS_VALUE=12;LOWER=11;UPPER=1e999", BPJS_COLUMN_UPPER, BPJS_ERROR_OVERFLOW);
  bad("OBS_VALUE=x;LOWER=11;UPPER=13", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_SYNTAX);
  bad("OBS_VALUE=12;LOWER=11", BPJS_COLUMN_UPPER, BPJS_ERROR_SYNTAX);
  bad("OBS_VALUE=12;UPPER=13", BPJS_COLUMN_LOWER, BPJS_ERROR_SYNTAX);
  bad("OBS_VALUE=1;UNIT_MEASURE=", BPJS_COLUMN_UNIT_MEASURE, BPJS_ERROR_SYNTAX);
  bad("OBS_VALUE=1;UNIT_MEASURE=PEOPLE", BPJS_COLUMN_UNIT_MEASURE, BPJS_ERROR_UNKNOWN);
  bad("OBS_VALUE=1;UNIT_MULT=19", BPJS_COLUMN_UNIT_MULT, BPJS_ERROR_RANGE);
  bad("OBS_VALUE=1;UNIT_MULT=-1", BPJS_COLUMN_UNIT_MULT, BPJS_ERROR_RANGE);
  bad("OBS_VALUE=1;UNIT_MULT=six", BPJS_COLUMN_UNIT_MULT, BPJS_ERROR_SYNTAX);
  bad("OBS_VALUE=1;DECIMALS=19", BPJS_COLUMN_DECIMALS, BPJS_ERROR_RANGE);
  bad("OBS_VALUE=1.25;DECIMALS=1", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_RANGE);
  bad("OBS_VALUE=0.1234567890123456789", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_RANGE);
  bad("OBS_VALUE=1;QUALIFIER=ABOUT", BPJS_COLUMN_QUALIFIER, BPJS_ERROR_UNKNOWN);
  bad("OBS_VALUE=1;QUALIFIER=EXACT ", BPJS_COLUMN_QUALIFIER, BPJS_ERROR_UNKNOWN);
  bad("OBS_VALUE=1;QUALIFIER= EXACT", BPJS_COLUMN_QUALIFIER, BPJS_ERROR_UNKNOWN);
  bad("OBS_VALUE=1;QUALIFIER=AT_LEAST AT_MOST", BPJS_COLUMN_QUALIFIER, BPJS_ERROR_RANGE);
  bad("OBS_VALUE=1;BOUNDS=SOME", BPJS_COLUMN_BOUNDS, BPJS_ERROR_UNKNOWN);
  bad("OBS_VALUE=1;BOUNDS=SAMPLING", BPJS_COLUMN_BOUNDS, BPJS_ERROR_SYNTAX);
  bad("OBS_VALUE=1;BOUNDS=ROUNDING;QUALIFIER=EXACT", BPJS_COLUMN_BOUNDS, BPJS_ERROR_RANGE);
}
END_TEST

/* 2^63 = 9223372036854775808; a figure holds a tenth of that. */
START_TEST(numbers_beyond_64_bits_are_refused) {
  bad("OBS_VALUE=9223372036854775808", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_OVERFLOW);
  bad("OBS_VALUE=-9223372036854775809", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_OVERFLOW);
  bad("OBS_VALUE=922337203685477581", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_OVERFLOW);
  bad("OBS_VALUE=922337203685477581;DECIMALS=1", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_OVERFLOW);
  bad("OBS_VALUE=-922337203685477581;DECIMALS=1", BPJS_COLUMN_OBS_VALUE, BPJS_ERROR_OVERFLOW);
  ck_assert_int_eq(good("OBS_VALUE=922337203685477580").digits, 922337203685477580);
}
END_TEST

SUITE("dataset.parse_figure", rounding_is_half_a_unit_of_the_last_decimal,
      fewer_decimals_than_said_are_filled_up, a_qualifier_is_a_flag_or_makes_it_exact,
      bounds_of_its_own_go_with_a_printed_figure, without_decimals_bounds_go_with_any_number,
      what_is_wrong_names_its_column, numbers_beyond_64_bits_are_refused)
