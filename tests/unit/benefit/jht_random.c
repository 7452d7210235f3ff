/* What must hold of any account and any claim. */
#include "../random.h"
#include "savings.h"

enum { SPANS = 4, RATES = 3 };

/* An account from 2016 to 2025, its years' rates given. */
typedef struct account {
  bpjs_savings savings;
  bpjs_month_span spans[SPANS];
  bpjs_year_rate rates[RATES];
} account;

static account any_account(uint64_t *state) {
  account a = {.savings = until(2016 + (int32_t)random_below(state, 10), 1)};
  a.savings.until_day += (int32_t)random_below(state, 330);
  if (random_below(state, 2) != 0) {
    a.savings.opening_day = a.savings.until_day - (int32_t)random_below(state, 1000);
    a.savings.opening = (int64_t)random_below(state, 1000000000);
  }
  for (int32_t i = 0; i < SPANS; i++) /* of three years each */
    a.spans[i] =
        months_of(2014 + 3 * i, 1 + (int32_t)random_below(state, 12),
                  (int32_t)random_below(state, 25), (int64_t)random_below(state, 10000000));
  a.rates[0] = rate_of(0, (int32_t)random_below(state, 150000));
  a.rates[1] = rate_of(2018, (int32_t)random_below(state, 150000));
  a.rates[2] = rate_of(2020, (int32_t)random_below(state, 150000));
  return a;
}

