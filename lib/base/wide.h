/* Decimal numbers that are not negative, for interest: 256 bits, no floats. A
 * number is digits / 10^decimals; how many decimals, the caller knows. Results
 * are cut, never rounded. Outputs may be inputs. What returns bool returns
 * false, and leaves its outputs as they were, if the result does not fit or an
 * argument is out of its range; decimals are 0 to 38. */
#ifndef BPJS_BASE_WIDE_H
#define BPJS_BASE_WIDE_H

#include <stdbool.h>
#include <stdint.h>

enum { BPJS_WIDE_LIMBS = 8, BPJS_WIDE_DECIMALS = 38 };

/* The digits; least limb first. */
typedef struct bpjs_wide {
  uint32_t limbs[BPJS_WIDE_LIMBS];
} bpjs_wide;

void bpjs_wide_set(bpjs_wide *wide, uint64_t digits);
/* wide = wide x 10^decimals */
bool bpjs_wide_scale(bpjs_wide *wide, int32_t decimals);
int bpjs_wide_compare(const bpjs_wide *a, const bpjs_wide *b); /* -1, 0 or 1 */

bool bpjs_wide_add(bpjs_wide *sum, const bpjs_wide *a, const bpjs_wide *b);
/* `b` must not be larger. */
void bpjs_wide_subtract(bpjs_wide *difference, const bpjs_wide *a, const bpjs_wide *b);
/* a x b / 10^decimals; the product in between has 512 bits. */
bool bpjs_wide_multiply(bpjs_wide *product, const bpjs_wide *a, const bpjs_wide *b,
                        int32_t decimals);
/* a x 10^decimals / b; `b` is not 0. */
bool bpjs_wide_divide(bpjs_wide *quotient, const bpjs_wide *a, const bpjs_wide *b,
                      int32_t decimals);

/* 1 + ppm / 10^6, for a rate of -10^6 ppm or more; decimals are 6 or more. */
bool bpjs_wide_growth(bpjs_wide *factor, int64_t ppm, int32_t decimals);
/* The largest number of so many decimals whose power of the degree, 1 to 12,
 * does not exceed `wide`, which has as many; compared exactly. It always fits. */
bool bpjs_wide_root(bpjs_wide *root, const bpjs_wide *wide, int32_t degree, int32_t decimals);

/* Whole rupiah and the rest: its first six decimals, whether there is any, and
 * whether it is a half or more. */
bool bpjs_wide_split(const bpjs_wide *wide, int32_t decimals, int64_t *whole, int32_t *fraction_ppm,
                     bool *any, bool *half);

#endif
