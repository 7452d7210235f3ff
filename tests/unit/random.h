/* Numbers that look random and are the same in every run: xorshift64*. */
#ifndef BPJSSTAT_TESTS_RANDOM_H
#define BPJSSTAT_TESTS_RANDOM_H

#include <stdint.h>

/* The state must not be zero. */
static inline uint64_t random_next(uint64_t *state) {
  *state ^= *state >> 12;
  *state ^= *state << 25;
  *state ^= *state >> 27;
  return *state * 0x2545F4914F6CDD1Du;
}

/* A number from 0 to below - 1. */
static inline uint64_t random_below(uint64_t *state, uint64_t below) {
  return random_next(state) % below;
}

#endif
