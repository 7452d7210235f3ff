/* How a tally is saved: numbers least byte first, and at the end SHA-256 of all that
 * goes before it.
 *
 *   8 bytes   "BPJSTALY"
 *   int32     version, day, dimensions, measures, edges, 0
 *   int64     groups
 *   dimensions   what, detail: int32
 *   measures     kind, law, programme, payer, from_programme, what, flags, event: int32
 *   edges        int64
 *   groups, in order: keys, count, weight; of each measure n, sum, weighted, minimum,
 *                maximum; the bins: int64
 *   32 bytes  the hash
 */
#ifndef BPJS_TALLY_FORMAT_H
#define BPJS_TALLY_FORMAT_H

#include <stdint.h>

enum {
  BPJS_SAVED_VERSION = 1,
  BPJS_SAVED_MAGIC = 8,
  BPJS_SAVED_HEAD = BPJS_SAVED_MAGIC + 6 * 4 + 8,
  BPJS_SAVED_HASH = 32,
  BPJS_SAVED_DIMENSION = 2 * 4,
  BPJS_SAVED_MEASURE = 8 * 4,
  BPJS_SAVED_NUMBERS = 5 /* of a measure in a group */
};

#define BPJS_SAVED_WORD "BPJSTALY"

/* The hash of the bytes. */
void bpjs_saved_hash(const char *bytes, int64_t length, unsigned char hash[BPJS_SAVED_HASH]);

#endif
