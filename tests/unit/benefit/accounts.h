/* Balances of accounts of JHT. */
#ifndef BPJSSTAT_TESTS_BENEFIT_ACCOUNTS_H
#define BPJSSTAT_TESTS_BENEFIT_ACCOUNTS_H

#include "savings.h"

static inline int32_t ask(const bpjs_law *law, const bpjs_savings *savings,
                          const bpjs_month_span *contributions, int64_t count,
                          const bpjs_year_rate *rates, int64_t rate_count,
                          const bpjs_law_policy *policy, bpjs_benefit **benefit,
                          bpjs_error *error) {
  return bpjs_benefit_jht_balance(law, savings, contributions, count, rates, rate_count, policy,
                                  benefit, error);
}

static inline bpjs_benefit *balance(const bpjs_law *law, bpjs_savings savings,
                                    const bpjs_month_span *contributions, int64_t count,
                                    const bpjs_year_rate *rates, int64_t rate_count) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      ask(law, &savings, contributions, count, rates, rate_count, NULL, &benefit, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return benefit;
}

/* Both lines, and nothing refused. */
static inline void check(const bpjs_benefit *benefit, int64_t contributions, int64_t development) {
  ck_assert_int_eq(bpjs_benefit_count(benefit), 2);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  const bpjs_benefit_line paid = line_at(benefit, 0), earned = line_at(benefit, 1);
  ck_assert_int_eq(paid.what, BPJS_BENEFIT_CONTRIBUTIONS);
  ck_assert_int_eq(paid.amount, contributions);
  ck_assert_int_eq(paid.confidence, BPJS_LAW_CONFIDENCE_A);
  ck_assert_str_eq(paid.citation, "");
  ck_assert_int_eq(earned.what, BPJS_BENEFIT_DEVELOPMENT);
  ck_assert_int_eq(earned.amount, development);
  ck_assert_int_eq(earned.confidence, BPJS_LAW_CONFIDENCE_C);
  for (int i = 0; i < 2; i++) {
    const bpjs_benefit_line line = line_at(benefit, i);
    ck_assert_int_eq(line.programme, BPJS_PROGRAMME_JHT);
    ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
    ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
    ck_assert_int_eq(line.count, 1);
  }
  const bpjs_benefit_totals totals = totals_of(benefit);
  ck_assert_int_eq(totals.total, contributions + development);
  ck_assert_int_eq(totals.net, totals.total);
  ck_assert_uint_eq(totals.flags, 0);
}

/* CONTRIBUTIONS stands, DEVELOPMENT is refused. */
static inline void check_refused(const bpjs_benefit *benefit, int64_t contributions, int32_t reason,
                                 const char *parameter, int32_t day) {
  ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
  ck_assert_int_eq(line_at(benefit, 0).amount, contributions);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  ck_assert_int_eq(refusal.programme, BPJS_PROGRAMME_JHT);
  ck_assert_int_eq(refusal.what, BPJS_BENEFIT_DEVELOPMENT);
  ck_assert_int_eq(refusal.reason, reason);
  ck_assert_str_eq(refusal.parameter, parameter);
  ck_assert_int_eq(refusal.day, day);
  ck_assert_uint_eq(totals_of(benefit).flags, BPJS_BENEFIT_INCOMPLETE);
}

#endif
