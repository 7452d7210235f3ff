#include "dues/bpu_rules.h"

#define BOTH (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM)

bpjs_bpu_terms bpjs_bpu_full(const bpjs_bpu_rules *rules) {
  return (bpjs_bpu_terms){.jkk_rate = &rules->jkk_rate, .jkm_amount = &rules->jkm_amount};
}

static void reduce(bpjs_bpu_terms *terms, const bpjs_rule *jkk_rate, const bpjs_rule *jkm_amount,
                   const bpjs_relieved *relieved) {
  if (!relieved->given)
    return;
  terms->relieved = *relieved;
  terms->jkk_reduced = jkk_rate->status == BPJS_OK;
  terms->jkm_reduced = jkm_amount->status == BPJS_OK;
  if (terms->jkk_reduced)
    terms->jkk_rate = jkk_rate;
  if (terms->jkm_reduced)
    terms->jkm_amount = jkm_amount;
}

/* PP 49/2020, which is asked for. */
static void relieve_pp49(const bpjs_bpu_rules *rules, const bpjs_self_employed *worker,
                         bpjs_bill *bill, bpjs_bpu_terms *terms) {
  bpjs_relieved relieved =
      bpjs_relieved_begin(bill, &rules->pp49_jkk_rate, BPJS_RELIEF_PP49_2020, BOTH);
  bpjs_relieved_pp49(&relieved, bill, &rules->pp49, worker->registered_day,
                     worker->paid_through_day, BOTH);
  reduce(terms, &rules->pp49_jkk_rate, &rules->pp49_jkm_amount, &relieved);
}

static bool is_relieved(const bpjs_bpu_rules *rules, int sector) {
  return rules->pp50_jkk_rate[sector].status == BPJS_OK ||
         rules->pp50_jkm_amount[sector].status == BPJS_OK;
}

/* The sector whose months are looked at: the worker's, or the first that is
 * relieved; -1 if there is none. */
static int find_sector(const bpjs_bpu_rules *rules, const bpjs_self_employed *worker) {
  for (int i = 0; i < BPJS_BPU_SECTORS; i++)
    if (is_relieved(rules, i) &&
        (worker->sector == BPJS_BPU_SECTOR_NONE || worker->sector == BPJS_BPU_SECTOR_TRANSPORT + i))
      return i;
  return -1;
}

/* Whether a relief is for them that a condition is about: not if the law has no
 * such row in a month. */
static void hold(bpjs_relieved *relieved, bpjs_bill *bill, const bpjs_rule *condition,
                 int32_t code) {
  bpjs_relieved_check(relieved, bill, condition, condition->value != 0, code, BOTH);
  if (!relieved->given || condition->status == BPJS_OK)
    return;
  relieved->given = false;
  bpjs_bill_warn(bill, code, BOTH, 0, condition->parameter);
}

/* PP 50/2025, which comes by itself. */
static void relieve_pp50(const bpjs_bpu_rules *rules, const bpjs_self_employed *worker,
                         bpjs_bill *bill, bpjs_bpu_terms *terms) {
  int sector = find_sector(rules, worker);
  if (sector < 0)
    return;
  bpjs_relieved relieved = {.given = true};
  if ((worker->flags & BPJS_SELF_EMPLOYED_BY_BUDGET) != 0)
    hold(&relieved, bill, &rules->pp50_by_budget, BPJS_DUES_WARNING_BY_BUDGET);
  if ((worker->flags & BPJS_SELF_EMPLOYED_EMPLOYER) != 0)
    hold(&relieved, bill, &rules->pp50_employer, BPJS_DUES_WARNING_RELIEF_FACT);
  if (relieved.given && worker->sector == BPJS_BPU_SECTOR_NONE) {
    bpjs_bill_warn(bill, BPJS_DUES_WARNING_NO_SECTOR, BOTH, 0,
                   rules->pp50_jkk_rate[sector].parameter);
    return;
  }
  reduce(terms, &rules->pp50_jkk_rate[sector], &rules->pp50_jkm_amount[sector], &relieved);
}

bpjs_bpu_terms bpjs_bpu_relieve(const bpjs_bpu_rules *rules, const bpjs_self_employed *worker,
                                bpjs_bill *bill) {
  bpjs_bpu_terms terms = bpjs_bpu_full(rules);
  if ((worker->reliefs & BPJS_RELIEF_PP49_2020) != 0)
    relieve_pp49(rules, worker, bill, &terms);
  if (!terms.relieved.given)
    relieve_pp50(rules, worker, bill, &terms);
  return terms;
}
