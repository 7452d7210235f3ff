#include <string.h>

#include "base/date.h"
#include "suite.h"

static int32_t read(const char *text, bpjs_period *period) {
  *period = (bpjs_period){.struct_size = sizeof *period, .kind = -7, .first_day = -8};
  return bpjs_period_read(text, (int64_t)strlen(text), period, NULL);
}

static void check(const char *text, int32_t kind, bpjs_date first, bpjs_date last) {
  bpjs_period period;
  ck_assert_msg(read(text, &period) == BPJS_OK, "%s is refused", text);
  ck_assert_int_eq(period.kind, kind);
  ck_assert_int_eq(period.first_day, bpjs_date_to_days(first));
  ck_assert_msg(period.last_day == bpjs_date_to_days(last), "%s ends on another day", text);
}

#define DATE(year, month, day) ((bpjs_date){year, month, day})

START_TEST(a_period_is_a_span_of_days) {
  check("2024", BPJS_PERIOD_YEAR, DATE(2024, 1, 1), DATE(2024, 12, 31));
  check("2024-Q1", BPJS_PERIOD_QUARTER, DATE(2024, 1, 1), DATE(2024, 3, 31));
  check("2024-Q3", BPJS_PERIOD_QUARTER, DATE(2024, 7, 1), DATE(2024, 9, 30));
  check("2024-Q4", BPJS_PERIOD_QUARTER, DATE(2024, 10, 1), DATE(2024, 12, 31));
  check("2024-08", BPJS_PERIOD_MONTH, DATE(2024, 8, 1), DATE(2024, 8, 31));
  check("2024-02", BPJS_PERIOD_MONTH, DATE(2024, 2, 1), DATE(2024, 2, 29));
  check("1900-02", BPJS_PERIOD_MONTH, DATE(1900, 2, 1), DATE(1900, 2, 28));
  check("2000-02-29", BPJS_PERIOD_DAY, DATE(2000, 2, 29), DATE(2000, 2, 29));
  check("1900-01-01", BPJS_PERIOD_DAY, DATE(1900, 1, 1), DATE(1900, 1, 1));
  check("2199", BPJS_PERIOD_YEAR, DATE(2199, 1, 1), DATE(2199, 12, 31));
}
END_TEST

START_TEST(a_range_has_two_ends_or_a_duration) {
  check("2023-01/2024-08", BPJS_PERIOD_RANGE, DATE(2023, 1, 1), DATE(2024, 8, 31));
  check("2023-01/P20M", BPJS_PERIOD_RANGE, DATE(2023, 1, 1), DATE(2024, 8, 31));
  check("2018/2020-06", BPJS_PERIOD_RANGE, DATE(2018, 1, 1), DATE(2020, 6, 30));
  check("2018/2020", BPJS_PERIOD_RANGE, DATE(2018, 1, 1), DATE(2020, 12, 31));
  check("2018/P3Y", BPJS_PERIOD_RANGE, DATE(2018, 1, 1), DATE(2020, 12, 31));
  check("2018-07/P1Y6M", BPJS_PERIOD_RANGE, DATE(2018, 7, 1), DATE(2019, 12, 31));
  check("2018/P1Y1M1D", BPJS_PERIOD_RANGE, DATE(2018, 1, 1), DATE(2019, 2, 1));
  /* January has 31 days and February 2024 has 29, so 30 remain for March. */
  check("2024-01-01/P90D", BPJS_PERIOD_RANGE, DATE(2024, 1, 1), DATE(2024, 3, 30));
  check("2024-Q3/2024-Q4", BPJS_PERIOD_RANGE, DATE(2024, 7, 1), DATE(2024, 12, 31));
  check("2024-Q3/P3M", BPJS_PERIOD_RANGE, DATE(2024, 7, 1), DATE(2024, 9, 30));
  check("2024-08-17/2024", BPJS_PERIOD_RANGE, DATE(2024, 8, 17), DATE(2024, 12, 31));
  check("2024-01-31/P2M", BPJS_PERIOD_RANGE, DATE(2024, 1, 31), DATE(2024, 3, 30));
  check("2024-08-31/2024-08-31", BPJS_PERIOD_RANGE, DATE(2024, 8, 31), DATE(2024, 8, 31));
  check("1900/P300Y", BPJS_PERIOD_RANGE, DATE(1900, 1, 1), DATE(2199, 12, 31));
  check("2023-12/P000001M", BPJS_PERIOD_RANGE, DATE(2023, 12, 1), DATE(2023, 12, 31));
}
END_TEST

