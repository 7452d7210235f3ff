#include "base/never.h"
#include "benefit/jp.h"

/* A month counts whose first day is not after that of the pension. */
bool bpjs_jp_counts(const bpjs_jp *jp, int32_t month) {
  return bpjs_spans_of(&jp->spans, month) != 0 && bpjs_spans_day(month) <= jp->when.day;
}

void bpjs_jp_wages_begin(bpjs_jp *jp) {
  const int32_t status = bpjs_month_spans_place(jp->wages, "wages", 1, &jp->spans, NULL);
  (void)NEVER(status != BPJS_OK);
  jp->year = bpjs_date_from_days(jp->when.day).year;
  jp->first_year = jp->year;
  jp->enrolled_day = (jp->pension->flags & BPJS_PENSION_ENROLLED) != 0
                         ? jp->pension->enrolled_day
                         : bpjs_spans_day(jp->spans.first);
  for (int32_t month = jp->spans.first; month < jp->spans.end; month++) {
    if (!bpjs_jp_counts(jp, month))
      continue;
    if (jp->months++ == 0)
      jp->first_year = bpjs_date_from_days(bpjs_spans_day(month)).year;
  }
}

int64_t bpjs_jp_wage(const bpjs_jp *jp, int32_t month, bpjs_rule *ceiling) {
  const int64_t wage = bpjs_month_spans_amount(jp->wages, &jp->spans, month);
  *ceiling = (bpjs_rule){.row = -1};
  if ((jp->pension->flags & BPJS_PENSION_COUNTED) != 0)
    return wage;
  *ceiling = bpjs_law_rule(jp->claim->rows.law, &jp->claim->policy, bpjs_spans_day(month),
                           "jp.wage_ceiling", BPJS_SEGMENT_PU, "");
  return wage < ceiling->value ? wage : ceiling->value;
}

bool bpjs_jp_is_new(const bpjs_rule *rule, const bpjs_rule *last) {
  return rule->parameter != NULL &&
         (rule->row < 0 || rule->row != last->row || rule->flags != last->flags);
}

bool bpjs_jp_year_wages(const bpjs_jp *jp, int32_t year, int64_t *wages, int32_t *months) {
  const int32_t january = 12 * (year - BPJS_DATE_FIRST_YEAR);
  bpjs_rule last = {.row = -1};
  *wages = *months = 0;
  for (int32_t month = january; month < january + 12; month++) {
    bpjs_rule ceiling;
    if (!bpjs_jp_counts(jp, month))
      continue;
    if (!bpjs_exact_plus(*wages, bpjs_jp_wage(jp, month, &ceiling), wages))
      return false;
    ++*months;
    if (bpjs_jp_is_new(&ceiling, &last) && bpjs_claim_rule(jp->claim, "ceiling", &ceiling))
      bpjs_claim_of_year(jp->claim, year);
    last = ceiling;
  }
  return true;
}
