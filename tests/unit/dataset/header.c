#include <stdio.h>

#include "sample.h"

#define ROW "population,2024,7,PERSONS"

/* The header is refused with this problem first; nothing else is said. */
static void refused(const char *header, int32_t code, int64_t column, const char *field,
                    const char *value, int64_t problems_expected) {
  char csv[512];
  snprintf(csv, sizeof csv, "%s\n" ROW "\nx,y\n", header);
  bpjs_dataset *dataset = NULL;
  bpjs_problems *problems = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_dataset_new(&dataset, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(sample_read(dataset, csv, problems, &error), code);
  ck_assert_int_eq(error.row, 0);
  ck_assert_int_eq(error.line, 1);
  ck_assert_int_eq(error.column, column);
  ck_assert_str_eq(error.field, field);
  ck_assert_str_eq(error.value, value);
  ck_assert_int_eq(bpjs_problems_count(problems), problems_expected);
  bpjs_problems_free(problems);
  bpjs_dataset_free(dataset);
}

START_TEST(columns_may_stand_in_any_order_and_others_are_kept) {
  bpjs_dataset *dataset = sample_of("NOTE,UNIT_MEASURE,OBS_VALUE,SERIES,series,TIME_PERIOD\n"
                                    "n,PERSONS,7,population,s,2024\n");
  ck_assert_str_eq(sample_text(dataset, 0, "SERIES"), "population");
  ck_assert_str_eq(sample_text(dataset, 0, "NOTE"), "n");
  ck_assert_str_eq(sample_text(dataset, 0, "series"), "s");
  ck_assert_str_eq(sample_text(dataset, 0, "TIME_PERIOD"), "2024");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(required_columns_are_all_named) {
  refused("SERIES,TIME_PERIOD,OBS_VALUE", BPJS_ERROR_SYNTAX, 0, "UNIT_MEASURE", "", 1);
  refused("TIME_PERIOD,OBS_VALUE,UNIT_MEASURE", BPJS_ERROR_SYNTAX, 0, "SERIES", "", 1);
  refused("A,B,C,D", BPJS_ERROR_SYNTAX, 0, "SERIES", "", 4);
}
END_TEST

START_TEST(no_column_is_there_twice_or_without_a_name) {
  refused("SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,SERIES", BPJS_ERROR_SYNTAX, 5, "", "SERIES",
          1);
  refused("N,SERIES,TIME_PERIOD,N,OBS_VALUE,UNIT_MEASURE", BPJS_ERROR_SYNTAX, 4, "", "N", 1);
  refused("SERIES,TIME_PERIOD,,OBS_VALUE,UNIT_MEASURE,", BPJS_ERROR_SYNTAX, 3, "", "", 2);
  refused("SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,"
          "a123456789b123456789c123456789d123456789e123456789f123456789g123",
          BPJS_ERROR_LIMIT, 5, "",
          "a123456789b123456789c123456789d123456789e123456789f123456789g123", 1);
}
END_TEST

START_TEST(a_header_that_is_no_record_is_one_problem) {
  refused("SERIES,TIME\"PERIOD,OBS_VALUE,UNIT_MEASURE", BPJS_ERROR_SYNTAX, 2, "", "TIME\"", 1);
}
END_TEST

/* Four required columns and 996 others are a thousand; one more is refused. */
START_TEST(a_header_has_at_most_1000_columns) {
  static char csv[20000];
  for (int others = 996; others <= 997; others++) {
    size_t at = (size_t)sprintf(csv, "SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE");
    for (int i = 0; i < others; i++)
      at += (size_t)sprintf(csv + at, ",c%d", i);
    strcpy(csv + at, "\n");
    bpjs_dataset *dataset = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    ck_assert_int_eq(bpjs_dataset_new(&dataset, NULL), BPJS_OK);
    ck_assert_int_eq(sample_read(dataset, csv, NULL, &error),
                     others == 996 ? BPJS_OK : BPJS_ERROR_LIMIT);
    if (others == 997)
      ck_assert_int_eq(error.column, 1001);
    bpjs_dataset_free(dataset);
  }
}
END_TEST

SUITE("dataset.header", columns_may_stand_in_any_order_and_others_are_kept,
      required_columns_are_all_named, no_column_is_there_twice_or_without_a_name,
      a_header_that_is_no_record_is_one_problem, a_header_has_at_most_1000_columns)
