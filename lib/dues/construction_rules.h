/* Dues of a construction project: the rules of a month, resolved once, and the
 * computation, which allocates nothing. */
#ifndef BPJS_DUES_CONSTRUCTION_RULES_H
#define BPJS_DUES_CONSTRUCTION_RULES_H

#include "dues/bill.h"
#include "dues/relief.h"

/* Room for tiers; how many there are is the law's. */
enum { BPJS_TIERS = 5 };

/* A pair of rates for each tier. */
typedef struct bpjs_tier_rates {
  bpjs_rule jkk[BPJS_TIERS], jkm[BPJS_TIERS];
} bpjs_tier_rates;

typedef struct bpjs_construction_rules {
  const bpjs_law *law;
  const bpjs_law_policy *policy;
  int32_t month;      /* first day */
  int32_t tier_count; /* from key 1 on without a gap */
  bpjs_rule above[BPJS_TIERS];
  bpjs_tier_rates full, reduced;
  bpjs_rule wages_jkk, wages_jkm, reduced_wages_jkk, reduced_wages_jkm, unpaid;
  bpjs_rule vat, value_step, value_direction;
  bpjs_pp49_rules pp49;
} bpjs_construction_rules;

/* law and policy (of bpjs_law_policy_in) must outlive the rules. */
void bpjs_construction_rules_resolve(bpjs_construction_rules *rules, const bpjs_law *law,
                                     const bpjs_law_policy *policy, int32_t month);

/* Notes where the base of a contract comes from, and sets *base to it. */
int32_t bpjs_construction_base(const bpjs_construction_rules *rules,
                               const bpjs_construction *project, bpjs_bill *bill, bpjs_line *line,
                               int64_t *base, bpjs_error *error);

/* Ends the line with slices of the base, each at its tier's rate. */
int32_t bpjs_construction_slices(const bpjs_construction_rules *rules, const bpjs_rule *rates,
                                 int64_t base, bpjs_bill *bill, bpjs_line *line, bpjs_error *error);

/* A project whose fields are within their ranges. */
int32_t bpjs_construction_month(const bpjs_construction_rules *rules,
                                const bpjs_construction *project, bpjs_bill *bill,
                                bpjs_error *error);

#endif
