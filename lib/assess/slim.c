#include "assess/slim.h"

enum { FACTOR_CUT = 14, MORE_SHIFT = 28, PRODUCT_BITS = 52, HALVED = 23 };

#define FACTORS ((uint64_t)1 << PRODUCT_BITS)
#define MORE ((uint64_t)1 << 32)

/* The same amount for each wage: more is 2^31, and 2^31 x amount 2^21 is amount 2^52. */
static bool pack_amount(uint64_t add, uint64_t *cap, uint64_t *factor) {
  const uint64_t amount = add >> BPJS_LANE_SHIFT;
  if (amount >= MORE / 2)
    return false;
  *cap = MORE / 2 << 32;
  *factor = amount << 21;
  return true;
}

/* Let the rate be r, so that what is rounded is a multiple of 1 / q, q being the lane's
 * parts, and the lane's factor f = r 2^56 + e, 0 <= e < 1. With F = ceil(f / 2^14),
 *
 *   b F / 2^42 = b r + e1,  0 <= e1 < b (1 + 2^-14) / 2^42,
 *
 * and with m = ceil(h 2^52 / F), h being what is added to round, 0 or 1/2,
 *
 *   m F / 2^52 = h + e2,  0 <= e2 < F / 2^52.
 *
 * b r + h is a multiple of 1 / q, or of 1 / 2q where q is odd and h is not 0. As long as
 * e1 + e2 is less than that, nothing carries, and the amount is floor(b r + h). In units of
 * 2^-52, e1 is less than b (2^10 + 1), e2 than F.
 *
 * (b 2^10 + m) F does not wrap in 104 bits, each being less than 2^52. */
static bool pack_share(const bpjs_quad *quad, int lane, uint64_t *cap, uint64_t *factor) {
  const uint64_t wide = bpjs_lane_high(quad, lane) << 32 | quad->low[lane], add = quad->add[lane];
  const uint64_t parts = quad->parts[lane], most = ((uint64_t)1 << BPJS_SLIM_WAGE_BITS);
  const uint64_t slim = (wide + ((uint64_t)1 << FACTOR_CUT) - 1) >> FACTOR_CUT;
  const uint64_t highest = bpjs_lane_cap(quad, lane) < most ? bpjs_lane_cap(quad, lane) : most - 1;
  if (slim >= FACTORS || (add != 0 && add != (uint64_t)1 << HALVED) || parts == 0)
    return false;
  const uint64_t grain = FACTORS / (add != 0 && parts % 2 != 0 ? 2 * parts : parts);
  const uint64_t more = ((add << MORE_SHIFT) + slim - 1) / slim;
  if (more >= MORE || highest * ((1 << BPJS_SLIM_BASE_BITS) + 1) + slim >= grain)
    return false;
  *cap = highest | more << 32;
  *factor = slim;
  return true;
}

bool bpjs_slim_pack(const bpjs_quad *quads, int32_t width, uint64_t *slim) {
  for (int32_t lane = 0; lane < width * BPJS_QUAD; lane++) {
    const bpjs_quad *quad = &quads[lane / BPJS_QUAD];
    const int in = lane % BPJS_QUAD;
    const int32_t eight = lane / (2 * BPJS_QUAD) * 2 * BPJS_QUAD;
    const int32_t together = width * BPJS_QUAD - eight < 2 * BPJS_QUAD ? BPJS_QUAD : 2 * BPJS_QUAD;
    uint64_t *cap = slim + 2 * eight + (lane - eight), *factor = cap + together;
    const bool constant = (bpjs_lane_high(quad, in) | quad->low[in]) == 0;
    if (constant ? !pack_amount(quad->add[in], cap, factor) : !pack_share(quad, in, cap, factor))
      return false;
  }
  return true;
}
