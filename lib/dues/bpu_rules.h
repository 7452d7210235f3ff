/* Dues of the self-employed in one month: its rules, resolved once, and the
 * computation, which allocates nothing. */
#ifndef BPJS_DUES_BPU_RULES_H
#define BPJS_DUES_BPU_RULES_H

#include <stdbool.h>

#include "dues/bill.h"
#include "dues/relief.h"
#include "law/key.h"

/* Those of enum bpjs_bpu_sector, from TRANSPORT on. */
enum { BPJS_BPU_SECTORS = BPJS_BPU_SECTOR_OTHER - BPJS_BPU_SECTOR_TRANSPORT + 1 };

typedef struct bpjs_bpu_rules {
  const bpjs_law *law;
  const bpjs_law_policy *policy;
  int32_t month;      /* first day */
  int32_t band_count; /* as many as the law has, from key 01 on without a gap */
  bpjs_rule band_from[BPJS_KEYS], band_reference[BPJS_KEYS];
  bpjs_rule jkk_rate, jkm_amount, jht_rate;
  bpjs_rule income_minimum, employer_jht;
  bpjs_rule pp50_jkk_rate[BPJS_BPU_SECTORS], pp50_jkm_amount[BPJS_BPU_SECTORS];
  bpjs_rule pp50_by_budget, pp50_employer;
  bpjs_rule pp49_jkk_rate, pp49_jkm_amount;
  bpjs_pp49_rules pp49;
} bpjs_bpu_rules;

/* law and policy (of bpjs_law_policy_in) must outlive the rules. */
void bpjs_bpu_rules_resolve(bpjs_bpu_rules *rules, const bpjs_law *law,
                            const bpjs_law_policy *policy, int32_t month);

/* What JKK and JKM of a month are made with. */
typedef struct bpjs_bpu_terms {
  const bpjs_rule *jkk_rate, *jkm_amount;
  bool jkk_reduced, jkm_reduced; /* they are those of a relief */
  bpjs_relieved relieved;
} bpjs_bpu_terms;

/* The terms without any relief. */
bpjs_bpu_terms bpjs_bpu_full(const bpjs_bpu_rules *rules);

/* The terms with the reliefs that apply; warns of those that do not. */
bpjs_bpu_terms bpjs_bpu_relieve(const bpjs_bpu_rules *rules, const bpjs_self_employed *worker,
                                bpjs_bill *bill);

/* The lines of an income in its band, for `count` participants. */
int32_t bpjs_bpu_lines(const bpjs_bpu_rules *rules, const bpjs_bpu_terms *terms, int64_t income,
                       uint32_t programmes, int32_t payer, int64_t count, bpjs_bill *bill,
                       bpjs_error *error);

/* The mask of programmes that was asked for, or the default for 0: JKK and JKM,
 * with or without JHT; else RANGE. */
int32_t bpjs_bpu_programmes(uint32_t asked, uint32_t *programmes, bpjs_error *error);

/* A month of a participant whose fields are within their ranges. */
int32_t bpjs_bpu_month(const bpjs_bpu_rules *rules, const bpjs_self_employed *worker,
                       bpjs_bill *bill, bpjs_error *error);

/* The same where a government pays; `income` and `programmes` as checked. */
int32_t bpjs_subsidy_month(const bpjs_bpu_rules *rules, const bpjs_subsidy *subsidy,
                           bpjs_bill *bill, bpjs_error *error);

#endif
