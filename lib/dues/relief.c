#include "dues/relief.h"

#include "base/date.h"
#include "base/never.h"

bpjs_relieved bpjs_relieved_begin(bpjs_bill *bill, const bpjs_rule *rate, int32_t relief,
                                  int32_t programmes) {
  bpjs_relieved relieved = {.given = rate->status == BPJS_OK};
  if (!relieved.given)
    bpjs_bill_warn(bill, BPJS_DUES_WARNING_RELIEF_MONTH, programmes, relief, rate->parameter);
  return relieved;
}

void bpjs_relieved_check(bpjs_relieved *relieved, bpjs_bill *bill, const bpjs_rule *condition,
                         bool holds, int32_t code, int32_t programmes) {
  if (!relieved->given || condition->status != BPJS_OK)
    return;
  if (!holds) {
    relieved->given = false;
    bpjs_bill_warn(bill, code, programmes, condition->value, condition->parameter);
    return;
  }
  if (!NEVER(relieved->check_count == BPJS_RELIEF_CHECKS))
    relieved->checks[relieved->check_count++] = condition;
}

int32_t bpjs_relieved_note(const bpjs_relieved *relieved, bpjs_bill *bill, bpjs_line *line,
                           bpjs_error *error) {
  line->due.flags |= BPJS_DUES_RELIEF;
  int32_t status = BPJS_OK;
  for (int32_t i = 0; status == BPJS_OK && i < relieved->check_count; i++)
    status = bpjs_line_rule(bill, line, BPJS_STEP_CONDITION, relieved->checks[i], error);
  return status;
}

bool bpjs_relieved_paid(const bpjs_rule *condition, int32_t paid_through_day) {
  return condition->status != BPJS_OK ||
         bpjs_date_months_between((int32_t)condition->value, paid_through_day) >= 0;
}

bpjs_pp49_rules bpjs_pp49_rules_resolve(const bpjs_law *law, const bpjs_law_policy *policy,
                                        int32_t month) {
  const int32_t all = BPJS_SEGMENT_ALL;
  return (bpjs_pp49_rules){
      .registered_before =
          bpjs_law_rule(law, policy, month, "relief.pp49_2020.registered_before", all, ""),
      .full_months = bpjs_law_rule(law, policy, month, "relief.pp49_2020.full_months", all, ""),
      .paid_through = bpjs_law_rule(law, policy, month, "relief.pp49_2020.paid_through", all, ""),
  };
}

void bpjs_relieved_pp49(bpjs_relieved *relieved, bpjs_bill *bill, const bpjs_pp49_rules *rules,
                        int32_t registered_day, int32_t paid_through_day, int32_t programmes) {
  const bpjs_rule *before = &rules->registered_before;
  const int32_t fact = BPJS_DUES_WARNING_RELIEF_FACT;
  if (registered_day != 0 && before->status == BPJS_OK && registered_day >= before->value) {
    int32_t since = bpjs_date_months_between(registered_day, bill->month);
    bpjs_relieved_check(relieved, bill, &rules->full_months, since >= rules->full_months.value,
                        fact, programmes);
    return;
  }
  if (registered_day != 0)
    bpjs_relieved_check(relieved, bill, before, true, fact, programmes);
  if (paid_through_day != 0)
    bpjs_relieved_check(relieved, bill, &rules->paid_through,
                        bpjs_relieved_paid(&rules->paid_through, paid_through_day), fact,
                        programmes);
}
