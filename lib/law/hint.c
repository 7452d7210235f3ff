#include "law/hint.h"

#include <stdio.h>
#include <string.h>

#include "law/day.h"

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* 11.600.000 or 11,600,000: its digits; false if it is not of that form. */
static bool without_separators(const bpjs_csv_field *value, char digits[24]) {
  int64_t groups = 0, since = 0;
  int count = 0;
  char separator = '\0';
  for (int64_t i = 0; i < value->length; i++) {
    char c = value->bytes[i];
    if (is_digit(c) && since < 3 && count < 18) {
      digits[count++] = c;
      since++;
    } else if ((c == '.' || c == ',') && since > 0 && (groups == 0 || since == 3) &&
               (separator == '\0' || c == separator)) {
      separator = c;
      since = 0;
      groups++;
    } else {
      return false;
    }
  }
  digits[count] = '\0';
  return groups > 0 && since == 3;
}

/* 0.35 or 0,35 or 3 %: digits with one point, or with a sign of percent. */
static bool is_percent(const bpjs_csv_field *value) {
  int points = 0, signs = 0, digits = 0;
  for (int64_t i = 0; i < value->length; i++) {
    char c = value->bytes[i];
    if (!is_digit(c) && c != '.' && c != ',' && c != '%' && c != ' ')
      return false;
    digits += is_digit(c);
    points += c == '.' || c == ',';
    signs += c == '%';
  }
  return digits > 0 && points <= 1 && points + signs > 0;
}

void bpjs_law_hint_value(int32_t status, int32_t unit, const bpjs_csv_field *value,
                         char hint[BPJS_LAW_HINT]) {
  char digits[24];
  if (status == BPJS_ERROR_OVERFLOW)
    snprintf(hint, BPJS_LAW_HINT, "the value is beyond 64 bits");
  else if (status == BPJS_ERROR_RANGE)
    snprintf(hint, BPJS_LAW_HINT, "there is no such day");
  else if (status == BPJS_ERROR_UNKNOWN)
    snprintf(hint, BPJS_LAW_HINT, "a direction is down, half_up or up");
  else if (unit == BPJS_LAW_UNIT_NOTE)
    snprintf(hint, BPJS_LAW_HINT, "a note has no value");
  else if (unit == BPJS_LAW_UNIT_DATE)
    snprintf(hint, BPJS_LAW_HINT, "a day is written as YYYY-MM-DD");
  else if (unit == BPJS_LAW_UNIT_PPM && is_percent(value))
    snprintf(hint, BPJS_LAW_HINT, "ppm are millionths: 0.35 %% is 3500");
  else if (without_separators(value, digits))
    snprintf(hint, BPJS_LAW_HINT, "write %s, without separators", digits);
  else
    snprintf(hint, BPJS_LAW_HINT, "the value is not an integer");
}

static void range_end(int32_t unit, int64_t value, char text[24]) {
  if (unit == BPJS_LAW_UNIT_DATE)
    bpjs_law_day_text((int32_t)value, text);
  else
    snprintf(text, 24, "%lld", (long long)value);
}

void bpjs_law_hint_range(const bpjs_law_parameter *parameter, char hint[BPJS_LAW_HINT]) {
  char least[24], most[24];
  range_end(parameter->unit, parameter->least, least);
  range_end(parameter->unit, parameter->most, most);
  snprintf(hint, BPJS_LAW_HINT, "a value of this parameter is from %s to %s", least, most);
}

/* Appends; what does not fit is cut. */
static void add(char hint[BPJS_LAW_HINT], const char *text, int64_t length) {
  size_t at = strlen(hint);
  snprintf(hint + at, BPJS_LAW_HINT - at, "%.*s", (int)length, text);
}

void bpjs_law_hint_keys(const bpjs_law_parameter *parameter, char hint[BPJS_LAW_HINT]) {
  bpjs_cell keys = parameter->keys;
  bool pattern = keys.length > 0 && memchr(keys.bytes, '#', (size_t)keys.length) != NULL;
  if (keys.length == 0) {
    snprintf(hint, BPJS_LAW_HINT, "the parameter has no keys: the column is empty");
    return;
  }
  if (bpjs_cell_is(keys, "*", 1)) {
    snprintf(hint, BPJS_LAW_HINT, "a key of this parameter is of letters, digits, _, + and -");
    return;
  }
  snprintf(hint, BPJS_LAW_HINT, "the keys of the parameter are ");
  for (int64_t from = 0, to; from < keys.length; from = to + 1) {
    for (to = from; to < keys.length && keys.bytes[to] != ' '; to++)
      ;
    add(hint, ", ", from == 0 ? 0 : 2);
    add(hint, keys.bytes + from, to - from);
  }
  if (pattern)
    add(hint, ", where # is a digit", 20);
}

void bpjs_law_hint_segments(const bpjs_law_reader *reader, const bpjs_csv_field *name,
                            char hint[BPJS_LAW_HINT]) {
  bool first = true;
  snprintf(hint, BPJS_LAW_HINT, "the segments of the parameter are ");
  for (size_t i = 0; i < reader->parameter_count; i++) {
    const bpjs_law_parameter *parameter = &reader->parameters[i];
    if (!bpjs_cell_is(parameter->name, name->bytes, name->length))
      continue;
    const char *code = bpjs_law_segment_code(parameter->segment);
    add(hint, ", ", first ? 0 : 2);
    add(hint, code, (int64_t)strlen(code));
    first = false;
  }
}
