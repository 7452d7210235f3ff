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

/* Each number is less than 2^32, but for add, less than 2^57. */
typedef struct bpjs_quad {
  uint64_t cap[BPJS_QUAD];
  uint64_t high[BPJS_QUAD]; /* the factor's upper half */
  uint64_t low[BPJS_QUAD];  /* its lower one */
  uint64_t add[BPJS_QUAD];
} bpjs_quad;

/* A lane that gives the share of the wage up to the ceiling, rounded to a whole
 * rupiah as enum bpjs_law_direction says. False: the numbers are beyond what a lane
 * holds (ppm 0 to 10^6, ceiling from 0). A ceiling of 2^32 or more is none. */
bool bpjs_lane_share(bpjs_quad *quad, int lane, int64_t ppm, int64_t ceiling, int32_t direction);

/* A lane that gives the same amount for every wage. False: it is not from 0 to 2^32 - 1. */
bool bpjs_lane_amount(bpjs_quad *quad, int lane, int64_t amount);

/* A lane that gives the wage itself. */
void bpjs_lane_wage(bpjs_quad *quad, int lane);

/* What a lane gives of a wage from 0 to 2^32 - 1. */
static inline int64_t bpjs_lane_of(const bpjs_quad *quad, int lane, uint64_t wage) {
  const uint64_t base = wage < quad->cap[lane] ? wage : quad->cap[lane];
  const uint64_t product = base * quad->high[lane] + ((base * quad->low[lane]) >> 32);
  return (int64_t)((product + quad->add[lane]) >> BPJS_LANE_SHIFT);
}

#endif
