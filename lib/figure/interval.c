#include "figure/interval.h"

#include <math.h>

/* Below it the remainder of a product or quotient may itself be rounded. */
#define TINY 0x1p-960

typedef struct ends {
  double down, up;
} ends;

/* `error` has the sign of (exact result - rounded). */
static ends outward(double rounded, double error) {
  return (ends){error < 0 ? nextafter(rounded, -INFINITY) : rounded,
                error > 0 ? nextafter(rounded, INFINITY) : rounded};
}

static ends outward_both(double rounded) {
  return (ends){nextafter(rounded, -INFINITY), nextafter(rounded, INFINITY)};
}

static ends sum(double a, double b) {
  double rounded = a + b;
  if (isinf(rounded))
    return (ends){rounded, rounded};
  /* Knuth's two-sum: the rounding error of a sum is a double. */
  double part = rounded - a;
  return outward(rounded, (a - (rounded - part)) + (b - part));
}

static ends product(double a, double b) {
  if (a == 0 || b == 0) /* also times infinity: the points in between are zero */
    return (ends){0, 0};
  double rounded = a * b;
  if (isinf(rounded))
    return (ends){rounded, rounded};
  return fabs(rounded) < TINY ? outward_both(rounded) : outward(rounded, fma(a, b, -rounded));
}

/* b is not zero. */
static ends quotient(double a, double b) {
  if (a == 0 || isinf(b)) /* infinity by infinity: other ends give its limits */
    return (ends){0, 0};
  double rounded = a / b;
  if (isinf(rounded))
    return (ends){rounded, rounded};
  if (fabs(rounded) < TINY || fabs(a) < TINY)
    return outward_both(rounded);
  double rest = fma(-rounded, b, a);
  return outward(rounded, b < 0 ? -rest : rest);
}

static void check(bpjs_interval *result, bpjs_interval a, bpjs_interval b) {
  bool low = isinf(a.lower) || isinf(b.lower), high = isinf(a.upper) || isinf(b.upper);
  result->overflow = a.overflow || b.overflow || isinf(result->value) ||
                     (!low && !high && (isinf(result->lower) || isinf(result->upper)));
}

/* The hull of an operation that is monotone in each operand: of its corners. */
static bpjs_interval corners(double value, ends (*of)(double, double), bpjs_interval a,
                             bpjs_interval b) {
  const ends at[4] = {of(a.lower, b.lower), of(a.lower, b.upper), of(a.upper, b.lower),
                      of(a.upper, b.upper)};
  bpjs_interval result = {value, at[0].down, at[0].up, false};
  for (int i = 1; i < 4; i++) {
    if (at[i].down < result.lower)
      result.lower = at[i].down;
    if (at[i].up > result.upper)
      result.upper = at[i].up;
  }
  check(&result, a, b);
  return result;
}

bpjs_interval bpjs_interval_of(const bpjs_figure *figure) {
  return (bpjs_interval){figure->value, figure->lower, figure->upper, false};
}

bpjs_interval bpjs_interval_exact(double number) {
  return (bpjs_interval){number, number, number, false};
}

bpjs_interval bpjs_interval_add(bpjs_interval a, bpjs_interval b) {
  bpjs_interval result = {a.value + b.value, sum(a.lower, b.lower).down, sum(a.upper, b.upper).up,
                          false};
  check(&result, a, b);
  return result;
}

bpjs_interval bpjs_interval_subtract(bpjs_interval a, bpjs_interval b) {
  return bpjs_interval_add(a, (bpjs_interval){-b.value, -b.upper, -b.lower, b.overflow});
}

bpjs_interval bpjs_interval_multiply(bpjs_interval a, bpjs_interval b) {
  return corners(a.value * b.value, product, a, b);
}

bpjs_interval bpjs_interval_divide(bpjs_interval a, bpjs_interval b) {
  return corners(a.value / b.value, quotient, a, b);
}

bool bpjs_interval_has_zero(bpjs_interval interval) {
  return interval.lower <= 0 && interval.upper >= 0;
}
