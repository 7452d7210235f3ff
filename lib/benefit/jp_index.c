#include "base/never.h"
#include "benefit/jp.h"

bpjs_jp_rate bpjs_jp_inflation(const bpjs_jp *jp, int32_t year) {
  bpjs_jp_rate rate = {0};
  rate.given = bpjs_year_rates_find(jp->inflation, year, &rate.ppm);
  if (rate.given)
    return rate;
  rate.rule = bpjs_claim_law(jp->claim, bpjs_date_to_days((bpjs_date){year, 12, 31}),
                             "inflation.general", BPJS_SEGMENT_ALL, "");
  rate.ppm = (int32_t)rate.rule.value; /* the law's are within a caller's range */
  return rate;
}

void bpjs_jp_note_inflation(const bpjs_jp *jp, int32_t year, const bpjs_jp_rate *rate) {
  if (rate->given) {
    bpjs_claim_given(jp->claim, "inflation", BPJS_LAW_UNIT_PPM, rate->ppm);
    bpjs_claim_of_year(jp->claim, year);
    bpjs_claim_assume(jp->claim, year);
  } else if (bpjs_claim_rule(jp->claim, "inflation", &rate->rule)) {
    bpjs_claim_of_year(jp->claim, year);
  }
}

/* index(R) = 1; index(t) = index(t + 1) x
 * (1 + inflation(t)). */
int32_t bpjs_jp_index(bpjs_jp *jp, bpjs_error *error) {
  jp->decimals =
      bpjs_claim_law(jp->claim, jp->when.day, "rounding.decimals", BPJS_SEGMENT_ALL, "jp_index");
  if (!bpjs_claim_rule(jp->claim, "decimals", &jp->decimals))
    return BPJS_OK;
  const int32_t decimals = (int32_t)jp->decimals.value;
  bpjs_wide index, factor;
  bool fits = true;
  (void)NEVER(!bpjs_wide_growth(&index, 0, decimals));
  jp->index[jp->year - BPJS_DATE_FIRST_YEAR] = index;
  for (int32_t year = jp->year - 1; year >= jp->first_year; year--) {
    (void)NEVER(!bpjs_wide_growth(&factor, bpjs_jp_inflation(jp, year).ppm, decimals));
    fits = fits && bpjs_wide_multiply(&index, &index, &factor, decimals);
    jp->index[year - BPJS_DATE_FIRST_YEAR] = index;
  }
  return fits ? BPJS_OK : bpjs_claim_overflow("inflation", jp->first_year, error);
}

/* In millionths, cut: six decimals, the least that there are, become whole. */
bool bpjs_jp_note_index(const bpjs_jp *jp, int32_t year) {
  enum { PPM_DECIMALS = 6 };
  const bpjs_wide *index = &jp->index[year - BPJS_DATE_FIRST_YEAR];
  int64_t ppm;
  int32_t fraction;
  bool any, half;
  if (!bpjs_wide_split(index, (int32_t)jp->decimals.value - PPM_DECIMALS, &ppm, &fraction, &any,
                       &half))
    return false;
  bpjs_claim_follows(jp->claim, "index", BPJS_LAW_UNIT_PPM, ppm);
  bpjs_claim_of_year(jp->claim, year);
  return true;
}

/* The index was noted, so it is below 10^13, and its product with a wage, at 38
 * decimals, below 10^70. */
bool bpjs_jp_index_wage(const bpjs_jp *jp, int32_t year, int64_t wages, int32_t months,
                        bpjs_jp_rounding *rounding, int64_t *indexed) {
  const bpjs_wide *index = &jp->index[year - BPJS_DATE_FIRST_YEAR];
  bpjs_wide sum, by, quotient, back;
  bpjs_exact exact;
  int32_t fraction;
  bool any, half;
  bpjs_wide_set(&sum, (uint64_t)wages);
  bpjs_wide_set(&by, (uint64_t)months);
  (void)NEVER(!bpjs_wide_multiply(&sum, &sum, index, 0));
  (void)NEVER(!bpjs_wide_divide(&quotient, &sum, &by, 0));
  (void)NEVER(!bpjs_wide_multiply(&back, &quotient, &by, 0));
  if (!bpjs_wide_split(&quotient, (int32_t)jp->decimals.value, &exact.whole, &fraction, &any,
                       &half))
    return false;
  exact.fraction = fraction;
  any = any || bpjs_wide_compare(&back, &sum) != 0;
  return bpjs_jp_round(rounding, exact, any, indexed);
}
