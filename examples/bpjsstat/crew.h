/* Threads that make synthetic people and assess them, piece by piece. */
#ifndef BPJSSTAT_CREW_H
#define BPJSSTAT_CREW_H

#include "population.h"

typedef struct crew {
  const population *of;
  const bpjs_assess *assess;
  int32_t day; /* in the month assessed */
  int32_t threads;
  bpjs_tally **tallies; /* one for each thread; the first receives all */
  int progress;
} crew;

/* Makes and assesses all of them; the result does not hang on the number of threads. A row
 * for which the law has no answer is a failure, since without it it is another nation.
 * STATUS_OK, or STATUS_DATA after a complaint. */
int crew_assess(crew *all);

#endif
