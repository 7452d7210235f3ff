#ifndef BPJS_COVERAGE_DISAGREEMENTS_H
#define BPJS_COVERAGE_DISAGREEMENTS_H

#include "coverage/result.h"

/* Adds the disagreements about one area; NULL: about all. */
void bpjs_coverage_add_disagreements(bpjs_results *results, const bpjs_facts *facts,
                                     const char *area);

#endif
