/* The observations that options ask for. */
#ifndef BPJSSTAT_QUERY_H
#define BPJSSTAT_QUERY_H

#include "options.h"

/* Whether one of the options of a query was given. */
int query_given(const arguments *given);

/* Finds the observations, best first, in *indices, to be freed. Returns an
 * exit status; none found is STATUS_OK with a count of 0. */
int query_run(const arguments *given, const bpjs_dataset *dataset, int64_t **indices,
              int64_t *count);

/* Checks the options before any file is read. */
int query_check(const arguments *given);

#endif
