#include "base/error.h"
#include "dues/result.h"

enum { WINDOW = 64, SATURDAY = 5 };

/* From Monday, 0; 1970-01-01 was a Thursday. */
static int64_t weekday(int64_t day) {
  return (day + 3) % 7;
}

/* A window of days at a time, a bit for each day off. */
int32_t bpjs_due_day(int32_t day, const int64_t *holidays, int64_t count) {
  for (int64_t first = day;; first += WINDOW) {
    uint64_t off = 0;
    for (int64_t i = 0; i < count; i++)
      if (holidays[i] >= first && holidays[i] < first + WINDOW)
        off |= (uint64_t)1 << (holidays[i] - first);
    for (int64_t i = 0; i < WINDOW; i++)
      if (weekday(first + i) < SATURDAY && (off >> i & 1) == 0)
        return (int32_t)(first + i);
  }
}

int32_t bpjs_dues_set_holidays(bpjs_dues *dues, const int64_t *holidays, int64_t count,
                               bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dues == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dues", "dues is NULL");
  if (count < 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "count", count,
                             "count must not be negative");
  if (holidays == NULL && count != 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "holidays",
                               "holidays is NULL but count is not 0");
  for (size_t i = 0; i < dues->month_count; i++) {
    bpjs_dues_month *month = &dues->months[i];
    month->totals.due_day = month->totals.nominal_day;
    if (month->moves && month->totals.nominal_day != 0)
      month->totals.due_day = bpjs_due_day(month->totals.nominal_day, holidays, count);
  }
  return BPJS_OK;
}
