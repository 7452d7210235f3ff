#include "trace/exact.h"

#include <string.h>

#include "bpjsstat/law.h"
#include "random.h"
#include "suite.h"

enum { DOWN = BPJS_LAW_DIRECTION_DOWN, HALF = BPJS_LAW_DIRECTION_HALF_UP };
enum { UP = BPJS_LAW_DIRECTION_UP };

static void share_is(int64_t base, int64_t ppm, int64_t whole, int64_t fraction) {
  bpjs_exact share = {-1, -1};
  ck_assert(bpjs_exact_share(base, ppm, &share));
  ck_assert_int_eq(share.whole, whole);
  ck_assert_int_eq(share.fraction, fraction);
}

static void rounds_to(int64_t whole, int64_t fraction, int64_t step, int32_t direction,
                      int64_t expected) {
  int64_t rounded = -1;
  ck_assert(bpjs_exact_round((bpjs_exact){whole, fraction}, step, direction, &rounded));
  ck_assert_int_eq(rounded, expected);
}

/* 5,005,000 x 8,900 = 44,544,500,000 millionths. 10,000,000 x 3.7 % = 370,000.
 * The largest int64 is 9,223,372,036,854 x 10^6 + 775,807; times 37,000:
 *   9,223,372,036,854 x 37,000 = 341,264,765,363,598,000
 *   775,807 x 37,000 / 10^6    =              28,704.859 */
START_TEST(a_share_is_exact) {
  share_is(5005000, 8900, 44544, 500000);
  share_is(10000000, 37000, 370000, 0);
  share_is(INT64_MAX, 37000, 341264765363626704, 859000);
  share_is(1, 1, 0, 1);
  share_is(1, 999999, 0, 999999);
  share_is(0, 1000000000, 0, 0);
  share_is(INT64_MAX, 0, 0, 0);
  share_is(INT64_MAX, 1000000, INT64_MAX, 0);
  share_is(999999, 1000000000, 999999000, 0);
}
END_TEST

/* The millions of the largest int64, 9,223,372,036,854 x 1,000,001, are 9.22338 x
 * 10^18 and do not fit. Of 9,223,372,036,999,999 x 1000 the millions give
 * 9,223,372,036,000,000,000, which fits, and 999,999 x 1000 more do not. */
START_TEST(a_share_that_does_not_fit_is_refused) {
  bpjs_exact share = {7, 7};
  ck_assert(!bpjs_exact_share(INT64_MAX, 2000000, &share));
  ck_assert(!bpjs_exact_share(INT64_MAX, 1000001, &share));
  ck_assert(!bpjs_exact_share(9223372036999999, 1000000000, &share));
  ck_assert_int_eq(share.whole, 7);
  ck_assert_int_eq(share.fraction, 7);
}
END_TEST

START_TEST(fractions_carry_into_rupiah) {
  bpjs_exact sum = {7, 7};
  ck_assert(bpjs_exact_add((bpjs_exact){1, 600000}, (bpjs_exact){2, 400000}, &sum));
  ck_assert_int_eq(sum.whole, 4);
  ck_assert_int_eq(sum.fraction, 0);
  ck_assert(bpjs_exact_add((bpjs_exact){INT64_MAX, 1}, (bpjs_exact){0, 999998}, &sum));
  ck_assert_int_eq(sum.whole, INT64_MAX);
  ck_assert_int_eq(sum.fraction, 999999);
  ck_assert(!bpjs_exact_add(sum, (bpjs_exact){0, 1}, &sum));
  ck_assert(!bpjs_exact_add(sum, (bpjs_exact){1, 0}, &sum));
  ck_assert_int_eq(sum.whole, INT64_MAX);
}
END_TEST

START_TEST(halves_go_up_and_less_goes_down) {
  rounds_to(44544, 500000, 1, HALF, 44545);
  rounds_to(44544, 499999, 1, HALF, 44544);
  rounds_to(44545, 0, 1, HALF, 44545);
  rounds_to(0, 500000, 1, HALF, 1);
  rounds_to(0, 0, 1, HALF, 0);
  rounds_to(INT64_MAX, 499999, 1, HALF, INT64_MAX);
}
END_TEST

