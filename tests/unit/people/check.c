/* A check of many rows: what is counted, told, listed, and what stops it. */
#include "columns.h"

enum { ROWS = 2500, BAD = 25, EVERY = ROWS / BAD }; /* rows 100, 200 ... 2500 are bad */

typedef struct nation {
  bpjs_people *people;
  int64_t wages[ROWS];
} nation;

/* The self-employed; every hundredth has a wage below nothing. */
static void make(nation *of) {
  static const int64_t segment = BPJS_SEGMENT_BPU;
  of->people = people_new();
  for (int i = 0; i < ROWS; i++)
    of->wages[i] = (i + 1) % EVERY == 0 ? -(i + 1) : i;
  people_long(of->people, BPJS_PEOPLE_SEGMENT, &segment, 1);
  people_long(of->people, BPJS_PEOPLE_WAGE, of->wages, ROWS);
}

static bpjs_people_summary empty_summary(void) {
  return (bpjs_people_summary){.struct_size = sizeof(bpjs_people_summary)};
}

START_TEST(bad_rows_are_counted_and_told) {
  static nation n;
  static int32_t statuses[ROWS + 1];
  bpjs_people_summary summary = empty_summary();
  make(&n);
  statuses[ROWS] = 99;
  ck_assert_int_eq(bpjs_people_check(n.people, 0, ROWS, DAY, 0, statuses, &summary, NULL, NULL),
                   BPJS_OK);
  ck_assert_int_eq(summary.rows, ROWS);
  ck_assert_int_eq(summary.bad, BAD);
  ck_assert_int_eq(summary.good, ROWS - BAD);
  ck_assert_int_eq(summary.first_row, EVERY);
  ck_assert_int_eq(summary.first_what, BPJS_PEOPLE_WAGE);
  ck_assert_int_eq(summary.first_status, BPJS_ERROR_RANGE);
  for (int i = 0; i < ROWS; i++)
    ck_assert_int_eq(statuses[i], (i + 1) % EVERY == 0 ? BPJS_ERROR_RANGE : BPJS_OK);
  ck_assert_int_eq(statuses[ROWS], 99);
  bpjs_people_free(n.people);
}
END_TEST

START_TEST(a_part_is_checked_as_the_whole) {
  static nation n;
  static int32_t statuses[ROWS];
  bpjs_people_summary summary = empty_summary();
  make(&n);
  /* Rows 1101 to 2299: from 1200 to 2200 there are eleven hundreds. */
  ck_assert_int_eq(bpjs_people_check(n.people, 1100, 1199, DAY, 0, statuses, &summary, NULL, NULL),
                   BPJS_OK);
  ck_assert_int_eq(summary.rows, 1199);
  ck_assert_int_eq(summary.bad, 11);
  ck_assert_int_eq(summary.first_row, 1200);
  ck_assert_int_eq(statuses[98], BPJS_OK);
  ck_assert_int_eq(statuses[99], BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_people_check(n.people, ROWS, 0, DAY, 0, NULL, &summary, NULL, NULL),
                   BPJS_OK);
  ck_assert_int_eq(summary.rows, 0);
  ck_assert_int_eq(summary.first_row, 0);
  ck_assert_int_eq(summary.first_what, 0);
  bpjs_people_free(n.people);
}
END_TEST

