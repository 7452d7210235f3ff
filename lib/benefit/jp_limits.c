#include "benefit/jp.h"

int64_t bpjs_jp_bounded(const bpjs_jp *jp, int32_t day, int64_t pension) {
  const bpjs_rule least = bpjs_claim_law(jp->claim, day, "jp.benefit.minimum", BPJS_SEGMENT_PU, ""),
                  most = bpjs_claim_law(jp->claim, day, "jp.benefit.maximum", BPJS_SEGMENT_PU, "");
  if (!bpjs_claim_rule(jp->claim, "minimum", &least) ||
      !bpjs_claim_rule(jp->claim, "maximum", &most))
    return 0;
  const int64_t raised = pension < least.value ? least.value : pension;
  const int64_t bounded = raised > most.value ? most.value : raised;
  if (bounded != pension)
    jp->claim->open.entry.line.flags |= bounded > pension ? BPJS_BENEFIT_RAISED : BPJS_BENEFIT_CUT;
  return bounded;
}
