#include "base/date.h"

/* From 0000-03-01 to 1970-01-01: 1970 years with 492 - 19 + 4 leap days, without the
 * 31 + 28 days of the first January and February. */
#define DAYS_TO_1970 (1970 * 365 + 492 - 19 + 4 - 31 - 28)
#define DAYS_IN_400_YEARS 146097

static bool is_leap(int32_t year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int32_t bpjs_date_days_in_month(int32_t year, int32_t month) {
  if (month == 2)
    return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/* Days before a month of a year that begins in March (0), whose months have 31, 30, 31, 30
 * and 31 days, and again; the leap day is the last of all. */
static int32_t days_before(int32_t month) {
  return (153 * month + 2) / 5;
}

/* Days before a year, of as many years from year 0 on. */
static int32_t days_of_years(int32_t years) {
  return years * 365 + years / 4 - years / 100 + years / 400;
}

int32_t bpjs_date_to_days(bpjs_date date) {
  const int32_t year = date.month > 2 ? date.year : date.year - 1;
  const int32_t month = date.month > 2 ? date.month - 3 : date.month + 9;
  return days_of_years(year) + days_before(month) + date.day - 1 - DAYS_TO_1970;
}

bpjs_date bpjs_date_from_days(int32_t days) {
  const int64_t since = (int64_t)days + DAYS_TO_1970;
  const int32_t centuries = (int32_t)(since / DAYS_IN_400_YEARS) * 400;
  const int32_t rest = (int32_t)(since % DAYS_IN_400_YEARS);
  /* Years of 365 days, once the leap days before are out. */
  const int32_t years = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
  const int32_t day = rest - days_of_years(years);
  const int32_t month = (5 * day + 2) / 153;
  return (bpjs_date){.year = centuries + years + (month > 9),
                     .month = month > 9 ? month - 9 : month + 3,
                     .day = day - days_before(month) + 1};
}

int32_t bpjs_date_months_between(int32_t from, int32_t to) {
  bpjs_date a = bpjs_date_from_days(from), b = bpjs_date_from_days(to);
  return (b.year - a.year) * 12 + b.month - a.month;
}
