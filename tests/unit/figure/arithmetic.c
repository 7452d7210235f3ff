/* Units, flags and edges of figure arithmetic. */
#include <float.h>
#include <math.h>

#include "figures.h"

typedef int32_t operation(const bpjs_figure *, const bpjs_figure *, bpjs_figure *, bpjs_error *);

static operation *const operations[] = {
    bpjs_figure_add,   bpjs_figure_subtract, bpjs_figure_multiply, bpjs_figure_divide,
    bpjs_figure_share, bpjs_figure_growth,   bpjs_figure_base,     bpjs_figure_average};
static const char *const names[][3] = {{"a", "b", "sum"},          {"a", "b", "difference"},
                                       {"a", "b", "product"},      {"a", "b", "ratio"},
                                       {"part", "total", "share"}, {"from", "to", "growth"},
                                       {"to", "growth", "base"},   {"total", "count", "average"}};

static bpjs_figure of(double value, double lower, double upper, int32_t unit) {
  return (bpjs_figure){.struct_size = sizeof(bpjs_figure),
                       .unit = unit,
                       .bounds = BPJS_BOUNDS_ROUNDING,
                       .value = value,
                       .lower = lower,
                       .upper = upper};
}

static bpjs_figure exactly(double value, int32_t unit) {
  bpjs_figure figure = of(value, value, value, unit);
  figure.bounds = BPJS_BOUNDS_EXACT;
  return figure;
}

static bpjs_figure apply(operation *operate, bpjs_figure a, bpjs_figure b) {
  bpjs_figure result = {.struct_size = sizeof result};
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = operate(&a, &b, &result, &error);
  ck_assert_msg(status == BPJS_OK, "%s: %s", error.field, error.message);
  return result;
}

static void fails(operation *operate, bpjs_figure a, bpjs_figure b, int32_t expected) {
  bpjs_figure result = {.struct_size = sizeof result, .digits = 77}, before = result;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(operate(&a, &b, &result, &error), expected);
  ck_assert_int_eq(error.code, expected);
  ck_assert_mem_eq(&result, &before, sizeof result);
}

enum {
  NUMBER = BPJS_UNIT_NUMBER,
  PERSONS = BPJS_UNIT_PERSONS,
  IDR = BPJS_UNIT_IDR,
  PERCENT = BPJS_UNIT_PERCENT,
  POINTS = BPJS_UNIT_PERCENTAGE_POINTS,
  YEARS = BPJS_UNIT_YEARS,
  NONE = -1 /* they do not go together */
};

