/* A synthetic population as a stream of Arrow: its IPC streaming format. */
#ifndef BPJSSTAT_POPULATION_ARROW_H
#define BPJSSTAT_POPULATION_ARROW_H

#include "population.h"

#include <stdio.h>

/* Rows from `first` (from 0), `count` of them, in batches of 65,536; ends early where the
 * stream has an error. Columns are uint8, wage int64, born, area and enrolled int32, null
 * where CSV has nothing. */
void population_arrow(const population *of, int64_t first, int64_t count, FILE *stream);

#endif
