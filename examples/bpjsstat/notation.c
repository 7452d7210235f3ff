#include "notation.h"

#include "output.h"

#include <inttypes.h>
#include <stdio.h>
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

static char *write_period(int32_t kind, int32_t first, int32_t last) {
  bpjs_period period = {sizeof period, kind, first, last};
  char text[64] = "";
  int64_t length = 0;
  bpjs_period_write(&period, text, sizeof text, &length, NULL);
  return copy_text(text, strlen(text));
}

char *notation_day(int32_t day) {
  return write_period(BPJS_PERIOD_DAY, day, day);
}

char *notation_month(int32_t day) {
  char *text = notation_day(day);
  if (strlen(text) == 10)
    text[7] = '\0';
  return text;
}
