#include "savings.h"

/* A claim of `gross` on a day, as one of parts: the first in first_year, gross before it
 * of paid_before, of which paid_this_year in its year. */
typedef struct part {
  int32_t day, first_year;
  int64_t paid_before, paid_this_year, gross;
} part;

static bpjs_savings_claim claim_of_part(const part *asked, uint32_t flags) {
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_AGE, asked->day, asked->gross);
  claim.flags |= flags;
  claim.first_year = asked->first_year;
  claim.paid_before = asked->paid_before;
  claim.paid_this_year = asked->paid_this_year;
  return claim;
}

static bpjs_benefit_line check(const bpjs_law *law, part asked, uint32_t flags, int64_t tax,
                               const char *formula) {
  const bpjs_savings_claim claim = claim_of_part(&asked, flags);
  bpjs_benefit *benefit = claimed(law, &claim, NULL);
  const bpjs_benefit_line line = line_at(benefit, 1);
  ck_assert_int_eq(line.programme, BPJS_PROGRAMME_JHT);
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_TAX);
  ck_assert_int_eq(line.what, BPJS_BENEFIT_INCOME_TAX);
  ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_STATE);
  ck_assert_int_eq(line.base, asked.gross);
  ck_assert_int_eq(line.amount, tax);
  ck_assert_str_eq(benefit->entries[1].formula, formula);
  const bpjs_benefit_totals totals = totals_of(benefit);
  ck_assert_int_eq(totals.total, asked.gross);
  ck_assert_int_eq(totals.tax, tax);
  ck_assert_int_eq(totals.net, asked.gross - tax);
  bpjs_benefit_free(benefit);
  return line;
}

/* 0 % to 50,000,000, 5 % above: of 60,000,000 it is 500,000 (JHT-5); of 50,000,010 it is
 * 0.5, half up 1. */
START_TEST(the_final_tax_is_5_percent_above_50_million) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2024, 12, 19);
  const struct {
    int64_t gross, tax;
    const char *formula;
  } cases[] = {
      {0, 0, "tax_none"},
      {50000000, 0, "tax_none"},
      {50000001, 0, "tax_above"},
      {50000009, 0, "tax_above"},
      {50000010, 1, "tax_above"},
      {60000000, 500000, "tax_above"},
      {1050000000, 50000000, "tax_above"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const bpjs_benefit_line line =
        check(law, (part){day, 0, 0, 0, cases[i].gross}, 0, cases[i].tax, cases[i].formula);
    const bool is_rounded = cases[i].gross % 20 != 0;
    ck_assert_int_eq(line.confidence, is_rounded ? BPJS_LAW_CONFIDENCE_C : BPJS_LAW_CONFIDENCE_B);
    ck_assert_int_eq((line.flags & BPJS_BENEFIT_ROUNDED) != 0, is_rounded);
    ck_assert_str_eq(line.citation, "PP 68/2009; PMK 16/2010");
  }
  bpjs_law_free(law);
}
END_TEST

/* 30,000,000 and 30,000,000: 10,000,000 above; after 60,000,000 all is. In the year of
 * the first part and the next; without a taxpayer number it is the same. */
START_TEST(parts_within_two_calendar_years_are_taxed_as_one) {
  bpjs_law *law = built_in();
  const int32_t first = day_of(2023, 1, 1), last = day_of(2024, 12, 31);
  const int32_t days[] = {first, last};
  for (int i = 0; i < 4; i++) {
    const int32_t day = days[i % 2];
    const uint32_t flags = i < 2 ? 0 : BPJS_SAVINGS_NO_NPWP;
    check(law, (part){day, 2023, 30000000, 0, 30000000}, flags, 500000, "tax_above_together");
    check(law, (part){day, 2023, 30000000, 30000000, 30000000}, flags, 500000,
          "tax_above_together");
    check(law, (part){day, 2023, 30000000, 0, 20000000}, flags, 0, "tax_none_yet");
    check(law, (part){day, 2023, 50000000, 0, 30000000}, flags, 1500000, "tax_all");
    check(law, (part){day, 2023, 60000000, 0, 30000000}, flags, 1500000, "tax_all");
    check(law, (part){day, 2023, 60000000, 0, 0}, flags, 0, "tax_none_yet");
  }
  bpjs_law_free(law);
}
END_TEST

