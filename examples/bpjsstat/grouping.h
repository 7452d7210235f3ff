/* What an assessment of people is tallied by and of. */
#ifndef BPJSSTAT_GROUPING_H
#define BPJSSTAT_GROUPING_H

#include "options.h"

/* Columns of what is due: programmes, then payers, then what is paid once. */
enum {
  GROUPING_PROGRAMMES = 5,
  GROUPING_PAYERS = 4,
  GROUPING_LAW = GROUPING_PROGRAMMES + GROUPING_PAYERS + 1
};

/* A tally of the day, by the list "segment,area:4,age:5" (NULL: segment), of what is due
 * under so many laws. NULL after a complaint; *status says which. */
bpjs_tally *grouping_make(const char *list, int32_t day, int laws, int *status);

/* The measures of a law, into an array of GROUPING_LAW. */
void grouping_measures(int32_t law, bpjs_tally_measure *measures);

/* "JKK", "employer", "once" of measure i of a law. */
const char *grouping_heading(int i, int32_t language);

#endif