START_TEST(units_follow_the_rules_of_the_header) {
  static const struct {
    int32_t a, b, results[8]; /* in the order of operations */
  } rules[] = {
      {NUMBER, NUMBER, {NUMBER, NUMBER, NUMBER, NUMBER, PERCENT, PERCENT, NONE, NUMBER}},
      {NUMBER, PERSONS, {PERSONS, PERSONS, PERSONS, NUMBER, PERCENT, PERCENT, NONE, NUMBER}},
      {PERSONS, NUMBER, {PERSONS, PERSONS, PERSONS, PERSONS, PERCENT, PERCENT, NONE, PERSONS}},
      {PERSONS, PERSONS, {PERSONS, PERSONS, NONE, NUMBER, PERCENT, PERCENT, NONE, PERSONS}},
      {PERSONS, YEARS, {NONE, NONE, NONE, NONE, NONE, NONE, NONE, PERSONS}},
      {IDR, IDR, {IDR, IDR, NONE, NUMBER, PERCENT, PERCENT, NONE, NONE}},
      {IDR, PERSONS, {NONE, NONE, NONE, NONE, NONE, NONE, NONE, IDR}},
      {IDR, NUMBER, {NONE, NONE, IDR, IDR, NONE, NONE, NONE, IDR}},
      {NUMBER, IDR, {NONE, NONE, IDR, NONE, NONE, NONE, NONE, NONE}},
      {NUMBER, PERCENT, {NONE, NONE, NUMBER, NONE, NONE, NONE, NUMBER, NONE}},
      {PERCENT, NUMBER, {NONE, NONE, NUMBER, PERCENT, NONE, NONE, NONE, PERCENT}},
      {IDR, PERCENT, {NONE, NONE, IDR, NONE, NONE, NONE, IDR, NONE}},
      {PERCENT, IDR, {NONE, NONE, IDR, NONE, NONE, NONE, NONE, NONE}},
      {PERCENT, PERCENT, {PERCENT, POINTS, PERCENT, NUMBER, PERCENT, PERCENT, PERCENT, NONE}},
      {PERCENT, POINTS, {PERCENT, PERCENT, POINTS, NONE, NONE, NONE, NONE, NONE}},
      {POINTS, PERCENT, {PERCENT, NONE, POINTS, NONE, NONE, NONE, POINTS, NONE}},
      {POINTS, POINTS, {POINTS, POINTS, NONE, NUMBER, PERCENT, PERCENT, NONE, NONE}},
      {POINTS, NUMBER, {NONE, NONE, POINTS, POINTS, NONE, NONE, NONE, POINTS}},
  };
  for (size_t i = 0; i < COUNT(rules); i++)
    for (size_t j = 0; j < COUNT(operations); j++) {
      bpjs_figure a = exactly(6, rules[i].a), b = exactly(2, rules[i].b);
      bpjs_figure result = {.struct_size = sizeof result};
      bpjs_error error = {.struct_size = sizeof error};
      int32_t status = operations[j](&a, &b, &result, &error);
      ck_assert_msg(status == (rules[i].results[j] == NONE ? BPJS_ERROR_UNIT : BPJS_OK),
                    "units %d and %d, %s: status %d", rules[i].a, rules[i].b, names[j][2], status);
      if (status == BPJS_OK)
        ck_assert_msg(result.unit == rules[i].results[j], "units %d and %d, %s: unit %d",
                      rules[i].a, rules[i].b, names[j][2], result.unit);
    }
}
END_TEST

START_TEST(exact_whole_numbers_stay_exact) {
  bpjs_figure six = exactly(6, NUMBER), two = exactly(2, NUMBER);
  /* 6 + 2, 6 - 2, 6 x 2, 6 / 2, 100 x 6 / 2 */
  static const double expected[] = {8, 4, 12, 3, 300};
  for (size_t j = 0; j < COUNT(expected); j++) {
    bpjs_figure result = apply(operations[j], six, two);
    ck_assert_double_eq(result.value, expected[j]);
    ck_assert_double_eq(result.lower, expected[j]);
    ck_assert_double_eq(result.upper, expected[j]);
    ck_assert_int_eq(result.bounds, BPJS_BOUNDS_EXACT);
  }
  bpjs_figure growth = apply(bpjs_figure_growth, two, six); /* 100 (6 - 2) / 2 */
  ck_assert_double_eq(growth.lower, 200);
  ck_assert_double_eq(growth.upper, 200);
  bpjs_figure base = apply(bpjs_figure_base, six, exactly(200, PERCENT)); /* 6 / 3 */
  ck_assert_double_eq(base.lower, 2);
  ck_assert_double_eq(base.upper, 2);
  bpjs_figure half = apply(bpjs_figure_multiply, exactly(50, PERCENT), six);
  ck_assert_double_eq(half.lower, 3);
  ck_assert_double_eq(half.upper, 3);
}
END_TEST

