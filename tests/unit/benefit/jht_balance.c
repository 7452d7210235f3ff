#include "accounts.h"

/* JHT-1, Kemnaker's simulation: 5.7 % of 4,000,000 is 228,000; 60 x 228,000 =
 * 13,680,000, and 2,120,310 at 5.7 % a year. */
START_TEST(the_simulation_of_the_ministry_is_met) {
  bpjs_law *law = built_in();
  const bpjs_month_span paid = months_of(2022, 1, 60, 228000);
  const bpjs_year_rate rate = rate_of(0, 57000);
  bpjs_benefit *benefit = balance(law, until(2026, 12), &paid, 1, &rate, 1);
  check(benefit, 13680000, 2120310);
  const bpjs_benefit_line earned = line_at(benefit, 1);
  ck_assert_uint_eq(earned.flags,
                    BPJS_BENEFIT_ASSUMED | BPJS_BENEFIT_ROUNDED | BPJS_BENEFIT_KNOWN_ASSUMED);
  ck_assert_int_eq(earned.fraction_ppm, 180477); /* tests/unit/base/wide_root.c */
  ck_assert_str_eq(earned.citation, "no rule read; reproduces a simulation of the ministry, 2022");
  ck_assert_str_eq(benefit->entries[1].formula, "development");
  ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 5);
  for (int64_t i = 0; i < 5; i++) {
    bpjs_benefit_warning warning = {.struct_size = sizeof warning};
    ck_assert_int_eq(bpjs_benefit_warning_get(benefit, i, &warning, NULL), BPJS_OK);
    ck_assert_int_eq(warning.code, BPJS_BENEFIT_WARNING_ASSUMED);
    ck_assert_int_eq(warning.programme, BPJS_PROGRAMME_JHT);
    ck_assert_int_eq(warning.number, 2022 + i);
  }
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 12 x 228,000 = 2,736,000 a year; 15,800,310.18 - 13,680,000. The steps of a year: its
 * rate, what was paid, and the balance at its end, in this order. */
