#include "benefit/jkk.h"
#include "law/key.h"

/* The band of the declared income. Key 01 is kept where it is missing or begins above
 * it: its rule says why there is no band. */
static void find_band(const bpjs_benefit *claim, bpjs_jkk_base *base) {
  int band = 0;
  for (int i = 1; i <= BPJS_KEYS; i++) {
    const bpjs_rule from =
        bpjs_claim_law(claim, claim->day, "bpu.band.from", BPJS_SEGMENT_BPU, bpjs_key(i));
    if (i == 1)
      base->from = from;
    if (from.status != BPJS_OK || from.value > base->wage)
      break;
    base->from = from;
    band = i;
  }
  base->reference = bpjs_claim_law(claim, claim->day, "bpu.band.reference", BPJS_SEGMENT_BPU,
                                   bpjs_key(band == 0 ? 1 : band));
  base->minimum = bpjs_claim_law(claim, claim->day, "jkk.base.minimum", BPJS_SEGMENT_BPU, "");
  if (band != 0 && base->reference.status == BPJS_OK && base->minimum.status == BPJS_OK)
    base->base =
        base->reference.value > base->minimum.value ? base->reference.value : base->minimum.value;
}

static int32_t find_daily(const bpjs_benefit *claim, int32_t segment, bpjs_jkk_base *base,
                          bpjs_error *error) {
  base->days = bpjs_claim_law(
      claim, claim->day, segment == BPJS_SEGMENT_PU ? "wage.days" : "jkk.base.days", segment, "");
  return bpjs_exact_times(base->wage, base->days.value, &base->base)
             ? BPJS_OK
             : bpjs_claim_overflow("wage", base->wage, error);
}

int32_t bpjs_jkk_base_find(const bpjs_benefit *claim, const bpjs_accident *accident,
                           bpjs_jkk_base *base, bpjs_error *error) {
  *base =
      (bpjs_jkk_base){.how = accident->segment == BPJS_SEGMENT_BPU               ? BPJS_JKK_BAND
                             : (accident->flags & BPJS_ACCIDENT_DAILY_WAGE) != 0 ? BPJS_JKK_DAILY
                                                                                 : BPJS_JKK_MONTHLY,
                      .wage = accident->wage};
  if (base->wage == 0)
    return BPJS_OK;
  base->reading = bpjs_claim_law(claim, claim->day, "note.benefit.jkk.wage", accident->segment, "");
  if (base->how == BPJS_JKK_DAILY)
    return find_daily(claim, accident->segment, base, error);
  if (base->how == BPJS_JKK_BAND)
    find_band(claim, base);
  else
    base->base = base->wage;
  return BPJS_OK;
}

static void note_band(bpjs_benefit *claim, const bpjs_jkk_base *base) {
  bpjs_claim_given(claim, "income", BPJS_LAW_UNIT_IDR, base->wage);
  if (bpjs_claim_rule(claim, "band_from", &base->from) && base->from.value > base->wage)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NO_RULE, base->from.parameter, base->wage,
                    base->from.value);
  bpjs_claim_rule(claim, "reference", &base->reference);
  bpjs_claim_rule(claim, "minimum", &base->minimum);
}

void bpjs_jkk_base_note(bpjs_benefit *claim, const bpjs_jkk_base *base) {
  claim->open.entry.line.base = base->base;
  if (base->how == BPJS_JKK_SUM) {
    bpjs_claim_rule(claim, "base", &base->sum);
    return;
  }
  if (base->wage == 0) {
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "wage", 0, 0);
    return;
  }
  if (base->how == BPJS_JKK_MONTHLY) {
    bpjs_claim_given(claim, "wage", BPJS_LAW_UNIT_IDR, base->wage);
  } else if (base->how == BPJS_JKK_DAILY) {
    bpjs_claim_given(claim, "daily_wage", BPJS_LAW_UNIT_IDR, base->wage);
    bpjs_claim_rule(claim, "wage_days", &base->days);
  } else {
    note_band(claim, base);
  }
  bpjs_claim_rule(claim, "reading", &base->reading);
  if (base->how != BPJS_JKK_MONTHLY)
    bpjs_claim_follows(claim, "base", BPJS_LAW_UNIT_IDR, base->base);
}

#define OF_WAGES(name) name, name "_daily", name "_band"

const char *bpjs_jkk_formula(const bpjs_jkk_base *base, enum bpjs_jkk_formula formula) {
  static const char *const names[BPJS_JKK_FORMULAS][BPJS_JKK_BASES] = {
      [BPJS_JKK_STMB] = {OF_WAGES("stmb"), ""},
      [BPJS_JKK_STMB_DAYS] = {OF_WAGES("stmb_days"), ""},
      [BPJS_JKK_TOTAL] = {OF_WAGES("disability_total"), ""},
      [BPJS_JKK_DEATH] = {OF_WAGES("jkk_death"), ""},
      [BPJS_JKK_LOSS] = {OF_WAGES("loss"), "loss_sum"},
      [BPJS_JKK_LOSS_FUNCTION] = {OF_WAGES("loss_function"), "loss_function_sum"},
      [BPJS_JKK_LOSS_MEASURE] = {OF_WAGES("loss_measure"), "loss_measure_sum"},
      [BPJS_JKK_LOSS_HEARING] = {OF_WAGES("loss_hearing"), "loss_hearing_sum"},
      [BPJS_JKK_LOSS_EYES] = {OF_WAGES("loss_eyes"), "loss_eyes_sum"}};
  return names[formula][base->how];
}
