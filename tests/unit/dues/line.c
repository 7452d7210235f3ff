#include "bills.h"
#include "law/law.h"

enum { PU = BPJS_SEGMENT_PU, JKK = BPJS_PROGRAMME_JKK, EMPLOYER = BPJS_PAYER_EMPLOYER };

static bpjs_bill bill;
static bpjs_law_policy policy;
static bpjs_error error;

static void setup(const char *text, uint32_t flags, int32_t minimum_confidence) {
  policy = policy_of(flags, minimum_confidence);
  error = (bpjs_error){.struct_size = sizeof error};
  bpjs_bill_begin(&bill, law_of(text), &policy, day_of(2025, 3, 1));
}

static void teardown(void) {
  bpjs_law *law = (bpjs_law *)(uintptr_t)bill.law;
  bpjs_law_free(law);
}

static bpjs_line *line_of_rate(int64_t base, const char *parameter, const char *key,
                               int32_t expected) {
  bpjs_line *line = bpjs_bill_line(&bill, JKK, EMPLOYER);
  bpjs_rule rate = rule_of(&bill, parameter, PU, key);
  ck_assert_int_eq(bpjs_line_rate(&bill, line, base, &rate, &error), expected);
  return line;
}

/* 5,005,000 x 0.89 % = 44,544.50, up to 44,545. */
START_TEST(a_rate_is_rounded_once_and_the_rounding_rows_are_touched) {
  setup(LAW CLASSES ROUNDING("1", "half_up"), 0, BPJS_LAW_CONFIDENCE_C);
  bpjs_line *line = line_of_rate(5005000, "jkk.rate", "3", BPJS_OK);
  ck_assert_int_eq(line->due.amount, 44545);
  ck_assert_int_eq(line->due.unit_amount, 44545);
  ck_assert_int_eq(line->due.fraction_ppm, 500000);
  ck_assert_int_eq(line->due.base, 5005000);
  ck_assert_int_eq(line->due.rate_ppm, 8900);
  ck_assert_int_eq(line->due.count, 1);
  ck_assert_int_eq(line->due.month, day_of(2025, 3, 1));
  ck_assert_uint_eq(line->due.flags, BPJS_DUES_RATE | BPJS_DUES_ROUNDED);
  ck_assert_int_eq(line->due.confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_int_eq(line->exact.whole, 44544);
  ck_assert_int_eq(line->exact.fraction, 500000);
  ck_assert_int_eq(line->formula, BPJS_FORMULA_RATE);
  ck_assert_int_eq(line->step_count, 3);
  ck_assert_int_eq(line->steps[0].what, BPJS_STEP_RATE);
  ck_assert_int_eq(line->steps[0].number, 8900);
  ck_assert(line->steps[0].is_rule);
  ck_assert_int_eq(line->steps[1].what, BPJS_STEP_ROUND_STEP);
  ck_assert_int_eq(line->steps[1].number, 1);
  ck_assert_int_eq(line->steps[2].what, BPJS_STEP_ROUND_DIRECTION);
  ck_assert_int_eq(line->steps[2].number, BPJS_LAW_DIRECTION_HALF_UP);
  teardown();
}
END_TEST

/* 10,000,000 x 0.89 % = 89,000. */
START_TEST(a_whole_value_touches_no_rounding_row) {
  setup(LAW CLASSES ROUNDING("1", "half_up"), 0, BPJS_LAW_CONFIDENCE_A);
  bpjs_line *line = line_of_rate(10000000, "jkk.rate", "3", BPJS_OK);
  ck_assert_int_eq(line->due.amount, 89000);
  ck_assert_int_eq(line->due.fraction_ppm, 0);
  ck_assert_uint_eq(line->due.flags, BPJS_DUES_RATE);
  ck_assert_int_eq(line->due.confidence, BPJS_LAW_CONFIDENCE_A);
  ck_assert_int_eq(line->step_count, 1);
  line = line_of_rate(0, "jkk.rate", "3", BPJS_OK);
  ck_assert_int_eq(line->due.amount, 0);
  /* Not whole, see below: needs a row of confidence C. */
  line_of_rate(INT64_MAX, "jkk.rate", "3", BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "rounding.step");
  teardown();
}
END_TEST

/* The largest int64 is 9,223,372,036,854 x 10^6 + 775,807. Times 8,900 / 10^6 that is
 * 82,088,011,128,000,600 + 6,904.6823. */
START_TEST(the_largest_base_is_exact) {
  setup(LAW CLASSES ROUNDING("1", "half_up"), 0, BPJS_LAW_CONFIDENCE_C);
  bpjs_line *line = line_of_rate(INT64_MAX, "jkk.rate", "3", BPJS_OK);
  ck_assert_int_eq(line->exact.whole, 82088011128000600 + 6904);
  ck_assert_int_eq(line->exact.fraction, 682300);
  ck_assert_int_eq(line->due.amount, 82088011128000600 + 6905);
  teardown();
}
END_TEST

static void rounds_to(const char *text, int64_t base, int64_t expected, bool touched) {
  setup(text, 0, BPJS_LAW_CONFIDENCE_C);
  bpjs_line *line = line_of_rate(base, "jkk.rate", "3", BPJS_OK);
  ck_assert_int_eq(line->due.amount, expected);
  ck_assert_int_eq((line->due.flags & BPJS_DUES_ROUNDED) != 0, touched);
  ck_assert_int_eq(line->step_count, touched ? 3 : 1);
  teardown();
}

/* 5,000,000 x 0.89 % = 44,500; 5,005,000 x 0.89 % = 44,544.50. */
START_TEST(an_overlay_can_round_to_another_multiple) {
  rounds_to(LAW CLASSES ROUNDING("1", "down"), 5005000, 44544, true);
  rounds_to(LAW CLASSES ROUNDING("1", "up"), 5005000, 44545, true);
  rounds_to(LAW CLASSES ROUNDING("100", "half_up"), 5005000, 44500, true);
  rounds_to(LAW CLASSES ROUNDING("100", "up"), 5005000, 44600, true);
  rounds_to(LAW CLASSES ROUNDING("100", "up"), 5000000, 44500, false);
  rounds_to(LAW CLASSES ROUNDING("1000", "half_up"), 5000000, 45000, true);
  rounds_to(LAW CLASSES ROUNDING("1000", "down"), 5000000, 44000, true);
}
END_TEST

START_TEST(without_rates_nothing_and_without_rounding_only_whole_rupiah_are_due) {
  setup(LAW CLASSES, 0, BPJS_LAW_CONFIDENCE_C);
  line_of_rate(10000000, "jkk.rate", "4", BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "jkk.rate");
  ck_assert_int_eq(line_of_rate(10000000, "jkk.rate", "3", BPJS_OK)->due.amount, 89000);
  bpjs_line *line = line_of_rate(5005000, "jkk.rate", "3", BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "rounding.step");
  ck_assert_int_eq(line->due.amount, 0);
  teardown();
  setup(LAW CLASSES ROW("rounding.step", "ALL", "contribution", "2015-07-01", "", "1", "IDR", "-",
                        "C"),
        0, BPJS_LAW_CONFIDENCE_C);
  line_of_rate(5005000, "jkk.rate", "3", BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "rounding.direction");
  teardown();
}
END_TEST

START_TEST(a_line_is_as_sure_as_its_least_sure_row) {
  setup(LAW ROW("jkk.rate", "PU", "1", "2015-07-01", "", "2400", "ppm", "x", "B")
            ROW("jkm.rate", "PU", "", "2015-07-01", "", "3000", "ppm", "x", "A")
                ROW("jht.rate.worker", "PU", "", "2015-07-01", "", "20000", "ppm", "x", "D"),
        0, BPJS_LAW_CONFIDENCE_C);
  bpjs_line *line = bpjs_bill_line(&bill, JKK, EMPLOYER);
  ck_assert_int_eq(line->due.confidence, BPJS_LAW_CONFIDENCE_A);
  bpjs_rule b = rule_of(&bill, "jkk.rate", PU, "1"), a = rule_of(&bill, "jkm.rate", PU, "");
  bpjs_rule d = rule_of(&bill, "jht.rate.worker", PU, "");
  ck_assert_int_eq(bpjs_line_rule(&bill, line, BPJS_STEP_RATE, &b, &error), BPJS_OK);
  ck_assert_int_eq(line->due.confidence, BPJS_LAW_CONFIDENCE_B);
  ck_assert_int_eq(bpjs_line_rule(&bill, line, BPJS_STEP_RATE, &a, &error), BPJS_OK);
  ck_assert_int_eq(line->due.confidence, BPJS_LAW_CONFIDENCE_B);
  ck_assert_int_eq(bpjs_line_rule(&bill, line, BPJS_STEP_RATE, &d, &error), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "jht.rate.worker");
  ck_assert_int_eq(line->step_count, 2);
  ck_assert_int_eq(line->due.confidence, BPJS_LAW_CONFIDENCE_B);
  teardown();
}
END_TEST

#define CEILING                                                                                    \
  ROW("jp.wage_ceiling", "PU", "", "2024-03-01", "2025-02-28", "10042300", "IDR",                  \
      "PP 45/2015 art 29", "B")

START_TEST(a_value_carried_forward_marks_line_and_bill) {
  setup(LAW CEILING, 0, BPJS_LAW_CONFIDENCE_C);
  bpjs_line *line = bpjs_bill_line(&bill, BPJS_PROGRAMME_JP, EMPLOYER);
  bpjs_rule ceiling = rule_of(&bill, "jp.wage_ceiling", PU, "");
  ck_assert_int_eq(bpjs_line_rule(&bill, line, BPJS_STEP_CEILING, &ceiling, &error),
                   BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_str_eq(error.value, "jp.wage_ceiling");
  ck_assert_int_eq(line->step_count, 0);
  teardown();
  setup(LAW CEILING, BPJS_LAW_CARRY_FORWARD, BPJS_LAW_CONFIDENCE_C);
  ceiling = rule_of(&bill, "jp.wage_ceiling", PU, "");
  for (int i = 0; i < 2; i++) {
    line = bpjs_bill_line(&bill, BPJS_PROGRAMME_JP, EMPLOYER);
    ck_assert_int_eq(bpjs_line_rule(&bill, line, BPJS_STEP_CEILING, &ceiling, &error), BPJS_OK);
    ck_assert_uint_eq(line->due.flags, BPJS_DUES_CARRIED);
    ck_assert_int_eq(line->steps[0].number, 10042300);
  }
  ck_assert_int_eq(bill.line_count, 2);
  ck_assert_int_eq(bill.warning_count, 1);
  ck_assert_int_eq(bill.warnings[0].code, BPJS_DUES_WARNING_CARRIED);
  ck_assert_int_eq(bill.warnings[0].programme, BPJS_PROGRAMME_JP);
  ck_assert_int_eq(bill.warnings[0].number, day_of(2025, 2, 28));
  ck_assert_str_eq(bill.warnings[0].parameter, "jp.wage_ceiling");
  teardown();
}
END_TEST

START_TEST(a_rule_that_begins_inside_the_month_marks_line_and_bill) {
  setup(LAW ROW("jkm.rate", "PU", "", "2015-07-01", "2025-03-06", "3000", "ppm", "x", "A")
            ROW("jkm.rate", "PU", "", "2025-03-07", "", "2000", "ppm", "y", "A"),
        0, BPJS_LAW_CONFIDENCE_C);
  bpjs_line *line = line_of_rate(1000000, "jkm.rate", "", BPJS_OK);
  ck_assert_int_eq(line->due.amount, 2000);
  ck_assert_uint_eq(line->due.flags, BPJS_DUES_RATE | BPJS_DUES_INSIDE_MONTH);
  ck_assert_int_eq(line->due.confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_int_eq(bill.warning_count, 1);
  ck_assert_int_eq(bill.warnings[0].code, BPJS_DUES_WARNING_INSIDE_MONTH);
  ck_assert_int_eq(bill.warnings[0].number, day_of(2025, 3, 7));
  teardown();
}
END_TEST

/* 1,250 x 0.54 % = 6.75. */
START_TEST(a_rule_that_two_programmes_touch_is_one_warning) {
  setup(LAW CLASSES ROW("rounding.step", "ALL", "contribution", "2025-03-07", "", "1", "IDR", "x",
                        "C") ROW("rounding.direction", "ALL", "contribution", "2025-03-07", "",
                                 "up", "direction", "x", "C"),
        0, BPJS_LAW_CONFIDENCE_C);
  bpjs_bill_warn(&bill, BPJS_DUES_WARNING_INSIDE_MONTH, 0, 1, "");
  for (int32_t programme = JKK; programme <= BPJS_PROGRAMME_JHT; programme *= 2) {
    bpjs_line *line = bpjs_bill_line(&bill, programme, EMPLOYER);
    bpjs_rule rate = rule_of(&bill, "jkk.rate", PU, "2");
    ck_assert_int_eq(bpjs_line_rate(&bill, line, 1250, &rate, &error), BPJS_OK);
    ck_assert_int_eq(line->due.amount, 7);
  }
  ck_assert_int_eq(bill.warning_count, 3);
  for (int32_t i = 1; i < 3; i++) {
    ck_assert_int_eq(bill.warnings[i].programme, 1 + 2 + 4);
    ck_assert_int_eq(bill.warnings[i].number, day_of(2025, 3, 7));
  }
  teardown();
}
END_TEST

START_TEST(a_row_whose_gazetting_is_not_known_marks_the_line) {
  setup(LAW "jkm.rate\tPU\t\t2015-07-01\t\t\t3000\tppm\tx\tA\t\n", 0, BPJS_LAW_CONFIDENCE_C);
  bpjs_line *line = line_of_rate(1000000, "jkm.rate", "", BPJS_OK);
  ck_assert_uint_eq(line->due.flags, BPJS_DUES_RATE | BPJS_DUES_KNOWN_ASSUMED);
  teardown();
}
END_TEST

START_TEST(an_amount_of_the_law_is_due_as_it_is) {
  setup(LAW ROUNDING("100", "up")
            ROW("jkm.amount", "BPU", "", "2015-07-01", "", "6800", "IDR", "x", "B")
                ROW("jkk.amount.minimum", "BPU", "", "2015-07-01", "", "10050", "IDR", "x", "B"),
        0, BPJS_LAW_CONFIDENCE_C);
  bpjs_line *line = bpjs_bill_line(&bill, BPJS_PROGRAMME_JKM, BPJS_PAYER_PARTICIPANT);
  bpjs_rule amount = rule_of(&bill, "jkm.amount", BPJS_SEGMENT_BPU, "");
  ck_assert_int_eq(bpjs_line_amount(&bill, line, &amount, &error), BPJS_OK);
  ck_assert_int_eq(line->due.amount, 6800);
  ck_assert_int_eq(line->due.base, 0);
  ck_assert_uint_eq(line->due.flags, 0);
  ck_assert_int_eq(line->due.confidence, BPJS_LAW_CONFIDENCE_B);
  ck_assert_int_eq(line->formula, BPJS_FORMULA_AMOUNT);
  ck_assert_int_eq(line->steps[0].what, BPJS_STEP_AMOUNT);
  line = bpjs_bill_line(&bill, JKK, BPJS_PAYER_PARTICIPANT);
  amount = rule_of(&bill, "jkk.amount.minimum", BPJS_SEGMENT_BPU, "");
  ck_assert_int_eq(bpjs_line_amount(&bill, line, &amount, &error), BPJS_OK);
  ck_assert_int_eq(line->due.amount, 10100);
  ck_assert_uint_eq(line->due.flags, BPJS_DUES_ROUNDED);
  amount = rule_of(&bill, "jkm.amount", PU, "");
  ck_assert_int_eq(bpjs_line_amount(&bill, line, &amount, &error), BPJS_ERROR_NO_RULE);
  teardown();
}
END_TEST

/* 125 x 0.54 % + 225 x 0.89 % = 0.675 + 2.0025 = 2.6775, up to 3.
 * 2,500 x 0.54 % + 12,500 x 0.54 % = 13.5 + 67.5 = 81; slice by slice it would be
 * 14 + 68 = 82. */
START_TEST(slices_are_added_before_they_are_rounded) {
  setup(LAW CLASSES ROUNDING("1", "half_up"), 0, BPJS_LAW_CONFIDENCE_C);
  bpjs_rule rates[] = {rule_of(&bill, "jkk.rate", PU, "2"), rule_of(&bill, "jkk.rate", PU, "3")};
  bpjs_line *line = bpjs_bill_line(&bill, JKK, EMPLOYER);
  ck_assert_int_eq(bpjs_line_tiers(&bill, line, 350, (int64_t[]){125, 225}, rates, 2, &error),
                   BPJS_OK);
  ck_assert_int_eq(line->due.amount, 3);
  ck_assert_int_eq(line->due.fraction_ppm, 677500);
  ck_assert_int_eq(line->due.base, 350);
  ck_assert_int_eq(line->due.rate_ppm, 0);
  ck_assert_uint_eq(line->due.flags, BPJS_DUES_ROUNDED);
  ck_assert_int_eq(line->formula, BPJS_FORMULA_TIERS);
  ck_assert_int_eq(line->step_count, 6);
  ck_assert_int_eq(line->steps[2].what, BPJS_STEP_SLICE);
  ck_assert_int_eq(line->steps[2].number, 225);
  ck_assert(!line->steps[2].is_rule);
  ck_assert_int_eq(line->steps[3].what, BPJS_STEP_RATE);
  ck_assert_int_eq(line->steps[3].number, 8900);
  rates[1] = rates[0];
  line = bpjs_bill_line(&bill, JKK, EMPLOYER);
  ck_assert_int_eq(bpjs_line_tiers(&bill, line, 15000, (int64_t[]){2500, 12500}, rates, 2, &error),
                   BPJS_OK);
  ck_assert_int_eq(line->due.amount, 81);
  ck_assert_uint_eq(line->due.flags, 0);
  rates[1] = rule_of(&bill, "jkk.rate", PU, "4");
  ck_assert_int_eq(bpjs_line_tiers(&bill, line, 15000, (int64_t[]){2500, 12500}, rates, 2, &error),
                   BPJS_ERROR_NO_RULE);
  teardown();
}
END_TEST

/* 16,800 x 30,000,000 = 504,000,000,000 a month. */
START_TEST(an_amount_is_due_for_each_of_many) {
  setup(LAW CLASSES ROUNDING("1", "half_up"), 0, BPJS_LAW_CONFIDENCE_C);
  bpjs_line *line = bpjs_bill_line(&bill, 3, BPJS_PAYER_GOVERNMENT);
  ck_assert_int_eq(bpjs_line_finish_exact(&bill, line, (bpjs_exact){16800, 0}, &bill.round_step,
                                          &bill.round_direction, &error),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_line_times(line, 30000000, &error), BPJS_OK);
  ck_assert_int_eq(line->due.amount, 504000000000);
  ck_assert_int_eq(line->due.unit_amount, 16800);
  ck_assert_int_eq(line->due.count, 30000000);
  /* 9.22 x 10^18 / 16,800 is 549,010,240,288,974.75 */
  ck_assert_int_eq(bpjs_line_times(line, 549010240288975, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "participants");
  ck_assert_str_eq(error.value, "549010240288975");
  ck_assert_int_eq(line->due.count, 30000000);
  ck_assert_int_eq(line->due.amount, 504000000000);
  teardown();
}
END_TEST

START_TEST(what_does_not_fit_is_an_overflow_of_its_field) {
  setup(LAW CLASSES ROUNDING("1", "half_up"), 0, BPJS_LAW_CONFIDENCE_C);
  bpjs_rule twice = rule_of(&bill, "jkk.rate", PU, "3");
  twice.value = 2000000;
  bpjs_line *line = bpjs_bill_line(&bill, JKK, EMPLOYER);
  ck_assert_int_eq(bpjs_line_rate(&bill, line, INT64_MAX, &twice, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "base");
  ck_assert_str_eq(error.value, "9223372036854775807");
  bpjs_rule rates[] = {twice, twice};
  ck_assert_int_eq(
      bpjs_line_tiers(&bill, line, INT64_MAX, (int64_t[]){INT64_MAX, 1}, rates, 2, &error),
      BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "base");
  rates[0].value = rates[1].value = 1000000;
  ck_assert_int_eq(
      bpjs_line_tiers(&bill, line, INT64_MAX, (int64_t[]){INT64_MAX, 1}, rates, 2, &error),
      BPJS_ERROR_OVERFLOW);
  ck_assert_int_eq(bpjs_line_finish_exact(&bill, line, (bpjs_exact){INT64_MAX, 500000},
                                          &bill.round_step, &bill.round_direction, &error),
                   BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "amount");
  ck_assert_int_eq(line->due.amount, 0);
  teardown();
}
END_TEST

SUITE("dues.line", a_rate_is_rounded_once_and_the_rounding_rows_are_touched,
      a_whole_value_touches_no_rounding_row, the_largest_base_is_exact,
      an_overlay_can_round_to_another_multiple,
      without_rates_nothing_and_without_rounding_only_whole_rupiah_are_due,
      a_line_is_as_sure_as_its_least_sure_row, a_value_carried_forward_marks_line_and_bill,
      a_rule_that_begins_inside_the_month_marks_line_and_bill,
      a_rule_that_two_programmes_touch_is_one_warning,
      a_row_whose_gazetting_is_not_known_marks_the_line, an_amount_of_the_law_is_due_as_it_is,
      slices_are_added_before_they_are_rounded, an_amount_is_due_for_each_of_many,
      what_does_not_fit_is_an_overflow_of_its_field)
