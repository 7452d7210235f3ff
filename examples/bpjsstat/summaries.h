/* How people were assessed piece by piece. */
#ifndef BPJSSTAT_SUMMARIES_H
#define BPJSSTAT_SUMMARIES_H

#include <bpjsstat.h>

/* Adds the summary of the next piece, whose first row comes after `before` others. */
void summaries_add(bpjs_assess_summary *all, const bpjs_assess_summary *one, int64_t before);

/* Complains about what is not in the sums; where all rows are bad it is a failure. name: of
 * the people. */
int summaries_tell(const bpjs_assess_summary *all, const char *name);

#endif
