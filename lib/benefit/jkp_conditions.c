#include "base/date.h"
#include "base/error.h"
#include "benefit/jkp.h"
#include "benefit/programmes.h"

enum relation { AT_LEAST, AT_MOST, BELOW };

/* In the order in which they are asked; PP 37/2021 arts 4(2), 39A, 40. What is found
 * must be in this relation to what the rule says. */
static const struct {
  const char *step, *parameter;
  int32_t reason;
  enum relation relation;
} conditions[] = {
    {"citizen", "jkp.enrolment.citizen", BPJS_BENEFIT_REASON_CITIZEN, AT_LEAST},
    {"enrolment_age", "jkp.enrolment.age", BPJS_BENEFIT_REASON_AGE, BELOW},
    {"months_least", "jkp.condition.months", BPJS_BENEFIT_REASON_MONTHS, AT_LEAST},
    {"consecutive_least", "jkp.condition.consecutive", BPJS_BENEFIT_REASON_CONSECUTIVE, AT_LEAST},
    {"claim_window", "jkp.claim.window", BPJS_BENEFIT_REASON_LATE, AT_MOST},
    {"claims_most", "jkp.claims.most", BPJS_BENEFIT_REASON_CLAIMS, BELOW},
    {"claims_spacing", "jkp.claims.months", BPJS_BENEFIT_REASON_SPACING, AT_LEAST},
    {"arrears_most", "jkp.arrears.months", BPJS_BENEFIT_REASON_ARREARS, AT_MOST}};

enum { CONDITIONS = sizeof conditions / sizeof *conditions };

int32_t bpjs_jkp_dismissed(const bpjs_job_loss *loss) {
  return loss->dismissed_day == 0 ? loss->day : loss->dismissed_day;
}

int32_t bpjs_jkp_claimed(const bpjs_job_loss *loss) {
  return loss->claim_day == 0 ? loss->day : loss->claim_day;
}

/* Months begun since dismissal: of a claim on the same day none. */
static int64_t months_begun(const bpjs_job_loss *loss) {
  const int32_t dismissed = bpjs_jkp_dismissed(loss), claimed = bpjs_jkp_claimed(loss),
                months = bpjs_date_months_between(dismissed, claimed);
  return bpjs_months_after(dismissed, months) < claimed ? months + 1 : months;
}

static bpjs_rule window_on(const bpjs_benefit *claim, int32_t day) {
  return bpjs_claim_law(claim, day, "jkp.claim.window", BPJS_SEGMENT_PU, "");
}

bpjs_rule bpjs_jkp_window(const bpjs_benefit *claim, const bpjs_job_loss *loss) {
  const int32_t dismissed = bpjs_jkp_dismissed(loss);
  bpjs_rule window = window_on(claim, dismissed);
  if (window.status != BPJS_OK)
    window = window_on(claim, loss->day);
  if (window.status != BPJS_OK)
    return window;
  const bpjs_rule later = window_on(claim, bpjs_months_after(dismissed, (int32_t)window.value));
  return later.status == BPJS_OK && later.value > window.value ? later : window;
}

/* The rule of a condition. */
static bpjs_rule rule_of(const bpjs_benefit *claim, const bpjs_job_loss *loss, int condition) {
  return conditions[condition].reason == BPJS_BENEFIT_REASON_LATE
             ? bpjs_jkp_window(claim, loss)
             : bpjs_claim_law(claim, loss->day, conditions[condition].parameter, BPJS_SEGMENT_PU,
                              "");
}

/* What a condition is about; false where there is nothing to ask. */
static bool find(const bpjs_job_loss *loss, int32_t reason, int64_t *found) {
  switch (reason) {
  case BPJS_BENEFIT_REASON_CITIZEN:
    *found = 0;
    return (loss->flags & BPJS_JOB_LOSS_FOREIGN) != 0;
  case BPJS_BENEFIT_REASON_AGE:
    *found = bpjs_years_between(loss->born_day, loss->registered_day);
    return (loss->flags & BPJS_JOB_LOSS_BORN) != 0;
  case BPJS_BENEFIT_REASON_MONTHS:
    *found = loss->months;
    return true;
  case BPJS_BENEFIT_REASON_CONSECUTIVE:
    *found = (loss->flags & BPJS_JOB_LOSS_CONSECUTIVE) != 0 ? loss->consecutive : loss->months;
    return true;
  case BPJS_BENEFIT_REASON_LATE:
    *found = months_begun(loss);
    return true;
  case BPJS_BENEFIT_REASON_CLAIMS:
    *found = loss->claims;
    return true;
  case BPJS_BENEFIT_REASON_SPACING:
    *found = loss->months_since;
    return loss->claims > 0;
  default:
    *found = loss->arrears_months;
    return (loss->flags & BPJS_JOB_LOSS_CLOSED) != 0;
  }
}

