#include <string.h>

#include "base/error.h"
#include "base/period.h"
#include "base/structure.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_period, last_day)

/* No duration within 300 years has more digits, in days either. */
#define DURATION_DIGITS 6

/* Reads `count` digits. */
static bool read_number(const char *text, int64_t count, int32_t *number) {
  int32_t total = 0;
  for (int64_t i = 0; i < count; i++) {
    if (text[i] < '0' || text[i] > '9')
      return false;
    total = total * 10 + (text[i] - '0');
  }
  *number = total;
  return true;
}

/* The kind of 2024, 2024-Q3, 2024-08 or 2024-08-31, and its first day; the
 * numbers need not be in their ranges. */
static int32_t read_form(const char *text, int64_t length, bpjs_date *date) {
  if (length < 4 || !read_number(text, 4, &date->year) || (length > 4 && text[4] != '-'))
    return BPJS_PERIOD_NONE;
  if (length == 4)
    return BPJS_PERIOD_YEAR;
  int32_t quarter;
  if (length == 7 && text[5] == 'Q' && read_number(text + 6, 1, &quarter)) {
    date->month = quarter * 3 - 2;
    return BPJS_PERIOD_QUARTER;
  }
  if (length == 7 && read_number(text + 5, 2, &date->month))
    return BPJS_PERIOD_MONTH;
  if (length == 10 && text[7] == '-' && read_number(text + 5, 2, &date->month) &&
      read_number(text + 8, 2, &date->day))
    return BPJS_PERIOD_DAY;
  return BPJS_PERIOD_NONE;
}

static int32_t read_point(const char *text, int64_t length, bpjs_period *period) {
  bpjs_date date = {.month = 1, .day = 1};
  int32_t kind = read_form(text, length, &date);
  if (kind == BPJS_PERIOD_NONE)
    return BPJS_ERROR_SYNTAX;
  if (date.year < BPJS_DATE_FIRST_YEAR || date.year > BPJS_DATE_LAST_YEAR || date.month < 1 ||
      date.month > 12 || date.day < 1 || date.day > bpjs_date_days_in_month(date.year, date.month))
    return BPJS_ERROR_RANGE;
  *period = bpjs_period_around(kind, date);
  return BPJS_OK;
}

/* P, then numbers with Y, M, D in this order, at least one of them. */
static int32_t read_duration(const char *text, int64_t length, int32_t *months, int32_t *days) {
  static const char units[] = "YMD";
  int32_t amounts[3] = {0}, status = BPJS_OK;
  int next = 0;
  int64_t at = 1;
  do {
    int64_t start = at;
    while (at < length && text[at] >= '0' && text[at] <= '9')
      at++;
    const char *unit = at < length ? memchr(units + next, text[at], (size_t)(3 - next)) : NULL;
    if (at == start || unit == NULL)
      return BPJS_ERROR_SYNTAX;
    if (at - start > DURATION_DIGITS)
      status = BPJS_ERROR_RANGE;
    else
      read_number(text + start, at - start, &amounts[unit - units]);
    next = (int)(unit - units) + 1;
    at++;
  } while (at < length);
  *months = amounts[0] * 12 + amounts[1];
  *days = amounts[2];
  return status;
}

/* The period ends the day before the same day of a later month, plus days. */
static int32_t add_duration(bpjs_period *period, int32_t months, int32_t days) {
  bpjs_date date = bpjs_date_from_days(period->first_day);
  int32_t month = date.month - 1 + months;
  bpjs_date end = {date.year + month / 12, month % 12 + 1, date.day};
  if (end.year > BPJS_DATE_LAST_YEAR + 1 || end.day > bpjs_date_days_in_month(end.year, end.month))
    return BPJS_ERROR_RANGE;
  period->last_day = bpjs_date_to_days(end) + days - 1;
  return BPJS_OK;
}

static int32_t read_period(const char *text, int64_t length, bpjs_period *period) {
  const char *slash = memchr(text, '/', (size_t)length);
  if (slash == NULL)
    return read_point(text, length, period);
  const char *rest = slash + 1;
  int64_t left = length - (rest - text);
  bpjs_period end;
  int32_t months = 0, days = 0;
  bool duration = left > 0 && rest[0] == 'P';
  int32_t first = read_point(text, slash - text, period);
  int32_t second =
      duration ? read_duration(rest, left, &months, &days) : read_point(rest, left, &end);
  if (first == BPJS_ERROR_SYNTAX || second == BPJS_ERROR_SYNTAX)
    return BPJS_ERROR_SYNTAX;
  if (first != BPJS_OK || second != BPJS_OK)
    return BPJS_ERROR_RANGE;
  period->kind = BPJS_PERIOD_RANGE;
  if (!duration)
    period->last_day = end.last_day;
  else if (add_duration(period, months, days) != BPJS_OK)
    return BPJS_ERROR_RANGE;
  return bpjs_period_in_range(period) ? BPJS_OK : BPJS_ERROR_RANGE;
}

int32_t bpjs_period_read(const char *text, int64_t length, bpjs_period *period, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (text == NULL || length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, text == NULL ? "text" : "length",
                               text == NULL ? "text is NULL" : "length must not be negative");
  if (period == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "period", "period is NULL");
  if (!bpjs_struct_fits(period, LEAST))
    return bpjs_error_struct_size(error, "period");
  bpjs_period read;
  int32_t status = read_period(text, length, &read);
  bpjs_place place = {.field = "text", .value = text, .value_length = length};
  if (status == BPJS_ERROR_SYNTAX)
    return bpjs_error_set(error, status, &place,
                          "a period is 2024, 2024-Q3, 2024-08, 2024-08-31, or a start and an end "
                          "or duration: 2023-01/2024-08, 2023-01/P20M");
  if (status == BPJS_ERROR_RANGE)
    return bpjs_error_set(error, status, &place,
                          "the period has a day that does not exist or lies outside 1900-2199, or "
                          "it ends before it starts");
  bpjs_struct_out(period, &read, sizeof read);
  return BPJS_OK;
}
