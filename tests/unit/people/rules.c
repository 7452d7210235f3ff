/* The rules of a row, each at its ends, alone and among other rows. */
#include "people/check_block.h"

#include "bpjsstat/dues.h"
#include "columns.h"

enum {
  JKK = BPJS_PROGRAMME_JKK,
  JKM = BPJS_PROGRAMME_JKM,
  JHT = BPJS_PROGRAMME_JHT,
  JP = BPJS_PROGRAMME_JP,
  JKP = BPJS_PROGRAMME_JKP,
  ALL = JKK | JKM | JHT | JP | JKP,
  GROUPS = BPJS_PEOPLE_GROUP_VULNERABLE | BPJS_PEOPLE_GROUP_BY_BUDGET | BPJS_PEOPLE_GROUP_FOREIGN |
           BPJS_PEOPLE_GROUP_EMPLOYER | BPJS_PEOPLE_GROUP_SECOND_DEPARTURE |
           BPJS_PEOPLE_GROUP_INDIVIDUAL,
  AGAIN = BPJS_PEOPLE_GROUP_SECOND_DEPARTURE,
  ALONE = BPJS_PEOPLE_GROUP_INDIVIDUAL,
  FIRST_DAY = -25567, /* 1900-01-01: 70 years of 365 days and 17 leap days before 1970 */
  LAST_DAY = 84005,   /* 2199-12-31: 230 of 365 and 56 after it, less one */
  CELLS = 6,
  ROWS = 37 /* of a table: two runs of vectors and a rest */
};

typedef struct cell {
  int32_t what; /* 0: no more */
  int64_t value;
} cell;

typedef struct row {
  cell cells[CELLS];
  int32_t status, what;
} row;

#define PU                                                                                         \
  {BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_PU}, {BPJS_PEOPLE_WAGE, 0}, {                                 \
    BPJS_PEOPLE_RISK_CLASS, 1                                                                      \
  }
#define BPU                                                                                        \
  {BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_BPU}, {                                                       \
    BPJS_PEOPLE_WAGE, 0                                                                            \
  }
#define JAKON                                                                                      \
  {BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_JAKON}, {                                                     \
    BPJS_PEOPLE_WAGE, 0                                                                            \
  }
#define PMI                                                                                        \
  {BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_PMI}, {                                                       \
    BPJS_PEOPLE_MONTHS, 24                                                                         \
  }
