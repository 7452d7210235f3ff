#include "base/sha256.h"

#include <string.h>

enum { BLOCK = 64, LENGTH_AT = 56 };

/* Section 4.2.2: fractions of the cube roots of the first 64 primes. */
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t rotated(uint32_t x, int right) {
  return x >> right | x << (32 - right);
}

/* Step 3 of section 6.2.2 for round t of eight, after which each variable has its place
 * again: they change places, not values. `word` is K + W. */
static inline void turn(uint32_t v[8], int t, uint32_t word) {
  const uint32_t a = v[-t & 7], b = v[(1 - t) & 7], c = v[(2 - t) & 7];
  const uint32_t e = v[(4 - t) & 7], f = v[(5 - t) & 7], g = v[(6 - t) & 7];
  const uint32_t first = v[(7 - t) & 7] + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
                         (g ^ (e & (f ^ g))) + word;
  const uint32_t second =
      (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) | (c & (a | b)));
  v[(3 - t) & 7] += first;
  v[(7 - t) & 7] = first + second;
}

/* Section 6.2.2. */
static void take_block(uint32_t state[8], const unsigned char *block) {
  uint32_t w[64], v[8];
  for (int t = 0; t < 16; t++)
    w[t] = (uint32_t)block[4 * t] << 24 | (uint32_t)block[4 * t + 1] << 16 |
           (uint32_t)block[4 * t + 2] << 8 | block[4 * t + 3];
  for (int t = 16; t < 64; t++)
    w[t] = (rotated(w[t - 2], 17) ^ rotated(w[t - 2], 19) ^ w[t - 2] >> 10) + w[t - 7] +
           (rotated(w[t - 15], 7) ^ rotated(w[t - 15], 18) ^ w[t - 15] >> 3) + w[t - 16];
  memcpy(v, state, sizeof v);
  for (int t = 0; t < 64; t += 8) {
    turn(v, 0, constants[t] + w[t]);
    turn(v, 1, constants[t + 1] + w[t + 1]);
    turn(v, 2, constants[t + 2] + w[t + 2]);
    turn(v, 3, constants[t + 3] + w[t + 3]);
    turn(v, 4, constants[t + 4] + w[t + 4]);
    turn(v, 5, constants[t + 5] + w[t + 5]);
    turn(v, 6, constants[t + 6] + w[t + 6]);
    turn(v, 7, constants[t + 7] + w[t + 7]);
  }
  for (int i = 0; i < 8; i++)
    state[i] += v[i];
}

void bpjs_sha256_begin(bpjs_sha256 *hash) {
  /* Section 5.3.3: fractions of the square roots of the first 8 primes. */
  *hash = (bpjs_sha256){.state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f,
                                  0x9b05688c, 0x1f83d9ab, 0x5be0cd19}};
}

void bpjs_sha256_add(bpjs_sha256 *hash, const char *bytes, size_t length) {
  while (length != 0) {
    size_t at = (size_t)(hash->length % BLOCK), room = BLOCK - at;
    size_t taken = length < room ? length : room;
    memcpy(hash->block + at, bytes, taken);
    hash->length += taken;
    bytes += taken;
    length -= taken;
    if (taken == room)
      take_block(hash->state, hash->block);
  }
}

void bpjs_sha256_end(bpjs_sha256 *hash, char digits[BPJS_SHA256_DIGITS + 1]) {
  uint64_t bits = hash->length * 8;
  do { /* section 5.1.1: a one, zeros, the length in bits */
    bpjs_sha256_add(hash, hash->length * 8 == bits ? "\x80" : "", 1);
  } while (hash->length % BLOCK != LENGTH_AT);
  for (int i = 7; i >= 0; i--) {
    char byte = (char)(unsigned char)(bits >> (8 * i));
    bpjs_sha256_add(hash, &byte, 1);
  }
  for (int i = 0; i < BPJS_SHA256_DIGITS; i++)
    digits[i] = "0123456789abcdef"[hash->state[i / 8] >> (28 - i % 8 * 4) & 15];
  digits[BPJS_SHA256_DIGITS] = '\0';
}
