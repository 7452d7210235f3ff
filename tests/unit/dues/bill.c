#include "bills.h"

enum { PU = BPJS_SEGMENT_PU, BPU = BPJS_SEGMENT_BPU };

static bpjs_bill bill;

#define DUE(segment, from, to, day, month)                                                         \
  ROW("due.day", segment, "", from, to, day, "days", "x", "B")                                     \
  ROW("due.month", segment, "", from, to, month, "months", "x", "B")

/* The 15th of the next month, the 30th under PP 49/2020; BPU the 15th itself. */
#define DUE_DAYS                                                                                   \
  LAW DUE("PU", "2015-07-01", "2020-07-31", "15", "1")                                             \
      DUE("PU", "2020-08-01", "2021-01-31", "30", "1") DUE("PU", "2021-02-01", "", "15", "1")      \
          DUE("BPU", "2015-07-01", "", "15", "0")

static void due_is(const bpjs_law *law, int32_t segment, int32_t minimum_confidence, int32_t month,
                   int32_t expected) {
  bpjs_law_policy policy = policy_of(0, minimum_confidence);
  bpjs_bill_begin(&bill, law, &policy, month);
  ck_assert_int_eq(bill.nominal_day, 0);
  bpjs_due_nominal(&bill, segment);
  ck_assert_int_eq(bill.nominal_day, expected);
  ck_assert_int_eq(bill.moves, segment == PU);
}

START_TEST(a_bill_is_due_on_the_day_of_its_segment) {
  bpjs_law *law = law_of(DUE_DAYS);
  due_is(law, PU, 3, day_of(2025, 3, 1), day_of(2025, 4, 15));
  due_is(law, PU, 3, day_of(2025, 12, 1), day_of(2026, 1, 15));
  due_is(law, PU, 3, day_of(2020, 11, 1), day_of(2020, 12, 30));
  due_is(law, BPU, 3, day_of(2025, 3, 1), day_of(2025, 3, 15));
  due_is(law, BPU, 3, day_of(2025, 12, 1), day_of(2025, 12, 15));
  bpjs_law_free(law);
}
END_TEST

/* February 2021 has no 30th; a February of a leap year has a 29th. */
START_TEST(a_day_that_the_month_lacks_is_its_last) {
  bpjs_law *law = law_of(DUE_DAYS);
  due_is(law, PU, 3, day_of(2021, 1, 1), day_of(2021, 2, 28));
  bpjs_law_free(law);
  law = law_of(LAW DUE("PU", "2015-07-01", "", "31", "12"));
  due_is(law, PU, 3, day_of(2023, 2, 1), day_of(2024, 2, 29));
  due_is(law, PU, 3, day_of(2023, 4, 1), day_of(2024, 4, 30));
  due_is(law, PU, 3, day_of(2023, 12, 1), day_of(2024, 12, 31));
  bpjs_law_free(law);
}
END_TEST

START_TEST(without_a_rule_there_is_no_due_day) {
  bpjs_law *law = law_of(DUE_DAYS);
  due_is(law, BPJS_SEGMENT_PMI, 3, day_of(2025, 3, 1), 0);
  due_is(law, PU, 1, day_of(2025, 3, 1), 0);
  bpjs_law_free(law);
  law = law_of(LAW ROW("due.day", "PU", "", "2015-07-01", "", "15", "days", "x", "B"));
  due_is(law, PU, 3, day_of(2025, 3, 1), 0);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_warning_is_given_once) {
  bpjs_law *law = law_of(LAW CLASSES);
  bpjs_law_policy policy = policy_of(0, 3);
  bpjs_bill_begin(&bill, law, &policy, day_of(2025, 3, 1));
  for (int i = 0; i < 2; i++) {
    bpjs_bill_warn(&bill, BPJS_DUES_WARNING_LEFT_OUT, 4, 0, NULL);
    bpjs_bill_warn(&bill, BPJS_DUES_WARNING_LEFT_OUT, 8, 0, NULL);
    bpjs_bill_warn(&bill, BPJS_DUES_WARNING_NO_JKP, 8, 1, NULL);
    bpjs_bill_warn(&bill, BPJS_DUES_WARNING_CARRIED, 8, 1, "a");
    bpjs_bill_warn(&bill, BPJS_DUES_WARNING_CARRIED, 8, 1, "b");
  }
  ck_assert_int_eq(bill.warning_count, 5);
  bpjs_bill_begin(&bill, law, &policy, day_of(2025, 4, 1));
  ck_assert_int_eq(bill.warning_count, 0);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_bill_begins_empty) {
  bpjs_law *law = law_of(LAW CLASSES ROUNDING("1", "half_up"));
  bpjs_law_policy policy = policy_of(0, 3);
  memset(&bill, 0x5A, sizeof bill);
  bpjs_bill_begin(&bill, law, &policy, day_of(2025, 3, 1));
  ck_assert_int_eq(bill.line_count, 0);
  ck_assert_int_eq(bill.round_step.status, BPJS_OK);
  ck_assert_int_eq(bill.round_step.value, 1);
  ck_assert_int_eq(bill.round_direction.value, BPJS_LAW_DIRECTION_HALF_UP);
  bpjs_line *line = bpjs_bill_line(&bill, 4, BPJS_PAYER_WORKER);
  ck_assert_ptr_eq(line, &bill.lines[0]);
  ck_assert_int_eq(bill.line_count, 1);
  ck_assert_int_eq(line->due.programme, 4);
  ck_assert_int_eq(line->due.payer, BPJS_PAYER_WORKER);
  ck_assert_int_eq(line->due.count, 1);
  ck_assert_int_eq(line->due.amount, 0);
  ck_assert_int_eq(line->due.confidence, BPJS_LAW_CONFIDENCE_A);
  ck_assert_int_eq(line->step_count, 0);
  bpjs_line_number(line, BPJS_STEP_WAGE, 5000000);
  ck_assert_int_eq(line->step_count, 1);
  ck_assert_int_eq(line->steps[0].what, BPJS_STEP_WAGE);
  ck_assert_int_eq(line->steps[0].number, 5000000);
  ck_assert(!line->steps[0].is_rule);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.bill", a_bill_is_due_on_the_day_of_its_segment, a_day_that_the_month_lacks_is_its_last,
      without_a_rule_there_is_no_due_day, a_warning_is_given_once, a_bill_begins_empty)
