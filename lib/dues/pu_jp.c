#include "dues/pu.h"

#include "base/never.h"

/* The contribution of a payer: the normal one, or what is paid of it now. */
static int32_t add_share(bpjs_pu *pu, int32_t payer, bool deferred, bpjs_line **line,
                         bpjs_error *error) {
  const bpjs_pu_rules *rules = pu->rules;
  const bool employer = payer == BPJS_PAYER_EMPLOYER;
  bpjs_pu_share share = {.programme = BPJS_PROGRAMME_JP,
                         .payer = payer,
                         .ceiling = &rules->jp_ceiling,
                         .rate = employer ? &rules->jp_employer : &rules->jp_worker};
  if (deferred) {
    share.rate = employer ? &rules->deferral.employer : &rules->deferral.worker;
    share.relieved = &pu->deferral;
  }
  int32_t status = bpjs_pu_rate(pu, &share, line, error);
  /* Who told a day of birth was held against this age. */
  if (status == BPJS_OK && (pu->worker->flags & BPJS_WORKER_BORN) != 0)
    status = bpjs_line_rule(pu->bill, *line, BPJS_STEP_PENSION_AGE, &rules->pension.now, error);
  return status;
}

/* What the full contribution has beyond the part that is paid now. */
static int32_t add_rest(bpjs_pu *pu, int32_t payer, const bpjs_line *now, bpjs_error *error) {
  const bpjs_pu_rules *rules = pu->rules;
  const bool employer = payer == BPJS_PAYER_EMPLOYER;
  bpjs_line *line;
  int32_t status = add_share(pu, payer, false, &line, error);
  if (status != BPJS_OK)
    return status;
  bpjs_line_number(line, BPJS_STEP_FULL, line->due.amount);
  status = bpjs_line_rule(pu->bill, line, BPJS_STEP_RATE,
                          employer ? &rules->deferral.employer : &rules->deferral.worker, error);
  bpjs_line_number(line, BPJS_STEP_NOW, now->due.amount);
  if (!NEVER(status != BPJS_OK))
    status =
        bpjs_line_rule(pu->bill, line, BPJS_STEP_CONDITION, &rules->deferral.settle_from, error);
  if (status == BPJS_OK)
    status = bpjs_line_rule(pu->bill, line, BPJS_STEP_CONDITION, &rules->deferral.settle_to, error);
  const int64_t rest = line->due.amount - now->due.amount;
  line->formula = BPJS_FORMULA_DEFERRED;
  line->exact = (bpjs_exact){rest, 0};
  line->due.flags &= ~(uint32_t)(BPJS_DUES_RATE | BPJS_DUES_ROUNDED);
  line->due.flags |= BPJS_DUES_DEFERRED | BPJS_DUES_OUTSIDE_BILL | BPJS_DUES_RELIEF;
  if (line->due.confidence < now->due.confidence)
    line->due.confidence = now->due.confidence;
  line->due.rate_ppm = 0;
  line->due.fraction_ppm = 0;
  line->due.unit_amount = line->due.amount = rest;
  line->due.settle_from = (int32_t)rules->deferral.settle_from.value;
  line->due.settle_to = (int32_t)rules->deferral.settle_to.value;
  return status;
}

int32_t bpjs_pu_jp(bpjs_pu *pu, bpjs_error *error) {
  const bool deferred = pu->deferral.given;
  bpjs_line *employer, *worker;
  int32_t status = add_share(pu, BPJS_PAYER_EMPLOYER, deferred, &employer, error);
  if (status == BPJS_OK)
    status = add_share(pu, BPJS_PAYER_WORKER, deferred, &worker, error);
  if (status == BPJS_OK && deferred)
    status = add_rest(pu, BPJS_PAYER_EMPLOYER, employer, error);
  if (status == BPJS_OK && deferred)
    status = add_rest(pu, BPJS_PAYER_WORKER, worker, error);
  return status;
}
