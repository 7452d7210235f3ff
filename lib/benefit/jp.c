#include "benefit/jp.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"
#include "benefit/development.h"
#include "trace/arguments.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_pension, reserved)
#define FLAGS                                                                                      \
  (BPJS_PENSION_BORN | BPJS_PENSION_COUNTED | BPJS_PENSION_ENROLLED | BPJS_PENSION_ACCRUED)
#define HEIRS (2 * BPJS_HEIR_NONE - 1)

enum { MOST_CHILDREN = 99, YEAR = 12 };

int32_t bpjs_jp_claim_in(bpjs_jp *jp, bpjs_benefit *claim, const bpjs_pension *pension,
                         const bpjs_month_spans *wages, const bpjs_year_rates *inflation,
                         const bpjs_year_rates *development, bpjs_error *error) {
  memset(jp, 0, sizeof *jp);
  jp->claim = claim;
  jp->pension = pension;
  jp->wages = wages;
  jp->inflation = inflation;
  jp->development = development;
  jp->when = bpjs_jp_day_of(claim->rows.law, &claim->policy, pension);
  bpjs_jp_wages_begin(jp);
  return pension->event == BPJS_PENSION_OLD_AGE      ? bpjs_jp_old_age(jp, error)
         : pension->event == BPJS_PENSION_DISABILITY ? bpjs_jp_disability(jp, error)
                                                     : bpjs_jp_survivors(jp, error);
}

int32_t bpjs_jp_claim(bpjs_benefit *claim, const bpjs_pension *pension,
                      const bpjs_month_spans *wages, const bpjs_year_rates *inflation,
                      const bpjs_year_rates *development, bpjs_error *error) {
  bpjs_jp *jp = bpjs_memory_raw(sizeof *jp);
  if (jp == NULL) {
    claim->failed = true;
    return BPJS_OK;
  }
  const int32_t status = bpjs_jp_claim_in(jp, claim, pension, wages, inflation, development, error);
  bpjs_memory_free(jp);
  return status;
}

int32_t bpjs_jp_first_day(const bpjs_law *law) {
  size_t first, end;
  bpjs_law_group(law, "jp.wage_ceiling", BPJS_SEGMENT_PU, "", &first, &end);
  return first == end ? INT32_MAX : law->rows[first].valid_from;
}

static int32_t out_of_range(const char *field, int64_t number, const char *message,
                            bpjs_error *error) {
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, number, message);
}

static int32_t check_lists(const bpjs_pension *pension, bpjs_error *error) {
  int32_t status = bpjs_check_reserved(pension->reserved, error);
  if (status == BPJS_OK)
    status = bpjs_check_flags(pension->flags, FLAGS, "flags", error);
  if (status == BPJS_OK)
    status = bpjs_check_flags(pension->heirs, HEIRS, "heirs", error);
  if (status != BPJS_OK)
    return status;
  if (pension->event < BPJS_PENSION_OLD_AGE || pension->event > BPJS_PENSION_DEATH)
    return out_of_range("event", pension->event, "there is no such event", error);
  if ((pension->flags & BPJS_PENSION_ACCRUED) != 0 && pension->event != BPJS_PENSION_OLD_AGE)
    return out_of_range("flags", pension->flags, "a pension accrues for old age", error);
  if (pension->mean < BPJS_PENSION_MEAN_MONTHS || pension->mean > BPJS_PENSION_MEAN_YEARS)
    return out_of_range("mean", pension->mean, "there is no such mean", error);
  if (pension->children < 0 || pension->children > MOST_CHILDREN)
    return out_of_range("children", pension->children, "children must be from 0 to 99", error);
  if (pension->deferral_months < 0 || pension->deferral_months > BPJS_SPAN_MOST)
    return out_of_range("deferral_months", pension->deferral_months,
                        "a pension is not deferred for so long", error);
  return BPJS_OK;
}

/* A day with its flag, or 0 without. */
static int32_t check_flagged(const bpjs_pension *pension, uint32_t flag, int32_t day,
                             const char *field, bpjs_error *error) {
  if ((pension->flags & flag) != 0)
    return bpjs_day_check(day, field, error);
  return day == 0 ? BPJS_OK
                  : out_of_range(field, day, "it is given without the flag that says so", error);
}

