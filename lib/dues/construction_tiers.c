#include "base/error.h"
#include "base/never.h"
#include "dues/construction_rules.h"

#define MILLION 1000000

/* value x 10^6 / divisor, rounded to a multiple of step. With value = q divisor
 * step + r it is q step 10^6, such a multiple, and r 10^6 / divisor, where r <
 * divisor step <= 2 x 10^12. False: overflow. */
static bool divide(int64_t value, int64_t divisor, int64_t step, int32_t direction,
                   int64_t *quotient, bool *whole) {
  const int64_t block = divisor * step;
  int64_t rounded;
  if (NEVER(!bpjs_exact_divide(value % block * MILLION, divisor, step, direction, &rounded, whole)))
    return false;
  return bpjs_exact_plus(value / block * step * MILLION, rounded, quotient);
}

/* Contract value without VAT. The rounding rows are touched only if there is
 * something to round. */
static int32_t take_out(const bpjs_construction_rules *rules, int64_t value, bpjs_bill *bill,
                        bpjs_line *line, int64_t *base, bpjs_error *error) {
  const bpjs_rule *step = &rules->value_step, *direction = &rules->value_direction;
  int32_t status = bpjs_line_rule(bill, line, BPJS_STEP_VAT, &rules->vat, error);
  if (status != BPJS_OK)
    return status;
  const int64_t divisor = MILLION + rules->vat.value;
  bool whole;
  if (NEVER(!divide(value, divisor, step->status == BPJS_OK ? step->value : 1,
                    BPJS_LAW_DIRECTION_DOWN, base, &whole)))
    return BPJS_ERROR_OVERFLOW;
  if (whole)
    return BPJS_OK;
  status = bpjs_line_rule(bill, line, BPJS_STEP_ROUND_STEP, step, error);
  if (status == BPJS_OK)
    status = bpjs_line_rule(bill, line, BPJS_STEP_ROUND_DIRECTION, direction, error);
  if (status == BPJS_OK &&
      !divide(value, divisor, step->value, (int32_t)direction->value, base, &whole))
    status = bpjs_error_number(error, BPJS_ERROR_OVERFLOW, "value", value,
                               "the value without VAT is more than an amount can hold");
  return status;
}

int32_t bpjs_construction_base(const bpjs_construction_rules *rules,
                               const bpjs_construction *project, bpjs_bill *bill, bpjs_line *line,
                               int64_t *base, bpjs_error *error) {
  int32_t status = BPJS_OK;
  *base = project->value;
  if (project->basis == BPJS_CONSTRUCTION_CONTRACT_VAT) {
    bpjs_line_number(line, BPJS_STEP_CONTRACT_VAT, project->value);
    status = take_out(rules, project->value, bill, line, base, error);
  }
  if (status == BPJS_OK)
    bpjs_line_number(line, BPJS_STEP_CONTRACT, *base);
  return status;
}

/* The first tier is touched by every base, a later one by what reaches it. */
int32_t bpjs_construction_slices(const bpjs_construction_rules *rules, const bpjs_rule *rates,
                                 int64_t base, bpjs_bill *bill, bpjs_line *line,
                                 bpjs_error *error) {
  if (rules->tier_count == 0)
    return bpjs_rule_use(&rules->above[0], rules->policy, error);
  int64_t slices[BPJS_TIERS];
  int32_t count = 0;
  do {
    int32_t status = bpjs_line_rule(bill, line, BPJS_STEP_TIER_FROM, &rules->above[count], error);
    if (status != BPJS_OK)
      return status;
    const bool last = count + 1 == rules->tier_count || rules->above[count + 1].value >= base;
    const int64_t from = rules->above[count].value;
    const int64_t to = last ? base : rules->above[count + 1].value;
    slices[count++] = to > from ? to - from : 0;
  } while (count < rules->tier_count && rules->above[count].value < base);
  return bpjs_line_tiers(bill, line, base, slices, rates, count, error);
}
