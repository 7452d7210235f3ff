#include "benefit/migrant.h"

#include "base/error.h"
#include "base/structure.h"
#include "benefit/given.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_migrant_case, claim_day)
#define BEFORE (1 << BPJS_MIGRANT_PHASE_BEFORE)
#define DURING (1 << BPJS_MIGRANT_PHASE_DURING)
#define AFTER (1 << BPJS_MIGRANT_PHASE_AFTER)
#define ANY (BEFORE | DURING | AFTER)

/* Of each event: what it is for, and in which phases it can be. The
 * way home, on which goods are lost, is the end of the work or after it. */
static const struct {
  int32_t what, phases;
} events[] = {
    [BPJS_MIGRANT_EVENT_DEATH] = {BPJS_BENEFIT_DEATH, ANY},
    [BPJS_MIGRANT_EVENT_ACCIDENT_DEATH] = {BPJS_BENEFIT_DEATH, ANY},
    [BPJS_MIGRANT_EVENT_TOTAL_DISABILITY] = {BPJS_BENEFIT_TOTAL_DISABILITY, ANY},
    [BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY] = {BPJS_BENEFIT_PARTIAL_DISABILITY, ANY},
    [BPJS_MIGRANT_EVENT_TREATMENT] = {BPJS_BENEFIT_TREATMENT, ANY},
    [BPJS_MIGRANT_EVENT_FAILED_DEPARTURE] = {BPJS_BENEFIT_FAILED_DEPARTURE, BEFORE},
    [BPJS_MIGRANT_EVENT_FAILED_PLACEMENT] = {BPJS_BENEFIT_FAILED_PLACEMENT, DURING},
    [BPJS_MIGRANT_EVENT_MISPLACED] = {BPJS_BENEFIT_MISPLACED, DURING},
    [BPJS_MIGRANT_EVENT_RAPE] = {BPJS_BENEFIT_RAPE, DURING},
    [BPJS_MIGRANT_EVENT_DISMISSAL] = {BPJS_BENEFIT_DISMISSAL, DURING},
    [BPJS_MIGRANT_EVENT_DISMISSAL_ACCIDENT] = {BPJS_BENEFIT_DISMISSAL, DURING},
    [BPJS_MIGRANT_EVENT_LOSS_OF_GOODS] = {BPJS_BENEFIT_LOSS_OF_GOODS, DURING | AFTER},
};

bpjs_rule bpjs_migrant_rule(const bpjs_benefit *claim, const char *parameter, const char *key) {
  return bpjs_claim_law(claim, claim->day, parameter, BPJS_SEGMENT_PMI, key);
}

void bpjs_migrant_sum(bpjs_benefit *claim, int32_t kind, int32_t what, const bpjs_rule *amount) {
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, kind, what, BPJS_BENEFICIARY_PARTICIPANT);
  (void)bpjs_claim_end_amount(claim, amount, NULL); /* fits: 10^15 at the most */
}

/* The last day on which JKK can be claimed; 0 where no rule says it. */
static int32_t last_day_of(const bpjs_migrant_case *facts, const bpjs_rule *years) {
  return years->status == BPJS_OK ? bpjs_years_after(facts->day, (int32_t)years->value) : 0;
}

/* A rule less sure than asked for does not close a claim. */
static bool is_expired(const bpjs_benefit *claim, const bpjs_migrant_case *facts,
                       const bpjs_rule *years) {
  return facts->event != BPJS_MIGRANT_EVENT_DEATH &&
         bpjs_rule_use(years, &claim->policy, NULL) == BPJS_OK &&
         facts->claim_day > last_day_of(facts, years);
}

static void refuse_expired(bpjs_benefit *claim, int32_t last_day, const bpjs_rule *years) {
  bpjs_benefit_refusal refusal = {.programme = BPJS_PROGRAMME_JKK,
                                  .reason = BPJS_BENEFIT_REASON_LATE,
                                  .day = last_day,
                                  .needed = years->value,
                                  .parameter = "migrant.claim.expiry"};
  bpjs_claim_refuse(claim, &refusal);
  bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_EXPIRED, BPJS_PROGRAMME_JKK, last_day,
                  refusal.parameter);
}

static void add_expiry(bpjs_benefit *claim, const bpjs_migrant_case *facts,
                       const bpjs_rule *years) {
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_TERM, BPJS_BENEFIT_CLAIM_EXPIRY,
                  facts->event == BPJS_MIGRANT_EVENT_ACCIDENT_DEATH ? BPJS_BENEFICIARY_HEIRS
                                                                    : BPJS_BENEFICIARY_PARTICIPANT)
      ->to_day = last_day_of(facts, years);
  bpjs_claim_end_term(claim, years);
}

