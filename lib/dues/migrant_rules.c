#include "dues/migrant_rules.h"

#include "base/never.h"

static bpjs_rule rule(const bpjs_migrant_rules *rules, const char *parameter, const char *key) {
  return bpjs_law_rule(rules->law, rules->policy, rules->month, parameter, BPJS_SEGMENT_PMI, key);
}

static void resolve_packages(bpjs_migrant_rules *rules) {
  rules->package_count = 0;
  for (int i = 1; i <= BPJS_KEYS; i++) {
    const bpjs_rule amount = rule(rules, "migrant.package", bpjs_key(i));
    if (amount.status == BPJS_OK)
      rules->packages[rules->package_count++] =
          (bpjs_migrant_package){i, amount, rule(rules, "migrant.extra_month.after", bpjs_key(i))};
  }
}

/* Choice 1 is kept where it is missing too: its rule says why there is none. */
static void resolve_choices(bpjs_migrant_rules *rules) {
  rules->choice_count = 0;
  for (int i = 0; !NEVER(i == BPJS_DIGITS); i++) {
    rules->choices[i] = rule(rules, "migrant.jht.choice", bpjs_key_digit(i + 1));
    if (rules->choices[i].status != BPJS_OK)
      break;
    rules->choice_count = i + 1;
  }
}

void bpjs_migrant_rules_resolve(bpjs_migrant_rules *rules, const bpjs_law *law,
                                const bpjs_law_policy *policy, int32_t month) {
  rules->law = law;
  rules->policy = policy;
  rules->month = month;
  resolve_packages(rules);
  resolve_choices(rules);
  rules->extra_month = rule(rules, "migrant.extra_month", "");
  rules->before_departure = rule(rules, "migrant.before_departure", "");
  rules->before_departure_months = rule(rules, "migrant.before_departure.months", "");
  rules->flat = rule(rules, "migrant.flat", "");
  rules->flat_least = rule(rules, "migrant.flat.months.least", "");
  rules->flat_most = rule(rules, "migrant.flat.months.most", "");
  rules->jht_least = rule(rules, "migrant.jht.least", "");
  rules->jht_most = rule(rules, "migrant.jht.most", "");
}
