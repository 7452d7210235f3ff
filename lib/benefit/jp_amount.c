#include "base/never.h"
#include "benefit/jp.h"

enum { YEAR = 12, MILLION = 1000000 };

/* Sums over the years: of indexed wages, each once or for each of its months. */
typedef struct sums {
  int64_t weighted;
  int32_t years;
  bpjs_jp_rounding rounding;
} sums;

static bool is_by_years(const bpjs_jp *jp) {
  return jp->pension->mean == BPJS_PENSION_MEAN_YEARS;
}

static void note(const bpjs_jp *jp, int32_t year, const char *what, int32_t unit, int64_t number) {
  bpjs_claim_follows(jp->claim, what, unit, number);
  bpjs_claim_of_year(jp->claim, year);
}

/* False: overflow. A year without wages has its inflation alone. */
static bool add_year(const bpjs_jp *jp, int32_t year, sums *s) {
  int64_t wages, indexed, product;
  int32_t months;
  if (!bpjs_jp_year_wages(jp, year, &wages, &months))
    return false;
  if (year < jp->year) {
    const bpjs_jp_rate rate = bpjs_jp_inflation(jp, year);
    bpjs_jp_note_inflation(jp, year, &rate);
  }
  if (months == 0 || jp->claim->open.reason != 0)
    return true;
  if (!bpjs_jp_note_index(jp, year) ||
      !bpjs_jp_index_wage(jp, year, wages, months, &s->rounding, &indexed))
    return false;
  note(jp, year, "year_wages", BPJS_LAW_UNIT_IDR, wages);
  note(jp, year, "year_months", BPJS_LAW_UNIT_MONTHS, months);
  note(jp, year, "indexed_wage", BPJS_LAW_UNIT_IDR, indexed);
  s->years++;
  return bpjs_exact_times(indexed, is_by_years(jp) ? 1 : months, &product) &&
         bpjs_exact_plus(s->weighted, product, &s->weighted);
}

/* accrual x months / 12 x sum / parts as one fraction, cut at the decimals. */
static void compute(const bpjs_jp *jp, int64_t accrual, int64_t months, int64_t sum, int64_t parts,
                    bpjs_wide *pension) {
  bpjs_wide factor, numerator, denominator;
  bpjs_wide_set(&numerator, (uint64_t)sum);
  bpjs_wide_set(&factor, (uint64_t)(accrual * months)); /* below 10^6 x 10^4 */
  bpjs_wide_set(&denominator, (uint64_t)((int64_t)YEAR * MILLION * parts));
  /* below 10^29, and 38 decimals */
  (void)NEVER(!bpjs_wide_multiply(&numerator, &numerator, &factor, 0));
  (void)NEVER(!bpjs_wide_divide(pension, &numerator, &denominator, (int32_t)jp->decimals.value));
}

static bool round_pension(const bpjs_jp *jp, bpjs_jp_amount *amount) {
  bpjs_exact exact;
  int32_t fraction;
  bool any, half;
  if (!bpjs_wide_split(&amount->exact, (int32_t)jp->decimals.value, &exact.whole, &fraction, &any,
                       &half))
    return false;
  exact.fraction = fraction;
  return bpjs_jp_round(&amount->rounding, exact, any, &amount->rounded);
}

/* The months that are counted. */
static int64_t note_months(const bpjs_jp *jp, const bpjs_rule *least) {
  int64_t months = jp->months;
  bpjs_claim_follows(jp->claim, "months_paid", BPJS_LAW_UNIT_MONTHS, months);
  if (least != NULL && bpjs_claim_rule(jp->claim, "counted_least", least) && least->value > months)
    months = least->value;
  bpjs_claim_follows(jp->claim, "months", BPJS_LAW_UNIT_MONTHS, months);
  return months;
}