START_TEST(down_and_up_go_one_way) {
  rounds_to(44544, 999999, 1, DOWN, 44544);
  rounds_to(INT64_MAX, 999999, 1, DOWN, INT64_MAX);
  rounds_to(44544, 1, 1, UP, 44545);
  rounds_to(44544, 0, 1, UP, 44544);
  rounds_to(INT64_MAX, 0, 1, UP, INT64_MAX);
}
END_TEST

/* 8,939,722 becomes 8,939,700 in the letter on the ceiling of 2020. */
START_TEST(rounding_is_to_multiples_of_a_step) {
  rounds_to(8939722, 0, 100, DOWN, 8939700);
  rounds_to(8939799, 999999, 100, DOWN, 8939700);
  rounds_to(8939700, 0, 100, UP, 8939700);
  rounds_to(8939700, 1, 100, UP, 8939800);
  rounds_to(8939749, 999999, 100, HALF, 8939700);
  rounds_to(8939750, 0, 100, HALF, 8939800);
  /* Of the step 3 the half is 1.5. */
  rounds_to(4, 499999, 3, HALF, 3);
  rounds_to(4, 500000, 3, HALF, 6);
  rounds_to(5, 0, 3, HALF, 6);
  /* INT64_MAX ends in 807. */
  rounds_to(INT64_MAX, 0, 100, DOWN, INT64_MAX - 7);
  rounds_to(INT64_MAX, 0, 100, HALF, INT64_MAX - 7);
  rounds_to(5, 0, INT64_MAX, DOWN, 0);
  rounds_to(5, 0, INT64_MAX, UP, INT64_MAX);
}
END_TEST

START_TEST(rounding_up_beyond_the_largest_number_is_refused) {
  int64_t rounded = 7;
  ck_assert(!bpjs_exact_round((bpjs_exact){INT64_MAX, 500000}, 1, HALF, &rounded));
  ck_assert(!bpjs_exact_round((bpjs_exact){INT64_MAX, 1}, 1, UP, &rounded));
  ck_assert(!bpjs_exact_round((bpjs_exact){INT64_MAX, 0}, 100, UP, &rounded));
  ck_assert_int_eq(rounded, 7);
}
END_TEST

static void divides_to(int64_t numerator, int64_t denominator, int64_t step, int32_t direction,
                       int64_t expected, bool expected_whole) {
  int64_t rounded = -1;
  bool whole = !expected_whole;
  ck_assert(bpjs_exact_divide(numerator, denominator, step, direction, &rounded, &whole));
  ck_assert_int_eq(rounded, expected);
  ck_assert_int_eq(whole, expected_whole);
}

/* 10,000,000 / 3 = 3,333,333.33; 111,000,000 x 100 / 111 = 100,000,000. */
START_TEST(quotients_are_rounded_once) {
  divides_to(10000000, 3, 1, HALF, 3333333, false);
  divides_to(10000000, 3, 1, UP, 3333334, false);
  divides_to(11100000000, 111, 1, HALF, 100000000, true);
  divides_to(7, 2, 1, HALF, 4, false);
  divides_to(7, 2, 1, DOWN, 3, false);
  divides_to(0, 12, 100, UP, 0, true);
  divides_to(750, 1, 100, HALF, 800, false);
  divides_to(749, 1, 100, HALF, 700, false);
  divides_to(800, 1, 100, UP, 800, true);
  divides_to(801, 2, 100, UP, 500, false);
  divides_to(INT64_MAX, 1, 1, HALF, INT64_MAX, true);
  int64_t rounded = 7;
  bool whole = true;
  ck_assert(!bpjs_exact_divide(INT64_MAX, 1, 100, UP, &rounded, &whole));
  ck_assert_int_eq(rounded, 7);
  ck_assert(whole);
}
END_TEST

