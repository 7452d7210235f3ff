/* Losses of work, and what they are paid. */
#ifndef BPJSSTAT_TESTS_BENEFIT_JOB_LOSS_H
#define BPJSSTAT_TESTS_BENEFIT_JOB_LOSS_H

#include "paid.h"

/* All months paid, dismissed on the day of approval. */
static inline bpjs_job_loss loss_on(int32_t day, int64_t wage) {
  return (bpjs_job_loss){
      .struct_size = sizeof(bpjs_job_loss), .day = day, .months = 24, .wage = wage};
}

static inline bpjs_benefit *paid(const bpjs_law *law, bpjs_job_loss loss,
                                 const bpjs_law_policy *policy) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status = bpjs_benefit_jkp(law, &loss, policy, &benefit, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return benefit;
}

static inline int32_t status_of(const bpjs_law *law, bpjs_job_loss loss,
                                const bpjs_law_policy *policy, bpjs_error *error) {
  bpjs_benefit *benefit = NULL;
  const int32_t status = bpjs_benefit_jkp(law, &loss, policy, &benefit, error);
  if (status == BPJS_OK)
    bpjs_benefit_free(benefit);
  else
    ck_assert_ptr_null(benefit);
  return status;
}

/* The only refusal is of the whole programme, for this reason. */
static inline void refuses(const bpjs_law *law, bpjs_job_loss loss, int32_t reason, int64_t found,
                           int64_t needed, int32_t day, const char *parameter) {
  bpjs_benefit *benefit = paid(law, loss, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 0);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  ck_assert_int_eq(refusal.programme, BPJS_PROGRAMME_JKP);
  ck_assert_int_eq(refusal.what, 0);
  ck_assert_int_eq(refusal.number, 0);
  ck_assert_int_eq(refusal.reason, reason);
  ck_assert_int_eq(refusal.found, found);
  ck_assert_int_eq(refusal.needed, needed);
  ck_assert_int_eq(refusal.day, day);
  ck_assert_str_eq(refusal.parameter, parameter);
  ck_assert_str_eq(refusal.detail, "");
  ck_assert_int_eq(totals_of(benefit, 0).total, 0);
  bpjs_benefit_free(benefit);
}

/* All six instalments are paid. */
static inline void pays(const bpjs_law *law, bpjs_job_loss loss) {
  bpjs_benefit *benefit = paid(law, loss, NULL);
  ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_INSTALMENT), 6);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  bpjs_benefit_free(benefit);
}

#endif
