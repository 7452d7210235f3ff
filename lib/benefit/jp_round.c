#include "benefit/jp.h"

bpjs_jp_rounding bpjs_jp_rounding_of(const bpjs_jp *jp, const char *key) {
  return (bpjs_jp_rounding){
      .step = bpjs_claim_law(jp->claim, jp->when.day, "rounding.step", BPJS_SEGMENT_ALL, key),
      .direction =
          bpjs_claim_law(jp->claim, jp->when.day, "rounding.direction", BPJS_SEGMENT_ALL, key)};
}

bool bpjs_jp_round(bpjs_jp_rounding *rounding, bpjs_exact exact, bool any, int64_t *rounded) {
  *rounded = exact.whole;
  const bool known = rounding->step.status == BPJS_OK && rounding->direction.status == BPJS_OK;
  if (exact.fraction == 0 && !any && (!known || exact.whole % rounding->step.value == 0))
    return true;
  rounding->used = true;
  exact.fraction += exact.fraction == 0 && any;
  return !known ||
         bpjs_exact_round(exact, rounding->step.value, (int32_t)rounding->direction.value, rounded);
}

void bpjs_jp_note_rounding(const bpjs_jp *jp, const bpjs_jp_rounding *rounding, const char *step,
                           const char *direction) {
  if (rounding->used) {
    bpjs_claim_rule(jp->claim, step, &rounding->step);
    bpjs_claim_rule(jp->claim, direction, &rounding->direction);
  }
}
