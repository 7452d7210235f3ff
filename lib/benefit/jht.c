#include "benefit/jht.h"

#include "base/date.h"
#include "base/error.h"
#include "base/never.h"
#include "base/structure.h"
#include "benefit/programmes.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_savings_claim, paid_this_year)
#define FLAGS (BPJS_SAVINGS_BORN | BPJS_SAVINGS_NO_NPWP | BPJS_SAVINGS_PART_TAKEN)
#define HEIRS (2 * BPJS_HEIR_NONE - 1)

enum { MOST_MONTHS = 1200 };

bpjs_rule bpjs_jht_rule(const bpjs_benefit *claim, const bpjs_savings_claim *savings,
                        const char *parameter, const char *key) {
  return bpjs_claim_law(claim, savings->day, parameter, BPJS_SEGMENT_ALL, key);
}

const char *bpjs_jht_key(int32_t cause) {
  static const char *const keys[] = {[BPJS_SAVINGS_AGE] = "",
                                     [BPJS_SAVINGS_DEATH] = "death",
                                     [BPJS_SAVINGS_TOTAL_DISABILITY] = "total_disability",
                                     [BPJS_SAVINGS_RESIGNATION] = "resignation",
                                     [BPJS_SAVINGS_DISMISSAL] = "dismissal",
                                     [BPJS_SAVINGS_ABROAD] = "abroad",
                                     [BPJS_SAVINGS_CONTRACT_END] = "contract_end",
                                     [BPJS_SAVINGS_BUSINESS_STOP] = "business_stop",
                                     [BPJS_SAVINGS_HOUSING] = "housing",
                                     [BPJS_SAVINGS_PREPARATION] = "preparation"};
  return keys[cause];
}

/* The part asked for, but no more than the share of the balance. */
static int32_t end_part(bpjs_benefit *claim, const bpjs_savings_claim *savings, bpjs_error *error) {
  const bpjs_rule share =
      bpjs_jht_rule(claim, savings, "jht.partial.share", bpjs_jht_key(savings->cause));
  bpjs_exact most;
  bpjs_claim_rule(claim, "share", &share);
  bpjs_claim_given(claim, "balance", BPJS_LAW_UNIT_IDR, savings->balance);
  if (NEVER(!bpjs_exact_share(savings->balance, share.value, &most))) /* it is not above 1 */
    return bpjs_claim_overflow("balance", savings->balance, error);
  if (savings->asked == 0)
    return bpjs_claim_end_exact(claim, "part", most, "benefit", error);
  bpjs_claim_given(claim, "asked", BPJS_LAW_UNIT_IDR, savings->asked);
  if (savings->asked <= most.whole)
    return bpjs_claim_end_whole(claim, "part_asked", savings->asked, error);
  claim->open.entry.line.flags |= BPJS_BENEFIT_CUT;
  return bpjs_claim_end_exact(claim, "part_asked", most, "benefit", error);
}

static int32_t pay(bpjs_benefit *claim, const bpjs_savings_claim *savings, bpjs_error *error) {
  const bool is_part = bpjs_jht_is_part(savings->cause);
  bpjs_claim_open(claim, BPJS_PROGRAMME_JHT, BPJS_BENEFIT_LUMP_SUM,
                  is_part ? BPJS_BENEFIT_PARTIAL_BALANCE : BPJS_BENEFIT_BALANCE,
                  BPJS_BENEFICIARY_PARTICIPANT)
      ->base = savings->balance;
  bpjs_jht_conditions(claim, savings);
  if (is_part) {
    bpjs_claim_detail(claim, bpjs_jht_key(savings->cause));
    return end_part(claim, savings, error);
  }
  if (savings->cause == BPJS_SAVINGS_DEATH)
    bpjs_claim_heir(claim, savings->heirs, false);
  bpjs_claim_given(claim, "balance", BPJS_LAW_UNIT_IDR, savings->balance);
  return bpjs_claim_end_whole(claim, "balance", savings->balance, error);
}

static void add_statement(bpjs_benefit *claim, const bpjs_savings_claim *savings) {
  const bpjs_rule statement = bpjs_jht_rule(claim, savings, "jht.statement.years", "");
  bpjs_claim_open(claim, BPJS_PROGRAMME_JHT, BPJS_BENEFIT_TERM, BPJS_BENEFIT_STATEMENT,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_end_term(claim, &statement);
}

int32_t bpjs_jht_claim(bpjs_benefit *claim, const bpjs_savings_claim *savings, bpjs_error *error) {
  int32_t status = pay(claim, savings, error);
  if (status == BPJS_OK && claim->open.reason == 0)
    status = bpjs_jht_tax(claim, savings, bpjs_claim_last_amount(claim), error);
  if (status == BPJS_OK)
    add_statement(claim, savings);
  return status;
}

int32_t bpjs_jht_unknown(bpjs_benefit *claim, const bpjs_savings_claim *savings,
                         bpjs_error *error) {
  bpjs_claim_open(claim, BPJS_PROGRAMME_JHT, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_BALANCE,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_jht_conditions(claim, savings);
  bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "balance", 0, 0);
  const int32_t status = bpjs_claim_end_whole(claim, "balance", 0, error);
  add_statement(claim, savings);
  return status;
}

static int32_t refuse(const char *field, int64_t number, const char *message, bpjs_error *error) {
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, number, message);
}

