#include "base/wide.h"

#include "pieces.h"
#include "suite.h"

/* 2^256 - 1, and the largest number that 10^38 does not take beyond it. */
#define MOST "115792089237316195423570985008687907853269984665640564039457584007913129639935"
#define MOST_TO_38 "1157920892373161954235709850086879078532"
/* e and pi with 50 decimals. */
#define E "271828182845904523536028747135266249775724709369995"
#define PI "314159265358979323846264338327950288419716939937510"

static void check_digits(const bpjs_wide *wide, const char *digits) {
  const pieces number = pieces_of(wide), expected = pieces_read(digits);
  ck_assert_int_eq(pieces_compare(&number, &expected), 0);
}

static void check_same(const bpjs_wide *a, const bpjs_wide *b) {
  ck_assert_mem_eq(a, b, sizeof *a);
}

START_TEST(an_integer_is_its_digits) {
  bpjs_wide wide;
  bpjs_wide_set(&wide, 0);
  check_digits(&wide, "0");
  bpjs_wide_set(&wide, UINT64_MAX);
  check_digits(&wide, "18446744073709551615");
}
END_TEST

START_TEST(numbers_are_ordered_by_their_highest_limb) {
  const char *rising[] = {"0", "1", "4294967295", "4294967296", "18446744073709551616", PI, MOST};
  const int count = (int)(sizeof rising / sizeof rising[0]);
  for (int i = 0; i < count; i++)
    for (int j = 0; j < count; j++) {
      bpjs_wide a = wide_read(rising[i]), b = wide_read(rising[j]);
      ck_assert_int_eq(bpjs_wide_compare(&a, &b), i < j ? -1 : i > j);
    }
}
END_TEST

START_TEST(decimals_are_appended_as_zeros) {
  bpjs_wide wide = wide_read("228000");
  ck_assert(bpjs_wide_scale(&wide, 0));
  check_digits(&wide, "228000");
  ck_assert(bpjs_wide_scale(&wide, 30));
  check_digits(&wide, "228000000000000000000000000000000000");
  wide = wide_read(MOST_TO_38);
  ck_assert(bpjs_wide_scale(&wide, 38));
  check_digits(&wide, MOST_TO_38 "00000000000000000000000000000000000000");
  wide = wide_read("0");
  ck_assert(bpjs_wide_scale(&wide, 38));
  check_digits(&wide, "0");
}
END_TEST

START_TEST(decimals_that_do_not_fit_are_refused) {
  bpjs_wide wide = wide_read("1157920892373161954235709850086879078533");
  bpjs_wide before = wide;
  ck_assert(!bpjs_wide_scale(&wide, 38));
  check_same(&wide, &before);
  bpjs_wide one = wide_read("1"), out = wide_read("7");
  const int32_t refused[] = {INT32_MIN, -1, 39, INT32_MAX};
  for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
    int64_t whole;
    int32_t ppm;
    bool any, half;
    ck_assert(!bpjs_wide_scale(&out, refused[i]));
    ck_assert(!bpjs_wide_multiply(&out, &one, &one, refused[i]));
    ck_assert(!bpjs_wide_divide(&out, &one, &one, refused[i]));
    ck_assert(!bpjs_wide_growth(&out, 57000, refused[i]));
    ck_assert(!bpjs_wide_split(&one, refused[i], &whole, &ppm, &any, &half));
    check_digits(&out, "7");
  }
}
END_TEST

START_TEST(a_sum_beyond_256_bits_is_refused) {
  bpjs_wide one = wide_read("1"), most = wide_read(MOST), zero = wide_read("0"), sum;
  ck_assert(bpjs_wide_add(&sum, &most, &zero));
  check_digits(&sum, MOST);
  ck_assert(!bpjs_wide_add(&sum, &most, &one));
  ck_assert(!bpjs_wide_add(&sum, &one, &most));
  check_digits(&sum, MOST);
}
END_TEST

