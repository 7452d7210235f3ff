#include "dues/bpu_rules.h"

static const char *const sectors[BPJS_BPU_SECTORS] = {"transport", "other"};

static bpjs_rule rule(const bpjs_bpu_rules *rules, const char *parameter, const char *key) {
  return bpjs_law_rule(rules->law, rules->policy, rules->month, parameter, BPJS_SEGMENT_BPU, key);
}

/* Key 01 is kept where it is missing too: its rule says why there is no band. */
static void find_bands(bpjs_bpu_rules *rules) {
  rules->band_count = 0;
  for (int i = 0; i < BPJS_KEYS; i++) {
    rules->band_from[i] = rule(rules, "bpu.band.from", bpjs_key(i + 1));
    if (rules->band_from[i].status != BPJS_OK)
      break;
    rules->band_reference[i] = rule(rules, "bpu.band.reference", bpjs_key(i + 1));
    rules->band_count = i + 1;
  }
}

void bpjs_bpu_rules_resolve(bpjs_bpu_rules *rules, const bpjs_law *law,
                            const bpjs_law_policy *policy, int32_t month) {
  rules->law = law;
  rules->policy = policy;
  rules->month = month;
  find_bands(rules);
  rules->jkk_rate = rule(rules, "jkk.rate", "");
  rules->jkm_amount = rule(rules, "jkm.amount", "");
  rules->jht_rate = rule(rules, "jht.rate", "");
  rules->income_minimum = rule(rules, "bpu.income.minimum", "");
  rules->employer_jht = rule(rules, "enrolment.jht", "employer");
  for (int i = 0; i < BPJS_BPU_SECTORS; i++) {
    rules->pp50_jkk_rate[i] = rule(rules, "relief.pp50_2025.jkk.rate", sectors[i]);
    rules->pp50_jkm_amount[i] = rule(rules, "relief.pp50_2025.jkm.amount", sectors[i]);
  }
  rules->pp50_by_budget = rule(rules, "relief.pp50_2025.by_budget", "");
  rules->pp50_employer = rule(rules, "relief.pp50_2025.employer", "");
  rules->pp49_jkk_rate = rule(rules, "relief.pp49_2020.jkk.rate", "");
  rules->pp49_jkm_amount = rule(rules, "relief.pp49_2020.jkm.amount", "");
  rules->pp49 = bpjs_pp49_rules_resolve(law, policy, month);
}