/* 3,037,000,500^2 is 9,223,372,037,000,250,000, more than the largest int64;
 * 3,037,000,499^2 = 9,223,372,030,926,249,001 is less. */
START_TEST(sums_and_products_that_do_not_fit_are_refused) {
  int64_t result = 7;
  ck_assert(!bpjs_exact_times(3037000500, 3037000500, &result));
  ck_assert(!bpjs_exact_times(2, INT64_MAX, &result));
  ck_assert(!bpjs_exact_plus(1, INT64_MAX, &result));
  ck_assert_int_eq(result, 7);
  ck_assert(bpjs_exact_times(3037000499, 3037000499, &result));
  ck_assert_int_eq(result, 9223372030926249001);
  ck_assert(bpjs_exact_times(0, INT64_MAX, &result));
  ck_assert_int_eq(result, 0);
  ck_assert(bpjs_exact_times(INT64_MAX, 1, &result));
  ck_assert_int_eq(result, INT64_MAX);
  ck_assert(bpjs_exact_plus(INT64_MAX, 0, &result));
  ck_assert_int_eq(result, INT64_MAX);
}
END_TEST

/* Schoolbook arithmetic: four limbs of 32 bits, the lowest first. */
enum { LIMBS = 4 };
typedef struct limbs {
  uint32_t at[LIMBS];
} limbs;

static limbs limbs_of(int64_t number) {
  return (limbs){{(uint32_t)number, (uint32_t)((uint64_t)number >> 32), 0, 0}};
}

static limbs limbs_times(limbs a, uint32_t factor) {
  uint64_t carry = 0;
  for (int i = 0; i < LIMBS; i++) {
    carry += (uint64_t)a.at[i] * factor;
    a.at[i] = (uint32_t)carry;
    carry >>= 32;
  }
  ck_assert_uint_eq(carry, 0);
  return a;
}

static limbs limbs_plus(limbs a, limbs b) {
  uint64_t carry = 0;
  for (int i = 0; i < LIMBS; i++) {
    carry += (uint64_t)a.at[i] + b.at[i];
    a.at[i] = (uint32_t)carry;
    carry >>= 32;
  }
  ck_assert_uint_eq(carry, 0);
  return a;
}

static limbs limbs_divided(limbs a, uint32_t divisor, uint32_t *rest) {
  uint64_t left = 0;
  for (int i = LIMBS; i-- > 0;) {
    left = left << 32 | a.at[i];
    a.at[i] = (uint32_t)(left / divisor);
    left %= divisor;
  }
  *rest = (uint32_t)left;
  return a;
}

static int limbs_compare(limbs a, limbs b) {
  for (int i = LIMBS; i-- > 0;)
    if (a.at[i] != b.at[i])
      return a.at[i] < b.at[i] ? -1 : 1;
  return 0;
}

static bool limbs_fit(limbs a) {
  return a.at[3] == 0 && a.at[2] == 0 && a.at[1] <= INT32_MAX;
}

static void assert_number(int64_t number, limbs expected) {
  ck_assert(limbs_compare(limbs_of(number), expected) == 0);
}

/* Of `value` millionths, the multiple of step x 10^6 that the direction says,
 * in rupiah: by trying the one below and the one above. */
static limbs limbs_rounded(limbs value, uint32_t step, int32_t direction) {
  uint32_t rest;
  limbs below = limbs_divided(limbs_divided(value, 1000000, &rest), step, &rest);
  limbs low = limbs_times(below, step), high = limbs_plus(low, limbs_of(step));
  limbs low_exact = limbs_times(low, 1000000), high_exact = limbs_times(high, 1000000);
  ck_assert(limbs_compare(low_exact, value) <= 0);
  ck_assert(limbs_compare(value, high_exact) < 0);
  bool at_low = limbs_compare(low_exact, value) == 0;
  /* nearer to high, or as near: 2 value >= low + high */
  bool nearer = limbs_compare(limbs_times(value, 2), limbs_plus(low_exact, high_exact)) >= 0;
  return (direction == UP && !at_low) || (direction == HALF && nearer) ? high : low;
}