static bool stands(enum relation relation, int64_t found, int64_t needed) {
  return relation == AT_LEAST  ? found >= needed
         : relation == AT_MOST ? found <= needed
                               : found < needed;
}

static void deny(bpjs_benefit *claim, const bpjs_job_loss *loss, int32_t reason,
                 const char *parameter, int64_t found, int64_t needed) {
  bpjs_claim_deny(claim, reason, parameter, found, needed);
  claim->open.refusal.day = reason == BPJS_BENEFIT_REASON_LATE
                                ? bpjs_months_after(bpjs_jkp_dismissed(loss), (int32_t)needed)
                                : loss->day;
}

static bool meets(bpjs_benefit *claim, const bpjs_job_loss *loss, int condition) {
  int64_t found;
  const int32_t reason = conditions[condition].reason;
  if (!find(loss, reason, &found))
    return true;
  const bpjs_rule rule = rule_of(claim, loss, condition);
  if (!bpjs_claim_rule(claim, conditions[condition].step, &rule))
    return false;
  if (reason == BPJS_BENEFIT_REASON_MONTHS && loss->months == BPJS_MONTHS_UNKNOWN) {
    deny(claim, loss, BPJS_BENEFIT_REASON_NOT_GIVEN, "jkp_months", 0, 0);
    return false;
  }
  if (stands(conditions[condition].relation, found, rule.value))
    return true;
  const bool counts = reason != BPJS_BENEFIT_REASON_CITIZEN;
  deny(claim, loss, reason, rule.parameter, found, counts ? rule.value : 0);
  return false;
}

bool bpjs_jkp_conditions(bpjs_benefit *claim, const bpjs_job_loss *loss) {
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKP, BPJS_BENEFIT_INSTALMENT, 0,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bool all = loss->cause == BPJS_JOB_LOSS_DISMISSAL || loss->cause == BPJS_JOB_LOSS_CONTRACT_BROKEN;
  if (!all)
    deny(claim, loss, BPJS_BENEFIT_REASON_CAUSE, "", 0, 0);
  for (int i = 0; all && i < CONDITIONS; i++)
    all = meets(claim, loss, i);
  if (all && loss->wage == 0) {
    deny(claim, loss, BPJS_BENEFIT_REASON_NOT_GIVEN, "wage", 0, 0);
    all = false;
  }
  if (all)
    bpjs_claim_drop(claim);
  else
    bpjs_claim_end_whole(claim, "jkp", 0, NULL);
  return all;
}

void bpjs_jkp_note(bpjs_benefit *claim, const bpjs_job_loss *loss) {
  int64_t found;
  for (int i = 0; i < CONDITIONS; i++) {
    if (!find(loss, conditions[i].reason, &found))
      continue;
    const bpjs_rule rule = rule_of(claim, loss, i);
    bpjs_claim_rule(claim, conditions[i].step, &rule);
  }
}

int32_t bpjs_jkp_months_like(const bpjs_benefit *claim, int32_t months) {
  int64_t like = 0;
  for (int i = 0; i < CONDITIONS; i++) {
    const int32_t reason = conditions[i].reason;
    if (reason != BPJS_BENEFIT_REASON_MONTHS && reason != BPJS_BENEFIT_REASON_CONSECUTIVE)
      continue;
    const bpjs_rule least =
        bpjs_claim_law(claim, claim->day, conditions[i].parameter, BPJS_SEGMENT_PU, "");
    if (least.value <= months && least.value > like)
      like = least.value;
  }
  return (int32_t)like;
}

static bpjs_rule window_of_months(const bpjs_benefit *claim) {
  return bpjs_claim_law(claim, claim->day, "jkp.condition.window", BPJS_SEGMENT_PU, "");
}

int32_t bpjs_jkp_months_most(const bpjs_benefit *claim) {
  const bpjs_rule window = window_of_months(claim);
  return window.status == BPJS_OK && window.value < BPJS_SPAN_MOST ? (int32_t)window.value
                                                                   : BPJS_SPAN_MOST;
}

int32_t bpjs_jkp_check_months(const bpjs_benefit *claim, int32_t months, const char *field,
                              bpjs_error *error) {
  const bpjs_rule window = window_of_months(claim);
  if (window.status != BPJS_OK || months <= window.value)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, months,
                           "there are more months than those in which they count");
}
