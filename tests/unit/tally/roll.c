/* A coarser tally is that of the same people, tallied so at once. */
#include "tallies.h"
#include "tally/groups.h"

static bpjs_tally *roll(const bpjs_tally *tally, const bpjs_tally_dimension *by, int64_t count) {
  bpjs_tally *rolled = NULL;
  ck_assert_int_eq(bpjs_tally_roll(tally, by, count, &rolled, NULL), BPJS_OK);
  return rolled;
}

START_TEST(rolled_is_as_tallied_at_once) {
  static const int64_t edges[] = {1000000, 2500000, 5000000, 10000000};
  static crowd c;
  /* Every choice of the four dimensions, the finer and the coarser; details of 0: left out. */
  static const int32_t details[4][3] = {{-1, 0, 0}, {-1, 0, 0}, {-1, 4, 2}, {-1, 10, 30}};
  static const int32_t whats[4] = {BPJS_PEOPLE_BORN, BPJS_PEOPLE_AREA, BPJS_PEOPLE_SEX,
                                   BPJS_PEOPLE_SEGMENT};
  crowd_make(&c, 1000, 43);
  bpjs_tally *fine = tally_rich();
  tally_take(fine, &c, 0, 1000);
  for (int choice = 0; choice < 81; choice++) {
    bpjs_tally *direct = tally_new(LAST_DAY);
    bpjs_tally_dimension by[4];
    int64_t count = 0;
    for (int k = 0, rest = choice; k < 4; k++, rest /= 3) {
      const int32_t detail = details[3 - k][rest % 3];
      if (detail < 0)
        continue;
      by[count++] = (bpjs_tally_dimension){sizeof *by, whats[k], detail, 0};
      tally_by(direct, whats[k], detail);
    }
    tally_of(direct, BPJS_TALLY_WAGE);
    tally_of(direct, BPJS_TALLY_MONTHS);
    ck_assert_int_eq(bpjs_tally_histogram(direct, edges, 4, NULL), BPJS_OK);
    tally_take(direct, &c, 0, 1000);
    bpjs_tally *rolled = roll(fine, count == 0 ? NULL : by, count);
    ck_assert(tally_same(direct, rolled));
    bpjs_tally_free(direct);
    bpjs_tally_free(rolled);
  }
  bpjs_tally_free(fine);
  bpjs_people_free(c.people);
}
END_TEST

START_TEST(rolled_takes_more_data) {
  static crowd c;
  crowd_make(&c, 20, 47);
  bpjs_tally *fine = tally_rich();
  tally_take(fine, &c, 0, 10);
  bpjs_tally *rolled = roll(fine, NULL, 0);
  tally_take(rolled, &c, 10, 10);
  ck_assert_int_eq(bpjs_tally_count(rolled), 1);
  ck_assert_int_eq(tally_get(rolled, 0, -1).count, 20);
  ck_assert_int_eq(tally_get(fine, -1, -1).count, 10);
  bpjs_tally_free(fine);
  bpjs_tally_free(rolled);
  bpjs_people_free(c.people);
}
END_TEST

START_TEST(an_empty_one_is_rolled) {
  const bpjs_tally_dimension by = {sizeof by, BPJS_PEOPLE_SEX, 0, 0};
  bpjs_tally *fine = tally_rich(), *rolled = roll(fine, &by, 1);
  ck_assert_int_eq(bpjs_tally_count(rolled), 0);
  ck_assert_int_eq(bpjs_tally_dimension_count(rolled), 1);
  ck_assert_int_eq(bpjs_tally_measure_count(rolled), 2);
  ck_assert_int_eq(bpjs_tally_bin_count(rolled), 5);
  bpjs_tally_free(fine);
  bpjs_tally_free(rolled);
}
END_TEST

