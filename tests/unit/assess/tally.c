/* Sums are the same whatever the path, the threads, the parts, and whether groups are few
 * enough for sums or rows go one by one; and they are those of the rows. */
#include "assess/kernel.h"
#include "crowd.h"

enum { ROWS = 20000, ROOM = 1 << 22 };

typedef struct nation {
  bpjs_law *law;
  bpjs_assess *assess;
  crowd c;
  int32_t day;
} nation;

static void begin(nation *n, bool days) {
  n->day = day_of(2025, 3, 31);
  n->law = built_in();
  crowd_make(&n->c, ROWS, 17, n->day, days, true);
  ck_assert_int_eq(bpjs_assess_new(n->law, NULL, &n->assess, NULL), BPJS_OK);
}

static void end(nation *n) {
  bpjs_assess_free(n->assess);
  crowd_free(&n->c);
  bpjs_law_free(n->law);
}

/* By segment, province and band of age; wages, then each programme, then packages. */
static bpjs_tally *tally_of(const nation *n, uint32_t flags) {
  static const int32_t by[][2] = {
      {BPJS_PEOPLE_SEGMENT, 0}, {BPJS_PEOPLE_AREA, 2}, {BPJS_PEOPLE_BORN, 10}};
  bpjs_tally *tally = NULL;
  ck_assert_int_eq(bpjs_tally_new(n->day, &tally, NULL), BPJS_OK);
  for (size_t i = 0; i < sizeof by / sizeof *by; i++) {
    const bpjs_tally_dimension one = {
        .struct_size = sizeof one, .what = by[i][0], .detail = by[i][1]};
    ck_assert_int_eq(bpjs_tally_add_dimension(tally, &one, NULL), BPJS_OK);
  }
  for (int32_t k = -1; k <= 5; k++) {
    const bpjs_tally_measure one = {.struct_size = sizeof one,
                                    .kind = k < 0   ? BPJS_TALLY_WAGE
                                            : k < 5 ? BPJS_TALLY_MONTHLY
                                                    : BPJS_TALLY_PACKAGE,
                                    .programme = k < 0 || k == 5 ? 0 : 1 << k,
                                    .flags = flags};
    ck_assert_int_eq(bpjs_tally_add_measure(tally, &one, NULL), BPJS_OK);
  }
  return tally;
}

