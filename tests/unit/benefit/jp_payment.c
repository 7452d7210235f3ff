/* Pensions in payment: each year the last one x (1 + the inflation of the year before). */
#include "pension.h"

/* 6,000,000 in 2023, disabled on 2023-06-30: 900,000 from 2023-07-01. Inflation 2.61,
 * 1.57, 2.92 %: 923,490; x 1.0157 = 937,988.793 -> 937,989; x 1.0292 = 965,378.2788 ->
 * 965,378. */
static bpjs_month_span wages[1];

static asked disabled(void) {
  asked a = ask(DISABILITY, day_of(2023, 6, 30));
  wages[0] = span(2023, 1, 6, 6000000);
  a.wages = wages;
  a.wage_count = 1;
  return a;
}

START_TEST(a_pension_is_indexed_each_year) {
  const struct {
    int32_t from, to, confidence;
    int64_t amount;
  } lines[] = {{day_of(2023, 7, 1), day_of(2024, 2, 29), BPJS_LAW_CONFIDENCE_C, 900000},
               {day_of(2024, 3, 1), day_of(2025, 2, 28), BPJS_LAW_CONFIDENCE_C, 923490},
               {day_of(2025, 3, 1), day_of(2026, 2, 28), BPJS_LAW_CONFIDENCE_C, 937989},
               {day_of(2026, 3, 1), day_of(2027, 2, 28), BPJS_LAW_CONFIDENCE_C, 965378}};
  asked a = disabled();
  a.pension.until_day = day_of(2026, 3, 1);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 4);
  for (int64_t i = 0; i < 4; i++) {
    const bpjs_benefit_line line = line_at(benefit, i);
    ck_assert_int_eq(line.amount, lines[i].amount);
    ck_assert_int_eq(line.from_day, lines[i].from);
    ck_assert_int_eq(line.to_day, lines[i].to);
    ck_assert_int_eq(line.confidence, lines[i].confidence);
    ck_assert_int_eq(line.kind, BPJS_BENEFIT_MONTHLY);
    ck_assert_int_eq(line.what, BPJS_BENEFIT_DISABILITY_PENSION);
    ck_assert_uint_eq(line.flags & BPJS_BENEFIT_LATER, i == 0 ? 0 : BPJS_BENEFIT_LATER);
    if (i > 0) {
      ck_assert_int_eq(line.base, lines[i - 1].amount);
      ck_assert_int_eq(step_of(benefit, i, "before", 2022 + (int32_t)i), lines[i - 1].amount);
      ck_assert_ptr_nonnull(find_step(benefit, i, "inflation", 2022 + (int32_t)i));
      ck_assert_str_eq(line.citation, "PP 45/2015 art 17(1); month not read");
      ck_assert_str_eq(benefit->entries[i].formula, "indexed");
    }
  }
  ck_assert_int_eq(line_at(benefit, 2).fraction_ppm, 793000);
  /* the limits change with it, in March */
  ck_assert_int_eq(step_of(benefit, 3, "minimum", 0), 411400);
  ck_assert_int_eq(totals_of(benefit, JP).monthly, 900000);
  bpjs_benefit_free(benefit);
}
END_TEST

/* A day before the next year there is no line of it, and the first is open. */
START_TEST(pensions_are_shown_up_to_a_day) {
  const struct {
    int32_t until_day, lines, to_day;
  } cases[] = {{0, 1, 0},
               {day_of(2023, 1, 1), 1, 0},
               {day_of(2024, 2, 29), 1, 0},
               {day_of(2024, 3, 1), 2, day_of(2024, 2, 29)},
               {day_of(2025, 2, 28), 2, day_of(2024, 2, 29)}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    asked a = disabled();
    a.pension.until_day = cases[i].until_day;
    bpjs_benefit *benefit = paid(&a);
    ck_assert_int_eq(bpjs_benefit_count(benefit), cases[i].lines);
    ck_assert_int_eq(line_at(benefit, 0).to_day, cases[i].to_day);
    bpjs_benefit_free(benefit);
  }
}
END_TEST

/* Inflation of 2026 is not known: 2027 and what follows are not shown. The totals have
 * all that they are of. */
