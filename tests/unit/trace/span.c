#include "trace/span.h"

#include <string.h>

#include "../suite.h"

static int32_t day_of(int32_t year, int32_t month, int32_t day) {
  return bpjs_date_to_days((bpjs_date){year, month, day});
}

static bpjs_spans spans;

START_TEST(spans_fill_their_months_in_any_order) {
  memset(&spans, 0x5A, sizeof spans);
  bpjs_spans_begin(&spans);
  ck_assert_int_eq(bpjs_spans_of(&spans, 0), 0);
  ck_assert_int_eq(bpjs_spans_add(&spans, 0, day_of(2025, 6, 30), 2, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_spans_add(&spans, 1, day_of(2025, 4, 1), 0, NULL), BPJS_OK);
  ck_assert_int_eq(spans.first, (2025 - 1900) * 12 + 3);
  ck_assert_int_eq(spans.end, spans.first + 4); /* April to July */
  ck_assert_int_eq(bpjs_spans_add(&spans, 2, day_of(2025, 9, 1), 1, NULL), BPJS_OK);
  ck_assert_int_eq(spans.end, spans.first + 6);
  const int32_t of[] = {0, 2, 0, 1, 1, 0, 3, 0}; /* March to October */
  for (int i = 0; i < 8; i++)
    ck_assert_int_eq(bpjs_spans_of(&spans, spans.first - 1 + i), of[i]);
  ck_assert_int_eq(bpjs_spans_day(spans.first), day_of(2025, 4, 1));
  ck_assert_int_eq(bpjs_spans_day(spans.end), day_of(2025, 10, 1));
}
END_TEST

START_TEST(no_month_is_in_two_spans) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_spans_begin(&spans);
  ck_assert_int_eq(bpjs_spans_add(&spans, 0, day_of(2024, 12, 1), 2, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_spans_add(&spans, 1, day_of(2025, 1, 31), 1, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(error.row, 2);
  ck_assert_str_eq(error.message, "month 2025-01 is in two spans");
}
END_TEST

START_TEST(days_and_months_have_ends) {
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t first = day_of(1900, 1, 1), last = day_of(2199, 12, 31);
  bpjs_spans_begin(&spans);
  ck_assert_int_eq(bpjs_spans_add(&spans, 0, first, 1200, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_spans_add(&spans, 1, last, 1200, NULL), BPJS_OK);
  ck_assert_int_eq(spans.first, 0);
  ck_assert_int_eq(bpjs_spans_day(spans.end - 1), day_of(2299, 11, 1));
  const int32_t days[] = {INT32_MIN, first - 1, last + 1, INT32_MAX};
  for (int i = 0; i < 4; i++) {
    int32_t month = 7;
    ck_assert_int_eq(bpjs_spans_add(&spans, 2, days[i], 1, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, "day");
    ck_assert_int_eq(bpjs_month_of(days[i], &month, &error), BPJS_ERROR_RANGE);
    ck_assert_int_eq(month, 7);
    ck_assert_int_eq(bpjs_spans_add(&spans, 2, days[i], 1, NULL), BPJS_ERROR_RANGE);
  }
  const int32_t months[] = {INT32_MIN, -1, 1201, INT32_MAX};
  for (int i = 0; i < 4; i++) {
    ck_assert_int_eq(bpjs_spans_add(&spans, 2, 0, months[i], &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, "months");
    ck_assert_int_eq(error.row, 3);
  }
}
END_TEST

START_TEST(a_day_is_in_the_month_that_its_first_begins) {
  int32_t month = 0;
  ck_assert_int_eq(bpjs_month_of(day_of(2024, 2, 29), &month, NULL), BPJS_OK);
  ck_assert_int_eq(month, day_of(2024, 2, 1));
  ck_assert_int_eq(bpjs_month_of(month, &month, NULL), BPJS_OK);
  ck_assert_int_eq(month, day_of(2024, 2, 1));
}
END_TEST

SUITE("dues.span", spans_fill_their_months_in_any_order, no_month_is_in_two_spans,
      days_and_months_have_ends, a_day_is_in_the_month_that_its_first_begins)
