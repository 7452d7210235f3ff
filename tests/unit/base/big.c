#include <math.h>

#include "base/big.h"
#include "random.h"
#include "suite.h"

static bpjs_big big(uint64_t number) {
  bpjs_big made;
  bpjs_big_set(&made, number);
  return made;
}

START_TEST(small_numbers_compute_as_integers_do) {
  uint64_t state = 3;
  for (int i = 0; i < 2000; i++) {
    uint64_t a = random_next(&state) >> (2 + i % 60), b = random_next(&state) >> (2 + i % 58);
    uint32_t small = 1 + (uint32_t)random_below(&state, 1000);
    bpjs_big left = big(a), right = big(b), sum = big(a + b);
    ck_assert_int_eq(bpjs_big_compare(&left, &right), a < b ? -1 : a > b);
    bpjs_big_add(&left, &right);
    ck_assert_int_eq(bpjs_big_compare(&left, &sum), 0);
    bpjs_big_subtract(&left, &right);
    bpjs_big first = big(a);
    ck_assert_int_eq(bpjs_big_compare(&left, &first), 0);
    bpjs_big quotient = big(a / small);
    ck_assert_uint_eq(bpjs_big_divide(&left, small), a % small);
    ck_assert_int_eq(bpjs_big_compare(&left, &quotient), 0);
    bpjs_big_multiply(&left, small, (uint32_t)(a % small));
    ck_assert_int_eq(bpjs_big_compare(&left, &first), 0);
    int bits = (int)random_below(&state, 64);
    bpjs_big shifted = big(a >> bits);
    bpjs_big_shift_right(&left, bits);
    ck_assert_int_eq(bpjs_big_compare(&left, &shifted), 0);
  }
}
END_TEST

START_TEST(a_product_has_the_bits_of_both) {
  bpjs_big zero = big(0), three = big(3), most = big(UINT64_MAX), product;
  bpjs_big_product(&product, &zero, &most);
  ck_assert_int_eq(product.used, 0);
  bpjs_big_product(&product, &most, &zero);
  ck_assert_int_eq(product.used, 0);
  bpjs_big six = big(6), two = big(2);
  bpjs_big_product(&product, &two, &three);
  ck_assert_int_eq(bpjs_big_compare(&product, &six), 0);
  /* (2^64 - 1)^2 = 2^128 - 2 x 2^64 + 1 */
  bpjs_big_product(&product, &most, &most);
  const uint32_t expected[] = {1, 0, UINT32_MAX - 1, UINT32_MAX};
  ck_assert_int_eq(product.used, 4);
  ck_assert_mem_eq(product.limbs, expected, sizeof expected);
}
END_TEST

START_TEST(large_numbers_go_there_and_back) {
  bpjs_big number = big(392), expected = big(392);
  bpjs_big_multiply_power10(&number, 1000);
  /* 392 x 10^1000 has 1003 digits: 1002 x log2(10) + log2(3.92) = 3330.5. */
  ck_assert_int_eq(bpjs_big_bits(&number), 3331);
  for (int i = 0; i < 1000; i++)
    ck_assert_uint_eq(bpjs_big_divide(&number, 10), 0);
  ck_assert_int_eq(bpjs_big_compare(&number, &expected), 0);
  bpjs_big_shift_left(&number, 4000);
  ck_assert_int_eq(bpjs_big_bits(&number), 4000 + 9); /* 392 has 9 bits */
  bpjs_big_shift_right(&number, 4000);
  ck_assert_int_eq(bpjs_big_compare(&number, &expected), 0);
  bpjs_big_shift_right(&number, 9);
  ck_assert_int_eq(number.used, 0);
}
END_TEST

START_TEST(a_double_is_taken_apart) {
  const double numbers[] = {1, 0.1, -39.2e6, 5e-324, 2.2250738585072014e-308, 1e308, 0};
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    bpjs_binary binary = bpjs_binary_of(numbers[i]);
    ck_assert(ldexp((double)binary.mantissa, binary.exponent) == fabs(numbers[i]));
  }
}
END_TEST

static void check_ratio(uint64_t a, uint64_t b, double expected, int expected_residual) {
  bpjs_big numerator = big(a), denominator = big(b);
  int residual = 9;
  ck_assert(bpjs_big_ratio(&numerator, &denominator, &residual) == expected);
  ck_assert_int_eq(residual, expected_residual);
}

START_TEST(a_ratio_is_the_nearest_double_and_knows_its_side) {
  check_ratio(0, 7, 0, 0);
  check_ratio(1, 1, 1, 0);
  check_ratio(7, 2, 3.5, 0);
  check_ratio(1, 1024, 0x1p-10, 0);
  /* 1/3 is 0.0101...b: the 53 bits end in 01 and 0101... is cut. */
  check_ratio(1, 3, 1.0 / 3, -1);
  /* 2^53 + 1 goes down to even, 2^53 + 3 goes up. */
  check_ratio(((uint64_t)1 << 53) + 1, 1, 0x1p53, -1);
  check_ratio(((uint64_t)1 << 53) + 3, 1, 0x1p53 + 4, 1);
  /* All bits set rounds up to the next power of two. */
  check_ratio(UINT64_MAX, 1, 0x1p64, 1);
}
END_TEST

SUITE("base.big", small_numbers_compute_as_integers_do, a_product_has_the_bits_of_both,
      large_numbers_go_there_and_back, a_double_is_taken_apart,
      a_ratio_is_the_nearest_double_and_knows_its_side)
