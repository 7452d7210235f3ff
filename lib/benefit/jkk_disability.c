#include "benefit/jkk.h"
#include "benefit/product.h"

enum { RATE_DECIMALS = 6 };

static int32_t add_total(bpjs_benefit *claim, const bpjs_rule *months, const bpjs_jkk_base *base,
                         bpjs_error *error) {
  const bpjs_rule share =
      bpjs_claim_law(claim, claim->day, "jkk.disability.total", BPJS_SEGMENT_ALL, "");
  const int64_t factors[] = {share.value, months->value, base->base};
  const bpjs_wide product = bpjs_product(factors, 3);
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_TOTAL_DISABILITY,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_rule(claim, "share", &share);
  bpjs_claim_rule(claim, "months", months);
  bpjs_jkk_base_note(claim, base);
  return bpjs_claim_end_wide(claim, bpjs_jkk_formula(base, BPJS_JKK_TOTAL), &product, RATE_DECIMALS,
                             "benefit", error);
}

static int32_t refuse_losses(bpjs_benefit *claim, bpjs_error *error) {
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_PARTIAL_DISABILITY,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "losses", 0, 0);
  return bpjs_claim_end_whole(claim, "", 0, error);
}

int32_t bpjs_jkk_disability(bpjs_benefit *claim, const bpjs_accident *accident,
                            const bpjs_losses *losses, const bpjs_jkk_base *base,
                            bpjs_error *error) {
  const bpjs_rule months =
      bpjs_claim_law(claim, claim->day, "jkk.disability.months", BPJS_SEGMENT_ALL, "");
  if (accident->event == BPJS_ACCIDENT_TOTAL_DISABILITY) {
    const int32_t status = add_total(claim, &months, base, error);
    return status == BPJS_OK ? bpjs_jkk_periodic(claim, accident, error) : status;
  }
  if (losses->count == 0)
    return refuse_losses(claim, error);
  return bpjs_losses_lines(claim, losses, (accident->flags & BPJS_ACCIDENT_LEFT_HANDED) != 0, base,
                           &months, error);
}