static int32_t check_days(const bpjs_savings_claim *savings, bpjs_error *error) {
  int32_t status = bpjs_day_check(savings->day, "day", error);
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(savings->event_day, "event_day", error);
  if (status != BPJS_OK)
    return status;
  if ((savings->cause == BPJS_SAVINGS_DEATH || savings->cause == BPJS_SAVINGS_TOTAL_DISABILITY) &&
      savings->event_day > savings->day)
    return refuse("event_day", savings->event_day, "the event is after the claim", error);
  if ((savings->flags & BPJS_SAVINGS_BORN) != 0) {
    status = bpjs_day_check(savings->born_day, "born_day", error);
    if (status == BPJS_OK && savings->born_day > savings->day)
      status = refuse("born_day", savings->born_day, "the birth is after the claim", error);
  }
  return status;
}

static int32_t check_amounts(const bpjs_savings_claim *savings, bpjs_error *error) {
  const int32_t year = bpjs_date_from_days(savings->day).year;
  int32_t status = bpjs_check_number(savings->balance, "balance", error);
  if (status == BPJS_OK)
    status = bpjs_check_number(savings->asked, "asked", error);
  if (status == BPJS_OK)
    status = bpjs_check_number(savings->paid_before, "paid_before", error);
  if (status == BPJS_OK)
    status = bpjs_check_number(savings->paid_this_year, "paid_this_year", error);
  if (status != BPJS_OK)
    return status;
  if (savings->asked != 0 && !bpjs_jht_is_part(savings->cause))
    return refuse("asked", savings->asked, "only of a part an amount is asked", error);
  if (savings->paid_this_year > savings->paid_before)
    return refuse("paid_this_year", savings->paid_this_year, "it is more than all earlier parts",
                  error);
  if (savings->first_year != 0 &&
      (savings->first_year < BPJS_DATE_FIRST_YEAR || savings->first_year > year))
    return refuse("first_year", savings->first_year,
                  "the year must be from 1900 to that of the claim", error);
  if (savings->first_year == 0 && savings->paid_before > 0)
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "first_year",
                               "the year of the first part is needed where parts were paid");
  return BPJS_OK;
}

static int32_t check(const bpjs_savings_claim *savings, bpjs_error *error) {
  int32_t status = bpjs_check_reserved(savings->reserved, error);
  if (status == BPJS_OK)
    status = bpjs_check_flags(savings->flags, FLAGS, "flags", error);
  if (status == BPJS_OK)
    status = bpjs_check_flags(savings->heirs, HEIRS, "heirs", error);
  if (status == BPJS_OK &&
      (savings->cause < BPJS_SAVINGS_AGE || savings->cause > BPJS_SAVINGS_PREPARATION))
    status = refuse("cause", savings->cause, "there is no such cause", error);
  if (status == BPJS_OK && (savings->months < 0 || savings->months > MOST_MONTHS))
    status = refuse("months", savings->months, "months must be from 0 to 1200", error);
  if (status == BPJS_OK)
    status = check_days(savings, error);
  if (status == BPJS_OK)
    status = check_amounts(savings, error);
  return status;
}

int32_t bpjs_benefit_jht(const bpjs_law *law, const bpjs_savings_claim *claim,
                         const bpjs_law_policy *policy, bpjs_benefit **benefit, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_savings_claim ours;
  bpjs_benefit *made = NULL;
  int32_t status = bpjs_check_pointers(law, claim, "claim", benefit, "benefit", error);
  if (status == BPJS_OK && !bpjs_struct_in(&ours, sizeof ours, LEAST, claim))
    status = bpjs_error_struct_size(error, "claim");
  if (status == BPJS_OK)
    status = check(&ours, error);
  if (status == BPJS_OK)
    status =
        bpjs_claim_new(law, policy, ours.day, BPJS_SEGMENT_ALL, BPJS_PROGRAMME_JHT, &made, error);
  if (status == BPJS_OK)
    status = bpjs_jht_claim(made, &ours, error);
  return bpjs_claim_hand(status, made, benefit, error);
}
