/* Points within random intervals give results within the result. */
#include "figure/interval.h"

#include <math.h>

#include "figures.h"

static uint64_t state = 20251121;

/* A double of either sign, from tiny to huge, often a whole number. */
static double random_double(void) {
  uint64_t r = figure_random(&state);
  double number = (double)(r >> 11);
  if (r % 3 == 0)
    number = (double)(r >> 40);
  else
    number = ldexp(number, (int)(r / 3 % 60) - 80);
  return r % 2 == 0 ? number : -number;
}

static bpjs_interval random_interval(void) {
  double a = random_double(), b = figure_random(&state) % 4 == 0 ? a : random_double();
  double lower = a < b ? a : b, upper = a < b ? b : a;
  return (bpjs_interval){lower + (upper - lower) / 2, lower, upper, false};
}

static double random_point(bpjs_interval in) {
  double t = (double)(figure_random(&state) % 1025) / 1024;
  double point = in.lower + t * (in.upper - in.lower);
  return point < in.lower ? in.lower : point > in.upper ? in.upper : point;
}

static void check(bpjs_interval result, double point, const char *operation, double a, double b) {
  ck_assert_msg(result.lower <= point && point <= result.upper && result.lower <= result.value &&
                    result.value <= result.upper && !result.overflow,
                "%a %s %a = %a is not within %a to %a", a, operation, b, point, result.lower,
                result.upper);
}

/* A point's rounded result may touch a bound; its exact one may not pass it.
 * The remainder, exact by fma or two-sum, tells on which side it lies. */
static void check_exact(bpjs_interval result, double rounded, double rest, const char *operation,
                        double a, double b) {
  check(result, rounded, operation, a, b);
  ck_assert_msg(!(rounded == result.lower && rest < 0) && !(rounded == result.upper && rest > 0),
                "%a %s %a passes its bound by %a", a, operation, b, rest);
}

static double sum_rest(double a, double b) {
  double sum = a + b, part = sum - a;
  return (a - (sum - part)) + (b - part);
}

START_TEST(results_of_points_lie_within_the_result) {
  int64_t cases = suite_cases(1000000);
  for (int64_t i = 0; i < cases; i++) {
    bpjs_interval a = random_interval(), b = random_interval();
    double x = random_point(a), y = random_point(b);
    check_exact(bpjs_interval_add(a, b), x + y, sum_rest(x, y), "+", x, y);
    check_exact(bpjs_interval_subtract(a, b), x - y, sum_rest(x, -y), "-", x, y);
    check_exact(bpjs_interval_multiply(a, b), x * y, fma(x, y, -(x * y)), "x", x, y);
    if (bpjs_interval_has_zero(b))
      continue;
    double quotient = x / y, rest = fma(-quotient, y, x);
    check_exact(bpjs_interval_divide(a, b), quotient, y < 0 ? -rest : rest, "/", x, y);
  }
}
END_TEST

START_TEST(bounds_are_no_wider_than_a_step_beyond_the_corners) {
  int64_t cases = suite_cases(100000);
  for (int64_t i = 0; i < cases; i++) {
    bpjs_interval a = random_interval(), b = random_interval(), sum = bpjs_interval_add(a, b);
    ck_assert_double_ge(sum.lower, nextafter(a.lower + b.lower, -INFINITY));
    ck_assert_double_le(sum.upper, nextafter(a.upper + b.upper, INFINITY));
    bpjs_interval product = bpjs_interval_multiply(a, b);
    const double corners[] = {a.lower * b.lower, a.lower * b.upper, a.upper * b.lower,
                              a.upper * b.upper};
    double least = corners[0], most = corners[0];
    for (int j = 1; j < 4; j++) {
      least = corners[j] < least ? corners[j] : least;
      most = corners[j] > most ? corners[j] : most;
    }
    ck_assert_double_ge(product.lower, nextafter(least, -INFINITY));
    ck_assert_double_le(product.upper, nextafter(most, INFINITY));
  }
}
END_TEST

START_TEST(an_overflow_is_not_forgotten) {
  bpjs_interval one = bpjs_interval_exact(1), lost = {1, 1, 1, true};
  ck_assert(bpjs_interval_add(one, lost).overflow);
  ck_assert(bpjs_interval_subtract(one, lost).overflow);
  ck_assert(bpjs_interval_multiply(lost, one).overflow);
  ck_assert(bpjs_interval_divide(one, lost).overflow);
  ck_assert(!bpjs_interval_divide(one, one).overflow);
}
END_TEST

SUITE("figure.interval", results_of_points_lie_within_the_result,
      bounds_are_no_wider_than_a_step_beyond_the_corners, an_overflow_is_not_forgotten)
