#include "base/date.h"
#include "suite.h"

START_TEST(known_days_have_their_numbers) {
  /* 1900-01-01 to 1970-01-01: 70 years, 17 leap days (1904 ... 1968). */
  ck_assert_int_eq(bpjs_date_to_days((bpjs_date){1900, 1, 1}), -(70 * 365 + 17));
  ck_assert_int_eq(BPJS_DATE_FIRST_DAY, -(70 * 365 + 17));
  ck_assert_int_eq(bpjs_date_to_days((bpjs_date){1969, 12, 31}), -1);
  ck_assert_int_eq(bpjs_date_to_days((bpjs_date){1970, 1, 1}), 0);
  ck_assert_int_eq(bpjs_date_to_days((bpjs_date){1970, 3, 1}), 31 + 28);
  /* 30 years, 7 leap days (1972 ... 1996); then January and 29 days. */
  ck_assert_int_eq(bpjs_date_to_days((bpjs_date){2000, 3, 1}), 30 * 365 + 7 + 31 + 29);
  /* 54 years, 13 leap days (1972 ... 2020); it is day 244 of a leap year. */
  ck_assert_int_eq(bpjs_date_to_days((bpjs_date){2024, 8, 31}), 54 * 365 + 13 + 244 - 1);
  /* 230 years to 2200-01-01, leap days 1972 ... 2196 are 57, less 2100. */
  ck_assert_int_eq(bpjs_date_to_days((bpjs_date){2199, 12, 31}), 230 * 365 + 57 - 1 - 1);
  ck_assert_int_eq(BPJS_DATE_LAST_DAY, 230 * 365 + 57 - 1 - 1);
}
END_TEST

START_TEST(a_century_is_leap_only_every_four_hundred_years) {
  ck_assert_int_eq(bpjs_date_days_in_month(1900, 2), 28);
  ck_assert_int_eq(bpjs_date_days_in_month(2000, 2), 29);
  ck_assert_int_eq(bpjs_date_days_in_month(2023, 2), 28);
  ck_assert_int_eq(bpjs_date_days_in_month(2024, 2), 29);
  ck_assert_int_eq(bpjs_date_days_in_month(2100, 2), 28);
}
END_TEST

START_TEST(months_have_their_lengths) {
  static const int32_t lengths[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  for (int32_t month = 1; month <= 12; month++)
    ck_assert_int_eq(bpjs_date_days_in_month(2023, month), lengths[month - 1]);
}
END_TEST

START_TEST(every_day_follows_the_one_before) {
  bpjs_date expected = {1900, 1, 1};
  int32_t last = bpjs_date_to_days((bpjs_date){2199, 12, 31});
  for (int32_t days = bpjs_date_to_days(expected); days <= last; days++) {
    bpjs_date date = bpjs_date_from_days(days);
    ck_assert_int_eq(date.year, expected.year);
    ck_assert_int_eq(date.month, expected.month);
    ck_assert_int_eq(date.day, expected.day);
    ck_assert_int_eq(bpjs_date_to_days(date), days);
    if (++expected.day > bpjs_date_days_in_month(expected.year, expected.month)) {
      expected.day = 1;
      if (++expected.month > 12) {
        expected.month = 1;
        expected.year++;
      }
    }
  }
}
END_TEST

START_TEST(months_between_count_month_ends_too) {
  int32_t december = bpjs_date_to_days((bpjs_date){2023, 12, 31});
  int32_t january = bpjs_date_to_days((bpjs_date){2024, 1, 1});
  int32_t august = bpjs_date_to_days((bpjs_date){2024, 8, 31});
  ck_assert_int_eq(bpjs_date_months_between(december, january), 1);
  ck_assert_int_eq(bpjs_date_months_between(january, december), -1);
  ck_assert_int_eq(bpjs_date_months_between(december, august), 8);
  ck_assert_int_eq(bpjs_date_months_between(august, august), 0);
}
END_TEST

SUITE("base.date", known_days_have_their_numbers, a_century_is_leap_only_every_four_hundred_years,
      months_have_their_lengths, every_day_follows_the_one_before,
      months_between_count_month_ends_too)