START_TEST(a_year_that_cannot_be_computed_is_the_last) {
  asked a = disabled();
  a.pension.until_day = day_of(2040, 1, 1);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 4);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  ck_assert_int_eq(refusal_at(benefit, 0).reason, BPJS_BENEFIT_REASON_NO_RULE);
  ck_assert_str_eq(refusal_at(benefit, 0).parameter, "inflation.general");
  ck_assert_uint_eq(totals_of(benefit, JP).flags, 0);
  bpjs_benefit_free(benefit);
  /* with it, the limits of March 2027 are not announced */
  const bpjs_year_rate own[] = {rate(2026, 25000), rate(2027, 30000)};
  INFLATION(a, own);
  benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 4);
  ck_assert_int_eq(refusal_at(benefit, 0).reason, BPJS_BENEFIT_REASON_NOT_ANNOUNCED);
  ck_assert_str_eq(refusal_at(benefit, 0).parameter, "jp.benefit.minimum");
  bpjs_benefit_free(benefit);
  /* carried forward they are; 965,378 x 1.025 = 989,512.45; 989,512 x 1.03 =
   * 1,019,197.36; what was assumed stays so */
  a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 6);
  ck_assert_int_eq(line_at(benefit, 4).amount, 989512);
  ck_assert_uint_eq(line_at(benefit, 4).flags & BPJS_BENEFIT_ASSUMED, BPJS_BENEFIT_ASSUMED);
  ck_assert_int_eq(line_at(benefit, 5).amount, 1019197);
  ck_assert_uint_eq(line_at(benefit, 5).flags & BPJS_BENEFIT_CARRIED, BPJS_BENEFIT_CARRIED);
  bpjs_benefit_free(benefit);
}
END_TEST

/* March 2023 has 383,400 and 4,598,100, 2024 393,500 and 4,718,200, 2025 399,700 and
 * 4,792,300. The least, 383,400 x 0.99 = 379,566 is raised again; the most, x 1.2, cut. */
START_TEST(pensions_in_payment_are_held_within_limits) {
  asked a = disabled();
  const bpjs_year_rate falls[] = {rate(2023, -10000), rate(2024, 0)};
  INFLATION(a, falls);
  wages[0].amount = 1000000;
  a.pension.until_day = day_of(2025, 3, 1);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 0).amount, 383400);
  ck_assert_int_eq(step_of(benefit, 1, "pension", 0), 379566);
  ck_assert_int_eq(line_at(benefit, 1).amount, 393500);
  ck_assert_str_eq(benefit->entries[1].formula, "indexed_raised");
  ck_assert_int_eq(line_at(benefit, 2).amount, 399700);
  ck_assert_uint_eq(line_at(benefit, 2).flags & BPJS_BENEFIT_RAISED, BPJS_BENEFIT_RAISED);
  bpjs_benefit_free(benefit);
  const bpjs_year_rate rises[] = {rate(0, 200001)};
  INFLATION(a, rises);
  wages[0].amount = 90000000;
  a.pension.flags = BPJS_PENSION_COUNTED;
  benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 0).amount, 4598100);
  /* 4,598,100 x 1.200001 = 5,517,724.5981 */
  ck_assert_int_eq(step_of(benefit, 1, "pension", 0), 5517725);
  ck_assert_int_eq(step_of(benefit, 1, "pension_round_step", 0), 1);
  ck_assert_int_eq(line_at(benefit, 1).amount, 4718200);
  ck_assert_str_eq(benefit->entries[1].formula, "indexed_cut");
  ck_assert_int_eq(line_at(benefit, 2).amount, 4792300);
  ck_assert_uint_eq(line_at(benefit, 2).flags & BPJS_BENEFIT_CUT, BPJS_BENEFIT_CUT);
  bpjs_benefit_free(benefit);
}
END_TEST

/* Half of 900,000, D; indexed without limits: x 1.0261 = 461,745; x 1.0157 =
 * 468,994.3965; what is D stays so. */
