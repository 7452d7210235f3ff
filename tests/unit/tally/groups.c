/* Groups by their keys, however they come. */
#include "tally/groups.h"
#include "tallies.h"

enum { MANY = 5000 };

/* Risk class, and industries from 0 on: group k has keys {k % 5 + 1, k / 5}. */
static bpjs_tally *make(void) {
  bpjs_tally *tally = tally_new(0);
  tally_by(tally, BPJS_PEOPLE_RISK_CLASS, 0);
  tally_by(tally, BPJS_PEOPLE_INDUSTRY, 0);
  tally_of(tally, BPJS_TALLY_WAGE);
  ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
  return tally;
}

static int32_t add(bpjs_tally *tally, int64_t k, int64_t wage) {
  const int64_t keys[] = {k % 5 + 1, k / 5};
  const bpjs_tally_sums sums = {1, wage, 2 * wage, wage, wage};
  int64_t index;
  const int32_t status = bpjs_tally_group(tally, keys, &index, NULL);
  return status == BPJS_OK ? bpjs_tally_add(tally, index, 1, 2, &sums, NULL, NULL) : status;
}

START_TEST(order_of_arrival_does_not_matter) {
  bpjs_tally *up = make(), *down = make(), *mixed = make();
  for (int64_t k = 0; k < MANY; k++) {
    ck_assert_int_eq(add(up, k, k), BPJS_OK);
    ck_assert_int_eq(add(down, MANY - 1 - k, MANY - 1 - k), BPJS_OK);
    ck_assert_int_eq(add(mixed, k * 1009 % MANY, k * 1009 % MANY), BPJS_OK); /* a prime */
    if (k % 1000 == 0) /* reading in between changes nothing */
      ck_assert_int_eq(tally_key(mixed, 0, 0), 1);
  }
  ck_assert_int_eq(bpjs_tally_count(up), MANY);
  ck_assert(tally_same(up, down));
  ck_assert(tally_same(up, mixed));
  /* Class 1 has industries 0, 1, 2 ...: the wages are 0, 5, 10 ... */
  for (int64_t i = 0; i < MANY / 5; i++) {
    ck_assert_int_eq(tally_key(mixed, i, 0), 1);
    ck_assert_int_eq(tally_key(mixed, i, 1), i);
    ck_assert_int_eq(tally_get(mixed, i, 0).sum, 5 * i);
  }
  ck_assert_int_eq(tally_key(mixed, MANY / 5, 0), 2);
  bpjs_tally_free(up);
  bpjs_tally_free(down);
  bpjs_tally_free(mixed);
}
END_TEST

START_TEST(what_is_added_is_summed) {
  bpjs_tally *tally = make();
  for (int64_t wage = 10; wage >= 1; wage--)
    ck_assert_int_eq(add(tally, 7, wage), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_count(tally), 1);
  const bpjs_tally_value value = tally_get(tally, 0, 0);
  ck_assert_int_eq(value.count, 10);
  ck_assert_int_eq(value.weight, 20);
  ck_assert_int_eq(value.rows, 10);
  ck_assert_int_eq(value.sum, 55);
  ck_assert_int_eq(value.weighted, 110);
  ck_assert_int_eq(value.minimum, 1);
  ck_assert_int_eq(value.maximum, 10);
  const bpjs_tally_value people = tally_get(tally, -1, -1);
  ck_assert_int_eq(people.count, 10);
  ck_assert_int_eq(people.weight, 20);
  ck_assert_int_eq(people.rows, 0);
  ck_assert_int_eq(people.maximum, 0);
  bpjs_tally_free(tally);
}
END_TEST

/* Each number of a group at its limit; one more is refused, and nothing of the group has
 * changed. */
