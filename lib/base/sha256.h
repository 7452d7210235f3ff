/* SHA-256 as FIPS 180-4 has it. */
#ifndef BPJS_BASE_SHA256_H
#define BPJS_BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

enum { BPJS_SHA256_DIGITS = 64 };

typedef struct bpjs_sha256 {
  uint32_t state[8];
  uint64_t length; /* bytes met so far */
  unsigned char block[64];
} bpjs_sha256;

void bpjs_sha256_begin(bpjs_sha256 *hash);
/* In pieces of any size. */
void bpjs_sha256_add(bpjs_sha256 *hash, const char *bytes, size_t length);
/* The hash as 64 hexadecimal digits and a NUL; it then is of no more use. */
void bpjs_sha256_end(bpjs_sha256 *hash, char digits[BPJS_SHA256_DIGITS + 1]);

#endif
