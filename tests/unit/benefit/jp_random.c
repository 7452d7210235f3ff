/* What holds of any life. Let S be the sum of months x indexed wage, over the years, and
 * n the months paid. An old-age pension is accrual / 12 x S, as is one of disability from
 * 180 months on; S rises with any month, as the wages of its year are rounded once by
 * less than a rupiah a month. So a pension of a person never falls
 * - with one more rupiah of wage in a month, whichever it is;
 * - with one more month at a wage of, or above, those that were paid, for old age, and for
 *   disability from 180 months on;
 * - below 180 months for disability, where accrual / 12 x 180 x S / n has the mean: with
 *   one more month whose indexed wage is not below that mean.
 * At the same wage in rupiah, but of a later year, the mean of indexed wages can fall:
 * see the tests at the end, which hold what the readings give. */
#include <stdlib.h>

#include "../random.h"
#include "pension.h"

enum { FIRST_YEAR = 2015, MOST = 12 * 25, RATES = 30 };

typedef struct life {
  asked a;
  int32_t first, end; /* months from January 2015 */
  int64_t wage[MOST]; /* 0: not paid */
  bpjs_month_span spans[MOST];
  bpjs_year_rate rates[RATES], earned[1];
} life;

static int32_t month_day(int32_t month, int32_t day) {
  return day_of(FIRST_YEAR + month / 12, month % 12 + 1, day);
}

/* One span a month, in an order that is not that of time. */
static bpjs_benefit *pension_of(life *one, const bpjs_law *law) {
  int64_t count = 0;
  for (int32_t i = one->end - 1; i >= one->first; i--)
    if (one->wage[i] != 0)
      one->spans[count++] = span(FIRST_YEAR + i / 12, i % 12 + 1, 1, one->wage[i]);
  one->a.law = law;
  one->a.wages = one->spans;
  one->a.wage_count = count;
  return paid(&one->a);
}

static void make(life *one, uint64_t *state) {
  memset(one, 0, sizeof *one);
  one->first = 6 + (int32_t)random_below(state, 24);
  one->end = one->first + 2 + (int32_t)random_below(state, random_below(state, 2) == 0 ? 30 : 265);
  int64_t wage = 300000 + (int64_t)random_below(state, 12000000);
  const uint64_t gap = random_below(state, 3) == 0 ? 2 : 30;
  for (int32_t i = one->first; i < one->end; i++) {
    if (random_below(state, 9) == 0)
      wage = wage * (int64_t)(95 + random_below(state, 20)) / 100 + 1;
    one->wage[i] = i != one->first && random_below(state, gap + 8) == 0 ? 0 : wage;
  }
  one->a = ask(random_below(state, 2) == 0 ? OLD_AGE : DISABILITY,
               month_day(one->end - 1, 1 + (int32_t)random_below(state, 28)));
  one->a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  one->a.pension.flags = BPJS_PENSION_ENROLLED;
  one->a.pension.enrolled_day = month_day(one->first, 1);
  if (random_below(state, 2) == 0)
    one->a.pension.flags |= BPJS_PENSION_COUNTED;
  for (int32_t i = 0; i < RATES; i++)
    one->rates[i] = rate(FIRST_YEAR + i, (int32_t)random_below(state, 120000) - 15000);
  one->earned[0] = rate(0, (int32_t)random_below(state, 90000));
  INFLATION(one->a, one->rates);
  DEVELOPMENT(one->a, one->earned);
  if (random_below(state, 4) == 0)
    one->a.pension.until_day = one->a.pension.day + (int32_t)random_below(state, 1500);
}

static bool is_pension(const bpjs_benefit *benefit) {
  return bpjs_benefit_count(benefit) > 0 && line_at(benefit, 0).kind == BPJS_BENEFIT_MONTHLY;
}

