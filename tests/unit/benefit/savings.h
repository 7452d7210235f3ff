/* Accounts and claims of JHT, and short ways to ask a result. */
#ifndef BPJSSTAT_TESTS_BENEFIT_SAVINGS_H
#define BPJSSTAT_TESTS_BENEFIT_SAVINGS_H

#include <string.h>

#include "benefit/claim.h"
#include "bpjsstat/benefit.h"
#include "laws.h"

static inline bpjs_law_policy sure(int32_t minimum_confidence) {
  return (bpjs_law_policy){.struct_size = sizeof(bpjs_law_policy),
                           .minimum_confidence = minimum_confidence};
}

static inline bpjs_month_span months_of(int32_t year, int32_t month, int32_t months,
                                        int64_t amount) {
  return (bpjs_month_span){
      .struct_size = sizeof(bpjs_month_span), day_of(year, month, 1), months, 0, amount};
}

static inline bpjs_year_rate rate_of(int32_t year, int32_t rate_ppm) {
  return (bpjs_year_rate){.struct_size = sizeof(bpjs_year_rate), year, rate_ppm, 0};
}

/* An account of the conventional fund until the end of a month. */
static inline bpjs_savings until(int32_t year, int32_t month) {
  return (bpjs_savings){.struct_size = sizeof(bpjs_savings),
                        .until_day = day_of(year, month, bpjs_date_days_in_month(year, month))};
}

static inline bpjs_savings_claim claim_of(int32_t cause, int32_t day, int64_t balance) {
  return (bpjs_savings_claim){.struct_size = sizeof(bpjs_savings_claim),
                              .flags = BPJS_SAVINGS_BORN,
                              .cause = cause,
                              .day = day,
                              .event_day = day_of(2015, 6, 1),
                              .born_day = day_of(1940, 1, 1),
                              .months = 120,
                              .balance = balance};
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

static inline bpjs_benefit_totals totals_of(const bpjs_benefit *benefit) {
  bpjs_benefit_totals totals = {.struct_size = sizeof totals};
  ck_assert_int_eq(bpjs_benefit_total(benefit, 0, &totals, NULL), BPJS_OK);
  return totals;
}

/* Step `what` of line `index`; of a year, if that is not 0. */
static inline const bpjs_claim_step *step_of(const bpjs_benefit *benefit, size_t index,
                                             const char *what, int32_t year) {
  const bpjs_claim_entry *entry = &benefit->entries[index];
  for (size_t i = 0; i < entry->step_count; i++) {
    const bpjs_claim_step *step = &benefit->steps[entry->step_first + i];
    if (strcmp(step->what, what) == 0 && (year == 0 || step->year == year))
      return step;
  }
  return NULL;
}

static inline int64_t step_number(const bpjs_benefit *benefit, size_t index, const char *what,
                                  int32_t year) {
  const bpjs_claim_step *step = step_of(benefit, index, what, year);
  ck_assert_msg(step != NULL, "no step %s", what);
  return step->number;
}

static inline bpjs_benefit *claimed(const bpjs_law *law, const bpjs_savings_claim *claim,
                                    const bpjs_law_policy *policy) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status = bpjs_benefit_jht(law, claim, policy, &benefit, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return benefit;
}

#endif
