#include "dues/pu.h"

static int32_t add_jht(bpjs_pu *pu, bpjs_error *error) {
  bpjs_pu_share share = {.programme = BPJS_PROGRAMME_JHT,
                         .payer = BPJS_PAYER_EMPLOYER,
                         .rate = &pu->rules->jht_employer};
  bpjs_line *line;
  int32_t status = bpjs_pu_rate(pu, &share, &line, error);
  if (status != BPJS_OK)
    return status;
  share.payer = BPJS_PAYER_WORKER;
  share.rate = &pu->rules->jht_worker;
  return bpjs_pu_rate(pu, &share, &line, error);
}

int32_t bpjs_pu_month(const bpjs_pu_rules *rules, const bpjs_wage_earner *worker, bpjs_bill *bill,
                      bpjs_error *error) {
  static const struct {
    uint32_t programme;
    int32_t (*add)(bpjs_pu *pu, bpjs_error *error);
  } parts[] = {{BPJS_PROGRAMME_JKK, bpjs_pu_jkk},
               {BPJS_PROGRAMME_JKM, bpjs_pu_jkm},
               {BPJS_PROGRAMME_JHT, add_jht},
               {BPJS_PROGRAMME_JP, bpjs_pu_jp},
               {BPJS_PROGRAMME_JKP, bpjs_pu_jkp}};
  bpjs_bill_begin(bill, rules->law, rules->policy, rules->month);
  bpjs_due_nominal(bill, BPJS_SEGMENT_PU);
  bpjs_pu pu = {.rules = rules, .worker = worker, .bill = bill};
  int32_t status = bpjs_pu_base(&pu, error);
  if (status == BPJS_OK)
    status = bpjs_pu_programmes(&pu, error);
  if (status != BPJS_OK)
    return status;
  bpjs_pu_reliefs(&pu);
  for (size_t i = 0; status == BPJS_OK && i < sizeof parts / sizeof parts[0]; i++)
    if ((pu.programmes & parts[i].programme) != 0)
      status = parts[i].add(&pu, error);
  return status;
}
