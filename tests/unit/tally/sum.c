/* Which measures may be added up. */
#include "tallies.h"
#include "tally/groups.h"

enum { JKK = BPJS_PROGRAMME_JKK, JKM = BPJS_PROGRAMME_JKM, JKP = BPJS_PROGRAMME_JKP };

static const bpjs_tally_measure measures[] = {
    {sizeof(bpjs_tally_measure), BPJS_TALLY_MONTHLY, 0, JKK, BPJS_PAYER_EMPLOYER, 0, 0, 0,
     0}, /* 0 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_MONTHLY, 0, JKM, BPJS_PAYER_EMPLOYER, 0, 0, 0,
     0},                                                                                     /* 1 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_MONTHLY, 0, JKK, BPJS_PAYER_WORKER, 0, 0, 0, 0}, /* 2 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_MONTHLY, 0, 0, BPJS_PAYER_EMPLOYER, 0, 0, 0, 0}, /* 3 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_MONTHLY, 0, JKK, 0, 0, 0, 0, 0},                 /* 4 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_MONTHLY, 1, JKM, BPJS_PAYER_EMPLOYER, 0, 0, 0,
     0}, /* 5 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_PACKAGE, 0, JKM, BPJS_PAYER_PARTICIPANT, 0, 0, 0,
     0},                                                                  /* 6 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_WAGE, 0, 0, 0, 0, 0, 0, 0},   /* 7 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_MONTHS, 0, 0, 0, 0, 0, 0, 0}, /* 8 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_MONTHLY, 0, JKP, BPJS_PAYER_RECOMPOSITION, JKK, 0, 0,
     0}, /* 9 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_MONTHLY, 0, JKP, BPJS_PAYER_RECOMPOSITION, JKM, 0, 0,
     0}, /* 10 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_BENEFIT, 0, JKM, 0, 0, BPJS_BENEFIT_DEATH, 0,
     0}, /* 11 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_BENEFIT, 0, JKM, 0, 0, BPJS_BENEFIT_FUNERAL, 0,
     0},                                                                           /* 12 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_BENEFIT, 0, JKM, 0, 0, 0, 0, 0},       /* 13 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_MONTHLY, 0, JKM | JKP, 0, 0, 0, 0, 0}, /* 14 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_BENEFIT, 0, JKM, 0, 0, BPJS_BENEFIT_DEATH, 0,
     BPJS_LIFE_DEATH}, /* 15 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_BENEFIT, 0, JKM, 0, 0, BPJS_BENEFIT_FUNERAL, 0,
     BPJS_LIFE_DEATH}, /* 16 */
    {sizeof(bpjs_tally_measure), BPJS_TALLY_BENEFIT, 0, BPJS_PROGRAMME_JP, 0, 0, 0, 0,
     BPJS_LIFE_RETIREMENT}}; /* 17 */
enum { MEASURES = sizeof measures / sizeof *measures };

/* Two groups, men and women; measure m has 2^m of men and 100 x 2^m of women, who count
 * twice. */
