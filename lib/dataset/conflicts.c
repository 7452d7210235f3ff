#include "dataset/conflicts.h"

#include "base/number.h"

enum { NUMBER, TITLE_EN, TITLE_ID, NOTE_EN, NOTE_ID, CELLS };

bpjs_table bpjs_conflict_open(void) {
  return bpjs_table_open(&bpjs_embedded_dataset_conflicts);
}

bool bpjs_conflict_next(bpjs_table *table, bpjs_conflict *conflict) {
  bpjs_cell cells[CELLS];
  if (!bpjs_table_next(table, cells, CELLS))
    return false;
  *conflict = (bpjs_conflict){.title_en = cells[TITLE_EN],
                              .title_id = cells[TITLE_ID],
                              .note_en = cells[NOTE_EN],
                              .note_id = cells[NOTE_ID]};
  bpjs_number_read_integer(cells[NUMBER].bytes, cells[NUMBER].length, &conflict->number);
  return true;
}

bool bpjs_conflict_find(int64_t number, bpjs_conflict *conflict) {
  bpjs_table table = bpjs_conflict_open();
  bpjs_conflict next;
  while (bpjs_conflict_next(&table, &next))
    if (next.number == number) {
      *conflict = next;
      return true;
    }
  return false;
}
