#include "dues/fine.h"

#include "base/error.h"
#include "base/never.h"
#include "dues/result.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define MILLION 1000000

void bpjs_fine_rules_resolve(bpjs_fine_rules *rules, const bpjs_law *law,
                             const bpjs_law_policy *policy, int32_t month) {
  *rules = (bpjs_fine_rules){
      .law = law,
      .policy = policy,
      .month = month,
      .rate = bpjs_law_rule(law, policy, month, "fine.rate", BPJS_SEGMENT_PU, ""),
      .step = bpjs_law_rule(law, policy, month, "rounding.step", BPJS_SEGMENT_ALL, "fine"),
      .direction =
          bpjs_law_rule(law, policy, month, "rounding.direction", BPJS_SEGMENT_ALL, "fine"),
  };
}

/* contributions x rate x months, exactly. False: overflow. */
static bool multiply(int64_t contributions, int64_t rate, int32_t months, bpjs_exact *fine) {
  bpjs_exact share;
  int64_t whole;
  if (NEVER(!bpjs_exact_share(contributions, rate, &share))) /* not more than they are */
    return false;
  if (!bpjs_exact_times(share.whole, months, &whole))
    return false;
  const int64_t fraction = share.fraction * months;
  fine->fraction = fraction % MILLION;
  return bpjs_exact_plus(whole, fraction / MILLION, &fine->whole);
}

/* The fine of all months is rounded, not that of each: unit_amount is all of it. */
int32_t bpjs_fine_month(const bpjs_fine_rules *rules, int64_t contributions, int32_t months,
                        bpjs_bill *bill, bpjs_error *error) {
  bpjs_bill_begin(bill, rules->law, rules->policy, rules->month);
  bpjs_line *line = bpjs_bill_line(bill, 0, BPJS_PAYER_EMPLOYER);
  line->formula = BPJS_FORMULA_FINE;
  line->due.flags |= BPJS_DUES_FINE | BPJS_DUES_RATE;
  line->due.base = contributions;
  bpjs_line_number(line, BPJS_STEP_CONTRIBUTION, contributions);
  int32_t status = bpjs_line_rule(bill, line, BPJS_STEP_RATE, &rules->rate, error);
  if (status != BPJS_OK)
    return status;
  bpjs_line_number(line, BPJS_STEP_DELAY, months);
  line->due.rate_ppm = (int32_t)rules->rate.value;
  bpjs_exact fine;
  if (!multiply(contributions, rules->rate.value, months, &fine))
    return bpjs_error_number(error, BPJS_ERROR_OVERFLOW, "amount", contributions,
                             "the fine is more than an amount can hold");
  status = bpjs_line_finish_exact(bill, line, fine, &rules->step, &rules->direction, error);
  if (status == BPJS_OK)
    line->due.count = months;
  return status;
}

int32_t bpjs_dues_fine(const bpjs_law *law, int32_t day, int64_t amount, int32_t months,
                       const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_check_pointers(law, law, "law", dues, "dues", error);
  if (status == BPJS_OK)
    status = bpjs_check_number(amount, "amount", error);
  if (status != BPJS_OK)
    return status;
  if (months < 0 || months > BPJS_SPAN_MOST)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "months", months,
                             "months of delay must be from 0 to 1200");
  bpjs_law_policy ours;
  int32_t month = 0;
  status = bpjs_law_policy_in(policy, &ours, error);
  if (status == BPJS_OK)
    status = bpjs_month_of(day, &month, error);
  bpjs_dues *made = NULL;
  if (status == BPJS_OK)
    status = bpjs_result_new(law, &ours, BPJS_SEGMENT_PU, &made, error);
  if (status != BPJS_OK)
    return status;
  bpjs_fine_rules rules;
  bpjs_bill bill;
  bpjs_fine_rules_resolve(&rules, law, &ours, month);
  status = bpjs_fine_month(&rules, amount, months, &bill, error);
  if (status == BPJS_OK)
    status = bpjs_result_add_bill(made, &bill, error);
  return bpjs_result_hand(status, made, dues, error);
}
