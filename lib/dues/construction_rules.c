#include "dues/construction_rules.h"

#include "law/key.h"

#define WAGES "wages"

static bpjs_rule rule(const bpjs_construction_rules *rules, const char *parameter,
                      const char *key) {
  return bpjs_law_rule(rules->law, rules->policy, rules->month, parameter, BPJS_SEGMENT_JAKON, key);
}

/* Tier 1 is kept where it is missing too: its rule says why there is none. */
static void resolve_tiers(bpjs_construction_rules *rules) {
  rules->tier_count = 0;
  for (int i = 0; i < BPJS_TIERS; i++) {
    const char *key = bpjs_key_digit(i + 1);
    rules->above[i] = rule(rules, "construction.tier.above", key);
    rules->full.jkk[i] = rule(rules, "construction.tier.jkk", key);
    rules->full.jkm[i] = rule(rules, "construction.tier.jkm", key);
    rules->reduced.jkk[i] = rule(rules, "relief.pp49_2020.jkk.rate", key);
    rules->reduced.jkm[i] = rule(rules, "relief.pp49_2020.jkm.rate", key);
    if (rules->above[i].status != BPJS_OK)
      break;
    rules->tier_count = i + 1;
  }
}

static bpjs_rule rounding(const bpjs_construction_rules *rules, const char *parameter) {
  return bpjs_law_rule(rules->law, rules->policy, rules->month, parameter, BPJS_SEGMENT_ALL,
                       "contract_value");
}

void bpjs_construction_rules_resolve(bpjs_construction_rules *rules, const bpjs_law *law,
                                     const bpjs_law_policy *policy, int32_t month) {
  rules->law = law;
  rules->policy = policy;
  rules->month = month;
  resolve_tiers(rules);
  rules->wages_jkk = rule(rules, "jkk.rate", WAGES);
  rules->wages_jkm = rule(rules, "jkm.rate", WAGES);
  rules->reduced_wages_jkk = rule(rules, "relief.pp49_2020.jkk.rate", WAGES);
  rules->reduced_wages_jkm = rule(rules, "relief.pp49_2020.jkm.rate", WAGES);
  rules->unpaid = rule(rules, "relief.pp49_2020.unpaid.rate", "");
  rules->vat = rule(rules, "construction.vat", "");
  rules->value_step = rounding(rules, "rounding.step");
  rules->value_direction = rounding(rules, "rounding.direction");
  rules->pp49 = bpjs_pp49_rules_resolve(law, policy, month);
}
