#include "benefit/migrant.h"

/* Refuses a sum for want of a fact, where there are rules of the day at all. */
static void refuse(bpjs_benefit *claim, int32_t what, const bpjs_rule *known, const char *fact) {
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM, what,
                  BPJS_BENEFICIARY_PARTICIPANT);
  if (known->status == BPJS_OK)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, fact, 0, 0);
  else
    bpjs_claim_rule(claim, "amount", known);
  (void)bpjs_claim_end_whole(claim, "amount", 0, NULL);
}

void bpjs_migrant_of_wage(bpjs_benefit *claim, int32_t what) {
  const bpjs_rule known = bpjs_migrant_rule(claim, "migrant.jkk.death", "");
  refuse(claim, what, &known, "wage_base");
}

/* asked: the event is the treatment, and else there is no word of what has no rule. */
static bool is_missing(const bpjs_rule *rule, bool asked) {
  return rule->status == BPJS_ERROR_NO_RULE && !asked;
}

static void add_cap(bpjs_benefit *claim, int32_t what, const char *key, bool asked) {
  const bpjs_rule cap = bpjs_migrant_rule(claim, "migrant.cap", key);
  if (!is_missing(&cap, asked))
    bpjs_migrant_sum(claim, BPJS_BENEFIT_CAP, what, &cap);
}

static void add_home_care(bpjs_benefit *claim) {
  const bpjs_rule cap = bpjs_migrant_rule(claim, "migrant.cap", "home_care"),
                  years = bpjs_migrant_rule(claim, "migrant.home_care.years", "");
  if (is_missing(&cap, false))
    return;
  bpjs_benefit_line *line = bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_CAP,
                                            BPJS_BENEFIT_HOME_CARE, BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_rule(claim, "home_care_years", &years);
  line->count = years.value;
  line->unit = BPJS_LAW_UNIT_YEARS;
  (void)bpjs_claim_end_amount(claim, &cap, NULL); /* fits: 10^15 at the most */
}

/* Read from a least to a most, in the rules of 2017 only. */
static void add_transport(bpjs_benefit *claim) {
  const bpjs_rule least = bpjs_migrant_rule(claim, "migrant.transport", "least"),
                  most = bpjs_migrant_rule(claim, "migrant.transport", "most");
  if (is_missing(&most, false))
    return;
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_CAP, BPJS_BENEFIT_TRANSPORT,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_rule(claim, "transport_least", &least);
  (void)bpjs_claim_end_amount(claim, &most, NULL); /* fits: 10^15 at the most */
}

/* Before and after the work abroad: as of workers at home. */
static void add_treatment_at_home(bpjs_benefit *claim, bool asked) {
  const bpjs_rule note = bpjs_migrant_rule(claim, "note.benefit.migrant.all", "");
  if (is_missing(&note, asked))
    return;
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_IN_KIND, BPJS_BENEFIT_TREATMENT,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_end_in_kind(claim, &note);
}

void bpjs_migrant_costs(bpjs_benefit *claim, const bpjs_migrant_case *facts) {
  const bool asked = facts->event == BPJS_MIGRANT_EVENT_TREATMENT;
  if (facts->phase != BPJS_MIGRANT_PHASE_DURING) {
    add_treatment_at_home(claim, asked);
    return;
  }
  add_cap(claim, BPJS_BENEFIT_TREATMENT, "treatment", asked);
  add_home_care(claim);
  if (facts->event != BPJS_MIGRANT_EVENT_ACCIDENT_DEATH) {
    add_cap(claim, BPJS_BENEFIT_HEARING_AID, "hearing_aid", false);
    add_cap(claim, BPJS_BENEFIT_GLASSES, "glasses", false);
  }
  add_transport(claim);
}

int32_t bpjs_migrant_disability(bpjs_benefit *claim, const bpjs_migrant_asked *asked,
                                bpjs_error *error) {
  const bpjs_migrant_case *facts = &asked->facts;
  const bool is_total = facts->event == BPJS_MIGRANT_EVENT_TOTAL_DISABILITY;
  const bpjs_rule total = bpjs_migrant_rule(claim, "migrant.jkk.disability.total", ""),
                  base = bpjs_migrant_rule(claim, "migrant.jkk.disability.base", "");
  int32_t status = BPJS_OK;
  if (facts->phase != BPJS_MIGRANT_PHASE_DURING)
    bpjs_migrant_of_wage(claim, is_total ? BPJS_BENEFIT_TOTAL_DISABILITY
                                         : BPJS_BENEFIT_PARTIAL_DISABILITY);
  else if (is_total)
    bpjs_migrant_sum(claim, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_TOTAL_DISABILITY, &total);
  else if (asked->losses.count == 0)
    refuse(claim, BPJS_BENEFIT_PARTIAL_DISABILITY, &base, "losses");
  else
    status =
        bpjs_losses_claim(claim, &asked->losses, (facts->flags & BPJS_ACCIDENT_LEFT_HANDED) != 0,
                          base.value, NULL, &base, error);
  if (status != BPJS_OK)
    return status;
  bpjs_migrant_costs(claim, facts);
  return is_total ? bpjs_migrant_scholarship(claim, BPJS_PROGRAMME_JKK, &asked->children, error)
                  : BPJS_OK;
}
