/* The bands of income of the self-employed in a month, found without a search. */
#ifndef BPJS_ASSESS_BANDS_H
#define BPJS_ASSESS_BANDS_H

#include "dues/bpu_rules.h"

enum { BPJS_BANDS_BUCKETS = 2048 };

typedef struct bpjs_bands {
  int32_t month; /* INT32_MIN: none yet */
  int32_t count;
  int32_t shift;               /* buckets are of 2^shift rupiah, no wider than the narrowest band */
  int64_t from[BPJS_KEYS + 1]; /* the one behind the last is INT64_MAX */
  int8_t bucket[BPJS_BANDS_BUCKETS]; /* the band in which it begins; -1: below all */
} bpjs_bands;

void bpjs_bands_make(const bpjs_bpu_rules *rules, bpjs_bands *bands);

/* The band of an income from 0; -1: it is below all. */
static inline int32_t bpjs_bands_of(const bpjs_bands *bands, int64_t income) {
  const uint64_t at = (uint64_t)income >> bands->shift;
  if (at < BPJS_BANDS_BUCKETS) { /* one edge at most is inside */
    const int32_t band = bands->bucket[at];
    return band + (income >= bands->from[band + 1]);
  }
  int32_t band = bands->bucket[BPJS_BANDS_BUCKETS - 1];
  while (band + 1 < bands->count && income >= bands->from[band + 1])
    band++;
  return band;
}

#endif
