#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/number.h"
#include "random.h"
#include "suite.h"

static void written(double number, int decimals, char thousands, char point, char text[500]) {
  bpjs_buffer buffer = {0};
  bpjs_number_add_fixed(&buffer, number, decimals, thousands, point);
  ck_assert(!buffer.failed);
  ck_assert_uint_lt(buffer.length, 500);
  memcpy(text, buffer.bytes, buffer.length);
  text[buffer.length] = '\0';
  bpjs_buffer_free(&buffer);
}

START_TEST(numbers_have_as_many_decimals_as_wanted) {
  static const struct {
    double number;
    int decimals;
    char thousands, point;
    const char *text;
  } cases[] = {
      {0, 0, '\0', '.', "0"},
      {0, 2, '\0', '.', "0.00"},
      {38.81188, 2, '\0', '.', "38.81"},
      {38.81188, 0, '\0', '.', "39"},
      {4336959, 0, '.', ',', "4.336.959"},
      {4336959, 1, ',', '.', "4,336,959.0"},
      {767.23, 2, '.', ',', "767,23"},
      {1000, 0, '.', ',', "1.000"},
      {999, 0, '.', ',', "999"},
      {999.5, 0, '.', ',', "1.000"},
      {-1234.5, 1, '.', ',', "-1.234,5"},
      {0.000000001, 9, '\0', '.', "0.000000001"},
      {123456.789, 9, ' ', '.', "123 456.789000000"},
      {1e15, 0, ',', '.', "1,000,000,000,000,000"},
      {1e22, 0, '\0', '.', "10000000000000000000000"},
      {5e-324, 9, '\0', '.', "0.000000000"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char text[500];
    written(cases[i].number, cases[i].decimals, cases[i].thousands, cases[i].point, text);
    ck_assert_str_eq(text, cases[i].text);
  }
}
END_TEST

START_TEST(a_tie_goes_away_from_zero) {
  static const struct {
    double number;
    int decimals;
    const char *text;
  } cases[] = {
      {0.5, 0, "1"},
      {1.5, 0, "2"},
      {2.5, 0, "3"},
      {-0.5, 0, "-1"},
      {-2.5, 0, "-3"},
      {0.125, 2, "0.13"},
      {-0.125, 2, "-0.13"},
      {0.0625, 3, "0.063"},
      /* Not ties: 1.005 is 1.00499999999999989..., 2.675 is
       * 2.67499999999999982..., 0.15 is 0.1499999999999999944... */
      {1.005, 2, "1.00"},
      {2.675, 2, "2.67"},
      {0.15, 1, "0.1"},
      /* 0.35 is 0.34999999999999997..., 0.45 is 0.4500000000000000111... */
      {0.35, 1, "0.3"},
      {0.45, 1, "0.5"},
      {4503599627370495.5, 0, "4503599627370496"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char text[500];
    written(cases[i].number, cases[i].decimals, '\0', '.', text);
    ck_assert_str_eq(text, cases[i].text);
  }
}
END_TEST

START_TEST(zero_has_no_sign) {
  char text[500];
  written(-0.0, 0, '\0', '.', text);
  ck_assert_str_eq(text, "0");
  written(-0.004, 2, '\0', '.', text);
  ck_assert_str_eq(text, "0.00");
  written(-0.006, 2, '\0', '.', text);
  ck_assert_str_eq(text, "-0.01");
}
END_TEST

/* Odd multiples of 2^-k have k decimals, so there is no tie at fewer than
 * k - 1; glibc rounds the exact value too. */
START_TEST(the_c_library_agrees_where_there_is_no_tie) {
  char point = localeconv()->decimal_point[0];
  uint64_t state = 62;
  int64_t cases = suite_cases(200000);
  for (int64_t i = 0; i < cases; i++) {
    uint64_t mantissa = random_next(&state) >> 11 | 1;
    double number = ldexp((double)mantissa, (int)random_below(&state, 80) - 100);
    if (i % 2 == 0)
      number = -number;
    int decimals = (int)random_below(&state, 10);
    char text[500], expected[500];
    written(number, decimals, '\0', point, text);
    snprintf(expected, sizeof expected, "%.*f", decimals, number);
    const char *peer = expected;
    if (expected[0] == '-' && strpbrk(expected, "123456789") == NULL)
      peer++;
    ck_assert_str_eq(text, peer);
  }
}
END_TEST

START_TEST(the_largest_double_fits) {
  char text[500], expected[500];
  written(-1.7976931348623157e308, 9, '\0', localeconv()->decimal_point[0], text);
  snprintf(expected, sizeof expected, "%.9f", -1.7976931348623157e308);
  ck_assert_str_eq(text, expected);
}
END_TEST

SUITE("base.number_add_fixed", numbers_have_as_many_decimals_as_wanted, a_tie_goes_away_from_zero,
      zero_has_no_sign, the_c_library_agrees_where_there_is_no_tie, the_largest_double_fits)
