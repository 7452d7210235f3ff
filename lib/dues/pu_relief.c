#include "dues/pu.h"

/* PP 49/2020 arts 5 to 13: JKK and JKM. */
static bpjs_relieved pp49(bpjs_pu *pu) {
  const int32_t programmes = BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM;
  bpjs_relieved relieved =
      bpjs_relieved_begin(pu->bill, &pu->rules->pp49.jkm, BPJS_RELIEF_PP49_2020, programmes);
  bpjs_relieved_pp49(&relieved, pu->bill, &pu->rules->pp49.conditions, pu->worker->registered_day,
                     pu->worker->paid_through_day, programmes);
  return relieved;
}

/* A number that is not 0 is given without its flag too. */
static bool is_given(const bpjs_wage_earner *worker, uint32_t flag, int32_t number) {
  return (worker->flags & flag) != 0 || number != 0;
}

/* PP 49/2020 arts 17 and 18: medium and large firms whose sales fell by more. */
static bpjs_relieved deferral(bpjs_pu *pu) {
  const bpjs_wage_earner *worker = pu->worker;
  const bpjs_rule *size = &pu->rules->deferral.size[bpjs_pu_size(worker->size)];
  const bpjs_rule *fall = &pu->rules->deferral.sales_fall;
  const int32_t jp = BPJS_PROGRAMME_JP, fact = BPJS_DUES_WARNING_RELIEF_FACT;
  bpjs_relieved relieved =
      bpjs_relieved_begin(pu->bill, &pu->rules->deferral.employer, BPJS_RELIEF_JP_DEFERRAL, jp);
  bpjs_relieved_check(&relieved, pu->bill, size, size->value != 0, fact, jp);
  if (is_given(worker, BPJS_WORKER_SALES_FALL, worker->sales_fall_ppm))
    bpjs_relieved_check(&relieved, pu->bill, fall, worker->sales_fall_ppm > fall->value, fact, jp);
  return relieved;
}

/* PP 7/2025 arts 3, 4 and 10; PP 36/2025 arts 10A and 11. */
static bpjs_relieved labour(bpjs_pu *pu) {
  const bpjs_wage_earner *worker = pu->worker;
  const bpjs_rule *workers = &pu->rules->labour.workers, *paid = &pu->rules->labour.paid_through,
                  *settle = &pu->rules->labour.settle_to;
  const int32_t jkk = BPJS_PROGRAMME_JKK, fact = BPJS_DUES_WARNING_RELIEF_FACT;
  bpjs_relieved relieved =
      bpjs_relieved_begin(pu->bill, &pu->rules->labour.jkk[0], BPJS_RELIEF_LABOUR_INTENSIVE, jkk);
  if (is_given(worker, BPJS_WORKER_ACTIVE_WORKERS, worker->active_workers))
    bpjs_relieved_check(&relieved, pu->bill, workers, worker->active_workers >= workers->value,
                        fact, jkk);
  if (worker->paid_through_day != 0)
    bpjs_relieved_check(&relieved, pu->bill, paid,
                        bpjs_relieved_paid(paid, worker->paid_through_day), fact, jkk);
  if (worker->payment_day != 0)
    bpjs_relieved_check(&relieved, pu->bill, settle, worker->payment_day <= settle->value,
                        BPJS_DUES_WARNING_LATE, jkk);
  return relieved;
}

void bpjs_pu_reliefs(bpjs_pu *pu) {
  const uint32_t asserted = pu->worker->reliefs;
  const bpjs_relieved none = {.given = false};
  pu->pp49 = (asserted & BPJS_RELIEF_PP49_2020) != 0 ? pp49(pu) : none;
  pu->deferral = (asserted & BPJS_RELIEF_JP_DEFERRAL) != 0 ? deferral(pu) : none;
  pu->labour = (asserted & BPJS_RELIEF_LABOUR_INTENSIVE) != 0 ? labour(pu) : none;
}
