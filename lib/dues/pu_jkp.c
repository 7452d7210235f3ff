#include "dues/pu.h"

static int32_t add_line(bpjs_pu *pu, int32_t payer, int32_t from, const bpjs_rule *rate,
                        bpjs_error *error) {
  if (rate->status == BPJS_OK && rate->value == 0) { /* PP 6/2025 takes nothing from JKM */
    bpjs_bill_rule(pu->bill, BPJS_PROGRAMME_JKP, rate);
    return BPJS_OK;
  }
  const bpjs_pu_share share = {.programme = BPJS_PROGRAMME_JKP,
                               .payer = payer,
                               .ceiling = &pu->rules->jkp.ceiling,
                               .rate = rate};
  bpjs_line *line;
  int32_t status = bpjs_pu_rate(pu, &share, &line, error);
  line->due.from_programme = from;
  line->due.flags |= BPJS_DUES_OUTSIDE_BILL;
  return status;
}

/* The government's share, and money of JKK and JKM that becomes JKP's: nothing
 * that anybody is billed (PP 37/2021 art 11). */
int32_t bpjs_pu_jkp(bpjs_pu *pu, bpjs_error *error) {
  const bpjs_pu_rules *rules = pu->rules;
  int32_t status = add_line(pu, BPJS_PAYER_GOVERNMENT, 0, &rules->jkp.government, error);
  if (pu->labour.given) {
    /* Less than the part to be moved may be left of JKK; how much of it moves
     * then was not found (PP 36/2025 art 10A). */
    bpjs_bill_warn(pu->bill, BPJS_DUES_WARNING_RECOMPOSITION, BPJS_PROGRAMME_JKP, 0, NULL);
    return status;
  }
  if (status == BPJS_OK)
    status =
        add_line(pu, BPJS_PAYER_RECOMPOSITION, BPJS_PROGRAMME_JKK, &rules->jkp.from_jkk, error);
  if (status == BPJS_OK)
    status =
        add_line(pu, BPJS_PAYER_RECOMPOSITION, BPJS_PROGRAMME_JKM, &rules->jkp.from_jkm, error);
  return status;
}
