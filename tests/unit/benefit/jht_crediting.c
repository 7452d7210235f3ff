/* How the law has contributions earn, and what an overlay changes in it. */
#include "accounts.h"

#define LATER "jht.credit.from_start\tALL\t\t2015-07-01\t\t\t0\tflag\tx\tA\t\n"

/* From the start: 12 months of growth for January, 1 for December. From the next month:
 * 11 and none; an opening balance earns its month either way. At 100 %:
 * 1,000,000 x 2^(11/12) = 1,887,748.63. */
START_TEST(the_law_says_whether_a_contribution_earns_in_its_month) {
  bpjs_law *law = built_in(), *later = law_with(LATER);
  const bpjs_year_rate twice = rate_of(0, 1000000);
  const bpjs_month_span january = months_of(2022, 1, 1, 1000000),
                        december = months_of(2022, 12, 1, 1000000);
  bpjs_benefit *benefit = balance(law, until(2022, 12), &january, 1, &twice, 1);
  check(benefit, 1000000, 1000000);
  bpjs_benefit_free(benefit);
  benefit = balance(later, until(2022, 12), &january, 1, &twice, 1);
  check(benefit, 1000000, 887749);
  ck_assert_str_eq(benefit->entries[1].formula, "development_later");
  bpjs_benefit_free(benefit);
  benefit = balance(law, until(2022, 12), &december, 1, &twice, 1); /* 2^(1/12) = 1.0594630... */
  check(benefit, 1000000, 59463);
  bpjs_benefit_free(benefit);
  benefit = balance(later, until(2022, 12), &december, 1, &twice, 1);
  check(benefit, 1000000, 0);
  bpjs_benefit_free(benefit);
  bpjs_savings savings = until(2022, 12);
  savings.opening_day = day_of(2022, 12, 31);
  savings.opening = 1000000;
  benefit = balance(later, savings, NULL, 0, &twice, 1);
  check(benefit, 1000000, 59463);
  bpjs_benefit_free(benefit);
  bpjs_law_free(later);
  bpjs_law_free(law);
}
END_TEST

#define STEP(step) "rounding.step\tALL\tjht_balance\t2015-07-01\t\t\t" step "\tIDR\tx\tA\t\n"
#define DOWN "rounding.direction\tALL\tjht_balance\t2015-07-01\t\t\tdown\tdirection\tx\tA\t\n"

/* 15,800,310.18 down to 15,800,000, less 13,680,000; and by ten million down to
 * 10,000,000, less than was paid: what was paid is not lost by rounding. */
START_TEST(the_balance_is_rounded_and_not_the_development) {
  const bpjs_month_span paid = months_of(2022, 1, 60, 228000);
  const bpjs_year_rate rate = rate_of(0, 57000);
  bpjs_law *law = law_with(STEP("1000") DOWN);
  bpjs_benefit *benefit = balance(law, until(2026, 12), &paid, 1, &rate, 1);
  check(benefit, 13680000, 2120000);
  ck_assert_str_eq(line_at(benefit, 1).citation,
                   "no rule read; reproduces a simulation of the ministry, 2022; x");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_with(STEP("1000000") DOWN);
  const bpjs_year_rate none = rate_of(0, 0);
  benefit = balance(law, until(2026, 12), &paid, 1, &none, 1);
  check(benefit, 13680000, 0);
  ck_assert_uint_ne(line_at(benefit, 1).flags & BPJS_BENEFIT_ROUNDED, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Products are cut at six decimals if the law says so: 1 at 5.7 % a year is after a
 * month 1.004630, and after two 1.004630 x 1.004630 = 1.0092814..., cut 1.009281. */
START_TEST(products_are_cut_at_the_decimals_of_the_law) {
  bpjs_law *law =
      law_with("rounding.decimals\tALL\tjht_balance\t2015-07-01\t\t\t6\tcount\tx\tA\t\n");
  const bpjs_month_span paid = months_of(2022, 1, 1, 1);
  const bpjs_year_rate rate = rate_of(0, 57000);
  bpjs_benefit *benefit = balance(law, until(2022, 2), &paid, 1, &rate, 1);
  ck_assert_int_eq(line_at(benefit, 1).fraction_ppm, 9281);
  ck_assert_int_eq(step_number(benefit, 1, "decimals", 0), 6);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(before_the_law_there_is_no_rule_of_crediting) {
  bpjs_law *law = built_in();
  const bpjs_month_span paid = months_of(2015, 6, 1, 100000);
  const bpjs_year_rate rate = rate_of(0, 0);
  bpjs_savings savings = until(2015, 6);
  bpjs_benefit *benefit = balance(law, savings, &paid, 1, &rate, 1);
  check_refused(benefit, 100000, BPJS_BENEFIT_REASON_NO_RULE, "jht.credit.from_start",
                day_of(2015, 6, 30));
  bpjs_benefit_free(benefit);
  for (int32_t day = 1; day <= 2; day++) {
    savings.until_day = day_of(2015, 7, day);
    benefit = balance(law, savings, &paid, 1, &rate, 1);
    check(benefit, 100000, 0);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
  law = law_of("jht.credit.from_start\tALL\t\t2015-07-01\t\t\t1\tflag\tx\tA\t\n");
  benefit = balance(law, savings, &paid, 1, &rate, 1);
  check_refused(benefit, 100000, BPJS_BENEFIT_REASON_NO_RULE, "rounding.decimals",
                day_of(2015, 7, 2));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(development_is_never_better_than_C) {
  bpjs_law *law = built_in();
  const bpjs_month_span paid = months_of(2016, 1, 12, 100000);
  const bpjs_savings savings = until(2016, 12);
  const bpjs_law_policy policy = sure(BPJS_LAW_CONFIDENCE_B);
  bpjs_benefit *benefit = NULL;
  ck_assert_int_eq(ask(law, &savings, &paid, 1, NULL, 0, &policy, &benefit, NULL), BPJS_OK);
  check_refused(benefit, 1200000, BPJS_BENEFIT_REASON_CONFIDENCE, "jht.credit.from_start",
                day_of(2016, 12, 31));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jht_crediting", the_law_says_whether_a_contribution_earns_in_its_month,
      the_balance_is_rounded_and_not_the_development, products_are_cut_at_the_decimals_of_the_law,
      before_the_law_there_is_no_rule_of_crediting, development_is_never_better_than_C)