START_TEST(no_such_day_is_out_of_range) {
  static const char *const texts[] = {"2024-02-30",
                                      "2023-02-29",
                                      "1900-02-29",
                                      "2024-13",
                                      "2024-00",
                                      "2024-Q0",
                                      "2024-Q5",
                                      "2024-08-00",
                                      "2024-08-32",
                                      "1899",
                                      "2200",
                                      "0000",
                                      "2024/2023",
                                      "2024-08/2024-07",
                                      "2024-02-30/2025",
                                      "2024/2024-02-30",
                                      "2024/P0M",
                                      "2024/P0Y0M0D",
                                      "2024-01-31/P1M",
                                      "2199/P2Y",
                                      "2199-12/P2M",
                                      "2199-12-31/P2D",
                                      "2024/P999999Y",
                                      "2024/P0000001Y",
                                      "2024/P99999999999D"};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    bpjs_period period;
    ck_assert_msg(read(texts[i], &period) == BPJS_ERROR_RANGE, "%s", texts[i]);
    ck_assert_int_eq(period.kind, -7);
    ck_assert_int_eq(period.first_day, -8);
  }
}
END_TEST

START_TEST(text_that_is_no_period_is_refused) {
  static const char *const texts[] = {
      "",          "2",          "202",        "20244",       "2024-",       "2024-8",
      "2024/08",   "2024-Q",     "2024-Qx",    "2024-q3",     "2024-x8",     "2024-8x",
      "2024-0831", "20240831",   "2024-08-",   "2024-08-3",   "2024-08-3x",  "2024-0x-31",
      "2024x08",   "2024.08-31", "2024-08.31", "2024-08-311", "x024",        "202x",
      " 2024",     "2024 ",      "/",          "2024/",       "/2024",       "2024/2025/2026",
      "2024/P",    "2024/P3",    "2024/PY",    "2024/P3X",    "2024/P3M3Y",  "2024/P3Y3Y",
      "2024/P1D1", "2024/P3Y ",  "2024/-P3Y",  "P3Y/2024",    "2024/P-3Y",   "2024/p3Y",
      "-024",      "2024-Q31",   "2024-Q3-01", "2024-02-30/", "2024-13/P3W", "2024/P1234567W"};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    bpjs_period period;
    ck_assert_msg(read(texts[i], &period) == BPJS_ERROR_SYNTAX, "%s", texts[i]);
    ck_assert_int_eq(period.kind, -7);
  }
}
END_TEST

START_TEST(the_error_names_the_text) {
  bpjs_period period = {.struct_size = sizeof period};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_period_read("2024-02-30", 10, &period, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(error.code, BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "text");
  ck_assert_str_eq(error.value, "2024-02-30");
  ck_assert_int_eq(bpjs_period_read("2024\0Q3", 7, &period, &error), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(error.code, BPJS_ERROR_SYNTAX);
  ck_assert_str_eq(error.value, "2024 Q3");
}
END_TEST

START_TEST(bad_arguments_have_a_status) {
  bpjs_period period = {.struct_size = sizeof period};
  bpjs_error error = {.struct_size = sizeof error}, no_size = {0};
  ck_assert_int_eq(bpjs_period_read("2024", 4, &period, &no_size), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_period_read(NULL, 0, &period, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "text");
  ck_assert_int_eq(bpjs_period_read("2024", -1, &period, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "length");
  ck_assert_int_eq(bpjs_period_read("2024", 4, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "period");
  period.struct_size = sizeof period - 1;
  ck_assert_int_eq(bpjs_period_read("2024", 4, &period, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_str_eq(error.field, "period");
}
END_TEST

SUITE("base.period_read", a_period_is_a_span_of_days, a_range_has_two_ends_or_a_duration,
      no_such_day_is_out_of_range, text_that_is_no_period_is_refused, the_error_names_the_text,
      bad_arguments_have_a_status)
