/* Powers and roots with bounds, of basic operations only: the C library's pow
 * gives other last digits on other machines. */
#ifndef BPJS_COVERAGE_POWER_H
#define BPJS_COVERAGE_POWER_H

#include <stdint.h>

enum bpjs_rounding { BPJS_ROUND_DOWN = -1, BPJS_ROUND_NEAREST = 0, BPJS_ROUND_UP = 1 };

/* The x with x^root = a^p b^q, for finite a, b > 0, p >= 0, root >= 1 and any q
 * (up to 2400 each): a bound below or above it, or the double near it. Beyond
 * the range of doubles: 0 or infinity. */
double bpjs_coverage_root(double a, int64_t p, double b, int64_t q, int64_t root, int rounding);

#endif