static void add(const nation *n, bpjs_tally *tally, int64_t first, int64_t count, int32_t path,
                int32_t threads) {
  const bpjs_assess_options options = {
      .struct_size = sizeof options, .path = path, .threads = threads};
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_assess_tally(n->assess, n->c.people, first, count, &options, tally, NULL, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
}

static int64_t save(const bpjs_tally *tally, char *bytes) {
  int64_t length = 0;
  ck_assert_int_eq(bpjs_tally_save(tally, bytes, ROOM, &length, NULL), BPJS_OK);
  return length;
}

static void same(bpjs_tally *a, bpjs_tally *b) {
  char *first = crowd_array(ROOM, 1), *second = crowd_array(ROOM, 1);
  const int64_t length = save(a, first);
  ck_assert_int_gt(bpjs_tally_count(a), 30);
  ck_assert_int_eq(save(b, second), length);
  ck_assert_mem_eq(first, second, (size_t)length);
  free(first);
  free(second);
  bpjs_tally_free(b);
}

static void hold(bool days, uint32_t flags) {
  nation n;
  begin(&n, days);
  bpjs_kernel kernel;
  const int32_t best = bpjs_kernel_avx2(&kernel) ? BPJS_ASSESS_AVX2 : BPJS_ASSESS_AUTO;
  bpjs_tally *whole = tally_of(&n, flags), *other;
  add(&n, whole, 0, ROWS, BPJS_ASSESS_SCALAR, 1);
  for (int32_t threads = 1; threads <= 5; threads += 2) {
    other = tally_of(&n, flags);
    add(&n, other, 0, ROWS, best, threads);
    same(whole, other);
  }
  other = tally_of(&n, flags);
  for (int64_t first = 0; first < ROWS; first += 777)
    add(&n, other, first, first + 777 < ROWS ? 777 : ROWS - first, best, 2);
  same(whole, other);
  bpjs_tally_free(whole);
  end(&n);
}

START_TEST(sums_are_the_same_on_every_way) {
  hold(true, BPJS_TALLY_NO_EXTREMES);
  hold(false, BPJS_TALLY_NO_EXTREMES);
}
END_TEST

START_TEST(rows_one_by_one_are_the_same_on_every_way) {
  hold(true, 0);
}
END_TEST

/* A weight of 1 for everybody makes rows go one by one, and changes nothing. */
START_TEST(sums_are_those_of_rows_one_by_one) {
  static const uint8_t one = 1;
  nation n;
  begin(&n, true);
  bpjs_tally *sums = tally_of(&n, BPJS_TALLY_NO_EXTREMES);
  bpjs_tally *rows = tally_of(&n, BPJS_TALLY_NO_EXTREMES);
  add(&n, sums, 0, ROWS, BPJS_ASSESS_AUTO, 1);
  ck_assert_int_eq(
      bpjs_people_set(n.c.people, BPJS_PEOPLE_WEIGHT, BPJS_PEOPLE_UINT8, &one, 0, 1, NULL, 0, NULL),
      BPJS_OK);
  add(&n, rows, 0, ROWS, BPJS_ASSESS_AUTO, 1);
  same(sums, rows);
  bpjs_tally_free(sums);
  end(&n);
}
END_TEST

/* Least and largest are those of the rows; weights count. */
START_TEST(each_measure_is_that_of_the_rows) {
  nation n;
  begin(&n, true);
  uint8_t *weights = crowd_array(ROWS, 1);
  int64_t *amounts = crowd_array(ROWS, sizeof *amounts);
  for (int64_t i = 0; i < ROWS; i++) {
    weights[i] = (uint8_t)(1 + i % 5);
    n.c.wage[i] = 1000000 + 7 * (i % 999); /* so that JHT is more than nothing */
  }
  crowd_set(&n.c, BPJS_PEOPLE_WEIGHT, BPJS_PEOPLE_UINT8, weights, NULL);
  const bpjs_tally_measure jht = {
      .struct_size = sizeof jht, .kind = BPJS_TALLY_MONTHLY, .programme = BPJS_PROGRAMME_JHT};
  bpjs_tally *tally = NULL;
  ck_assert_int_eq(bpjs_tally_new(n.day, &tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &jht, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_add_measure(n.assess, &jht, NULL), BPJS_OK);
  ck_assert_int_eq(
      bpjs_assess_rows(n.assess, n.c.people, 0, ROWS, NULL, tally, amounts, ROWS, NULL, NULL, NULL),
      BPJS_OK);
  int64_t rows = 0, sum = 0, weighted = 0, most = 0, least = INT64_MAX;
  for (int64_t i = 0; i < ROWS; i++) {
    rows += amounts[i] > 0;
    sum += amounts[i];
    weighted += amounts[i] * weights[i];
    most = amounts[i] > most ? amounts[i] : most;
    least = amounts[i] > 0 && amounts[i] < least ? amounts[i] : least;
  }
  bpjs_tally_value value = {.struct_size = sizeof value};
  ck_assert_int_eq(bpjs_tally_get(tally, -1, 0, &value, NULL), BPJS_OK);
  ck_assert_int_eq(value.sum, sum);
  ck_assert_int_eq(value.weighted, weighted);
  ck_assert_int_eq(value.maximum, most);
  ck_assert_int_eq(value.minimum, least);
  ck_assert_int_eq(value.rows, rows);
  ck_assert_int_gt(rows, 1000);
  bpjs_tally_free(tally);
  free(weights);
  free(amounts);
  end(&n);
}
END_TEST

/* JKM of wage earners, 0.3 % of the wage, with a reform that takes 0.4 % beside it. */
static void hold_reform(const nation *n, int64_t more, int64_t people) {
  bpjs_tally_measure jkm = {.struct_size = sizeof jkm,
                            .kind = BPJS_TALLY_MONTHLY,
                            .programme = BPJS_PROGRAMME_JKM,
                            .flags = BPJS_TALLY_NO_EXTREMES};
  bpjs_tally *both = NULL;
  ck_assert_int_eq(bpjs_tally_new(n->day, &both, NULL), BPJS_OK);
  for (; jkm.law <= 1; jkm.law++)
    ck_assert_int_eq(bpjs_tally_add_measure(both, &jkm, NULL), BPJS_OK);
  add(n, both, 0, ROWS, BPJS_ASSESS_AUTO, 2);
  bpjs_tally_value got[2] = {{.struct_size = sizeof *got}, {.struct_size = sizeof *got}};
  for (int law = 0; law <= 1; law++)
    ck_assert_int_eq(bpjs_tally_get(both, -1, law, &got[law], NULL), BPJS_OK);
  ck_assert_int_eq(got[1].sum - got[0].sum, more);
  ck_assert_int_eq(got[0].count, people);
  ck_assert_int_eq(got[1].count, people);
  ck_assert_int_eq(got[1].rows, got[0].rows);
  bpjs_tally_free(both);
}

/* What a reform adds is told by the wages; people are counted once. */
START_TEST(a_reform_goes_beside_the_law) {
  nation n;
  begin(&n, false);
  static int32_t statuses[ROWS];
  bpjs_law *reform = law_with("jkm.rate\tPU\t\t2025-01-01\t\t\t4000\tppm\tproposal\tC\t\n");
  const bpjs_assess_options options = {.struct_size = sizeof options, .day = n.day};
  int64_t more = 0, people = 0;
  for (int64_t i = 0; i < ROWS; i++)
    n.c.wage[i] = 1000 * (1 + i % 5000); /* so that nothing is rounded */
  ck_assert_int_eq(bpjs_assess_add_law(n.assess, reform, NULL, NULL), BPJS_OK);
  bpjs_law_free(reform);
  ck_assert_int_eq(bpjs_assess_rows(n.assess, n.c.people, 0, ROWS, &options, NULL, NULL, 0,
                                    statuses, NULL, NULL),
                   BPJS_OK);
  for (int64_t i = 0; i < ROWS; i++) {
    const uint8_t programmes = n.c.programmes[i];
    const bool jkm = programmes == 0 || (programmes & BPJS_PROGRAMME_JKM) != 0;
    people += statuses[i] == BPJS_OK;
    if (statuses[i] == BPJS_OK && n.c.segment[i] == BPJS_SEGMENT_PU && jkm)
      more += n.c.wage[i] / 1000; /* 0.4 % less 0.3 % */
  }
  ck_assert_int_gt(more, 1000000);
  hold_reform(&n, more, people);
  end(&n);
}
END_TEST

/* So many groups that sums are not worth while: each row has an area of its own. */
START_TEST(groups_may_be_as_many_as_rows) {
  enum { MANY = 40000 };
  nation n;
  begin(&n, false);
  int32_t *areas = crowd_array(MANY, sizeof *areas);
  int64_t *wages = crowd_array(MANY, sizeof *wages);
  static const uint8_t segment = BPJS_SEGMENT_BPU;
  for (int32_t i = 0; i < MANY; i++) {
    areas[i] = 310000 + i % 9999 + 10000 * (i / 9999);
    wages[i] = 1000000;
  }
  bpjs_people *people = NULL;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  bpjs_people_set(people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, &segment, 0, 1, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, wages, 0, MANY, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_AREA, BPJS_PEOPLE_INT32, areas, 0, MANY, NULL, 0, NULL);
  bpjs_tally *tally = NULL;
  const bpjs_tally_dimension by = {.struct_size = sizeof by, .what = BPJS_PEOPLE_AREA, .detail = 6};
  const bpjs_tally_measure of = {
      .struct_size = sizeof of, .kind = BPJS_TALLY_MONTHLY, .flags = BPJS_TALLY_NO_EXTREMES};
  ck_assert_int_eq(bpjs_tally_new(n.day, &tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_dimension(tally, &by, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &of, NULL), BPJS_OK);
  bpjs_assess_summary summary = {.struct_size = sizeof summary};
  ck_assert_int_eq(bpjs_assess_tally(n.assess, people, 0, MANY, NULL, tally, &summary, NULL),
                   BPJS_OK);
  bpjs_tally_value value = {.struct_size = sizeof value};
  ck_assert_int_eq(bpjs_tally_get(tally, -1, 0, &value, NULL), BPJS_OK);
  ck_assert_int_eq(value.sum, summary.assessed * 16800); /* 1 % of 1,000,000, and 6,800 */
  ck_assert_int_eq(bpjs_tally_count(tally), summary.assessed);
  ck_assert_int_gt(summary.assessed, 1 << 15);
  bpjs_tally_free(tally);
  bpjs_people_free(people);
  free(areas);
  free(wages);
  end(&n);
}
END_TEST

SUITE("assess.tally", sums_are_the_same_on_every_way, rows_one_by_one_are_the_same_on_every_way,
      sums_are_those_of_rows_one_by_one, each_measure_is_that_of_the_rows,
      a_reform_goes_beside_the_law, groups_may_be_as_many_as_rows)
