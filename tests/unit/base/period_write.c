#include <string.h>

#include "base/date.h"
#include "random.h"
#include "suite.h"

static bpjs_period read(const char *text) {
  bpjs_period period = {.struct_size = sizeof period};
  ck_assert_int_eq(bpjs_period_read(text, (int64_t)strlen(text), &period, NULL), BPJS_OK);
  return period;
}

static void check(const char *text, const char *written) {
  char out[40];
  int64_t length = -1;
  bpjs_period period = read(text);
  ck_assert_int_eq(bpjs_period_write(&period, out, sizeof out, &length, NULL), BPJS_OK);
  ck_assert_str_eq(out, written);
  ck_assert_int_eq(length, (int64_t)strlen(written));
}

START_TEST(a_point_is_written_as_it_was_read) {
  check("2024", "2024");
  check("2024-Q1", "2024-Q1");
  check("2024-Q4", "2024-Q4");
  check("2024-02", "2024-02");
  check("2024-11", "2024-11");
  check("2024-08-07", "2024-08-07");
}
END_TEST

START_TEST(a_range_is_written_as_start_and_duration) {
  check("2023-01/2024-08", "2023-01/P20M");
  check("2023-01/P20M", "2023-01/P20M");
  check("2018/2020-06", "2018-01/P30M");
  check("2018/2020", "2018/P3Y");
  check("2018-01/P12M", "2018/P1Y");
  check("2018-07/P1Y", "2018-07/P12M");
  check("2024-Q1/2024-Q2", "2024-01/P6M");
  check("2024-08/2024-08", "2024-08/P1M");
  check("2024-01-01/P90D", "2024-01-01/P90D");
  check("2024-01-01/P31D", "2024-01/P1M");
  check("2024-08-31/2024-09-30", "2024-08-31/P31D");
  check("2024-08-01/2024-09-29", "2024-08-01/P60D");
  check("1900/2199", "1900/P300Y");
}
END_TEST

START_TEST(writing_and_reading_gives_the_same_period) {
  uint64_t state = 17;
  int32_t first = bpjs_date_to_days((bpjs_date){1900, 1, 1});
  int32_t last = bpjs_date_to_days((bpjs_date){2199, 12, 31});
  for (int64_t i = 0; i < suite_cases(200000); i++) {
    bpjs_period period = {.struct_size = sizeof period, .kind = BPJS_PERIOD_RANGE};
    period.first_day = first + (int32_t)random_below(&state, (uint64_t)(last - first) + 1);
    period.last_day =
        period.first_day + (int32_t)random_below(&state, (uint64_t)(last - period.first_day) + 1);
    char out[40];
    int64_t length;
    ck_assert_int_eq(bpjs_period_write(&period, out, sizeof out, &length, NULL), BPJS_OK);
    bpjs_period back = read(out);
    ck_assert_int_eq(back.kind, period.kind);
    ck_assert_int_eq(back.first_day, period.first_day);
    ck_assert_int_eq(back.last_day, period.last_day);
  }
}
END_TEST

START_TEST(days_that_do_not_fit_the_kind_are_refused) {
  int32_t first = bpjs_date_to_days((bpjs_date){1900, 1, 1});
  int32_t last = bpjs_date_to_days((bpjs_date){2199, 12, 31});
  int32_t day = bpjs_date_to_days((bpjs_date){2024, 8, 1});
  const bpjs_period bad[] = {
      {sizeof bad[0], BPJS_PERIOD_RANGE, day, day - 1},
      {sizeof bad[0], BPJS_PERIOD_RANGE, first - 1, day},
      {sizeof bad[0], BPJS_PERIOD_RANGE, day, last + 1},
      {sizeof bad[0], BPJS_PERIOD_DAY, INT32_MIN, INT32_MIN},
      {sizeof bad[0], BPJS_PERIOD_DAY, INT32_MAX, INT32_MAX},
      {sizeof bad[0], BPJS_PERIOD_DAY, day, day + 1},
      {sizeof bad[0], BPJS_PERIOD_MONTH, day, day + 29},
      {sizeof bad[0], BPJS_PERIOD_MONTH, day + 1, day + 30},
      {sizeof bad[0], BPJS_PERIOD_QUARTER, day, day + 91},
      {sizeof bad[0], BPJS_PERIOD_YEAR, day, day + 365},
  };
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    char out[40] = "untouched";
    int64_t length = 99;
    ck_assert_int_eq(bpjs_period_write(&bad[i], out, sizeof out, &length, NULL), BPJS_ERROR_RANGE);
    ck_assert_str_eq(out, "untouched");
    ck_assert_int_eq(length, 99);
  }
}
END_TEST

START_TEST(bad_arguments_have_a_status) {
  bpjs_error error = {.struct_size = sizeof error}, no_size = {0};
  bpjs_period period = read("2024-08");
  char out[8] = "before";
  int64_t length = 99;
  ck_assert_int_eq(bpjs_period_write(&period, out, 8, &length, &no_size), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_period_write(NULL, out, 8, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "period");
  ck_assert_int_eq(bpjs_period_write(&period, out, 8, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "length");
  bpjs_period wrong = period;
  wrong.struct_size = 4;
  ck_assert_int_eq(bpjs_period_write(&wrong, out, 8, &length, &error), BPJS_ERROR_STRUCT_SIZE);
  wrong = period;
  wrong.kind = BPJS_PERIOD_NONE;
  ck_assert_int_eq(bpjs_period_write(&wrong, out, 8, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "kind");
  wrong.kind = BPJS_PERIOD_RANGE + 1;
  ck_assert_int_eq(bpjs_period_write(&wrong, out, 8, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(out, "before");
  ck_assert_int_eq(length, 99);
}
END_TEST

START_TEST(the_size_can_be_asked_for) {
  bpjs_period period = read("2023-01/P20M");
  char out[12 + 1] = "before";
  int64_t length = 99;
  ck_assert_int_eq(bpjs_period_write(&period, NULL, 0, &length, NULL), BPJS_OK);
  ck_assert_int_eq(length, 12);
  length = 99;
  ck_assert_int_eq(bpjs_period_write(&period, out, 12, &length, NULL), BPJS_ERROR_BUFFER);
  ck_assert_int_eq(length, 12);
  ck_assert_str_eq(out, "before");
  ck_assert_int_eq(bpjs_period_write(&period, out, 13, &length, NULL), BPJS_OK);
  ck_assert_str_eq(out, "2023-01/P20M");
}
END_TEST

START_TEST(no_memory_leaves_the_output_alone) {
  bpjs_period period = read("2023-01/P20M");
  bpjs_error error = {.struct_size = sizeof error};
  char out[40] = "before";
  int64_t length = 99;
  FAIL_EACH_ALLOCATION(bpjs_period_write(&period, out, sizeof out, &length, &error), {
    ck_assert_str_eq(out, "before");
    ck_assert_int_eq(length, 99);
  });
}
END_TEST

SUITE("base.period_write", a_point_is_written_as_it_was_read,
      a_range_is_written_as_start_and_duration, writing_and_reading_gives_the_same_period,
      days_that_do_not_fit_the_kind_are_refused, bad_arguments_have_a_status,
      the_size_can_be_asked_for, no_memory_leaves_the_output_alone)
