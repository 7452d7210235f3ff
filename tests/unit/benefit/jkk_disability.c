#include "accident.h"

#define TOTAL BPJS_ACCIDENT_TOTAL_DISABILITY

/* 70 % x 80 = 56 times the wage, under both laws; the periodic benefit beside it. */
START_TEST(a_total_disability_pays_56_times_the_wage) {
  const int32_t change = day_of(2019, 12, 2);
  bpjs_law *law = built_in();
  for (int i = -1; i < 2; i++) {
    bpjs_benefit *benefit = paid(law, accident_of(TOTAL, PU, 5000000, change + i));
    const int64_t index = find_nth(benefit, BPJS_BENEFIT_TOTAL_DISABILITY, 0);
    const bpjs_benefit_line line = line_at(benefit, index);
    ck_assert_int_eq(line.amount, 280000000);
    ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
    ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
    ck_assert_int_eq(line.confidence, B);
    ck_assert_int_eq(step_number(benefit, index, "share"), 700000);
    ck_assert_int_eq(step_number(benefit, index, "months"), 80);
    ck_assert_int_eq(totals_of(benefit).total, 280000000 + (i < 0 ? 4800000 : 12000000));
    ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_FUNERAL), 0);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* The self-employed, 56 x 2,950,000 = 165,200,000, and by the day, 56 x 25 x 200,000. */
START_TEST(each_base_has_its_own_form_of_the_formula) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = paid(law, accident_of(TOTAL, BPU, 3000000, day_of(2023, 6, 1)));
  int64_t index = find_nth(benefit, BPJS_BENEFIT_TOTAL_DISABILITY, 0);
  ck_assert_int_eq(line_at(benefit, index).amount, 165200000);
  ck_assert_int_eq(line_at(benefit, index).confidence, C);
  ck_assert_str_eq(benefit->entries[index].formula, "disability_total_band");
  bpjs_benefit_free(benefit);
  bpjs_accident asked = accident_of(TOTAL, PU, 200000, day_of(2023, 6, 1));
  asked.flags = BPJS_ACCIDENT_DAILY_WAGE;
  benefit = paid(law, asked);
  index = find_nth(benefit, BPJS_BENEFIT_TOTAL_DISABILITY, 0);
  ck_assert_int_eq(line_at(benefit, index).amount, 280000000);
  ck_assert_str_eq(benefit->entries[index].formula, "disability_total_daily");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_partial_disability_without_losses_is_refused) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit =
      paid(law, accident_of(BPJS_ACCIDENT_PARTIAL_DISABILITY, PU, 5000000, day_of(2023, 6, 1)));
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  refuses(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_NOT_GIVEN, "losses");
  ck_assert_uint_eq(totals_of(benefit).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_rule_that_is_missing_is_named) {
  bpjs_law *law =
      law_of("note.benefit.jkk.wage\tPU\t\t2015-07-01\t\t\t\tnote\tx\tB\tthe wage\n"
             "note.benefit.jkk.treatment\tALL\t\t2015-07-01\t\t\t\tnote\tx\tB\ttreated\n"
             "jkk.disability.total\tALL\t\t2015-07-01\t\t\t700000\tppm\tx\tB\t\n");
  bpjs_benefit *benefit = paid(law, accident_of(TOTAL, PU, 5000000, day_of(2023, 6, 1)));
  refuses(benefit, 0, BPJS_BENEFIT_TOTAL_DISABILITY, BPJS_BENEFIT_REASON_NO_RULE,
          "jkk.disability.months");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkk_disability", a_total_disability_pays_56_times_the_wage,
      each_base_has_its_own_form_of_the_formula, a_partial_disability_without_losses_is_refused,
      a_rule_that_is_missing_is_named)
