/* What a loss of work can be asked with. */
#include "job_loss.h"

#define MILLION INT64_C(1000000)

static void out_of_range(const bpjs_law *law, bpjs_job_loss loss, int32_t status,
                         const char *field) {
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(status_of(law, loss, NULL, &error), status);
  ck_assert_str_eq(error.field, field);
}

START_TEST(inputs_outside_their_range_are_refused) {
  bpjs_law *law = built_in();
  const bpjs_job_loss right = loss_on(day_of(2025, 3, 1), MILLION);
  const int32_t never = day_of(2200, 1, 1), early = day_of(1899, 12, 31);
  bpjs_job_loss loss;
#define WRONG(field, value)                                                                        \
  (loss = right, loss.field = (value), out_of_range(law, loss, BPJS_ERROR_RANGE, #field))
#define WRONG_WITH(flag, field, value)                                                             \
  (loss = right, loss.flags = (flag), loss.field = (value),                                        \
   out_of_range(law, loss, BPJS_ERROR_RANGE, #field))
  WRONG(flags, 16);
  WRONG(day, never);
  WRONG(day, early);
  WRONG(dismissed_day, never);
  WRONG(dismissed_day, right.day + 1);
  WRONG(cause, -1);
  WRONG(cause, 6);
  WRONG(months, -1);
  WRONG(months, 25);
  WRONG(months, 1201);
  WRONG(consecutive, 1);
  WRONG_WITH(BPJS_JOB_LOSS_CONSECUTIVE, consecutive, -1);
  WRONG_WITH(BPJS_JOB_LOSS_CONSECUTIVE, consecutive, 25);
  WRONG(claims, -1);
  WRONG(claims, 100);
  WRONG(months_since, -1);
  WRONG(months_since, 1201);
  WRONG(new_job_day, never);
  WRONG(born_day, 1);
  WRONG(registered_day, 1);
  WRONG_WITH(BPJS_JOB_LOSS_BORN, born_day, never);
  WRONG_WITH(BPJS_JOB_LOSS_BORN, registered_day, never);
  WRONG_WITH(BPJS_JOB_LOSS_BORN, registered_day, -1);            /* before the birth */
  WRONG_WITH(BPJS_JOB_LOSS_BORN, registered_day, right.day + 1); /* after the approval */
  WRONG(arrears_months, 1);
  WRONG_WITH(BPJS_JOB_LOSS_CLOSED, arrears_months, -1);
  WRONG_WITH(BPJS_JOB_LOSS_CLOSED, arrears_months, 1201);
  WRONG(wage, -1);
  WRONG(claim_day, never);
  WRONG(claim_day, right.day + 1); /* after the approval */
  WRONG(claim_day, right.day - 1); /* before the dismissal */
  loss = right;
  loss.dismissed_day = right.day - 9;
  loss.claim_day = right.day - 10;
  out_of_range(law, loss, BPJS_ERROR_RANGE, "claim_day");
  loss.claim_day = loss.dismissed_day;
  pays(law, loss);
  loss = right;
  loss.months = 24;
  loss.day = day_of(2199, 12, 31); /* the last instalment falls in 2200 */
  pays(law, loss);
  bpjs_law_free(law);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error}, small = {.struct_size = 4};
  bpjs_job_loss loss = loss_on(day_of(2025, 3, 1), MILLION);
  bpjs_law_policy policy = at_least(99);
  ck_assert_int_eq(bpjs_benefit_jkp(NULL, &loss, NULL, &benefit, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "law");
  ck_assert_int_eq(bpjs_benefit_jkp(law, NULL, NULL, &benefit, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "loss");
  ck_assert_int_eq(bpjs_benefit_jkp(law, &loss, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "benefit");
  ck_assert_int_eq(bpjs_benefit_jkp(law, &loss, NULL, &benefit, &small), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_benefit_jkp(law, &loss, &policy, &benefit, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_jkp(NULL, NULL, NULL, NULL, NULL), BPJS_ERROR_ARGUMENT);
  loss.struct_size = 8;
  ck_assert_int_eq(bpjs_benefit_jkp(law, &loss, NULL, &benefit, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_str_eq(error.field, "loss");
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

static int32_t call(const bpjs_law *law, const bpjs_job_loss *loss, bpjs_benefit **benefit) {
  const int32_t status = bpjs_benefit_jkp(law, loss, NULL, benefit, NULL);
  if (status == BPJS_OK) {
    bpjs_benefit_free(*benefit);
    *benefit = NULL;
  }
  return status;
}

START_TEST(an_allocation_that_fails_is_told) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  bpjs_job_loss loss = loss_on(day_of(2024, 12, 10), 10);
  loss.new_job_day = day_of(2025, 5, 1);
  FAIL_EACH_ALLOCATION(call(law, &loss, &benefit), ck_assert_ptr_null(benefit));
  loss.months = 0;
  FAIL_EACH_ALLOCATION(call(law, &loss, &benefit), ck_assert_ptr_null(benefit));
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkp_check", inputs_outside_their_range_are_refused, arguments_are_checked,
      an_allocation_that_fails_is_told)