static void adds_up(const bpjs_benefit *benefit) {
  int64_t total = 0, monthly = 0;
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++) {
    const bpjs_benefit_line line = line_at(benefit, i);
    if (line.kind == BPJS_BENEFIT_LUMP_SUM)
      total += line.amount;
    else if ((line.flags & BPJS_BENEFIT_LATER) == 0)
      monthly += line.amount;
  }
  ck_assert_int_eq(totals_of(benefit, JP).total, total);
  ck_assert_int_eq(totals_of(benefit, JP).monthly, monthly);
  ck_assert_int_eq(totals_of(benefit, 0).net, total);
}

static void is_within_limits(const bpjs_benefit *benefit) {
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++)
    if (line_at(benefit, i).kind == BPJS_BENEFIT_MONTHLY) {
      ck_assert_int_ge(line_at(benefit, i).amount, step_of(benefit, i, "minimum", 0));
      ck_assert_int_le(line_at(benefit, i).amount, step_of(benefit, i, "maximum", 0));
    }
}

/* months x indexed wage, and the months, summed from the steps again. */
static void sums_from_steps(const bpjs_benefit *benefit) {
  int64_t sum = 0, months = 0;
  const bpjs_claim_entry *entry = &benefit->entries[0];
  for (size_t i = 0; i < entry->step_count; i++) {
    const bpjs_claim_step *step = &benefit->steps[entry->step_first + i];
    if (strcmp(step->what, "indexed_wage") != 0)
      continue;
    const int64_t n = step_of(benefit, 0, "year_months", step->year);
    sum += step->number * n;
    months += n;
  }
  ck_assert_int_eq(step_of(benefit, 0, "weighted_wages", 0), sum);
  ck_assert_int_eq(step_of(benefit, 0, "months_paid", 0), months);
}

/* Both are the pension of one person, who had more the second time. */
static void never_falls(const bpjs_benefit *before, const bpjs_benefit *after) {
  ck_assert(is_pension(after));
  ck_assert_int_ge(line_at(after, 0).amount, line_at(before, 0).amount);
  ck_assert_int_ge(step_of(after, 0, "pension", 0), step_of(before, 0, "pension", 0));
}

static void one_more_rupiah(life *one, const bpjs_law *law, const bpjs_benefit *before,
                            uint64_t *state) {
  int32_t month;
  do
    month = one->first + (int32_t)random_below(state, (uint64_t)(one->end - one->first));
  while (one->wage[month] == 0);
  one->wage[month]++;
  bpjs_benefit *after = pension_of(one, law);
  never_falls(before, after);
  bpjs_benefit_free(after);
  one->wage[month]--;
}

/* What the month adds to the wages counted in its year. */
static int64_t counted(const bpjs_benefit *before, const bpjs_benefit *after, int32_t year) {
  const bpjs_claim_step *had = find_step(before, 0, "year_wages", year);
  return step_of(after, 0, "year_wages", year) - (had == NULL ? 0 : had->number);
}

/* True: the month was added, and what must hold was looked at. */
static bool one_more_month(life *one, const bpjs_law *law, const bpjs_benefit *before,
                           uint64_t *state) {
  const int32_t month =
      one->first + (int32_t)random_below(state, (uint64_t)(one->end - one->first));
  int64_t most = 0;
  if (one->wage[month] != 0)
    return false;
  for (int32_t i = one->first; i < one->end; i++)
    most = one->wage[i] > most ? one->wage[i] : most;
  one->wage[month] = most + (int64_t)random_below(state, 2) * (int64_t)random_below(state, 9999);
  bpjs_benefit *after = pension_of(one, law);
  const int32_t year = FIRST_YEAR + month / 12;
  /* The indexed wage of the month, from an index that was cut: not more than it is. */
  const int64_t indexed =
      counted(before, after, year) / 1000 * (step_of(after, 0, "index", year) / 1000);
  /* Rounding moves the months of a year by half a rupiah each. */
  const bool must = one->a.pension.event == OLD_AGE ||
                    step_of(before, 0, "months_paid", 0) >= 180 ||
                    indexed > line_at(before, 0).base + 13;
  if (must)
    never_falls(before, after);
  else
    ck_assert(is_pension(after));
  bpjs_benefit_free(after);
  one->wage[month] = 0;
  return must;
}