START_TEST(each_year_says_its_rate_contributions_and_balance) {
  bpjs_law *law = built_in();
  const bpjs_month_span paid = months_of(2022, 1, 60, 228000);
  const bpjs_year_rate rate = rate_of(0, 57000);
  bpjs_benefit *benefit = balance(law, until(2026, 12), &paid, 1, &rate, 1);
  const char *const of_year[] = {"rate", "year_contributions", "year_balance"};
  const bpjs_claim_entry *entry = &benefit->entries[1];
  const bpjs_claim_step *steps = &benefit->steps[entry->step_first];
  ck_assert_uint_eq(entry->step_count, 2 + 5 * 3 + 2 + 2);
  ck_assert_str_eq(steps[0].what, "from_start");
  ck_assert_int_eq(steps[0].number, 1);
  ck_assert_str_eq(steps[1].what, "decimals");
  ck_assert_int_eq(steps[1].number, 30);
  for (int i = 0; i < 15; i++) {
    ck_assert_str_eq(steps[2 + i].what, of_year[i % 3]);
    ck_assert_int_eq(steps[2 + i].year, 2022 + i / 3);
    ck_assert_int_eq(steps[2 + i].given, i % 3 == 0);
    ck_assert_int_eq(steps[2 + i].used, -1);
  }
  ck_assert_int_eq(step_number(benefit, 1, "rate", 2024), 57000);
  ck_assert_int_eq(step_number(benefit, 1, "year_contributions", 2024), 2736000);
  ck_assert_int_eq(step_number(benefit, 1, "year_balance", 2026), 15800310);
  ck_assert_int_eq(step_number(benefit, 1, "balance", 0), 15800310);
  ck_assert_int_eq(step_number(benefit, 1, "contributions", 0), 13680000);
  ck_assert_str_eq(steps[19].what, "round_step");
  ck_assert_str_eq(steps[20].what, "round_direction");
  ck_assert_int_eq(entry->exact.whole, 2120310);
  ck_assert_int_eq(entry->exact.fraction, 180477);
  ck_assert_uint_eq(benefit->entries[0].step_count, 5);
  ck_assert_str_eq(benefit->entries[0].formula, "contributions");
  ck_assert_int_eq(step_number(benefit, 0, "year_contributions", 2025), 2736000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Twelve twelfth roots are the year's growth but for what is cut, so 10,000,000 at
 * 7.19 % ends the year at 10,718,999.99..., which is 10,719,000. All five years:
 * 10,000,000 x 1.0719 x 1.0782 x 1.0626 x 1.0606 x 1.0559 = 13,753,012.02. */
START_TEST(rates_that_were_credited_are_used) {
  const struct {
    int32_t fund, from, to;
    int64_t development;
  } cases[] = {
      {BPJS_SAVINGS_CONVENTIONAL, 2016, 2016, 719000},
      {BPJS_SAVINGS_CONVENTIONAL, 2017, 2017, 782000},
      {BPJS_SAVINGS_CONVENTIONAL, 2018, 2018, 626000},
      {BPJS_SAVINGS_CONVENTIONAL, 2019, 2019, 606000},
      {BPJS_SAVINGS_CONVENTIONAL, 2020, 2020, 559000},
      {BPJS_SAVINGS_CONVENTIONAL, 2025, 2025, 551000},
      {BPJS_SAVINGS_SHARIA, 2025, 2025, 664000},
      {BPJS_SAVINGS_CONVENTIONAL, 2016, 2020, 3753012},
  };
  bpjs_law *law = built_in();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_savings savings = until(cases[i].to, 12);
    savings.fund = cases[i].fund;
    savings.opening_day = day_of(cases[i].from, 1, 31);
    savings.opening = 10000000;
    bpjs_benefit *benefit = balance(law, savings, NULL, 0, NULL, 0);
    check(benefit, 10000000, cases[i].development);
    ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 0);
    ck_assert_uint_eq(line_at(benefit, 1).flags & BPJS_BENEFIT_ASSUMED, 0);
    ck_assert_str_eq(benefit->entries[0].formula, "contributions_opening");
    ck_assert_int_eq(step_of(benefit, 0, "opening", cases[i].from)->given, 1);
    ck_assert_int_eq(step_number(benefit, 1, "year_opening", cases[i].from), 10000000);
    bpjs_benefit_free(benefit);
  }
  bpjs_savings savings = until(2016, 12);
  savings.opening_day = day_of(2016, 1, 1);
  savings.opening = 10000000;
  bpjs_benefit *benefit = balance(law, savings, NULL, 0, NULL, 0);
  ck_assert_int_eq(step_number(benefit, 1, "year_balance", 2016), 10719000);
  ck_assert_int_eq(step_number(benefit, 1, "balance", 0), 10718999);
  const bpjs_claim_step *rate = step_of(benefit, 1, "rate", 2016);
  ck_assert_str_eq(benefit->rows.items[rate->used].parameter, "jht.credited.rate");
  ck_assert_int_eq(rate->confidence, BPJS_LAW_CONFIDENCE_B);
  ck_assert_str_eq(line_at(benefit, 1).citation, "BPJS Ketenagakerjaan, JHT development 2016");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 24 x 285,000 from March 2016, 25,000,000 brought in July 2018, 41 x 342,000 from January
 * 2019; 2021 and 2022 at 5 and 4.5 %. In Python's integers, with d = 10**30 and f[y] the
 * floor of the twelfth root of 1 + rate, found by halving:
 *   b = (b + paid_in_month * d) * f[y] // d
 * gives 56307075085632289437898519175762237256 in September 2022, and paid is 45,862,000. */
START_TEST(a_career_with_gaps_is_computed_as_by_hand) {
  bpjs_law *law = built_in();
  const bpjs_month_span paid[] = {months_of(2019, 1, 41, 342000), months_of(2016, 3, 24, 285000)};
  const bpjs_year_rate rates[] = {rate_of(2022, 45000), rate_of(2021, 50000)};
  bpjs_savings savings = until(2022, 9);
  savings.opening_day = day_of(2018, 7, 15);
  savings.opening = 25000000;
  bpjs_benefit *benefit = balance(law, savings, paid, 2, rates, 2);
  check(benefit, 45862000, 56307075 - 45862000);
  ck_assert_int_eq(line_at(benefit, 1).fraction_ppm, 85632);
  ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 2); /* the years that are assumed */
  ck_assert_ptr_null(step_of(benefit, 1, "year_contributions", 2015));
  ck_assert_int_eq(step_number(benefit, 1, "year_contributions", 2018), 2 * 285000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_year_without_a_rate_refuses_development_and_not_contributions) {
  bpjs_law *law = built_in();
  const int32_t years[] = {2015, 2021, 2022, 2023, 2024, 2026};
  for (int i = 0; i < 6; i++) {
    const bpjs_month_span paid = months_of(years[i], 12, 1, 100000);
    bpjs_benefit *benefit = balance(law, until(years[i], 12), &paid, 1, NULL, 0);
    check_refused(benefit, 100000, BPJS_BENEFIT_REASON_NO_RULE, "jht.credited.rate",
                  day_of(years[i], 12, 31));
    bpjs_benefit_free(benefit);
  }
  /* 2020 is known, 2021 ends it: the month after the last that is known. */
  const bpjs_month_span paid = months_of(2020, 12, 1, 100000);
  bpjs_benefit *benefit = balance(law, until(2021, 1), &paid, 1, NULL, 0);
  check_refused(benefit, 100000, BPJS_BENEFIT_REASON_NO_RULE, "jht.credited.rate",
                day_of(2021, 12, 31));
  bpjs_benefit_free(benefit);
  bpjs_savings sharia = until(2020, 12);
  sharia.fund = BPJS_SAVINGS_SHARIA;
  benefit = balance(law, sharia, &paid, 1, NULL, 0);
  check_refused(benefit, 100000, BPJS_BENEFIT_REASON_NO_RULE, "jht.credited.rate",
                day_of(2020, 12, 31));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 2020 at the caller's 10 % and not at 5.59 %, 2021 at 20 %, 2022 at the 30 % for every
 * year: 1,000,000 x 1.1 x 1.2 x 1.3 = 1,716,000. */
START_TEST(rates_that_are_given_go_before_those_of_the_law) {
  bpjs_law *law = built_in();
  const bpjs_year_rate rates[] = {rate_of(0, 300000), rate_of(2020, 100000), rate_of(2021, 200000)};
  bpjs_savings savings = until(2022, 12);
  savings.opening_day = day_of(2020, 1, 1);
  savings.opening = 1000000;
  bpjs_benefit *benefit = balance(law, savings, NULL, 0, rates, 3);
  check(benefit, 1000000, 716000);
  bpjs_benefit_free(benefit);
  /* 2020 by the law, and only 2021 assumed: 1,055,900 x 1.2 = 1,267,080. */
  savings.until_day = day_of(2021, 12, 1);
  benefit = balance(law, savings, NULL, 0, rates + 2, 1);
  check(benefit, 1000000, 267080);
  ck_assert_uint_ne(line_at(benefit, 1).flags & BPJS_BENEFIT_ASSUMED, 0);
  ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 1);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* At 0 % nothing grows and nothing is cut. */
START_TEST(a_rate_of_0_leaves_what_was_paid) {
  bpjs_law *law = built_in();
  const bpjs_year_rate none = rate_of(0, 0);
  const bpjs_month_span paid = months_of(2022, 1, 60, 228000);
  bpjs_benefit *benefit = balance(law, until(2026, 12), &paid, 1, &none, 1);
  check(benefit, 13680000, 0);
  ck_assert_uint_eq(line_at(benefit, 1).flags & BPJS_BENEFIT_ROUNDED, 0);
  ck_assert_ptr_null(step_of(benefit, 1, "round_step", 0));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(an_account_without_money_needs_no_rate) {
  bpjs_law *law = built_in();
  bpjs_savings savings = until(2022, 12);
  savings.opening_day = day_of(2021, 1, 1);
  bpjs_benefit *benefit = balance(law, savings, NULL, 0, NULL, 0);
  check(benefit, 0, 0);
  bpjs_benefit_free(benefit);
  /* Zeros of 2015, which has no rate, and 100 a month of 2016, which has one. */
  const bpjs_month_span spans[] = {months_of(2015, 7, 6, 0), months_of(2016, 12, 1, 10000000)};
  benefit = balance(law, until(2016, 12), spans, 2, NULL, 0);
  /* A month of a year of 7.19 %: 10,000,000 x 1.0719^(1/12) = 10,058,028.36... */
  check(benefit, 10000000, 58028);
  ck_assert_ptr_null(step_of(benefit, 1, "rate", 2015));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Spans in any order; what is paid after the last month is not in the account yet. With
 * the year's factor 2 (100 %), and a month's 2^(1/12): the opening of July earns six
 * months, 1,000,000 x 2^(6/12) = 1,414,213.56; 1,000,000 of January all twelve,
 * 2,000,000; together 3,414,213.56. */
START_TEST(months_count_from_the_first_with_money_to_the_last_that_earns) {
  bpjs_law *law = built_in();
  const bpjs_year_rate twice = rate_of(0, 1000000);
  const bpjs_month_span spans[] = {months_of(2023, 1, 12, 999), months_of(2022, 1, 1, 1000000)};
  bpjs_savings savings = until(2022, 12);
  savings.until_day = day_of(2022, 12, 1);
  savings.opening_day = day_of(2022, 7, 31);
  savings.opening = 1000000;
  bpjs_benefit *benefit = balance(law, savings, spans, 2, &twice, 1);
  check(benefit, 2000000, 1414214);
  bpjs_benefit_free(benefit);
  savings.opening = 0;
  benefit = balance(law, savings, spans, 1, &twice, 1); /* only later ones */
  check(benefit, 0, 0);
  bpjs_benefit_free(benefit);
  savings.opening = 1000000;
  savings.opening_day = day_of(2021, 12, 1); /* before them: 2^(13/12) = 2.11892618... */
  benefit = balance(law, savings, spans, 1, &twice, 1);
  check(benefit, 1000000, 1118926);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

static void expect(const bpjs_savings *savings, const bpjs_month_span *paid, int64_t count,
                   const bpjs_year_rate *rates, int64_t rate_count, int32_t status,
                   const char *field) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(ask(law, savings, paid, count, rates, rate_count, NULL, &benefit, &error),
                   status);
  ck_assert_str_eq(error.field, field);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}

START_TEST(what_is_out_of_range_is_refused_by_name) {
  const bpjs_savings good = until(2020, 12);
  const int32_t R = BPJS_ERROR_RANGE;
  const struct {
    bpjs_savings savings;
    const char *field;
  } cases[] = {
      {{good.struct_size, -1, good.until_day, 0, 0}, "fund"},
      {{good.struct_size, 2, good.until_day, 0, 0}, "fund"},
      {{good.struct_size, 0, INT32_MAX, 0, 0}, "until_day"},
      {{good.struct_size, 0, good.until_day, INT32_MIN, 0}, "opening_day"},
      {{good.struct_size, 0, good.until_day, good.until_day, -1}, "opening"},
      {{good.struct_size, 0, good.until_day, 0, 1}, "opening_day"},
      {{good.struct_size, 0, good.until_day, good.until_day + 1, 0}, "opening_day"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    expect(&cases[i].savings, NULL, 0, NULL, 0, R, cases[i].field);
  const bpjs_month_span negative = months_of(2020, 1, 1, -1);
  expect(&good, &negative, 1, NULL, 0, R, "amount");
  expect(&good, NULL, 1, NULL, 0, BPJS_ERROR_ARGUMENT, "contributions");
  const bpjs_year_rate below = rate_of(2020, -1), far = rate_of(2200, 0);
  expect(&good, NULL, 0, &below, 1, R, "rate_ppm");
  expect(&good, NULL, 0, &far, 1, R, "year");
  expect(&good, NULL, 0, NULL, 1, BPJS_ERROR_ARGUMENT, "rates");
  bpjs_savings short_one = good;
  short_one.struct_size = 16;
  expect(&short_one, NULL, 0, NULL, 0, BPJS_ERROR_STRUCT_SIZE, "savings");
  expect(NULL, NULL, 0, NULL, 0, BPJS_ERROR_ARGUMENT, "savings");
  ck_assert_int_eq(ask(NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL), BPJS_ERROR_ARGUMENT);
  bpjs_error error = {0};
  ck_assert_int_eq(ask(NULL, &good, NULL, 0, NULL, 0, NULL, NULL, &error), BPJS_ERROR_STRUCT_SIZE);
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  const bpjs_law_policy policy = {.struct_size = sizeof policy, .minimum_confidence = 9};
  ck_assert_int_eq(ask(law, &good, NULL, 0, NULL, 0, &policy, &benefit, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_does_not_fit_is_an_overflow) {
  bpjs_savings savings = until(2020, 12);
  savings.opening_day = day_of(2020, 1, 1);
  savings.opening = INT64_MAX;
  const bpjs_month_span one = months_of(2020, 1, 1, 1);
  expect(&savings, &one, 1, NULL, 0, BPJS_ERROR_OVERFLOW, "contributions");
  expect(&savings, NULL, 0, NULL, 0, BPJS_ERROR_OVERFLOW, "amount");
  /* A month at 3 millionths a year makes INT64_MAX + 0.61 of it, which rounds up. */
  const bpjs_year_rate tiny = rate_of(0, 3);
  savings.opening_day = day_of(2020, 12, 1);
  savings.opening = 9223369731015513581;
  expect(&savings, NULL, 0, &tiny, 1, BPJS_ERROR_OVERFLOW, "amount");
  /* 11^299 rupiah; 1,000 % a year is the most. */
  const bpjs_year_rate most = rate_of(0, 10000000);
  const bpjs_month_span first = months_of(1900, 1, 1, 1);
  savings = until(2199, 12);
  expect(&savings, &first, 1, &most, 1, BPJS_ERROR_OVERFLOW, "amount");
  /* The most that fits. */
  bpjs_law *law = built_in();
  const bpjs_year_rate none = rate_of(0, 0);
  const bpjs_month_span largest = months_of(2199, 12, 1, INT64_MAX);
  bpjs_benefit *benefit = balance(law, savings, &largest, 1, &none, 1);
  check(benefit, INT64_MAX, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(failing_allocations_leave_nothing_behind) {
  bpjs_law *law = built_in();
  const bpjs_month_span paid = months_of(2020, 11, 3, 100000);
  const bpjs_year_rate rate = rate_of(2021, 50000);
  bpjs_savings savings = until(2021, 3);
  savings.opening_day = day_of(2020, 12, 1);
  savings.opening = 5;
  bpjs_benefit *benefit = NULL;
  FAIL_EACH_ALLOCATION(ask(law, &savings, &paid, 1, &rate, 1, NULL, &benefit, NULL),
                       ck_assert_ptr_null(benefit));
  bpjs_benefit_free(benefit);
  benefit = NULL;
  FAIL_EACH_ALLOCATION(ask(law, &savings, &paid, 1, NULL, 0, NULL, &benefit, NULL),
                       ck_assert_ptr_null(benefit));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jht_balance", the_simulation_of_the_ministry_is_met,
      each_year_says_its_rate_contributions_and_balance, rates_that_were_credited_are_used,
      a_career_with_gaps_is_computed_as_by_hand,
      a_year_without_a_rate_refuses_development_and_not_contributions,
      rates_that_are_given_go_before_those_of_the_law, a_rate_of_0_leaves_what_was_paid,
      an_account_without_money_needs_no_rate,
      months_count_from_the_first_with_money_to_the_last_that_earns,
      what_is_out_of_range_is_refused_by_name, what_does_not_fit_is_an_overflow,
      failing_allocations_leave_nothing_behind)