static int32_t add_event(bpjs_benefit *claim, const bpjs_migrant_asked *asked, bpjs_error *error) {
  switch (asked->facts.event) {
  case BPJS_MIGRANT_EVENT_DEATH:
  case BPJS_MIGRANT_EVENT_ACCIDENT_DEATH:
    return bpjs_migrant_death(claim, asked, error);
  case BPJS_MIGRANT_EVENT_TOTAL_DISABILITY:
  case BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY:
    return bpjs_migrant_disability(claim, asked, error);
  case BPJS_MIGRANT_EVENT_TREATMENT:
    bpjs_migrant_costs(claim, &asked->facts);
    return BPJS_OK;
  default:
    bpjs_migrant_work(claim, &asked->facts);
    return BPJS_OK;
  }
}

static int32_t add_all(bpjs_benefit *claim, const bpjs_migrant_asked *asked, bpjs_error *error) {
  const bpjs_migrant_case *facts = &asked->facts;
  if ((events[facts->event].phases & 1 << facts->phase) == 0) {
    bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM, events[facts->event].what,
                    BPJS_BENEFICIARY_PARTICIPANT);
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_PHASE, "", 0, 0);
    (void)bpjs_claim_end_whole(claim, "amount", 0, NULL);
    return BPJS_OK;
  }
  const bpjs_rule years = bpjs_migrant_rule(claim, "migrant.claim.expiry", "");
  int32_t status = BPJS_OK;
  if (is_expired(claim, facts, &years))
    refuse_expired(claim, last_day_of(facts, &years), &years);
  else
    status = add_event(claim, asked, error);
  if (status == BPJS_OK && facts->event != BPJS_MIGRANT_EVENT_DEATH)
    add_expiry(claim, facts, &years);
  return status;
}

static int32_t check(const bpjs_migrant_case *facts, bpjs_error *error) {
  int32_t status = BPJS_OK;
  if (facts->event < BPJS_MIGRANT_EVENT_DEATH || facts->event > BPJS_MIGRANT_EVENT_LOSS_OF_GOODS)
    status =
        bpjs_error_number(error, BPJS_ERROR_RANGE, "event", facts->event, "there is no such event");
  else if (facts->phase < BPJS_MIGRANT_PHASE_BEFORE || facts->phase > BPJS_MIGRANT_PHASE_AFTER)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "phase", facts->phase,
                               "the phase is before, during or after the work");
  if (status == BPJS_OK)
    status = bpjs_day_check(facts->day, "day", error);
  if (status == BPJS_OK)
    status = bpjs_given_months(facts->months, "months", error);
  if (status == BPJS_OK)
    status = bpjs_check_flags(facts->flags, BPJS_ACCIDENT_LEFT_HANDED, "flags", error);
  if (status == BPJS_OK)
    status = bpjs_given_heirs(facts->heirs, error);
  if (status == BPJS_OK)
    status = bpjs_given_later(facts->claim_day, facts->day, "claim_day", error);
  return status;
}

/* Losses are of a partial disability; children of a death or a total disability. */
static int32_t check_lists(const bpjs_migrant_asked *asked, bpjs_error *error) {
  const int32_t event = asked->facts.event;
  int32_t status = bpjs_losses_check(&asked->losses, error);
  if (status == BPJS_OK)
    status = bpjs_children_check(&asked->children, error);
  if (status == BPJS_OK && asked->losses.count > 0 &&
      event != BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY)
    status = bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "losses", asked->losses.count,
                               "losses are of a partial disability");
  if (status == BPJS_OK && asked->children.count > 0 && event > BPJS_MIGRANT_EVENT_TOTAL_DISABILITY)
    status = bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "children", asked->children.count,
                               "children are of a death or a total disability");
  return status;
}

int32_t bpjs_benefit_migrant(const bpjs_law *law, const bpjs_migrant_case *migrant,
                             const bpjs_loss *losses, int64_t loss_count,
                             const bpjs_child *children, int64_t child_count,
                             const bpjs_law_policy *policy, bpjs_benefit **benefit,
                             bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_migrant_asked asked = {.losses = {losses, loss_count}, .children = {children, child_count}};
  bpjs_benefit *claim = NULL;
  int32_t status = bpjs_check_pointers(law, migrant, "migrant", benefit, "benefit", error);
  if (status != BPJS_OK)
    return status;
  if (!bpjs_struct_in(&asked.facts, sizeof asked.facts, LEAST, migrant))
    return bpjs_error_struct_size(error, "migrant");
  status = check(&asked.facts, error);
  if (status == BPJS_OK)
    status = check_lists(&asked, error);
  if (status == BPJS_OK)
    status = bpjs_claim_new(law, policy, asked.facts.day, BPJS_SEGMENT_PMI,
                            BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM, &claim, error);
  if (status != BPJS_OK)
    return status;
  status = add_all(claim, &asked, error);
  return bpjs_claim_hand(status, claim, benefit, error);
}
