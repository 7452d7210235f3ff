/* What is said of a bad row. */
#include "people/check_block.h"

#include "columns.h"

typedef struct told {
  int32_t what;
  int64_t value;
  int32_t status;
  const char *field, *text, *message;
} told;

/* A wage earner, or a migrant, with one column more, or another in its place; in the
 * second of two rows. */
static void check(const told *of, int32_t segment) {
  const int64_t segments[2] = {BPJS_SEGMENT_BPU, segment}, wage = 1, risk_class = 1, months = 2;
  bpjs_people *people = people_new();
  bpjs_error error = people_error();
  people_long(people, BPJS_PEOPLE_SEGMENT, segments, 2);
  people_long(people, BPJS_PEOPLE_WAGE, &wage, 1);
  people_long(people, BPJS_PEOPLE_RISK_CLASS, &risk_class, 1);
  people_long(people, BPJS_PEOPLE_MONTHS, &months, 1);
  const int64_t born = 0, enrolled = 9;
  people_long(people, BPJS_PEOPLE_BORN, &born, 1);
  people_long(people, BPJS_PEOPLE_ENROLLED, &enrolled, 1);
  const uint8_t none = 0;
  ck_assert_int_eq(bpjs_people_set(people, of->what, BPJS_PEOPLE_INT64, &of->value, 0, 1,
                                   of->text[0] == '\0' ? &none : NULL, 0, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_people_check(people, 1, 1, DAY, BPJS_PEOPLE_STOP, NULL, NULL, NULL, &error),
                   of->status);
  ck_assert_int_eq(error.code, of->status);
  ck_assert_int_eq(error.row, bpjs_people_count(people));
  ck_assert_str_eq(error.field, of->field);
  ck_assert_str_eq(error.value, of->text);
  ck_assert_str_eq(error.message, of->message);
  bpjs_people_free(people);
}

START_TEST(a_fault_of_a_wage_earner_is_told_with_its_value) {
  static const told cases[] = {
      {BPJS_PEOPLE_WAGE, 0, BPJS_ERROR_ARGUMENT, "wage", "",
       "the segment needs a wage, and none is given"},
      {BPJS_PEOPLE_RISK_CLASS, 0, BPJS_ERROR_ARGUMENT, "risk_class", "",
       "JKK of wage earners needs a risk class or an industry, and neither is given"},
      {BPJS_PEOPLE_WAGE, -7, BPJS_ERROR_RANGE, "wage", "-7",
       "the number is negative, or too large"},
      {BPJS_PEOPLE_RISK_CLASS, 6, BPJS_ERROR_RANGE, "risk_class", "6",
       "the number is not from 1 to 5"},
      {BPJS_PEOPLE_DECILE, 11, BPJS_ERROR_RANGE, "decile", "11", "the number is not from 1 to 10"},
      {BPJS_PEOPLE_INDUSTRY, 5999, BPJS_ERROR_UNKNOWN, "industry", "5999",
       "there is no industry with this number"},
      {BPJS_PEOPLE_AREA, 640, BPJS_ERROR_RANGE, "area", "640",
       "the code of an area has 2, 4, 6 or 10 digits"},
      {BPJS_PEOPLE_AREA, 9901, BPJS_ERROR_UNKNOWN, "area", "9901",
       "there is no province with these first two digits"},
      {BPJS_PEOPLE_BORN, MONTH_END + 1, BPJS_ERROR_RANGE, "born", "20089",
       "the participant is born after the month"},
      {BPJS_PEOPLE_LEFT, 8, BPJS_ERROR_RANGE, "left", "8",
       "the participant leaves before being enrolled"},
      {BPJS_PEOPLE_BORN, -25568, BPJS_ERROR_RANGE, "born", "-25568",
       "the day is outside the years 1900 to 2199"},
      {BPJS_PEOPLE_ENROLLED, 84006, BPJS_ERROR_RANGE, "enrolled", "84006",
       "the day is outside the years 1900 to 2199"},
      {BPJS_PEOPLE_LEFT, 84006, BPJS_ERROR_RANGE, "left", "84006",
       "the day is outside the years 1900 to 2199"},
      {BPJS_PEOPLE_DAY, 84006, BPJS_ERROR_RANGE, "day", "84006",
       "the day is outside the years 1900 to 2199"},
      {BPJS_PEOPLE_ENROLLED, -1, BPJS_ERROR_RANGE, "enrolled", "-1",
       "the participant is enrolled before birth"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
    check(&cases[i], BPJS_SEGMENT_PU);
}
END_TEST

START_TEST(a_fault_of_a_migrant_worker_is_told_with_its_value) {
  static const told cases[] = {
      {BPJS_PEOPLE_MONTHS, 0, BPJS_ERROR_ARGUMENT, "months", "",
       "a migrant worker needs the months of the contract, and they are not given"},
      {BPJS_PEOPLE_MONTHS, 0, BPJS_ERROR_RANGE, "months", "0",
       "the contract of a migrant worker has one month or more"},
      {BPJS_PEOPLE_PROGRAMMES, BPJS_PROGRAMME_JP, BPJS_ERROR_RANGE, "programmes", "8",
       "participants of the segment do not have these programmes"},
      {BPJS_PEOPLE_GROUPS, BPJS_PEOPLE_GROUP_INDIVIDUAL | BPJS_PEOPLE_GROUP_SECOND_DEPARTURE,
       BPJS_ERROR_RANGE, "groups", "48",
       "who is placed without an agency has no second fee before departure"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
    check(&cases[i], BPJS_SEGMENT_PMI);
}
END_TEST

START_TEST(a_segment_that_is_null_and_a_number_beyond_int64_are_told) {
  const int64_t segment = BPJS_SEGMENT_BPU;
  const uint64_t wage = UINT64_MAX;
  const uint8_t none = 0;
  bpjs_people *people = people_new();
  bpjs_error error = people_error();
  people_long(people, BPJS_PEOPLE_SEGMENT, &segment, 1);
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_UINT64, &wage, 0, 1, NULL, 0, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_people_check(people, 0, 1, DAY, BPJS_PEOPLE_STOP, NULL, NULL, NULL, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.value, "18446744073709551615");
  ck_assert_int_eq(bpjs_people_set(people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_INT64, &segment, 0, 1,
                                   &none, 0, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_people_check(people, 0, 1, DAY, BPJS_PEOPLE_STOP, NULL, NULL, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "segment");
  ck_assert_str_eq(error.message, "the segment is not given");
  bpjs_people_free(people);
}
END_TEST

START_TEST(of_a_good_row_there_is_nothing_to_tell) {
  static bpjs_people_block block;
  const int64_t segment = BPJS_SEGMENT_BPU, wages[2] = {5, -5};
  bpjs_people *people = people_new();
  bpjs_people_checker checker;
  bpjs_error error = people_error();
  people_long(people, BPJS_PEOPLE_SEGMENT, &segment, 1);
  people_long(people, BPJS_PEOPLE_WAGE, wages, 2);
  ck_assert_int_eq(bpjs_people_check_begin(&checker, people, DAY), BPJS_OK);
  bpjs_people_take(people, checker.columns, 0, 2, &block);
  ck_assert_int_eq(bpjs_people_check_problem(&checker, &block, 0, &error), BPJS_OK);
  ck_assert_int_eq(error.code, BPJS_OK);
  ck_assert_int_eq(bpjs_people_check_problem(&checker, &block, 1, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(error.row, 2);
  bpjs_people_free(people);
}
END_TEST

SUITE("people.problem", a_fault_of_a_wage_earner_is_told_with_its_value,
      a_fault_of_a_migrant_worker_is_told_with_its_value,
      a_segment_that_is_null_and_a_number_beyond_int64_are_told,
      of_a_good_row_there_is_nothing_to_tell)