START_TEST(what_it_is_not_by_is_refused) {
  static const struct {
    bpjs_tally_dimension by[2];
    int64_t count;
    int32_t status;
    const char *field;
  } cases[] = {
      {{{16, BPJS_PEOPLE_SIZE, 0, 0}}, 1, BPJS_ERROR_NOT_FOUND, "what"},
      {{{16, BPJS_PEOPLE_AREA, 6, 0}}, 1, BPJS_ERROR_BASIS, "detail"},
      {{{16, BPJS_PEOPLE_BORN, 15, 0}}, 1, BPJS_ERROR_BASIS, "detail"},
      {{{16, BPJS_PEOPLE_BORN, 0, 0}}, 1, BPJS_ERROR_RANGE, "detail"},
      {{{16, BPJS_PEOPLE_WAGE, 0, 0}}, 1, BPJS_ERROR_ARGUMENT, "what"},
      {{{16, BPJS_PEOPLE_SEX, 0, 0}, {16, BPJS_PEOPLE_SEX, 0, 0}}, 2, BPJS_ERROR_CONFLICT, "what"},
      {{{16, BPJS_PEOPLE_SEX, 0, 1}}, 1, BPJS_ERROR_RANGE, "reserved"},
      {{{16, BPJS_PEOPLE_SEX, 0, 0}, {8, 0, 0, 0}}, 2, BPJS_ERROR_STRUCT_SIZE, "dimensions"},
      {{{16, BPJS_PEOPLE_SEX, 0, 0}}, 9, BPJS_ERROR_LIMIT, "count"},
      {{{16, BPJS_PEOPLE_SEX, 0, 0}}, -1, BPJS_ERROR_ARGUMENT, "dimensions"}};
  bpjs_tally *fine = tally_rich(), *rolled = NULL;
  bpjs_error error = tally_error();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ck_assert_int_eq(bpjs_tally_roll(fine, cases[i].by, cases[i].count, &rolled, &error),
                     cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
    ck_assert_ptr_null(rolled);
  }
  ck_assert_int_eq(bpjs_tally_roll(NULL, NULL, 0, &rolled, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_roll(fine, NULL, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_roll(fine, NULL, 1, &rolled, &error), BPJS_ERROR_ARGUMENT);
  bpjs_tally_free(fine);
}
END_TEST

START_TEST(a_coarser_group_may_overflow) {
  bpjs_tally *fine = tally_new(0), *rolled = NULL;
  bpjs_error error = tally_error();
  tally_by(fine, BPJS_PEOPLE_SEX, 0);
  ck_assert_int_eq(bpjs_tally_begin(fine, NULL), BPJS_OK);
  for (int64_t sex = 1; sex <= 2; sex++) {
    int64_t index;
    ck_assert_int_eq(bpjs_tally_group(fine, &sex, &index, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_add(fine, index, 1, INT64_MAX, NULL, NULL, NULL), BPJS_OK);
  }
  ck_assert_int_eq(bpjs_tally_roll(fine, NULL, 0, &rolled, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_ptr_null(rolled);
  bpjs_tally_free(fine);
}
END_TEST

START_TEST(fails_whole_without_memory) {
  static crowd c;
  const bpjs_tally_dimension by[] = {{sizeof *by, BPJS_PEOPLE_AREA, 4, 0},
                                     {sizeof *by, BPJS_PEOPLE_BORN, 10, 0}};
  bpjs_tally *fine = tally_rich(), *rolled = NULL;
  crowd_make(&c, 300, 53);
  tally_take(fine, &c, 0, 300);
  FAIL_EACH_ALLOCATION(bpjs_tally_roll(fine, by, 2, &rolled, NULL), ck_assert_ptr_null(rolled));
  ck_assert_int_eq(tally_get(rolled, -1, -1).count, 300);
  bpjs_tally_free(fine);
  bpjs_tally_free(rolled);
  bpjs_people_free(c.people);
}
END_TEST

SUITE("tally.roll", rolled_is_as_tallied_at_once, rolled_takes_more_data, an_empty_one_is_rolled,
      what_it_is_not_by_is_refused, a_coarser_group_may_overflow, fails_whole_without_memory)
