/* What benches in C have in common: a clock, a median, and a line of the table. */
#ifndef BPJSSTAT_TESTS_BENCH_TIMING_H
#define BPJSSTAT_TESTS_BENCH_TIMING_H

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static inline double timing_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static inline int timing_rising(const void *a, const void *b) {
  const double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static inline double timing_median(double *times, int count) {
  qsort(times, (size_t)count, sizeof *times, timing_rising);
  return times[count / 2];
}

/* What, number, unit, limit (<=10, >=1.8, or none): see tests/bench/table. */
static inline void timing_tell(const char *what, double value, const char *unit,
                               const char *limit) {
  printf("%s\t%.6g\t%s\t%s\n", what, value, unit, limit);
  fflush(stdout);
}

#endif
