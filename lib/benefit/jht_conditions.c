#include "base/date.h"
#include "benefit/jht.h"
#include "benefit/programmes.h"

enum { YEAR = 12 };

/* Too early: `first` is the first day possible. */
static void deny_early(bpjs_benefit *claim, const bpjs_rule *rule, int64_t found, int32_t first) {
  bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_EARLY, rule->parameter, found, rule->value);
  claim->open.refusal.day = first;
}

static int32_t whole_months(int32_t from, int32_t to) {
  const int32_t months = bpjs_date_months_between(from, to);
  return bpjs_months_after(from, months) > to ? months - 1 : months;
}

static void at_age(bpjs_benefit *claim, const bpjs_savings_claim *savings) {
  const bpjs_rule age = bpjs_jht_rule(claim, savings, "jht.full.age", "");
  if (!bpjs_claim_rule(claim, "full_age", &age))
    return;
  if ((savings->flags & BPJS_SAVINGS_BORN) == 0) {
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "born_day", 0, 0);
    return;
  }
  bpjs_claim_given(claim, "born_day", BPJS_LAW_UNIT_DATE, savings->born_day);
  const int32_t first = bpjs_years_after(savings->born_day, (int32_t)age.value);
  if (savings->day < first)
    deny_early(claim, &age, whole_months(savings->born_day, savings->day) / YEAR, first);
}

static void at_event(bpjs_benefit *claim, const bpjs_savings_claim *savings) {
  const bpjs_rule event =
      bpjs_jht_rule(claim, savings, "jht.full.event", bpjs_jht_key(savings->cause));
  if (bpjs_claim_rule(claim, "full_event", &event) && event.value == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_CAUSE, event.parameter, 0, 0);
}

static void on_leaving(bpjs_benefit *claim, const bpjs_savings_claim *savings) {
  const int32_t left = savings->event_day == 0 ? savings->day : savings->event_day;
  const bpjs_rule wait =
      bpjs_jht_rule(claim, savings, "jht.leave.wait", bpjs_jht_key(savings->cause));
  if (!bpjs_claim_rule(claim, "leave_wait", &wait))
    return;
  bpjs_claim_given(claim, "event_day", BPJS_LAW_UNIT_DATE, left);
  const int32_t first = bpjs_months_after(left, (int32_t)wait.value);
  if (savings->day < first)
    deny_early(claim, &wait, left > savings->day ? 0 : whole_months(left, savings->day), first);
}

static void for_part(bpjs_benefit *claim, const bpjs_savings_claim *savings) {
  const int64_t taken = (savings->flags & BPJS_SAVINGS_PART_TAKEN) != 0;
  const bpjs_rule years = bpjs_jht_rule(claim, savings, "jht.partial.years", ""),
                  times = bpjs_jht_rule(claim, savings, "jht.partial.times", "");
  bpjs_claim_given(claim, "membership", BPJS_LAW_UNIT_MONTHS, savings->months);
  if (bpjs_claim_rule(claim, "membership_least", &years) && savings->months < YEAR * years.value)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_MEMBERSHIP, years.parameter, savings->months,
                    YEAR * years.value);
  if (bpjs_claim_rule(claim, "times", &times) && taken >= times.value)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_TAKEN, times.parameter, taken, times.value);
}

void bpjs_jht_conditions(bpjs_benefit *claim, const bpjs_savings_claim *savings) {
  switch (savings->cause) {
  case BPJS_SAVINGS_AGE:
    at_age(claim, savings);
    break;
  case BPJS_SAVINGS_DEATH:
  case BPJS_SAVINGS_TOTAL_DISABILITY:
    at_event(claim, savings);
    break;
  case BPJS_SAVINGS_HOUSING:
  case BPJS_SAVINGS_PREPARATION:
    for_part(claim, savings);
    break;
  default:
    on_leaving(claim, savings);
  }
}
