#include "trace/notation.h"

#include "suite.h"

static bpjs_buffer text;

static const char *taken(void) {
  static char copy[64];
  bpjs_buffer_add(&text, "", 1);
  ck_assert(!text.failed && text.length <= sizeof copy);
  for (size_t i = 0; i < text.length; i++)
    copy[i] = text.bytes[i];
  bpjs_buffer_free(&text);
  return copy;
}

static void money_is(int64_t number, const char *en, const char *id) {
  bpjs_notation_add_money(&text, number, BPJS_LANGUAGE_EN);
  ck_assert_str_eq(taken(), en);
  bpjs_notation_add_money(&text, number, BPJS_LANGUAGE_NONE);
  ck_assert_str_eq(taken(), en);
  bpjs_notation_add_money(&text, number, BPJS_LANGUAGE_ID);
  ck_assert_str_eq(taken(), id);
}

START_TEST(money_is_grouped_by_thousands) {
  money_is(0, "0", "0");
  money_is(999, "999", "999");
  money_is(1000, "1,000", "1.000");
  money_is(1234567, "1,234,567", "1.234.567");
  money_is(100000, "100,000", "100.000");
  money_is(-44545, "-44,545", "-44.545");
  money_is(INT64_MAX, "9,223,372,036,854,775,807", "9.223.372.036.854.775.807");
  money_is(INT64_MIN, "-9,223,372,036,854,775,808", "-9.223.372.036.854.775.808");
}
END_TEST

static void rate_is(int64_t ppm, const char *en, const char *id) {
  bpjs_notation_add_rate(&text, ppm, BPJS_LANGUAGE_EN);
  ck_assert_str_eq(taken(), en);
  bpjs_notation_add_rate(&text, ppm, BPJS_LANGUAGE_ID);
  ck_assert_str_eq(taken(), id);
}

START_TEST(rates_are_exact_percentages) {
  rate_is(37000, "3.7 %", "3,7 %");
  rate_is(8900, "0.89 %", "0,89 %");
  rate_is(24, "0.0024 %", "0,0024 %");
  rate_is(1, "0.0001 %", "0,0001 %");
  rate_is(20000, "2 %", "2 %");
  rate_is(0, "0 %", "0 %");
  rate_is(1000000, "100 %", "100 %");
  rate_is(1000000000, "100,000 %", "100.000 %"); /* the largest that is computed with */
}
END_TEST

static void exact_is(int64_t whole, int64_t fraction, const char *en, const char *id,
                     const char *plain) {
  const bpjs_exact exact = {whole, fraction};
  bpjs_notation_add_exact(&text, exact, BPJS_LANGUAGE_EN);
  ck_assert_str_eq(taken(), en);
  bpjs_notation_add_exact(&text, exact, BPJS_LANGUAGE_ID);
  ck_assert_str_eq(taken(), id);
  bpjs_notation_add_plain(&text, exact);
  ck_assert_str_eq(taken(), plain);
}

START_TEST(values_before_rounding_keep_every_decimal) {
  exact_is(44544, 500000, "44,544.50", "44.544,50", "44544.5");
  exact_is(44545, 0, "44,545", "44.545", "44545");
  exact_is(0, 1, "0.000001", "0,000001", "0.000001");
  exact_is(1, 234000, "1.234", "1,234", "1.234");
  exact_is(1, 20000, "1.02", "1,02", "1.02");
  exact_is(7, 999999, "7.999999", "7,999999", "7.999999");
}
END_TEST

START_TEST(days_and_months_have_all_their_digits) {
  bpjs_notation_add_day(&text, 20148); /* 1970 to 2025 are 55 years: 55 x 365 + 14 leap days + 59 */
  ck_assert_str_eq(taken(), "2025-03-01");
  bpjs_notation_add_month(&text, 20148 + 30);
  ck_assert_str_eq(taken(), "2025-03");
  bpjs_notation_add_month(&text, 20148 + 31);
  ck_assert_str_eq(taken(), "2025-04");
  bpjs_notation_add_day(&text, 0);
  ck_assert_str_eq(taken(), "1970-01-01");
}
END_TEST

static void programmes_are(int32_t programmes, const char *expected) {
  bpjs_notation_add_programmes(&text, programmes);
  ck_assert_str_eq(taken(), expected);
}

START_TEST(programmes_add_up) {
  programmes_are(0, "");
  programmes_are(BPJS_PROGRAMME_JP, "JP");
  programmes_are(BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM, "JKK+JKM");
  programmes_are(31, "JKK+JKM+JHT+JP+JKP");
}
END_TEST

SUITE("trace.notation", money_is_grouped_by_thousands, rates_are_exact_percentages,
      values_before_rounding_keep_every_decimal, days_and_months_have_all_their_digits,
      programmes_add_up)
