/* Numbers at their ends: what is cut, and what does not fit. */
#include <stdio.h>

#include "pension.h"

/* With six decimals and inflation of a millionth, 7 months of 6,000,002 together:
 *   6,000,002 x 1.000001 / 7 = 6,000,008.000002 / 7 = 857,144.000000 2/7
 * of which the decimals have nothing, but a reform that rounds up sees it. */
START_TEST(nothing_beyond_the_decimals_is_lost) {
  const char *const directions[] = {"up", "half_up"};
  for (int32_t i = 0; i < 2; i++) {
    char rows_of_law[512];
    snprintf(rows_of_law, sizeof rows_of_law,
             "rounding.decimals\tALL\tjp_index\t2015-07-01\t\t\t6\tcount\treform\tA\t\n"
             "rounding.direction\tALL\tjp_wage\t2015-07-01\t\t\t%s\tdirection\treform\tA\t\n",
             directions[i]);
    bpjs_law *law = law_with(rows_of_law);
    asked a = ask(DISABILITY, day_of(2025, 1, 31));
    const bpjs_month_span wages[] = {span(2024, 6, 6, 857143), span(2024, 12, 1, 857144)};
    const bpjs_year_rate least[] = {rate(2024, 1)};
    WAGES(a, wages);
    INFLATION(a, least);
    a.law = law;
    bpjs_benefit *benefit = paid(&a);
    ck_assert_int_eq(step_of(benefit, 0, "indexed_wage", 2024), i == 0 ? 857145 : 857144);
    ck_assert_int_eq(step_of(benefit, 0, "wage_round_step", 0), 1);
    bpjs_benefit_free(benefit);
    bpjs_law_free(law);
  }
}
END_TEST

/* 12 x INT64_MAX; 12 x 7e18 in two years; the largest wages weighted; an index
 * of 11^40; a sum that rounds up beyond. */
START_TEST(what_does_not_fit_is_an_overflow) {
  asked a = ask(DISABILITY, day_of(2026, 1, 31));
  bpjs_month_span wages[] = {span(2025, 1, 12, INT64_MAX), span(2026, 1, 1, INT64_MAX)};
  WAGES(a, wages);
  a.pension.flags = BPJS_PENSION_COUNTED;
  fails(&a, BPJS_ERROR_OVERFLOW);
  wages[0].amount = INT64_MAX / 12;
  const bpjs_year_rate still[] = {rate(0, 0)};
  INFLATION(a, still);
  fails(&a, BPJS_ERROR_OVERFLOW); /* the sum of both years */
  const bpjs_year_rate tenfold[] = {rate(0, 9000000)};
  wages[1].amount = 1;
  INFLATION(a, tenfold);
  fails(&a, BPJS_ERROR_OVERFLOW); /* ten times that, x 12 months */
  wages[0].amount = INT64_MAX / 100;
  wages[0].months = 1;
  ck_assert_int_eq(
      first_line(&(asked){.pension = {.struct_size = sizeof(bpjs_pension),
                                      .flags = BPJS_PENSION_COUNTED | BPJS_PENSION_ENROLLED,
                                      .enrolled_day = day_of(2025, 12, 1),
                                      .event = DISABILITY,
                                      .day = day_of(2026, 1, 31)},
                          .wages = wages,
                          .wage_count = 2,
                          .inflation = tenfold,
                          .inflation_count = 1,
                          .policy = a.policy})
          .amount,
      4792300);
  /* an indexed wage, eleven times INT64_MAX / 10 */
  const bpjs_year_rate elevenfold[] = {rate(0, 10000000)};
  wages[0].amount = INT64_MAX / 10;
  a.pension.flags |= BPJS_PENSION_ENROLLED;
  a.pension.enrolled_day = day_of(2025, 12, 1);
  INFLATION(a, elevenfold);
  fails(&a, BPJS_ERROR_OVERFLOW);
  asked old = ask(DISABILITY, day_of(2199, 1, 31));
  const bpjs_month_span long_ago[] = {span(1990, 1, 1200, 1), span(2090, 1, 1200, 1)};
  WAGES(old, long_ago);
  INFLATION(old, elevenfold);
  old.pension.flags = BPJS_PENSION_COUNTED;
  const bpjs_error error = fails(&old, BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "inflation");
  /* 11^20 is 6.7 x 10^20 and more than an index is shown with */
  asked short_ago = ask(DISABILITY, day_of(2026, 1, 31));
  const bpjs_month_span twenty[] = {span(2006, 1, 241, 1)};
  WAGES(short_ago, twenty);
  INFLATION(short_ago, elevenfold);
  short_ago.pension.flags = BPJS_PENSION_COUNTED;
  fails(&short_ago, BPJS_ERROR_OVERFLOW);
}
END_TEST

/* 180 months of INT64_MAX; and a reform that gives all of the mean for each of 100
 * years. */
START_TEST(no_event_escapes_an_overflow) {
  const bpjs_year_rate still[] = {rate(0, 0)};
  const bpjs_month_span most[] = {span(2015, 7, 180, INT64_MAX)};
  for (int32_t event = OLD_AGE; event <= DEATH; event++) {
    asked a = ask(event, day_of(2030, 6, 30));
    WAGES(a, most);
    INFLATION(a, still);
    a.pension.flags = BPJS_PENSION_COUNTED;
    a.pension.heirs = BPJS_HEIR_SPOUSE;
    a.policy.minimum_confidence = BPJS_LAW_CONFIDENCE_D;
    fails(&a, BPJS_ERROR_OVERFLOW);
  }
  bpjs_law *law =
      law_with("jp.accrual\tPU\t\t2015-07-01\t\t\t1000000\tppm\treform\tA\t\n"
               "jp.disability.months\tPU\t\t2015-07-01\t\t\t1200\tmonths\treform\tA\t\n");
  asked a = ask(DISABILITY, day_of(2025, 2, 1));
  bpjs_month_span wages[] = {span(2025, 1, 2, INT64_MAX / 10)};
  WAGES(a, wages);
  a.law = law;
  a.pension.flags = BPJS_PENSION_COUNTED;
  fails(&a, BPJS_ERROR_OVERFLOW);
  wages[0].amount = INT64_MAX / 100;
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(step_of(benefit, 0, "pension", 0), INT64_MAX / 100 * 100);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jp_index", nothing_beyond_the_decimals_is_lost, what_does_not_fit_is_an_overflow,
      no_event_escapes_an_overflow)
