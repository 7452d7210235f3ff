#include "notation.h"

#include "output.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *notation_integer(int64_t number, int32_t language) {
  char digits[24], text[40];
  size_t used = 0;
  snprintf(digits, sizeof digits, "%" PRId64, number);
  size_t length = strlen(digits);
  for (size_t i = 0; i < length; i++) {
    size_t left = length - i;
    if (i > 0 && left % 3 == 0 && digits[i - 1] != '-')
      text[used++] = language == BPJS_LANGUAGE_ID ? '.' : ',';
    text[used++] = digits[i];
  }
  return copy_text(text, used);
}

char *notation_rate(int64_t ppm, int32_t language) {
  char text[48];
  int64_t size = ppm < 0 ? -ppm : ppm;
  int length = snprintf(text, sizeof text, "%s%" PRId64 "%c%04" PRId64, ppm < 0 ? "-" : "",
                        size / 10000, language == BPJS_LANGUAGE_ID ? ',' : '.', size % 10000);
  while (text[length - 1] == '0')
    length--;
  length -= text[length - 1] == '.' || text[length - 1] == ',';
  memcpy(text + length, " %", 3);
  return copy_text(text, strlen(text));
}

/* The library's periods end with 2199; a bill of that December is due later. */
char *notation_day(int32_t day) {
  char text[32];
  int64_t z = (int64_t)day + 719468, era = z / 146097, of_era = z % 146097;
  int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
  snprintf(text, sizeof text, "%04" PRId64 "-%02" PRId64 "-%02" PRId64,
           year + era * 400 + (month >= 10), month < 10 ? month + 3 : month - 9,
           of_year - (153 * month + 2) / 5 + 1);
  return copy_text(text, strlen(text));
}

char *notation_month(int32_t day) {
  char *text = notation_day(day);
  if (strlen(text) == 10)
    text[7] = '\0';
  return text;
}

/* "1 month", "3 months"; Indonesian has one word for both. */
static char *span(int64_t count, int32_t language, const char *one, const char *many,
                  const char *indonesian) {
  const char *unit = say(language, count == 1 ? one : many, indonesian);
  char *number = notation_integer(count, language), text[64];
  snprintf(text, sizeof text, "%s %s", number, unit);
  free(number);
  return copy_text(text, strlen(text));
}

char *notation_quantity(int64_t number, int32_t unit, int32_t language) {
  const char *word;
  switch (unit) {
  case BPJS_LAW_UNIT_PPM:
    return notation_rate(number, language);
  case BPJS_LAW_UNIT_IDR:
    return span(number, language, "rupiah", "rupiah", "rupiah");
  case BPJS_LAW_UNIT_MONTHS:
    return span(number, language, "month", "months", "bulan");
  case BPJS_LAW_UNIT_YEARS:
    return span(number, language, "year", "years", "tahun");
  case BPJS_LAW_UNIT_DAYS:
    return span(number, language, "day", "days", "hari");
  case BPJS_LAW_UNIT_FLAG:
    word = number != 0 ? say(language, "yes", "ya") : say(language, "no", "tidak");
    return copy_text(word, strlen(word));
  case BPJS_LAW_UNIT_COUNT:
    return notation_integer(number, language);
  case BPJS_LAW_UNIT_DATE:
    return notation_day((int32_t)number);
  default:
    return NULL;
  }
}
