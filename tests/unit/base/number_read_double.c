#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "random.h"
#include "suite.h"

static int32_t read(const char *text, double *number) {
  *number = 99;
  return bpjs_number_read_double(text, (int64_t)strlen(text), number);
}

static void check(const char *text, double expected) {
  double number;
  ck_assert_msg(read(text, &number) == BPJS_OK, "%s is refused", text);
  ck_assert_msg(memcmp(&number, &expected, sizeof number) == 0, "%s is not %.17g", text, number);
}

START_TEST(json_numbers_are_read) {
  check("0", 0);
  check("-0", -0.0);
  check("0.0", 0);
  check("38.81", 38.81);
  check("-38.81", -38.81);
  check("39200000", 39200000);
  check("392e5", 39200000);
  check("392E+5", 39200000);
  check("3.92e+07", 39200000);
  check("5e-1", 0.5);
  check("0.0001e4", 1);
  check("100e-2", 1);
  check("0e999999999999999999999999999", 0);
  check("0.000e-99999999999999999999999", 0);
  check("inf", INFINITY);
  check("-inf", -INFINITY);
}
END_TEST

START_TEST(the_nearest_double_is_found) {
  /* 2^53 + 1 is a tie, the even neighbour is 2^53; a little more is not. */
  check("9007199254740993", 9007199254740992.0);
  check("9007199254740993.0000000000000000000000000000001", 9007199254740994.0);
  check("9007199254740992.9999999999999999999999999999999", 9007199254740992.0);
  /* 2^53 + 3: the even neighbour is 2^53 + 4. */
  check("9007199254740995", 9007199254740996.0);
  /* The largest double is (2^53 - 1) x 2^971; half a unit above begins what
   * rounds to infinity: 1.797693134862315807...e308. */
  check("1.797693134862315807e308", 1.7976931348623157e308);
  /* Half of the least subnormal, 2.4703282292062327208...e-324, is a tie that
   * goes to zero. */
  check("2.4703282292062327e-324", 0);
  check("2.4703282292062328e-324", 5e-324);
  check("-1e-324", -0.0);
  check("1e-400", 0);
  check("0.1e-99999999999999999999999", 0);
  check("7e-324", 5e-324);
  check("8e-324", 1e-323);
  /* The least normal number from below. */
  check("2.2250738585072011e-308", 2.2250738585072011e-308);
  check("2.2250738585072014e-308", 2.2250738585072014e-308);
  check("2.22507385850720129e-308", 2.2250738585072014e-308);
}
END_TEST

/* 1 + 2^-53 has 53 decimals, the last 5; it is a tie, which goes to 1. Digits
 * behind the 800th still break it. */
START_TEST(a_digit_far_behind_breaks_a_tie) {
  static const char tie[] = "1.00000000000000011102230246251565404236316680908203125";
  char text[1000];
  memset(text, '0', sizeof text);
  memcpy(text, tie, strlen(tie));
  double number;
  ck_assert_int_eq(bpjs_number_read_double(text, sizeof text, &number), BPJS_OK);
  ck_assert(number == 1);
  text[999] = '1';
  ck_assert_int_eq(bpjs_number_read_double(text, sizeof text, &number), BPJS_OK);
  ck_assert(number == 1 + 0x1p-52);
}
END_TEST

START_TEST(beyond_the_largest_is_overflow) {
  static const char *const texts[] = {"1e309",   "-1e309", "1.797693134862315808e308",
                                      "1e310",   "1e311",  "123e99999999999999999999999999",
                                      "-0.1e400"};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    double number;
    ck_assert_msg(read(texts[i], &number) == BPJS_ERROR_OVERFLOW, "%s", texts[i]);
    ck_assert(number == 99);
  }
  char long_number[400];
  memset(long_number, '9', sizeof long_number);
  double number;
  ck_assert_int_eq(bpjs_number_read_double(long_number, sizeof long_number, &number),
                   BPJS_ERROR_OVERFLOW);
}
END_TEST

START_TEST(text_that_is_no_number_is_refused) {
  static const char *const texts[] = {"",     "-",    "+1",   ".5",  "5.",    "-.5",   "1.e5",
                                      "01",   "-01",  "1e",   "1e+", "1e-",   "e5",    "1e5x",
                                      "1 ",   " 1",   "1,5",  "0x1", "nan",   "NaN",   "Inf",
                                      "-Inf", "+inf", "infi", "in",  "--inf", "1e5.5", "1..5"};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    double number;
    ck_assert_msg(read(texts[i], &number) == BPJS_ERROR_SYNTAX, "%s", texts[i]);
    ck_assert(number == 99);
  }
}
END_TEST

/* The C library as a peer, on texts with more digits than a double has. */
START_TEST(the_c_library_reads_the_same) {
  if (strtod("0.5", NULL) != 0.5)
    return; /* the peer obeys a locale with another decimal sign */
  uint64_t state = 1977;
  int64_t cases = suite_cases(200000);
  for (int64_t i = 0; i < cases; i++) {
    char text[80];
    int exponent = (int)random_below(&state, 660) - 345;
    unsigned long long first = random_below(&state, 10);
    unsigned long long second = random_next(&state) >> (i % 50);
    unsigned long long third = random_next(&state) >> (i % 64);
    snprintf(text, sizeof text, "%s%llu.%llu%llue%d", i % 2 == 0 ? "-" : "", first, second, third,
             exponent);
    double expected = strtod(text, NULL), number;
    if (isinf(expected))
      ck_assert_int_eq(read(text, &number), BPJS_ERROR_OVERFLOW);
    else
      check(text, expected);
  }
}
END_TEST

/* All decimals of a double, up to 1074 of them, as the C library knows them. */
START_TEST(all_decimals_of_a_double_read_back) {
  if (strtod("0.5", NULL) != 0.5)
    return;
  uint64_t state = 1078;
  int64_t cases = suite_cases(20000);
  for (int64_t i = 0; i < cases; i++) {
    static char text[1500];
    uint64_t bits = random_next(&state);
    double number;
    memcpy(&number, &bits, sizeof number);
    if (!isfinite(number))
      continue;
    snprintf(text, sizeof text, "%.1074f", number);
    check(text, number);
  }
}
END_TEST

SUITE("base.number_read_double", all_decimals_of_a_double_read_back, json_numbers_are_read,
      the_nearest_double_is_found, a_digit_far_behind_breaks_a_tie, beyond_the_largest_is_overflow,
      text_that_is_no_number_is_refused, the_c_library_reads_the_same)