START_TEST(overflow_leaves_a_group_as_it_was) {
  static const int64_t edges[] = {5};
  const int64_t keys[] = {1}, full = INT64_MAX, one_bin[] = {0, 1}, no_bin[] = {0, 0};
  for (int k = 0; k < 6; k++) {
    bpjs_tally *tally = tally_new(0);
    bpjs_error error = tally_error();
    int64_t index, bins[] = {0, k == 5 ? full : 0};
    tally_by(tally, BPJS_PEOPLE_SEX, 0);
    tally_of(tally, BPJS_TALLY_WAGE);
    ck_assert_int_eq(bpjs_tally_histogram(tally, edges, 1, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_group(tally, keys, &index, NULL), BPJS_OK);
    const bpjs_tally_sums held = {k == 2 ? full : 1, k == 3 ? full : 1, k == 4 ? full : 1, 1, 1};
    const bpjs_tally_sums one = {1, 1, 1, 1, 1}, none = {0};
    ck_assert_int_eq(
        bpjs_tally_add(tally, index, k == 0 ? full : 1, k == 1 ? full : 1, &held, bins, NULL),
        BPJS_OK);
    const bpjs_tally_value before = tally_get(tally, 0, 0);
    ck_assert_int_eq(bpjs_tally_add(tally, index, k == 0, k == 1, k >= 2 && k <= 4 ? &one : &none,
                                    k == 5 ? one_bin : no_bin, &error),
                     BPJS_ERROR_OVERFLOW);
    ck_assert_str_eq(error.field, k == 0   ? "count"
                                  : k == 1 ? "weight"
                                  : k == 5 ? "bin"
                                           : "measure");
    const bpjs_tally_value after = tally_get(tally, 0, 0);
    ck_assert_mem_eq(&after, &before, sizeof after);
    bpjs_tally_free(tally);
  }
}
END_TEST

/* So many that all arrays and the slots grow several times. */
START_TEST(fails_whole_without_memory) {
  bpjs_tally *tally = make();
  for (int64_t k = 0; k < 300; k++) {
    int64_t before = bpjs_tally_count(tally);
    for (long failing = 1;; failing++) {
      allocation_fail(failing);
      const int32_t status = add(tally, k, k);
      if (!allocation_failed()) {
        ck_assert_int_eq(status, BPJS_OK);
        break;
      }
      ck_assert_int_eq(status, BPJS_ERROR_MEMORY);
      ck_assert_int_eq(bpjs_tally_count(tally), before);
    }
  }
  ck_assert_int_eq(bpjs_tally_count(tally), 300);
  for (int64_t i = 0; i < 60; i++)
    ck_assert_int_eq(tally_get(tally, i, 0).sum, 5 * i);
  bpjs_tally_free(tally);
}
END_TEST

static int32_t begin_like(const bpjs_tally *tally) {
  bpjs_tally *made = bpjs_tally_new_like(tally);
  if (made == NULL)
    return BPJS_ERROR_MEMORY;
  bpjs_tally_free(made);
  return BPJS_OK;
}

START_TEST(one_like_another_needs_memory) {
  bpjs_tally *tally = tally_rich();
  FAIL_EACH_ALLOCATION(begin_like(tally), (void)0);
  FAIL_EACH_ALLOCATION(bpjs_tally_begin(tally, NULL), ck_assert(!tally->begun));
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(a_group_that_is_not_there_is_told) {
  bpjs_tally *tally = make();
  bpjs_error error = tally_error();
  bpjs_tally_value value = {.struct_size = sizeof value};
  int64_t key = 99;
  ck_assert_int_eq(add(tally, 0, 1), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_get(tally, 1, 0, &value, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "index");
  ck_assert_int_eq(bpjs_tally_get(tally, -2, 0, &value, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_get(tally, 0, 1, &value, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "measure");
  ck_assert_int_eq(bpjs_tally_get(tally, 0, -2, &value, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_get(NULL, 0, 0, &value, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_get(tally, 0, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  value.struct_size = 8;
  ck_assert_int_eq(bpjs_tally_get(tally, 0, 0, &value, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_tally_get_key(tally, 1, 0, &key, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_get_key(tally, -1, 0, &key, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_get_key(tally, 0, 2, &key, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "dimension");
  ck_assert_int_eq(bpjs_tally_get_key(tally, 0, -1, &key, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_get_key(tally, 0, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_get_key(NULL, 0, 0, &key, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(key, 99);
  ck_assert_int_eq(bpjs_tally_count(NULL), 0);
  bpjs_tally_free(tally);
}
END_TEST

/* Of two groups each fits, and both together do not. */
START_TEST(all_groups_together_may_overflow) {
  bpjs_tally *tally = make();
  bpjs_tally_value value = {.struct_size = sizeof value, .sum = 99};
  bpjs_error error = tally_error();
  ck_assert_int_eq(add(tally, 0, INT64_MAX / 2), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_get(tally, -1, 0, &value, NULL), BPJS_OK);
  ck_assert_int_eq(add(tally, 1, INT64_MAX / 2), BPJS_OK);
  value.sum = 99;
  ck_assert_int_eq(bpjs_tally_get(tally, -1, 0, &value, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_int_eq(value.sum, 99);
  const int64_t keys[2][2] = {{3, 0}, {4, 0}};
  for (int i = 0; i < 2; i++) {
    int64_t index;
    ck_assert_int_eq(bpjs_tally_group(tally, keys[i], &index, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_add(tally, index, 1, INT64_MAX - 1, NULL, NULL, NULL), BPJS_OK);
  }
  ck_assert_int_eq(bpjs_tally_get(tally, -1, -1, &value, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "weight");
  bpjs_tally_free(tally);
}
END_TEST

SUITE("tally.groups", order_of_arrival_does_not_matter, what_is_added_is_summed,
      overflow_leaves_a_group_as_it_was, fails_whole_without_memory, one_like_another_needs_memory,
      a_group_that_is_not_there_is_told, all_groups_together_may_overflow)
