#include "base/buffer.h"
#include "base/error.h"
#include "base/period.h"
#include "base/structure.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_period, last_day)

static void add_two_digits(bpjs_buffer *buffer, int32_t number) {
  const char digits[2] = {(char)('0' + number / 10), (char)('0' + number % 10)};
  bpjs_buffer_add(buffer, digits, sizeof digits);
}

static void add_point(bpjs_buffer *buffer, int32_t kind, bpjs_date date) {
  bpjs_buffer_add_integer(buffer, date.year);
  if (kind == BPJS_PERIOD_YEAR)
    return;
  bpjs_buffer_add(buffer, "-", 1);
  if (kind == BPJS_PERIOD_QUARTER) {
    bpjs_buffer_add(buffer, "Q", 1);
    bpjs_buffer_add_integer(buffer, (date.month - 1) / 3 + 1);
    return;
  }
  add_two_digits(buffer, date.month);
  if (kind == BPJS_PERIOD_MONTH)
    return;
  bpjs_buffer_add(buffer, "-", 1);
  add_two_digits(buffer, date.day);
}

static void add_range(bpjs_buffer *buffer, const bpjs_period *period) {
  bpjs_date first = bpjs_date_from_days(period->first_day);
  bpjs_date after = bpjs_date_from_days(period->last_day + 1);
  int32_t months = (after.year - first.year) * 12 + after.month - first.month;
  int32_t kind = BPJS_PERIOD_DAY, count = period->last_day - period->first_day + 1;
  const char *unit = "D";
  if (first.day == 1 && after.day == 1) {
    bool years = first.month == 1 && after.month == 1;
    kind = years ? BPJS_PERIOD_YEAR : BPJS_PERIOD_MONTH;
    count = years ? months / 12 : months;
    unit = years ? "Y" : "M";
  }
  add_point(buffer, kind, first);
  bpjs_buffer_add_text(buffer, "/P");
  bpjs_buffer_add_integer(buffer, count);
  bpjs_buffer_add_text(buffer, unit);
}

/* Whether a day, month, quarter or year has just the days of its kind. */
static bool whole(const bpjs_period *period) {
  bpjs_period real = bpjs_period_around(period->kind, bpjs_date_from_days(period->first_day));
  return real.first_day == period->first_day && real.last_day == period->last_day;
}

static int32_t check(const bpjs_period *period, bpjs_error *error) {
  if (period->kind < BPJS_PERIOD_DAY || period->kind > BPJS_PERIOD_RANGE)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "kind", period->kind,
                             "kind must be one of BPJS_PERIOD_DAY to BPJS_PERIOD_RANGE");
  if (!bpjs_period_in_range(period))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "first_day", period->first_day,
                             "the period ends before it starts, or has days outside 1900-2199");
  if (period->kind != BPJS_PERIOD_RANGE && !whole(period))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "last_day", period->last_day,
                             "the days are not those of one day, month, quarter or year");
  return BPJS_OK;
}

int32_t bpjs_period_write(const bpjs_period *period, char *buffer, int64_t capacity,
                          int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (period == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "period", "period is NULL");
  int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_period given;
  if (!bpjs_struct_in(&given, sizeof given, LEAST, period))
    return bpjs_error_struct_size(error, "period");
  status = check(&given, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  if (given.kind == BPJS_PERIOD_RANGE)
    add_range(&text, &given);
  else
    add_point(&text, given.kind, bpjs_date_from_days(given.first_day));
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
