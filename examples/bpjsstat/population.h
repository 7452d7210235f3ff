/* Writes a synthetic population as CSV of whole numbers, a row for a person who does
 * not exist. */
#ifndef BPJSSTAT_POPULATION_H
#define BPJSSTAT_POPULATION_H

#include "strata.h"

#include <stdio.h>

typedef struct population {
  const strata *groups;
  const assumptions *taken; /* dated */
  uint64_t seed;
  int32_t day; /* of ages and memberships */
} population;

/* Rows from `first` (from 0), `count` of them, below a line of column names; ends early
 * where the stream has an error. */
void population_write(const population *of, int64_t first, int64_t count, FILE *stream);

/* How many rows are alike in what the margins say. */
void population_write_cells(const strata *groups, FILE *stream);

#endif
