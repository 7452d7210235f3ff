/* People in their groups. */
#include "tallies.h"

/* Seven people, one of them without a segment: bad. */
enum { SEVEN = 7 };
static const int64_t segments[SEVEN] = {1, 2, 1, 4, 9, 1, 3};
static const int64_t wages[SEVEN] = {5000000, 1000000, 3000000, 7, 4, 2000000, 2500000};
static const int64_t weights[SEVEN] = {10, 20, 1, 5, 1, 0, 2};
static const int64_t months[SEVEN] = {12, 0, 24, 6, 1, 1, 1};
static const int64_t risk = 1;
static const uint8_t months_given = 0x3D; /* not of the second */

static bpjs_people *seven(void) {
  bpjs_people *people = NULL;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  const struct {
    int32_t what;
    const int64_t *values;
    int64_t length;
    const uint8_t *given;
  } columns[] = {{BPJS_PEOPLE_SEGMENT, segments, SEVEN, NULL},
                 {BPJS_PEOPLE_WAGE, wages, SEVEN, NULL},
                 {BPJS_PEOPLE_WEIGHT, weights, SEVEN, NULL},
                 {BPJS_PEOPLE_MONTHS, months, SEVEN, &months_given},
                 {BPJS_PEOPLE_RISK_CLASS, &risk, 1, NULL}};
  for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
    ck_assert_int_eq(bpjs_people_set(people, columns[i].what, BPJS_PEOPLE_INT64, columns[i].values,
                                     0, columns[i].length, columns[i].given, 0, NULL),
                     BPJS_OK);
  return people;
}

static bpjs_tally *by_segment(void) {
  bpjs_tally *tally = tally_new(LAST_DAY);
  tally_by(tally, BPJS_PEOPLE_SEGMENT, 0);
  tally_of(tally, BPJS_TALLY_WAGE);
  tally_of(tally, BPJS_TALLY_MONTHS);
  return tally;
}

