#ifndef BPJS_COVERAGE_SHARES_H
#define BPJS_COVERAGE_SHARES_H

#include "coverage/parts.h"
#include "coverage/result.h"

/* Adds the share of each part and, where they should add up, the check of
 * their sum. */
void bpjs_coverage_add_shares(bpjs_results *results, const char *section, const bpjs_parts *parts,
                              int32_t dimension);

/* Adds one share, in percent of the total. */
void bpjs_coverage_add_share(bpjs_results *results, const char *section, const bpjs_facts *facts,
                             const bpjs_fact *part, const bpjs_fact *total);

#endif
