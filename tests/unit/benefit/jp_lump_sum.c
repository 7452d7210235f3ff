/* Below the conditions of a pension: contributions and what they earned. */
#include "benefit/programmes.h"
#include "pension.h"

/* 2 % and 1 % of the counted wage, each rounded: of 5,000,033 they are 100,000.66 ->
 * 100,001 and 50,000.33 -> 50,000. Above the ceiling of 2025, 10,042,300 to February and
 * 10,547,400 from March: 200,846 + 100,423 and 210,948 + 105,474. */
START_TEST(contributions_are_of_the_counted_wage_of_each_month) {
  asked a = ask(OLD_AGE, day_of(2025, 4, 30));
  const bpjs_month_span wages[] = {span(2025, 1, 4, 20000000), span(2024, 11, 2, 5000033)};
  const bpjs_year_rate still[] = {rate(0, 0)};
  WAGES(a, wages);
  DEVELOPMENT(a, still);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 2);
  const bpjs_benefit_line line = line_at(benefit, 0);
  ck_assert_int_eq(line.what, BPJS_BENEFIT_CONTRIBUTIONS);
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
  ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
  ck_assert_int_eq(line.count, 6);
  ck_assert_int_eq(line.amount, 2 * 150001 + 2 * 301269 + 2 * 316422);
  ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_str_eq(line.citation, "PP 45/2015 art 28, restated in PP 49/2020 art 17(1)");
  ck_assert_int_eq(step_of(benefit, 0, "year_contributions", 2024), 2 * 150001);
  ck_assert_int_eq(step_of(benefit, 0, "year_contributions", 2025), 2 * 301269 + 2 * 316422);
  ck_assert_int_eq(step_of(benefit, 0, "contribution_round_step", 2024), 1);
  ck_assert_int_eq(step_of(benefit, 0, "ceiling", 2025), 10547400);
  ck_assert_int_eq(step_of(benefit, 0, "employer_rate", 0), 20000);
  ck_assert_int_eq(step_of(benefit, 0, "worker_rate", 0), 10000);
  ck_assert_int_eq(line_at(benefit, 1).what, BPJS_BENEFIT_DEVELOPMENT);
  ck_assert_int_eq(line_at(benefit, 1).amount, 0);
  ck_assert_int_eq(line_at(benefit, 1).base, line.amount);
  const bpjs_benefit_totals totals = totals_of(benefit, JP);
  ck_assert_int_eq(totals.total, line.amount);
  ck_assert_int_eq(totals.monthly, 0);
  bpjs_benefit_free(benefit);
  /* as counted: 20,000,000 x 3 % */
  a.pension.flags = BPJS_PENSION_COUNTED;
  ck_assert_int_eq(first_line(&a).amount, 2 * 150001 + 4 * 600000);
}
END_TEST

/* Whole shares touch no rounding: B, as 2025 and the ceilings are. */
START_TEST(whole_contributions_are_as_sure_as_their_rates) {
  asked a = ask(OLD_AGE, day_of(2025, 4, 30));
  const bpjs_month_span wages[] = {span(2025, 1, 4, 5000000)};
  WAGES(a, wages);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 0).confidence, BPJS_LAW_CONFIDENCE_B);
  ck_assert_ptr_null(find_step(benefit, 0, "contribution_round_step", 0));
  ck_assert_int_eq(line_at(benefit, 0).amount, 600000);
  bpjs_benefit_free(benefit);
}
END_TEST

/* The law's rate of 2025, 6.47 %. A contribution of January 2025, 150,000, has earned
 * all of it by December: 150,000 x 1.0647 = 159,705, but for what is cut: 9,704.99... and
 * that is rounded to 9,705. */
