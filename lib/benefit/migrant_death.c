#include "benefit/migrant.h"
#include "benefit/scholarship.h"

static void add_sum(bpjs_benefit *claim, const bpjs_migrant_case *facts, int32_t programme,
                    int32_t what, const bpjs_rule *amount) {
  bpjs_claim_open(claim, programme, BPJS_BENEFIT_LUMP_SUM, what, BPJS_BENEFICIARY_HEIRS);
  bpjs_claim_heir(claim, facts->heirs, what == BPJS_BENEFIT_FUNERAL);
  (void)bpjs_claim_end_amount(claim, amount, NULL); /* fits: 10^15 at the most */
}

/* During work one sum, which sources split and call JKK or JKM. */
static void add_one(bpjs_benefit *claim, const bpjs_migrant_case *facts, int32_t programme,
                    const char *parameter) {
  const bpjs_rule amount = bpjs_migrant_rule(claim, parameter, "");
  add_sum(claim, facts, programme, BPJS_BENEFIT_DEATH, &amount);
  if (claim->open.reason == 0)
    bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_LABEL, programme, amount.value, parameter);
}

static void add_three(bpjs_benefit *claim, const bpjs_migrant_case *facts) {
  const char *key = facts->phase == BPJS_MIGRANT_PHASE_BEFORE ? "before" : "after";
  const bpjs_rule death = bpjs_migrant_rule(claim, "migrant.death", key),
                  periodic = bpjs_migrant_rule(claim, "migrant.periodic", key),
                  funeral = bpjs_migrant_rule(claim, "migrant.funeral", key);
  add_sum(claim, facts, BPJS_PROGRAMME_JKM, BPJS_BENEFIT_DEATH, &death);
  add_sum(claim, facts, BPJS_PROGRAMME_JKM, BPJS_BENEFIT_PERIODIC, &periodic);
  add_sum(claim, facts, BPJS_PROGRAMME_JKM, BPJS_BENEFIT_FUNERAL, &funeral);
}

int32_t bpjs_migrant_scholarship(bpjs_benefit *claim, int32_t programme,
                                 const bpjs_children *children, bpjs_error *error) {
  const bpjs_rule paid = bpjs_migrant_rule(claim, "migrant.scholarship", "");
  const bpjs_scholarship_condition condition = {"scholarship_paid", &paid};
  if (children->count == 0)
    return BPJS_OK;
  if (paid.status == BPJS_OK && paid.value != 0)
    return bpjs_scholarship_pay(claim, programme, children, &condition, error);
  bpjs_claim_open(claim, programme, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_SCHOLARSHIP,
                  BPJS_BENEFICIARY_CHILD);
  if (bpjs_claim_rule(claim, condition.what, &paid))
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_CAUSE, paid.parameter, 0, 0);
  (void)bpjs_claim_end_whole(claim, "amount", 0, NULL);
  return BPJS_OK;
}

int32_t bpjs_migrant_death(bpjs_benefit *claim, const bpjs_migrant_asked *asked,
                           bpjs_error *error) {
  const bpjs_migrant_case *facts = &asked->facts;
  const bool is_during = facts->phase == BPJS_MIGRANT_PHASE_DURING;
  const bool is_accident = facts->event == BPJS_MIGRANT_EVENT_ACCIDENT_DEATH;
  if (is_accident && is_during)
    add_one(claim, facts, BPJS_PROGRAMME_JKK, "migrant.jkk.death");
  else if (is_accident)
    bpjs_migrant_of_wage(claim, BPJS_BENEFIT_DEATH);
  else if (is_during)
    add_one(claim, facts, BPJS_PROGRAMME_JKM, "migrant.death.during");
  else
    add_three(claim, facts);
  if (is_accident)
    bpjs_migrant_costs(claim, facts);
  return bpjs_migrant_scholarship(claim, is_accident ? BPJS_PROGRAMME_JKK : BPJS_PROGRAMME_JKM,
                                  &asked->children, error);
}
