#include "people/block.h"

void bpjs_people_take(const bpjs_people *people, uint32_t columns, int64_t first, int32_t count,
                      bpjs_people_block *block) {
  block->first = first;
  block->count = count;
  block->columns = columns;
  for (int32_t what = BPJS_PEOPLE_SEGMENT; what < BPJS_PEOPLE_COLUMNS; what++)
    if ((columns >> what & 1) != 0)
      bpjs_people_widen(people, what, first, count, block->values[what], block->given[what]);
}
