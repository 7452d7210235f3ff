#include "benefit/development.h"

#include <stddef.h>

#include "base/date.h"
#include "base/error.h"
#include "base/never.h"
#include "base/structure.h"
#include "trace/span.h"

enum { YEAR = 12 };

/* A balance as it grows. */
typedef struct account {
  bpjs_benefit *claim;
  const bpjs_development *of;
  int32_t decimals;
  bool from_start;
  bpjs_wide balance, factor; /* factor: of this year */
} account;

int32_t bpjs_development_rates_check(const bpjs_year_rates *rates, const char *name,
                                     bpjs_error *error) {
  const int32_t status = bpjs_year_rates_check(rates, name, error);
  for (int64_t i = 0; status == BPJS_OK && i < rates->count; i++) {
    bpjs_year_rate rate;
    bpjs_struct_item_in(&rate, sizeof rate, BPJS_STRUCT_LEAST(bpjs_year_rate, reserved),
                        rates->items, i);
    if (rate.rate_ppm >= 0)
      continue;
    bpjs_error_number(error, BPJS_ERROR_RANGE, "rate_ppm", rate.rate_ppm,
                      "development is not below 0");
    if (error != NULL)
      error->row = i + 1;
    return BPJS_ERROR_RANGE;
  }
  return status;
}

/* The first month of the next year, or the end. */
static int32_t year_end(const bpjs_development *of, int32_t month) {
  const int32_t next = month - month % YEAR + YEAR;
  return next < of->end ? next : of->end;
}

static int64_t opens(const bpjs_development *of, int32_t month) {
  return of->opening_month == month ? of->opening : 0;
}

static void note(bpjs_benefit *claim, const char *what, int32_t month, int64_t number) {
  bpjs_claim_follows(claim, what, BPJS_LAW_UNIT_IDR, number);
  bpjs_claim_of_year(claim, BPJS_DATE_FIRST_YEAR + month / YEAR);
}

int32_t bpjs_development_end_contributions(bpjs_benefit *claim, bpjs_development *of,
                                           bpjs_error *error) {
  of->paid = of->opening;
  if (of->opening != 0) {
    bpjs_claim_given(claim, "opening", BPJS_LAW_UNIT_IDR, of->opening);
    bpjs_claim_of_year(claim, BPJS_DATE_FIRST_YEAR + of->opening_month / YEAR);
  }
  for (int32_t month = of->first, end; month < of->end; month = end) {
    const int64_t before = of->paid;
    end = year_end(of, month);
    for (int32_t i = month; i < end; i++)
      if (!bpjs_exact_plus(of->paid, of->contributions[i - of->first], &of->paid))
        return bpjs_claim_overflow("contributions", of->contributions[i - of->first], error);
    if (of->paid != before)
      note(claim, "year_contributions", month, of->paid - before);
  }
  return bpjs_claim_end_whole(claim, of->opening == 0 ? "contributions" : "contributions_opening",
                              of->paid, error);
}

/* The factor of a year, its rate noted. False: there is none, and the line is refused. */
static bool begin_year(account *a, int32_t year) {
  int32_t given;
  int64_t rate;
  if (bpjs_year_rates_find(a->of->rates, year, &given)) {
    bpjs_claim_given(a->claim, "rate", BPJS_LAW_UNIT_PPM, given);
    bpjs_claim_assume(a->claim, year);
    rate = given;
  } else {
    const bpjs_rule rule = bpjs_claim_law(a->claim, bpjs_date_to_days((bpjs_date){year, YEAR, 31}),
                                          a->of->parameter, a->of->segment, a->of->key);
    if (!bpjs_claim_rule(a->claim, "rate", &rule))
      return false;
    rate = rule.value;
  }
  bpjs_claim_of_year(a->claim, year);
  return !NEVER(!bpjs_wide_growth(&a->factor, rate, a->decimals) ||
                !bpjs_wide_root(&a->factor, &a->factor, YEAR, a->decimals));
}