static int64_t random_number(uint64_t *state) {
  return (int64_t)(random_next(state) >> (1 + random_below(state, 63)));
}

static uint32_t random_step(uint64_t *state) {
  static const uint32_t steps[] = {1, 1, 1, 2, 3, 50, 100, 999, 1000, 1000000, 4294967295};
  return steps[random_below(state, sizeof steps / sizeof *steps)];
}

START_TEST(it_is_what_schoolbook_arithmetic_gives) {
  uint64_t state = 2026;
  int64_t fits = 0, overflows = 0;
  for (int64_t left = suite_cases(1000000); left > 0; left--) {
    int64_t base = random_number(&state);
    uint32_t ppm = (uint32_t)random_below(&state, random_below(&state, 4) ? 1000001 : 1000000001);
    uint32_t step = random_step(&state), rest;
    int32_t direction = 1 + (int32_t)random_below(&state, 3);
    limbs product = limbs_times(limbs_of(base), ppm);
    limbs whole = limbs_divided(product, 1000000, &rest);
    bpjs_exact share;
    ck_assert_int_eq(bpjs_exact_share(base, ppm, &share), limbs_fit(whole));
    if (!limbs_fit(whole)) {
      overflows++;
      continue;
    }
    fits++;
    assert_number(share.whole, whole);
    ck_assert_int_eq(share.fraction, rest);
    limbs expected = limbs_rounded(product, step, direction);
    int64_t rounded;
    ck_assert_int_eq(bpjs_exact_round(share, step, direction, &rounded), limbs_fit(expected));
    if (limbs_fit(expected))
      assert_number(rounded, expected);
  }
  ck_assert_int_gt(fits, overflows);
  ck_assert_int_gt(overflows, 0);
}
END_TEST

/* q = numerator / denominator is the multiple m of step when down, if and only
 * if m d <= n < (m + step) d; and half up, if 2 m d - step d <= 2 n < 2 m d + step d. */
START_TEST(quotients_are_what_schoolbook_arithmetic_gives) {
  uint64_t state = 82019;
  for (int64_t left = suite_cases(300000); left > 0; left--) {
    int64_t numerator = random_number(&state), rounded;
    uint32_t denominator = 1 + (uint32_t)random_below(&state, 1000000000);
    uint32_t step = random_step(&state);
    int32_t direction = 1 + (int32_t)random_below(&state, 3);
    bool whole;
    if (!bpjs_exact_divide(numerator, denominator, step, direction, &rounded, &whole))
      continue;
    limbs width = limbs_times(limbs_of(step), denominator);
    limbs at = limbs_times(limbs_of(rounded), denominator), n = limbs_of(numerator);
    limbs twice = limbs_times(n, 2), twice_at = limbs_times(at, 2);
    ck_assert_int_eq(rounded % step, 0);
    if (direction == DOWN) {
      ck_assert(limbs_compare(at, n) <= 0 && limbs_compare(n, limbs_plus(at, width)) < 0);
    } else if (direction == UP) {
      ck_assert(limbs_compare(n, at) <= 0 && limbs_compare(at, limbs_plus(n, width)) < 0);
    } else {
      ck_assert(limbs_compare(twice_at, limbs_plus(twice, width)) <= 0);
      ck_assert(limbs_compare(twice, limbs_plus(twice_at, width)) < 0);
    }
    ck_assert_int_eq(whole, limbs_compare(n, at) == 0);
  }
}
END_TEST

SUITE("trace.exact", a_share_is_exact, a_share_that_does_not_fit_is_refused,
      fractions_carry_into_rupiah, halves_go_up_and_less_goes_down, down_and_up_go_one_way,
      rounding_is_to_multiples_of_a_step, rounding_up_beyond_the_largest_number_is_refused,
      quotients_are_rounded_once, sums_and_products_that_do_not_fit_are_refused,
      it_is_what_schoolbook_arithmetic_gives, quotients_are_what_schoolbook_arithmetic_gives)
