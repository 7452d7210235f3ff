/* Natural numbers large enough for the exact decimals of any double. */
#ifndef BPJS_BASE_BIG_H
#define BPJS_BASE_BIG_H

#include <stdint.h>

/* 4096 bits. The largest number anywhere here is 10^1131, the divisor of the
 * smallest decimal that number_read_double takes on: 3758 bits. */
#define BPJS_BIG_LIMBS 128

/* Least limb first; the last limb in use is not zero, 0 has none. */
typedef struct bpjs_big {
  uint32_t limbs[BPJS_BIG_LIMBS];
  int used;
} bpjs_big;

void bpjs_big_set(bpjs_big *big, uint64_t number);
void bpjs_big_copy(bpjs_big *to, const bpjs_big *from);
int bpjs_big_bits(const bpjs_big *big);                     /* not of 0 */
int bpjs_big_compare(const bpjs_big *a, const bpjs_big *b); /* -1, 0 or 1 */

/* big = big * factor + summand */
void bpjs_big_multiply(bpjs_big *big, uint32_t factor, uint32_t summand);
/* `product` is neither factor. */
void bpjs_big_product(bpjs_big *product, const bpjs_big *a, const bpjs_big *b);
void bpjs_big_multiply_power10(bpjs_big *big, int power);
void bpjs_big_shift_left(bpjs_big *big, int bits);
void bpjs_big_shift_right(bpjs_big *big, int bits);
void bpjs_big_add(bpjs_big *big, const bpjs_big *other);
/* `other` must not be larger. */
void bpjs_big_subtract(bpjs_big *big, const bpjs_big *other);
/* Leaves the quotient in `big` and returns the remainder. */
uint32_t bpjs_big_divide(bpjs_big *big, uint32_t divisor);

/* A finite double's absolute value is mantissa x 2^exponent. */
typedef struct bpjs_binary {
  uint64_t mantissa;
  int exponent;
} bpjs_binary;

bpjs_binary bpjs_binary_of(double number);

/* The double nearest to numerator / denominator, ties to even; infinity if it
 * is beyond the largest. *residual: -1 if the double is below the quotient, 0
 * if it equals it, 1 if it is above. The two numbers are used up. */
double bpjs_big_ratio(bpjs_big *numerator, bpjs_big *denominator, int *residual);

#endif
