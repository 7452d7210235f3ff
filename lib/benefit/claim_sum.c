#include "benefit/claim.h"

static bool add(const bpjs_benefit_line *line, bpjs_benefit_totals *totals) {
  switch (line->kind) {
  case BPJS_BENEFIT_LUMP_SUM:
  case BPJS_BENEFIT_INSTALMENT:
    return bpjs_exact_plus(totals->total, line->amount, &totals->total);
  case BPJS_BENEFIT_MONTHLY:
    return (line->flags & BPJS_BENEFIT_LATER) != 0 ||
           bpjs_exact_plus(totals->monthly, line->amount, &totals->monthly);
  case BPJS_BENEFIT_CAP:
    return bpjs_exact_plus(totals->caps, line->amount, &totals->caps);
  case BPJS_BENEFIT_TAX:
    return bpjs_exact_plus(totals->tax, line->amount, &totals->tax);
  default:
    return true;
  }
}

bool bpjs_claim_sum(const bpjs_benefit *claim, int32_t programme, bpjs_benefit_totals *totals) {
  *totals = (bpjs_benefit_totals){.struct_size = sizeof *totals, .programme = programme};
  for (size_t i = 0; i < claim->entry_count; i++) {
    const bpjs_benefit_line *line = &claim->entries[i].line;
    if ((programme == 0 || line->programme == programme) && !add(line, totals))
      return false;
  }
  for (size_t i = 0; i < claim->refused_count; i++)
    if (claim->refused[i].incomplete &&
        (programme == 0 || claim->refused[i].refusal.programme == programme))
      totals->flags |= BPJS_BENEFIT_INCOMPLETE;
  totals->net = totals->total - totals->tax;
  return true;
}
