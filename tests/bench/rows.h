/* The rows of the job "nation": an int64 wage and three codes of a byte, the same on every
 * machine. Of eight people five are wage earners, two self-employed, one in construction. */
#ifndef BPJSSTAT_TESTS_BENCH_ROWS_H
#define BPJSSTAT_TESTS_BENCH_ROWS_H

#include <stdint.h>

enum { ROWS_DAY = 20058 /* 2024-12-01, in the month assessed */, ROWS_PROVINCES = 38 };

static const uint8_t rows_provinces[ROWS_PROVINCES] = {
    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53,
    61, 62, 63, 64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96};

/* Columns of `count` rows; state goes on from call to call, and begins with ROWS_SEED. */
static const uint64_t ROWS_SEED = 88172645463325252u;

static inline void rows_fill(uint64_t *state, int64_t count, int64_t *wages, uint8_t *segments,
                             uint8_t *classes, uint8_t *provinces) {
  static const uint8_t eight[] = {1, 1, 1, 1, 1, 2, 2, 3};
  uint64_t x = *state;
  for (int64_t i = 0; i < count; i++) {
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    wages[i] = 1000000 + (int64_t)(x % 11000000);
    segments[i] = eight[x >> 40 & 7];
    classes[i] = (uint8_t)(1 + (x >> 43) % 5);
    provinces[i] = rows_provinces[(x >> 48) % ROWS_PROVINCES];
  }
  *state = x;
}

#endif