START_TEST(contributions_earn_from_the_start_of_their_month) {
  asked a = ask(OLD_AGE, day_of(2025, 12, 1));
  const bpjs_month_span wages[] = {span(2025, 1, 1, 5000000)};
  WAGES(a, wages);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 1).amount, 9705);
  ck_assert_int_eq(step_of(benefit, 1, "rate", 2025), 64700);
  ck_assert_int_eq(line_at(benefit, 1).confidence, BPJS_LAW_CONFIDENCE_C);
  bpjs_benefit_free(benefit);
  /* the caller's goes first: 10 % */
  const bpjs_year_rate own[] = {rate(2025, 100000)};
  DEVELOPMENT(a, own);
  benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 1).amount, 15000);
  ck_assert_uint_eq(line_at(benefit, 1).flags & BPJS_BENEFIT_ASSUMED, BPJS_BENEFIT_ASSUMED);
  bpjs_benefit_free(benefit);
}
END_TEST

/* Rates of 2024 are not known: what was paid stands, and the total lacks something. */
START_TEST(a_year_without_a_rate_refuses_the_development) {
  asked a = ask(OLD_AGE, day_of(2025, 12, 1));
  const bpjs_month_span wages[] = {span(2024, 12, 1, 5000000)};
  WAGES(a, wages);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
  ck_assert_int_eq(line_at(benefit, 0).amount, 150000);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 2);
  ck_assert_int_eq(refusal_at(benefit, 1).what, BPJS_BENEFIT_DEVELOPMENT);
  ck_assert_int_eq(refusal_at(benefit, 1).reason, BPJS_BENEFIT_REASON_NO_RULE);
  ck_assert_str_eq(refusal_at(benefit, 1).parameter, "jp.development.rate");
  ck_assert_uint_eq(totals_of(benefit, JP).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
}
END_TEST

/* A wage of 2027-03 has no ceiling yet: neither line, and the call fails. */
START_TEST(contributions_need_their_ceiling) {
  asked a = ask(OLD_AGE, day_of(2027, 3, 1));
  const bpjs_month_span wages[] = {span(2027, 2, 2, 5000000)};
  const bpjs_year_rate own[] = {rate(0, 50000)};
  WAGES(a, wages);
  DEVELOPMENT(a, own);
  bpjs_benefit *unknown = paid(&a); /* an answer: too few months for a pension */
  ck_assert_int_eq(bpjs_benefit_count(unknown), 0);
  ck_assert_uint_eq(totals_of(unknown, JP).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(unknown);
  bpjs_law *law = built_in();
  bpjs_benefit *claim = NULL;
  const bpjs_month_spans paid_wages = {a.wages, a.wage_count};
  const bpjs_year_rates earned = {own, 1}, none = {NULL, 0};
  ck_assert_int_eq(bpjs_claim_new(law, NULL, a.pension.day, BPJS_SEGMENT_PU, JP, &claim, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_jp_claim(claim, &a.pension, &paid_wages, &none, &earned, NULL), BPJS_OK);
  ck_assert_uint_eq(claim->refused_count, 3);
  for (int64_t i = 1; i < 3; i++) {
    const bpjs_benefit_refusal refusal = refusal_at(claim, i);
    ck_assert_int_eq(refusal.what, i == 1 ? BPJS_BENEFIT_CONTRIBUTIONS : BPJS_BENEFIT_DEVELOPMENT);
    ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_NOT_ANNOUNCED);
    ck_assert_str_eq(refusal.parameter, "jp.wage_ceiling");
    ck_assert_int_eq(refusal.day, day_of(2027, 3, 1));
  }
  bpjs_benefit_free(claim);
  bpjs_law_free(law);
  a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 0).amount, 300000);
  for (int64_t i = 0; i < 2; i++)
    ck_assert_uint_eq(line_at(benefit, i).flags & BPJS_BENEFIT_CARRIED, BPJS_BENEFIT_CARRIED);
  bpjs_benefit_free(benefit);
}
END_TEST

/* Months that begin after the day of the pension are not counted. */
START_TEST(later_months_are_no_contributions) {
  asked a = ask(OLD_AGE, day_of(2025, 3, 31));
  const bpjs_month_span wages[] = {span(2025, 2, 12, 5000000)};
  WAGES(a, wages);
  ck_assert_int_eq(first_line(&a).amount, 300000);
  a.pension.day = day_of(2025, 1, 31);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 2);
  ck_assert_int_eq(line_at(benefit, 0).amount, 0);
  ck_assert_int_eq(line_at(benefit, 0).count, 0);
  ck_assert_int_eq(line_at(benefit, 1).amount, 0);
  bpjs_benefit_free(benefit);
}
END_TEST