START_TEST(a_pension_never_falls_with_more) {
  uint64_t state = 20150701;
  bpjs_law *law = built_in();
  life *one = malloc(sizeof *one);
  int64_t pensions = 0, months = 0, young = 0;
  const int64_t lives = suite_cases(30000);
  for (int64_t i = 0; i < lives; i++) {
    make(one, &state);
    bpjs_benefit *before = pension_of(one, law);
    adds_up(before);
    if (is_pension(before)) {
      pensions++;
      young += step_of(before, 0, "months_paid", 0) < 180;
      is_within_limits(before);
      sums_from_steps(before);
      one_more_rupiah(one, law, before, &state);
      months += one_more_month(one, law, before, &state);
    }
    bpjs_benefit_free(before);
  }
  if (lives >= 1000) { /* the lives are of all kinds */
    ck_assert_int_gt(pensions, lives / 4);
    ck_assert_int_gt(pensions - young, lives / 20);
    ck_assert_int_gt(young, lives / 20);
    ck_assert_int_gt(months, lives / 100);
  }
  free(one);
  bpjs_law_free(law);
}
END_TEST

/* 3,000,000 from 2015-07 to 2016-05 and disabled on 2016-06-20: inflation of 2015 was
 * 3.35 %, so I(2015) = 3,100,500 and I(2016) = 3,000,000.
 *   11 months: 0.15 x (6 x 3,100,500 + 5 x 3,000,000) / 11 = 458,222.7272...
 *   with June: 0.15 x (6 x 3,100,500 + 6 x 3,000,000) / 12 = 457,537.5
 * One more month at the same wage, and 685 less: the months that are only counted, 180 -
 * n, are worth the mean, and the mean has one more month of a later year. */
START_TEST(below_180_months_one_more_of_a_later_year_can_lower_the_mean) {
  asked a = ask(DISABILITY, day_of(2016, 6, 20));
  bpjs_month_span wages[] = {span(2015, 7, 11, 3000000)};
  WAGES(a, wages);
  ck_assert_int_eq(first_line(&a).amount, 458223);
  wages[0].months = 12;
  ck_assert_int_eq(first_line(&a).amount, 457538);
  /* as much as the mean, or above, it never does: 3,054,818 is the mean, cut, of eleven */
  const bpjs_month_span more[] = {span(2015, 7, 11, 3000000), span(2016, 6, 1, 3054819)};
  WAGES(a, more);
  ck_assert_int_ge(first_line(&a).amount, 458223);
}
END_TEST

/* The other mean, of years, can fall of an old-age pension too. 2,000,000 for 180 months
 * of 2016 to 2030, inflation 5 % in each but none in 2030, and one more in 2031-01:
 * the year that has one month weighs as much as one that has twelve. */
START_TEST(the_mean_of_years_can_fall_with_a_month) {
  asked a = ask(OLD_AGE, day_of(2031, 1, 31));
  bpjs_month_span wages[] = {span(2016, 1, 180, 2000000)};
  const bpjs_year_rate rates[] = {rate(0, 50000)};
  WAGES(a, wages);
  INFLATION(a, rates);
  a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  const int64_t by_months = first_line(&a).amount;
  a.pension.mean = BPJS_PENSION_MEAN_YEARS;
  const int64_t by_years = first_line(&a).amount;
  ck_assert_int_eq(by_months, by_years); /* whole years: both means are one */
  wages[0].months = 181;
  ck_assert_int_lt(first_line(&a).amount, by_years);
  a.pension.mean = BPJS_PENSION_MEAN_MONTHS;
  ck_assert_int_gt(first_line(&a).amount, by_months);
}
END_TEST

SUITE("benefit.jp_random", a_pension_never_falls_with_more,
      below_180_months_one_more_of_a_later_year_can_lower_the_mean,
      the_mean_of_years_can_fall_with_a_month)
