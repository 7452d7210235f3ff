#include "base/never.h"
#include "benefit/jkk.h"
#include "benefit/product.h"

enum { RATE_DECIMALS = 6, MILLION = 1000000 };

/* share x months x base, not less than what JKM pays for a death. */
static int32_t add_death(bpjs_benefit *claim, const bpjs_accident *accident,
                         const bpjs_jkk_base *base, bpjs_error *error) {
  const bpjs_rule share =
      bpjs_claim_law(claim, claim->day, "jkk.death.share", BPJS_SEGMENT_ALL, "");
  const bpjs_rule months =
      bpjs_claim_law(claim, claim->day, "jkk.disability.months", BPJS_SEGMENT_ALL, "");
  const bpjs_rule least = bpjs_claim_law(claim, claim->day, "jkm.death", BPJS_SEGMENT_ALL, "");
  const int64_t factors[] = {share.value, months.value, base->base};
  const int64_t least_factors[] = {least.value, MILLION};
  bpjs_wide amount = bpjs_product(factors, 3);
  const bpjs_wide floor = bpjs_product(least_factors, 2);
  bpjs_benefit_line *line = bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM,
                                            BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
  bpjs_claim_heir(claim, accident->heirs, false);
  bpjs_claim_rule(claim, "share", &share);
  bpjs_claim_rule(claim, "months", &months);
  bpjs_jkk_base_note(claim, base);
  bpjs_claim_rule(claim, "least", &least);
  if (bpjs_wide_compare(&amount, &floor) < 0) {
    amount = floor;
    line->flags |= BPJS_BENEFIT_RAISED;
  }
  return bpjs_claim_end_wide(claim, bpjs_jkk_formula(base, BPJS_JKK_DEATH), &amount, RATE_DECIMALS,
                             "benefit", error);
}

static int32_t add_funeral(bpjs_benefit *claim, const bpjs_accident *accident, bpjs_error *error) {
  const bpjs_rule funeral = bpjs_claim_law(claim, claim->day, "jkk.funeral", BPJS_SEGMENT_ALL, "");
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_FUNERAL,
                  BPJS_BENEFICIARY_HEIRS);
  bpjs_claim_heir(claim, accident->heirs, true);
  return bpjs_claim_end_amount(claim, &funeral, error);
}

int32_t bpjs_jkk_periodic(bpjs_benefit *claim, const bpjs_accident *accident, bpjs_error *error) {
  const bpjs_rule amount =
      bpjs_claim_law(claim, claim->day, "jkk.periodic.amount", BPJS_SEGMENT_ALL, "");
  const bpjs_rule months =
      bpjs_claim_law(claim, claim->day, "jkk.periodic.months", BPJS_SEGMENT_ALL, "");
  const int64_t factors[] = {amount.value, months.value};
  const bpjs_wide product = bpjs_product(factors, 2);
  bpjs_benefit_line *line = bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM,
                                            BPJS_BENEFIT_PERIODIC, BPJS_BENEFICIARY_PARTICIPANT);
  if (accident->event == BPJS_ACCIDENT_DEATH)
    bpjs_claim_heir(claim, accident->heirs, false);
  bpjs_claim_rule(claim, "amount", &amount);
  if (bpjs_claim_rule(claim, "months", &months)) {
    line->count = months.value;
    line->unit = BPJS_LAW_UNIT_MONTHS;
  }
  return bpjs_claim_end_wide(claim, "jkk_periodic", &product, 0, "benefit", error);
}

int32_t bpjs_jkk_death(bpjs_benefit *claim, const bpjs_accident *accident,
                       const bpjs_jkk_base *base, bpjs_error *error) {
  int32_t status = add_death(claim, accident, base, error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_jkk_periodic(claim, accident, error);
  if (NEVER(status != BPJS_OK)) /* amounts of the law fit, so many months of them too */
    return status;
  return add_funeral(claim, accident, error);
}
