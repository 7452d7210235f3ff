/* Months that are odd: that whose first day has the number 0, and none at all. */
#include "crowd.h"

enum { ROWS = 4 };

/* One of each segment, enrolled in the month. */
static bpjs_people *four(const int32_t *day) {
  static const uint8_t segments[ROWS] = {1, 2, 3, 4}, class = 1, months = 24;
  static const int64_t wages[ROWS] = {5000000, 5000000, 5000000, 0};
  static const int32_t enrolled = 9;
  bpjs_people *people = NULL;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  bpjs_people_set(people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, segments, 0, ROWS, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, wages, 0, ROWS, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_UINT8, &class, 0, 1, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_MONTHS, BPJS_PEOPLE_UINT8, &months, 0, 1, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_ENROLLED, BPJS_PEOPLE_INT32, &enrolled, 0, 1, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_DAY, BPJS_PEOPLE_INT32, day, 0, 1, NULL, 0, NULL);
  return people;
}

/* No law of the library goes back so far. */
START_TEST(january_1970_is_a_month_as_others) {
  static const int32_t day = 0;
  bpjs_law *law = built_in();
  bpjs_people *people = four(&day);
  bpjs_assess *assess = NULL;
  int32_t statuses[ROWS] = {0};
  const bpjs_assess_options options = {.struct_size = sizeof options, .day = day_of(1970, 2, 1)};
  ck_assert_int_eq(bpjs_assess_new(law, NULL, &assess, NULL), BPJS_OK);
  ck_assert_int_eq(
      bpjs_assess_rows(assess, people, 0, ROWS, &options, NULL, NULL, 0, statuses, NULL, NULL),
      BPJS_OK);
  for (int i = 0; i < ROWS; i++)
    ck_assert_int_eq(statuses[i], BPJS_ERROR_NO_RULE);
  bpjs_assess_free(assess);
  bpjs_people_free(people);
  bpjs_law_free(law);
}
END_TEST

/* What is no day is no month either: sanitizers see what comes of it. */
START_TEST(a_bad_day_is_of_no_month) {
  static const uint8_t segment = BPJS_SEGMENT_BPU;
  static const int32_t days[] = {20148, INT32_MIN, INT32_MAX, 20148}; /* 2025-03-01 */
  static const int32_t wage = 1000000, wanted[] = {0, BPJS_ERROR_RANGE, BPJS_ERROR_RANGE, 0};
  bpjs_law *law = built_in();
  bpjs_people *people = NULL;
  bpjs_assess *assess = NULL;
  int64_t amounts[ROWS];
  int32_t statuses[ROWS];
  const bpjs_assess_options options = {.struct_size = sizeof options, .day = days[0]};
  const bpjs_tally_measure dues = {.struct_size = sizeof dues, .kind = BPJS_TALLY_MONTHLY};
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  bpjs_people_set(people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, &segment, 0, 1, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT32, &wage, 0, 1, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_DAY, BPJS_PEOPLE_INT32, days, 0, ROWS, NULL, 0, NULL);
  ck_assert_int_eq(bpjs_assess_new(law, NULL, &assess, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_add_measure(assess, &dues, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_rows(assess, people, 0, ROWS, &options, NULL, amounts, ROWS,
                                    statuses, NULL, NULL),
                   BPJS_OK);
  for (int i = 0; i < ROWS; i++) {
    ck_assert_int_eq(statuses[i], wanted[i]);
    ck_assert_int_eq(amounts[i], wanted[i] == 0 ? 16800 : 0); /* 1 % of 1,000,000, and 6,800 */
  }
  bpjs_assess_free(assess);
  bpjs_people_free(people);
  bpjs_law_free(law);
}
END_TEST

SUITE("assess.months", january_1970_is_a_month_as_others, a_bad_day_is_of_no_month)
