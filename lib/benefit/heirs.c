#include "benefit/claim.h"

/* In order of enum bpjs_heir, and under what name the law ranks them. */
static const struct {
  uint32_t heir;
  int32_t beneficiary;
  const char *key;
} heirs_known[] = {{BPJS_HEIR_SPOUSE, BPJS_BENEFICIARY_SPOUSE, "spouse_or_child"},
                   {BPJS_HEIR_CHILD, BPJS_BENEFICIARY_CHILD, "spouse_or_child"},
                   {BPJS_HEIR_PARENT, BPJS_BENEFICIARY_PARENT, "blood_relative"},
                   {BPJS_HEIR_BLOOD_RELATIVE, BPJS_BENEFICIARY_BLOOD_RELATIVE, "blood_relative"},
                   {BPJS_HEIR_SIBLING, BPJS_BENEFICIARY_SIBLING, "sibling"},
                   {BPJS_HEIR_PARENT_IN_LAW, BPJS_BENEFICIARY_PARENT_IN_LAW, "parent_in_law"},
                   {BPJS_HEIR_WILL, BPJS_BENEFICIARY_WILL, "will"}};

void bpjs_claim_heir(bpjs_benefit *claim, uint32_t heirs, bool funeral) {
  bpjs_benefit_line *line = &claim->open.entry.line;
  bpjs_rule first = {.row = -1};
  line->beneficiary = heirs == 0 ? BPJS_BENEFICIARY_HEIRS
                      : funeral  ? BPJS_BENEFICIARY_ARRANGER
                                 : BPJS_BENEFICIARY_FUND;
  for (size_t i = 0; i < sizeof heirs_known / sizeof *heirs_known; i++) {
    if ((heirs & heirs_known[i].heir) == 0)
      continue;
    const bpjs_rule rank =
        bpjs_claim_law(claim, claim->day, "heirs.rank", BPJS_SEGMENT_ALL, heirs_known[i].key);
    if (rank.status == BPJS_OK && (first.row < 0 || rank.value < first.value)) {
      first = rank;
      line->beneficiary = heirs_known[i].beneficiary;
    }
  }
  if (first.row >= 0)
    bpjs_claim_rule(claim, "heir", &first);
}
