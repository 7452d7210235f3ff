/* Disagreements between sources, a pair of results each, as a table. */
#ifndef BPJSSTAT_PAIRS_H
#define BPJSSTAT_PAIRS_H

#include "notes.h"

#include <bpjsstat.h>

/* Prints results `from` to before `to`: the better figure, then the other. */
int pairs_print(const bpjs_dataset *results, int64_t from, int64_t to, notes *sources,
                int32_t language);

#endif
