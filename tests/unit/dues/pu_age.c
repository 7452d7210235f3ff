/* The age that ends JP, on the first day of the month. */
#include "pu_sample.h"

static bpjs_wage_earner born(int32_t year, int32_t month, int32_t day) {
  bpjs_wage_earner worker = {.struct_size = sizeof worker,
                             .flags = BPJS_WORKER_BORN,
                             .risk_class = 3,
                             .wage = 5000000,
                             .born_day = day_of(year, month, day)};
  return worker;
}

/* JP in a month; pension_age: the one that ended it, 0 if it goes on. */
static void in_month(bpjs_wage_earner worker, int32_t year, int32_t month, int64_t pension_age) {
  worker.day = day_of(year, month, 15);
  bpjs_dues *dues = dues_of(&worker);
  if (pension_age == 0) {
    ck_assert_int_ge(find_line(dues, 0, JP, EMPLOYER), 0);
    ck_assert_int_eq(warnings_of(dues, BPJS_DUES_WARNING_PENSION_AGE, NULL), 0);
  } else {
    ck_assert_int_eq(find_line(dues, 0, JP, EMPLOYER), -1);
    bpjs_dues_warning warning = warning_of(dues, BPJS_DUES_WARNING_PENSION_AGE);
    ck_assert_int_eq(warning.number, pension_age);
    ck_assert_int_eq(warning.programme, JP);
    ck_assert_str_eq(warning.parameter, "jp.pension_age");
  }
  bpjs_dues_free(dues);
}

/* 57 on 20 September 2021, when 57 is the age: September is the last month. */
START_TEST(ends_after_the_month_of_the_birthday) {
  bpjs_wage_earner worker = born(1964, 9, 20);
  in_month(worker, 2021, 9, 0);
  in_month(worker, 2021, 10, 57);
}
END_TEST

/* On the first of the month the age is reached on its first day. */
START_TEST(a_birthday_on_the_first_ends_its_own_month) {
  bpjs_wage_earner worker = born(1964, 10, 1);
  in_month(worker, 2021, 9, 0);
  in_month(worker, 2021, 10, 57);
}
END_TEST

/* The age rises to 58 in 2022, but who reached 57 in 2021 does not come back. */
START_TEST(reached_stays_reached) {
  bpjs_wage_earner worker = born(1964, 9, 20);
  in_month(worker, 2022, 1, 57);
  in_month(worker, 2026, 3, 57);
}
END_TEST

/* 57 in January 2022 is too young: 58 in January 2023 it is. */
START_TEST(the_age_of_the_birthday_counts) {
  bpjs_wage_earner worker = born(1965, 1, 2);
  in_month(worker, 2022, 6, 0);
  in_month(worker, 2023, 1, 0); /* 58 on the second */
  in_month(worker, 2023, 2, 58);
}
END_TEST

/* Sources with 58 in 2020 to 2022, and 59 in 2023 to 2025, count calendar years
 * wrongly: born on 10 May 1963, one is 57 in 2020, and out. */
START_TEST(the_age_is_57_from_2019_to_2021) {
  bpjs_wage_earner worker = born(1963, 5, 10);
  in_month(worker, 2020, 5, 0);
  in_month(worker, 2020, 6, 57);
}
END_TEST

/* Those who were 56 or older when JP began never were in it. */
START_TEST(too_old_when_it_began) {
  in_month(born(1955, 3, 3), 2015, 7, 56);
  in_month(born(1959, 7, 1), 2015, 7, 56); /* 56 on the very day */
  in_month(born(1959, 7, 2), 2015, 7, 0);
  in_month(born(1959, 7, 2), 2015, 8, 56);
  in_month(born(1900, 1, 1), 2015, 7, 56);
}
END_TEST

/* In common years the birthday is 28 February, inside the month that begins before it. */
START_TEST(born_on_a_leap_day) {
  bpjs_wage_earner worker = born(1964, 2, 29); /* 57 in 2021 */
  in_month(worker, 2021, 2, 0);
  in_month(worker, 2021, 3, 57);
}
END_TEST

/* A large firm's worker without JP is not in JKP either; a small firm's is. */
START_TEST(job_loss_goes_with_it) {
  bpjs_wage_earner worker = born(1964, 9, 20);
  worker.day = day_of(2022, 1, 1);
  worker.registered_day = day_of(2016, 1, 1); /* at 51: under 54 */
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_uint_eq(programmes_of(dues), JKK | JKM | JHT);
  bpjs_dues_warning warning = warning_of(dues, BPJS_DUES_WARNING_NO_JKP);
  ck_assert_str_eq(warning.parameter, "jkp.enrolment.jp");
  ck_assert_int_eq(warning.number, 4);
  bpjs_dues_free(dues);
  worker.size = BPJS_COMPANY_SIZE_SMALL;
  dues = dues_of(&worker);
  ck_assert_uint_eq(programmes_of(dues), JKK | JKM | JHT | JKP);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  bpjs_dues_free(dues);
}
END_TEST

/* Left out of a list it is no longer missed, and its ceiling is not asked for. */
START_TEST(nothing_is_asked_of_what_has_ended) {
  bpjs_wage_earner worker = born(1960, 1, 1);
  worker.day = day_of(2030, 1, 1);
  worker.programmes = JKK | JKM | JHT;
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  bpjs_dues_free(dues);
  worker.programmes |= JP;
  in_month(worker, 2030, 1, 56); /* since 1 January 2016 */
}
END_TEST

/* The age that a day of birth was held against is touched: it is B, while rate
 * and ceiling of May 2020 are A. */
START_TEST(the_age_is_part_of_the_reason) {
  bpjs_wage_earner worker = born(1990, 1, 1);
  worker.day = day_of(2020, 5, 1);
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(line_of(dues, JP, WORKER).confidence, BPJS_LAW_CONFIDENCE_B);
  bpjs_dues_free(dues);
  worker.flags = 0;
  worker.born_day = 0;
  dues = dues_of(&worker);
  ck_assert_int_eq(line_of(dues, JP, WORKER).confidence, BPJS_LAW_CONFIDENCE_A);
  bpjs_dues_free(dues);
}
END_TEST

/* JP alone, which has ended, is no bill of nothing where the age may not be told:
 * no month before July 2015 has rules, and the age is B. */
START_TEST(the_age_that_ends_it_must_be_there) {
  bpjs_wage_earner worker = born(1940, 1, 1);
  worker.programmes = JP;
  worker.day = day_of(2015, 6, 30);
  ck_assert_str_eq(fails(&worker, 1, NULL, BPJS_ERROR_NO_RULE).value, "jp.pension_age");
  worker.day = day_of(2015, 7, 1);
  bpjs_law_policy policy = {.struct_size = sizeof policy,
                            .minimum_confidence = BPJS_LAW_CONFIDENCE_A};
  ck_assert_str_eq(fails(&worker, 1, &policy, BPJS_ERROR_CONFIDENCE).value, "jp.pension_age");
  in_month(worker, 2015, 7, 56);
}
END_TEST

SUITE("dues.pu_age", ends_after_the_month_of_the_birthday,
      a_birthday_on_the_first_ends_its_own_month, reached_stays_reached,
      the_age_of_the_birthday_counts, the_age_is_57_from_2019_to_2021, too_old_when_it_began,
      born_on_a_leap_day, job_loss_goes_with_it, nothing_is_asked_of_what_has_ended,
      the_age_is_part_of_the_reason, the_age_that_ends_it_must_be_there)
