#include "trace/arguments.h"

#include <stddef.h>

#include "base/error.h"
#include "trace/span.h"

int32_t bpjs_check_pointers(const void *law, const void *input, const char *name, const void *made,
                            const char *made_name, bpjs_error *error) {
  if (law != NULL && input != NULL && made != NULL)
    return BPJS_OK;
  return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                             law == NULL ? "law" : (input == NULL ? name : made_name),
                             "the pointer is NULL");
}

int32_t bpjs_check_day_or_none(int32_t day, const char *field, bpjs_error *error) {
  return day == 0 ? BPJS_OK : bpjs_day_check(day, field, error);
}

int32_t bpjs_check_registered(int32_t registered_day, int32_t day, bpjs_error *error) {
  if (registered_day == 0 || bpjs_date_months_between(day, registered_day) <= 0)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, "registered_day", registered_day,
                           "the day of registration is after the month");
}

int32_t bpjs_check_flags(uint32_t flags, uint32_t known, const char *field, bpjs_error *error) {
  if ((flags & ~known) == 0)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, flags, "one of these is not known here");
}

int32_t bpjs_check_number(int64_t number, const char *field, bpjs_error *error) {
  if (number >= 0)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, number, "the number is negative");
}

int32_t bpjs_check_reserved(int32_t reserved, bpjs_error *error) {
  if (reserved == 0)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "reserved", reserved, "reserved must be 0");
}