START_TEST(sums_and_differences_are_those_of_school) {
  uint64_t state = 256;
  for (int64_t i = 0; i < suite_cases(200000); i++) {
    bpjs_wide a = wide_random(&state), b = wide_random(&state), sum = a;
    pieces left = pieces_of(&a), right = pieces_of(&b), expected = pieces_sum(&left, &right);
    ck_assert_int_eq(bpjs_wide_compare(&a, &b), pieces_compare(&left, &right));
    if (!bpjs_wide_add(&sum, &sum, &b)) {
      ck_assert(!pieces_fit(&expected));
      check_same(&sum, &a);
      continue;
    }
    pieces got = pieces_of(&sum);
    ck_assert_int_eq(pieces_compare(&got, &expected), 0);
    bpjs_wide rest;
    bpjs_wide_subtract(&rest, &sum, &b);
    check_same(&rest, &a);
    bpjs_wide_subtract(&b, &sum, &a); /* as the output, too */
    got = pieces_of(&b);
    ck_assert_int_eq(pieces_compare(&got, &right), 0);
  }
}
END_TEST

/* floor(E x PI / 10^decimals) and the others by Python's integers, e.g.
 * 271828...995 * 314159...510 // 10**30. */
START_TEST(a_product_is_cut) {
  bpjs_wide e = wide_read(E), pi = wide_read(PI), product = wide_read("7");
  ck_assert(bpjs_wide_multiply(&product, &e, &pi, 30));
  check_digits(&product, "85397342226735670654635508695465744950348885357650690581833014653136349");
  ck_assert(bpjs_wide_multiply(&e, &e, &pi, 38));
  check_digits(&e, "853973422267356706546355086954657449503488853576506905818330146");
  /* 1.5 x 0.7 = 1.05 and 0.3 x 0.3 = 0.09, with one decimal. */
  bpjs_wide a = wide_read("15"), b = wide_read("7"), c = wide_read("3");
  ck_assert(bpjs_wide_multiply(&product, &a, &b, 1));
  check_digits(&product, "10");
  ck_assert(bpjs_wide_multiply(&c, &c, &c, 1));
  check_digits(&c, "0");
}
END_TEST

START_TEST(a_product_needs_to_fit_only_after_the_cut) {
  /* (2^256 - 1) x 10^38 / 10^38, and one factor more: beyond. */
  bpjs_wide most = wide_read(MOST), unit = wide_read("1"), product;
  ck_assert(bpjs_wide_scale(&unit, 38));
  ck_assert(bpjs_wide_multiply(&product, &most, &unit, 38));
  check_digits(&product, MOST);
  bpjs_wide one = wide_read("1");
  ck_assert(bpjs_wide_add(&unit, &unit, &one));
  ck_assert(!bpjs_wide_multiply(&product, &most, &unit, 38));
  ck_assert(!bpjs_wide_multiply(&product, &most, &most, 38));
  check_digits(&product, MOST);
  /* 2^128 x (2^128 - 1) fits, 2^128 x 2^128 does not. */
  bpjs_wide half = {{0, 0, 0, 0, 1}}, under = {{UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX}};
  ck_assert(bpjs_wide_multiply(&product, &half, &under, 0));
  bpjs_wide expected = {{0, 0, 0, 0, UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX}};
  check_same(&product, &expected);
  ck_assert(!bpjs_wide_multiply(&product, &half, &half, 0));
  check_same(&product, &expected);
}
END_TEST

/* quotient x unit <= exact < (quotient + 1) x unit; a quotient that was refused
 * is 2^256 or more. */
static void check_floor(const pieces *exact, const pieces *unit, bool fits,
                        const bpjs_wide *quotient) {
  bpjs_wide most = wide_read(MOST);
  pieces least = pieces_of(fits ? quotient : &most), one = {{1}}, next = pieces_sum(&least, &one);
  pieces low = pieces_product(&least, unit), high = pieces_product(&next, unit);
  if (fits)
    ck_assert_int_le(pieces_compare(&low, exact), 0);
  ck_assert_int_eq(pieces_compare(exact, &high) < 0, fits);
}

