#include <string.h>

#include "base/error.h"
#include "base/never.h"
#include "dues/bill.h"
#include "law/law.h"

static void add_step(bpjs_line *line, bpjs_step step) {
  if (NEVER(line->step_count == BPJS_LINE_STEPS))
    return;
  line->steps[line->step_count++] = step;
}

void bpjs_line_number(bpjs_line *line, int32_t what, int64_t number) {
  add_step(line, (bpjs_step){.what = what, .number = number});
}

/* A rule that several programmes touch is one warning, about all of them. */
static void warn(bpjs_bill *bill, int32_t code, int32_t programme, int64_t day,
                 const char *parameter) {
  for (int32_t i = 0; i < bill->warning_count; i++) {
    bpjs_warned *had = &bill->warnings[i];
    if (had->code == code && had->number == day && strcmp(had->parameter, parameter) == 0) {
      had->programme |= programme;
      return;
    }
  }
  bpjs_bill_warn(bill, code, programme, day, parameter);
}

void bpjs_bill_rule(bpjs_bill *bill, int32_t programme, const bpjs_rule *rule) {
  const bpjs_law_entry *row = &bill->law->rows[rule->row];
  if (rule->flags & BPJS_RULE_CARRIED)
    warn(bill, BPJS_DUES_WARNING_CARRIED, programme, row->valid_to, rule->parameter);
  if (rule->flags & BPJS_RULE_INSIDE_MONTH)
    warn(bill, BPJS_DUES_WARNING_INSIDE_MONTH, programme, row->valid_from, rule->parameter);
}

int32_t bpjs_line_rule(bpjs_bill *bill, bpjs_line *line, int32_t what, const bpjs_rule *rule,
                       bpjs_error *error) {
  int32_t status = bpjs_rule_use(rule, bill->policy, error);
  if (status != BPJS_OK)
    return status;
  add_step(line, (bpjs_step){.what = what,
                             .is_rule = true,
                             .number = rule->value,
                             .row = rule->row,
                             .confidence = rule->confidence,
                             .flags = rule->flags});
  bpjs_due *due = &line->due;
  if (rule->confidence > due->confidence)
    due->confidence = rule->confidence;
  if (bill->law->rows[rule->row].known_assumed)
    due->flags |= BPJS_DUES_KNOWN_ASSUMED;
  if (rule->flags & BPJS_RULE_CARRIED)
    due->flags |= BPJS_DUES_CARRIED;
  if (rule->flags & BPJS_RULE_INSIDE_MONTH)
    due->flags |= BPJS_DUES_INSIDE_MONTH;
  bpjs_bill_rule(bill, due->programme, rule);
  return BPJS_OK;
}

static int32_t overflow(const char *field, int64_t number, bpjs_error *error) {
  return bpjs_error_number(error, BPJS_ERROR_OVERFLOW, field, number,
                           "what is due is more than an amount can hold");
}

/* Sets *rounded. Touches the rules only if there is something to round. */
static int32_t round_once(bpjs_bill *bill, bpjs_line *line, bpjs_exact exact, const bpjs_rule *step,
                          const bpjs_rule *direction, int64_t *rounded, bpjs_error *error) {
  int64_t multiple = step->status == BPJS_OK ? step->value : 1;
  *rounded = exact.whole;
  if (exact.fraction == 0 && (multiple == 1 || exact.whole % multiple == 0))
    return BPJS_OK;
  line->due.flags |= BPJS_DUES_ROUNDED;
  int32_t status = bpjs_line_rule(bill, line, BPJS_STEP_ROUND_STEP, step, error);
  if (status == BPJS_OK)
    status = bpjs_line_rule(bill, line, BPJS_STEP_ROUND_DIRECTION, direction, error);
  if (status == BPJS_OK &&
      !bpjs_exact_round(exact, step->value, (int32_t)direction->value, rounded))
    status = overflow("amount", exact.whole, error);
  return status;
}

int32_t bpjs_line_finish_exact(bpjs_bill *bill, bpjs_line *line, bpjs_exact exact,
                               const bpjs_rule *step, const bpjs_rule *direction,
                               bpjs_error *error) {
  int64_t rounded;
  int32_t status = round_once(bill, line, exact, step, direction, &rounded, error);
  if (status != BPJS_OK)
    return status;
  line->exact = exact;
  line->due.fraction_ppm = exact.fraction;
  line->due.unit_amount = rounded;
  return bpjs_line_times(line, line->due.count, error);
}

static int32_t finish(bpjs_bill *bill, bpjs_line *line, bpjs_exact exact, bpjs_error *error) {
  return bpjs_line_finish_exact(bill, line, exact, &bill->round_step, &bill->round_direction,
                                error);
}

int32_t bpjs_line_rate(bpjs_bill *bill, bpjs_line *line, int64_t base, const bpjs_rule *rate,
                       bpjs_error *error) {
  int32_t status = bpjs_line_rule(bill, line, BPJS_STEP_RATE, rate, error);
  if (status != BPJS_OK)
    return status;
  line->formula = BPJS_FORMULA_RATE;
  line->due.flags |= BPJS_DUES_RATE;
  line->due.base = base;
  line->due.rate_ppm = (int32_t)rate->value;
  bpjs_exact share;
  if (!bpjs_exact_share(base, rate->value, &share))
    return overflow("base", base, error);
  return finish(bill, line, share, error);
}

int32_t bpjs_line_amount(bpjs_bill *bill, bpjs_line *line, const bpjs_rule *amount,
                         bpjs_error *error) {
  int32_t status = bpjs_line_rule(bill, line, BPJS_STEP_AMOUNT, amount, error);
  if (status != BPJS_OK)
    return status;
  line->formula = BPJS_FORMULA_AMOUNT;
  return finish(bill, line, (bpjs_exact){amount->value, 0}, error);
}

int32_t bpjs_line_tiers(bpjs_bill *bill, bpjs_line *line, int64_t base, const int64_t *slices,
                        const bpjs_rule *rates, int count, bpjs_error *error) {
  line->formula = BPJS_FORMULA_TIERS;
  line->due.base = base;
  bpjs_exact sum = {0, 0}, share;
  for (int i = 0; i < count; i++) {
    bpjs_line_number(line, BPJS_STEP_SLICE, slices[i]);
    int32_t status = bpjs_line_rule(bill, line, BPJS_STEP_RATE, &rates[i], error);
    if (status != BPJS_OK)
      return status;
    if (!bpjs_exact_share(slices[i], rates[i].value, &share) || !bpjs_exact_add(sum, share, &sum))
      return overflow("base", base, error);
  }
  return finish(bill, line, sum, error);
}

int32_t bpjs_line_times(bpjs_line *line, int64_t count, bpjs_error *error) {
  if (!bpjs_exact_times(line->due.unit_amount, count, &line->due.amount))
    return overflow("participants", count, error);
  line->due.count = count;
  if (count != 1)
    bpjs_line_number(line, BPJS_STEP_PARTICIPANTS, count);
  return BPJS_OK;
}