static int32_t check_days(const bpjs_pension *pension, bpjs_error *error) {
  int32_t status = bpjs_check_day_or_none(pension->day, "day", error);
  if (status == BPJS_OK)
    status = check_flagged(pension, BPJS_PENSION_BORN, pension->born_day, "born_day", error);
  if (status == BPJS_OK)
    status =
        check_flagged(pension, BPJS_PENSION_ENROLLED, pension->enrolled_day, "enrolled_day", error);
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(pension->until_day, "until_day", error);
  if (status != BPJS_OK)
    return status;
  const bool is_old_age = pension->event == BPJS_PENSION_OLD_AGE;
  if (pension->day == 0 && (!is_old_age || (pension->flags & BPJS_PENSION_BORN) == 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "day", "the day is not given");
  if (!is_old_age && (pension->flags & BPJS_PENSION_ENROLLED) != 0 &&
      pension->enrolled_day > pension->day)
    return out_of_range("enrolled_day", pension->enrolled_day, "it is after the event", error);
  if ((pension->flags & BPJS_PENSION_BORN) != 0 && pension->day != 0 &&
      pension->born_day > pension->day)
    return out_of_range("born_day", pension->born_day, "it is after the event", error);
  return BPJS_OK;
}

/* The day of the claim, whose law governs. */
static int32_t find_day(const bpjs_law *law, const bpjs_law_policy *policy,
                        const bpjs_pension *pension, int32_t *day, bpjs_error *error) {
  const bpjs_jp_day when = bpjs_jp_day_of(law, policy, pension);
  if (when.day == 0 && when.age.status != BPJS_OK)
    return bpjs_rule_use(&when.age, policy, error);
  if (when.day == 0)
    return out_of_range("born_day", pension->born_day,
                        "the pension age is not reached before the year 2200", error);
  *day = when.day;
  const int32_t status = bpjs_day_check(when.day, "born_day", error);
  if (status != BPJS_OK || pension->event != BPJS_PENSION_OLD_AGE)
    return status;
  const bpjs_rule most = bpjs_law_rule_on(law, policy, when.reached != 0 ? when.reached : when.day,
                                          "jp.deferral.years", BPJS_SEGMENT_PU, "");
  if (most.status == BPJS_OK && pension->deferral_months > YEAR * most.value)
    return out_of_range("deferral_months", pension->deferral_months,
                        "a pension is not deferred for so long", error);
  return BPJS_OK;
}

/* No month twice, each with a wage. */
static int32_t check_wages(const bpjs_month_spans *wages, bpjs_error *error) {
  bpjs_spans *spans = bpjs_memory_new(1, sizeof *spans);
  if (spans == NULL)
    return bpjs_error_memory(error);
  const int32_t status = bpjs_month_spans_place(wages, "wages", 1, spans, error);
  bpjs_memory_free(spans);
  return status;
}

int32_t bpjs_benefit_jp(const bpjs_law *law, const bpjs_pension *pension,
                        const bpjs_month_span *wages, int64_t wage_count,
                        const bpjs_year_rate *inflation, int64_t inflation_count,
                        const bpjs_year_rate *development, int64_t development_count,
                        const bpjs_law_policy *policy, bpjs_benefit **benefit, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_check_pointers(law, pension, "pension", benefit, "benefit", error);
  if (status != BPJS_OK)
    return status;
  bpjs_pension asked;
  if (!bpjs_struct_in(&asked, sizeof asked, LEAST, pension))
    return bpjs_error_struct_size(error, "pension");
  const bpjs_month_spans paid = {wages, wage_count};
  const bpjs_year_rates rising = {inflation, inflation_count};
  const bpjs_year_rates earned = {development, development_count};
  bpjs_law_policy ours;
  bpjs_benefit *claim = NULL;
  int32_t day = 0;
  status = bpjs_law_policy_in(policy, &ours, error);
  if (status == BPJS_OK)
    status = check_lists(&asked, error);
  if (status == BPJS_OK)
    status = check_days(&asked, error);
  if (status == BPJS_OK)
    status = check_wages(&paid, error);
  if (status == BPJS_OK)
    status = bpjs_year_rates_check(&rising, "inflation", error);
  if (status == BPJS_OK)
    status = bpjs_development_rates_check(&earned, "development", error);
  if (status == BPJS_OK)
    status = find_day(law, &ours, &asked, &day, error);
  if (status == BPJS_OK)
    status = bpjs_claim_new(law, policy, day, BPJS_SEGMENT_PU, BPJS_PROGRAMME_JP, &claim, error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_jp_claim(claim, &asked, &paid, &rising, &earned, error);
  return bpjs_claim_hand(status, claim, benefit, error);
}
