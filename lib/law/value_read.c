#include "law/value_read.h"

#include "base/number.h"
#include "law/day.h"
#include "law/law.h"
#include "law/parameter.h"

int32_t bpjs_law_value_read(int32_t unit, const char *text, int64_t length, int64_t *value) {
  if (unit == BPJS_LAW_UNIT_NOTE) {
    *value = 0;
    return length == 0 ? BPJS_OK : BPJS_ERROR_SYNTAX;
  }
  if (unit == BPJS_LAW_UNIT_DIRECTION) {
    *value = bpjs_law_direction_read(text, length);
    return *value == 0 ? BPJS_ERROR_UNKNOWN : BPJS_OK;
  }
  if (unit != BPJS_LAW_UNIT_DATE)
    return bpjs_number_read_integer(text, length, value);
  int32_t day = 0;
  int32_t status = bpjs_law_day_read(text, length, &day);
  *value = day;
  return status;
}
