#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "dues/migrant_rules.h"

enum { TEXT = 256 };

static int32_t refuse(int64_t jht, const char *choices, bpjs_error *error) {
  char value[24];
  const int length = snprintf(value, sizeof value, "%lld", (long long)jht);
  const bpjs_place place = {.field = "jht", .value = value, .value_length = length};
  return bpjs_error_set(error, BPJS_ERROR_RANGE, &place, "jht must be %s rupiah a month", choices);
}

static int32_t refuse_choice(const bpjs_migrant_rules *rules, int64_t jht, bpjs_error *error) {
  char choices[TEXT] = "one of ";
  for (int32_t i = 0; i < rules->choice_count; i++) {
    char number[24];
    snprintf(number, sizeof number, i == 0 ? "%lld" : ", %lld", (long long)rules->choices[i].value);
    strcat(choices, number);
  }
  return refuse(jht, choices, error);
}

static int32_t add_choice(const bpjs_migrant_rules *rules, int64_t jht, bpjs_bill *bill,
                          bpjs_error *error) {
  int32_t i = 0;
  while (i < rules->choice_count && rules->choices[i].value != jht)
    i++;
  if (i == rules->choice_count)
    return refuse_choice(rules, jht, error);
  bpjs_line *line = bpjs_bill_line(bill, BPJS_PROGRAMME_JHT, BPJS_PAYER_PARTICIPANT);
  return bpjs_line_amount(bill, line, &rules->choices[i], error);
}

/* Only the least and the largest choice are known. */
static int32_t add_between(const bpjs_migrant_rules *rules, int64_t jht, bpjs_bill *bill,
                           bpjs_error *error) {
  const bpjs_rule *least = &rules->jht_least, *most = &rules->jht_most;
  bpjs_line *line = bpjs_bill_line(bill, BPJS_PROGRAMME_JHT, BPJS_PAYER_PARTICIPANT);
  int32_t status = bpjs_line_rule(bill, line, BPJS_STEP_CONDITION, least, error);
  if (status == BPJS_OK)
    status = bpjs_line_rule(bill, line, BPJS_STEP_CONDITION, most, error);
  if (status != BPJS_OK)
    return status;
  if (jht < least->value || jht > most->value) {
    char ends[TEXT];
    snprintf(ends, sizeof ends, "from %lld to %lld", (long long)least->value,
             (long long)most->value);
    return refuse(jht, ends, error);
  }
  bpjs_bill_warn(bill, BPJS_DUES_WARNING_ONLY_ENDS, BPJS_PROGRAMME_JHT, jht, least->parameter);
  line->formula = BPJS_FORMULA_AMOUNT;
  bpjs_line_number(line, BPJS_STEP_AMOUNT, jht);
  return bpjs_line_finish_exact(bill, line, (bpjs_exact){.whole = jht}, &bill->round_step,
                                &bill->round_direction, error);
}

int32_t bpjs_migrant_jht(const bpjs_migrant_rules *rules, int64_t jht, bpjs_bill *bill,
                         bpjs_error *error) {
  int32_t status;
  if (rules->choice_count > 0)
    status = add_choice(rules, jht, bill, error);
  else if (rules->jht_least.status == BPJS_OK)
    status = add_between(rules, jht, bill, error);
  else
    status = bpjs_rule_use(&rules->choices[0], rules->policy, error);
  if (status == BPJS_OK)
    bpjs_bill_warn(bill, BPJS_DUES_WARNING_MONTHLY, BPJS_PROGRAMME_JHT, jht, NULL);
  return status;
}
