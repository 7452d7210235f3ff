#include "base/wide.h"
#include "pieces.h"
#include "suite.h"

#define MOST "115792089237316195423570985008687907853269984665640564039457584007913129639935"

static void check_root(const char *digits, int32_t degree, int32_t decimals, const char *expected) {
  bpjs_wide wide = wide_read(digits), wanted = wide_read(expected);
  ck_assert(bpjs_wide_root(&wide, &wide, degree, decimals));
  ck_assert_mem_eq(&wide, &wanted, sizeof wide);
}

START_TEST(a_root_of_a_power_is_exact) {
  check_root("0", 12, 30, "0");
  check_root("1000000000000000000000000000000", 12, 30, "1000000000000000000000000000000");
  check_root(MOST, 1, 38, MOST);
  check_root("0", 1, 0, "0");
  check_root("225", 2, 0, "15");
  check_root("224", 2, 0, "14");
  check_root("225", 2, 2, "150"); /* of 2.25 */
  /* 3^12 = 531441; its neighbours below and above */
  check_root("531440", 12, 0, "2");
  check_root("531441", 12, 0, "3");
  check_root("531442", 12, 0, "3");
  /* (2^128 - 1)^2 = 2^256 - 2^129 + 1 is the largest square below 2^256. */
  check_root(MOST, 2, 0, "340282366920938463463374607431768211455");
}
END_TEST

/* By Python's integers: the largest r with r**12 <= w * 10**(30 * 11), found by
 * halving; for 1.057 also Decimal('1.057') ** (Decimal(1) / 12), which begins
 * 1.00463024551906487443659447226300327625... */
START_TEST(a_root_is_cut_after_its_last_decimal) {
  check_root("1057000000000000000000000000000", 12, 30, "1004630245519064874436594472263");
  check_root("200000000000000000000000000000000000000", 2, 38,
             "141421356237309504880168872420969807856");
  check_root("200000000000000000000000000000000000000", 12, 38,
             "105946309435929526456182529494634170077");
  check_root(MOST, 12, 38, "180014120998284980827133065905664454933027");
  check_root(MOST, 12, 0, "2642245");
  /* 0.1 to the 12th is 10^-12: the root of the last of 12 decimals. */
  check_root("1", 12, 12, "100000000000");
}
END_TEST

START_TEST(roots_are_the_largest_that_do_not_exceed) {
  uint64_t state = 12;
  const pieces one = {{1}};
  for (int64_t i = 0; i < suite_cases(3000); i++) {
    int32_t degree = 1 + (int32_t)random_below(&state, 12);
    int32_t decimals = (int32_t)random_below(&state, 39);
    bpjs_wide wide = wide_random(&state), root;
    ck_assert(bpjs_wide_root(&root, &wide, degree, decimals));
    pieces number = pieces_of(&wide), unit = pieces_power10(decimals * (degree - 1));
    pieces most = pieces_product(&number, &unit), found = pieces_of(&root);
    pieces next = pieces_sum(&found, &one);
    pieces low = pieces_power(&found, degree), high = pieces_power(&next, degree);
    ck_assert_int_le(pieces_compare(&low, &most), 0);
    ck_assert_int_gt(pieces_compare(&high, &most), 0);
  }
}
END_TEST

START_TEST(degrees_and_decimals_out_of_range_are_refused) {
  const int32_t refused[][2] = {{0, 30}, {-1, 30}, {13, 30}, {12, -1}, {12, 39}};
  bpjs_wide one = wide_read("1"), seven = wide_read("7"), root = seven;
  for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
    ck_assert(!bpjs_wide_root(&root, &one, refused[i][0], refused[i][1]));
  ck_assert_mem_eq(&root, &seven, sizeof root);
}
END_TEST

/* Kemnaker's simulation of JHT: a wage of 4,000,000, 5.7 % of it a month, 5.7 %
 * of interest a year, 60 months: 13,680,000 paid and 2,120,310 of interest. In
 * Python, where // cuts as bpjs_wide_multiply does:
 *   for month in range(60): b = (b + 228000 * 10**30) * f // 10**30
 * gives 15800310.180477356830755214186646232357; so does decimal with 60
 * digits, each product quantized to 30 decimals with ROUND_DOWN. */
START_TEST(monthly_interest_by_the_twelfth_root_gives_the_published_balance) {
  enum { DECIMALS = 30 };
  bpjs_wide factor, dues, balance;
  ck_assert(bpjs_wide_growth(&factor, 57000, DECIMALS));
  ck_assert(bpjs_wide_root(&factor, &factor, 12, DECIMALS));
  bpjs_wide_set(&dues, 228000);
  ck_assert(bpjs_wide_scale(&dues, DECIMALS));
  bpjs_wide_set(&balance, 0);
  for (int month = 0; month < 60; month++) {
    ck_assert(bpjs_wide_add(&balance, &balance, &dues));
    ck_assert(bpjs_wide_multiply(&balance, &balance, &factor, DECIMALS));
  }
  bpjs_wide expected = wide_read("15800310180477356830755214186646232357");
  ck_assert_mem_eq(&balance, &expected, sizeof balance);
  int64_t rupiah;
  int32_t fraction_ppm;
  bool any, half;
  ck_assert(bpjs_wide_split(&balance, DECIMALS, &rupiah, &fraction_ppm, &any, &half));
  ck_assert_int_eq(rupiah + half, 13680000 + 2120310);
  ck_assert_int_eq(fraction_ppm, 180477);
  ck_assert(any);
}
END_TEST

SUITE("base.wide_root", a_root_of_a_power_is_exact, a_root_is_cut_after_its_last_decimal,
      roots_are_the_largest_that_do_not_exceed, degrees_and_decimals_out_of_range_are_refused,
      monthly_interest_by_the_twelfth_root_gives_the_published_balance)
