/* What is due of groups of people, as a table. */
#ifndef BPJSSTAT_SUMS_H
#define BPJSSTAT_SUMS_H

#include <bpjsstat.h>

/* Prints a tally that grouping_make made, of this for so many laws, a table for each. */
void sums_print(const bpjs_tally *tally, int of, int laws, int32_t language);

/* The keys of a group, "PU 64", to be freed. */
char *sums_key(const bpjs_tally *tally, int64_t group);

/* The name of a law of several, from 0. */
const char *sums_law(int law, int32_t language);

#endif
