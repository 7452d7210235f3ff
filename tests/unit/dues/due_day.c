#include "results.h"

/* 2025-03-15 was a Saturday: the days from Monday 10 on are 10 to 14, then the
 * weekend. */
START_TEST(a_working_day_stays_and_a_weekend_moves_to_monday) {
  for (int32_t day = 10; day <= 14; day++)
    ck_assert_int_eq(bpjs_due_day(day_of(2025, 3, day), NULL, 0), day_of(2025, 3, day));
  ck_assert_int_eq(bpjs_due_day(day_of(2025, 3, 15), NULL, 0), day_of(2025, 3, 17));
  ck_assert_int_eq(bpjs_due_day(day_of(2025, 3, 16), NULL, 0), day_of(2025, 3, 17));
  ck_assert_int_eq(bpjs_due_day(day_of(2025, 3, 17), NULL, 0), day_of(2025, 3, 17));
}
END_TEST

START_TEST(holidays_move_it_on_in_any_order) {
  const int64_t holidays[] = {day_of(2025, 3, 18), day_of(2030, 1, 1), day_of(2025, 3, 17),
                              INT64_MIN,           INT64_MAX,          -1,
                              day_of(2025, 3, 17)};
  ck_assert_int_eq(bpjs_due_day(day_of(2025, 3, 15), holidays, 7), day_of(2025, 3, 19));
  ck_assert_int_eq(bpjs_due_day(day_of(2025, 3, 14), holidays, 7), day_of(2025, 3, 14));
  ck_assert_int_eq(bpjs_due_day(day_of(2025, 3, 18), holidays, 7), day_of(2025, 3, 19));
}
END_TEST

/* Every day off from 2025-03-01 for 200 days, to 2025-09-16; 17 is a Wednesday. */
START_TEST(a_long_closure_is_passed) {
  int64_t holidays[200];
  for (int i = 0; i < 200; i++)
    holidays[i] = day_of(2025, 3, 1) + i;
  ck_assert_int_eq(bpjs_due_day(day_of(2025, 3, 15), holidays, 200), day_of(2025, 9, 17));
}
END_TEST

static int32_t due_of(const bpjs_dues *dues, int64_t index) {
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  ck_assert_int_eq(bpjs_dues_total(dues, index, &totals, NULL), BPJS_OK);
  return totals.due_day;
}

/* Due on Tuesday 2025-04-15 and Thursday 2025-05-15. */
START_TEST(holidays_given_again_replace_those_before) {
  bpjs_dues *dues = made();
  int64_t first[] = {day_of(2025, 4, 15), day_of(2025, 5, 15), day_of(2025, 5, 16)};
  int64_t second[] = {day_of(2025, 5, 15)};
  ck_assert_int_eq(bpjs_dues_set_holidays(dues, first, 3, NULL), BPJS_OK);
  ck_assert_int_eq(due_of(dues, 0), day_of(2025, 4, 16));
  ck_assert_int_eq(due_of(dues, 1), day_of(2025, 5, 19));
  ck_assert_int_eq(dues->months[0].totals.nominal_day, day_of(2025, 4, 15));
  ck_assert_int_eq(bpjs_dues_set_holidays(dues, second, 1, NULL), BPJS_OK);
  ck_assert_int_eq(due_of(dues, 0), day_of(2025, 4, 15));
  ck_assert_int_eq(due_of(dues, 1), day_of(2025, 5, 16));
  ck_assert_int_eq(bpjs_dues_set_holidays(dues, NULL, 0, NULL), BPJS_OK);
  ck_assert_int_eq(due_of(dues, 1), day_of(2025, 5, 15));
  ck_assert_int_eq(due_of(dues, -1), 0);
  bpjs_dues_free(dues);
}
END_TEST

/* BPU's day is the 15th, Saturday or not; and without a rule there is none. */
START_TEST(only_a_day_that_moves_is_moved) {
  bpjs_dues *dues = made();
  dues->months[0].totals.nominal_day = day_of(2025, 3, 15);
  dues->months[0].moves = 0;
  dues->months[1].totals.nominal_day = 0;
  ck_assert_int_eq(bpjs_dues_set_holidays(dues, NULL, 0, NULL), BPJS_OK);
  ck_assert_int_eq(due_of(dues, 0), day_of(2025, 3, 15));
  ck_assert_int_eq(due_of(dues, 1), 0);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(bad_arguments_are_told_by_name) {
  bpjs_dues *dues = made();
  bpjs_error unset = {0};
  int64_t holiday = day_of(2025, 4, 15);
#define REFUSES(dues, holidays, count, name)                                                       \
  ck_assert_int_eq(bpjs_dues_set_holidays(dues, holidays, count, &error), BPJS_ERROR_ARGUMENT);    \
  ck_assert_str_eq(error.field, name)
  REFUSES(NULL, &holiday, 1, "dues");
  REFUSES(dues, NULL, 1, "holidays");
  REFUSES(dues, &holiday, -1, "count");
  REFUSES(dues, NULL, INT64_MIN, "count");
  ck_assert_int_eq(bpjs_dues_set_holidays(dues, &holiday, 1, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(due_of(dues, 0), holiday);
  bpjs_dues_free(dues);
}
END_TEST

SUITE("dues.due_day", a_working_day_stays_and_a_weekend_moves_to_monday,
      holidays_move_it_on_in_any_order, a_long_closure_is_passed,
      holidays_given_again_replace_those_before, only_a_day_that_moves_is_moved,
      bad_arguments_are_told_by_name)
