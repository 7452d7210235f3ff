/* A line of a bill as one multiplication: what is due of a wage of less than 2^32
 * rupiah, to the rupiah, in fixed point.
 *
 *   amount = floor((floor(base x factor / 2^32) + add) / 2^24), base = min(wage, cap)
 *
 * Four lanes are a quad, as wide as a vector register; lanes that nothing uses give 0.
 * Why it is exact is in lane.c. */
#ifndef BPJS_ASSESS_LANE_H
#define BPJS_ASSESS_LANE_H

#include <stdbool.h>
#include <stdint.h>

enum { BPJS_LANE_SHIFT = 24, BPJS_QUAD = 4 };

#define BPJS_LANE_WAGES ((int64_t)1 << 32) /* wages are less than this */

/* Halves are less than 2^32, and add is less than 2^57: a lane gives less than 2^40. */
typedef struct bpjs_quad {
  uint64_t cap[BPJS_QUAD]; /* in its lower half; in the upper one that of the factor */
  uint64_t low[BPJS_QUAD]; /* the factor's lower half */
  uint64_t add[BPJS_QUAD];
  uint64_t parts[BPJS_QUAD]; /* before it is rounded an amount is a multiple of 1 / parts */
} bpjs_quad;

/* A lane that gives the share of the wage up to the ceiling, rounded to a whole
 * rupiah as enum bpjs_law_direction says. False: the numbers are beyond what a lane
 * holds (ppm 0 to 128 x 10^6, ceiling from 0). A ceiling of 2^32 or more is none. */
bool bpjs_lane_share(bpjs_quad *quad, int lane, int64_t ppm, int64_t ceiling, int32_t direction);

/* A lane that gives the same amount for every wage. False: it is not from 0 to 2^32 - 1. */
bool bpjs_lane_amount(bpjs_quad *quad, int lane, int64_t amount);

/* A lane that gives the wage itself. */
void bpjs_lane_wage(bpjs_quad *quad, int lane);

static inline uint64_t bpjs_lane_cap(const bpjs_quad *quad, int lane) {
  return quad->cap[lane] & UINT32_MAX;
}

/* The upper half of the factor. */
static inline uint64_t bpjs_lane_high(const bpjs_quad *quad, int lane) {
  return quad->cap[lane] >> 32;
}

/* What a lane gives of a wage from 0 to 2^32 - 1. */
static inline int64_t bpjs_lane_of(const bpjs_quad *quad, int lane, uint64_t wage) {
  const uint64_t cap = bpjs_lane_cap(quad, lane), base = wage < cap ? wage : cap;
  const uint64_t product = base * bpjs_lane_high(quad, lane) + ((base * quad->low[lane]) >> 32);
  return (int64_t)((product + quad->add[lane]) >> BPJS_LANE_SHIFT);
}

#endif
