/* Contributions of months and what they earn, by the rates of years: an account of
 * JHT, and a lump sum of JP. Both parts are lines that the caller opens and these
 * end, as bpjs_claim_end_exact and the like do:
 *
 *   bpjs_development of = {.parameter = "jp.development.rate", .segment = ..., ...};
 *   bpjs_claim_open(claim, BPJS_PROGRAMME_JP, BPJS_BENEFIT_LUMP_SUM,
 *                   BPJS_BENEFIT_CONTRIBUTIONS, beneficiary);
 *   ... bpjs_claim_heir, and the rules that made the contributions, if any ...
 *   status = bpjs_development_end_contributions(claim, &of, error);
 *   bpjs_claim_open(claim, ..., BPJS_BENEFIT_DEVELOPMENT, beneficiary);
 *   status = bpjs_development_end(claim, &of, error);
 *
 * Where CONTRIBUTIONS was refused there is nothing to develop: leave the rest out. */
#ifndef BPJS_BENEFIT_DEVELOPMENT_H
#define BPJS_BENEFIT_DEVELOPMENT_H

#include "benefit/programmes.h"

/* Months count as in trace/span.h, from January 1900. */
typedef struct bpjs_development {
  const char *parameter, *key; /* of the law's rates */
  int32_t segment;
  const bpjs_year_rates *rates; /* the caller's, which go before them; none below 0 */
  int32_t first, end;           /* months; first <= end, in the years of dates */
  const int64_t *contributions; /* of month i at [i - first], not negative */
  int32_t opening_month;        /* first to end - 1, with an opening that is not 0 */
  int64_t opening;              /* a balance that is added to what there is in that month */
  int64_t paid;                 /* opening and contributions, set by _end_contributions */
} bpjs_development;

/* As bpjs_year_rates_check, and none is below 0. */
int32_t bpjs_development_rates_check(const bpjs_year_rates *rates, const char *name,
                                     bpjs_error *error);

/* Ends the open line: the opening, and what was paid in each year, add up. */
int32_t bpjs_development_end_contributions(bpjs_benefit *claim, bpjs_development *of,
                                           bpjs_error *error);

/* Ends the open line: balance - of->paid. Month by month, from 0,
 *   balance = (balance + contribution) x factor, cut at the law's decimals,
 * or, where the law has contributions earn from the next month on,
 *   balance = balance x factor + contribution,
 * where factor is the twelfth root of 1 + the year's rate, cut; the last balance is
 * rounded once. The law of these is that of the claim's day. A year without a rate
 * refuses the line. */
int32_t bpjs_development_end(bpjs_benefit *claim, const bpjs_development *of, bpjs_error *error);

#endif
