#include "base/error.h"
#include "base/never.h"
#include "base/structure.h"
#include "dues/bpu_rules.h"
#include "dues/result.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_subsidy, participants)

int32_t bpjs_subsidy_month(const bpjs_bpu_rules *rules, const bpjs_subsidy *subsidy,
                           bpjs_bill *bill, bpjs_error *error) {
  uint32_t programmes = 0;
  if (NEVER(bpjs_bpu_programmes(subsidy->programmes, &programmes, error) != BPJS_OK))
    return BPJS_ERROR_RANGE;
  bpjs_bill_begin(bill, rules->law, rules->policy, rules->month);
  const bpjs_bpu_terms terms = bpjs_bpu_full(rules);
  return bpjs_bpu_lines(rules, &terms, subsidy->income, programmes, BPJS_PAYER_GOVERNMENT,
                        subsidy->participants, bill, error);
}

static int32_t check(bpjs_subsidy *subsidy, bpjs_error *error) {
  if (subsidy->months < 1 || subsidy->months > BPJS_SPAN_MOST)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "months", subsidy->months,
                             "months must be from 1 to 1200");
  int32_t status = bpjs_check_number(subsidy->income, "income", error);
  if (status == BPJS_OK)
    status = bpjs_check_number(subsidy->participants, "participants", error);
  if (status == BPJS_OK)
    status = bpjs_bpu_programmes(subsidy->programmes, &subsidy->programmes, error);
  return status == BPJS_OK ? bpjs_day_check(subsidy->day, "day", error) : status;
}

static int32_t add_months(const bpjs_subsidy *subsidy, bpjs_dues *dues, bpjs_error *error) {
  int32_t status = BPJS_OK;
  bpjs_date first = bpjs_date_from_days(subsidy->day);
  for (int32_t i = 0; status == BPJS_OK && i < subsidy->months; i++) {
    const int32_t month = (first.year - BPJS_DATE_FIRST_YEAR) * 12 + first.month - 1 + i;
    bpjs_bpu_rules rules;
    bpjs_bill bill;
    bpjs_bpu_rules_resolve(&rules, dues->rows.law, &dues->policy, bpjs_spans_day(month));
    status = bpjs_subsidy_month(&rules, subsidy, &bill, error);
    if (status == BPJS_OK) {
      bpjs_due_nominal(&bill, BPJS_SEGMENT_BPU);
      status = bpjs_result_add_bill(dues, &bill, error);
    }
  }
  return status;
}

int32_t bpjs_dues_subsidy(const bpjs_law *law, const bpjs_subsidy *subsidy,
                          const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_check_pointers(law, subsidy, "subsidy", dues, "dues", error);
  if (status != BPJS_OK)
    return status;
  bpjs_subsidy asked;
  if (!bpjs_struct_in(&asked, sizeof asked, LEAST, subsidy))
    return bpjs_error_struct_size(error, "subsidy");
  bpjs_law_policy ours;
  status = bpjs_law_policy_in(policy, &ours, error);
  if (status == BPJS_OK)
    status = check(&asked, error);
  if (status != BPJS_OK)
    return status;
  bpjs_dues *made = NULL;
  status = bpjs_result_new(law, &ours, BPJS_SEGMENT_BPU, &made, error);
  if (status == BPJS_OK)
    status = add_months(&asked, made, error);
  return bpjs_result_hand(status, made, dues, error);
}
