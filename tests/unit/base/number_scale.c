#include <math.h>

#include "base/number.h"
#include "random.h"
#include "suite.h"

START_TEST(what_a_double_holds_is_exact_on_both_sides) {
  static const struct {
    int64_t digits;
    int scale;
    double number;
  } cases[] = {
      {0, 0, 0},
      {0, -22, 0},
      {0, 36, 0},
      {392, 5, 39200000},
      {-392, 5, -39200000},
      {5, -1, 0.5},
      {-625, -4, -0.0625},
      {1, 22, 1e22},
      {INT64_C(9223372036854774784), 0, 9223372036854774784.0}, /* 2^63 - 1024 */
      {INT64_C(9000000000000000000), -18, 9},
      {INT64_MIN, 0, -9223372036854775808.0},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    double value = 99, lower = 99, upper = 99;
    bpjs_number_scale(cases[i].digits, cases[i].scale, &value, &lower, &upper);
    ck_assert(value == cases[i].number);
    ck_assert(lower == value);
    ck_assert(upper == value);
  }
}
END_TEST

/* Whether the enclosure is two neighbours, of which the value is one. */
static void check_neighbours(int64_t digits, int scale, double nearest) {
  double value = 99, lower = 99, upper = 99;
  bpjs_number_scale(digits, scale, &value, &lower, &upper);
  ck_assert_msg(value == nearest, "%.17g is not %.17g", value, nearest);
  ck_assert(upper == nextafter(lower, INFINITY));
  ck_assert(value == lower || value == upper);
}

START_TEST(what_a_double_cannot_hold_is_enclosed) {
  check_neighbours(1, -1, 0.1);
  check_neighbours(-1, -1, -0.1);
  check_neighbours(3, -1, 0.3);
  check_neighbours(4934, -2, 49.34);
  check_neighbours(1, -22, 1e-22);
  check_neighbours(1, 23, 1e23);
  check_neighbours(9007199254740991, 1, 90071992547409910.0);
  check_neighbours(7, 36, 7e36);
  check_neighbours(1, -23, 1e-23);
  check_neighbours(-3, -30, -3e-30);
  check_neighbours(1, -300, 1e-300);
  check_neighbours(3, 250, 3e250);
  check_neighbours(INT64_C(9007199254740993), -1, 900719925474099.3);
  check_neighbours(INT64_MAX, -22, 9.223372036854775807e-4);
  check_neighbours(-7, 36, -7e36);
  check_neighbours(INT64_MAX, 0, 9223372036854775807.0);
  check_neighbours(9007199254740993, 0, 9007199254740992.0);
  check_neighbours(9007199254740995, 0, 9007199254740996.0);
}
END_TEST

START_TEST(the_side_of_the_value_is_right) {
  double value, lower, upper;
  /* 0.1 is below its double, 0.1000000000000000055511151231257827. */
  bpjs_number_scale(1, -1, &value, &lower, &upper);
  ck_assert(upper == value);
  ck_assert(lower == nextafter(0.1, 0));
  bpjs_number_scale(-1, -1, &value, &lower, &upper);
  ck_assert(lower == value);
  ck_assert(upper == nextafter(-0.1, 0));
  /* 0.3 is above its double, 0.299999999999999988897769753748434596. */
  bpjs_number_scale(3, -1, &value, &lower, &upper);
  ck_assert(lower == value);
  ck_assert(upper == nextafter(0.3, 1));
  /* 2^53 + 1 is above 2^53, the even neighbour. */
  bpjs_number_scale(9007199254740993, 0, &value, &lower, &upper);
  ck_assert(lower == value);
  ck_assert(upper == 9007199254740994.0);
  /* 10^23 is above its double, 99999999999999991611392. */
  bpjs_number_scale(1, 23, &value, &lower, &upper);
  ck_assert(lower == value);
  /* (2^53 - 1) x 10 = 90071992547409910 lies between 90071992547409904 and
   * 90071992547409920, the multiples of 16 around it; 6 is less than 10. */
  bpjs_number_scale(9007199254740991, 1, &value, &lower, &upper);
  ck_assert(value == 90071992547409904.0);
  ck_assert(lower == value);
  ck_assert(upper == 90071992547409920.0);
}
END_TEST

/* digits x 10^scale is (100 digits) x 10^(scale - 2): where the one is found by
 * a multiplication or division of doubles, the other goes the long way. */
START_TEST(both_ways_to_scale_agree) {
  uint64_t state = 392;
  int64_t cases = suite_cases(200000);
  for (int64_t i = 0; i < cases; i++) {
    int64_t digits = (int64_t)(random_next(&state) >> 11) - ((int64_t)1 << 52);
    int scale = (int)random_below(&state, 44) - 21;
    double value, lower, upper, value100, lower100, upper100;
    bpjs_number_scale(digits, scale, &value, &lower, &upper);
    bpjs_number_scale(digits * 100, scale - 2, &value100, &lower100, &upper100);
    ck_assert(value == value100);
    ck_assert(lower == lower100);
    ck_assert(upper == upper100);
  }
}
END_TEST

START_TEST(outputs_may_be_left_out) {
  double value = 99, lower = 99, upper = 99;
  bpjs_number_scale(1, -1, NULL, NULL, NULL);
  bpjs_number_scale(1, -1, &value, NULL, NULL);
  ck_assert(value == 0.1);
  bpjs_number_scale(1, -1, NULL, &lower, NULL);
  bpjs_number_scale(1, -1, NULL, NULL, &upper);
  ck_assert(lower == nextafter(0.1, 0) && upper == 0.1);
}
END_TEST

SUITE("base.number_scale", what_a_double_holds_is_exact_on_both_sides,
      what_a_double_cannot_hold_is_enclosed, the_side_of_the_value_is_right,
      both_ways_to_scale_agree, outputs_may_be_left_out)
