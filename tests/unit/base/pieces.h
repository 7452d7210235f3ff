/* Natural numbers in pieces of 16 bits, computed with as at school: what
 * base/wide is compared with. 4096 bits; nothing here goes beyond. */
#ifndef BPJSSTAT_TESTS_PIECES_H
#define BPJSSTAT_TESTS_PIECES_H

#include "base/wide.h"
#include "random.h"

enum { PIECES = 256, PIECES_WIDE = 16 };

/* Least piece first. */
typedef struct pieces {
  uint32_t at[PIECES];
} pieces;

static inline int pieces_compare(const pieces *a, const pieces *b) {
  for (int i = PIECES - 1; i >= 0; i--)
    if (a->at[i] != b->at[i])
      return a->at[i] < b->at[i] ? -1 : 1;
  return 0;
}

static inline pieces pieces_sum(const pieces *a, const pieces *b) {
  pieces sum = {{0}};
  for (int i = 0; i < PIECES - 1; i++) {
    sum.at[i] += a->at[i] + b->at[i];
    sum.at[i + 1] = sum.at[i] >> 16;
    sum.at[i] &= 0xFFFF;
  }
  return sum;
}

static inline pieces pieces_product(const pieces *a, const pieces *b) {
  pieces product = {{0}};
  for (int i = 0; i < PIECES; i++) {
    uint32_t carry = 0;
    for (int j = 0; a->at[i] != 0 && i + j < PIECES; j++) {
      carry += a->at[i] * b->at[j] + product.at[i + j];
      product.at[i + j] = carry & 0xFFFF;
      carry >>= 16;
    }
  }
  return product;
}

static inline pieces pieces_read(const char *digits) {
  pieces number = {{0}};
  const pieces ten = {{10}};
  for (; *digits != '\0'; digits++) {
    const pieces digit = {{(uint32_t)(*digits - '0')}};
    number = pieces_product(&ten, &number);
    number = pieces_sum(&number, &digit);
  }
  return number;
}

static inline pieces pieces_power(const pieces *base, int degree) {
  pieces power = {{1}};
  for (int i = 0; i < degree; i++)
    power = pieces_product(base, &power);
  return power;
}

static inline pieces pieces_power10(int decimals) {
  const pieces ten = {{10}};
  return pieces_power(&ten, decimals);
}

static inline pieces pieces_of(const bpjs_wide *wide) {
  pieces number = {{0}};
  for (int i = 0; i < PIECES_WIDE; i++)
    number.at[i] = wide->limbs[i / 2] >> i % 2 * 16 & 0xFFFF;
  return number;
}

static inline bool pieces_fit(const pieces *number) {
  for (int i = PIECES_WIDE; i < PIECES; i++)
    if (number->at[i] != 0)
      return false;
  return true;
}

static inline bpjs_wide wide_read(const char *digits) {
  const pieces number = pieces_read(digits);
  bpjs_wide wide = {{0}};
  for (int i = 0; i < PIECES_WIDE; i++)
    wide.limbs[i / 2] |= number.at[i] << i % 2 * 16;
  return wide;
}

/* Of any length up to 256 bits, with runs of zeros and ones among the limbs. */
static inline bpjs_wide wide_random(uint64_t *state) {
  bpjs_wide wide = {{0}};
  int limbs = (int)random_below(state, BPJS_WIDE_LIMBS + 1);
  for (int i = 0; i < limbs; i++) {
    uint64_t kind = random_below(state, 8);
    wide.limbs[i] = kind == 0   ? 0
                    : kind == 1 ? UINT32_MAX
                                : (uint32_t)random_next(state) >> random_below(state, 32);
  }
  return wide;
}

#endif
