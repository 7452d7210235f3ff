#include "base/error.h"
#include "base/never.h"
#include "dues/pu.h"

static int32_t overflow(bpjs_error *error, int64_t wage) {
  return bpjs_error_number(error, BPJS_ERROR_OVERFLOW, "wage", wage,
                           "the wage of a month is beyond what fits");
}

static int32_t from_daily(bpjs_pu *pu, bpjs_error *error) {
  const bpjs_rule *days = &pu->rules->wage_days;
  int32_t status = bpjs_rule_use(days, pu->rules->policy, error);
  if (status == BPJS_OK && !bpjs_exact_times(pu->worker->wage, days->value, &pu->base))
    status = overflow(error, pu->worker->wage);
  return status;
}

static const bpjs_rule *piece_months(const bpjs_pu *pu) {
  return pu->worker->wage_kind == BPJS_WAGE_KIND_PIECE ? &pu->rules->piece_months
                                                       : &pu->rules->piece_weather_months;
}

/* The rounding rows are used only where there is something to round. */
static int32_t from_pieces(bpjs_pu *pu, bpjs_error *error) {
  const bpjs_rule *months = piece_months(pu), *step = &pu->rules->average_step,
                  *direction = &pu->rules->average_direction;
  int32_t status = bpjs_rule_use(months, pu->rules->policy, error);
  if (status == BPJS_OK && step->status != BPJS_OK)
    status = bpjs_rule_use(step, pu->rules->policy, error);
  if (status == BPJS_OK && direction->status != BPJS_OK)
    status = bpjs_rule_use(direction, pu->rules->policy, error);
  if (status != BPJS_OK)
    return status;
  bool whole;
  if (!bpjs_exact_divide(pu->worker->wage, months->value, step->value, (int32_t)direction->value,
                         &pu->base, &whole))
    return overflow(error, pu->worker->wage);
  pu->average_rounded = !whole;
  return BPJS_OK;
}

int32_t bpjs_pu_base(bpjs_pu *pu, bpjs_error *error) {
  const bpjs_wage_earner *worker = pu->worker;
  int32_t status = BPJS_OK;
  pu->base = worker->wage;
  if (worker->wage_kind == BPJS_WAGE_KIND_DAILY)
    status = from_daily(pu, error);
  else if (worker->wage_kind != BPJS_WAGE_KIND_MONTHLY)
    status = from_pieces(pu, error);
  if (status == BPJS_OK && pu->base < worker->minimum_wage)
    bpjs_bill_warn(pu->bill, BPJS_DUES_WARNING_MINIMUM_WAGE, 0, worker->minimum_wage, NULL);
  return status;
}

static int32_t note_pieces(bpjs_pu *pu, bpjs_line *line, bpjs_error *error) {
  bpjs_line_number(line, BPJS_STEP_PIECE_SUM, pu->worker->wage);
  int32_t status = bpjs_line_rule(pu->bill, line, BPJS_STEP_PIECE_MONTHS, piece_months(pu), error);
  if (NEVER(status != BPJS_OK) || !pu->average_rounded)
    return status;
  status = bpjs_line_rule(pu->bill, line, BPJS_STEP_ROUND_STEP, &pu->rules->average_step, error);
  if (status == BPJS_OK)
    status = bpjs_line_rule(pu->bill, line, BPJS_STEP_ROUND_DIRECTION,
                            &pu->rules->average_direction, error);
  return status;
}

static int32_t note_wage(bpjs_pu *pu, bpjs_line *line, bpjs_error *error) {
  switch (pu->worker->wage_kind) {
  case BPJS_WAGE_KIND_MONTHLY:
    bpjs_line_number(line, BPJS_STEP_WAGE, pu->worker->wage);
    return BPJS_OK;
  case BPJS_WAGE_KIND_DAILY:
    bpjs_line_number(line, BPJS_STEP_DAILY_WAGE, pu->worker->wage);
    return bpjs_line_rule(pu->bill, line, BPJS_STEP_DAYS, &pu->rules->wage_days, error);
  default:
    return note_pieces(pu, line, error);
  }
}

/* Notes how the base of a line came about. */
static int32_t note_base(bpjs_pu *pu, bpjs_line *line, const bpjs_rule *ceiling, int64_t *base,
                         bpjs_error *error) {
  *base = pu->base;
  int32_t status = note_wage(pu, line, error);
  if (status == BPJS_OK && ceiling != NULL)
    status = bpjs_line_rule(pu->bill, line, BPJS_STEP_CEILING, ceiling, error);
  if (status != BPJS_OK)
    return status;
  if (ceiling != NULL && *base > ceiling->value)
    *base = ceiling->value;
  bpjs_line_number(line, BPJS_STEP_BASE, *base);
  return BPJS_OK;
}

int32_t bpjs_pu_rate(bpjs_pu *pu, const bpjs_pu_share *share, bpjs_line **line, bpjs_error *error) {
  *line = bpjs_bill_line(pu->bill, share->programme, share->payer);
  int64_t base;
  int32_t status = note_base(pu, *line, share->ceiling, &base, error);
  if (status == BPJS_OK && share->industry != NULL)
    status = bpjs_line_rule(pu->bill, *line, BPJS_STEP_INDUSTRY, share->industry, error);
  if (status == BPJS_OK && share->relieved != NULL)
    status = bpjs_relieved_note(share->relieved, pu->bill, *line, error);
  if (status == BPJS_OK)
    status = bpjs_line_rate(pu->bill, *line, base, share->rate, error);
  return status;
}
