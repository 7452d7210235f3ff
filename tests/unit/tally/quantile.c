/* Bins of wages, and the quantiles that they bound. */
#include "tallies.h"
#include "tally/groups.h"

START_TEST(a_wage_is_in_one_bin) {
  static const int64_t edges[] = {0, 10, 20};
  static const struct {
    int64_t wage, bin;
  } cases[] = {{0, 1}, {9, 1}, {10, 2}, {19, 2}, {20, 3}, {INT64_MAX, 3}};
  bpjs_tally *tally = tally_new(0);
  ck_assert_int_eq(bpjs_tally_histogram(tally, edges, 3, NULL), BPJS_OK);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    ck_assert_int_eq(bpjs_tally_bin_of(tally, cases[i].wage), cases[i].bin);
  bpjs_tally_free(tally);
}
END_TEST

/* Ten of 5, twenty of 15, forty of 100 and thirty more of 200, in the group of men; one of 7
 * in that of women. */
static bpjs_tally *make(bool wages) {
  static const int64_t edges[] = {10, 20, 150};
  static const int64_t men[] = {10, 20, 40, 30}, women[] = {1, 0, 0, 0};
  bpjs_tally *tally = tally_new(0);
  tally_by(tally, BPJS_PEOPLE_SEX, 0);
  tally_of(tally, BPJS_TALLY_MONTHS);
  if (wages)
    tally_of(tally, BPJS_TALLY_WAGE);
  ck_assert_int_eq(bpjs_tally_histogram(tally, edges, 3, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
  for (int64_t sex = 1; sex <= 2; sex++) {
    /* 10 x 5 + 20 x 15 + 40 x 100 + 30 x 200 */
    const bpjs_tally_sums sums[] = {{0, 0, 0, 0, 0},
                                    sex == 1 ? (bpjs_tally_sums){4, 320, 10350, 5, 200}
                                             : (bpjs_tally_sums){1, 7, 7, 7, 7}};
    int64_t index;
    ck_assert_int_eq(bpjs_tally_group(tally, &sex, &index, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_add(tally, index, sex == 1 ? 4 : 1, sex == 1 ? 100 : 1, sums,
                                    sex == 1 ? men : women, NULL),
                     BPJS_OK);
  }
  return tally;
}

START_TEST(a_quantile_lies_in_the_bin_of_its_rank) {
  static const struct {
    int32_t ppm;
    int64_t lower, upper;
  } cases[] = {{0, 5, 9},         {100000, 5, 9},     {100001, 10, 19},
               {300000, 10, 19},  {300001, 20, 149},  {500000, 20, 149},
               {700000, 20, 149}, {700001, 150, 200}, {1000000, 150, 200}};
  bpjs_tally *tally = make(true), *bare = make(false);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    int64_t lower, upper;
    ck_assert_int_eq(bpjs_tally_quantile(tally, 0, cases[i].ppm, &lower, &upper, NULL), BPJS_OK);
    ck_assert_int_eq(lower, cases[i].lower);
    ck_assert_int_eq(upper, cases[i].upper);
    /* Without the least and the largest wage the outer bins are open. */
    ck_assert_int_eq(bpjs_tally_quantile(bare, 0, cases[i].ppm, &lower, &upper, NULL), BPJS_OK);
    ck_assert_int_eq(lower, cases[i].lower == 5 ? 0 : cases[i].lower);
    ck_assert_int_eq(upper, cases[i].upper == 200 ? INT64_MAX : cases[i].upper);
  }
  bpjs_tally_free(tally);
  bpjs_tally_free(bare);
}
END_TEST

START_TEST(all_groups_are_one) {
  bpjs_tally *tally = make(true);
  int64_t lower, upper, from, to, weight;
  /* Of 101 people 11 have less than 10: the rank of 10 % is 11, that of a little more 12. */
  ck_assert_int_eq(bpjs_tally_quantile(tally, -1, 108910, &lower, &upper, NULL), BPJS_OK);
  ck_assert_int_eq(upper, 9);
  ck_assert_int_eq(bpjs_tally_quantile(tally, -1, 108911, &lower, &upper, NULL), BPJS_OK);
  ck_assert_int_eq(lower, 10);
  ck_assert_int_eq(bpjs_tally_bin(tally, -1, 0, &from, &to, &weight, NULL), BPJS_OK);
  ck_assert_int_eq(from, 0);
  ck_assert_int_eq(to, 9);
  ck_assert_int_eq(weight, 11);
  ck_assert_int_eq(bpjs_tally_bin(tally, 0, 3, &from, &to, &weight, NULL), BPJS_OK);
  ck_assert_int_eq(from, 150);
  ck_assert_int_eq(to, INT64_MAX);
  ck_assert_int_eq(weight, 30);
  bpjs_tally_free(tally);
}
END_TEST

static int ascending(const void *a, const void *b) {
  const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return x < y ? -1 : x > y;
}

/* The quantile of the sorted wages lies within the bounds. */
START_TEST(a_true_quantile_is_within_its_bounds) {
  static crowd c;
  static int64_t wages[CROWD * 5];
  int64_t count = 0;
  crowd_make(&c, CROWD, 41);
  bpjs_tally *tally = tally_rich();
  tally_take(tally, &c, 0, CROWD);
  for (int64_t i = 0; i < CROWD; i++)
    for (int64_t k = 0; k < c.weight[i] && c.segment[i] != BPJS_SEGMENT_PMI; k++)
      wages[count++] = c.wage[i];
  qsort(wages, (size_t)count, sizeof *wages, ascending);
  for (int32_t ppm = 0; ppm <= 1000000; ppm += 12500) {
    const int64_t rank = (count * ppm + 999999) / 1000000;
    const int64_t value = wages[rank == 0 ? 0 : rank - 1];
    int64_t lower, upper;
    ck_assert_int_eq(bpjs_tally_quantile(tally, -1, ppm, &lower, &upper, NULL), BPJS_OK);
    ck_assert_int_le(lower, value);
    ck_assert_int_ge(upper, value);
  }
  bpjs_tally_free(tally);
  bpjs_people_free(c.people);
}
END_TEST

START_TEST(many_people_do_not_overflow_a_rank) {
  static const int64_t edges[] = {10}, bins[] = {INT64_MAX / 2, INT64_MAX / 2};
  bpjs_tally *tally = tally_new(0);
  int64_t index, lower, upper;
  ck_assert_int_eq(bpjs_tally_histogram(tally, edges, 1, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_group(tally, NULL, &index, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add(tally, index, 1, INT64_MAX, NULL, bins, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_quantile(tally, 0, 500000, &lower, &upper, NULL), BPJS_OK);
  ck_assert_int_eq(upper, 9);
  ck_assert_int_eq(bpjs_tally_quantile(tally, 0, 500001, &lower, &upper, NULL), BPJS_OK);
  ck_assert_int_eq(lower, 10);
  bpjs_tally_free(tally);
}
END_TEST

/* Of one bin, or of all bins, beyond 64 bits. */
START_TEST(all_groups_may_overflow) {
  static const int64_t edges[] = {10}, half = INT64_MAX / 2 + 1;
  for (int k = 0; k < 2; k++) {
    const int64_t first[] = {half, 0}, second[] = {k == 0 ? half : 0, k == 0 ? 0 : half};
    bpjs_tally *tally = tally_new(0);
    bpjs_error error = tally_error();
    int64_t index, lower = 7, upper = 7, weight = 7;
    tally_by(tally, BPJS_PEOPLE_SEX, 0);
    ck_assert_int_eq(bpjs_tally_histogram(tally, edges, 1, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
    for (int64_t sex = 1; sex <= 2; sex++) {
      ck_assert_int_eq(bpjs_tally_group(tally, &sex, &index, NULL), BPJS_OK);
      ck_assert_int_eq(bpjs_tally_add(tally, index, 1, half, NULL, sex == 1 ? first : second, NULL),
                       BPJS_OK);
    }
    ck_assert_int_eq(bpjs_tally_quantile(tally, -1, 1, &lower, &upper, &error),
                     BPJS_ERROR_OVERFLOW);
    ck_assert_str_eq(error.field, "bin");
    ck_assert_int_eq(bpjs_tally_bin(tally, -1, 0, &lower, &upper, &weight, &error),
                     k == 0 ? BPJS_ERROR_OVERFLOW : BPJS_OK);
    ck_assert_int_eq(weight, k == 0 ? 7 : half);
    bpjs_tally_free(tally);
  }
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_tally *tally = make(true), *none = tally_new(0);
  bpjs_error error = tally_error();
  int64_t a = 7, b = 7, w = 7;
  ck_assert_int_eq(bpjs_tally_quantile(NULL, 0, 0, &a, &b, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_quantile(tally, 0, 0, NULL, &b, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_quantile(tally, 0, 0, &a, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_quantile(tally, 2, 0, &a, &b, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_quantile(tally, 0, -1, &a, &b, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "ppm");
  ck_assert_int_eq(bpjs_tally_quantile(tally, 0, 1000001, &a, &b, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_quantile(none, -1, 0, &a, &b, &error), BPJS_ERROR_NOT_FOUND);
  ck_assert_int_eq(bpjs_tally_bin(NULL, 0, 0, &a, &b, &w, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_bin(tally, 0, 0, NULL, &b, &w, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_bin(tally, 0, 0, &a, NULL, &w, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_bin(tally, 0, 0, &a, &b, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_bin(tally, 0, 4, &a, &b, &w, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_bin(tally, 0, -1, &a, &b, &w, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_bin(none, -1, 0, &a, &b, &w, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(a + b + w, 21);
  bpjs_tally_free(tally);
  bpjs_tally_free(none);
}
END_TEST

SUITE("tally.quantile", a_wage_is_in_one_bin, a_quantile_lies_in_the_bin_of_its_rank,
      all_groups_are_one, a_true_quantile_is_within_its_bounds, many_people_do_not_overflow_a_rank,
      all_groups_may_overflow, arguments_are_checked)
