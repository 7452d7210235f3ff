#include "asked.h"

#define JHT_TOO (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JHT)

static bpjs_self_employed earning(int64_t income, int32_t year, int32_t month) {
  return (bpjs_self_employed){
      .struct_size = sizeof(bpjs_self_employed), .day = day_of(year, month, 1), .income = income};
}

static bpjs_dues *due(const bpjs_law *law, const bpjs_self_employed *worker) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dues_bpu(law, worker, 1, NULL, &dues, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return dues;
}

static int32_t status_of(const bpjs_law *law, bpjs_self_employed worker,
                         const bpjs_law_policy *policy, bpjs_error *error) {
  bpjs_dues *dues = NULL;
  int32_t status = bpjs_dues_bpu(law, &worker, 1, policy, &dues, error);
  ck_assert_ptr_null(dues);
  return status;
}

/* BP-01: income 1,000,000 in 2025: 10,000 + 6,800 + 20,000 = 36,800. */
START_TEST(the_least_package_is_as_published) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(1000000, 2025, 1);
  worker.programmes = JHT_TOO;
  bpjs_dues *dues = due(law, &worker);
  const int64_t amounts[] = {10000, 6800, 20000};
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(line_at(dues, i).amount, amounts[i]);
  ck_assert_int_eq(total_at(dues, -1).bill, 36800);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* BP-07: a newspaper has JHT of 12 million for an income of 6,000,000; it is in
 * the band of 5,950,000, of which 2 % are 119,000. */
START_TEST(jht_is_a_share_of_the_reference_income) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(6000000, 2022, 8);
  worker.programmes = JHT_TOO;
  bpjs_dues *dues = due(law, &worker);
  const bpjs_dues_line jht = line_at(dues, 2);
  ck_assert_int_eq(jht.base, 5950000);
  ck_assert_int_eq(jht.rate_ppm, 20000);
  ck_assert_int_eq(jht.amount, 119000);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* BP-08: a page has JKK 4,800, JKM 6,000, JHT 40,000 and JP 20,000 for 2,000,000:
 * rates of wage earners. Here it is 20,000, 6,800 and 40,000, and there is no JP. */
START_TEST(rates_are_not_those_of_wage_earners) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_self_employed worker = earning(2000000, 2024, 1);
  worker.programmes = JHT_TOO;
  bpjs_dues *dues = due(law, &worker);
  const int64_t amounts[] = {20000, 6800, 40000};
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(line_at(dues, i).amount, amounts[i]);
  bpjs_dues_free(dues);
  const uint32_t wrong[] = {JHT_TOO | BPJS_PROGRAMME_JP,
                            JHT_TOO | BPJS_PROGRAMME_JKP,
                            BPJS_PROGRAMME_JKK,
                            BPJS_PROGRAMME_JKM,
                            BPJS_PROGRAMME_JHT,
                            32,
                            UINT32_MAX};
  for (int i = 0; i < 7; i++) {
    worker.programmes = wrong[i];
    ck_assert_int_eq(status_of(law, worker, NULL, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, "programmes");
    ck_assert_str_eq(error.message, "the self-employed have JKK and JKM, with or without JHT");
    ck_assert_int_eq(error.row, 1);
  }
  bpjs_law_free(law);
}
END_TEST

/* Permenaker 5/2021, of which only the year is known: from its last day, which
 * governs December. */
START_TEST(employers_are_told_that_jht_is_mandatory) {
  bpjs_law *law = built_in();
  bpjs_law *reform =
      law_with("enrolment.jht\tBPU\temployer\t2024-01-01\t\t\t0\tflag\ta reform\tA\t\n");
  const int32_t month_of[] = {11, 12};
  for (int i = 0; i < 2; i++) {
    bpjs_self_employed worker = earning(5000000, 2021, month_of[i]);
    worker.flags = BPJS_SELF_EMPLOYED_EMPLOYER;
    bpjs_dues *dues = due(law, &worker);
    ck_assert_int_eq(warned(dues, BPJS_DUES_WARNING_LEFT_OUT), i == 1);
    bpjs_dues_free(dues);
    worker.programmes = JHT_TOO;
    dues = due(law, &worker);
    ck_assert(!warned(dues, BPJS_DUES_WARNING_LEFT_OUT));
    bpjs_dues_free(dues);
  }
  bpjs_self_employed worker = earning(5000000, 2024, 1);
  worker.flags = BPJS_SELF_EMPLOYED_EMPLOYER;
  bpjs_dues *dues = due(reform, &worker);
  ck_assert(!warned(dues, BPJS_DUES_WARNING_LEFT_OUT));
  bpjs_dues_free(dues);
  bpjs_law_free(reform);
  bpjs_law_free(law);
}
END_TEST

/* 15 February 2026 is a Sunday. */
START_TEST(it_is_due_on_the_15th_of_the_month_itself) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(1000000, 2026, 2);
  bpjs_dues *dues = due(law, &worker);
  ck_assert_int_eq(total_at(dues, 0).due_day, day_of(2026, 2, 15));
  ck_assert_int_eq(total_at(dues, 0).nominal_day, day_of(2026, 2, 15));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* August 2025: band 1; October to December: 2,000,000, 26,800 each. */
