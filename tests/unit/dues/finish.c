#include "results.h"

static bpjs_dues_totals total_at(const bpjs_dues *dues, int64_t index) {
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  ck_assert_int_eq(bpjs_dues_total(dues, index, &totals, NULL), BPJS_OK);
  return totals;
}

START_TEST(lines_are_in_order_of_month_programme_and_payer) {
  bpjs_dues *dues = made();
  static const int32_t programmes[] = {JKK, JHT, BPJS_PROGRAMME_JP, JKP, JKP};
  static const int32_t payers[] = {EMPLOYER, WORKER, EMPLOYER, BPJS_PAYER_GOVERNMENT,
                                   BPJS_PAYER_RECOMPOSITION};
  ck_assert_int_eq(bpjs_dues_count(dues), 10);
  for (int64_t i = 0; i < 10; i++) {
    bpjs_dues_line line = line_at(dues, i);
    ck_assert_int_eq(line.month, day_of(2025, i < 5 ? 3 : 4, 1));
    ck_assert_int_eq(line.programme, programmes[i % 5]);
    ck_assert_int_eq(line.payer, payers[i % 5]);
  }
  bpjs_dues_line first = line_at(dues, 0);
  ck_assert_int_eq(first.amount, 89000);
  ck_assert_int_eq(first.rate_ppm, 8900);
  ck_assert_str_eq(first.citation, "PP 44/2015 art 16(1)");
  ck_assert_str_eq(line_at(dues, 3).citation, "");
  bpjs_dues_free(dues);
}
END_TEST

