#include <string.h>

#include "base/error.h"
#include "dues/bpu_rules.h"

static int32_t refuse_below(const bpjs_rule *from, bpjs_error *error) {
  const bpjs_place place = {.field = "parameter",
                            .value = from->parameter,
                            .value_length = (int64_t)strlen(from->parameter)};
  return bpjs_error_set(error, BPJS_ERROR_NO_RULE, &place, "the income is below the lowest band");
}

/* An income between the printed ends of two bands belongs to the lower one. */
static int32_t find_band(const bpjs_bpu_rules *rules, int64_t income, int32_t *band,
                         bpjs_error *error) {
  if (rules->band_count == 0)
    return bpjs_rule_use(&rules->band_from[0], rules->policy, error);
  int32_t i = rules->band_count - 1;
  while (i >= 0 && rules->band_from[i].value > income)
    i--;
  if (i < 0)
    return refuse_below(&rules->band_from[0], error);
  *band = i;
  return BPJS_OK;
}

typedef struct share {
  const bpjs_bpu_rules *rules;
  int64_t income, count;
  int32_t band, payer;
} share;

static int32_t add_reference(const share *s, bpjs_bill *bill, bpjs_line *line, bpjs_error *error) {
  bpjs_line_number(line, BPJS_STEP_INCOME, s->income);
  int32_t status =
      bpjs_line_rule(bill, line, BPJS_STEP_BAND_FROM, &s->rules->band_from[s->band], error);
  if (status == BPJS_OK)
    status =
        bpjs_line_rule(bill, line, BPJS_STEP_REFERENCE, &s->rules->band_reference[s->band], error);
  return status;
}

static int32_t add_jkk(const share *s, const bpjs_bpu_terms *terms, bpjs_bill *bill,
                       bpjs_error *error) {
  bpjs_line *line = bpjs_bill_line(bill, BPJS_PROGRAMME_JKK, s->payer);
  int32_t status = add_reference(s, bill, line, error);
  if (status == BPJS_OK && terms->jkk_reduced)
    status = bpjs_relieved_note(&terms->relieved, bill, line, error);
  if (status == BPJS_OK)
    status =
        bpjs_line_rate(bill, line, s->rules->band_reference[s->band].value, terms->jkk_rate, error);
  return status == BPJS_OK ? bpjs_line_times(line, s->count, error) : status;
}

static int32_t add_jkm(const share *s, const bpjs_bpu_terms *terms, bpjs_bill *bill,
                       bpjs_error *error) {
  bpjs_line *line = bpjs_bill_line(bill, BPJS_PROGRAMME_JKM, s->payer);
  int32_t status = BPJS_OK;
  if (terms->jkm_reduced)
    status = bpjs_relieved_note(&terms->relieved, bill, line, error);
  if (status == BPJS_OK)
    status = bpjs_line_amount(bill, line, terms->jkm_amount, error);
  return status == BPJS_OK ? bpjs_line_times(line, s->count, error) : status;
}

static int32_t add_jht(const share *s, bpjs_bill *bill, bpjs_error *error) {
  bpjs_line *line = bpjs_bill_line(bill, BPJS_PROGRAMME_JHT, s->payer);
  int32_t status = add_reference(s, bill, line, error);
  if (status == BPJS_OK)
    status = bpjs_line_rate(bill, line, s->rules->band_reference[s->band].value,
                            &s->rules->jht_rate, error);
  return status == BPJS_OK ? bpjs_line_times(line, s->count, error) : status;
}

int32_t bpjs_bpu_lines(const bpjs_bpu_rules *rules, const bpjs_bpu_terms *terms, int64_t income,
                       uint32_t programmes, int32_t payer, int64_t count, bpjs_bill *bill,
                       bpjs_error *error) {
  share s = {.rules = rules, .income = income, .count = count, .payer = payer};
  int32_t status = find_band(rules, income, &s.band, error);
  if (status == BPJS_OK)
    status = add_jkk(&s, terms, bill, error);
  if (status == BPJS_OK)
    status = add_jkm(&s, terms, bill, error);
  if (status == BPJS_OK && (programmes & BPJS_PROGRAMME_JHT) != 0)
    status = add_jht(&s, bill, error);
  return status;
}
