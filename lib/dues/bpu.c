#include "base/error.h"
#include "base/never.h"
#include "base/structure.h"
#include "dues/arguments.h"
#include "dues/bpu_rules.h"
#include "dues/result.h"
#include "dues/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_self_employed, income)
#define FLAGS (BPJS_SELF_EMPLOYED_BY_BUDGET | BPJS_SELF_EMPLOYED_EMPLOYER)
#define USUAL (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM)

int32_t bpjs_bpu_programmes(uint32_t asked, uint32_t *programmes, bpjs_error *error) {
  const uint32_t mask = asked == 0 ? USUAL : asked;
  if (mask != USUAL && mask != (USUAL | BPJS_PROGRAMME_JHT))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "programmes", asked,
                             "the self-employed have JKK and JKM, with or without JHT");
  *programmes = mask;
  return BPJS_OK;
}

static int32_t check(const bpjs_self_employed *worker, bpjs_error *error) {
  uint32_t programmes;
  int32_t status = bpjs_dues_check_reserved(worker->reserved, error);
  if (status == BPJS_OK)
    status = bpjs_dues_check_flags(worker->flags, FLAGS, "flags", error);
  if (status == BPJS_OK)
    status = bpjs_dues_check_flags(worker->reliefs, BPJS_RELIEF_PP49_2020, "reliefs", error);
  if (status == BPJS_OK)
    status = bpjs_dues_check_number(worker->income, "income", error);
  if (status == BPJS_OK)
    status = bpjs_bpu_programmes(worker->programmes, &programmes, error);
  if (status == BPJS_OK)
    status = bpjs_dues_check_fact(worker->registered_day, "registered_day", error);
  if (status == BPJS_OK)
    status = bpjs_dues_check_fact(worker->paid_through_day, "paid_through_day", error);
  if (status == BPJS_OK &&
      (worker->sector < BPJS_BPU_SECTOR_NONE || worker->sector > BPJS_BPU_SECTOR_OTHER))
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "sector", worker->sector, "no such sector");
  return status;
}

static bool in_force(const bpjs_rule *rule, const bpjs_law_policy *policy) {
  return bpjs_rule_use(rule, policy, NULL) == BPJS_OK;
}

static void warn(const bpjs_bpu_rules *rules, const bpjs_self_employed *worker, uint32_t programmes,
                 bpjs_bill *bill) {
  const bpjs_rule *jht = &rules->employer_jht, *least = &rules->income_minimum;
  if ((worker->flags & BPJS_SELF_EMPLOYED_EMPLOYER) != 0 &&
      (programmes & BPJS_PROGRAMME_JHT) == 0 && in_force(jht, rules->policy) && jht->value != 0)
    bpjs_bill_warn(bill, BPJS_DUES_WARNING_LEFT_OUT, BPJS_PROGRAMME_JHT, 0, jht->parameter);
  if (in_force(least, rules->policy) && worker->income < least->value)
    bpjs_bill_warn(bill, BPJS_DUES_WARNING_LOW_INCOME, 0, least->value, least->parameter);
}

int32_t bpjs_bpu_month(const bpjs_bpu_rules *rules, const bpjs_self_employed *worker,
                       bpjs_bill *bill, bpjs_error *error) {
  uint32_t programmes;
  if (NEVER(bpjs_bpu_programmes(worker->programmes, &programmes, error) != BPJS_OK))
    return BPJS_ERROR_RANGE;
  bpjs_bill_begin(bill, rules->law, rules->policy, rules->month);
  warn(rules, worker, programmes, bill);
  const bpjs_bpu_terms terms = bpjs_bpu_relieve(rules, worker, bill);
  return bpjs_bpu_lines(rules, &terms, worker->income, programmes, BPJS_PAYER_PARTICIPANT, 1, bill,
                        error);
}

/* Structs of the caller, which may be larger or smaller than ours. */
typedef struct input {
  const bpjs_self_employed *workers;
  int64_t count;
} input;

static bool read_worker(const input *in, int64_t i, bpjs_self_employed *worker) {
  const void *theirs = (const unsigned char *)in->workers + (size_t)i * in->workers->struct_size;
  return bpjs_struct_in(worker, sizeof *worker, LEAST, theirs);
}

static int32_t place(const input *in, bpjs_spans *spans, bpjs_error *error) {
  bpjs_spans_begin(spans);
  for (int64_t i = 0; i < in->count; i++) {
    bpjs_self_employed worker;
    int32_t status;
    if (!read_worker(in, i, &worker))
      status = bpjs_error_struct_size(error, "workers");
    else
      status = check(&worker, error);
    if (status == BPJS_OK)
      status = bpjs_spans_add(spans, (int32_t)i, worker.day, worker.months, error);
    if (status != BPJS_OK) {
      if (error != NULL)
        error->row = i + 1;
      return status;
    }
  }
  return BPJS_OK;
}

static int32_t add_months(const input *in, const bpjs_spans *spans, bpjs_dues *dues,
                          bpjs_error *error) {
  int32_t status = BPJS_OK;
  for (int32_t month = spans->first; status == BPJS_OK && month < spans->end; month++) {
    if (spans->of[month] == 0)
      continue;
    bpjs_self_employed worker;
    bpjs_bpu_rules rules;
    bpjs_bill bill;
    bpjs_bpu_rules_resolve(&rules, dues->law, &dues->policy, bpjs_spans_day(month));
    read_worker(in, spans->of[month] - 1, &worker);
    status = bpjs_bpu_month(&rules, &worker, &bill, error);
    if (status == BPJS_OK) {
      bpjs_due_nominal(&bill, BPJS_SEGMENT_BPU);
      status = bpjs_result_add_bill(dues, &bill, error);
    }
  }
  return status;
}

int32_t bpjs_dues_bpu(const bpjs_law *law, const bpjs_self_employed *workers, int64_t count,
                      const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_dues_check_pointers(law, workers, "workers", dues, error);
  if (status != BPJS_OK)
    return status;
  if (count < 1)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "count", count, "there is no span of months");
  bpjs_law_policy ours;
  status = bpjs_law_policy_in(policy, &ours, error);
  const input in = {workers, count};
  bpjs_spans spans;
  if (status == BPJS_OK)
    status = place(&in, &spans, error);
  if (status != BPJS_OK)
    return status;
  bpjs_dues *made = NULL;
  status = bpjs_result_new(law, &ours, BPJS_SEGMENT_BPU, &made, error);
  if (status == BPJS_OK)
    status = add_months(&in, &spans, made, error);
  return bpjs_result_hand(status, made, dues, error);
}
