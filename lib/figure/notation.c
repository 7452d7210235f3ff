#include "figure/notation.h"

#include <stdbool.h>
#include <string.h>

#include "bpjsstat/base.h"
#include "figure/make.h"

/* Nothing else is here: see the header. */
static bool digit(char c) {
  return c != '.' && c != ',';
}

/* One to three digits, then groups of three; or digits without separator. No
 * zero leads another digit. Separators are all of one kind here: before the
 * decimal one there can only be the other. */
static bool whole_is_well_formed(const char *text, int64_t length) {
  if (length > 1 && text[0] == '0')
    return false;
  int64_t group = 0;
  bool grouped = false;
  for (int64_t i = 0; i < length; i++) {
    if (digit(text[i])) {
      group++;
      continue;
    }
    if (group == 0 || group > 3 || (grouped && group != 3))
      return false;
    grouped = true;
    group = 0;
  }
  return group > 0 && (!grouped || group == 3);
}

static int64_t find(const char *text, int64_t length, char c) {
  const char *at = memchr(text, c, (size_t)length);
  return at == NULL ? -1 : at - text;
}

/* Where the decimal separator is: an offset, or `length` if there is none. */
static int32_t find_point(const char *text, int64_t length, int32_t language, int64_t *point) {
  int64_t dot = find(text, length, '.'), comma = find(text, length, ',');
  *point = length;
  if (dot < 0 && comma < 0)
    return BPJS_OK;
  if (dot >= 0 && comma >= 0) {
    /* Both: the one that comes last is the decimal. */
    *point = dot > comma ? dot : comma;
    return BPJS_OK;
  }
  int64_t first = dot >= 0 ? dot : comma;
  if (find(text + first + 1, length - first - 1, text[first]) >= 0)
    return BPJS_OK; /* two of a kind group thousands */
  bool two_readings = length - first - 1 == 3 && first <= 3 && text[0] != '0';
  if (!two_readings)
    *point = first;
  else if (language == BPJS_LANGUAGE_NONE)
    return BPJS_ERROR_AMBIGUOUS;
  else if ((text[first] == ',') == (language == BPJS_LANGUAGE_ID))
    *point = first;
  return BPJS_OK;
}

int32_t bpjs_figure_notation(const char *text, int64_t length, int32_t language, int64_t *digits,
                             int32_t *decimals) {
  int64_t point;
  int32_t status = find_point(text, length, language, &point);
  if (status != BPJS_OK)
    return status;
  if (!whole_is_well_formed(text, point) || point == length - 1)
    return BPJS_ERROR_SYNTAX;
  int64_t number = 0, places = point == length ? 0 : length - point - 1;
  for (int64_t i = 0; i < length; i++) {
    if (i > point && !digit(text[i]))
      return BPJS_ERROR_SYNTAX;
    if (!digit(text[i]))
      continue;
    int next = text[i] - '0';
    if (number > (BPJS_FIGURE_DIGITS - next) / 10)
      return BPJS_ERROR_OVERFLOW;
    number = 10 * number + next;
  }
  if (places > BPJS_FIGURE_PLACES)
    return BPJS_ERROR_OVERFLOW;
  *digits = number;
  *decimals = (int32_t)places;
  return BPJS_OK;
}