/* To 2021: 5 % to 50, 15 % to 250, 25 % to 500 million, 30 % above. From 2022: 5 % to 60,
 * 15 % to 250, 25 % to 500 million, 30 % to 5 billion, 35 % above. Of 6 billion:
 *   2021  2.5 + 30 + 62.5 + 30 % x 5,500 = 1,745 million
 *   2022  3 + 28.5 + 62.5 + 1,350 + 35 % x 1,000 = 1,794 million */
START_TEST(from_the_third_year_article_17_applies) {
  const struct {
    int64_t gross, to_2021, from_2022;
    const char *formula_to_2021, *formula_from_2022;
  } cases[] = {
      {0, 0, 0, "tax_1", "tax_1"},
      {40000000, 2000000, 2000000, "tax_1", "tax_1"},
      {50000000, 2500000, 2500000, "tax_1", "tax_1"},
      {60000000, 4000000, 3000000, "tax_2", "tax_1"},
      {100000000, 10000000, 9000000, "tax_2", "tax_2"},
      {250000000, 32500000, 31500000, "tax_2", "tax_2"},
      {300000000, 45000000, 44000000, "tax_3", "tax_3"},
      {600000000, 125000000, 124000000, "tax_4", "tax_4"},
      {6000000000, 1745000000, 1794000000, "tax_4", "tax_5"},
  };
  bpjs_law *law = built_in();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    part asked = {day_of(2021, 12, 31), 2019, 1000, 0, cases[i].gross};
    bpjs_benefit_line line = check(law, asked, 0, cases[i].to_2021, cases[i].formula_to_2021);
    ck_assert_str_eq(line.citation, "UU 36/2008 art 17");
    ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_B);
    for (int32_t day = 1; day <= 2; day++) {
      asked.day = day_of(2022, 1, day);
      line = check(law, asked, 0, cases[i].from_2022, cases[i].formula_from_2022);
      ck_assert_str_eq(line.citation, "UU 7/2021 art 3 (UU PPh art 17)");
    }
  }
  bpjs_law_free(law);
}
END_TEST

/* First in 2022: 2023 is the second year, 2024 the third. Of 100,000,000: final 2,500,000
 * of 50,000,000; article 17: 3,000,000 + 6,000,000. */
START_TEST(the_third_year_begins_with_its_first_day) {
  bpjs_law *law = built_in();
  check(law, (part){day_of(2023, 12, 31), 2022, 0, 0, 100000000}, 0, 2500000, "tax_above");
  check(law, (part){day_of(2024, 1, 1), 2022, 0, 0, 100000000}, 0, 9000000, "tax_2");
  check(law, (part){day_of(2024, 1, 2), 2022, 0, 0, 100000000}, 0, 9000000, "tax_2");
  bpjs_law_free(law);
  law = law_with("jht.tax.years\tALL\t\t2015-07-01\t\t\t1\tyears\tx\tA\t\n");
  check(law, (part){day_of(2023, 12, 31), 2022, 0, 0, 100000000}, 0, 9000000, "tax_2");
  bpjs_law_free(law);
}
END_TEST

/* 50,000,000 of this year bore 2,500,000: of 20,000,000 more 10,000,000 bear 5 % and
 * 10,000,000 bear 15 %. What was paid in earlier years does not count. */
START_TEST(earlier_parts_of_the_year_fill_its_brackets) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2024, 5, 2);
  check(law, (part){day, 2022, 50000000, 50000000, 20000000}, 0, 2000000, "tax_2");
  check(law, (part){day, 2022, 900000000, 50000000, 20000000}, 0, 2000000, "tax_2");
  check(law, (part){day, 2022, 900000000, 0, 20000000}, 0, 1000000, "tax_1");
  check(law, (part){day, 2022, 900000000, 300000000, 20000000}, 0, 5000000, "tax_3");
  check(law, (part){day, 2022, 900000000, 300000000, 0}, 0, 0, "tax_3");
  bpjs_law_free(law);
}
END_TEST

/* 6 %, 18 %, 30 %, 36 % in place of 5, 15, 25, 30; 35 x 1.2 is 42: 3.6 + 34.2 + 75 +
 * 1,620 + 420 million = 2,152,800,000. Of 10 rupiah: 0.6, half up 1. */
