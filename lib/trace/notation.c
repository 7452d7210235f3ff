#include "trace/notation.h"

#include <stddef.h>

#include "base/date.h"
#include "bpjsstat/law.h"
#include "trace/flags.h"

enum { DECIMALS = 6, PERCENT_DECIMALS = 4 };

static const char *point(int32_t language) {
  return language == BPJS_LANGUAGE_ID ? "," : ".";
}

static const char *thousands(int32_t language) {
  return language == BPJS_LANGUAGE_ID ? "." : ",";
}

/* number as `digits` digits, from the left; the last `trim` of them only if
 * they are not zeros. */
static void add_digits(bpjs_buffer *buffer, int64_t number, int digits, int trim) {
  char text[DECIMALS];
  for (int i = digits; i-- > 0; number /= 10)
    text[i] = (char)('0' + number % 10);
  for (; trim > 0 && text[digits - 1] == '0'; trim--)
    digits--;
  bpjs_buffer_add(buffer, text, (size_t)digits);
}

void bpjs_notation_add_money(bpjs_buffer *buffer, int64_t number, int32_t language) {
  char text[27]; /* 19 digits, 6 separators, a sign */
  size_t at = sizeof text;
  uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
  for (int digits = 0; digits == 0 || rest != 0; digits++, rest /= 10) {
    if (digits != 0 && digits % 3 == 0)
      text[--at] = *thousands(language);
    text[--at] = (char)('0' + rest % 10);
  }
  if (number < 0)
    text[--at] = '-';
  bpjs_buffer_add(buffer, text + at, sizeof text - at);
}

void bpjs_notation_add_exact(bpjs_buffer *buffer, bpjs_exact exact, int32_t language) {
  bpjs_notation_add_money(buffer, exact.whole, language);
  if (exact.fraction == 0)
    return;
  bpjs_buffer_add_text(buffer, point(language));
  add_digits(buffer, exact.fraction, DECIMALS, DECIMALS - 2);
}

void bpjs_notation_add_plain(bpjs_buffer *buffer, bpjs_exact exact) {
  bpjs_buffer_add_integer(buffer, exact.whole);
  if (exact.fraction == 0)
    return;
  bpjs_buffer_add_text(buffer, ".");
  add_digits(buffer, exact.fraction, DECIMALS, DECIMALS);
}

void bpjs_notation_add_rate(bpjs_buffer *buffer, int64_t ppm, int32_t language) {
  enum { PERCENT = 10000 }; /* millionths in a hundredth */
  bpjs_notation_add_money(buffer, ppm / PERCENT, language);
  if (ppm % PERCENT != 0) {
    bpjs_buffer_add_text(buffer, point(language));
    add_digits(buffer, ppm % PERCENT, PERCENT_DECIMALS, PERCENT_DECIMALS);
  }
  bpjs_buffer_add_text(buffer, " %");
}

void bpjs_notation_add_month(bpjs_buffer *buffer, int32_t day) {
  bpjs_date date = bpjs_date_from_days(day);
  add_digits(buffer, date.year, 4, 0);
  bpjs_buffer_add_text(buffer, "-");
  add_digits(buffer, date.month, 2, 0);
}

void bpjs_notation_add_day(bpjs_buffer *buffer, int32_t day) {
  bpjs_notation_add_month(buffer, day);
  bpjs_buffer_add_text(buffer, "-");
  add_digits(buffer, bpjs_date_from_days(day).day, 2, 0);
}

void bpjs_notation_add_programmes(bpjs_buffer *buffer, int32_t programmes) {
  static const bpjs_flag names[] = {{BPJS_PROGRAMME_JKK, "JKK"}, {BPJS_PROGRAMME_JKM, "JKM"},
                                    {BPJS_PROGRAMME_JHT, "JHT"}, {BPJS_PROGRAMME_JP, "JP"},
                                    {BPJS_PROGRAMME_JKP, "JKP"}, {0, NULL}};
  bpjs_flags_add(buffer, names, (uint32_t)programmes, "+");
}
