/* Numbers drawn by counting: each hangs on seed, row and purpose alone, so that any
 * rows can be made without those before them, and the same on every machine. */
#ifndef BPJSSTAT_DRAWS_H
#define BPJSSTAT_DRAWS_H

#include <stdint.h>

/* 64 bits for a purpose of a row. */
uint64_t draws_bits(uint64_t seed, uint64_t row, uint32_t purpose);

/* 0 to count - 1, each alike but for one part in 2^64 / count; count from 1. */
int64_t draws_below(uint64_t bits, int64_t count);

/* A shuffle of 0 to count - 1. */
typedef struct shuffle {
  uint64_t keys[6];
  uint64_t count;
  int left_bits;
  int right_bits;
} shuffle;

shuffle shuffle_new(uint64_t seed, int64_t count);

/* Where `index` goes: no two to one place. */
int64_t shuffle_place(const shuffle *order, int64_t index);

#endif
