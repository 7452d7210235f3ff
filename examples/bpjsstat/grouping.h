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

/* What a tally is of: these, or what events would pay, which are fewer columns. */
enum grouping_of { GROUPING_DUES, GROUPING_BENEFITS };

int grouping_count(int of);

/* A tally of the day, by the list "segment,area:4,age:5" (NULL: segment), of what is due
 * or paid under so many laws. NULL after a complaint; *status says which. */
bpjs_tally *grouping_make(int of, const char *list, int32_t day, int laws, int *status);

/* The measures of a law, into an array of GROUPING_LAW. */
void grouping_measures(int of, int32_t law, bpjs_tally_measure *measures);

/* "JKK", "employer", "once", "death" of measure i of a law. */
const char *grouping_heading(int of, int i, int32_t language);

#endif
