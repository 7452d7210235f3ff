#include "base/error.h"
#include "base/structure.h"
#include "dues/migrant_rules.h"
#include "dues/result.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_migrant, jht)
#define MANDATORY (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM)

/* again: the worker did not depart while the first fee covered. */
static int32_t add_before(const bpjs_migrant_rules *rules, bool again, bpjs_bill *bill,
                          bpjs_error *error) {
  bpjs_line *line = bpjs_bill_line(bill, MANDATORY, BPJS_PAYER_PARTICIPANT);
  line->due.flags |= BPJS_DUES_BEFORE_DEPARTURE;
  int32_t status = BPJS_OK;
  if (again)
    status =
        bpjs_line_rule(bill, line, BPJS_STEP_CONDITION, &rules->before_departure_months, error);
  if (status == BPJS_OK)
    status = bpjs_line_amount(bill, line, &rules->before_departure, error);
  return status;
}

int32_t bpjs_migrant_month(const bpjs_migrant_rules *rules, const bpjs_migrant *worker,
                           bpjs_bill *bill, bpjs_error *error) {
  bpjs_bill_begin(bill, rules->law, rules->policy, rules->month);
  int32_t status = BPJS_OK;
  if (rules->package_count > 0 || rules->flat.status == BPJS_OK) {
    if (worker->via == BPJS_MIGRANT_VIA_AGENCY)
      status = add_before(rules, false, bill, error);
    if (status == BPJS_OK && (worker->flags & BPJS_MIGRANT_SECOND_DEPARTURE) != 0)
      status = add_before(rules, true, bill, error);
  }
  if (status == BPJS_OK)
    status = bpjs_migrant_contract(rules, worker->months, bill, error);
  if (status == BPJS_OK && worker->jht != 0)
    status = bpjs_migrant_jht(rules, worker->jht, bill, error);
  return status;
}

static int32_t check(const bpjs_migrant *worker, bpjs_error *error) {
  int32_t status = bpjs_check_reserved(worker->reserved, error);
  if (status == BPJS_OK)
    status = bpjs_check_flags(worker->flags, BPJS_MIGRANT_SECOND_DEPARTURE, "flags", error);
  if (status == BPJS_OK)
    status = bpjs_check_number(worker->jht, "jht", error);
  if (status != BPJS_OK)
    return status;
  if (worker->via != BPJS_MIGRANT_VIA_AGENCY && worker->via != BPJS_MIGRANT_VIA_INDIVIDUAL)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "via", worker->via,
                             "via must be an agency or individual");
  if (worker->via == BPJS_MIGRANT_VIA_INDIVIDUAL && worker->flags != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "flags", worker->flags,
                             "individual workers pay no fee before departure, nor a second one");
  if (worker->months < 1 || worker->months > BPJS_SPAN_MOST)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "months", worker->months,
                             "months must be from 1 to 1200");
  return BPJS_OK;
}

int32_t bpjs_dues_migrant(const bpjs_law *law, const bpjs_migrant *worker,
                          const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_check_pointers(law, worker, "worker", dues, "dues", error);
  if (status != BPJS_OK)
    return status;
  bpjs_migrant asked;
  if (!bpjs_struct_in(&asked, sizeof asked, LEAST, worker))
    return bpjs_error_struct_size(error, "worker");
  bpjs_law_policy ours;
  int32_t month = 0;
  status = bpjs_law_policy_in(policy, &ours, error);
  if (status == BPJS_OK)
    status = check(&asked, error);
  if (status == BPJS_OK)
    status = bpjs_month_of(asked.day, &month, error);
  bpjs_dues *made = NULL;
  if (status == BPJS_OK)
    status = bpjs_result_new(law, &ours, BPJS_SEGMENT_PMI, &made, error);
  if (status != BPJS_OK)
    return status;
  bpjs_migrant_rules rules;
  bpjs_bill bill;
  bpjs_migrant_rules_resolve(&rules, law, &ours, month);
  status = bpjs_migrant_month(&rules, &asked, &bill, error);
  if (status == BPJS_OK)
    status = bpjs_result_add_bill(made, &bill, error);
  return bpjs_result_hand(status, made, dues, error);
}
