#include "people/check_block.h"

#include <string.h>

#include "people/check_rules.h"

void bpjs_people_look(const bpjs_people_checker *checker, const bpjs_people_block *block,
                      int32_t begin, int32_t end, bpjs_people_faults *faults) {
  faults->checker = checker;
  faults->block = block;
  faults->begin = begin;
  faults->end = end;
  faults->full = faults->clean = faults->any = 0;
  faults->no_migrants = faults->began = false;
  bpjs_people_ranges(faults);
  bpjs_people_needs(faults);
  bpjs_people_orders(faults);
}

int32_t bpjs_people_first_fault(const bpjs_people_faults *faults, int32_t row) {
  int32_t what = BPJS_PEOPLE_SEGMENT;
  while (!bpjs_people_has(faults->rows[row], what))
    what++;
  return what;
}

int32_t bpjs_people_check_block(const bpjs_people_checker *checker, const bpjs_people_block *block,
                                int32_t *statuses, uint8_t *what) {
  bpjs_people_faults faults;
  bpjs_people_look(checker, block, 0, block->count, &faults);
  memset(statuses, 0, (size_t)block->count * sizeof *statuses);
  memset(what, 0, (size_t)block->count);
  if (faults.any == 0)
    return 0;
  int32_t bad = 0;
  for (int32_t i = 0; i < block->count; i++)
    if (faults.rows[i] != 0) {
      const int32_t fault = bpjs_people_first_fault(&faults, i);
      what[i] = (uint8_t)fault;
      statuses[i] = bpjs_people_status(block, i, fault);
      bad++;
    }
  return bad;
}
