#include "base/wide.h"

#include <string.h>

#include "base/big.h"

enum { PPM = 1000000, PPM_DECIMALS = 6, MOST_DEGREE = 12 };

static bool in_range(int32_t decimals) {
  return decimals >= 0 && decimals <= BPJS_WIDE_DECIMALS;
}

static bpjs_big big_of(const bpjs_wide *wide) {
  bpjs_big big = {.used = BPJS_WIDE_LIMBS};
  memcpy(big.limbs, wide->limbs, sizeof wide->limbs);
  while (big.used > 0 && big.limbs[big.used - 1] == 0)
    big.used--;
  return big;
}

static void set_bit(bpjs_wide *wide, int bit) {
  wide->limbs[bit / 32] |= (uint32_t)1 << bit % 32;
}

static bool narrow(bpjs_wide *wide, const bpjs_big *big) {
  if (big->used > BPJS_WIDE_LIMBS)
    return false;
  for (int i = 0; i < BPJS_WIDE_LIMBS; i++)
    wide->limbs[i] = i < big->used ? big->limbs[i] : 0;
  return true;
}

/* Takes the last digits off; whether one of them was not 0. */
static bool cut(bpjs_big *big, int32_t digits) {
  bool any = false;
  for (; digits >= 9; digits -= 9)
    any |= bpjs_big_divide(big, 1000000000) != 0;
  for (; digits > 0; digits--)
    any |= bpjs_big_divide(big, 10) != 0;
  return any;
}

void bpjs_wide_set(bpjs_wide *wide, uint64_t digits) {
  *wide = (bpjs_wide){{(uint32_t)digits, (uint32_t)(digits >> 32)}};
}

bool bpjs_wide_scale(bpjs_wide *wide, int32_t decimals) {
  if (!in_range(decimals))
    return false;
  bpjs_big scaled = big_of(wide);
  bpjs_big_multiply_power10(&scaled, decimals);
  return narrow(wide, &scaled);
}

int bpjs_wide_compare(const bpjs_wide *a, const bpjs_wide *b) {
  for (int i = BPJS_WIDE_LIMBS - 1; i >= 0; i--)
    if (a->limbs[i] != b->limbs[i])
      return a->limbs[i] < b->limbs[i] ? -1 : 1;
  return 0;
}

bool bpjs_wide_add(bpjs_wide *sum, const bpjs_wide *a, const bpjs_wide *b) {
  bpjs_big left = big_of(a), right = big_of(b);
  bpjs_big_add(&left, &right);
  return narrow(sum, &left);
}

void bpjs_wide_subtract(bpjs_wide *difference, const bpjs_wide *a, const bpjs_wide *b) {
  bpjs_big left = big_of(a), right = big_of(b);
  bpjs_big_subtract(&left, &right);
  narrow(difference, &left);
}

bool bpjs_wide_multiply(bpjs_wide *product, const bpjs_wide *a, const bpjs_wide *b,
                        int32_t decimals) {
  if (!in_range(decimals))
    return false;
  bpjs_big left = big_of(a), right = big_of(b), whole;
  bpjs_big_product(&whole, &left, &right);
  cut(&whole, decimals);
  return narrow(product, &whole);
}

bool bpjs_wide_divide(bpjs_wide *quotient, const bpjs_wide *a, const bpjs_wide *b,
                      int32_t decimals) {
  bpjs_big rest = big_of(a), divisor = big_of(b);
  if (!in_range(decimals) || divisor.used == 0)
    return false;
  bpjs_big_multiply_power10(&rest, decimals);
  int bit = rest.used == 0 ? 0 : bpjs_big_bits(&rest) - bpjs_big_bits(&divisor);
  bpjs_big_shift_left(&divisor, bit > 0 ? bit : 0);
  /* One bit of the quotient after the other. */
  bpjs_wide made = {{0}};
  for (; bit >= 0; bit--) {
    if (bpjs_big_compare(&rest, &divisor) >= 0) {
      if (bit >= 32 * BPJS_WIDE_LIMBS)
        return false;
      bpjs_big_subtract(&rest, &divisor);
      set_bit(&made, bit);
    }
    bpjs_big_shift_left(&rest, 1);
  }
  *quotient = made;
  return true;
}

bool bpjs_wide_growth(bpjs_wide *factor, int64_t ppm, int32_t decimals) {
  if (ppm < -PPM || decimals < PPM_DECIMALS || decimals > BPJS_WIDE_DECIMALS)
    return false;
  bpjs_wide_set(factor, (uint64_t)ppm + PPM);
  return bpjs_wide_scale(factor, decimals - PPM_DECIMALS);
}

static bpjs_big power(const bpjs_wide *base, int32_t degree) {
  bpjs_big factor = big_of(base), made = factor, next;
  for (int32_t i = 1; i < degree; i++) {
    bpjs_big_product(&next, &factor, &made);
    bpjs_big_copy(&made, &next);
  }
  return made;
}

/* With digits r and w, decimals d and degree n: (r / 10^d)^n does not exceed
 * w / 10^d where r^n does not exceed w x 10^(d (n - 1)). */
bool bpjs_wide_root(bpjs_wide *root, const bpjs_wide *wide, int32_t degree, int32_t decimals) {
  if (!in_range(decimals) || degree < 1 || degree > MOST_DEGREE)
    return false;
  bpjs_big most = big_of(wide);
  bpjs_big_multiply_power10(&most, decimals * (degree - 1));
  /* One bit of the root after the other. */
  bpjs_wide made = {{0}};
  int bit = most.used == 0 ? -1 : (bpjs_big_bits(&most) - 1) / degree;
  for (; bit >= 0; bit--) {
    bpjs_wide tried = made;
    set_bit(&tried, bit);
    bpjs_big raised = power(&tried, degree);
    if (bpjs_big_compare(&raised, &most) <= 0)
      made = tried;
  }
  *root = made;
  return true;
}

bool bpjs_wide_split(const bpjs_wide *wide, int32_t decimals, int64_t *whole, int32_t *fraction_ppm,
                     bool *any, bool *half) {
  if (!in_range(decimals))
    return false;
  bpjs_big left = big_of(wide);
  bool beyond = cut(&left, decimals - PPM_DECIMALS);
  uint32_t part = PPM; /* of a rupiah, in the decimals that are left */
  for (; decimals < PPM_DECIMALS; decimals++)
    part /= 10;
  uint32_t ppm = bpjs_big_divide(&left, part) * (PPM / part);
  uint64_t rupiah = 0;
  for (int i = left.used - 1; i >= 0; i--) {
    if (rupiah > INT32_MAX)
      return false;
    rupiah = rupiah << 32 | left.limbs[i];
  }
  *whole = (int64_t)rupiah;
  *fraction_ppm = (int32_t)ppm;
  *any = beyond || ppm != 0;
  *half = ppm >= PPM / 2;
  return true;
}
