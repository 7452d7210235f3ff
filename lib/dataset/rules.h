/* What an observation has to be, whether it is read or added. */
#ifndef BPJS_DATASET_RULES_H
#define BPJS_DATASET_RULES_H

#include <stdbool.h>
#include <stdint.h>

#include "bpjsstat/dataset.h"
#include "dataset/columns.h"

/* What is wrong with a row, at most once a column. */
typedef struct bpjs_fault {
  int32_t code;
  int column; /* enum bpjs_known_column */
  const char *message;
} bpjs_fault;

typedef struct bpjs_faults {
  bpjs_fault list[BPJS_COLUMN_COUNT];
  int count;
} bpjs_faults;

/* Keeps the first fault of a column. */
void bpjs_faults_add(bpjs_faults *faults, int32_t code, int column, const char *message);

/* Areas that were found before: files name the same few again and again. */
typedef struct bpjs_area_cache {
  char codes[64][32];
} bpjs_area_cache;

/* Texts have to be NUL-terminated. */
void bpjs_rules_check(const bpjs_observation *observation, const bpjs_figure *figure,
                      bpjs_area_cache *cache, bpjs_faults *faults);

/* Whether value and bounds of a figure are just those of its printed form, so
 * that nothing else needs to be written. */
bool bpjs_rules_printed(const bpjs_figure *figure);

/* Drops what says nothing: the sign of zero, and the digits of a figure whose
 * value and bounds they do not give. */
void bpjs_rules_settle(bpjs_figure *figure);

#endif
