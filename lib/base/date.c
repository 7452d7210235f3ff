#include "base/date.h"

/* From 0001-01-01 to 1970-01-01: 1969 years with 492 - 19 + 4 leap days. */
#define DAYS_TO_1970 (1969 * 365 + 492 - 19 + 4)
#define DAYS_IN_400_YEARS 146097

static bool is_leap(int32_t year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int32_t bpjs_date_days_in_month(int32_t year, int32_t month) {
  if (month == 2)
    return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

static int32_t first_day_of_year(int32_t year) {
  int32_t before = year - 1;
  return before * 365 + before / 4 - before / 100 + before / 400 - DAYS_TO_1970;
}

int32_t bpjs_date_to_days(bpjs_date date) {
  int32_t days = first_day_of_year(date.year) + date.day - 1;
  for (int32_t month = 1; month < date.month; month++)
    days += bpjs_date_days_in_month(date.year, month);
  return days;
}

bpjs_date bpjs_date_from_days(int32_t days) {
  /* A first guess that is never too late. */
  int64_t since = (int64_t)days + DAYS_TO_1970;
  bpjs_date date = {.year = (int32_t)(since * 400 / DAYS_IN_400_YEARS), .month = 1, .day = 1};
  while (first_day_of_year(date.year + 1) <= days)
    date.year++;
  int32_t rest = days - first_day_of_year(date.year);
  while (rest >= bpjs_date_days_in_month(date.year, date.month)) {
    rest -= bpjs_date_days_in_month(date.year, date.month);
    date.month++;
  }
  date.day += rest;
  return date;
}

int32_t bpjs_date_months_between(int32_t from, int32_t to) {
  bpjs_date a = bpjs_date_from_days(from), b = bpjs_date_from_days(to);
  return (b.year - a.year) * 12 + b.month - a.month;
}