/* The balance; and it is the sum of its lines, which are not negative. */
static int64_t balance(const bpjs_law *law, const account *a, int64_t spans) {
  bpjs_benefit *benefit = NULL;
  ck_assert_int_eq(bpjs_benefit_jht_balance(law, &a->savings, a->spans, spans, a->rates, RATES,
                                            NULL, &benefit, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 2);
  const int64_t paid = line_at(benefit, 0).amount, earned = line_at(benefit, 1).amount;
  const int64_t total = totals_of(benefit).total;
  ck_assert_int_ge(paid, 0);
  ck_assert_int_ge(earned, 0);
  ck_assert_int_eq(total, paid + earned);
  bpjs_benefit_free(benefit);
  return total;
}

START_TEST(a_balance_never_falls_with_more_money_or_a_higher_rate) {
  bpjs_law *law = built_in();
  uint64_t state = 21;
  for (int64_t i = 0; i < suite_cases(1000); i++) {
    account a = any_account(&state);
    const int64_t before = balance(law, &a, SPANS);
    ck_assert_int_le(balance(law, &a, SPANS - 1), before); /* fewer contributions */
    account more = a;
    more.spans[random_below(&state, SPANS)].amount++;
    ck_assert_int_ge(balance(law, &more, SPANS), before);
    more = a;
    more.rates[random_below(&state, RATES)].rate_ppm++;
    ck_assert_int_ge(balance(law, &more, SPANS), before);
    more = a;
    more.savings.until_day += 31;
    ck_assert_int_ge(balance(law, &more, SPANS), before);
  }
  bpjs_law_free(law);
}
END_TEST

/* At 0 % the balance is the money of the months that count, each on its own. */
START_TEST(without_a_rate_a_balance_is_what_was_paid) {
  bpjs_law *law = built_in();
  uint64_t state = 22;
  for (int64_t i = 0; i < suite_cases(1000); i++) {
    account a = any_account(&state);
    for (int j = 0; j < RATES; j++)
      a.rates[j].rate_ppm = 0;
    int64_t paid = a.savings.opening;
    for (int j = 0; j < SPANS; j++) {
      const int32_t left = bpjs_date_months_between(a.spans[j].day, a.savings.until_day) + 1;
      const int32_t months = a.spans[j].months == 0 ? 1 : a.spans[j].months;
      paid += (left < 0 ? 0 : left < months ? left : months) * a.spans[j].amount;
    }
    ck_assert_int_eq(balance(law, &a, SPANS), paid);
  }
  bpjs_law_free(law);
}
END_TEST

/* Amounts about a bracket's end, or any. */
static int64_t any_amount(uint64_t *state) {
  static const int64_t ends[] = {0, 50000000, 60000000, 250000000, 500000000, 5000000000};
  const int64_t end = ends[random_below(state, 6)];
  return end + (int64_t)random_below(state, random_below(state, 2) == 0 ? 100 : 1000000000);
}

static bpjs_savings_claim any_claim(uint64_t *state) {
  bpjs_savings_claim claim = claim_of(
      BPJS_SAVINGS_AGE, day_of(2016 + (int32_t)random_below(state, 10), 6, 1), any_amount(state));
  claim.first_year =
      2016 + (int32_t)random_below(state, (uint64_t)(bpjs_date_from_days(claim.day).year - 2015));
  claim.paid_this_year = random_below(state, 2) == 0 ? 0 : any_amount(state);
  claim.paid_before = claim.paid_this_year + (random_below(state, 2) == 0 ? 0 : any_amount(state));
  if (random_below(state, 2) == 0)
    claim.flags |= BPJS_SAVINGS_NO_NPWP;
  return claim;
}

static int64_t tax(const bpjs_law *law, const bpjs_savings_claim *claim) {
  bpjs_benefit *benefit = claimed(law, claim, NULL);
  const bpjs_benefit_totals totals = totals_of(benefit);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  ck_assert_int_eq(totals.total, line_at(benefit, 0).amount);
  ck_assert_int_eq(totals.tax, line_at(benefit, 1).amount);
  ck_assert_int_eq(totals.net, totals.total - totals.tax);
  ck_assert_int_ge(totals.tax, 0);
  bpjs_benefit_free(benefit);
  return totals.tax;
}

/* One more rupiah bears at most 35 % x 1.2, so at most a rupiah more when rounded. */
START_TEST(a_tax_never_falls_with_one_more_rupiah) {
  bpjs_law *law = built_in();
  uint64_t state = 23;
  for (int64_t i = 0; i < suite_cases(10000); i++) {
    bpjs_savings_claim claim = any_claim(&state);
    const int64_t before = tax(law, &claim);
    claim.balance++;
    const int64_t after = tax(law, &claim);
    ck_assert_int_ge(after, before);
    ck_assert_int_le(after, before + 1);
  }
  bpjs_law_free(law);
}
END_TEST

/* Two parts are each rounded to half a rupiah, and so is the whole: what they bear differs
 * by less than 1.5, which is 1. Within the two years by the final tax, later by the
 * brackets of the year. */
START_TEST(two_parts_bear_what_one_does) {
  bpjs_law *law = built_in();
  uint64_t state = 24;
  int64_t differed = 0;
  for (int64_t i = 0; i < suite_cases(10000); i++) {
    bpjs_savings_claim whole = any_claim(&state);
    const int32_t year = bpjs_date_from_days(whole.day).year;
    if (year - whole.first_year < 2)
      whole.first_year = year - (int32_t)random_below(&state, 2);
    bpjs_savings_claim first = whole, second = whole;
    first.balance = (int64_t)random_below(&state, (uint64_t)whole.balance + 1);
    second.balance = whole.balance - first.balance;
    second.paid_before += first.balance;
    second.paid_this_year += first.balance;
    const int64_t difference = tax(law, &first) + tax(law, &second) - tax(law, &whole);
    ck_assert_int_ge(difference, -1);
    ck_assert_int_le(difference, 1);
    differed += difference != 0;
    /* Cut at a multiple of 100,000, no part of a rupiah is rounded (1 % is the unit of
     * every rate, x 1.2). */
    first.balance -= first.balance % 100000;
    whole.balance -= whole.balance % 100000;
    whole.paid_before -= whole.paid_before % 100000;
    whole.paid_this_year -= whole.paid_this_year % 100000;
    first.paid_before = whole.paid_before;
    first.paid_this_year = whole.paid_this_year;
    second = whole;
    second.balance = whole.balance - first.balance;
    second.paid_before += first.balance;
    second.paid_this_year += first.balance;
    ck_assert_int_eq(tax(law, &first) + tax(law, &second), tax(law, &whole));
  }
  if (suite_cases(10000) >= 1000)
    ck_assert_int_gt(differed, 0); /* the cases do meet roundings */
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jht_random", a_balance_never_falls_with_more_money_or_a_higher_rate,
      without_a_rate_a_balance_is_what_was_paid, a_tax_never_falls_with_one_more_rupiah,
      two_parts_bear_what_one_does)
