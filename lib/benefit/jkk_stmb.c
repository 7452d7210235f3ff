#include "base/never.h"
#include "benefit/jkk.h"
#include "benefit/product.h"
#include "law/key.h"

enum { RATE_DECIMALS = 6, MORE_DECIMALS = 6 };

/* A part of the time unable to work, with a share of its own. */
typedef struct slice {
  int32_t number;
  int64_t from, end; /* months from `from` to end - 1, the first month being 1 */
  bpjs_rule from_rule, share;
} slice;

static int64_t overlap(int64_t from, int64_t end, int64_t other_from, int64_t other_end) {
  const int64_t later = from > other_from ? from : other_from;
  const int64_t earlier = end < other_end ? end : other_end;
  return later < earlier ? earlier - later : 0;
}

static void open_slice(bpjs_benefit *claim, const slice *s, int64_t count, int32_t unit) {
  bpjs_benefit_line *line = bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_INSTALMENT,
                                            BPJS_BENEFIT_STMB, BPJS_BENEFICIARY_PARTICIPANT);
  line->number = s->number;
  line->count = count;
  line->unit = unit;
  bpjs_claim_rule(claim, "stmb_from", &s->from_rule);
  bpjs_claim_rule(claim, "share", &s->share);
}

static int32_t add_months(bpjs_benefit *claim, const slice *s, int64_t months,
                          const bpjs_jkk_base *base, bpjs_error *error) {
  const int64_t factors[] = {s->share.value, months, base->base};
  const bpjs_wide product = bpjs_product(factors, 3);
  open_slice(claim, s, months, BPJS_LAW_UNIT_MONTHS);
  bpjs_claim_follows(claim, "months", BPJS_LAW_UNIT_MONTHS, months);
  bpjs_jkk_base_note(claim, base);
  return bpjs_claim_end_wide(claim, bpjs_jkk_formula(base, BPJS_JKK_STMB), &product, RATE_DECIMALS,
                             "benefit", error);
}

/* share x days / days of a month x base. The quotient is cut at 12 decimals, of which
 * one is not 0 where it is not whole in the 6th. */
static int32_t add_days(bpjs_benefit *claim, const slice *s, int64_t days,
                        const bpjs_rule *month_days, const bpjs_jkk_base *base, bpjs_error *error) {
  const int64_t factors[] = {s->share.value, days, base->base};
  const bpjs_wide product = bpjs_product(factors, 3);
  bpjs_wide month, quotient;
  bpjs_wide_set(&month, month_days->status == BPJS_OK ? (uint64_t)month_days->value : 1);
  if (NEVER(!bpjs_wide_divide(&quotient, &product, &month, MORE_DECIMALS)))
    return bpjs_claim_overflow("wage", base->wage, error);
  open_slice(claim, s, days, BPJS_LAW_UNIT_DAYS);
  bpjs_claim_follows(claim, "days_unable", BPJS_LAW_UNIT_DAYS, days);
  if (bpjs_claim_rule(claim, "month_days", month_days))
    bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_DAYS, BPJS_PROGRAMME_JKK, month_days->value,
                    month_days->parameter);
  bpjs_jkk_base_note(claim, base);
  return bpjs_claim_end_wide(claim, bpjs_jkk_formula(base, BPJS_JKK_STMB_DAYS), &quotient,
                             RATE_DECIMALS + MORE_DECIMALS, "benefit", error);
}

/* As many slices as the law has, from key 1 on without a gap; the last has no end. */
static int find_slices(const bpjs_benefit *claim, slice *slices) {
  int count = 0;
  for (; !NEVER(count == BPJS_DIGITS); count++) {
    slice *s = &slices[count];
    const char *key = bpjs_key_digit(count + 1);
    *s = (slice){.number = count + 1, .end = INT64_MAX};
    s->from_rule = bpjs_claim_law(claim, claim->day, "jkk.stmb.from", BPJS_SEGMENT_ALL, key);
    s->share = bpjs_claim_law(claim, claim->day, "jkk.stmb.share", BPJS_SEGMENT_ALL, key);
    if (s->from_rule.status != BPJS_OK && count > 0)
      break;
    s->from = s->from_rule.value;
    if (count > 0)
      slices[count - 1].end = s->from;
  }
  return count;
}

static int32_t add_all_days(bpjs_benefit *claim, const bpjs_accident *accident, const slice *slices,
                            int count, const bpjs_jkk_base *base, bpjs_error *error) {
  const bpjs_rule month_days =
      bpjs_claim_law(claim, claim->day, "jkk.stmb.month_days", BPJS_SEGMENT_ALL, "");
  if (month_days.status != BPJS_OK)
    return add_days(claim, &slices[0], accident->days, &month_days, base, error);
  const int64_t first = month_days.value * accident->months;
  int32_t status = BPJS_OK;
  for (int i = 0; status == BPJS_OK && i < count; i++) {
    const int64_t from = month_days.value * (slices[i].from - 1);
    const int64_t end = i + 1 == count ? INT64_MAX : month_days.value * (slices[i].end - 1);
    const int64_t days = overlap(first, first + accident->days, from, end);
    if (days > 0)
      status = add_days(claim, &slices[i], days, &month_days, base, error);
  }
  return status;
}

static int32_t refuse_time(bpjs_benefit *claim, bpjs_error *error) {
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_INSTALMENT, BPJS_BENEFIT_STMB,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "months", 0, 0);
  return bpjs_claim_end_whole(claim, "", 0, error);
}

/* Months first, each slice a line, then the days beyond them, in the months that they
 * fall in. */
int32_t bpjs_jkk_stmb(bpjs_benefit *claim, const bpjs_accident *accident, const bpjs_jkk_base *base,
                      bpjs_error *error) {
  slice slices[BPJS_DIGITS];
  if (accident->months == 0 && accident->days == 0)
    return accident->event == BPJS_ACCIDENT_TEMPORARY ? refuse_time(claim, error) : BPJS_OK;
  const int count = find_slices(claim, slices);
  int32_t status = BPJS_OK;
  for (int i = 0; status == BPJS_OK && i < count; i++) {
    const int64_t months = overlap(1, (int64_t)accident->months + 1, slices[i].from, slices[i].end);
    if (months > 0)
      status = add_months(claim, &slices[i], months, base, error);
  }
  if (status == BPJS_OK && accident->days > 0)
    status = add_all_days(claim, accident, slices, count, base, error);
  return status;
}
