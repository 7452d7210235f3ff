/* What each programme adds to a claim: the public functions call one of these, an
 * event in a worker's life several. Inputs have been checked; arrays are the
 * caller's, and checked too. Each returns BPJS_OK, also where it refused
 * everything, or OVERFLOW, or what it says. */
#ifndef BPJS_BENEFIT_PROGRAMMES_H
#define BPJS_BENEFIT_PROGRAMMES_H

#include "benefit/claim.h"
#include "trace/later.h"
#include "trace/span.h"

/* Spans, rates, children, losses as the caller gave them. */
typedef struct bpjs_children {
  const bpjs_child *items;
  int64_t count;
} bpjs_children;

typedef struct bpjs_losses {
  const bpjs_loss *items;
  int64_t count;
} bpjs_losses;

typedef struct bpjs_month_spans {
  const bpjs_month_span *items;
  int64_t count;
} bpjs_month_spans;

typedef struct bpjs_year_rates {
  const bpjs_year_rate *items;
  int64_t count;
} bpjs_year_rates;

/* Checks all of an array: ARGUMENT (NULL with a count, a negative count),
 * STRUCT_SIZE, RANGE, UNKNOWN, LIMIT (over 1,000,000); the error's row is the item's. */
int32_t bpjs_children_check(const bpjs_children *children, bpjs_error *error);
int32_t bpjs_losses_check(const bpjs_losses *losses, bpjs_error *error);
int32_t bpjs_year_rates_check(const bpjs_year_rates *rates, const char *name, bpjs_error *error);

/* Checks spans of months, none of which is below `least` rupiah, and places them.
 * _amount: of a month of the spans, 0 where there is none. */
int32_t bpjs_month_spans_place(const bpjs_month_spans *given, const char *name, int64_t least,
                               bpjs_spans *spans, bpjs_error *error);
int64_t bpjs_month_spans_amount(const bpjs_month_spans *given, const bpjs_spans *spans,
                                int32_t month);

/* Copies item `index` of an array that was checked. */
bpjs_child bpjs_children_at(const bpjs_children *children, int64_t index);
bpjs_loss bpjs_losses_at(const bpjs_losses *losses, int64_t index);

/* The rate of a year: the caller's own for it, else the caller's for every year. False
 * if there is neither. */
bool bpjs_year_rates_find(const bpjs_year_rates *rates, int32_t year, int32_t *rate_ppm);

/* Partial disability: a line for each loss, number from 1, its amount percent x
 * `months` months x base, which was given, or percent x base where `months` is NULL
 * (migrants). base_rule: what says the base. left_handed: right and left change places.
 * Also RANGE: an assessed loss outside what the law allows. See bpjs_losses_lines. */
int32_t bpjs_losses_claim(bpjs_benefit *claim, const bpjs_losses *losses, bool left_handed,
                          int64_t base, const bpjs_rule *months, const bpjs_rule *base_rule,
                          bpjs_error *error);

/* The scholarship that a programme pays for an event of the claim's day. */
int32_t bpjs_scholarship_claim(bpjs_benefit *claim, int32_t programme,
                               const bpjs_children *children, bpjs_error *error);

/* Months contributed that an event does not tell: what hangs on them is refused. */
enum { BPJS_MONTHS_UNKNOWN = -1 };

/* The fewest months contributed that have the same right as `months` on the claim's day:
 * most people differ in their months and in nothing else. */
int32_t bpjs_jkm_months_like(const bpjs_benefit *claim, int32_t segment, int32_t months);
int32_t bpjs_jkp_months_like(const bpjs_benefit *claim, int32_t months);

/* In how many months before a dismissal those contributed count for JKP, and no more can be
 * given; without a rule of it what can be given at all. */
int32_t bpjs_jkp_months_most(const bpjs_benefit *claim);

/* Also RANGE, of a loss. */
int32_t bpjs_jkk_claim(bpjs_benefit *claim, const bpjs_accident *accident,
                       const bpjs_losses *losses, const bpjs_children *children, bpjs_error *error);
int32_t bpjs_jkm_claim(bpjs_benefit *claim, const bpjs_death *death, const bpjs_children *children,
                       bpjs_error *error);
int32_t bpjs_jht_claim(bpjs_benefit *claim, const bpjs_savings_claim *savings, bpjs_error *error);
int32_t bpjs_jkp_claim(bpjs_benefit *claim, const bpjs_job_loss *loss, bpjs_error *error);
int32_t bpjs_jp_claim(bpjs_benefit *claim, const bpjs_pension *pension,
                      const bpjs_month_spans *wages, const bpjs_year_rates *inflation,
                      const bpjs_year_rates *development, bpjs_error *error);

/* The terms of JKK or JKM. Where complete_day and paid_day are given and it was paid
 * late, a line of what that comes to, of the lump sums that the programme has in the
 * claim so far, for who is paid the first of them (heirs: unless it is the participant);
 * then expiry of the claim (JKK), deadline of payment, rate for late payment. Of a claim
 * that has expired only the first of these, and the programme is refused whole.
 * beneficiary: of these terms. */
int32_t bpjs_claim_terms(bpjs_benefit *claim, int32_t programme, int32_t beneficiary,
                         int32_t claim_day, int32_t complete_day, int32_t paid_day, uint32_t heirs,
                         bpjs_error *error);

/* Whether it was claimed after the last day; 0 is not claimed yet. To ask before the
 * lines of a programme. */
bool bpjs_claim_expired(const bpjs_benefit *claim, int32_t programme, int32_t claim_day);

#endif
