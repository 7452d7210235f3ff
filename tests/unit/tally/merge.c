/* However people are divided, and in whatever order, the sum is the same. */
#include "tallies.h"

enum { PARTS_MOST = 12 };

/* People in pieces of random lengths, dealt out to random parts. */
static int deal(const crowd *c, uint64_t *state, bpjs_tally **parts) {
  const int count = 1 + (int)random_below(state, PARTS_MOST);
  for (int i = 0; i < count; i++)
    parts[i] = tally_rich();
  for (int64_t first = 0; first < CROWD;) {
    int64_t length = (int64_t)random_below(state, 900);
    if (length > CROWD - first)
      length = CROWD - first;
    tally_take(parts[random_below(state, (uint64_t)count)], c, first, length);
    first += length;
  }
  return count;
}

/* Two at a time, until one is left; some go by way of their bytes. */
static bpjs_tally *gather(uint64_t *state, bpjs_tally **parts, int count) {
  while (count > 1) {
    const int into = (int)random_below(state, (uint64_t)count);
    const int from = (into + 1 + (int)random_below(state, (uint64_t)count - 1)) % count;
    if (random_below(state, 3) == 0) {
      int64_t length;
      char *bytes = tally_bytes(parts[from], &length);
      bpjs_tally_free(parts[from]);
      parts[from] = NULL;
      ck_assert_int_eq(bpjs_tally_load(bytes, length, "part", 4, &parts[from], NULL), BPJS_OK);
      free(bytes);
    }
    ck_assert_int_eq(bpjs_tally_merge(parts[into], parts[from], NULL), BPJS_OK);
    bpjs_tally_free(parts[from]);
    parts[from] = parts[--count];
  }
  return parts[0];
}

START_TEST(any_partition_gives_the_same_bytes) {
  static crowd c;
  uint64_t state = 5;
  crowd_make(&c, CROWD, 17);
  bpjs_tally *whole = tally_rich();
  tally_take(whole, &c, 0, CROWD);
  for (int64_t i = suite_cases(2000); i > 0; i--) {
    bpjs_tally *parts[PARTS_MOST];
    bpjs_tally *sum = gather(&state, parts, deal(&c, &state, parts));
    ck_assert(tally_same(whole, sum));
    bpjs_tally_free(sum);
  }
  bpjs_tally_free(whole);
  bpjs_people_free(c.people);
}
END_TEST