START_TEST(people_are_counted_weighed_and_summed) {
  static const struct {
    int64_t key, count, weight, rows, sum, weighted, minimum, maximum;
  } expected[] = {/* 5 + 3 + 2 million; 10 x 5 + 1 x 3 + 0 x 2 million */
                  {1, 3, 11, 3, 10000000, 53000000, 2000000, 5000000},
                  {2, 1, 20, 1, 1000000, 20000000, 1000000, 1000000},
                  {3, 1, 2, 1, 2500000, 5000000, 2500000, 2500000},
                  {4, 1, 5, 0, 0, 0, 0, 0}}; /* of PMI no wage */
  bpjs_people *people = seven();
  bpjs_tally *tally = by_segment();
  bpjs_people_summary summary = {.struct_size = sizeof summary};
  ck_assert_int_eq(bpjs_tally_people(tally, people, 0, SEVEN, 0, &summary, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_count(tally), 4);
  for (int64_t i = 0; i < 4; i++) {
    const bpjs_tally_value value = tally_get(tally, i, 0);
    ck_assert_int_eq(tally_key(tally, i, 0), expected[i].key);
    ck_assert_int_eq(value.count, expected[i].count);
    ck_assert_int_eq(value.weight, expected[i].weight);
    ck_assert_int_eq(value.rows, expected[i].rows);
    ck_assert_int_eq(value.sum, expected[i].sum);
    ck_assert_int_eq(value.weighted, expected[i].weighted);
    ck_assert_int_eq(value.minimum, expected[i].minimum);
    ck_assert_int_eq(value.maximum, expected[i].maximum);
  }
  /* Months: 12 + 24 + 1 of PU; of BPU not given. */
  ck_assert_int_eq(tally_get(tally, 0, 1).sum, 37);
  ck_assert_int_eq(tally_get(tally, 0, 1).weighted, 10 * 12 + 24);
  ck_assert_int_eq(tally_get(tally, 1, 1).rows, 0);
  ck_assert_int_eq(tally_get(tally, 3, 1).sum, 6);
  ck_assert_int_eq(summary.rows, SEVEN);
  ck_assert_int_eq(summary.good, SEVEN - 1);
  ck_assert_int_eq(summary.bad, 1);
  ck_assert_int_eq(summary.first_row, 5);
  ck_assert_int_eq(summary.first_what, BPJS_PEOPLE_SEGMENT);
  ck_assert_int_eq(summary.first_status, BPJS_ERROR_RANGE);
  bpjs_tally_free(tally);
  bpjs_people_free(people);
}
END_TEST

START_TEST(a_bad_row_may_stop_it) {
  bpjs_people *people = seven();
  bpjs_tally *tally = by_segment();
  bpjs_error error = tally_error();
  bpjs_people_summary summary = {.struct_size = sizeof summary, .rows = 99};
  ck_assert_int_eq(bpjs_tally_people(tally, people, 0, 4, BPJS_PEOPLE_STOP, NULL, NULL), BPJS_OK);
  int64_t length;
  char *before = tally_bytes(tally, &length);
  ck_assert_int_eq(
      bpjs_tally_people(tally, people, 1, SEVEN - 1, BPJS_PEOPLE_STOP, &summary, &error),
      BPJS_ERROR_RANGE);
  ck_assert_int_eq(error.row, 5);
  ck_assert_str_eq(error.field, "segment");
  ck_assert_str_eq(error.value, "9");
  ck_assert_int_eq(summary.rows, 99);
  char *after = tally_bytes(tally, &length);
  ck_assert_mem_eq(before, after, (size_t)length);
  free(before);
  free(after);
  bpjs_tally_free(tally);
  bpjs_people_free(people);
}
END_TEST

START_TEST(without_weights_a_row_is_a_person) {
  bpjs_people *people = seven();
  bpjs_tally *tally = by_segment();
  ck_assert_int_eq(bpjs_people_unset(people, BPJS_PEOPLE_WEIGHT, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_people(tally, people, 0, SEVEN, 0, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(tally_get(tally, -1, -1).weight, 6);
  ck_assert_int_eq(tally_get(tally, 0, 0).weighted, 10000000);
  bpjs_tally_free(tally);
  bpjs_people_free(people);
}
END_TEST

START_TEST(nobody_is_nothing) {
  bpjs_people *people = seven();
  bpjs_tally *tally = by_segment();
  bpjs_people_summary summary = {.struct_size = sizeof summary, .bad = 7};
  ck_assert_int_eq(bpjs_tally_people(tally, people, SEVEN, 0, 0, &summary, NULL), BPJS_OK);
  ck_assert_int_eq(summary.bad, 0);
  ck_assert_int_eq(bpjs_tally_count(tally), 0);
  ck_assert_int_eq(tally_get(tally, -1, 0).count, 0);
  bpjs_tally_free(tally);
  bpjs_people_free(people);
}
END_TEST

/* A plain loop over the columns is the other reckoning. */
START_TEST(a_crowd_is_tallied_as_a_loop_does_it) {
  static crowd c;
  bpjs_tally *tally = tally_rich();
  crowd_make(&c, CROWD, 11);
  tally_take(tally, &c, 0, CROWD);
  int64_t seen = 0;
  for (int64_t i = 0; i < bpjs_tally_count(tally); i++) {
    bpjs_tally_value sum = {0};
    int64_t bins[5] = {0};
    for (int64_t k = 0; k < CROWD; k++) {
      const int64_t sex = c.sexes_given[k / 8] >> (k % 8) & 1 ? c.sex[k] : INT64_MIN;
      const int64_t code = c.area[k] < 100       ? c.area[k]
                           : c.area[k] < 10000   ? c.area[k]
                           : c.area[k] < 1000000 ? c.area[k] / 100
                                                 : c.area[k] / 1000000;
      const int64_t area = c.areas_given[k / 8] >> (k % 8) & 1 ? code : INT64_MIN;
      if (c.segment[k] != tally_key(tally, i, 0) || sex != tally_key(tally, i, 1) ||
          area != tally_key(tally, i, 2))
        continue;
      const int64_t least = tally_key(tally, i, 3), years = (LAST_DAY - c.born[k]) * 4 / 1461;
      if (years < least || years >= least + 10)
        continue;
      sum.count++;
      sum.weight += c.weight[k];
      if (c.segment[k] == BPJS_SEGMENT_PMI)
        continue;
      sum.sum += c.wage[k];
      sum.weighted += c.wage[k] * c.weight[k];
      bins[(c.wage[k] >= 1000000) + (c.wage[k] >= 2500000) + (c.wage[k] >= 5000000) +
           (c.wage[k] >= 10000000)] += c.weight[k];
    }
    const bpjs_tally_value value = tally_get(tally, i, 0);
    ck_assert_int_eq(value.count, sum.count);
    ck_assert_int_eq(value.weight, sum.weight);
    ck_assert_int_eq(value.sum, sum.sum);
    ck_assert_int_eq(value.weighted, sum.weighted);
    for (int64_t b = 0; b < 5; b++) {
      int64_t from, to, weight;
      ck_assert_int_eq(bpjs_tally_bin(tally, i, b, &from, &to, &weight, NULL), BPJS_OK);
      ck_assert_int_eq(weight, bins[b]);
    }
    seen += value.count;
  }
  ck_assert_int_eq(seen, CROWD);
  bpjs_tally_free(tally);
  bpjs_people_free(c.people);
}
END_TEST

/* The weight, the wage times the weight, a sum: each beyond 64 bits. */
START_TEST(overflow_leaves_the_tally_as_it_was) {
  static const int64_t half = INT64_MAX / 2 + 1;
  static const struct { int64_t wage, weight; } rows[] = {{1, half}, {half, 2}, {half, 1}};
  for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
    bpjs_tally *tally = by_segment();
    bpjs_error error = tally_error();
    int64_t segment[2] = {2, 2}, wage[2], weight[2];
    bpjs_people *people = NULL;
    ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
    for (int i = 0; i < 2; i++) {
      wage[i] = rows[k].wage;
      weight[i] = rows[k].weight;
    }
    bpjs_people_set(people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_INT64, segment, 0, 2, NULL, 0, NULL);
    bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, wage, 0, 2, NULL, 0, NULL);
    bpjs_people_set(people, BPJS_PEOPLE_WEIGHT, BPJS_PEOPLE_INT64, weight, 0, 2, NULL, 0, NULL);
    ck_assert_int_eq(bpjs_tally_people(tally, people, 0, 2, 0, NULL, &error), BPJS_ERROR_OVERFLOW);
    ck_assert_int_eq(error.row, k == 1 ? 1 : 2);
    ck_assert_int_eq(bpjs_tally_count(tally), 0);
    /* One at a time, the first fits where the product does. */
    if (k != 1) {
      ck_assert_int_eq(bpjs_tally_people(tally, people, 0, 1, 0, NULL, NULL), BPJS_OK);
      ck_assert_int_eq(bpjs_tally_people(tally, people, 1, 1, 0, NULL, &error),
                       BPJS_ERROR_OVERFLOW);
      ck_assert_int_eq(tally_get(tally, 0, 0).count, 1);
    }
    bpjs_people_free(people);
    bpjs_tally_free(tally);
  }
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_people *people = seven();
  bpjs_tally *tally = by_segment(), *dues = tally_new(LAST_DAY);
  bpjs_error error = tally_error();
  bpjs_people_summary summary = {.struct_size = 4};
  tally_of_dues(dues, BPJS_TALLY_MONTHLY, 1, 1);
  ck_assert_int_eq(bpjs_tally_people(NULL, people, 0, 1, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_people(tally, NULL, 0, 1, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "people");
  ck_assert_int_eq(bpjs_tally_people(tally, people, 0, 1, 0, &summary, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_tally_people(tally, people, 0, 1, 2, NULL, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "flags");
  ck_assert_int_eq(bpjs_tally_people(tally, people, 1, SEVEN, 0, NULL, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "count");
  ck_assert_int_eq(bpjs_tally_people(tally, people, -1, 1, 0, NULL, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_people(dues, people, 0, 1, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "measure");
  ck_assert_int_eq(bpjs_tally_count(tally), 0);
  ck_assert_int_eq(tally_try_by(tally, BPJS_PEOPLE_SEX, 0), BPJS_OK); /* no data yet */
  bpjs_tally_free(tally);
  bpjs_tally_free(dues);
  bpjs_people_free(people);
}
END_TEST

START_TEST(fails_whole_without_memory) {
  static crowd c;
  crowd_make(&c, 200, 3);
  bpjs_tally *tally = tally_rich();
  FAIL_EACH_ALLOCATION(bpjs_tally_people(tally, c.people, 0, 200, 0, NULL, NULL),
                       ck_assert_int_eq(bpjs_tally_count(tally), 0));
  ck_assert_int_eq(tally_get(tally, -1, -1).count, 200);
  bpjs_tally_free(tally);
  bpjs_people_free(c.people);
}
END_TEST

SUITE("tally.people", people_are_counted_weighed_and_summed, a_bad_row_may_stop_it,
      without_weights_a_row_is_a_person, nobody_is_nothing, a_crowd_is_tallied_as_a_loop_does_it,
      overflow_leaves_the_tally_as_it_was, arguments_are_checked, fails_whole_without_memory)
