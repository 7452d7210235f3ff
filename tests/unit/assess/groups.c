/* Each group of a tally has its own rows, however many there are. */
#include "crowd.h"

enum { MANY = 5000 };

typedef struct village {
  int32_t areas[MANY];
  int64_t wages[MANY], amounts[MANY];
  uint8_t segments[MANY];
} village;

/* Each row has an area and a wage of its own. */
static bpjs_people *settle(village *v) {
  static const uint8_t class = 1;
  bpjs_people *people = NULL;
  for (int32_t i = 0; i < MANY; i++) {
    v->areas[i] = 320000 + i;
    v->wages[i] = 1000000 + i;
    v->segments[i] = i % 2 == 0 ? BPJS_SEGMENT_PU : BPJS_SEGMENT_JAKON;
  }
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  bpjs_people_set(people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, v->segments, 0, MANY, NULL, 0,
                  NULL);
  bpjs_people_set(people, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_UINT8, &class, 0, 1, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, v->wages, 0, MANY, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_AREA, BPJS_PEOPLE_INT32, v->areas, 0, MANY, NULL, 0, NULL);
  return people;
}

static bpjs_tally *tally_of(const bpjs_tally_measure *wages) {
  bpjs_tally *tally = NULL;
  const bpjs_tally_dimension by = {.struct_size = sizeof by, .what = BPJS_PEOPLE_AREA, .detail = 6};
  ck_assert_int_eq(bpjs_tally_new(day_of(2025, 3, 31), &tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_dimension(tally, &by, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(tally, wages, NULL), BPJS_OK);
  return tally;
}

/* Groups are in order of their areas, as the rows are. */
static void compare(const village *v, const bpjs_tally *tally) {
  ck_assert_int_eq(bpjs_tally_count(tally), MANY);
  for (int32_t i = 0; i < MANY; i++) {
    bpjs_tally_value value = {.struct_size = sizeof value};
    ck_assert_int_eq(bpjs_tally_get(tally, i, 0, &value, NULL), BPJS_OK);
    ck_assert_int_eq(value.count, 1);
    ck_assert_int_eq(value.sum, v->wages[i]);
    ck_assert_int_eq(v->amounts[i], v->wages[i]);
  }
}

static void hold(uint32_t flags) {
  static village v;
  bpjs_law *law = built_in();
  bpjs_people *people = settle(&v);
  bpjs_assess *assess = NULL;
  const bpjs_tally_measure wages = {
      .struct_size = sizeof wages, .kind = BPJS_TALLY_WAGE, .flags = flags};
  bpjs_tally *tally = tally_of(&wages);
  ck_assert_int_eq(bpjs_assess_new(law, NULL, &assess, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_add_measure(assess, &wages, NULL), BPJS_OK);
  memset(v.amounts, 0, sizeof v.amounts);
  ck_assert_int_eq(
      bpjs_assess_rows(assess, people, 0, MANY, NULL, tally, v.amounts, MANY, NULL, NULL, NULL),
      BPJS_OK);
  compare(&v, tally);
  bpjs_tally_free(tally);
  bpjs_assess_free(assess);
  bpjs_people_free(people);
  bpjs_law_free(law);
}

START_TEST(rows_one_by_one_find_their_groups) {
  hold(0);
}
END_TEST

START_TEST(sums_find_their_groups) {
  hold(BPJS_TALLY_NO_EXTREMES);
}
END_TEST

/* One of many has a wage beyond the lanes, where all that he is was met before. */
START_TEST(a_high_wage_is_in_its_group) {
  enum { ROWS = 10 * 1024, HIGH = 9 * 1024 };
  static uint8_t segments[ROWS], classes[ROWS], areas[ROWS];
  static int64_t wages[ROWS];
  for (int32_t i = 0; i < ROWS; i++) {
    segments[i] = BPJS_SEGMENT_PU;
    classes[i] = (uint8_t)(1 + i % 5);
    areas[i] = (uint8_t)(11 + i / 1024 % 3); /* a block in each */
    wages[i] = 5000000;
  }
  wages[HIGH] = 6000000000;
  areas[HIGH] = 13;
  bpjs_law *law = built_in();
  bpjs_people *people = NULL;
  bpjs_assess *assess = NULL;
  bpjs_tally *tally = NULL;
  const bpjs_tally_dimension by = {.struct_size = sizeof by, .what = BPJS_PEOPLE_AREA, .detail = 2};
  const bpjs_tally_measure of = {
      .struct_size = sizeof of, .kind = BPJS_TALLY_WAGE, .flags = BPJS_TALLY_NO_EXTREMES};
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  bpjs_people_set(people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, segments, 0, ROWS, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_UINT8, classes, 0, ROWS, NULL, 0,
                  NULL);
  bpjs_people_set(people, BPJS_PEOPLE_AREA, BPJS_PEOPLE_UINT8, areas, 0, ROWS, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, wages, 0, ROWS, NULL, 0, NULL);
  ck_assert_int_eq(bpjs_assess_new(law, NULL, &assess, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_new(day_of(2025, 3, 31), &tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_dimension(tally, &by, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &of, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_tally(assess, people, 0, ROWS, NULL, tally, NULL, NULL), BPJS_OK);
  bpjs_tally_value value = {.struct_size = sizeof value};
  ck_assert_int_eq(bpjs_tally_get(tally, 2, 0, &value, NULL), BPJS_OK);
  ck_assert_int_eq(value.count, 3 * 1024 + 1); /* blocks 2, 5 and 8, and he */
  ck_assert_int_eq(value.sum, 3 * 1024 * INT64_C(5000000) + 6000000000);
  bpjs_tally_free(tally);
  bpjs_assess_free(assess);
  bpjs_people_free(people);
  bpjs_law_free(law);
}
END_TEST

SUITE("assess.groups", rows_one_by_one_find_their_groups, sums_find_their_groups,
      a_high_wage_is_in_its_group)
