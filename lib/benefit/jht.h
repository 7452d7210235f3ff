/* The parts of a claim of JHT. All of it is under the law of the day of the claim,
 * not of the event: what opened the account to those whose contract had ended, or who
 * had died, paid all who claimed from then on. */
#ifndef BPJS_BENEFIT_JHT_H
#define BPJS_BENEFIT_JHT_H

#include "benefit/claim.h"

bpjs_rule bpjs_jht_rule(const bpjs_benefit *claim, const bpjs_savings_claim *savings,
                        const char *parameter, const char *key);

/* The key of the cause, as detail, share and waiting time have it. */
const char *bpjs_jht_key(int32_t cause);

static inline bool bpjs_jht_is_part(int32_t cause) {
  return cause == BPJS_SAVINGS_HOUSING || cause == BPJS_SAVINGS_PREPARATION;
}

/* Notes in the open line what the cause asks for, and denies it what it does not meet. */
void bpjs_jht_conditions(bpjs_benefit *claim, const bpjs_savings_claim *savings);

/* A claim of the whole of a balance that was not told: refused, for a condition that does
 * not hold or for want of it. */
int32_t bpjs_jht_unknown(bpjs_benefit *claim, const bpjs_savings_claim *savings, bpjs_error *error);

/* The tax of what this claim pays, gross. */
int32_t bpjs_jht_tax(bpjs_benefit *claim, const bpjs_savings_claim *savings, int64_t gross,
                     bpjs_error *error);

#endif