/* Of a death it is the heirs', in the order of the law. */
START_TEST(of_a_death_the_heirs_are_paid) {
  const struct {
    uint32_t heirs;
    int32_t beneficiary;
  } cases[] = {{0, BPJS_BENEFICIARY_HEIRS},
               {BPJS_HEIR_SPOUSE, BPJS_BENEFICIARY_SPOUSE},
               {BPJS_HEIR_SIBLING, BPJS_BENEFICIARY_SIBLING},
               {BPJS_HEIR_NONE, BPJS_BENEFICIARY_FUND}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    asked a = ask(DEATH, day_of(2025, 3, 31));
    const bpjs_month_span wages[] = {span(2025, 2, 2, 5000000)};
    WAGES(a, wages);
    a.pension.heirs = cases[i].heirs;
    bpjs_benefit *benefit = paid(&a);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 2);
    ck_assert_int_eq(line_at(benefit, 0).beneficiary, cases[i].beneficiary);
    ck_assert_int_eq(line_at(benefit, 1).beneficiary, cases[i].beneficiary);
    ck_assert_str_eq(line_at(benefit, 0).citation,
                     "PP 45/2015 art 28, restated in PP 49/2020 art 17(1)");
    ck_assert_ptr_null(strstr(line_at(benefit, 1).citation, "PP 44/2015"));
    ck_assert_str_ne(line_at(benefit, 1).citation, "");
    bpjs_benefit_free(benefit);
  }
}
END_TEST

/* 2 % of the largest wage and 1 %, 2.77 x 10^17 a month, are too much in 34 months. */
START_TEST(contributions_that_do_not_fit_are_an_overflow) {
  asked a = ask(OLD_AGE, day_of(2025, 12, 31));
  bpjs_month_span wages[] = {span(2020, 1, 34, INT64_MAX)};
  const bpjs_year_rate own[] = {rate(0, 0)};
  WAGES(a, wages);
  DEVELOPMENT(a, own);
  a.pension.flags = BPJS_PENSION_COUNTED;
  fails(&a, BPJS_ERROR_OVERFLOW);
  /* a reform takes all from both */
  bpjs_law *law = law_with("jp.rate.employer\tPU\t\t2015-07-01\t\t\t1000000\tppm\treform\tA\t\n"
                           "jp.rate.worker\tPU\t\t2015-07-01\t\t\t1000000\tppm\treform\tA\t\n");
  wages[0].months = 1;
  a.law = law;
  fails(&a, BPJS_ERROR_OVERFLOW);
  wages[0].amount = INT64_MAX / 2;
  ck_assert_int_eq(first_line(&a).amount, INT64_MAX - 1);
  bpjs_law_free(law);
  /* or all from one, rounded up to 1,000 */
  law = law_with("jp.rate.employer\tPU\t\t2015-07-01\t\t\t1000000\tppm\treform\tA\t\n"
                 "rounding.step\tALL\tcontribution\t2015-07-01\t\t\t1000\tIDR\treform\tA\t\n"
                 "rounding.direction\tALL\tcontribution\t2015-07-01\t\t\tup\tdirection\treform"
                 "\tA\t\n");
  wages[0].amount = INT64_MAX;
  a.law = law;
  fails(&a, BPJS_ERROR_OVERFLOW);
  /* 5,000,033 -> 5,001,000 and 1 %, 50,000.33 -> 51,000 */
  wages[0].amount = 5000033;
  ck_assert_int_eq(first_line(&a).amount, 5052000);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jp_lump_sum", contributions_are_of_the_counted_wage_of_each_month,
      whole_contributions_are_as_sure_as_their_rates,
      contributions_earn_from_the_start_of_their_month,
      a_year_without_a_rate_refuses_the_development, contributions_need_their_ceiling,
      later_months_are_no_contributions, of_a_death_the_heirs_are_paid,
      contributions_that_do_not_fit_are_an_overflow)
