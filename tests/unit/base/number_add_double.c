#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "random.h"
#include "suite.h"

static void written(double number, char text[64]) {
  bpjs_buffer buffer = {0};
  bpjs_number_add_double(&buffer, number);
  ck_assert(!buffer.failed);
  ck_assert_uint_lt(buffer.length, 64);
  memcpy(text, buffer.bytes, buffer.length);
  text[buffer.length] = '\0';
  bpjs_buffer_free(&buffer);
}

START_TEST(numbers_are_plain_from_a_millionth_to_a_thousand_trillion_million) {
  static const struct {
    double number;
    const char *text;
  } cases[] = {
      {0.0, "0"},
      {-0.0, "0"},
      {1.0, "1"},
      {-1.0, "-1"},
      {0.5, "0.5"},
      {-0.5, "-0.5"},
      {0.1, "0.1"},
      {0.3, "0.3"},
      {38.81, "38.81"},
      {0.005, "0.005"},
      {39200000, "39200000"},
      {767.23e12, "767230000000000"},
      {9007199254740992.0, "9007199254740992"},
      {123456789012345680000.0, "123456789012345680000"},
      {1e20, "100000000000000000000"},
      {1e21, "1e+21"},
      {1e22, "1e+22"},
      {-1.5e22, "-1.5e+22"},
      {1e-6, "0.000001"},
      {1.5e-6, "0.0000015"},
      {1e-7, "1e-7"},
      {1.25e-7, "1.25e-7"},
      /* Halfway between its neighbours' decimals: 1e23 is not a double. */
      {1e23, "1e+23"},
      {9.5367431640625e-7, "9.5367431640625e-7"},           /* 2^-20, a power of two */
      {5e-324, "5e-324"},                                   /* the least subnormal */
      {2.2250738585072014e-308, "2.2250738585072014e-308"}, /* the least normal */
      {2.225073858507201e-308, "2.225073858507201e-308"},   /* the largest subnormal */
      {1.7976931348623157e308, "1.7976931348623157e+308"},  /* the largest */
      {INFINITY, "inf"},
      {-INFINITY, "-inf"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char text[64];
    written(cases[i].number, text);
    ck_assert_str_eq(text, cases[i].text);
  }
}
END_TEST

static int significant(const char *text) {
  int count = 0, zeros = 0;
  for (; *text != '\0' && *text != 'e'; text++) {
    if (*text < '0' || *text > '9' || (count == 0 && *text == '0'))
      continue;
    zeros = *text == '0' ? zeros + 1 : 0;
    count++;
  }
  return count - zeros;
}

/* The C library is a peer that knows nothing of this code: it reads the text
 * back to the same double, and one digit fewer would not do. */
static void check_against_c_library(double number) {
  char text[64], shorter[64];
  written(number, text);
  double same = strtod(text, NULL);
  ck_assert_msg(memcmp(&same, &number, sizeof same) == 0, "%s is not %.17g", text, number);
  int digits = significant(text);
  ck_assert_int_le(digits, 17);
  if (digits > 1) {
    snprintf(shorter, sizeof shorter, "%.*e", digits - 2, number);
    ck_assert_msg(strtod(shorter, NULL) != number, "%s is longer than %s", text, shorter);
  }
  double back = 0;
  ck_assert_int_eq(bpjs_number_read_double(text, (int64_t)strlen(text), &back), BPJS_OK);
  ck_assert_msg(memcmp(&back, &number, sizeof back) == 0, "%s reads back as %.17g", text, back);
}

START_TEST(any_double_is_written_shortest_and_reads_back) {
  if (strtod("0.5", NULL) != 0.5)
    return; /* the peer obeys a locale with another decimal sign */
  uint64_t state = 20240831;
  for (int64_t i = 0; i < suite_cases(2000000); i++) {
    uint64_t bits = random_next(&state);
    double number;
    memcpy(&number, &bits, sizeof number);
    if (isfinite(number) && number != 0)
      check_against_c_library(number);
  }
}
END_TEST

START_TEST(every_power_of_two_and_its_neighbours_read_back) {
  if (strtod("0.5", NULL) != 0.5)
    return;
  for (int exponent = -1074; exponent < 1024; exponent++) {
    double number = ldexp(1, exponent);
    check_against_c_library(number);
    check_against_c_library(nextafter(number, INFINITY));
    if (exponent > -1074)
      check_against_c_library(nextafter(number, 0));
  }
}
END_TEST

SUITE("base.number_add_double", numbers_are_plain_from_a_millionth_to_a_thousand_trillion_million,
      any_double_is_written_shortest_and_reads_back,
      every_power_of_two_and_its_neighbours_read_back)
