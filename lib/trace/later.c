#include "trace/later.h"

#include "base/date.h"

int32_t bpjs_months_after(int32_t day, int32_t months) {
  bpjs_date date = bpjs_date_from_days(day);
  const int32_t month = date.year * 12 + date.month - 1 + months;
  date.year = month / 12;
  date.month = month % 12 + 1;
  const int32_t last = bpjs_date_days_in_month(date.year, date.month);
  date.day = date.day < last ? date.day : last;
  return bpjs_date_to_days(date);
}

int32_t bpjs_years_after(int32_t day, int32_t years) {
  return bpjs_months_after(day, 12 * years);
}

int32_t bpjs_years_between(int32_t from, int32_t to) {
  const int32_t years = bpjs_date_from_days(to).year - bpjs_date_from_days(from).year;
  return bpjs_years_after(from, years) > to ? years - 1 : years;
}
