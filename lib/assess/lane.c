#include "assess/lane.h"

#include "bpjsstat/law.h"

#define MILLION 1000000
#define MOST (128 * (int64_t)MILLION)
#define WHOLE ((uint64_t)1 << BPJS_LANE_SHIFT)
#define HALF (WHOLE / 2)

/* Almost a rupiah: less by something between 2^-24 and 10^-6 - 2^-24. */
#define ALMOST (WHOLE - 8)

/* 10^6 without the factors that it shares with the rate. */
static uint64_t parts_of(uint64_t rate) {
  uint64_t a = MILLION, b = rate;
  while (b != 0) {
    const uint64_t rest = a % b;
    a = b;
    b = rest;
  }
  return MILLION / a;
}

/* The factor is r 2^56 / 10^6 rounded up, for a rate of r millionths. With b < 2^32,
 *
 *   b factor / 2^56 = b r / 10^6 + e,  0 <= e < 2^32 / 2^56 = 2^-24 < 6 10^-8.
 *
 * The low product's lower half is cut, which floor(floor(x) + n) = floor(x + n)
 * forgives, as add and the last division are whole numbers of 2^-24 rupiah: the amount
 * is floor(b r / 10^6 + e + add / 2^24) exactly.
 *
 * b r / 10^6 is a multiple of 10^-6. Down: its fraction is at most 1 - 10^-6, so e does
 * not carry. Half up: with 1/2 added it is a multiple of 10^-6 still. Up: a fraction of
 * 10^-6 or more carries with ALMOST, one of 0 does not even with e: 8 / 2^24 =
 * 4.8 10^-7 is more than e and less than 10^-6.
 *
 * Nothing wraps: r <= 128 10^6 makes the factor at most 2^63, its upper half at most 2^31,
 * the product at most 2^63 + 2^32, and add is less than 2^57. */
bool bpjs_lane_share(bpjs_quad *quad, int lane, int64_t ppm, int64_t ceiling, int32_t direction) {
  if (ppm < 0 || ppm > MOST || ceiling < 0)
    return false;
  const uint64_t rate = (uint64_t)ppm;
  /* r 2^56 / 10^6 = r 2^50 / 5^6, in two steps of 64 bits. */
  const uint64_t fifths = 15625, upper = (rate << 25) / fifths, rest = (rate << 25) % fifths;
  const uint64_t factor = (upper << 25) + ((rest << 25) + fifths - 1) / fifths;
  const uint64_t cap = ceiling < BPJS_LANE_WAGES ? (uint64_t)ceiling : BPJS_LANE_WAGES - 1;
  quad->cap[lane] = cap | factor >> 32 << 32;
  quad->low[lane] = factor & UINT32_MAX;
  quad->parts[lane] = parts_of(rate);
  quad->add[lane] = direction == BPJS_LAW_DIRECTION_DOWN      ? 0
                    : direction == BPJS_LAW_DIRECTION_HALF_UP ? HALF
                                                              : ALMOST;
  return true;
}

bool bpjs_lane_amount(bpjs_quad *quad, int lane, int64_t amount) {
  if (amount < 0 || amount > UINT32_MAX)
    return false;
  quad->cap[lane] = quad->low[lane] = 0;
  quad->parts[lane] = 1;
  quad->add[lane] = (uint64_t)amount << BPJS_LANE_SHIFT;
  return true;
}

void bpjs_lane_wage(bpjs_quad *quad, int lane) {
  quad->cap[lane] = UINT32_MAX | WHOLE << 32;
  quad->parts[lane] = 1;
  quad->low[lane] = quad->add[lane] = 0;
}
