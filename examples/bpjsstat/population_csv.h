/* A synthetic population as CSV of whole numbers. */
#ifndef BPJSSTAT_POPULATION_CSV_H
#define BPJSSTAT_POPULATION_CSV_H

#include "population.h"

#include <stdio.h>

/* Rows from `first` (from 0), `count` of them, below a line of column names; ends early
 * where the stream has an error. */
void population_csv(const population *of, int64_t first, int64_t count, FILE *stream);

/* How many rows are alike in what the margins say. */
void population_csv_cells(const strata *groups, FILE *stream);

#endif
