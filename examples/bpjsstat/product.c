#include "product.h"

/* By halves of 32 bits. */
void multiply(uint64_t a, uint64_t b, uint64_t *high, uint64_t *low) {
  const uint64_t mask = UINT32_MAX;
  const uint64_t small = (a & mask) * (b & mask);
  const uint64_t left = (a >> 32) * (b & mask) + (small >> 32);
  const uint64_t right = (a & mask) * (b >> 32) + (left & mask);
  *high = (a >> 32) * (b >> 32) + (left >> 32) + (right >> 32);
  *low = (right << 32) | (small & mask);
}