START_TEST(products_are_those_of_school) {
  uint64_t state = 512;
  for (int64_t i = 0; i < suite_cases(30000); i++) {
    bpjs_wide a = wide_random(&state), b = wide_random(&state), product = a;
    int32_t decimals = (int32_t)random_below(&state, 39);
    pieces left = pieces_of(&a), right = pieces_of(&b), exact = pieces_product(&left, &right);
    pieces unit = pieces_power10(decimals);
    bool fits = bpjs_wide_multiply(&product, &product, &b, decimals);
    check_floor(&exact, &unit, fits, &product);
  }
}
END_TEST

START_TEST(a_quotient_is_cut) {
  bpjs_wide e = wide_read(E), pi = wide_read(PI), zero = wide_read("0"), quotient;
  ck_assert(bpjs_wide_divide(&quotient, &e, &pi, 0));
  check_digits(&quotient, "0");
  ck_assert(bpjs_wide_divide(&quotient, &e, &e, 0));
  check_digits(&quotient, "1");
  ck_assert(bpjs_wide_divide(&quotient, &zero, &pi, 38));
  check_digits(&quotient, "0");
  /* 271828...995 * 10**38 // 314159...510 */
  ck_assert(bpjs_wide_divide(&quotient, &e, &pi, 38));
  check_digits(&quotient, "86525597943226508721777478964608961742");
  bpjs_wide one = wide_read("1"), three = wide_read("3");
  ck_assert(bpjs_wide_divide(&three, &one, &three, 30));
  check_digits(&three, "333333333333333333333333333333");
}
END_TEST

START_TEST(a_quotient_beyond_256_bits_or_by_zero_is_refused) {
  bpjs_wide one = wide_read("1"), zero = wide_read("0"), most = wide_read(MOST), quotient = most;
  ck_assert(bpjs_wide_divide(&quotient, &most, &one, 0));
  check_digits(&quotient, MOST);
  ck_assert(!bpjs_wide_divide(&quotient, &most, &one, 1));
  ck_assert(!bpjs_wide_divide(&quotient, &most, &one, 38));
  ck_assert(!bpjs_wide_divide(&quotient, &one, &zero, 0));
  ck_assert(!bpjs_wide_divide(&quotient, &zero, &zero, 0));
  check_digits(&quotient, MOST);
  /* (2^256 - 1) x 10^38 / (2^256 - 1) */
  ck_assert(bpjs_wide_divide(&quotient, &most, &most, 38));
  check_digits(&quotient, "100000000000000000000000000000000000000");
}
END_TEST

START_TEST(quotients_are_those_of_school) {
  uint64_t state = 1024;
  for (int64_t i = 0; i < suite_cases(30000); i++) {
    bpjs_wide a = wide_random(&state), b = wide_random(&state), quotient = b;
    int32_t decimals = (int32_t)random_below(&state, 39);
    pieces left = pieces_of(&a), unit = pieces_power10(decimals), divisor = pieces_of(&b);
    pieces exact = pieces_product(&left, &unit);
    bool fits = bpjs_wide_divide(&quotient, &a, &quotient, decimals);
    check_floor(&exact, &divisor, fits, &quotient);
  }
}
END_TEST

static void check_growth(int64_t ppm, int32_t decimals, const char *digits) {
  bpjs_wide factor = wide_read("7");
  ck_assert_int_eq(bpjs_wide_growth(&factor, ppm, decimals), digits != NULL);
  check_digits(&factor, digits != NULL ? digits : "7");
}

