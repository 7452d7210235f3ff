#include "benefit/given.h"

#include "base/error.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define HEIRS (2 * (uint32_t)BPJS_HEIR_NONE - 1)

int32_t bpjs_given_heirs(uint32_t heirs, bpjs_error *error) {
  return bpjs_check_flags(heirs, HEIRS, "heirs", error);
}

int32_t bpjs_given_later(int32_t day, int32_t after, const char *field, bpjs_error *error) {
  const int32_t status = bpjs_check_day_or_none(day, field, error);
  if (status != BPJS_OK || day == 0 || day >= after)
    return status;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, day,
                           "the day is before what it follows");
}

int32_t bpjs_given_months(int32_t months, const char *field, bpjs_error *error) {
  if (months >= 0 && months <= BPJS_SPAN_MOST)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, months, "months are from 0 to 1200");
}