START_TEST(who_has_no_taxpayer_number_bears_a_fifth_more) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2024, 5, 2);
  const struct {
    int64_t gross, tax;
    const char *formula;
  } cases[] = {
      {10, 1, "tax_1_no_npwp"},
      {60000000, 3600000, "tax_1_no_npwp"},
      {100000000, 10800000, "tax_2_no_npwp"},
      {300000000, 52800000, "tax_3_no_npwp"},
      {600000000, 148800000, "tax_4_no_npwp"},
      {6000000000, 2152800000, "tax_5_no_npwp"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const bpjs_benefit_line line = check(law, (part){day, 2020, 0, 0, cases[i].gross},
                                         BPJS_SAVINGS_NO_NPWP, cases[i].tax, cases[i].formula);
    ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_C);
    ck_assert_str_eq(line.citation, "UU 7/2021 art 3 (UU PPh art 17)");
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(each_slice_is_a_step) {
  bpjs_law *law = built_in();
  const part asked = {day_of(2024, 5, 2), 2022, 900000000, 50000000, 220000000};
  const bpjs_savings_claim claim = claim_of_part(&asked, BPJS_SAVINGS_NO_NPWP);
  bpjs_benefit *benefit = claimed(law, &claim, NULL);
  const struct {
    const char *what;
    int64_t number;
    int32_t is_row;
  } steps[] = {{"gross", 220000000, 0}, {"paid_this_year", 50000000, 0}, {"above_1", 0, 1},
               {"rate_1", 50000, 1},    {"slice_1", 10000000, 0},        {"above_2", 60000000, 1},
               {"rate_2", 150000, 1},   {"slice_2", 190000000, 0},       {"above_3", 250000000, 1},
               {"rate_3", 250000, 1},   {"slice_3", 20000000, 0},        {"no_npwp", 1200000, 1},
               {"tax_years", 2, 1}};
  const bpjs_claim_entry *entry = &benefit->entries[1];
  ck_assert_uint_eq(entry->step_count, sizeof steps / sizeof *steps);
  for (size_t i = 0; i < entry->step_count; i++) {
    const bpjs_claim_step *step = &benefit->steps[entry->step_first + i];
    ck_assert_str_eq(step->what, steps[i].what);
    ck_assert_int_eq(step->number, steps[i].number);
    ck_assert_int_eq(step->used >= 0, steps[i].is_row);
    ck_assert_int_eq(step->year, i == 12 ? 2022 : 0); /* of the first part */
  }
  ck_assert_int_eq(step_of(benefit, 1, "paid_this_year", 0)->given, 1);
  /* 6 % x 10 + 18 % x 190 + 30 % x 20 million */
  ck_assert_int_eq(line_at(benefit, 1).amount, 600000 + 34200000 + 6000000);
  bpjs_benefit_free(benefit);
  const part final = {day_of(2024, 5, 2), 2023, 30000000, 0, 30000000};
  const bpjs_savings_claim other = claim_of_part(&final, 0);
  benefit = claimed(law, &other, NULL);
  ck_assert_uint_eq(benefit->entries[1].step_count, 6);
  ck_assert_int_eq(step_number(benefit, 1, "gross", 0), 30000000);
  ck_assert_int_eq(step_number(benefit, 1, "paid_before", 0), 30000000);
  ck_assert_int_eq(step_number(benefit, 1, "exempt", 0), 50000000);
  ck_assert_int_eq(step_number(benefit, 1, "taxed", 0), 10000000);
  ck_assert_int_eq(step_number(benefit, 1, "rate", 0), 50000);
  ck_assert_int_eq(step_number(benefit, 1, "tax_years", 2023), 2);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

#define FULL "jht.full.age\tALL\t\t2015-07-01\t\t\t56\tyears\tx\tA\t\n"
#define STATEMENT "jht.statement.years\tALL\t\t2015-07-01\t\t\t1\tyears\tx\tA\t\n"
#define YEARS "jht.tax.years\tALL\t\t2015-07-01\t\t\t2\tyears\tx\tA\t\n"
#define EXEMPT "jht.tax.exempt\tALL\t\t2015-07-01\t\t\t50\tIDR\tx\tA\t\n"
#define ABOVE "tax.bracket.above\tALL\t1\t2015-07-01\t\t\t0\tIDR\tx\tA\t\n"
#define RATE "tax.bracket.rate\tALL\t1\t2015-07-01\t\t\t50000\tppm\tx\tA\t\n"

/* The balance is paid, and what the state takes of it is not known. */
START_TEST(a_tax_without_a_rule_is_refused_and_the_balance_stands) {
  const struct {
    const char *rows;
    part asked;
    uint32_t flags;
    const char *parameter;
  } cases[] = {
      {FULL STATEMENT, {day_of(2024, 5, 2), 0, 0, 0, 100}, 0, "jht.tax.exempt"},
      {FULL STATEMENT EXEMPT, {day_of(2024, 5, 2), 0, 0, 0, 100}, 0, "jht.tax.rate"},
      {FULL STATEMENT EXEMPT, {day_of(2024, 5, 2), 0, 0, 0, 10}, 0, "jht.tax.years"},
      {FULL STATEMENT YEARS, {day_of(2024, 5, 2), 2020, 0, 0, 100}, 0, "tax.bracket.above"},
      {FULL STATEMENT YEARS ABOVE, {day_of(2024, 5, 2), 2020, 0, 0, 100}, 0, "tax.bracket.rate"},
      {FULL STATEMENT YEARS ABOVE RATE,
       {day_of(2024, 5, 2), 2020, 0, 0, 100},
       BPJS_SAVINGS_NO_NPWP,
       "tax.no_npwp"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_law *law = law_of(cases[i].rows);
    const bpjs_savings_claim claim = claim_of_part(&cases[i].asked, cases[i].flags);
    bpjs_benefit *benefit = claimed(law, &claim, NULL);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 2);
    ck_assert_int_eq(line_at(benefit, 0).what, BPJS_BENEFIT_BALANCE);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
    const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
    ck_assert_int_eq(refusal.what, BPJS_BENEFIT_INCOME_TAX);
    ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_NO_RULE);
    ck_assert_str_eq(refusal.parameter, cases[i].parameter);
    ck_assert_int_eq(refusal.day, day_of(2024, 5, 2));
    ck_assert_uint_eq(totals_of(benefit).flags, BPJS_BENEFIT_INCOMPLETE);
    bpjs_benefit_free(benefit);
    bpjs_law_free(law);
  }
}
END_TEST

START_TEST(a_tax_less_sure_than_asked_for_is_refused) {
  bpjs_law *law = built_in();
  const part asked = {day_of(2024, 5, 2), 2020, 0, 0, 100000000};
  const struct {
    int32_t confidence;
    uint32_t flags;
    const char *parameter;
  } cases[] = {{BPJS_LAW_CONFIDENCE_A, 0, "tax.bracket.above"},
               {BPJS_LAW_CONFIDENCE_B, BPJS_SAVINGS_NO_NPWP, "tax.no_npwp"}};
  for (int i = 0; i < 2; i++) {
    const bpjs_law_policy policy = sure(cases[i].confidence);
    const bpjs_savings_claim claim = claim_of_part(&asked, cases[i].flags);
    bpjs_benefit *benefit = claimed(law, &claim, &policy);
    ck_assert_int_eq(line_at(benefit, 0).amount, 100000000);
    const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
    ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_CONFIDENCE);
    ck_assert_str_eq(refusal.parameter, cases[i].parameter);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* Ten times the tax of 35 %: more than was paid, and more than an int64_t holds. */
START_TEST(what_does_not_fit_is_an_overflow) {
  bpjs_law *law = law_with("tax.no_npwp\tALL\t\t2015-07-01\t\t\t10000000\tppm\tx\tA\t\n");
  const part asked = {day_of(2024, 5, 2), 2020, 0, 0, INT64_MAX};
  const bpjs_savings_claim claim = claim_of_part(&asked, BPJS_SAVINGS_NO_NPWP);
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_jht(law, &claim, NULL, &benefit, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "amount");
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jht_tax", the_final_tax_is_5_percent_above_50_million,
      parts_within_two_calendar_years_are_taxed_as_one, from_the_third_year_article_17_applies,
      the_third_year_begins_with_its_first_day, earlier_parts_of_the_year_fill_its_brackets,
      who_has_no_taxpayer_number_bears_a_fifth_more, each_slice_is_a_step,
      a_tax_without_a_rule_is_refused_and_the_balance_stands,
      a_tax_less_sure_than_asked_for_is_refused, what_does_not_fit_is_an_overflow)
