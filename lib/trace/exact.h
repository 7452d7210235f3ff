/* Exact arithmetic of rupiah: millionths of a rupiah beside whole ones. */
#ifndef BPJS_TRACE_EXACT_H
#define BPJS_TRACE_EXACT_H

#include <stdbool.h>
#include <stdint.h>

/* whole + fraction / 10^6 rupiah, 0 <= fraction < 10^6, whole >= 0. */
typedef struct bpjs_exact {
  int64_t whole, fraction;
} bpjs_exact;

/* base x ppm / 10^6, exactly; base >= 0, 0 <= ppm <= 10^9. False: overflow. */
bool bpjs_exact_share(int64_t base, int64_t ppm, bpjs_exact *share);

/* a + b, exactly. False: overflow. */
bool bpjs_exact_add(bpjs_exact a, bpjs_exact b, bpjs_exact *sum);

/* Rounded to a multiple of step (1 or more) as enum bpjs_law_direction says.
 * False: overflow. */
bool bpjs_exact_round(bpjs_exact exact, int64_t step, int32_t direction, int64_t *rounded);

/* numerator / denominator in rupiah, rounded so; both positive or 0 / positive,
 * denominator <= 10^9. *whole says whether it was a multiple of step already. */
bool bpjs_exact_divide(int64_t numerator, int64_t denominator, int64_t step, int32_t direction,
                       int64_t *rounded, bool *whole);

/* a x b and a + b of numbers that are not negative. False: overflow. */
bool bpjs_exact_times(int64_t a, int64_t b, int64_t *product);
bool bpjs_exact_plus(int64_t a, int64_t b, int64_t *sum);

#endif