START_TEST(inexact_results_have_a_bound_on_each_side) {
  bpjs_figure third = apply(bpjs_figure_divide, exactly(1, NUMBER), exactly(3, NUMBER));
  /* The double 1/3 is below a third (its last bits are 0101...01). */
  ck_assert_double_eq(third.lower, 1.0 / 3);
  ck_assert_double_eq(third.upper, nextafter(1.0 / 3, 1));
  third = apply(bpjs_figure_divide, exactly(1, NUMBER), exactly(-3, NUMBER));
  ck_assert_double_eq(third.lower, nextafter(-1.0 / 3, -1));
  ck_assert_double_eq(third.upper, -1.0 / 3);
  /* 2^53 + 1 lies between doubles 2 apart; ties go to even, 2^53. */
  bpjs_figure sum = apply(bpjs_figure_add, exactly(0x1p53, NUMBER), exactly(1, NUMBER));
  ck_assert_double_eq(sum.lower, 0x1p53);
  ck_assert_double_eq(sum.upper, 0x1p53 + 2);
  sum = apply(bpjs_figure_subtract, exactly(-0x1p53, NUMBER), exactly(1, NUMBER));
  ck_assert_double_eq(sum.lower, -0x1p53 - 2);
  ck_assert_double_eq(sum.upper, -0x1p53);
  /* (1 + 2^-52)^2 = 1 + 2^-51 + 2^-104 */
  bpjs_figure product =
      apply(bpjs_figure_multiply, exactly(1 + 0x1p-52, NUMBER), exactly(1 + 0x1p-52, NUMBER));
  ck_assert_double_eq(product.lower, 1 + 0x1p-51);
  ck_assert_double_eq(product.upper, 1 + 0x1p-51 + 0x1p-52);
  /* So small that no remainder can be told: both neighbours. */
  product = apply(bpjs_figure_multiply, exactly(0x1p-600, NUMBER), exactly(0x1p-600, NUMBER));
  ck_assert_double_lt(product.lower, product.value);
  ck_assert_double_gt(product.upper, product.value);
  bpjs_figure ratio = apply(bpjs_figure_divide, exactly(0x1p-1000, NUMBER), exactly(3, NUMBER));
  ck_assert_double_lt(ratio.lower, ratio.value);
  ck_assert_double_gt(ratio.upper, ratio.value);
  ratio = apply(bpjs_figure_divide, exactly(0x1p-1000, NUMBER), exactly(0x1p-900, NUMBER));
  ck_assert_double_le(ratio.lower, 0x1p-100);
  ck_assert_double_ge(ratio.upper, 0x1p-100);
}
END_TEST

START_TEST(signs_choose_the_corners) {
  bpjs_figure mixed = of(1, -2, 3, NUMBER), negative = of(-4, -5, -4, NUMBER);
  bpjs_figure product = apply(bpjs_figure_multiply, mixed, negative); /* 3 x -5, -2 x -5 */
  ck_assert_double_eq(product.value, -4);
  ck_assert_double_eq(product.lower, -15);
  ck_assert_double_eq(product.upper, 10);
  bpjs_figure ratio = apply(bpjs_figure_divide, mixed, negative); /* 3 / -4, -2 / -4 */
  ck_assert_double_eq(ratio.lower, -0.75);
  ck_assert_double_eq(ratio.upper, 0.5);
}
END_TEST

