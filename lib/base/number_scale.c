#include <math.h>

#include "base/big.h"
#include "base/number.h"

#define EXACT_POWERS 22 /* 10^22 is the last power of ten that a double holds */

static const double powers[EXACT_POWERS + 1] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/* The double nearest to magnitude x 10^scale; *residual is positive if the
 * double is above it, negative if below, zero if exact. */
static double nearest(uint64_t magnitude, int scale, double *residual) {
  if (magnitude < (uint64_t)1 << 53 && scale >= -EXACT_POWERS && scale <= EXACT_POWERS) {
    double digits = (double)magnitude;
    if (scale >= 0) {
      double product = digits * powers[scale];
      *residual = -fma(digits, powers[scale], -product);
      return product;
    }
    double quotient = digits / powers[-scale];
    *residual = fma(quotient, powers[-scale], -digits);
    return quotient;
  }
  bpjs_big numerator, denominator;
  bpjs_big_set(&numerator, magnitude);
  bpjs_big_set(&denominator, 1);
  bpjs_big_multiply_power10(scale >= 0 ? &numerator : &denominator, scale >= 0 ? scale : -scale);
  int sign;
  double number = bpjs_big_ratio(&numerator, &denominator, &sign);
  *residual = sign;
  return number;
}

void bpjs_number_scale(int64_t digits, int scale, double *value, double *lower, double *upper) {
  uint64_t magnitude = digits < 0 ? 0 - (uint64_t)digits : (uint64_t)digits;
  double residual;
  double number = nearest(magnitude, scale, &residual);
  double low = residual > 0 ? nextafter(number, -INFINITY) : number;
  double high = residual < 0 ? nextafter(number, INFINITY) : number;
  if (value != NULL)
    *value = digits < 0 ? -number : number;
  if (lower != NULL)
    *lower = digits < 0 ? -high : low;
  if (upper != NULL)
    *upper = digits < 0 ? -low : high;
}
