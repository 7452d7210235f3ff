#include <inttypes.h>
#include <stdio.h>

#include "base/error.h"
#include "people/block.h"

static int32_t beyond(int32_t what, int64_t row, int64_t bits, bpjs_error *error) {
  char digits[24];
  const int length = snprintf(digits, sizeof digits, "%" PRIu64, (uint64_t)bits);
  return bpjs_error_set(
      error, BPJS_ERROR_OVERFLOW,
      &(bpjs_place){
          .row = row + 1, .field = bpjs_people_name(what), .value = digits, .value_length = length},
      "the number is beyond int64_t");
}

int32_t bpjs_people_get(const bpjs_people *people, int64_t row, int32_t what, int64_t *value,
                        int32_t *given, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (people == NULL || value == NULL || given == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                               people == NULL  ? "people"
                               : value == NULL ? "value"
                                               : "given",
                               "a pointer is NULL");
  if (!bpjs_people_is_what(what))
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "what", what, "there is no such column");
  if (row < 0 || row >= people->count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "row", row, "there is no such row");
  int64_t found;
  uint8_t is;
  bpjs_people_widen(people, what, row, 1, &found, &is);
  if (is == BPJS_PEOPLE_BEYOND)
    return beyond(what, row, found, error);
  *value = found;
  *given = is;
  return BPJS_OK;
}
