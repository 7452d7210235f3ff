#include <stddef.h>

#include "benefit/product.h"
#include "benefit/programmes.h"

enum { RATE_DECIMALS = 6, WEEK = 7, SATURDAY = 5 };

/* A programme's terms, and what is known of its file. */
typedef struct terms {
  int32_t programme;
  int32_t beneficiary; /* of a death the heirs */
  bpjs_rule expiry, days, rate;
  int32_t last_day; /* to claim; 0: not known */
  int32_t deadline; /* of payment; 0: not known */
} terms;

static bpjs_rule rule_of(const bpjs_benefit *claim, const char *parameter) {
  return bpjs_claim_law(claim, claim->day, parameter, BPJS_SEGMENT_ALL, "");
}

/* From Monday, 0; 1970-01-01 was a Thursday; days before it are negative. */
static int32_t weekday(int32_t day) {
  return ((day + 3) % WEEK + WEEK) % WEEK;
}

/* Monday to Friday; holidays are not known here. */
static int32_t working_days_after(int32_t day, int64_t count) {
  while (count > 0) {
    day++;
    if (weekday(day) < SATURDAY)
      count--;
  }
  return day;
}

static terms find_terms(const bpjs_benefit *claim, int32_t programme, int32_t complete_day) {
  const bool jkk = programme == BPJS_PROGRAMME_JKK;
  terms t = {.programme = programme,
             .days = rule_of(claim, jkk ? "jkk.payment.days" : "jkm.payment.days"),
             .rate = rule_of(claim, jkk ? "jkk.late.rate" : "jkm.late.rate")};
  if (jkk)
    t.expiry = rule_of(claim, "jkk.claim.expiry");
  if (jkk && t.expiry.status == BPJS_OK)
    t.last_day = bpjs_years_after(claim->day, (int32_t)t.expiry.value);
  if (complete_day != 0 && t.days.status == BPJS_OK)
    t.deadline = working_days_after(complete_day, t.days.value);
  return t;
}

/* A rule less sure than asked for does not close a claim. */
static bool is_expired(const bpjs_benefit *claim, const terms *t, int32_t claim_day) {
  return claim_day != 0 && t->last_day != 0 && claim_day > t->last_day &&
         bpjs_rule_use(&t->expiry, &claim->policy, NULL) == BPJS_OK;
}

bool bpjs_claim_expired(const bpjs_benefit *claim, int32_t programme, int32_t claim_day) {
  const terms t = find_terms(claim, programme, 0);
  return is_expired(claim, &t, claim_day);
}

static void refuse_whole(bpjs_benefit *claim, const terms *t) {
  bpjs_benefit_refusal refusal = {.programme = t->programme,
                                  .reason = BPJS_BENEFIT_REASON_LATE,
                                  .day = t->last_day,
                                  .needed = t->expiry.value,
                                  .parameter = "jkk.claim.expiry"};
  bpjs_claim_refuse(claim, &refusal);
  bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_EXPIRED, t->programme, t->last_day,
                  refusal.parameter);
}

static void add_term(bpjs_benefit *claim, const terms *t, int32_t what, const bpjs_rule *term,
                     int32_t to_day) {
  bpjs_claim_open(claim, t->programme, BPJS_BENEFIT_TERM, what, t->beneficiary)->to_day = to_day;
  bpjs_claim_end_term(claim, term);
}

/* The lump sums so far, and on what they rest: the line that is open is no surer. */
static bool add_up(const bpjs_benefit *claim, int32_t programme, bpjs_benefit_line *line,
                   const bpjs_benefit_line **first) {
  const uint32_t inherited = BPJS_BENEFIT_ASSUMED | BPJS_BENEFIT_CARRIED |
                             BPJS_BENEFIT_KNOWN_ASSUMED | BPJS_BENEFIT_OVERLAY;
  *first = NULL;
  for (size_t i = 0; i < claim->entry_count; i++) {
    const bpjs_benefit_line *sum = &claim->entries[i].line;
    if (sum->programme != programme || sum->kind != BPJS_BENEFIT_LUMP_SUM)
      continue;
    if (*first == NULL)
      *first = sum;
    if (!bpjs_exact_plus(line->base, sum->amount, &line->base))
      return false;
    line->flags |= sum->flags & inherited;
    if (line->confidence < sum->confidence)
      line->confidence = sum->confidence;
  }
  return true;
}

/* rate x days late x lump sums. */
static int32_t add_compensation(bpjs_benefit *claim, const terms *t, int32_t complete_day,
                                int32_t paid_day, uint32_t heirs, bpjs_error *error) {
  const bpjs_benefit_line *first;
  bpjs_benefit_line *line =
      bpjs_claim_open(claim, t->programme, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_LATE_COMPENSATION,
                      BPJS_BENEFICIARY_PARTICIPANT);
  if (!add_up(claim, t->programme, line, &first))
    return bpjs_claim_overflow("lump_sums", line->base, error);
  if (first == NULL) {
    bpjs_claim_drop(claim);
    return BPJS_OK;
  }
  if (first->beneficiary != BPJS_BENEFICIARY_PARTICIPANT)
    bpjs_claim_heir(claim, heirs, false);
  if (t->deadline != 0) {
    line->count = paid_day - t->deadline;
    line->unit = BPJS_LAW_UNIT_DAYS;
  }
  line->from_day = paid_day;
  const int64_t factors[] = {t->rate.value, line->count, line->base};
  const bpjs_wide product = bpjs_product(factors, 3);
  bpjs_claim_rule(claim, "rate", &t->rate);
  bpjs_claim_given(claim, "complete_day", BPJS_LAW_UNIT_DATE, complete_day);
  bpjs_claim_rule(claim, "working_days", &t->days);
  bpjs_claim_follows(claim, "deadline", BPJS_LAW_UNIT_DATE, t->deadline);
  bpjs_claim_given(claim, "paid_day", BPJS_LAW_UNIT_DATE, paid_day);
  bpjs_claim_follows(claim, "days_late", BPJS_LAW_UNIT_DAYS, line->count);
  bpjs_claim_follows(claim, "lump_sums", BPJS_LAW_UNIT_IDR, line->base);
  return bpjs_claim_end_wide(claim, "late_compensation", &product, RATE_DECIMALS, "benefit", error);
}

int32_t bpjs_claim_terms(bpjs_benefit *claim, int32_t programme, int32_t beneficiary,
                         int32_t claim_day, int32_t complete_day, int32_t paid_day, uint32_t heirs,
                         bpjs_error *error) {
  terms t = find_terms(claim, programme, complete_day);
  t.beneficiary = beneficiary;
  const bool expired = is_expired(claim, &t, claim_day);
  int32_t status = BPJS_OK;
  if (expired)
    refuse_whole(claim, &t);
  else if (complete_day != 0 && paid_day != 0 && paid_day > t.deadline)
    status = add_compensation(claim, &t, complete_day, paid_day, heirs, error);
  if (status != BPJS_OK)
    return status;
  if (programme == BPJS_PROGRAMME_JKK)
    add_term(claim, &t, BPJS_BENEFIT_CLAIM_EXPIRY, &t.expiry, t.last_day);
  if (!expired) {
    add_term(claim, &t, BPJS_BENEFIT_PAYMENT_DEADLINE, &t.days, t.deadline);
    add_term(claim, &t, BPJS_BENEFIT_LATE_RATE, &t.rate, 0);
  }
  return BPJS_OK;
}
