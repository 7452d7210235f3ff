#include "draws.h"

#include "product.h"

enum { PURPOSE_SHUFFLE = 1000 };

/* The finalizer of SplitMix64 (Steele, Lea and Flood 2014; constants of Stafford's
 * mix 13): a bijection of 64 bits. */
static uint64_t mix(uint64_t x) {
  x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
  return x ^ (x >> 31);
}

uint64_t draws_bits(uint64_t seed, uint64_t row, uint32_t purpose) {
  const uint64_t step = UINT64_C(0x9e3779b97f4a7c15);
  return mix(mix(mix(seed + step) + row * step) + purpose * step);
}

int64_t draws_below(uint64_t bits, int64_t count) {
  uint64_t high, low;
  multiply(bits, (uint64_t)count, &high, &low);
  return (int64_t)high;
}

shuffle shuffle_new(uint64_t seed, int64_t count) {
  shuffle order = {.count = (uint64_t)count};
  int bits = 0;
  while (bits < 63 && (UINT64_C(1) << bits) < order.count)
    bits++;
  order.left_bits = bits / 2;
  order.right_bits = bits - bits / 2;
  for (uint32_t i = 0; i < sizeof order.keys / sizeof order.keys[0]; i++)
    order.keys[i] = draws_bits(seed, i, PURPOSE_SHUFFLE);
  return order;
}

/* A Feistel network over the next power of two; what falls outside goes through it
 * again, which is a permutation of what is inside. */
int64_t shuffle_place(const shuffle *order, int64_t index) {
  const uint64_t left_mask = (UINT64_C(1) << order->left_bits) - 1;
  const uint64_t right_mask = (UINT64_C(1) << order->right_bits) - 1;
  uint64_t at = (uint64_t)index;
  do {
    uint64_t left = at >> order->right_bits;
    uint64_t right = at & right_mask;
    for (int i = 0; i < 6; i += 2) {
      left ^= mix(right ^ order->keys[i]) & left_mask;
      right ^= mix(left ^ order->keys[i + 1]) & right_mask;
    }
    at = left << order->right_bits | right;
  } while (at >= order->count);
  return (int64_t)at;
}
