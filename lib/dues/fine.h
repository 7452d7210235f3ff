/* The late fine of a contribution month, which allocates nothing. */
#ifndef BPJS_DUES_FINE_H
#define BPJS_DUES_FINE_H

#include "dues/bill.h"

typedef struct bpjs_fine_rules {
  const bpjs_law *law;
  const bpjs_law_policy *policy;
  int32_t month; /* first day */
  bpjs_rule rate, step, direction;
} bpjs_fine_rules;

/* law and policy (of bpjs_law_policy_in) must outlive the rules. */
void bpjs_fine_rules_resolve(bpjs_fine_rules *rules, const bpjs_law *law,
                             const bpjs_law_policy *policy, int32_t month);

/* contributions and months are not negative. */
int32_t bpjs_fine_month(const bpjs_fine_rules *rules, int64_t contributions, int32_t months,
                        bpjs_bill *bill, bpjs_error *error);

#endif