START_TEST(shares_of_survivors_are_indexed_without_limits) {
  asked a = disabled();
  a.pension.event = DEATH;
  a.pension.heirs = BPJS_HEIR_SPOUSE;
  a.pension.until_day = day_of(2025, 3, 1);
  a.policy.minimum_confidence = BPJS_LAW_CONFIDENCE_D;
  wages[0] = span(2022, 6, 13, 6000000);
  const bpjs_year_rate own[] = {rate(2022, 0)};
  INFLATION(a, own);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 3);
  ck_assert_int_eq(line_at(benefit, 0).amount, 450000);
  ck_assert_int_eq(line_at(benefit, 1).amount, 461745);
  ck_assert_int_eq(line_at(benefit, 2).amount, 468994);
  ck_assert_ptr_null(find_step(benefit, 2, "minimum", 0));
  ck_assert_int_eq(line_at(benefit, 2).confidence, BPJS_LAW_CONFIDENCE_D);
  ck_assert_uint_eq(line_at(benefit, 2).flags & BPJS_BENEFIT_ASSUMED, BPJS_BENEFIT_ASSUMED);
  ck_assert_str_eq(line_at(benefit, 2).detail, "widow");
  ck_assert_int_eq(line_at(benefit, 2).beneficiary, BPJS_BENEFICIARY_SPOUSE);
  bpjs_benefit_free(benefit);
  /* without limits a share can grow beyond all: 450,000 x 11^13 is 1.55 x 10^19 */
  const bpjs_year_rate wild[] = {rate(0, 10000000)};
  INFLATION(a, wild);
  a.pension.until_day = day_of(2060, 1, 1);
  ck_assert_str_eq(fails(&a, BPJS_ERROR_OVERFLOW).field, "inflation");
}
END_TEST

/* Paid from 1 January of the next year, and indexed in March as those of the year are. */
START_TEST(a_pension_of_december) {
  asked a = disabled();
  a.pension.day = day_of(2023, 12, 15);
  wages[0].months = 12;
  a.pension.until_day = day_of(2024, 3, 1);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 0).amount, 900000);
  ck_assert_int_eq(line_at(benefit, 0).from_day, day_of(2024, 1, 1));
  ck_assert_int_eq(line_at(benefit, 0).to_day, day_of(2024, 2, 29));
  ck_assert_int_eq(line_at(benefit, 1).amount, 923490);
  ck_assert_int_eq(line_at(benefit, 1).from_day, day_of(2024, 3, 1));
  bpjs_benefit_free(benefit);
}
END_TEST

/* A reform that indexes in April; one that is less sure than asked for. */
START_TEST(the_month_of_indexation_is_of_the_law) {
  bpjs_law *law = law_with("jp.indexation.month\tPU\t\t2015-07-01\t\t\t4\tcount\treform\tB\t\n");
  asked a = disabled();
  a.law = law;
  a.pension.until_day = day_of(2024, 4, 1);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 0).to_day, day_of(2024, 3, 31));
  ck_assert_int_eq(line_at(benefit, 1).from_day, day_of(2024, 4, 1));
  ck_assert_int_eq(line_at(benefit, 1).to_day, day_of(2025, 3, 31));
  ck_assert_int_eq(step_of(benefit, 1, "minimum", 0), 393500);
  bpjs_benefit_free(benefit);
  a.pension.until_day--;
  ck_assert_int_eq(first_line(&a).to_day, 0);
  bpjs_law_free(law);
  /* in January: what is paid from 2024-01-01 on is indexed a year later */
  law = law_with("jp.indexation.month\tPU\t\t2015-07-01\t\t\t1\tcount\treform\tB\t\n");
  a.law = law;
  a.pension.day = day_of(2023, 12, 15);
  a.pension.until_day = day_of(2025, 1, 1);
  wages[0].months = 12;
  benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 2);
  ck_assert_int_eq(line_at(benefit, 0).from_day, day_of(2024, 1, 1));
  ck_assert_int_eq(line_at(benefit, 0).to_day, day_of(2024, 12, 31));
  ck_assert_int_eq(line_at(benefit, 1).from_day, day_of(2025, 1, 1));
  /* 900,000 x 1.0157 */
  ck_assert_int_eq(line_at(benefit, 1).amount, 914130);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_with("jp.indexation.month\tPU\t\t2015-07-01\t\t\t1\tcount\treform\tD\t\n");
  a = disabled();
  a.law = law;
  a.pension.until_day = day_of(2024, 12, 31);
  benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
  ck_assert_int_eq(line_at(benefit, 0).to_day, 0);
  ck_assert_int_eq(refusal_at(benefit, 0).reason, BPJS_BENEFIT_REASON_CONFIDENCE);
  ck_assert_str_eq(refusal_at(benefit, 0).parameter, "jp.indexation.month");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jp_payment", a_pension_is_indexed_each_year, pensions_are_shown_up_to_a_day,
      a_year_that_cannot_be_computed_is_the_last, pensions_in_payment_are_held_within_limits,
      shares_of_survivors_are_indexed_without_limits, a_pension_of_december,
      the_month_of_indexation_is_of_the_law)
