/* From the texts of a record to an observation. */
#ifndef BPJS_DATASET_PARSE_H
#define BPJS_DATASET_PARSE_H

#include "base/csv.h"
#include "bpjsstat/dataset.h"
#include "dataset/columns.h"
#include "dataset/rules.h"
#include "dataset/store.h"

typedef struct bpjs_parsed {
  bpjs_observation observation;
  bpjs_figure figure;
  enum bpjs_action action;
} bpjs_parsed;

/* cells: by column; an absent column is an empty text. Whatever is wrong goes
 * to `faults`, which must be empty. */
void bpjs_parse_row(const bpjs_csv_field cells[BPJS_COLUMN_COUNT], bpjs_area_cache *cache,
                    bpjs_parsed *parsed, bpjs_faults *faults);

#endif
