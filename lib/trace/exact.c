#include "trace/exact.h"

#include "bpjsstat/law.h"

#define MILLION 1000000

/* Numbers of 31 bits need no division, which takes longer than all the rest. */
bool bpjs_exact_times(int64_t a, int64_t b, int64_t *product) {
  if ((a | b) > INT32_MAX && a != 0 && b > INT64_MAX / a)
    return false;
  *product = a * b;
  return true;
}

bool bpjs_exact_plus(int64_t a, int64_t b, int64_t *sum) {
  if (b > INT64_MAX - a)
    return false;
  *sum = a + b;
  return true;
}

/* (q 10^6 + r) ppm / 10^6 = q ppm + r ppm / 10^6, where r ppm < 10^15. */
bool bpjs_exact_share(int64_t base, int64_t ppm, bpjs_exact *share) {
  int64_t millions, rest = base % MILLION * ppm, whole;
  if (!bpjs_exact_times(base / MILLION, ppm, &millions) ||
      !bpjs_exact_plus(millions, rest / MILLION, &whole))
    return false;
  *share = (bpjs_exact){whole, rest % MILLION};
  return true;
}

bool bpjs_exact_add(bpjs_exact a, bpjs_exact b, bpjs_exact *sum) {
  int64_t whole, fraction = a.fraction + b.fraction;
  if (!bpjs_exact_plus(a.whole, b.whole, &whole) ||
      !bpjs_exact_plus(whole, fraction / MILLION, &whole))
    return false;
  *sum = (bpjs_exact){whole, fraction % MILLION};
  return true;
}

/* What lies between two multiples of step: `above` whole rupiah over the lower
 * one, and a part of a rupiah, of which it is known whether it is any, and half
 * or more. */
typedef struct bpjs_between {
  int64_t above;
  bool any, half;
} bpjs_between;

static bool goes_up(bpjs_between between, int64_t step, int32_t direction) {
  if (direction == BPJS_LAW_DIRECTION_DOWN)
    return false;
  if (direction == BPJS_LAW_DIRECTION_UP)
    return between.above != 0 || between.any;
  int64_t middle = step / 2;
  if (step % 2 == 0)
    return between.above >= middle;
  return between.above > middle || (between.above == middle && between.half);
}

static bool round_to(int64_t whole, bool any, bool half, int64_t step, int32_t direction,
                     int64_t *rounded) {
  bpjs_between between = {whole % step, any, half};
  int64_t lower = whole - between.above;
  if (goes_up(between, step, direction))
    return bpjs_exact_plus(lower, step, rounded);
  *rounded = lower;
  return true;
}

bool bpjs_exact_round(bpjs_exact exact, int64_t step, int32_t direction, int64_t *rounded) {
  return round_to(exact.whole, exact.fraction != 0, exact.fraction >= MILLION / 2, step, direction,
                  rounded);
}

bool bpjs_exact_divide(int64_t numerator, int64_t denominator, int64_t step, int32_t direction,
                       int64_t *rounded, bool *whole) {
  int64_t quotient = numerator / denominator, rest = numerator % denominator;
  if (!round_to(quotient, rest != 0, rest >= denominator - rest, step, direction, rounded))
    return false;
  *whole = rest == 0 && quotient % step == 0;
  return true;
}
