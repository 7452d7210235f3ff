/* Disagreements between sources that are known. The column CONFLICT of an
 * observation names them by number. */
#ifndef BPJS_DATASET_CONFLICTS_H
#define BPJS_DATASET_CONFLICTS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/table.h"

typedef struct bpjs_conflict {
  int64_t number;
  bpjs_cell title_en, title_id, note_en, note_id;
} bpjs_conflict;

/* The next conflict of the table, which begins with bpjs_conflict_open. */
bpjs_table bpjs_conflict_open(void);
bool bpjs_conflict_next(bpjs_table *table, bpjs_conflict *conflict);

/* False if there is no conflict of that number. */
bool bpjs_conflict_find(int64_t number, bpjs_conflict *conflict);

#endif
