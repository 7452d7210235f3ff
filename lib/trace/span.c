#include "trace/span.h"

#include <stddef.h>

#include "base/error.h"

#define YEAR 12

int32_t bpjs_day_check(int32_t day, const char *field, bpjs_error *error) {
  if (day >= BPJS_DATE_FIRST_DAY && day <= BPJS_DATE_LAST_DAY)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, day,
                           "the day is outside the years 1900 to 2199");
}

int32_t bpjs_month_of(int32_t day, int32_t *month, bpjs_error *error) {
  int32_t status = bpjs_day_check(day, "day", error);
  if (status == BPJS_OK)
    *month = day - bpjs_date_from_days(day).day + 1;
  return status;
}

void bpjs_spans_begin(bpjs_spans *spans) {
  spans->first = BPJS_SPAN_MONTHS;
  spans->end = 0;
}

static void clear(bpjs_spans *spans, int32_t first, int32_t end) {
  for (int32_t month = first; month < end; month++)
    spans->of[month] = 0;
}

/* Months between are of no span. */
static void widen(bpjs_spans *spans, int32_t first, int32_t end) {
  if (spans->end != 0) {
    clear(spans, end, spans->first);
    clear(spans, spans->end, first);
  }
  if (first < spans->first)
    spans->first = first;
  if (end > spans->end)
    spans->end = end;
}

int32_t bpjs_spans_day(int32_t month) {
  return bpjs_date_to_days((bpjs_date){BPJS_DATE_FIRST_YEAR + month / YEAR, month % YEAR + 1, 1});
}

int32_t bpjs_spans_add(bpjs_spans *spans, int32_t index, int32_t day, int32_t months,
                       bpjs_error *error) {
  const int64_t row = (int64_t)index + 1;
  int32_t status = bpjs_day_check(day, "day", error);
  if (status != BPJS_OK) {
    if (error != NULL)
      error->row = row;
    return status;
  }
  if (months < 0 || months > BPJS_SPAN_MOST)
    return bpjs_error_set(error, BPJS_ERROR_RANGE, &(bpjs_place){.row = row, .field = "months"},
                          "months must be from 1 to %d, or 0 for one", BPJS_SPAN_MOST);
  const bpjs_date begin = bpjs_date_from_days(day);
  const int32_t first = (begin.year - BPJS_DATE_FIRST_YEAR) * YEAR + begin.month - 1;
  const int32_t end = first + (months == 0 ? 1 : months);
  for (int32_t month = first; month < end; month++)
    if (bpjs_spans_of(spans, month) != 0) {
      bpjs_date date = bpjs_date_from_days(bpjs_spans_day(month));
      return bpjs_error_set(error, BPJS_ERROR_RANGE, &(bpjs_place){.row = row, .field = "day"},
                            "month %d-%02d is in two spans", date.year, date.month);
    }
  widen(spans, first, end);
  for (int32_t month = first; month < end; month++)
    spans->of[month] = index + 1;
  return BPJS_OK;
}
