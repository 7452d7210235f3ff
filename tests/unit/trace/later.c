#include "trace/later.h"

#include "base/date.h"
#include "suite.h"

static int32_t day(int32_t year, int32_t month, int32_t number) {
  return bpjs_date_to_days((bpjs_date){year, month, number});
}

START_TEST(the_same_day_of_a_later_month_or_its_last) {
  ck_assert_int_eq(bpjs_months_after(day(2024, 12, 10), 0), day(2024, 12, 10));
  ck_assert_int_eq(bpjs_months_after(day(2024, 12, 10), 1), day(2025, 1, 10));
  ck_assert_int_eq(bpjs_months_after(day(2024, 12, 31), 2), day(2025, 2, 28));
  ck_assert_int_eq(bpjs_months_after(day(2023, 12, 31), 2), day(2024, 2, 29));
  ck_assert_int_eq(bpjs_months_after(day(2024, 1, 31), 3), day(2024, 4, 30));
}
END_TEST

START_TEST(who_was_born_on_a_leap_day_has_a_birthday_each_year) {
  ck_assert_int_eq(bpjs_years_after(day(1964, 2, 29), 56), day(2020, 2, 29));
  ck_assert_int_eq(bpjs_years_after(day(1964, 2, 29), 57), day(2021, 2, 28));
  ck_assert_int_eq(bpjs_years_after(day(1964, 3, 1), 57), day(2021, 3, 1));
}
END_TEST

START_TEST(an_age_is_in_whole_years) {
  ck_assert_int_eq(bpjs_years_between(day(1964, 2, 29), day(2021, 2, 27)), 56);
  ck_assert_int_eq(bpjs_years_between(day(1964, 2, 29), day(2021, 2, 28)), 57);
  ck_assert_int_eq(bpjs_years_between(day(1964, 9, 20), day(2021, 9, 19)), 56);
  ck_assert_int_eq(bpjs_years_between(day(1964, 9, 20), day(2021, 9, 20)), 57);
  ck_assert_int_eq(bpjs_years_between(day(2021, 1, 1), day(2021, 1, 1)), 0);
}
END_TEST

SUITE("trace.later", an_age_is_in_whole_years, the_same_day_of_a_later_month_or_its_last,
      who_was_born_on_a_leap_day_has_a_birthday_each_year)