static bpjs_tally *make(void) {
  bpjs_tally *tally = tally_new(0);
  tally_by(tally, BPJS_PEOPLE_SEX, 0);
  for (int m = 0; m < MEASURES; m++)
    ck_assert_int_eq(bpjs_tally_add_measure(tally, &measures[m], NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
  for (int64_t sex = 1; sex <= 2; sex++) {
    bpjs_tally_sums sums[MEASURES];
    int64_t index;
    for (int m = 0; m < MEASURES; m++) {
      const int64_t amount = (sex == 1 ? 1 : 100) * ((int64_t)1 << m);
      sums[m] = (bpjs_tally_sums){1, amount, sex * amount, amount, amount};
    }
    ck_assert_int_eq(bpjs_tally_group(tally, &sex, &index, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_add(tally, index, 1, sex, sums, NULL, NULL), BPJS_OK);
  }
  return tally;
}

START_TEST(what_does_not_add_up_is_refused) {
  static const struct {
    int64_t first, second;
    int32_t status;
  } cases[] = {{0, 1, BPJS_OK},             /* two programmes */
               {0, 2, BPJS_OK},             /* two payers */
               {9, 10, BPJS_OK},            /* out of two programmes */
               {11, 12, BPJS_OK},           /* two benefits */
               {15, 16, BPJS_OK},           /* two of one event */
               {0, 14, BPJS_OK},            /* JKK, and JKM with JKP */
               {0, 0, BPJS_ERROR_CONFLICT}, /* twice */
               {0, 3, BPJS_ERROR_CONFLICT}, /* JKK is in all programmes */
               {0, 4, BPJS_ERROR_CONFLICT}, /* the employer is in all payers */
               {2, 4, BPJS_ERROR_CONFLICT},
               {1, 14, BPJS_ERROR_CONFLICT}, /* JKM is in both */
               {11, 13, BPJS_ERROR_CONFLICT},
               {1, 5, BPJS_ERROR_BASIS}, /* two laws */
               {1, 6, BPJS_ERROR_BASIS}, /* a month, and a package */
               {6, 1, BPJS_ERROR_BASIS},
               {7, 8, BPJS_ERROR_BASIS}, /* rupiah, and months */
               {1, 11, BPJS_ERROR_BASIS},
               {15, 17, BPJS_ERROR_BASIS}, /* two events, and a month's pension */
               {11, 15, BPJS_ERROR_BASIS},
               {0, 9, BPJS_ERROR_BASIS}}; /* what is JKP's was JKK's */
  bpjs_tally *tally = make();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const int64_t pair[] = {cases[i].first, cases[i].second};
    int64_t sum = -1, weighted = -1;
    bpjs_error error = tally_error();
    ck_assert_int_eq(bpjs_tally_sum(tally, 0, pair, 2, &sum, &weighted, &error), cases[i].status);
    if (cases[i].status == BPJS_OK) {
      ck_assert_int_eq(sum, ((int64_t)1 << pair[0]) + ((int64_t)1 << pair[1]));
    } else {
      ck_assert_str_eq(error.field, "measures");
      ck_assert_int_eq(atol(error.value), pair[1]);
      ck_assert_int_eq(sum, -1);
      ck_assert_int_eq(weighted, -1);
    }
  }
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(a_group_and_all_are_summed) {
  static const int64_t chosen[] = {2, 0, 1};
  bpjs_tally *tally = make();
  int64_t sum, weighted;
  ck_assert_int_eq(bpjs_tally_sum(tally, 1, chosen, 3, &sum, &weighted, NULL), BPJS_OK);
  ck_assert_int_eq(sum, 700);
  ck_assert_int_eq(weighted, 1400);
  ck_assert_int_eq(bpjs_tally_sum(tally, -1, chosen, 3, &sum, &weighted, NULL), BPJS_OK);
  ck_assert_int_eq(sum, 707);
  ck_assert_int_eq(weighted, 1407);
  ck_assert_int_eq(bpjs_tally_sum(tally, 0, chosen, 1, &sum, &weighted, NULL), BPJS_OK);
  ck_assert_int_eq(sum, 4);
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(a_sum_may_overflow) {
  static const int64_t pair[] = {0, 1};
  for (int k = 0; k < 2; k++) {
    bpjs_tally *tally = tally_new(0);
    bpjs_error error = tally_error();
    int64_t index, sum = 7, weighted = 7;
    const int64_t half = INT64_MAX / 2 + 1, a = k == 0 ? half : 1, b = k == 1 ? half : 1;
    const bpjs_tally_sums sums[] = {{1, a, b, a, a}, {1, a, b, a, a}};
    for (int m = 0; m < 2; m++)
      ck_assert_int_eq(bpjs_tally_add_measure(tally, &measures[m], NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_group(tally, NULL, &index, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_add(tally, index, 1, 1, sums, NULL, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_sum(tally, 0, pair, 2, &sum, &weighted, &error),
                     BPJS_ERROR_OVERFLOW);
    ck_assert_int_eq(sum, 7);
    ck_assert_int_eq(weighted, 7);
    bpjs_tally_free(tally);
  }
}
END_TEST

START_TEST(arguments_are_checked) {
  static const int64_t good[] = {0}, high[] = {MEASURES}, low[] = {-1};
  static int64_t many[129];
  bpjs_tally *tally = make();
  bpjs_error error = tally_error();
  int64_t sum = 7, weighted = 7;
  ck_assert_int_eq(bpjs_tally_sum(NULL, 0, good, 1, &sum, &weighted, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_sum(tally, 0, NULL, 1, &sum, &weighted, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_sum(tally, 0, good, 1, NULL, &weighted, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_sum(tally, 0, good, 1, &sum, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_sum(tally, 2, good, 1, &sum, &weighted, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_sum(tally, 0, good, 0, &sum, &weighted, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_sum(tally, 0, many, 129, &sum, &weighted, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "count");
  ck_assert_int_eq(bpjs_tally_sum(tally, 0, high, 1, &sum, &weighted, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "measures");
  ck_assert_int_eq(bpjs_tally_sum(tally, 0, low, 1, &sum, &weighted, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(sum, 7);
  bpjs_tally_free(tally);
}
END_TEST

SUITE("tally.sum", what_does_not_add_up_is_refused, a_group_and_all_are_summed, a_sum_may_overflow,
      arguments_are_checked)
