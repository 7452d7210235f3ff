/* Words by number: an array where the numbers are few, else a hash. */
#ifndef BPJS_ASSESS_INDEX_H
#define BPJS_ASSESS_INDEX_H

#include "assess/coder.h"

/* Numbers that an array holds; beyond them the hash. */
enum { BPJS_INDEX_DENSE = 1 << 16 };

typedef struct bpjs_index {
  uint64_t *dense;
  size_t dense_count;
  bpjs_coder hash;
} bpjs_index;

/* An index of numbers below `limit`, none of which has a word: BPJS_CODER_NEW. False: no
 * memory. An index that was begun before is begun anew. */
bool bpjs_index_begin(bpjs_index *index, uint64_t limit);
void bpjs_index_free(bpjs_index *index);

/* Gives a number, below the limit, its word. False: no memory. */
bool bpjs_index_set(bpjs_index *index, uint64_t number, uint64_t word);

static inline uint64_t bpjs_index_word(const bpjs_index *index, uint64_t number) {
  return number < index->dense_count ? index->dense[number]
                                     : bpjs_coder_look(&index->hash, (int64_t)number);
}

#endif