START_TEST(spans_come_in_any_order_and_with_gaps) {
  bpjs_law *law = built_in();
  struct longer {
    bpjs_self_employed ours;
    int64_t unknown;
  } spans[2] = {{.ours = earning(2000000, 2025, 10)}, {.ours = earning(1000000, 2025, 8)}};
  spans[0].ours.months = 3;
  spans[0].ours.struct_size = spans[1].ours.struct_size = sizeof spans[0];
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(bpjs_dues_bpu(law, &spans[0].ours, 2, NULL, &dues, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_month_count(dues), 4);
  const int64_t bills[] = {16800, 26800, 26800, 26800};
  const int32_t months[] = {8, 10, 11, 12};
  for (int i = 0; i < 4; i++) {
    ck_assert_int_eq(total_at(dues, i).month, day_of(2025, months[i], 1));
    ck_assert_int_eq(total_at(dues, i).bill, bills[i]);
  }
  bpjs_dues_free(dues);
  bpjs_error error = {.struct_size = sizeof error};
  dues = NULL;
  spans[1].ours.day = day_of(2025, 12, 31);
  ck_assert_int_eq(bpjs_dues_bpu(law, &spans[0].ours, 2, NULL, &dues, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(error.row, 2);
  spans[1].ours.struct_size++;
  ck_assert_int_eq(bpjs_dues_bpu(law, &spans[0].ours, 2, NULL, &dues, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  spans[1].ours.struct_size--;
  spans[1].unknown = 1;
  ck_assert_int_eq(bpjs_dues_bpu(law, &spans[0].ours, 2, NULL, &dues, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(error.row, 2);
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_is_out_of_range_is_refused_by_name) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const bpjs_self_employed good = earning(1000000, 2025, 1);
  bpjs_self_employed bad[10] = {good, good, good, good, good, good, good, good, good, good};
  bad[0].income = -1;
  bad[1].income = INT64_MIN;
  bad[2].flags = 4;
  bad[3].reliefs = BPJS_RELIEF_JP_DEFERRAL;
  bad[4].sector = -1;
  bad[5].sector = 3;
  bad[6].registered_day = INT32_MAX;
  bad[7].paid_through_day = INT32_MIN;
  bad[8].months = 1201;
  bad[9].registered_day = day_of(2025, 2, 1); /* the month after */
  const char *const fields[] = {"income", "income",        "flags",          "reliefs",
                                "sector", "sector",        "registered_day", "paid_through_day",
                                "months", "registered_day"};
  for (int i = 0; i < 10; i++) {
    ck_assert_int_eq(status_of(law, bad[i], NULL, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, fields[i]);
    ck_assert_int_eq(status_of(law, bad[i], NULL, NULL), BPJS_ERROR_RANGE);
  }
  bpjs_self_employed reserved = good;
  reserved.reserved = 1;
  ck_assert_int_eq(status_of(law, reserved, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "reserved");
  bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = 2};
  ck_assert_int_eq(status_of(law, good, &policy, &error), BPJS_ERROR_ARGUMENT);
  bpjs_law_free(law);
}
END_TEST

START_TEST(pointers_and_counts_are_checked) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
  bpjs_self_employed worker = earning(1000000, 2025, 1), tiny = {.struct_size = 4};
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(bpjs_dues_bpu(NULL, &worker, 1, NULL, &dues, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "law");
  ck_assert_int_eq(bpjs_dues_bpu(law, NULL, 1, NULL, &dues, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "workers");
  ck_assert_int_eq(bpjs_dues_bpu(law, &worker, 1, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dues");
  ck_assert_int_eq(bpjs_dues_bpu(law, &worker, 0, NULL, &dues, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "count");
  ck_assert_int_eq(bpjs_dues_bpu(law, &worker, 1, NULL, &dues, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dues_bpu(law, &tiny, 1, NULL, &dues, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(before_the_law_there_is_no_rule) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(status_of(law, earning(1000000, 2015, 6), NULL, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "bpu.band.from");
  bpjs_law_free(law);
}
END_TEST

START_TEST(failing_allocations_leave_nothing_behind) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(1000000, 2025, 1);
  worker.months = 2;
  worker.programmes = JHT_TOO;
  bpjs_dues *dues = NULL;
  FAIL_EACH_ALLOCATION(bpjs_dues_bpu(law, &worker, 1, NULL, &dues, NULL), ck_assert_ptr_null(dues));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.bpu", the_least_package_is_as_published, jht_is_a_share_of_the_reference_income,
      rates_are_not_those_of_wage_earners, employers_are_told_that_jht_is_mandatory,
      it_is_due_on_the_15th_of_the_month_itself, spans_come_in_any_order_and_with_gaps,
      what_is_out_of_range_is_refused_by_name, pointers_and_counts_are_checked,
      before_the_law_there_is_no_rule, failing_allocations_leave_nothing_behind)