/* The halves have groups of their own, and shared ones. */
START_TEST(one_and_other_is_other_and_one) {
  static crowd c;
  crowd_make(&c, 400, 23);
  bpjs_tally *first = tally_rich(), *second = tally_rich(), *a = tally_rich(), *b = tally_rich();
  tally_take(first, &c, 0, 200);
  tally_take(second, &c, 200, 200);
  ck_assert_int_eq(bpjs_tally_merge(a, first, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_merge(a, second, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_merge(b, second, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_merge(b, first, NULL), BPJS_OK);
  ck_assert(tally_same(a, b));
  ck_assert_int_eq(tally_get(a, -1, -1).count, 400);
  ck_assert_int_gt(bpjs_tally_count(a), bpjs_tally_count(first));
  ck_assert_int_lt(bpjs_tally_count(a), bpjs_tally_count(first) + bpjs_tally_count(second));
  bpjs_tally_free(first);
  bpjs_tally_free(second);
  bpjs_tally_free(a);
  bpjs_tally_free(b);
  bpjs_people_free(c.people);
}
END_TEST

START_TEST(nothing_added_changes_nothing) {
  static crowd c;
  crowd_make(&c, 100, 29);
  bpjs_tally *tally = tally_rich(), *before = tally_rich(), *empty = tally_rich();
  tally_take(tally, &c, 0, 100);
  tally_take(before, &c, 0, 100);
  ck_assert_int_eq(bpjs_tally_merge(tally, empty, NULL), BPJS_OK);
  ck_assert(tally_same(tally, before));
  bpjs_tally_free(tally);
  bpjs_tally_free(before);
  bpjs_tally_free(empty);
  bpjs_people_free(c.people);
}
END_TEST

static void add_law(bpjs_tally *tally) {
  const bpjs_tally_measure measure = {
      .struct_size = sizeof measure, .kind = BPJS_TALLY_MONTHLY, .law = 1};
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, NULL), BPJS_OK);
}

START_TEST(only_what_is_alike_is_added) {
  static const int64_t edges[] = {1, 2}, others[] = {1, 3};
  for (int k = 0; k < 8; k++) {
    bpjs_tally *one = tally_new(5), *other = tally_new(k == 0 ? 6 : 5);
    bpjs_error error = tally_error();
    tally_by(one, BPJS_PEOPLE_AREA, 2);
    tally_by(other, k == 1 ? BPJS_PEOPLE_SEX : BPJS_PEOPLE_AREA, k == 1 ? 0 : k == 2 ? 4 : 2);
    if (k == 3)
      tally_by(other, BPJS_PEOPLE_SEX, 0);
    tally_of_dues(one, BPJS_TALLY_MONTHLY, 1, 1);
    if (k == 4)
      add_law(other);
    else
      tally_of_dues(other, BPJS_TALLY_MONTHLY, 1, 1);
    if (k == 5)
      tally_of(other, BPJS_TALLY_WAGE);
    bpjs_tally_histogram(one, edges, 2, NULL);
    if (k != 6)
      bpjs_tally_histogram(other, k == 7 ? others : edges, 2, NULL);
    ck_assert_int_eq(bpjs_tally_merge(one, other, &error), BPJS_ERROR_CONFLICT);
    ck_assert_str_eq(error.field, k == 0   ? "day"
                                  : k <= 3 ? "dimensions"
                                  : k <= 5 ? "measures"
                                           : "edges");
    ck_assert_int_eq(tally_try_by(one, BPJS_PEOPLE_SIZE, 0), BPJS_OK); /* it has no data */
    bpjs_tally_free(one);
    bpjs_tally_free(other);
  }
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_tally *tally = tally_new(0);
  bpjs_error error = tally_error();
  ck_assert_int_eq(bpjs_tally_merge(NULL, tally, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "tally");
  ck_assert_int_eq(bpjs_tally_merge(tally, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "other");
  ck_assert_int_eq(bpjs_tally_merge(tally, tally, &error), BPJS_ERROR_ARGUMENT);
  bpjs_tally_free(tally);
}
END_TEST

/* One of their groups does not fit: none is added. */
START_TEST(overflow_leaves_the_tally_as_it_was) {
  static const int64_t segments[] = {3, 2}, wages[] = {1, INT64_MAX};
  bpjs_people *people = NULL;
  bpjs_tally *one = tally_new(0), *other = tally_new(0);
  bpjs_error error = tally_error();
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  bpjs_people_set(people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_INT64, segments, 0, 2, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, wages, 0, 2, NULL, 0, NULL);
  for (int i = 0; i < 2; i++) {
    tally_by(i == 0 ? one : other, BPJS_PEOPLE_SEGMENT, 0);
    tally_of(i == 0 ? one : other, BPJS_TALLY_WAGE);
  }
  ck_assert_int_eq(bpjs_tally_people(one, people, 1, 1, 0, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_people(other, people, 0, 2, 0, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_merge(one, other, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_int_eq(bpjs_tally_count(one), 1);
  ck_assert_int_eq(tally_get(one, 0, 0).count, 1);
  bpjs_tally_free(one);
  bpjs_tally_free(other);
  bpjs_people_free(people);
}
END_TEST

START_TEST(fails_whole_without_memory) {
  static crowd c;
  crowd_make(&c, 300, 31);
  bpjs_tally *tally = tally_rich(), *other = tally_rich();
  tally_take(other, &c, 0, 300);
  FAIL_EACH_ALLOCATION(bpjs_tally_merge(tally, other, NULL),
                       ck_assert_int_eq(bpjs_tally_count(tally), 0));
  ck_assert(tally_same(tally, other));
  bpjs_tally_free(tally);
  bpjs_tally_free(other);
  bpjs_people_free(c.people);
}
END_TEST

/* Who failed has no data, and may still be told what it is by and of. */
START_TEST(more_may_be_asked_for_after_a_failure) {
  static crowd c;
  crowd_make(&c, 300, 31);
  for (long failing = 1;; failing++) {
    bpjs_tally *tally = tally_new(LAST_DAY);
    tally_by(tally, BPJS_PEOPLE_AREA, 4);
    tally_by(tally, BPJS_PEOPLE_BORN, 10);
    allocation_fail(failing);
    const int32_t status = bpjs_tally_people(tally, c.people, 0, 300, 0, NULL, NULL);
    if (!allocation_failed()) {
      ck_assert_int_gt(bpjs_tally_count(tally), 16);
      bpjs_tally_free(tally);
      break;
    }
    ck_assert_int_eq(status, BPJS_ERROR_MEMORY);
    tally_by(tally, BPJS_PEOPLE_SEX, 0);
    tally_of(tally, BPJS_TALLY_WAGE);
    tally_take(tally, &c, 0, 10);
    ck_assert_int_le(bpjs_tally_count(tally), 10);
    bpjs_tally_free(tally);
  }
  bpjs_people_free(c.people);
}
END_TEST

SUITE("tally.merge", any_partition_gives_the_same_bytes, one_and_other_is_other_and_one,
      nothing_added_changes_nothing, only_what_is_alike_is_added, arguments_are_checked,
      overflow_leaves_the_tally_as_it_was, fails_whole_without_memory,
      more_may_be_asked_for_after_a_failure)
