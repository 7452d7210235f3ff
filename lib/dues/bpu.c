#include "base/error.h"
#include "base/memory.h"
#include "base/never.h"
#include "base/structure.h"
#include "dues/bpu_rules.h"
#include "dues/result.h"
#include "trace/arguments.h"
#include "trace/span.h"

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
  int32_t status = bpjs_check_reserved(worker->reserved, error);
  if (status == BPJS_OK)
    status = bpjs_check_flags(worker->flags, FLAGS, "flags", error);
  if (status == BPJS_OK)
    status = bpjs_check_flags(worker->reliefs, BPJS_RELIEF_PP49_2020, "reliefs", error);
  if (status == BPJS_OK)
    status = bpjs_check_number(worker->income, "income", error);
  if (status == BPJS_OK)
    status = bpjs_bpu_programmes(worker->programmes, &programmes, error);
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(worker->registered_day, "registered_day", error);
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(worker->paid_through_day, "paid_through_day", error);
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
  uint32_t programmes = 0;
  if (NEVER(bpjs_bpu_programmes(worker->programmes, &programmes, error) != BPJS_OK))
    return BPJS_ERROR_RANGE;
  bpjs_bill_begin(bill, rules->law, rules->policy, rules->month);
  warn(rules, worker, programmes, bill);
  const bpjs_bpu_terms terms = bpjs_bpu_relieve(rules, worker, bill);
  const int32_t payer = (worker->flags & BPJS_SELF_EMPLOYED_BY_BUDGET) != 0
                            ? BPJS_PAYER_GOVERNMENT
                            : BPJS_PAYER_PARTICIPANT;
  return bpjs_bpu_lines(rules, &terms, worker->income, programmes, payer, 1, bill, error);
}

/* A call, with what is too large for the stack. */
typedef struct call {
  const bpjs_law *law;
  const bpjs_self_employed *workers;
  int64_t count;
  bpjs_law_policy policy;
  bool relieved; /* some month that asks for PP 49/2020 is one of its months */
  bool told;     /* a month outside has been warned of */
  bpjs_spans spans;
  bpjs_bpu_rules rules;
  bpjs_bill bill;
} call;

static bool take(const call *c, int64_t index, bpjs_self_employed *worker) {
  return bpjs_struct_item_in(worker, sizeof *worker, LEAST, c->workers, index);
}

/* No month twice, so that there are never many spans. */
static int32_t place(call *c, bpjs_error *error) {
  bpjs_spans_begin(&c->spans);
  for (int32_t i = 0; i < c->count; i++) {
    bpjs_self_employed worker;
    int32_t status =
        take(c, i, &worker) ? check(&worker, error) : bpjs_error_struct_size(error, "workers");
    if (status == BPJS_OK)
      status = bpjs_spans_add(&c->spans, i, worker.day, worker.months, error);
    if (status == BPJS_OK)
      status = bpjs_check_registered(worker.registered_day, worker.day, error);
    if (status != BPJS_OK) {
      if (error != NULL)
        error->row = (int64_t)i + 1;
      return status;
    }
  }
  return BPJS_OK;
}

static bool asks_for_relief(const call *c, int32_t month, bpjs_self_employed *worker) {
  return c->spans.of[month] != 0 && !NEVER(!take(c, c->spans.of[month] - 1, worker)) &&
         worker->reliefs != 0;
}

static bool in_relief(const call *c, int32_t month) {
  return bpjs_law_rule(c->law, &c->policy, bpjs_spans_day(month), "relief.pp49_2020.jkk.rate",
                       BPJS_SEGMENT_BPU, "")
             .status == BPJS_OK;
}

/* Of a relief that has months in the call the other months say nothing; of one
 * that has none only the first does. */
static void silence(call *c, int32_t month, bpjs_self_employed *worker) {
  if (worker->reliefs == 0 || in_relief(c, month))
    return;
  if (c->relieved || c->told)
    worker->reliefs = 0;
  c->told = true;
}

static int32_t add_month(call *c, int32_t month, bpjs_dues *dues, bpjs_error *error) {
  bpjs_self_employed worker;
  if (NEVER(!take(c, c->spans.of[month] - 1, &worker)))
    return bpjs_error_struct_size(error, "workers");
  silence(c, month, &worker);
  bpjs_bpu_rules_resolve(&c->rules, c->law, &c->policy, bpjs_spans_day(month));
  int32_t status = bpjs_bpu_month(&c->rules, &worker, &c->bill, error);
  if (status != BPJS_OK)
    return status;
  bpjs_due_nominal(&c->bill, BPJS_SEGMENT_BPU);
  return bpjs_result_add_bill(dues, &c->bill, error);
}

static int32_t compute(call *c, bpjs_dues **out, bpjs_error *error) {
  int32_t status = place(c, error);
  if (status != BPJS_OK)
    return status;
  bpjs_self_employed worker;
  for (int32_t month = c->spans.first; month < c->spans.end; month++)
    c->relieved = c->relieved || (asks_for_relief(c, month, &worker) && in_relief(c, month));
  bpjs_dues *dues = NULL;
  status = bpjs_result_new(c->law, &c->policy, BPJS_SEGMENT_BPU, &dues, error);
  for (int32_t month = c->spans.first; status == BPJS_OK && month < c->spans.end; month++)
    if (c->spans.of[month] != 0)
      status = add_month(c, month, dues, error);
  return bpjs_result_hand(status, dues, out, error);
}

int32_t bpjs_dues_bpu(const bpjs_law *law, const bpjs_self_employed *workers, int64_t count,
                      const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_check_pointers(law, workers, "workers", dues, "dues", error);
  if (status == BPJS_OK && count < 1)
    status = bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "count", count,
                               "there must be one worker or more");
  bpjs_law_policy ours;
  if (status == BPJS_OK)
    status = bpjs_law_policy_in(policy, &ours, error);
  if (status != BPJS_OK)
    return status;
  call *c = bpjs_memory_raw(sizeof *c);
  if (c == NULL)
    return bpjs_error_memory(error);
  c->relieved = c->told = false;
  c->law = law;
  c->workers = workers;
  c->count = count;
  c->policy = ours;
  status = compute(c, dues, error);
  bpjs_memory_free(c);
  return status;
}
