/* Dues of a migrant worker: the rules of a month, resolved once, and the
 * computation, which allocates nothing. */
#ifndef BPJS_DUES_MIGRANT_RULES_H
#define BPJS_DUES_MIGRANT_RULES_H

#include "dues/bill.h"
#include "law/key.h"

/* A package covers the months that its key names. */
typedef struct bpjs_migrant_package {
  int32_t months;
  bpjs_rule amount, after;
} bpjs_migrant_package;

typedef struct bpjs_migrant_rules {
  const bpjs_law *law;
  const bpjs_law_policy *policy;
  int32_t month;         /* first day */
  int32_t package_count; /* from the shortest on; 0: one price, or no rule */
  bpjs_migrant_package packages[BPJS_KEYS];
  bpjs_rule extra_month, before_departure, before_departure_months;
  bpjs_rule flat, flat_least, flat_most;
  int32_t choice_count; /* of JHT, from key 1 on without a gap; 0: ends, or no rule */
  bpjs_rule choices[BPJS_DIGITS];
  bpjs_rule jht_least, jht_most;
} bpjs_migrant_rules;

/* law and policy (of bpjs_law_policy_in) must outlive the rules. */
void bpjs_migrant_rules_resolve(bpjs_migrant_rules *rules, const bpjs_law *law,
                                const bpjs_law_policy *policy, int32_t month);

/* The line of the contract: a package and months beyond it, or the one price. */
int32_t bpjs_migrant_contract(const bpjs_migrant_rules *rules, int32_t months, bpjs_bill *bill,
                              bpjs_error *error);

/* The line of a month's JHT. */
int32_t bpjs_migrant_jht(const bpjs_migrant_rules *rules, int64_t jht, bpjs_bill *bill,
                         bpjs_error *error);

/* A worker whose fields are within their ranges. */
int32_t bpjs_migrant_month(const bpjs_migrant_rules *rules, const bpjs_migrant *worker,
                           bpjs_bill *bill, bpjs_error *error);

#endif
