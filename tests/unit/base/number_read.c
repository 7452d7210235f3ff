#include <string.h>

#include "base/number.h"
#include "suite.h"

START_TEST(integers_fill_int64_and_no_more) {
  static const struct {
    const char *text;
    int64_t number;
  } cases[] = {
      {"0", 0},
      {"-0", 0},
      {"007", 7},
      {"-42", -42},
      {"4336959", 4336959},
      {"9223372036854775807", INT64_MAX},
      {"-9223372036854775808", INT64_MIN},
      {"-0000000000000000000009223372036854775808", INT64_MIN},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    int64_t number = 99;
    ck_assert_int_eq(
        bpjs_number_read_integer(cases[i].text, (int64_t)strlen(cases[i].text), &number), BPJS_OK);
    ck_assert_int_eq(number, cases[i].number);
  }
}
END_TEST

START_TEST(integers_beyond_int64_overflow) {
  static const char *const texts[] = {"9223372036854775808",   "-9223372036854775809",
                                      "9223372036854775810",   "-9223372036854775810",
                                      "100000000000000000000", "-99999999999999999999"};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    int64_t number = 99;
    ck_assert_int_eq(bpjs_number_read_integer(texts[i], (int64_t)strlen(texts[i]), &number),
                     BPJS_ERROR_OVERFLOW);
    ck_assert_int_eq(number, 99);
  }
}
END_TEST

START_TEST(text_that_is_no_integer_is_refused) {
  static const char *const texts[] = {"",
                                      "-",
                                      "+1",
                                      " 1",
                                      "1 ",
                                      "1.0",
                                      "1,",
                                      "0x1",
                                      "1e3",
                                      "--1",
                                      "1-",
                                      "a",
                                      ":",
                                      "/",
                                      ".",
                                      "12a4",
                                      "99999999999999999999x"};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    int64_t number = 99;
    ck_assert_int_eq(bpjs_number_read_integer(texts[i], (int64_t)strlen(texts[i]), &number),
                     BPJS_ERROR_SYNTAX);
    ck_assert_int_eq(number, 99);
  }
}
END_TEST

START_TEST(only_the_bytes_given_are_read) {
  int64_t number = 0;
  ck_assert_int_eq(bpjs_number_read_integer("1234", 2, &number), BPJS_OK);
  ck_assert_int_eq(number, 12);
  ck_assert_int_eq(bpjs_number_read_integer("1\0", 2, &number), BPJS_ERROR_SYNTAX);
}
END_TEST

START_TEST(decimals_are_one_integer_and_a_count) {
  static const struct {
    const char *text;
    int64_t digits;
    int32_t decimals;
  } cases[] = {
      {"39.2", 392, 1},
      {"-39.20", -3920, 2},
      {"0.005", 5, 3},
      {"101", 101, 0},
      {"-0.0", 0, 1},
      {"922337203685477580.7", INT64_MAX, 1},
      {"-9.223372036854775808", INT64_MIN, 18},
      {"0.0000000000000000000000000000001", 1, 31},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    int64_t digits = 99;
    int32_t decimals = 99;
    ck_assert_int_eq(
        bpjs_number_read_decimal(cases[i].text, (int64_t)strlen(cases[i].text), &digits, &decimals),
        BPJS_OK);
    ck_assert_int_eq(digits, cases[i].digits);
    ck_assert_int_eq(decimals, cases[i].decimals);
  }
}
END_TEST

START_TEST(text_that_is_no_decimal_is_refused) {
  static const struct {
    const char *text;
    int32_t status;
  } cases[] = {
      {"", BPJS_ERROR_SYNTAX},
      {"-", BPJS_ERROR_SYNTAX},
      {".", BPJS_ERROR_SYNTAX},
      {".5", BPJS_ERROR_SYNTAX},
      {"-.5", BPJS_ERROR_SYNTAX},
      {"5.", BPJS_ERROR_SYNTAX},
      {"5.-", BPJS_ERROR_SYNTAX},
      {"1.2.3", BPJS_ERROR_SYNTAX},
      {"1,5", BPJS_ERROR_SYNTAX},
      {"1e5", BPJS_ERROR_SYNTAX},
      {"922337203685477580.8", BPJS_ERROR_OVERFLOW},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    int64_t digits = 99;
    int32_t decimals = 99;
    ck_assert_int_eq(
        bpjs_number_read_decimal(cases[i].text, (int64_t)strlen(cases[i].text), &digits, &decimals),
        cases[i].status);
    ck_assert_int_eq(digits, 99);
    ck_assert_int_eq(decimals, 99);
  }
}
END_TEST

START_TEST(a_thousand_decimals_are_enough) {
  char text[2 + 1001];
  memset(text, '0', sizeof text);
  text[1] = '.';
  int64_t digits = 99;
  int32_t decimals = 99;
  ck_assert_int_eq(bpjs_number_read_decimal(text, 2 + 1001, &digits, &decimals),
                   BPJS_ERROR_OVERFLOW);
  ck_assert_int_eq(decimals, 99);
  ck_assert_int_eq(bpjs_number_read_decimal(text, 2 + 1000, &digits, &decimals), BPJS_OK);
  ck_assert_int_eq(digits, 0);
  ck_assert_int_eq(decimals, 1000);
}
END_TEST

SUITE("base.number_read", a_thousand_decimals_are_enough, integers_fill_int64_and_no_more,
      integers_beyond_int64_overflow, text_that_is_no_integer_is_refused,
      only_the_bytes_given_are_read, decimals_are_one_integer_and_a_count,
      text_that_is_no_decimal_is_refused)
