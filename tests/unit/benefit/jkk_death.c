#include "accident.h"

#define DEATH BPJS_ACCIDENT_DEATH

/* Not less than JKM's 16,200,000, since 2 December 2019 20,000,000: a wage of 300,000 in
 * 2023 has 48 x 300,000 = 14,400,000 raised to 20,000,000, and 12,000,000 and 10,000,000
 * beside it. 48 x 337,500 = 16,200,000 and 48 x 416,667 = 20,000,016 are not raised. */
START_TEST(a_death_pays_no_less_than_jkm) {
  const int32_t change = day_of(2019, 12, 2);
  const struct {
    int32_t day;
    int64_t wage, amount;
    bool raised;
  } cases[] = {{change - 1, 300000, 16200000, true},  {change - 1, 337499, 16200000, true},
               {change - 1, 337500, 16200000, false}, {change - 1, 337501, 16200048, false},
               {change, 337501, 20000000, true},      {change, 416666, 20000000, true},
               {change, 416667, 20000016, false},     {change, 1, 20000000, true}};
  bpjs_law *law = built_in();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_benefit *benefit = paid(law, accident_of(DEATH, PU, cases[i].wage, cases[i].day));
    const int64_t index = find_nth(benefit, BPJS_BENEFIT_DEATH, 0);
    const bpjs_benefit_line line = line_at(benefit, index);
    ck_assert_int_eq(line.amount, cases[i].amount);
    ck_assert_int_eq((line.flags & BPJS_BENEFIT_RAISED) != 0, cases[i].raised);
    ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
    ck_assert_int_eq(line.base, cases[i].wage);
    ck_assert_int_eq(line.confidence, B);
    ck_assert_int_eq(step_number(benefit, index, "share"), 600000);
    ck_assert_int_eq(step_number(benefit, index, "months"), 80);
    ck_assert_int_eq(step_number(benefit, index, "least"),
                     cases[i].day < change ? 16200000 : 20000000);
    ck_assert_str_eq(benefit->entries[index].formula, "jkk_death");
    ck_assert_str_eq(line.citation, cases[i].day < change ? "PP 44/2015 art 25(2), Annex III"
                                                          : "PP 82/2019 Annex III");
    bpjs_benefit_free(benefit);
  }
  bpjs_benefit *benefit = paid(law, accident_of(DEATH, PU, 300000, day_of(2023, 6, 1)));
  ck_assert_int_eq(totals_of(benefit).total, 42000000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_death_is_paid_to_the_heirs_in_their_order) {
  const struct {
    uint32_t heirs;
    int32_t death, funeral;
  } cases[] = {
      {0, BPJS_BENEFICIARY_HEIRS, BPJS_BENEFICIARY_HEIRS},
      {BPJS_HEIR_SPOUSE | BPJS_HEIR_SIBLING, BPJS_BENEFICIARY_SPOUSE, BPJS_BENEFICIARY_SPOUSE},
      {BPJS_HEIR_SIBLING, BPJS_BENEFICIARY_SIBLING, BPJS_BENEFICIARY_SIBLING},
      {BPJS_HEIR_NONE, BPJS_BENEFICIARY_FUND, BPJS_BENEFICIARY_ARRANGER}};
  bpjs_law *law = built_in();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_accident asked = accident_of(DEATH, PU, 5000000, day_of(2023, 6, 1));
    asked.heirs = cases[i].heirs;
    bpjs_benefit *benefit = paid(law, asked);
    ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_DEATH).beneficiary, cases[i].death);
    ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_PERIODIC).beneficiary, cases[i].death);
    ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_FUNERAL).beneficiary, cases[i].funeral);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* 24 x 200,000, since 2 December 2019 24 x 500,000, all at once; of a total disability it
 * is the participant's. */
