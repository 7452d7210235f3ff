#include "area/code.h"

#include <string.h>

enum { PARTS = 4 };

/* Digits of province, regency, district, village. */
static const int widths[2][PARTS] = {{2, 2, 2, 4}, {2, 2, 3, 3}};

static const int *widths_of(int32_t system) {
  return widths[system == BPJS_AREA_SYSTEM_BPS];
}

static int64_t power_of_ten(int digits) {
  int64_t power = 1;
  while (digits-- > 0)
    power *= 10;
  return power;
}

/* What the parts behind `from` up to `to` multiply a number by. */
static int64_t scale(int32_t system, int32_t from, int32_t to) {
  int digits = 0;
  for (int32_t level = from + 1; level <= to; level++)
    digits += widths_of(system)[level - BPJS_AREA_PROVINCE];
  return power_of_ten(digits);
}

/* Reads so many digits; 0 if they are none, or all 0. */
static int64_t read_part(const char *text, int64_t length, int digits) {
  int64_t number = 0;
  if (length < digits)
    return 0;
  for (int i = 0; i < digits; i++) {
    if (text[i] < '0' || text[i] > '9')
      return 0;
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

/* separator: '\0' where there is none. */
static bool read_parts(const char *text, int64_t length, char separator, bpjs_area_code *code) {
  const int *digits = widths_of(code->system);
  int64_t at = 0, number = 0;
  for (int part = 0; part < PARTS; part++) {
    const int64_t value = read_part(text + at, length - at, digits[part]);
    if (value == 0 || (part == 0 && value < 10))
      return false;
    number = number * power_of_ten(digits[part]) + value;
    at += digits[part];
    if (at == length) {
      code->number = number;
      code->level = BPJS_AREA_PROVINCE + part;
      return true;
    }
    if (separator != '\0' && text[at++] != separator)
      return false;
  }
  return false;
}

static bool begins(const char *text, int64_t length, const char *prefix) {
  const int64_t size = (int64_t)strlen(prefix);
  return length > size && memcmp(text, prefix, (size_t)size) == 0;
}

bool bpjs_area_code_read(const char *text, int64_t length, int32_t system, bpjs_area_code *code) {
  *code = (bpjs_area_code){.system = system};
  if (system == BPJS_AREA_SYSTEM_KEMENDAGRI)
    return read_parts(text, length, '.', code);
  if (system == BPJS_AREA_SYSTEM_BPS)
    return read_parts(text, length, '\0', code);
  code->system = BPJS_AREA_SYSTEM_KEMENDAGRI;
  if (begins(text, length, "KD_"))
    return read_parts(text + 3, length - 3, '_', code);
  code->system = BPJS_AREA_SYSTEM_BPS;
  return begins(text, length, "BPS_") && read_parts(text + 4, length - 4, '\0', code);
}

bool bpjs_area_code_of(int64_t number, int32_t system, bpjs_area_code *code) {
  *code = (bpjs_area_code){.system = system, .number = number};
  for (int32_t level = BPJS_AREA_PROVINCE; level <= BPJS_AREA_VILLAGE; level++) {
    const int64_t unit = scale(system, BPJS_AREA_PROVINCE, level);
    if (number < 10 * unit || number >= 100 * unit)
      continue;
    code->level = level;
    for (int32_t upper = level; upper > BPJS_AREA_PROVINCE; upper--) {
      if (number % scale(system, upper - 1, upper) == 0)
        return false;
      number /= scale(system, upper - 1, upper);
    }
    return true;
  }
  return false;
}

bpjs_area_code bpjs_area_code_cut(bpjs_area_code code, int32_t level) {
  code.number /= scale(code.system, level, code.level);
  code.level = level;
  return code;
}

void bpjs_area_code_span(bpjs_area_code code, int32_t level, int64_t *first, int64_t *last) {
  const int64_t unit = scale(code.system, code.level, level);
  *first = code.number * unit;
  *last = *first + unit - 1;
}

void bpjs_area_code_write(bpjs_area_code code, bool own, char text[BPJS_AREA_CODE_SIZE]) {
  const int *digits = widths_of(code.system);
  const char separator = code.system == BPJS_AREA_SYSTEM_BPS ? '\0' : own ? '_' : '.';
  size_t at = 0;
  memset(text, 0, BPJS_AREA_CODE_SIZE);
  if (own) {
    const char *prefix = code.system == BPJS_AREA_SYSTEM_BPS ? "BPS_" : "KD_";
    at = strlen(prefix);
    memcpy(text, prefix, at);
  }
  int64_t unit = scale(code.system, BPJS_AREA_PROVINCE, code.level) * 10;
  for (int32_t level = BPJS_AREA_PROVINCE; level <= code.level; level++) {
    if (level > BPJS_AREA_PROVINCE && separator != '\0')
      text[at++] = separator;
    for (int i = 0; i < digits[level - BPJS_AREA_PROVINCE]; i++, unit /= 10)
      text[at++] = (char)('0' + code.number / unit % 10);
  }
}
