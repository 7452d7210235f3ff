/* The day of an old-age pension: PP 45/2015 art 15. */
#include "pension.h"

static const bpjs_month_span wages[] = {{.struct_size = sizeof(bpjs_month_span),
                                         .day = 16617, /* 2015-07-01 */
                                         .months = 1,
                                         .amount = 5000000}};

/* The day that is found, as a step of the refused pension's stead: the lump sum, below
 * vesting, develops to its month. Asked of the refusal of a day before and of the day. */
static void begins(asked a, int32_t day) {
  WAGES(a, wages);
  const bpjs_year_rate rates[] = {rate(0, 0)};
  DEVELOPMENT(a, rates);
  a.pension.day = day - 1;
  const bpjs_benefit_refusal early = first_refusal(&a);
  ck_assert_int_eq(early.reason, BPJS_BENEFIT_REASON_EARLY);
  ck_assert_int_eq(early.day, day);
  a.pension.day = day;
  ck_assert_int_eq(first_refusal(&a).reason, BPJS_BENEFIT_REASON_MONTHS);
  a.pension.day = 0;
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(benefit->day, day);
  bpjs_benefit_free(benefit);
}

/* 56, then 57 from 2019, 58 from 2022, 59, 60, 61, 62, 63, 64, and 65 from 2043. Who is
 * of that age on the day before the age rises has reached it; who is on the day itself
 * waits a year, until the birthday. */
START_TEST(the_pension_age_rises_every_third_year_on_1_january) {
  for (int32_t i = 0; i < 9; i++) {
    const int32_t year = 2019 + 3 * i, age = 56 + i;
    begins(ask_born(day_of(year - 1 - age, 12, 31)), day_of(year - 1, 12, 31));
    begins(ask_born(day_of(year - age, 1, 1)), day_of(year + 1, 1, 1));
    begins(ask_born(day_of(year - age, 1, 2)), day_of(year + 1, 1, 2));
    begins(ask_born(day_of(year - age - 1, 1, 1)), day_of(year - 1, 1, 1));
    begins(ask_born(day_of(year - age - 1, 1, 2)), day_of(year - 1, 1, 2));
  }
  begins(ask_born(day_of(2000, 5, 5)), day_of(2065, 5, 5));
}
END_TEST

/* JP began on 2015-07-01: who was 56 or more by then has the day. */
START_TEST(nobody_has_a_pension_before_july_2015) {
  begins(ask_born(day_of(1940, 1, 1)), day_of(2015, 7, 1));
  begins(ask_born(day_of(1959, 7, 1)), day_of(2015, 7, 1));
  begins(ask_born(day_of(1959, 7, 2)), day_of(2015, 7, 2));
  begins(ask_born(day_of(1959, 6, 30)), day_of(2015, 7, 1));
}
END_TEST

/* 2018 is no leap year: born on 1962-02-29 there is none, but on 1960-02-29: 56 on
 * 2016-02-29. 1964-02-29: 57 on 2021-02-28. */
START_TEST(who_is_born_on_29_february_has_28_february) {
  begins(ask_born(day_of(1960, 2, 29)), day_of(2016, 2, 29));
  begins(ask_born(day_of(1964, 2, 29)), day_of(2021, 2, 28));
  begins(ask_born(day_of(1968, 2, 29)), day_of(2027, 2, 28));
}
END_TEST

/* 0 to 36 months on: the same day of the month, or its last. */
START_TEST(a_pension_can_be_deferred_for_three_years) {
  asked a = ask_born(day_of(1967, 8, 31));
  WAGES(a, wages);
  const struct {
    int32_t months, day;
  } cases[] = {{0, day_of(2026, 8, 31)},
               {1, day_of(2026, 9, 30)},
               {6, day_of(2027, 2, 28)},
               {12, day_of(2027, 8, 31)},
               {36, day_of(2029, 8, 31)}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    a.pension.deferral_months = cases[i].months;
    begins(a, cases[i].day);
  }
  for (int32_t i = 0; i < 2; i++) {
    a.pension.deferral_months = i == 0 ? 37 : -1;
    ck_assert_str_eq(fails(&a, BPJS_ERROR_RANGE).field, "deferral_months");
  }
  /* with a day alone there is no age to count from, but the same bound */
  asked alone = ask(OLD_AGE, day_of(2026, 8, 31));
  WAGES(alone, wages);
  alone.pension.deferral_months = 37;
  fails(&alone, BPJS_ERROR_RANGE);
}
END_TEST