#define IS(what, value)                                                                            \
  { BPJS_PEOPLE_##what, value }
#define GOOD BPJS_OK, 0
#define OUTSIDE(what) BPJS_ERROR_RANGE, BPJS_PEOPLE_##what
#define MISSING(what) BPJS_ERROR_ARGUMENT, BPJS_PEOPLE_##what
#define STRANGE(what) BPJS_ERROR_UNKNOWN, BPJS_PEOPLE_##what

static void set_row(bpjs_people *people, const row *of) {
  for (int k = 0; k < CELLS && of->cells[k].what != 0; k++)
    people_long(people, of->cells[k].what, &of->cells[k].value, 1);
}

/* Checks the rows of the handle as one block. */
static int32_t block_of(const bpjs_people *people, int32_t *statuses, uint8_t *what) {
  static bpjs_people_block block;
  bpjs_people_checker checker;
  ck_assert_int_eq(bpjs_people_check_begin(&checker, people, DAY), BPJS_OK);
  bpjs_people_take(people, checker.columns, 0, (int32_t)bpjs_people_count(people), &block);
  return bpjs_people_check_block(&checker, &block, statuses, what);
}

static void alone(const row *of, size_t i) {
  bpjs_people *people = people_new();
  set_row(people, of);
  int32_t status = 99;
  uint8_t what = 99;
  const int32_t bad = block_of(people, &status, &what);
  ck_assert_msg(status == of->status && what == of->what, "case %zu: %d of column %d", i, status,
                what);
  ck_assert_int_eq(bad, of->status != BPJS_OK);
  bpjs_people_free(people);
}

/* The row at place `at` of a table, whose other rows are a wage earner's with all that
 * is needed; a column that only they have is null in it. */
static void among(const row *of, size_t i, int32_t at) {
  static const row other = {{PU, IS(MONTHS, 12)}, GOOD};
  static int64_t values[BPJS_PEOPLE_COLUMNS][ROWS];
  uint8_t bits[BPJS_PEOPLE_COLUMNS][(ROWS + 7) / 8];
  bool set[BPJS_PEOPLE_COLUMNS] = {false};
  memset(bits, 0, sizeof bits);
  for (int32_t r = 0; r < ROWS; r++)
    for (int k = 0; k < CELLS; k++) {
      const cell *one = r == at ? &of->cells[k] : &other.cells[k];
      if (one->what == 0)
        break;
      values[one->what][r] = one->value;
      bits[one->what][r / 8] |= (uint8_t)(1U << r % 8);
      set[one->what] = true;
    }
  bpjs_people *people = people_new();
  for (int32_t c = 1; c < BPJS_PEOPLE_COLUMNS; c++)
    if (set[c])
      ck_assert_int_eq(
          bpjs_people_set(people, c, BPJS_PEOPLE_INT64, values[c], 0, ROWS, bits[c], 0, NULL),
          BPJS_OK);
  int32_t statuses[ROWS];
  uint8_t what[ROWS];
  ck_assert_int_eq(block_of(people, statuses, what), of->status != BPJS_OK);
  for (int32_t r = 0; r < ROWS; r++) {
    ck_assert_msg(statuses[r] == (r == at ? of->status : BPJS_OK), "case %zu", i);
    ck_assert_msg(what[r] == (r == at ? of->what : 0), "case %zu", i);
  }
  bpjs_people_free(people);
}

static void check(const row *rows, size_t count) {
  ck_assert_uint_gt(count, 0);
  for (size_t i = 0; i < count; i++) {
    alone(&rows[i], i);
    among(&rows[i], i, 0);
    among(&rows[i], i, 17);
    among(&rows[i], i, ROWS - 1);
  }
}

#define CHECK(rows) check(rows, sizeof(rows) / sizeof(rows)[0])

START_TEST(each_column_has_its_range) {
  static const row rows[] = {{{PU}, GOOD},
                             {{IS(SEGMENT, 0), IS(WAGE, 1)}, OUTSIDE(SEGMENT)},
                             {{IS(SEGMENT, BPJS_SEGMENT_PMI + 1), IS(WAGE, 1)}, OUTSIDE(SEGMENT)},
                             {{IS(SEGMENT, INT64_MIN)}, OUTSIDE(SEGMENT)},
                             {{IS(SEGMENT, INT64_MAX)}, OUTSIDE(SEGMENT)},
                             {{PU, IS(PROGRAMMES, -1)}, OUTSIDE(PROGRAMMES)},
                             {{PU, IS(PROGRAMMES, ALL)}, GOOD},
                             {{PU, IS(PROGRAMMES, ALL + 1)}, OUTSIDE(PROGRAMMES)},
                             {{BPU, IS(WAGE, INT64_MAX)}, GOOD},
                             {{BPU, IS(WAGE, -1)}, OUTSIDE(WAGE)},
                             {{PU, IS(RISK_CLASS, 0)}, OUTSIDE(RISK_CLASS)},
                             {{PU, IS(RISK_CLASS, 5)}, GOOD},
                             {{PU, IS(RISK_CLASS, 6)}, OUTSIDE(RISK_CLASS)},
                             {{PU, IS(SEX, 0)}, OUTSIDE(SEX)},
                             {{PU, IS(SEX, BPJS_SEX_MALE)}, GOOD},
                             {{PU, IS(SEX, BPJS_SEX_FEMALE)}, GOOD},
                             {{PU, IS(SEX, BPJS_SEX_FEMALE + 1)}, OUTSIDE(SEX)},
                             {{PU, IS(MONTHS, -1)}, OUTSIDE(MONTHS)},
                             {{PU, IS(MONTHS, 0)}, GOOD},
                             {{PU, IS(MONTHS, 1200)}, GOOD},
                             {{PU, IS(MONTHS, 1201)}, OUTSIDE(MONTHS)},
                             {{BPU, IS(SECTOR, BPJS_BPU_SECTOR_NONE)}, GOOD},
                             {{BPU, IS(SECTOR, BPJS_BPU_SECTOR_OTHER)}, GOOD},
                             {{BPU, IS(SECTOR, BPJS_BPU_SECTOR_OTHER + 1)}, OUTSIDE(SECTOR)},
                             {{BPU, IS(GROUPS, GROUPS)}, GOOD},
                             {{BPU, IS(GROUPS, GROUPS + 1)}, OUTSIDE(GROUPS)},
                             {{BPU, IS(DECILE, 0)}, OUTSIDE(DECILE)},
                             {{BPU, IS(DECILE, 1)}, GOOD},
                             {{BPU, IS(DECILE, 10)}, GOOD},
                             {{BPU, IS(DECILE, 11)}, OUTSIDE(DECILE)},
                             {{BPU, IS(SIZE, BPJS_COMPANY_SIZE_MICRO)}, GOOD},
                             {{BPU, IS(SIZE, BPJS_COMPANY_SIZE_MICRO + 1)}, OUTSIDE(SIZE)},
                             {{BPU, IS(SIZE, -1)}, OUTSIDE(SIZE)},
                             {{BPU, IS(WEIGHT, 0)}, GOOD},
                             {{BPU, IS(WEIGHT, -1)}, OUTSIDE(WEIGHT)}};
  CHECK(rows);
}
END_TEST

START_TEST(industries_and_areas_are_those_of_the_lists) {
  static const row rows[] = {
      /* G1-001 and G3-018 are there; a group has no number 0, and there is no group 6. */
      {{PU, IS(INDUSTRY, 1001)}, GOOD},
      {{PU, IS(INDUSTRY, 3018)}, GOOD},
      {{PU, IS(INDUSTRY, 1000)}, STRANGE(INDUSTRY)},
      {{PU, IS(INDUSTRY, 5999)}, STRANGE(INDUSTRY)},
      {{PU, IS(INDUSTRY, 0)}, STRANGE(INDUSTRY)},
      {{PU, IS(INDUSTRY, 6001)}, OUTSIDE(INDUSTRY)},
      {{PU, IS(INDUSTRY, -1)}, OUTSIDE(INDUSTRY)},
      /* 11 Aceh, 64 Kalimantan Timur; there is no 10, 98 or 99. */
      {{PU, IS(AREA, 11)}, GOOD},
      {{PU, IS(AREA, 64)}, GOOD},
      {{PU, IS(AREA, 6408)}, GOOD},
      {{PU, IS(AREA, 640801)}, GOOD},
      {{PU, IS(AREA, 6408012001)}, GOOD},
      {{PU, IS(AREA, 9)}, OUTSIDE(AREA)},
      {{PU, IS(AREA, 0)}, OUTSIDE(AREA)},
      {{PU, IS(AREA, -64)}, OUTSIDE(AREA)},
      {{PU, IS(AREA, 640)}, OUTSIDE(AREA)},
      {{PU, IS(AREA, 64080)}, OUTSIDE(AREA)},
      {{PU, IS(AREA, 6408012)}, OUTSIDE(AREA)},
      {{PU, IS(AREA, 64080120)}, OUTSIDE(AREA)},
      {{PU, IS(AREA, 640801200)}, OUTSIDE(AREA)},
      {{PU, IS(AREA, 64080120010)}, OUTSIDE(AREA)},
      {{PU, IS(AREA, 10)}, STRANGE(AREA)},
      {{PU, IS(AREA, 99)}, STRANGE(AREA)},
      {{PU, IS(AREA, 9801)}, STRANGE(AREA)},
      {{PU, IS(AREA, 9999999999)}, STRANGE(AREA)}};
  CHECK(rows);
}
END_TEST

START_TEST(a_segment_needs_what_its_dues_rest_on) {
  static const row rows[] = {
      {{IS(WAGE, 1), IS(RISK_CLASS, 1)}, MISSING(SEGMENT)},
      {{IS(SEGMENT, BPJS_SEGMENT_PU), IS(RISK_CLASS, 1)}, MISSING(WAGE)},
      {{IS(SEGMENT, BPJS_SEGMENT_BPU)}, MISSING(WAGE)},
      {{IS(SEGMENT, BPJS_SEGMENT_JAKON)}, MISSING(WAGE)},
      {{PMI}, GOOD},
      {{IS(SEGMENT, BPJS_SEGMENT_PMI)}, MISSING(MONTHS)},
      {{IS(SEGMENT, BPJS_SEGMENT_PMI), IS(MONTHS, 0)}, OUTSIDE(MONTHS)},
      {{IS(SEGMENT, BPJS_SEGMENT_PMI), IS(MONTHS, 1)}, GOOD},
      {{IS(SEGMENT, BPJS_SEGMENT_PU), IS(WAGE, 1)}, MISSING(RISK_CLASS)},
      {{IS(SEGMENT, BPJS_SEGMENT_PU), IS(WAGE, 1), IS(INDUSTRY, 1001)}, GOOD},
      {{IS(SEGMENT, BPJS_SEGMENT_PU), IS(WAGE, 1), IS(PROGRAMMES, 0)}, MISSING(RISK_CLASS)},
      {{IS(SEGMENT, BPJS_SEGMENT_PU), IS(WAGE, 1), IS(PROGRAMMES, JKK)}, MISSING(RISK_CLASS)},
      {{IS(SEGMENT, BPJS_SEGMENT_PU), IS(WAGE, 1), IS(PROGRAMMES, JKM | JHT)}, GOOD},
      {{BPU}, GOOD},
      {{JAKON}, GOOD}};
  CHECK(rows);
}
END_TEST

START_TEST(a_segment_has_its_programmes_and_groups) {
  static const row rows[] = {{{PU, IS(PROGRAMMES, JKK | JKP)}, GOOD},
                             {{BPU, IS(PROGRAMMES, 0)}, GOOD},
                             {{BPU, IS(PROGRAMMES, JKK | JKM)}, GOOD},
                             {{BPU, IS(PROGRAMMES, JKK | JKM | JHT)}, GOOD},
                             {{BPU, IS(PROGRAMMES, JKK)}, OUTSIDE(PROGRAMMES)},
                             {{BPU, IS(PROGRAMMES, JKK | JKM | JP)}, OUTSIDE(PROGRAMMES)},
                             {{JAKON, IS(PROGRAMMES, 0)}, GOOD},
                             {{JAKON, IS(PROGRAMMES, JKK | JKM)}, GOOD},
                             {{JAKON, IS(PROGRAMMES, JKK | JKM | JHT)}, OUTSIDE(PROGRAMMES)},
                             {{PMI, IS(PROGRAMMES, 0)}, GOOD},
                             {{PMI, IS(PROGRAMMES, JKK | JKM)}, GOOD},
                             {{PMI, IS(PROGRAMMES, JKK | JKM | JHT)}, GOOD},
                             {{PMI, IS(PROGRAMMES, ALL)}, OUTSIDE(PROGRAMMES)},
                             {{PMI, IS(GROUPS, ALONE)}, GOOD},
                             {{PMI, IS(GROUPS, AGAIN)}, GOOD},
                             {{PMI, IS(GROUPS, AGAIN | ALONE)}, OUTSIDE(GROUPS)},
                             {{BPU, IS(GROUPS, AGAIN | ALONE)}, GOOD}};
  CHECK(rows);
}
END_TEST

START_TEST(days_are_within_the_years_and_in_order) {
  static const row rows[] = {
      {{PU, IS(BORN, FIRST_DAY)}, GOOD},
      {{PU, IS(BORN, FIRST_DAY - 1)}, OUTSIDE(BORN)},
      {{PU, IS(BORN, MONTH_END)}, GOOD},
      {{PU, IS(BORN, MONTH_END + 1)}, OUTSIDE(BORN)},
      /* Of a row's own day: 2024-11-30 and 2024-12-31 are 15 before it and 16 after. */
      {{PU, IS(BORN, DAY - 14), IS(DAY, DAY - 15)}, OUTSIDE(BORN)},
      {{PU, IS(BORN, DAY - 15), IS(DAY, DAY - 44)}, GOOD},
      {{PU, IS(BORN, MONTH_END + 1), IS(DAY, MONTH_END + 1)}, GOOD},
      {{PU, IS(BORN, LAST_DAY), IS(DAY, LAST_DAY)}, GOOD},
      {{PU, IS(BORN, LAST_DAY + 1), IS(DAY, LAST_DAY)}, OUTSIDE(BORN)},
      {{PU, IS(BORN, LAST_DAY), IS(DAY, LAST_DAY + 1)}, OUTSIDE(DAY)},
      {{PU, IS(DAY, FIRST_DAY)}, GOOD},
      {{PU, IS(DAY, FIRST_DAY - 1)}, OUTSIDE(DAY)},
      {{PU, IS(ENROLLED, FIRST_DAY)}, GOOD},
      {{PU, IS(ENROLLED, LAST_DAY + 1)}, OUTSIDE(ENROLLED)},
      {{PU, IS(BORN, 0), IS(ENROLLED, 0)}, GOOD},
      {{PU, IS(BORN, 0), IS(ENROLLED, -1)}, OUTSIDE(ENROLLED)},
      {{PU, IS(BORN, FIRST_DAY - 1), IS(ENROLLED, FIRST_DAY - 2)}, OUTSIDE(BORN)},
      {{PU, IS(LEFT, LAST_DAY)}, GOOD},
      {{PU, IS(LEFT, FIRST_DAY - 1)}, OUTSIDE(LEFT)},
      {{PU, IS(ENROLLED, 9), IS(LEFT, 9)}, GOOD},
      {{PU, IS(ENROLLED, 9), IS(LEFT, 8)}, OUTSIDE(LEFT)},
      {{PU, IS(ENROLLED, LAST_DAY + 1), IS(LEFT, 8)}, OUTSIDE(ENROLLED)}};
  CHECK(rows);
}
END_TEST

/* Without a day of its own a row has that of the call. */
START_TEST(a_row_without_a_day_is_checked_against_that_of_the_call) {
  const int64_t born[3] = {MONTH_END + 1, MONTH_END + 1, MONTH_END};
  const int64_t days[3] = {MONTH_END + 1, 0, 0};
  const int64_t segment = BPJS_SEGMENT_BPU, wage = 1;
  const uint8_t bits = 1;
  bpjs_people *people = people_new();
  people_long(people, BPJS_PEOPLE_SEGMENT, &segment, 1);
  people_long(people, BPJS_PEOPLE_WAGE, &wage, 1);
  people_long(people, BPJS_PEOPLE_BORN, born, 3);
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_DAY, BPJS_PEOPLE_INT64, days, 0, 3, &bits, 0, NULL),
      BPJS_OK);
  int32_t statuses[3];
  uint8_t what[3];
  ck_assert_int_eq(block_of(people, statuses, what), 1);
  ck_assert_int_eq(statuses[0], BPJS_OK);
  ck_assert_int_eq(statuses[1], BPJS_ERROR_RANGE);
  ck_assert_int_eq(what[1], BPJS_PEOPLE_BORN);
  ck_assert_int_eq(statuses[2], BPJS_OK);
  bpjs_people_free(people);
}
END_TEST

