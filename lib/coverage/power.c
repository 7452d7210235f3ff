#include "coverage/power.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* `error`: the exact result less the rounded one, or a number of its sign. */
static double outward(double rounded, double error, int rounding) {
  if (error * rounding <= 0)
    return rounded;
  return nextafter(rounded, rounding > 0 ? INFINITY : 0);
}

/* A positive number as fraction x 2^exponent, fraction in [1/2, 1): a product
 * of thousands of factors neither overflows nor underflows. */
typedef struct scaled {
  double fraction;
  int64_t exponent;
} scaled;

static scaled scale(double number) {
  int exponent;
  scaled s = {frexp(number, &exponent), 0};
  s.exponent = exponent;
  return s;
}

static scaled multiply(scaled a, scaled b, int rounding) {
  double product = a.fraction * b.fraction;
  scaled s = scale(outward(product, fma(a.fraction, b.fraction, -product), rounding));
  s.exponent += a.exponent + b.exponent;
  return s;
}

static scaled divide(scaled a, scaled b, int rounding) {
  double quotient = a.fraction / b.fraction;
  scaled s = scale(outward(quotient, fma(-quotient, b.fraction, a.fraction), rounding));
  s.exponent += a.exponent - b.exponent;
  return s;
}

static scaled power(double base, int64_t exponent, int rounding) {
  scaled result = scale(1), factor = scale(base);
  for (; exponent > 0; exponent /= 2) {
    if (exponent % 2 == 1)
      result = multiply(result, factor, rounding);
    factor = multiply(factor, factor, rounding);
  }
  return result;
}

static int less(scaled a, scaled b) {
  return a.exponent != b.exponent ? a.exponent < b.exponent : a.fraction < b.fraction;
}

static double from_bits(uint64_t bits) {
  double number;
  memcpy(&number, &bits, sizeof number);
  return number;
}

static uint64_t to_bits(double number) {
  uint64_t bits;
  memcpy(&bits, &number, sizeof bits);
  return bits;
}

/* Positive doubles are ordered as their bits are. Bisection finds the last
 * double whose power is below the product; to be sure of a bound below, the
 * power is rounded up and the product down, and the other way for above. */
double bpjs_coverage_root(double a, int64_t p, double b, int64_t q, int64_t root, int rounding) {
  scaled product = power(a, p, rounding);
  if (q >= 0)
    product = multiply(product, power(b, q, rounding), rounding);
  else
    product = divide(product, power(b, -q, -rounding), rounding);
  if (less(power(DBL_MAX, root, -rounding), product))
    return rounding == BPJS_ROUND_DOWN ? DBL_MAX : INFINITY;
  if (less(product, power(DBL_MIN, root, -rounding)))
    return rounding == BPJS_ROUND_UP ? DBL_MIN : 0;
  uint64_t below = to_bits(DBL_MIN), above = to_bits(DBL_MAX);
  while (above - below > 1) {
    uint64_t middle = below + (above - below) / 2;
    if (less(product, power(from_bits(middle), root, -rounding)))
      above = middle;
    else
      below = middle;
  }
  return from_bits(rounding == BPJS_ROUND_UP ? above : below);
}