/* A month: employer 89,000, worker 200,000, so the bill has 289,000. */
START_TEST(totals_are_by_payer_and_leave_out_what_is_deferred) {
  bpjs_dues *dues = made();
  ck_assert_int_eq(bpjs_dues_month_count(dues), 2);
  for (int64_t i = -1; i < 2; i++) {
    bpjs_dues_totals totals = total_at(dues, i);
    int64_t months = i < 0 ? 2 : 1;
    ck_assert_int_eq(totals.employer, months * 89000);
    ck_assert_int_eq(totals.worker, months * 200000);
    ck_assert_int_eq(totals.participant, 0);
    ck_assert_int_eq(totals.government, months * 22000);
    ck_assert_int_eq(totals.recomposition, months * 14000);
    ck_assert_int_eq(totals.deferred, months * 30000);
    ck_assert_int_eq(totals.bill, months * 289000);
    ck_assert_int_eq(totals.month, i < 0 ? 0 : day_of(2025, 3 + (int32_t)i, 1));
    ck_assert_int_eq(totals.nominal_day, i < 0 ? 0 : day_of(2025, 4 + (int32_t)i, 15));
    ck_assert_int_eq(totals.due_day, totals.nominal_day); /* a Tuesday and a Thursday */
  }
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(the_fine_and_a_participant_are_in_the_bill) {
  bpjs_dues_totals totals = {0};
  bpjs_due due = {.payer = EMPLOYER, .flags = BPJS_DUES_FINE, .amount = 100};
  ck_assert(bpjs_totals_add(&totals, &due));
  due = (bpjs_due){.payer = BPJS_PAYER_PARTICIPANT, .amount = 20};
  ck_assert(bpjs_totals_add(&totals, &due));
  due = (bpjs_due){.payer = BPJS_PAYER_GOVERNMENT, .amount = 3};
  ck_assert(bpjs_totals_add(&totals, &due));
  ck_assert_int_eq(totals.employer, 100);
  ck_assert_int_eq(totals.participant, 20);
  ck_assert_int_eq(totals.government, 3);
  ck_assert_int_eq(totals.bill, 123);
}
END_TEST

/* Each sum can be the one that does not fit. */
START_TEST(sums_that_do_not_fit_are_an_overflow) {
  bpjs_dues_totals totals = {.bill = INT64_MAX};
  bpjs_due due = {.payer = EMPLOYER, .amount = 1};
  ck_assert(!bpjs_totals_add(&totals, &due));
  totals = (bpjs_dues_totals){.employer = INT64_MAX};
  ck_assert(!bpjs_totals_add(&totals, &due));
  totals = (bpjs_dues_totals){.deferred = INT64_MAX};
  due.flags = BPJS_DUES_DEFERRED;
  ck_assert(!bpjs_totals_add(&totals, &due));

  bpjs_law *law = law_of(LAW CLASSES);
  bpjs_law_policy policy = policy_of(0, BPJS_LAW_CONFIDENCE_C);
  for (int64_t months = 1; months <= 2; months++) {
    bpjs_dues *dues = NULL, *out = NULL;
    error = (bpjs_error){.struct_size = sizeof error};
    ck_assert_int_eq(bpjs_result_new(law, &policy, PU, &dues, &error), BPJS_OK);
    for (int32_t month = 1; month <= 2; month++) {
      bpjs_bill_begin(&bill, law, &policy, day_of(2025, month, 1));
      for (int64_t i = 0; i < 3 - months; i++)
        bpjs_bill_line(&bill, JKK, EMPLOYER)->due.amount = INT64_MAX;
      ck_assert_int_eq(bpjs_result_add_bill(dues, &bill, &error), BPJS_OK);
    }
    ck_assert_int_eq(bpjs_result_hand(BPJS_OK, dues, &out, &error), BPJS_ERROR_OVERFLOW);
    ck_assert_str_eq(error.field, "amount");
    ck_assert_str_eq(error.value, "9223372036854775807");
    ck_assert_ptr_null(out);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(warnings_of_a_month_are_in_order_and_not_merged) {
  bpjs_law *law = law_of(LAW CLASSES);
  bpjs_law_policy policy = policy_of(0, BPJS_LAW_CONFIDENCE_C);
  bpjs_dues *dues = NULL, *out = NULL;
  ck_assert_int_eq(bpjs_result_new(law, &policy, PU, &dues, NULL), BPJS_OK);
  bpjs_bill_begin(&bill, law, &policy, day_of(2025, 3, 1));
  static const bpjs_warned sorted[] = {{1, 1, 0, "a"}, {1, 1, 0, "b"}, {1, 2, 0, "a"},
                                       {1, 2, 7, "a"}, {1, 2, 9, "a"}, {2, 1, 0, ""}};
  static const size_t shuffled[] = {4, 1, 5, 3, 0, 2};
  for (size_t i = 0; i < 6; i++)
    bill.warnings[bill.warning_count++] = sorted[shuffled[i]];
  ck_assert_int_eq(bpjs_result_add_bill(dues, &bill, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_result_hand(BPJS_OK, dues, &out, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_warning_count(out), 6);
  for (size_t i = 0; i < 6; i++) {
    ck_assert_int_eq(out->warnings[i].warning.code, sorted[i].code);
    ck_assert_int_eq(out->warnings[i].warning.programme, sorted[i].programme);
    ck_assert_int_eq(out->warnings[i].warning.number, sorted[i].number);
    ck_assert_str_eq(out->warnings[i].warning.parameter, sorted[i].parameter);
  }
  bpjs_dues_free(out);
  bpjs_law_free(law);
}
END_TEST

/* Months in a shuffled order, a line each whose amount tells its place. */
START_TEST(many_months_come_in_any_order) {
  bpjs_law *law = law_of(LAW CLASSES);
  bpjs_law_policy policy = policy_of(0, BPJS_LAW_CONFIDENCE_C);
  bpjs_dues *dues = NULL, *out = NULL;
  ck_assert_int_eq(bpjs_result_new(law, &policy, PU, &dues, NULL), BPJS_OK);
  enum { MONTHS = 121, STRIDE = 47, EMPTY = 60 }; /* 47 and 121 have no common factor */
  for (int32_t i = 0; i < MONTHS; i++) {
    int32_t at = i * STRIDE % MONTHS;
    bpjs_bill_begin(&bill, law, &policy, day_of(2016 + at / 12, at % 12 + 1, 1));
    for (int32_t k = 0; k < 2 && at != EMPTY; k++)
      bpjs_bill_line(&bill, JHT, EMPLOYER)->due.amount = 2 * at + k;
    ck_assert_int_eq(bpjs_result_add_bill(dues, &bill, NULL), BPJS_OK);
  }
  ck_assert_int_eq(bpjs_result_hand(BPJS_OK, dues, &out, NULL), BPJS_OK);
  for (int32_t at = 0, entry = 0; at < MONTHS; at++) {
    const bpjs_dues_month *month = &out->months[at];
    ck_assert_int_eq(month->totals.month, day_of(2016 + at / 12, at % 12 + 1, 1));
    ck_assert_int_eq(month->totals.bill, at == EMPTY ? 0 : 4 * at + 1);
    ck_assert_uint_eq(month->entry_count, at == EMPTY ? 0 : 2);
    ck_assert_uint_eq(month->entry_first, (size_t)entry);
    for (int32_t k = 0; k < (int32_t)month->entry_count; k++)
      ck_assert_int_eq(line_at(out, entry + k).amount, 2 * at + k);
    entry += (int32_t)month->entry_count;
  }
  bpjs_dues_free(out);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.finish", lines_are_in_order_of_month_programme_and_payer,
      totals_are_by_payer_and_leave_out_what_is_deferred,
      the_fine_and_a_participant_are_in_the_bill, sums_that_do_not_fit_are_an_overflow,
      warnings_of_a_month_are_in_order_and_not_merged, many_months_come_in_any_order)