START_TEST(an_open_side_stays_open) {
  bpjs_figure most = figure_of("hampir 4"), least = figure_of("lebih dari 4");
  bpjs_figure two = exactly(2, NUMBER), open = of(1, -INFINITY, INFINITY, NUMBER);
  bpjs_figure sum = apply(bpjs_figure_add, least, two);
  ck_assert_double_eq(sum.lower, 6);
  ck_assert(isinf(sum.upper));
  ck_assert_uint_eq(sum.flags, BPJS_FIGURE_AT_LEAST);
  bpjs_figure difference = apply(bpjs_figure_subtract, two, least);
  ck_assert(isinf(difference.lower) && difference.lower < 0);
  ck_assert_double_eq(difference.upper, -2);
  ck_assert_uint_eq(difference.flags, BPJS_FIGURE_AT_MOST);
  sum = apply(bpjs_figure_add, most, two); /* 0 to 4, and 2 */
  ck_assert_double_eq(sum.lower, 2);
  ck_assert_double_eq(sum.upper, 6);
  ck_assert_uint_eq(sum.flags, 0);
  ck_assert_uint_eq(apply(bpjs_figure_add, open, least).flags, 0);
  bpjs_figure product = apply(bpjs_figure_multiply, most, least); /* 0 x infinity is 0 */
  ck_assert_double_eq(product.lower, 0);
  ck_assert(isinf(product.upper) && product.upper > 0);
  bpjs_figure ratio = apply(bpjs_figure_divide, two, least); /* from 2 / infinity to 2 / 4 */
  ck_assert_double_eq(ratio.lower, 0);
  ck_assert_double_eq(ratio.upper, 0.5);
  ratio = apply(bpjs_figure_divide, least, least); /* 4 / infinity to infinity / 4 */
  ck_assert_double_eq(ratio.lower, 0);
  ck_assert(isinf(ratio.upper));
  ratio = apply(bpjs_figure_divide, open, least);
  ck_assert(isinf(ratio.lower) && isinf(ratio.upper));
}
END_TEST

START_TEST(flags_and_kind_of_bounds_pass_on) {
  bpjs_figure about = figure_of("sekitar 39,2 juta"), other = figure_of("101 juta");
  bpjs_figure share = apply(bpjs_figure_share, about, other);
  ck_assert_uint_eq(share.flags, BPJS_FIGURE_APPROXIMATE);
  ck_assert_int_eq(share.digits, 0);
  ck_assert_int_eq(share.magnitude, 0);
  share = apply(bpjs_figure_share, other, about);
  ck_assert_uint_eq(share.flags, BPJS_FIGURE_APPROXIMATE);
  bpjs_figure sample = of(5, 4, 6, NUMBER);
  sample.bounds = BPJS_BOUNDS_SAMPLING;
  ck_assert_int_eq(apply(bpjs_figure_add, sample, about).bounds, BPJS_BOUNDS_SAMPLING);
  ck_assert_int_eq(apply(bpjs_figure_add, about, sample).bounds, BPJS_BOUNDS_SAMPLING);
  ck_assert_int_eq(apply(bpjs_figure_add, exactly(1, NUMBER), about).bounds, BPJS_BOUNDS_ROUNDING);
}
END_TEST

START_TEST(a_divisor_that_may_be_zero_is_an_error) {
  bpjs_figure one = exactly(1, NUMBER), percent = exactly(-100, PERCENT);
  const bpjs_figure zeros[] = {exactly(0, NUMBER),
                               of(1, 0, 2, NUMBER),
                               of(-1, -2, 0, NUMBER),
                               of(1, -1, 2, NUMBER),
                               of(1, -INFINITY, INFINITY, NUMBER),
                               figure_of("0"),
                               figure_of("hampir 5")};
  for (size_t i = 0; i < COUNT(zeros); i++) {
    fails(bpjs_figure_divide, one, zeros[i], BPJS_ERROR_DIVISION);
    fails(bpjs_figure_share, one, zeros[i], BPJS_ERROR_DIVISION);
    fails(bpjs_figure_growth, zeros[i], one, BPJS_ERROR_DIVISION);
    fails(bpjs_figure_average, one, zeros[i], BPJS_ERROR_DIVISION);
  }
  fails(bpjs_figure_base, one, percent, BPJS_ERROR_DIVISION);
  fails(bpjs_figure_base, one, exactly(-101, PERCENT), BPJS_ERROR_RANGE);
  fails(bpjs_figure_growth, exactly(-1, NUMBER), one, BPJS_ERROR_RANGE);
}
END_TEST