int32_t bpjs_jp_amount_of(bpjs_jp *jp, const bpjs_rule *least, bpjs_jp_amount *amount,
                          bpjs_error *error) {
  bpjs_benefit *claim = jp->claim;
  bpjs_benefit_line *line = &claim->open.entry.line;
  const bpjs_rule accrual = bpjs_claim_law(claim, jp->when.day, "jp.accrual", BPJS_SEGMENT_PU, "");
  sums s = {.rounding = bpjs_jp_rounding_of(jp, "jp_wage")};
  *amount = (bpjs_jp_amount){.rounding = bpjs_jp_rounding_of(jp, "jp_pension")};
  if (jp->months == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_MONTHS, "", 0, 1);
  bpjs_claim_rule(claim, "accrual", &accrual);
  const int32_t status = bpjs_jp_index(jp, error);
  if (status != BPJS_OK)
    return status;
  for (int32_t year = jp->first_year; year <= jp->year; year++)
    if (!add_year(jp, year, &s))
      return bpjs_claim_overflow("wages", year, error);
  bpjs_jp_note_rounding(jp, &s.rounding, "wage_round_step", "wage_round_direction");
  const int64_t months = note_months(jp, least);
  line->from_day = bpjs_jp_next_month(jp->when.day);
  line->to_day = bpjs_jp_first_end(jp, line->from_day);
  line->count = months;
  line->unit = BPJS_LAW_UNIT_MONTHS;
  if (claim->open.reason != 0)
    return BPJS_OK;
  const int64_t parts = is_by_years(jp) ? s.years : jp->months;
  line->base = s.weighted / parts;
  bpjs_claim_follows(claim, is_by_years(jp) ? "indexed_wages" : "weighted_wages", BPJS_LAW_UNIT_IDR,
                     s.weighted);
  bpjs_claim_follows(claim, "years", BPJS_LAW_UNIT_YEARS, s.years);
  bpjs_claim_follows(claim, "mean", BPJS_LAW_UNIT_IDR, line->base);
  compute(jp, accrual.value, months, s.weighted, parts, &amount->exact);
  if (!round_pension(jp, amount))
    return bpjs_claim_overflow("wages", s.weighted, error);
  bpjs_claim_follows(claim, "pension", BPJS_LAW_UNIT_IDR, amount->rounded);
  amount->bounded =
      bpjs_jp_accrued(jp) ? amount->rounded : bpjs_jp_bounded(jp, line->from_day, amount->rounded);
  return BPJS_OK;
}

/* It was rounded before, and fits. */
static void end_own(const bpjs_jp *jp, const bpjs_jp_amount *amount) {
  const bool by_years = is_by_years(jp), raised = amount->bounded > amount->rounded;
  int32_t status;
  if (amount->bounded == amount->rounded) {
    status = bpjs_claim_end_wide(jp->claim, by_years ? "pension_years" : "pension", &amount->exact,
                                 (int32_t)jp->decimals.value, "jp_pension", NULL);
  } else {
    bpjs_jp_note_rounding(jp, &amount->rounding, "pension_round_step", "pension_round_direction");
    const char *formula = raised ? (by_years ? "pension_years_raised" : "pension_raised")
                                 : (by_years ? "pension_years_cut" : "pension_cut");
    status = bpjs_claim_end_whole(jp->claim, formula, amount->bounded, NULL);
  }
  (void)NEVER(status != BPJS_OK);
}

int32_t bpjs_jp_own(bpjs_jp *jp, const bpjs_rule *least, bpjs_error *error) {
  bpjs_jp_amount amount;
  const int32_t status = bpjs_jp_amount_of(jp, least, &amount, error);
  if (status != BPJS_OK)
    return status;
  end_own(jp, &amount);
  return bpjs_jp_payment(jp, !bpjs_jp_accrued(jp), error);
}

void bpjs_jp_end_refused(const bpjs_jp *jp) {
  (void)NEVER(bpjs_claim_end_whole(jp->claim, "", 0, NULL) != BPJS_OK);
}
