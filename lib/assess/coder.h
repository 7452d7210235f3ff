/* The values that a column has, numbered as they are met. */
#ifndef BPJS_ASSESS_CODER_H
#define BPJS_ASSESS_CODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { BPJS_CODER_SMALL = 256 };

#define BPJS_CODER_NULL INT64_MIN /* as a value: not given */

/* Each value has a word, which whoever uses the coder sets; 64 bits that are all set say
 * that it was not met yet. */
#define BPJS_CODER_NEW UINT64_MAX

typedef struct bpjs_coder {
  uint64_t small[BPJS_CODER_SMALL]; /* words of 0 to 255 */
  uint64_t none;                    /* that of what is not given */
  int64_t *values;                  /* by number */
  size_t count, capacity;
  int32_t *slots; /* of the other values, by hash: their number, from 1 */
  uint64_t *words;
  size_t slot_count, word_capacity;
} bpjs_coder;

void bpjs_coder_begin(bpjs_coder *coder);
void bpjs_coder_free(bpjs_coder *coder);

/* The number of a value, or -1: not met yet. */
int64_t bpjs_coder_find(const bpjs_coder *coder, int64_t value);

/* Numbers a value that was not met yet; its word is 0. False: no memory, and the coder is
 * as it was. */
bool bpjs_coder_add(bpjs_coder *coder, int64_t value);

/* Sets the word of number `number`. */
void bpjs_coder_set(bpjs_coder *coder, size_t number, uint64_t word);

uint64_t bpjs_coder_look(const bpjs_coder *coder, int64_t value);

/* The word of a value. */
static inline uint64_t bpjs_coder_word(const bpjs_coder *coder, int64_t value) {
  if ((uint64_t)value < BPJS_CODER_SMALL)
    return coder->small[value];
  return value == BPJS_CODER_NULL ? coder->none : bpjs_coder_look(coder, value);
}

#endif
