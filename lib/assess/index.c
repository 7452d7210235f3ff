#include "assess/index.h"

#include <string.h>

#include "base/memory.h"

void bpjs_index_free(bpjs_index *index) {
  bpjs_memory_free(index->dense);
  bpjs_coder_free(&index->hash);
}

bool bpjs_index_begin(bpjs_index *index, uint64_t limit) {
  bpjs_index_free(index);
  bpjs_coder_begin(&index->hash);
  index->dense = NULL;
  index->dense_count = 0;
  if (limit > BPJS_INDEX_DENSE)
    return true;
  index->dense = bpjs_memory_raw((size_t)limit * sizeof *index->dense);
  if (index->dense == NULL)
    return false;
  index->dense_count = (size_t)limit;
  for (size_t i = 0; i < index->dense_count; i++)
    index->dense[i] = BPJS_CODER_NEW;
  return true;
}

bool bpjs_index_set(bpjs_index *index, uint64_t number, uint64_t word) {
  if (number < index->dense_count) {
    index->dense[number] = word;
    return true;
  }
  int64_t place = bpjs_coder_find(&index->hash, (int64_t)number);
  if (place < 0) {
    if (!bpjs_coder_add(&index->hash, (int64_t)number))
      return false;
    place = (int64_t)index->hash.count - 1;
  }
  bpjs_coder_set(&index->hash, (size_t)place, word);
  return true;
}
