/* Which series may be divided by which: basis.tsv. */
#ifndef BPJS_COVERAGE_BASIS_H
#define BPJS_COVERAGE_BASIS_H

#include <stdint.h>

#include "coverage/facts.h"
#include "coverage/result.h"

/* Checks that two facts go together: BASIS if they do not and `flags` has no
 * BPJS_COVERAGE_MIXED. Fills BASIS and NOTE of the result. */
int32_t bpjs_basis_ratio(bpjs_results *results, bpjs_result *result, const bpjs_fact *numerator,
                         const bpjs_fact *denominator, uint32_t flags);

/* The same for two dates of one quantity. */
int32_t bpjs_basis_change(bpjs_results *results, bpjs_result *result, const bpjs_fact *from,
                          const bpjs_fact *to, uint32_t flags);

/* Names both, for a pair that is beyond doubt: rupiah per person. */
void bpjs_basis_name(bpjs_result *result, const bpjs_fact *numerator, const bpjs_fact *denominator);

/* A part of a total: the same series, so there is nothing to mix up. */
void bpjs_basis_share(bpjs_results *results, bpjs_result *result, const bpjs_fact *part,
                      const bpjs_fact *total);

#endif
