#include "benefit/jp.h"

/* Who is of the pension age has a right to old age instead. */
static void deny_age(bpjs_jp *jp) {
  const bpjs_jp_day *when = &jp->when;
  bpjs_claim_deny(jp->claim, BPJS_BENEFIT_REASON_AGE, "jp.pension_age",
                  bpjs_years_between(jp->pension->born_day, when->day), when->age.value);
}

/* Total and permanent, before the pension age: PP 45/2015 art 20. */
int32_t bpjs_jp_disability(bpjs_jp *jp, bpjs_error *error) {
  bpjs_benefit *claim = jp->claim;
  enum bpjs_jp_answer member = BPJS_JP_UNKNOWN;
  bpjs_claim_open(claim, BPJS_PROGRAMME_JP, BPJS_BENEFIT_MONTHLY, BPJS_BENEFIT_DISABILITY_PENSION,
                  BPJS_BENEFICIARY_PARTICIPANT);
  const enum bpjs_jp_answer is_of_age = bpjs_jp_is_of_age(jp);
  if (is_of_age == BPJS_JP_YES)
    deny_age(jp);
  else if (jp->wages->count == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "wages", 0, 0);
  else if (is_of_age == BPJS_JP_NO)
    member = bpjs_jp_is_member(jp, "jp.disability.membership", "jp.disability.density");
  if (member == BPJS_JP_YES) {
    const bpjs_rule least =
        bpjs_claim_law(claim, jp->when.day, "jp.disability.months", BPJS_SEGMENT_PU, "");
    return bpjs_jp_own(jp, &least, error);
  }
  bpjs_jp_end_refused(jp);
  return member == BPJS_JP_NO ? bpjs_jp_lump_sum(jp, error) : BPJS_OK;
}