/* Early for the age: years found and needed. Early for the deferral: months. */
START_TEST(a_day_before_is_early) {
  asked a = ask_born(day_of(1971, 1, 1));
  WAGES(a, wages);
  a.pension.day = day_of(2030, 12, 31);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 0);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  ck_assert_int_eq(refusal.programme, JP);
  ck_assert_int_eq(refusal.what, BPJS_BENEFIT_OLD_AGE_PENSION);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_EARLY);
  ck_assert_str_eq(refusal.parameter, "jp.pension_age");
  ck_assert_int_eq(refusal.found, 59);
  ck_assert_int_eq(refusal.needed, 61);
  ck_assert_int_eq(refusal.day, day_of(2032, 1, 1));
  ck_assert_uint_eq(totals_of(benefit, JP).flags, 0);
  bpjs_benefit_free(benefit);
  a.pension.day = day_of(1971, 1, 1);
  ck_assert_int_eq(first_refusal(&a).found, 0);
  a.pension.deferral_months = 12;
  ck_assert_int_eq(first_refusal(&a).day, day_of(2033, 1, 1)); /* 1971 has no rule of it */
  a.pension.day = day_of(2031, 12, 31);
  refusal = first_refusal(&a);
  ck_assert_str_eq(refusal.parameter, "jp.pension_age");
  ck_assert_int_eq(refusal.day, day_of(2033, 1, 1));
  a.pension.day = day_of(2032, 12, 31);
  refusal = first_refusal(&a);
  ck_assert_str_eq(refusal.parameter, "jp.deferral.years");
  ck_assert_int_eq(refusal.day, day_of(2033, 1, 1));
  ck_assert_int_eq(refusal.found, 11);
  ck_assert_int_eq(refusal.needed, 12);
}
END_TEST

START_TEST(a_day_without_a_day_of_birth_counts_as_it_is) {
  asked a = ask(OLD_AGE, day_of(2020, 5, 5));
  WAGES(a, wages);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(benefit->day, day_of(2020, 5, 5));
  ck_assert_int_eq(refusal_at(benefit, 0).reason, BPJS_BENEFIT_REASON_MONTHS);
  bpjs_benefit_free(benefit);
}
END_TEST

/* Born in 2150 the age of 65 is of 2215. Deferred, a day of 2199 is of 2200. */
START_TEST(an_age_that_no_calendar_reaches_is_refused) {
  asked a = ask_born(day_of(2150, 1, 1));
  WAGES(a, wages);
  ck_assert_str_eq(fails(&a, BPJS_ERROR_RANGE).field, "born_day");
  a.pension.day = day_of(2199, 1, 1);
  const bpjs_benefit_refusal refusal = first_refusal(&a);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_EARLY);
  ck_assert_int_eq(refusal.found, 49);
  ck_assert_int_eq(refusal.day, day_of(2199, 1, 1));
  a = ask_born(day_of(2134, 6, 1));
  WAGES(a, wages);
  a.pension.deferral_months = 12;
  ck_assert_str_eq(fails(&a, BPJS_ERROR_RANGE).field, "born_day");
}
END_TEST

/* The schedule was known from 2015-07-01. */
START_TEST(before_the_law_was_known_there_is_no_age) {
  asked a = ask_born(day_of(1970, 7, 1));
  WAGES(a, wages);
  a.policy.known_on = day_of(2015, 6, 30);
  bpjs_error error = fails(&a, BPJS_ERROR_NO_RULE);
  ck_assert_ptr_nonnull(strstr(error.message, "jp.pension_age"));
  a.pension.day = day_of(2030, 7, 1);
  error = fails(&a, BPJS_ERROR_NO_RULE);
  ck_assert_ptr_nonnull(strstr(error.message, "jp.pension_age"));
  a.policy.known_on = day_of(2015, 7, 1);
  ck_assert_int_eq(first_refusal(&a).reason, BPJS_BENEFIT_REASON_MONTHS);
}
END_TEST

/* A reform that changes the age on days that are nobody's birthday: 70 in 2026, but 58
 * in June. Who is 59 on 2026-05-01 has a pension on 1 June, and so has
 * who is 58 all of it; who is 58 in July 2026 waits for 59; who is 58 on 2026-06-15 has
 * that day. */
START_TEST(a_reform_can_lower_the_age_between_birthdays) {
  bpjs_law *law = law_with(
      "jp.pension_age\tPU\t\t2026-01-01\t2026-12-31\t2025-01-01\t70\tyears\treform\tA\t\n"
      "jp.pension_age\tPU\t\t2026-06-01\t2026-06-30\t2025-02-01\t58\tyears\treform\tA\t\n");
  asked a = ask_born(day_of(1967, 5, 1));
  a.law = law;
  begins(a, day_of(2026, 6, 1));
  a.pension.born_day = day_of(1967, 7, 1);
  begins(a, day_of(2026, 6, 1)); /* 58 since 2025-07-01 */
  a.pension.born_day = day_of(1968, 7, 1);
  begins(a, day_of(2027, 7, 1)); /* 57 in June */
  a.pension.born_day = day_of(1968, 6, 15);
  begins(a, day_of(2026, 6, 15));
  bpjs_law_free(law);
}
END_TEST

/* 70 in 2026 alone: who is 59 in that year has the pension when it ends. */
START_TEST(a_reform_can_end_between_birthdays) {
  bpjs_law *law = law_with(
      "jp.pension_age\tPU\t\t2026-01-01\t2026-12-31\t2025-01-01\t70\tyears\treform\tA\t\n");
  asked a = ask_born(day_of(1967, 5, 1));
  a.law = law;
  begins(a, day_of(2027, 1, 1));
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jp_day", the_pension_age_rises_every_third_year_on_1_january,
      nobody_has_a_pension_before_july_2015, who_is_born_on_29_february_has_28_february,
      a_pension_can_be_deferred_for_three_years, a_day_before_is_early,
      a_day_without_a_day_of_birth_counts_as_it_is, an_age_that_no_calendar_reaches_is_refused,
      before_the_law_was_known_there_is_no_age, a_reform_can_lower_the_age_between_birthdays,
      a_reform_can_end_between_birthdays)
