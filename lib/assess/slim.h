/* Lanes for wages of less than 2^27 rupiah a month, as one multiplication of 52 bits:
 *
 *   amount = floor((base x 2^10 + more) x factor / 2^52), base = min(wage, cap)
 *
 * Not every lane has such a form; one that has gives the same amounts by it. */
#ifndef BPJS_ASSESS_SLIM_H
#define BPJS_ASSESS_SLIM_H

#include "assess/lane.h"

enum {
  BPJS_SLIM_WAGE_BITS = 27,
  BPJS_SLIM_BASE_BITS = 10,
  BPJS_SLIM_WORDS = 2 * BPJS_QUAD /* that a quad takes */
};

/* Writes the slim form of a plan's quads, BPJS_SLIM_WORDS for each: two quads together,
 * their eight caps (with `more` in the upper half) before their eight factors; a last odd
 * one by itself. False: some lane has none. */
bool bpjs_slim_pack(const bpjs_quad *quads, int32_t width, uint64_t *slim);

#endif
