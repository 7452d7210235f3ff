/* The columns that have a meaning, in the order in which they are written. */
#ifndef BPJS_DATASET_COLUMNS_H
#define BPJS_DATASET_COLUMNS_H

#include <stdint.h>

enum bpjs_known_column {
  BPJS_COLUMN_STRUCTURE,
  BPJS_COLUMN_STRUCTURE_ID,
  BPJS_COLUMN_ACTION,
  BPJS_COLUMN_SERIES,
  BPJS_COLUMN_PROGRAMME,
  BPJS_COLUMN_SEGMENT,
  BPJS_COLUMN_GROUP,
  BPJS_COLUMN_REF_AREA,
  BPJS_COLUMN_TIME_PERIOD,
  BPJS_COLUMN_OBS_VALUE,
  BPJS_COLUMN_UNIT_MEASURE,
  BPJS_COLUMN_UNIT_MULT,
  BPJS_COLUMN_DECIMALS,
  BPJS_COLUMN_LOWER,
  BPJS_COLUMN_UPPER,
  BPJS_COLUMN_BOUNDS,
  BPJS_COLUMN_OBS_STATUS,
  BPJS_COLUMN_QUALIFIER,
  BPJS_COLUMN_CONFIDENCE,
  BPJS_COLUMN_SOURCE,
  BPJS_COLUMN_COUNT
};

const char *bpjs_column_name(int column);

/* BPJS_COLUMN_COUNT for a name that is not one of them. */
int bpjs_column_find(const char *name, int64_t length);

#endif
