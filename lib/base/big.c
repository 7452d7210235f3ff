#include "base/big.h"

#include <stdbool.h>
#include <string.h>

static void trim(bpjs_big *big) {
  while (big->used > 0 && big->limbs[big->used - 1] == 0)
    big->used--;
}

void bpjs_big_set(bpjs_big *big, uint64_t number) {
  big->used = 0;
  for (; number != 0; number >>= 32)
    big->limbs[big->used++] = (uint32_t)number;
}

void bpjs_big_copy(bpjs_big *to, const bpjs_big *from) {
  memcpy(to->limbs, from->limbs, (size_t)from->used * sizeof from->limbs[0]);
  to->used = from->used;
}

int bpjs_big_bits(const bpjs_big *big) {
  int bits = 32 * (big->used - 1);
  for (uint32_t top = big->limbs[big->used - 1]; top != 0; top >>= 1)
    bits++;
  return bits;
}

int bpjs_big_compare(const bpjs_big *a, const bpjs_big *b) {
  if (a->used != b->used)
    return a->used < b->used ? -1 : 1;
  for (int i = a->used - 1; i >= 0; i--)
    if (a->limbs[i] != b->limbs[i])
      return a->limbs[i] < b->limbs[i] ? -1 : 1;
  return 0;
}

void bpjs_big_multiply(bpjs_big *big, uint32_t factor, uint32_t summand) {
  uint64_t carry = summand;
  for (int i = 0; i < big->used; i++) {
    carry += (uint64_t)big->limbs[i] * factor;
    big->limbs[i] = (uint32_t)carry;
    carry >>= 32;
  }
  if (carry != 0)
    big->limbs[big->used++] = (uint32_t)carry;
}

void bpjs_big_multiply_power10(bpjs_big *big, int power) {
  for (; power >= 9; power -= 9)
    bpjs_big_multiply(big, 1000000000, 0);
  for (; power > 0; power--)
    bpjs_big_multiply(big, 10, 0);
}

void bpjs_big_product(bpjs_big *product, const bpjs_big *a, const bpjs_big *b) {
  product->used = a->used + b->used;
  memset(product->limbs, 0, (size_t)product->used * sizeof product->limbs[0]);
  for (int i = 0; i < a->used; i++) {
    uint64_t carry = 0;
    for (int j = 0; j < b->used; j++) {
      carry += (uint64_t)a->limbs[i] * b->limbs[j] + product->limbs[i + j];
      product->limbs[i + j] = (uint32_t)carry;
      carry >>= 32;
    }
    product->limbs[i + b->used] = (uint32_t)carry;
  }
  trim(product);
}

void bpjs_big_shift_left(bpjs_big *big, int bits) {
  int limbs = bits / 32, rest = bits % 32;
  if (big->used == 0)
    return;
  bpjs_big_multiply(big, (uint32_t)1 << rest, 0);
  memmove(big->limbs + limbs, big->limbs, (size_t)big->used * sizeof big->limbs[0]);
  memset(big->limbs, 0, (size_t)limbs * sizeof big->limbs[0]);
  big->used += limbs;
}

void bpjs_big_shift_right(bpjs_big *big, int bits) {
  int limbs = bits / 32;
  if (limbs >= big->used) {
    big->used = 0;
    return;
  }
  big->used -= limbs;
  memmove(big->limbs, big->limbs + limbs, (size_t)big->used * sizeof big->limbs[0]);
  bpjs_big_divide(big, (uint32_t)1 << bits % 32);
}

void bpjs_big_add(bpjs_big *big, const bpjs_big *other) {
  for (; big->used < other->used; big->used++)
    big->limbs[big->used] = 0;
  uint64_t carry = 0;
  for (int i = 0; i < big->used; i++) {
    carry += (uint64_t)big->limbs[i] + (i < other->used ? other->limbs[i] : 0);
    big->limbs[i] = (uint32_t)carry;
    carry >>= 32;
  }
  if (carry != 0)
    big->limbs[big->used++] = (uint32_t)carry;
}

void bpjs_big_subtract(bpjs_big *big, const bpjs_big *other) {
  uint32_t borrow = 0;
  for (int i = 0; i < big->used; i++) {
    uint64_t less = (uint64_t)(i < other->used ? other->limbs[i] : 0) + borrow;
    borrow = big->limbs[i] < less;
    big->limbs[i] = (uint32_t)(big->limbs[i] - less);
  }
  trim(big);
}

uint32_t bpjs_big_divide(bpjs_big *big, uint32_t divisor) {
  uint64_t rest = 0;
  for (int i = big->used - 1; i >= 0; i--) {
    rest = rest << 32 | big->limbs[i];
    big->limbs[i] = (uint32_t)(rest / divisor);
    rest %= divisor;
  }
  trim(big);
  return (uint32_t)rest;
}

#define FRACTION_BITS 52
#define LEAST_EXPONENT (-1074)

bpjs_binary bpjs_binary_of(double number) {
  uint64_t bits;
  memcpy(&bits, &number, sizeof bits);
  uint64_t fraction = bits & (((uint64_t)1 << FRACTION_BITS) - 1);
  int exponent = (int)(bits >> FRACTION_BITS & 0x7FF);
  if (exponent == 0)
    return (bpjs_binary){fraction, LEAST_EXPONENT};
  return (bpjs_binary){fraction | (uint64_t)1 << FRACTION_BITS, exponent - 1 + LEAST_EXPONENT};
}

double bpjs_big_ratio(bpjs_big *numerator, bpjs_big *denominator, int *residual) {
  *residual = 0;
  if (numerator->used == 0)
    return 0;
  /* Bring the quotient to 1 <= q < 2, with the value q x 2^exponent. */
  int exponent = bpjs_big_bits(numerator) - bpjs_big_bits(denominator);
  bpjs_big_shift_left(denominator, exponent > 0 ? exponent : 0);
  bpjs_big_shift_left(numerator, exponent < 0 ? -exponent : 0);
  if (bpjs_big_compare(numerator, denominator) < 0) {
    bpjs_big_shift_left(numerator, 1);
    exponent--;
  }
  /* One bit of the quotient after the other; subnormals have fewer. */
  int wanted = exponent - LEAST_EXPONENT + 1;
  if (wanted > FRACTION_BITS + 1)
    wanted = FRACTION_BITS + 1;
  uint64_t mantissa = 0;
  for (int i = 0; i < wanted; i++) {
    mantissa <<= 1;
    if (bpjs_big_compare(numerator, denominator) >= 0) {
      bpjs_big_subtract(numerator, denominator);
      mantissa |= 1;
    }
    bpjs_big_shift_left(numerator, 1);
  }
  /* What is left, against half of the last bit. */
  int half = wanted < 0 ? -1 : bpjs_big_compare(numerator, denominator);
  bool up = half > 0 || (half == 0 && (mantissa & 1) != 0);
  if (numerator->used != 0)
    *residual = up ? 1 : -1;
  /* A carry out of the fraction counts the exponent up, as it should. */
  uint64_t bits = mantissa + up;
  if (wanted > FRACTION_BITS)
    bits += (uint64_t)(exponent - LEAST_EXPONENT - FRACTION_BITS) << FRACTION_BITS;
  if (bits > (uint64_t)0x7FF << FRACTION_BITS)
    bits = (uint64_t)0x7FF << FRACTION_BITS;
  double number;
  memcpy(&number, &bits, sizeof number);
  return number;
}
