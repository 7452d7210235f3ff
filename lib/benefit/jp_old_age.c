#include "benefit/jp.h"

/* The age of the law, or that of a deferral, is not reached by the day that was given:
 * the refusal says from when on it can be claimed, if any calendar does. */
static void deny_early(bpjs_jp *jp) {
  const bpjs_jp_day *when = &jp->when;
  const bpjs_pension *pension = jp->pension;
  if (when->reached != 0 && when->day >= when->reached)
    bpjs_claim_deny(jp->claim, BPJS_BENEFIT_REASON_EARLY, "jp.deferral.years",
                    bpjs_jp_whole_months(when->reached, when->day), pension->deferral_months);
  else
    bpjs_claim_deny(jp->claim, BPJS_BENEFIT_REASON_EARLY, "jp.pension_age",
                    bpjs_years_between(pension->born_day, when->day), when->age.value);
  jp->claim->open.refusal.day = when->due != 0 ? when->due : when->day;
}

static void note_age(bpjs_jp *jp) {
  const bpjs_jp_day *when = &jp->when;
  const bpjs_pension *pension = jp->pension;
  if ((pension->flags & BPJS_PENSION_BORN) != 0) {
    bpjs_claim_given(jp->claim, "born_day", BPJS_LAW_UNIT_DATE, pension->born_day);
    const bool known = bpjs_claim_rule(jp->claim, "pension_age", &when->age);
    if (known && !bpjs_jp_accrued(jp) && (when->reached == 0 || when->day < when->due))
      deny_early(jp);
    if (pension->deferral_months != 0) {
      const bpjs_rule most =
          bpjs_claim_law(jp->claim, when->day, "jp.deferral.years", BPJS_SEGMENT_PU, "");
      bpjs_claim_rule(jp->claim, "deferral_years", &most);
      bpjs_claim_given(jp->claim, "deferral", BPJS_LAW_UNIT_MONTHS, pension->deferral_months);
    }
  }
  if (pension->day != 0)
    bpjs_claim_given(jp->claim, "pension_day", BPJS_LAW_UNIT_DATE, when->day);
  else
    bpjs_claim_follows(jp->claim, "pension_day", BPJS_LAW_UNIT_DATE, when->day);
}

int32_t bpjs_jp_old_age(bpjs_jp *jp, bpjs_error *error) {
  bpjs_benefit *claim = jp->claim;
  bpjs_claim_open(claim, BPJS_PROGRAMME_JP, BPJS_BENEFIT_MONTHLY, BPJS_BENEFIT_OLD_AGE_PENSION,
                  BPJS_BENEFICIARY_PARTICIPANT);
  note_age(jp);
  if (claim->open.reason == 0 && jp->wages->count == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "wages", 0, 0);
  const enum bpjs_jp_answer vested = claim->open.reason != 0 ? BPJS_JP_UNKNOWN
                                     : bpjs_jp_accrued(jp)   ? BPJS_JP_YES
                                                             : bpjs_jp_has_months(jp, true);
  if (vested == BPJS_JP_YES)
    return bpjs_jp_own(jp, NULL, error);
  bpjs_jp_end_refused(jp);
  return vested == BPJS_JP_NO ? bpjs_jp_lump_sum(jp, error) : BPJS_OK;
}
