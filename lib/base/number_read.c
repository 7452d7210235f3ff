#include "base/number.h"

#define DECIMALS_LIMIT 1000 /* more are below anything that a double tells from 0 */

/* Reads [-]digits, with one point among them if `decimals` is not NULL; a
 * digit stands before and after the point. */
static int32_t read_digits(const char *text, int64_t length, int64_t *number, int32_t *decimals) {
  int64_t at = length > 0 && text[0] == '-' ? 1 : 0;
  bool negative = at == 1, overflow = false;
  int64_t total = 0, point = -1, first = at;
  for (; at < length; at++) {
    if (text[at] == '.' && decimals != NULL && point < 0 && at > first) {
      point = at;
      continue;
    }
    if (text[at] < '0' || text[at] > '9')
      return BPJS_ERROR_SYNTAX;
    /* Counted downwards, since the least number has no positive twin. */
    int digit = text[at] - '0';
    if (total < (INT64_MIN + digit) / 10)
      overflow = true;
    else
      total = total * 10 - digit;
  }
  if (at == first || point == length - 1)
    return BPJS_ERROR_SYNTAX;
  int64_t after = point < 0 ? 0 : length - 1 - point;
  if (overflow || (!negative && total == INT64_MIN) || after > DECIMALS_LIMIT)
    return BPJS_ERROR_OVERFLOW;
  *number = negative ? total : -total;
  if (decimals != NULL)
    *decimals = (int32_t)after;
  return BPJS_OK;
}

int32_t bpjs_number_read_decimal(const char *text, int64_t length, int64_t *digits,
                                 int32_t *decimals) {
  return read_digits(text, length, digits, decimals);
}

int32_t bpjs_number_read_integer(const char *text, int64_t length, int64_t *number) {
  return read_digits(text, length, number, NULL);
}