START_TEST(problems_are_those_of_the_bad_rows) {
  static nation n;
  bpjs_problems *problems = NULL;
  bpjs_error problem = people_error();
  make(&n);
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_people_check(n.people, 0, ROWS, DAY, 0, NULL, NULL, problems, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_problems_count(problems), BAD);
  for (int i = 0; i < BAD; i++) {
    ck_assert_int_eq(bpjs_problems_get(problems, i, &problem, NULL), BPJS_OK);
    ck_assert_int_eq(problem.row, (i + 1) * EVERY);
    ck_assert_int_eq(problem.code, BPJS_ERROR_RANGE);
    ck_assert_str_eq(problem.field, "wage");
  }
  ck_assert_str_eq(problem.value, "-2500");
  bpjs_people_free(n.people);
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(no_more_than_ten_thousand_problems_are_listed) {
  static int8_t segments[12000]; /* 0 is none */
  bpjs_people *people = people_new();
  bpjs_problems *problems = NULL;
  bpjs_people_summary summary = empty_summary();
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_people_set(people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_INT8, segments, 0,
                                   12000, NULL, 0, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_people_check(people, 0, 12000, DAY, 0, NULL, &summary, problems, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_problems_count(problems), 10000);
  ck_assert_int_eq(summary.bad, 12000);
  bpjs_people_free(people);
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(the_first_bad_row_stops_it_if_asked) {
  static nation n;
  bpjs_people_summary summary = empty_summary();
  bpjs_problems *problems = NULL;
  bpjs_error error = people_error();
  int32_t statuses[EVERY];
  make(&n);
  memset(statuses, 0x11, sizeof statuses);
  summary.rows = 77;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_people_check(n.people, 1100, EVERY, DAY, BPJS_PEOPLE_STOP, statuses,
                                     &summary, problems, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_int_eq(error.row, 1200);
  ck_assert_str_eq(error.field, "wage");
  ck_assert_str_eq(error.value, "-1200");
  ck_assert_int_eq(statuses[0], 0x11111111);
  ck_assert_int_eq(summary.rows, 77);
  ck_assert_int_eq(bpjs_problems_count(problems), 0);
  ck_assert_int_eq(bpjs_people_check(n.people, 1100, EVERY - 1, DAY, BPJS_PEOPLE_STOP, statuses,
                                     &summary, problems, &error),
                   BPJS_OK);
  ck_assert_int_eq(statuses[0], BPJS_OK);
  ck_assert_int_eq(summary.good, EVERY - 1);
  bpjs_people_free(n.people);
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(arguments_are_checked) {
  static nation n;
  const int32_t last = 84005; /* 2199-12-31 */
  const struct {
    int64_t first, count;
    int32_t day;
    uint32_t flags;
    const char *field;
  } cases[] = {{-1, 1, DAY, 0, "first"},
               {ROWS + 1, 0, DAY, 0, "first"},
               {0, -1, DAY, 0, "count"},
               {0, ROWS + 1, DAY, 0, "count"},
               {0, ROWS, last + 1, 0, "day"},
               {0, ROWS, -25568, 0, "day"},
               {0, ROWS, DAY, BPJS_PEOPLE_STOP << 1, "flags"}};
  make(&n);
  bpjs_people_summary summary = empty_summary(), small = {.struct_size = 8};
  bpjs_error bad = {.struct_size = 1}, error = people_error();
  summary.rows = 77;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    ck_assert_int_eq(bpjs_people_check(n.people, cases[i].first, cases[i].count, cases[i].day,
                                       cases[i].flags, NULL, &summary, NULL, &error),
                     BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, cases[i].field);
    ck_assert_int_eq(summary.rows, 77);
  }
  ck_assert_int_eq(bpjs_people_check(n.people, 0, 1, DAY, 0, NULL, NULL, NULL, &bad),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_people_check(n.people, 0, 1, DAY, 0, NULL, &small, NULL, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_people_check(NULL, 0, 0, DAY, 0, NULL, NULL, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_check(n.people, 0, 0, last, 0, NULL, NULL, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_people_check(n.people, 0, 0, -25567, 0, NULL, NULL, NULL, NULL), BPJS_OK);
  bpjs_people_free(n.people);
}
END_TEST

START_TEST(without_memory_nothing_is_told) {
  static nation n;
  int32_t statuses[EVERY];
  bpjs_people_summary summary = empty_summary();
  bpjs_problems *problems = NULL;
  make(&n);
  memset(statuses, 0x11, sizeof statuses);
  summary.rows = 77;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  FAIL_EACH_ALLOCATION(
      bpjs_people_check(n.people, 0, EVERY, DAY, 0, statuses, &summary, problems, NULL), {
        ck_assert_int_eq(statuses[0], 0x11111111);
        ck_assert_int_eq(summary.rows, 77);
        ck_assert_int_eq(bpjs_problems_count(problems), 0);
      });
  ck_assert_int_eq(bpjs_problems_count(problems), 1);
  bpjs_people_free(n.people);
  bpjs_problems_free(problems);
}
END_TEST

SUITE("people.check", bad_rows_are_counted_and_told, a_part_is_checked_as_the_whole,
      problems_are_those_of_the_bad_rows, no_more_than_ten_thousand_problems_are_listed,
      the_first_bad_row_stops_it_if_asked, arguments_are_checked, without_memory_nothing_is_told)
