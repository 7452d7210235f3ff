#ifndef BPJS_COVERAGE_BY_H
#define BPJS_COVERAGE_BY_H

#include "coverage/result.h"

/* Adds ratio and gap of one fact out of another. Both come from datasets of
 * `facts`. */
void bpjs_coverage_add_ratio(bpjs_results *results, const char *section, const bpjs_facts *facts,
                             const bpjs_fact *covered, const bpjs_fact *eligible, uint32_t flags);

#endif
