#include "benefit/programmes.h"
#include "savings.h"

static bpjs_spans spans;

static int32_t place(const bpjs_month_span *items, int64_t count, bpjs_error *error) {
  const bpjs_month_spans given = {items, count};
  return bpjs_month_spans_place(&given, "wages", 1, &spans, error);
}

/* Months count from January 1900: January 2020 is month 12 x 120 = 1440. */
START_TEST(each_month_has_the_amount_of_its_span) {
  const bpjs_month_span items[] = {months_of(2020, 3, 2, 30), months_of(2020, 1, 0, 10)};
  const bpjs_month_spans given = {items, 2};
  const int64_t amounts[] = {0, 10, 0, 30, 30, 0};
  ck_assert_int_eq(place(items, 2, NULL), BPJS_OK);
  ck_assert_int_eq(spans.first, 1440);
  ck_assert_int_eq(spans.end, 1444);
  for (int32_t i = 0; i < 6; i++)
    ck_assert_int_eq(bpjs_month_spans_amount(&given, &spans, 1439 + i), amounts[i]);
  ck_assert_int_eq(place(NULL, 0, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_month_spans_amount(&given, &spans, 1440), 0);
}
END_TEST

START_TEST(what_is_out_of_range_is_refused_with_its_row) {
  bpjs_month_span items[] = {months_of(2020, 1, 2, 1), months_of(2020, 3, 1, 0)};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(place(items, 2, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "amount");
  ck_assert_str_eq(error.value, "0");
  ck_assert_int_eq(error.row, 2);
  items[1] = months_of(2020, 2, 1, 1);
  ck_assert_int_eq(place(items, 2, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "day");
  ck_assert_int_eq(place(items, 2, NULL), BPJS_ERROR_RANGE);
  items[1].months = 1201;
  ck_assert_int_eq(place(items, 2, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "months");
  items[1] = months_of(2020, 3, 1, 1);
  items[1].reserved = 1;
  ck_assert_int_eq(place(items, 2, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "reserved");
  items[1].struct_size = 16;
  ck_assert_int_eq(place(items, 2, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_str_eq(error.field, "wages");
  ck_assert_int_eq(error.row, 2);
}
END_TEST

START_TEST(arrays_that_cannot_be_are_refused) {
  const bpjs_month_span items[] = {months_of(2020, 1, 2, 1)};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(place(items, -1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "wages");
  ck_assert_int_eq(place(NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(place(items, 1000001, &error), BPJS_ERROR_LIMIT);
}
END_TEST

SUITE("benefit.month_spans", each_month_has_the_amount_of_its_span,
      what_is_out_of_range_is_refused_with_its_row, arrays_that_cannot_be_are_refused)