/* No balance is larger than an int64_t at the end of a year, and none grows more than
 * elevenfold in one: all fits. */
static void pay(account *a, int64_t amount) {
  bpjs_wide paid;
  bpjs_wide_set(&paid, (uint64_t)amount);
  if (NEVER(!bpjs_wide_scale(&paid, a->decimals) ||
            !bpjs_wide_add(&a->balance, &a->balance, &paid)))
    return;
}

static void earn(account *a) {
  if (NEVER(!bpjs_wide_multiply(&a->balance, &a->balance, &a->factor, a->decimals)))
    return;
}

static bool is_empty(const account *a) {
  const bpjs_wide nothing = {{0}};
  return bpjs_wide_compare(&a->balance, &nothing) == 0;
}

/* Whole rupiah of the balance, cut or nearest. False: too many. */
static bool whole(const account *a, bool is_nearest, int64_t *rupiah) {
  int32_t fraction;
  bool any, half;
  return bpjs_wide_split(&a->balance, a->decimals, rupiah, &fraction, &any, &half) &&
         bpjs_exact_plus(*rupiah, is_nearest && half, rupiah);
}

/* Months to end - 1, all of one year. *stands is false if the line is refused. */
static int32_t run_year(account *a, int32_t month, int32_t end, bool *stands, bpjs_error *error) {
  const bpjs_development *of = a->of;
  const int32_t first = month;
  bool begun = false;
  int64_t contributed = 0, balance;
  for (; month < end; month++) {
    const int64_t contribution = of->contributions[month - of->first];
    pay(a, opens(of, month));
    if (is_empty(a) && contribution == 0)
      continue;
    if (!begun && !begin_year(a, BPJS_DATE_FIRST_YEAR + month / YEAR)) {
      *stands = false;
      return BPJS_OK;
    }
    begun = true;
    if (opens(of, month) != 0)
      note(a->claim, "year_opening", month, of->opening);
    if (a->from_start)
      pay(a, contribution);
    earn(a);
    if (!a->from_start)
      pay(a, contribution);
    contributed += contribution;
  }
  if (!whole(a, true, &balance))
    return bpjs_claim_overflow("amount", INT64_MAX, error);
  if (contributed != 0)
    note(a->claim, "year_contributions", first, contributed);
  if (begun)
    note(a->claim, "year_balance", first, balance);
  return BPJS_OK;
}

int32_t bpjs_development_end(bpjs_benefit *claim, const bpjs_development *of, bpjs_error *error) {
  static const char key[] = "jht_balance";
  const bpjs_rule from_start = bpjs_claim_law(claim, claim->day, "jht.credit.from_start",
                                              BPJS_SEGMENT_ALL, ""),
                  decimals =
                      bpjs_claim_law(claim, claim->day, "rounding.decimals", BPJS_SEGMENT_ALL, key);
  bool stands = bpjs_claim_rule(claim, "from_start", &from_start) &&
                bpjs_claim_rule(claim, "decimals", &decimals);
  account a = {.claim = claim,
               .of = of,
               .decimals = (int32_t)decimals.value,
               .from_start = from_start.value != 0};
  for (int32_t month = of->first, end; stands && month < of->end; month = end) {
    end = year_end(of, month);
    const int32_t status = run_year(&a, month, end, &stands, error);
    if (status != BPJS_OK)
      return status;
  }
  int64_t balance;
  if (!stands || NEVER(!whole(&a, false, &balance)))
    return bpjs_claim_end_whole(claim, "development", 0, error);
  bpjs_claim_follows(claim, "balance", BPJS_LAW_UNIT_IDR, balance);
  bpjs_claim_follows(claim, "contributions", BPJS_LAW_UNIT_IDR, of->paid);
  return bpjs_claim_end_wide_less(claim, a.from_start ? "development" : "development_later",
                                  &a.balance, a.decimals, of->paid, key, error);
}