START_TEST(growth_keeps_its_value_within_its_bounds) {
  uint64_t state = 7;
  for (int i = 0; i < 20000; i++) {
    double from = (double)(figure_random(&state) % 100000 + 1) / 7;
    double to = (double)(figure_random(&state) % 100000) / 11;
    bpjs_figure growth = apply(bpjs_figure_growth, exactly(from, NUMBER), exactly(to, NUMBER));
    ck_assert_double_le(growth.lower, growth.value);
    ck_assert_double_ge(growth.upper, growth.value);
    ck_assert_double_le(growth.upper - growth.lower, 1e-12 * (200 + fabs(growth.value)));
  }
}
END_TEST

START_TEST(what_leaves_the_range_of_doubles_is_overflow) {
  bpjs_figure huge = exactly(DBL_MAX, NUMBER), two = exactly(2, NUMBER);
  fails(bpjs_figure_add, huge, huge, BPJS_ERROR_OVERFLOW);
  fails(bpjs_figure_subtract, huge, exactly(-DBL_MAX, NUMBER), BPJS_ERROR_OVERFLOW);
  fails(bpjs_figure_multiply, huge, two, BPJS_ERROR_OVERFLOW);
  fails(bpjs_figure_divide, huge, exactly(0.5, NUMBER), BPJS_ERROR_OVERFLOW);
  fails(bpjs_figure_share, huge, two, BPJS_ERROR_OVERFLOW);
  fails(bpjs_figure_growth, two, huge, BPJS_ERROR_OVERFLOW);
  fails(bpjs_figure_base, huge, exactly(1, PERCENT), BPJS_ERROR_OVERFLOW);
  fails(bpjs_figure_average, huge, exactly(0.5, NUMBER), BPJS_ERROR_OVERFLOW);
  /* Only the bounds leave it. */
  fails(bpjs_figure_multiply, of(1, 1, DBL_MAX, NUMBER), two, BPJS_ERROR_OVERFLOW);
  fails(bpjs_figure_multiply, of(1, -DBL_MAX, 1, NUMBER), two, BPJS_ERROR_OVERFLOW);
  fails(bpjs_figure_multiply, of(1, 1, DBL_MAX, NUMBER), exactly(1 + 0x1p-52, NUMBER),
        BPJS_ERROR_OVERFLOW);
}
END_TEST

START_TEST(arguments_are_checked) {
  for (size_t j = 0; j < COUNT(operations); j++) {
    bpjs_figure a = exactly(6, PERCENT), b = exactly(2, PERCENT), small = {.struct_size = 4};
    bpjs_figure out = {.struct_size = sizeof out}, bad = exactly(NAN, PERCENT);
    bpjs_error error = {.struct_size = sizeof error}, unusable = {.struct_size = 4};
    ck_assert_int_eq(operations[j](&a, &b, &out, &unusable), BPJS_ERROR_STRUCT_SIZE);
    ck_assert_int_eq(operations[j](NULL, &b, &out, &error), BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, names[j][0]);
    ck_assert_int_eq(operations[j](&a, NULL, &out, &error), BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, names[j][1]);
    ck_assert_int_eq(operations[j](&a, &b, NULL, &error), BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, names[j][2]);
    ck_assert_int_eq(operations[j](&small, &b, &out, &error), BPJS_ERROR_STRUCT_SIZE);
    ck_assert_int_eq(operations[j](&a, &b, &small, &error), BPJS_ERROR_STRUCT_SIZE);
    ck_assert_str_eq(error.field, names[j][2]);
    ck_assert_int_eq(operations[j](&a, &bad, &out, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, names[j][1]);
  }
}
END_TEST

SUITE("figure.arithmetic", units_follow_the_rules_of_the_header, exact_whole_numbers_stay_exact,
      inexact_results_have_a_bound_on_each_side, signs_choose_the_corners, an_open_side_stays_open,
      flags_and_kind_of_bounds_pass_on, a_divisor_that_may_be_zero_is_an_error,
      growth_keeps_its_value_within_its_bounds, what_leaves_the_range_of_doubles_is_overflow,
      arguments_are_checked)