START_TEST(the_first_column_at_fault_is_told) {
  static const row rows[] = {
      {{IS(SEGMENT, BPJS_SEGMENT_PU), IS(PROGRAMMES, 99), IS(SEX, 3)}, OUTSIDE(PROGRAMMES)},
      {{IS(SEGMENT, BPJS_SEGMENT_PU), IS(SEX, 3)}, MISSING(WAGE)},
      {{PU, IS(AREA, 99), IS(SEX, 3)}, OUTSIDE(SEX)}};
  CHECK(rows);
}
END_TEST

START_TEST(a_number_beyond_int64_is_outside) {
  const uint64_t wages[2] = {5, UINT64_MAX};
  const int64_t segment = BPJS_SEGMENT_BPU;
  bpjs_people *people = people_new();
  people_long(people, BPJS_PEOPLE_SEGMENT, &segment, 1);
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_UINT64, wages, 0, 2, NULL, 0, NULL),
      BPJS_OK);
  int32_t statuses[2];
  uint8_t what[2];
  ck_assert_int_eq(block_of(people, statuses, what), 1);
  ck_assert_int_eq(statuses[0], BPJS_OK);
  ck_assert_int_eq(statuses[1], BPJS_ERROR_RANGE);
  ck_assert_int_eq(what[1], BPJS_PEOPLE_WAGE);
  bpjs_people_free(people);
}
END_TEST

START_TEST(days_beyond_int64_are_outside_and_in_no_order) {
  const uint64_t day = UINT64_MAX;
  const row rest = {{PU, IS(ENROLLED, 5)}, GOOD};
  bpjs_people *people = people_new();
  set_row(people, &rest);
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_LEFT, BPJS_PEOPLE_UINT64, &day, 0, 1, NULL, 0, NULL),
      BPJS_OK);
  int32_t status;
  uint8_t what;
  ck_assert_int_eq(block_of(people, &status, &what), 1);
  ck_assert_int_eq(what, BPJS_PEOPLE_LEFT);
  bpjs_people_free(people);
}
END_TEST

SUITE("people.rules", each_column_has_its_range, industries_and_areas_are_those_of_the_lists,
      a_segment_needs_what_its_dues_rest_on, a_segment_has_its_programmes_and_groups,
      days_are_within_the_years_and_in_order,
      a_row_without_a_day_is_checked_against_that_of_the_call, the_first_column_at_fault_is_told,
      a_number_beyond_int64_is_outside, days_beyond_int64_are_outside_and_in_no_order)
