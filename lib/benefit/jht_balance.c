#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"
#include "benefit/development.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_savings, opening)

/* A call, with what is too large for the stack. */
typedef struct call {
  bpjs_savings savings;
  bpjs_month_spans contributions;
  bpjs_year_rates rates;
  bpjs_spans spans;
  int64_t amounts[BPJS_SPAN_MONTHS];
} call;

/* As trace/span.h counts months. */
static int32_t month_of(int32_t day) {
  return bpjs_date_months_between(bpjs_spans_day(0), day);
}

static int32_t check_savings(const bpjs_savings *savings, bpjs_error *error) {
  int32_t status = bpjs_day_check(savings->until_day, "until_day", error);
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(savings->opening_day, "opening_day", error);
  if (status == BPJS_OK)
    status = bpjs_check_number(savings->opening, "opening", error);
  if (status != BPJS_OK)
    return status;
  if (savings->fund != BPJS_SAVINGS_CONVENTIONAL && savings->fund != BPJS_SAVINGS_SHARIA)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "fund", savings->fund,
                             "there is no such fund");
  if (savings->opening_day == 0 && savings->opening != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "opening_day", 0,
                             "the opening balance has no day");
  if (savings->opening_day != 0 && month_of(savings->opening_day) > month_of(savings->until_day))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "opening_day", savings->opening_day,
                             "the account opens after the last month");
  return BPJS_OK;
}

static int32_t check(call *c, bpjs_error *error) {
  int32_t status = check_savings(&c->savings, error);
  if (status == BPJS_OK)
    status = bpjs_month_spans_place(&c->contributions, "contributions", 0, &c->spans, error);
  if (status == BPJS_OK)
    status = bpjs_development_rates_check(&c->rates, "rates", error);
  return status;
}

/* From the first month with money to the last that earns; what is paid later is not in
 * the account yet. */
static bpjs_development develop(call *c) {
  const bpjs_savings *savings = &c->savings;
  bpjs_development of = {.parameter = "jht.credited.rate",
                         .key = savings->fund == BPJS_SAVINGS_SHARIA ? "sharia" : "conventional",
                         .segment = BPJS_SEGMENT_ALL,
                         .rates = &c->rates,
                         .end = month_of(savings->until_day) + 1,
                         .contributions = c->amounts,
                         .opening = savings->opening};
  of.first = c->spans.first < of.end ? c->spans.first : of.end;
  if (savings->opening != 0) {
    of.opening_month = month_of(savings->opening_day);
    of.first = of.opening_month < of.first ? of.opening_month : of.first;
  }
  for (int32_t month = of.first; month < of.end; month++)
    c->amounts[month - of.first] = bpjs_month_spans_amount(&c->contributions, &c->spans, month);
  return of;
}

static void open(bpjs_benefit *claim, int32_t what) {
  bpjs_claim_open(claim, BPJS_PROGRAMME_JHT, BPJS_BENEFIT_LUMP_SUM, what,
                  BPJS_BENEFICIARY_PARTICIPANT);
}

static int32_t compute(call *c, const bpjs_law *law, const bpjs_law_policy *policy,
                       bpjs_benefit **benefit, bpjs_error *error) {
  bpjs_benefit *made = NULL;
  int32_t status = check(c, error);
  if (status == BPJS_OK)
    status = bpjs_claim_new(law, policy, c->savings.until_day, BPJS_SEGMENT_ALL, BPJS_PROGRAMME_JHT,
                            &made, error);
  if (status == BPJS_OK) {
    bpjs_development of = develop(c);
    open(made, BPJS_BENEFIT_CONTRIBUTIONS);
    status = bpjs_development_end_contributions(made, &of, error);
    if (status == BPJS_OK) {
      open(made, BPJS_BENEFIT_DEVELOPMENT);
      status = bpjs_development_end(made, &of, error);
    }
  }
  return bpjs_claim_hand(status, made, benefit, error);
}

int32_t bpjs_benefit_jht_balance(const bpjs_law *law, const bpjs_savings *savings,
                                 const bpjs_month_span *contributions, int64_t contribution_count,
                                 const bpjs_year_rate *rates, int64_t rate_count,
                                 const bpjs_law_policy *policy, bpjs_benefit **benefit,
                                 bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_check_pointers(law, savings, "savings", benefit, "benefit", error);
  if (status != BPJS_OK)
    return status;
  call *c = bpjs_memory_new(1, sizeof *c);
  if (c == NULL)
    return bpjs_error_memory(error);
  c->contributions = (bpjs_month_spans){contributions, contribution_count};
  c->rates = (bpjs_year_rates){rates, rate_count};
  status = bpjs_struct_in(&c->savings, sizeof c->savings, LEAST, savings)
               ? compute(c, law, policy, benefit, error)
               : bpjs_error_struct_size(error, "savings");
  bpjs_memory_free(c);
  return status;
}
