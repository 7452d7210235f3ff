/* Laws to compute under, and short ways to read what is paid. */
#ifndef BPJSSTAT_TESTS_BENEFIT_PAID_H
#define BPJSSTAT_TESTS_BENEFIT_PAID_H

#include <string.h>

#include "bpjsstat/benefit.h"
#include "laws.h"

static inline bpjs_law_policy at_least(int32_t confidence) {
  return (bpjs_law_policy){.struct_size = sizeof(bpjs_law_policy),
                           .minimum_confidence = confidence};
}

static inline bpjs_benefit_line line_at(const bpjs_benefit *benefit, int64_t index) {
  bpjs_benefit_line line = {.struct_size = sizeof line};
  ck_assert_int_eq(bpjs_benefit_get(benefit, index, &line, NULL), BPJS_OK);
  return line;
}

static inline bpjs_benefit_refusal refusal_at(const bpjs_benefit *benefit, int64_t index) {
  bpjs_benefit_refusal refusal = {.struct_size = sizeof refusal};
  ck_assert_int_eq(bpjs_benefit_refusal_get(benefit, index, &refusal, NULL), BPJS_OK);
  return refusal;
}

static inline bpjs_benefit_totals totals_of(const bpjs_benefit *benefit, int32_t programme) {
  bpjs_benefit_totals totals = {.struct_size = sizeof totals};
  ck_assert_int_eq(bpjs_benefit_total(benefit, programme, &totals, NULL), BPJS_OK);
  return totals;
}

/* How many lines are of a kind. */
static inline int64_t lines_of(const bpjs_benefit *benefit, int32_t kind) {
  int64_t count = 0;
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++)
    count += line_at(benefit, i).kind == kind;
  return count;
}

#endif