START_TEST(the_periodic_benefit_is_paid_at_once) {
  static const int32_t events[] = {DEATH, BPJS_ACCIDENT_TOTAL_DISABILITY};
  bpjs_law *law = built_in();
  for (int i = 0; i < 4; i++) {
    bpjs_accident asked = accident_of(events[i / 2], PU, 5000000, day_of(2019, 12, 1) + i % 2);
    asked.heirs = BPJS_HEIR_PARENT;
    bpjs_benefit *benefit = paid(law, asked);
    const int64_t index = find_nth(benefit, BPJS_BENEFIT_PERIODIC, 0);
    const bpjs_benefit_line line = line_at(benefit, index);
    ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
    ck_assert_int_eq(line.amount, i % 2 == 0 ? 4800000 : 12000000);
    ck_assert_int_eq(line.count, 24);
    ck_assert_int_eq(line.unit, BPJS_LAW_UNIT_MONTHS);
    ck_assert_int_eq(line.beneficiary,
                     i < 2 ? BPJS_BENEFICIARY_PARENT : BPJS_BENEFICIARY_PARTICIPANT);
    ck_assert_int_eq(step_number(benefit, index, "amount"), i % 2 == 0 ? 200000 : 500000);
    ck_assert_int_eq(step_number(benefit, index, "months"), 24);
    ck_assert_str_eq(benefit->entries[index].formula, "jkk_periodic");
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

#define BASE                                                                                       \
  "note.benefit.jkk.wage\tPU\t\t2015-07-01\t\t\t\tnote\tx\tB\tthe wage\n"                          \
  "note.benefit.jkk.treatment\tALL\t\t2015-07-01\t\t\t\tnote\tx\tB\ttreated\n"
#define SHARE "jkk.death.share\tALL\t\t2015-07-01\t\t\t600000\tppm\tx\tB\t\n"
#define MONTHS "jkk.disability.months\tALL\t\t2015-07-01\t\t\t80\tmonths\tx\tB\t\n"

START_TEST(a_rule_that_is_missing_is_named) {
  const struct {
    const char *rows, *parameter;
  } cases[] = {{BASE MONTHS, "jkk.death.share"},
               {BASE SHARE, "jkk.disability.months"},
               {BASE SHARE MONTHS, "jkm.death"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_law *law = law_of(cases[i].rows);
    bpjs_benefit *benefit = paid(law, accident_of(DEATH, PU, 5000000, day_of(2023, 6, 1)));
    refuses(benefit, 0, BPJS_BENEFIT_DEATH, BPJS_BENEFIT_REASON_NO_RULE, cases[i].parameter);
    refuses(benefit, 1, BPJS_BENEFIT_PERIODIC, BPJS_BENEFIT_REASON_NO_RULE, "jkk.periodic.amount");
    refuses(benefit, 2, BPJS_BENEFIT_FUNERAL, BPJS_BENEFIT_REASON_NO_RULE, "jkk.funeral");
    bpjs_benefit_free(benefit);
    bpjs_law_free(law);
  }
  bpjs_law *law = law_of(BASE "jkk.periodic.amount\tALL\t\t2015-07-01\t\t\t5\tIDR\tx\tB\t\n");
  bpjs_benefit *benefit = paid(law, accident_of(DEATH, PU, 5000000, day_of(2023, 6, 1)));
  refuses(benefit, 1, BPJS_BENEFIT_PERIODIC, BPJS_BENEFIT_REASON_NO_RULE, "jkk.periodic.months");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Rounded up to a million: 2^63 - 1 less up to 47 has no multiple above it that fits. */
START_TEST(a_sum_that_does_not_fit_stops_the_rest) {
  bpjs_law *law =
      law_with("rounding.step\tALL\tbenefit\t2015-07-01\t\t\t1000000\tIDR\tx\tA\t\n"
               "rounding.direction\tALL\tbenefit\t2015-07-01\t\t\tup\tdirection\tx\tA\t\n");
  const bpjs_accident asked =
      accident_of(DEATH, PU, INT64_C(9223372036854775807) / 48, day_of(2023, 6, 1));
  fails(law, &asked, NULL, 0, BPJS_ERROR_OVERFLOW, "amount", 0);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkk_death", a_death_pays_no_less_than_jkm,
      a_death_is_paid_to_the_heirs_in_their_order, the_periodic_benefit_is_paid_at_once,
      a_rule_that_is_missing_is_named, a_sum_that_does_not_fit_stops_the_rest)
