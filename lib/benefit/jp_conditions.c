#include "benefit/jp.h"

enum { MILLION = 1000000 };

int32_t bpjs_jp_whole_months(int32_t from, int32_t to) {
  const int32_t months = bpjs_date_months_between(from, to);
  if (months <= 0)
    return 0;
  return bpjs_months_after(from, months) > to ? months - 1 : months;
}

enum bpjs_jp_answer bpjs_jp_is_of_age(bpjs_jp *jp) {
  const bpjs_jp_day *when = &jp->when;
  const int32_t born_day = jp->pension->born_day;
  if ((jp->pension->flags & BPJS_PENSION_BORN) == 0)
    return BPJS_JP_NO;
  bpjs_claim_given(jp->claim, "born_day", BPJS_LAW_UNIT_DATE, born_day);
  if (!bpjs_claim_rule(jp->claim, "pension_age", &when->age))
    return BPJS_JP_UNKNOWN;
  bpjs_claim_follows(jp->claim, "age", BPJS_LAW_UNIT_YEARS,
                     bpjs_years_between(born_day, when->day));
  return when->reached != 0 && when->day >= when->reached ? BPJS_JP_YES : BPJS_JP_NO;
}

static bool ask(const bpjs_jp *jp, const char *what, const char *parameter, bpjs_rule *rule) {
  *rule = bpjs_claim_law(jp->claim, jp->when.day, parameter, BPJS_SEGMENT_PU, "");
  return bpjs_claim_rule(jp->claim, what, rule);
}

enum bpjs_jp_answer bpjs_jp_has_months(bpjs_jp *jp, bool deny) {
  static const char parameter[] = "jp.vesting";
  bpjs_rule vesting;
  if (!ask(jp, "vesting", parameter, &vesting))
    return BPJS_JP_UNKNOWN;
  if (jp->months >= vesting.value)
    return BPJS_JP_YES;
  if (deny)
    bpjs_claim_deny(jp->claim, BPJS_BENEFIT_REASON_MONTHS, parameter, jp->months, vesting.value);
  return BPJS_JP_NO;
}

/* How many months there were to be paid: from that of enrolment on, and that of the event,
 * whose contribution is due later, only where it was paid. This is a reading. */
static int64_t due_months(const bpjs_jp *jp) {
  const int32_t january = bpjs_date_to_days((bpjs_date){BPJS_DATE_FIRST_YEAR, 1, 1});
  const int32_t month = bpjs_date_months_between(january, jp->when.day);
  return bpjs_date_months_between(jp->enrolled_day, jp->when.day) +
         (bpjs_spans_of(&jp->spans, month) != 0);
}

/* Of the months of membership the part that was paid; nothing where there is none. */
static enum bpjs_jp_answer is_dense(bpjs_jp *jp, const char *parameter) {
  const int64_t due = due_months(jp), member = due == 0 ? 1 : due;
  const int64_t paid = due == 0 ? 0 : (int64_t)MILLION * jp->months;
  bpjs_rule density;
  if (!ask(jp, "density_least", parameter, &density))
    return BPJS_JP_UNKNOWN;
  bpjs_claim_follows(jp->claim, "member_months", BPJS_LAW_UNIT_MONTHS, due);
  bpjs_claim_follows(jp->claim, "density", BPJS_LAW_UNIT_PPM, paid / member);
  if (paid >= density.value * member)
    return BPJS_JP_YES;
  bpjs_claim_deny(jp->claim, BPJS_BENEFIT_REASON_DENSITY, parameter, paid / member, density.value);
  return BPJS_JP_NO;
}

enum bpjs_jp_answer bpjs_jp_is_member(bpjs_jp *jp, const char *membership, const char *density) {
  const int32_t months = bpjs_jp_whole_months(jp->enrolled_day, jp->when.day);
  bpjs_rule least;
  if ((jp->pension->flags & BPJS_PENSION_ENROLLED) != 0)
    bpjs_claim_given(jp->claim, "enrolled_day", BPJS_LAW_UNIT_DATE, jp->enrolled_day);
  else
    bpjs_claim_follows(jp->claim, "enrolled_day", BPJS_LAW_UNIT_DATE, jp->enrolled_day);
  if (!ask(jp, "membership_least", membership, &least))
    return BPJS_JP_UNKNOWN;
  bpjs_claim_follows(jp->claim, "membership", BPJS_LAW_UNIT_MONTHS, months);
  if (months >= least.value && jp->enrolled_day <= jp->when.day)
    return is_dense(jp, density);
  bpjs_claim_deny(jp->claim, BPJS_BENEFIT_REASON_MEMBERSHIP, membership, months, least.value);
  return BPJS_JP_NO;
}