START_TEST(a_rate_grows_or_shrinks_by_a_factor) {
  check_growth(57000, 6, "1057000");
  check_growth(57000, 30, "1057000000000000000000000000000");
  check_growth(0, 38, "100000000000000000000000000000000000000");
  check_growth(-1, 7, "9999990");
  check_growth(-1000000, 30, "0");
  /* 2^63 - 1 + 10^6 */
  check_growth(INT64_MAX, 38, "922337203685577580700000000000000000000000000000000");
  check_growth(-1000001, 30, NULL);
  check_growth(INT64_MIN, 30, NULL);
  check_growth(57000, 5, NULL);
}
END_TEST

static void check_split(const char *digits, int32_t decimals, int64_t whole, int32_t fraction_ppm,
                        bool any, bool half) {
  bpjs_wide wide = wide_read(digits);
  int64_t got_whole;
  int32_t got_ppm;
  bool got_any, got_half;
  ck_assert(bpjs_wide_split(&wide, decimals, &got_whole, &got_ppm, &got_any, &got_half));
  ck_assert_int_eq(got_whole, whole);
  ck_assert_int_eq(got_ppm, fraction_ppm);
  ck_assert_int_eq(got_any, any);
  ck_assert_int_eq(got_half, half);
}

START_TEST(a_number_is_split_into_rupiah_and_the_rest) {
  check_split("0", 0, 0, 0, false, false);
  check_split("228000", 0, 228000, 0, false, false);
  check_split("123", 1, 12, 300000, true, false);
  check_split("125", 1, 12, 500000, true, true);
  check_split("1234567", 5, 12, 345670, true, false);
  check_split("12500000", 6, 12, 500000, true, true);
  check_split("12000000", 6, 12, 0, false, false);
  check_split("124999999", 7, 12, 499999, true, false);
  check_split("125000000", 7, 12, 500000, true, true);
  check_split("120000001", 7, 12, 0, true, false);
  check_split("120000000", 7, 12, 0, false, false);
  check_split("12000000000000000000000000000001", 30, 12, 0, true, false);
  check_split("12100000000000000000000000000000", 30, 12, 100000, true, false);
  /* The only digit beyond is among the first nine cut, or after them. */
  check_split("12000000000000010000000000000000", 30, 12, 0, true, false);
  check_split("99999999999999999999999999999999999999", 38, 0, 999999, true, true);
}
END_TEST

START_TEST(rupiah_beyond_63_bits_are_refused) {
  check_split("9223372036854775807", 0, INT64_MAX, 0, false, false);
  check_split("9223372036854775807999999", 6, INT64_MAX, 999999, true, true);
  check_split("922337203685477580799999999999999999999999999999999999999", 38, INT64_MAX, 999999,
              true, true);
  /* 2^63, 2^64, 2^64 + 1, 2^96 and more */
  const char *refused[] = {"9223372036854775808", "18446744073709551616", "18446744073709551617",
                           "79228162514264337593543950336", MOST};
  for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
    bpjs_wide wide = wide_read(refused[i]);
    int64_t whole = 7;
    int32_t ppm = 8;
    bool any = true, half = true;
    ck_assert(!bpjs_wide_split(&wide, 0, &whole, &ppm, &any, &half));
    ck_assert(whole == 7 && ppm == 8 && any && half);
  }
}
END_TEST

SUITE("base.wide", an_integer_is_its_digits, numbers_are_ordered_by_their_highest_limb,
      decimals_are_appended_as_zeros, decimals_that_do_not_fit_are_refused,
      a_sum_beyond_256_bits_is_refused, sums_and_differences_are_those_of_school, a_product_is_cut,
      a_product_needs_to_fit_only_after_the_cut, products_are_those_of_school, a_quotient_is_cut,
      a_quotient_beyond_256_bits_or_by_zero_is_refused, quotients_are_those_of_school,
      a_rate_grows_or_shrinks_by_a_factor, a_number_is_split_into_rupiah_and_the_rest,
      rupiah_beyond_63_bits_are_refused)
