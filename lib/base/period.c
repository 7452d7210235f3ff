#include "base/period.h"

bpjs_period bpjs_period_around(int32_t kind, bpjs_date date) {
  bpjs_date first = date, last = date;
  if (kind == BPJS_PERIOD_YEAR) {
    first.month = 1;
    last.month = 12;
  } else if (kind == BPJS_PERIOD_QUARTER) {
    first.month = (date.month - 1) / 3 * 3 + 1;
    last.month = first.month + 2;
  }
  if (kind != BPJS_PERIOD_DAY) {
    first.day = 1;
    last.day = bpjs_date_days_in_month(last.year, last.month);
  }
  return (bpjs_period){sizeof(bpjs_period), kind, bpjs_date_to_days(first),
                       bpjs_date_to_days(last)};
}

bool bpjs_period_in_range(const bpjs_period *period) {
  static const bpjs_date first = {BPJS_DATE_FIRST_YEAR, 1, 1};
  static const bpjs_date last = {BPJS_DATE_LAST_YEAR, 12, 31};
  return period->first_day >= bpjs_date_to_days(first) && period->first_day <= period->last_day &&
         period->last_day <= bpjs_date_to_days(last);
}
