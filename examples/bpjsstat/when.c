#include "when.h"

#include "output.h"

#include <stdio.h>
#include <string.h>

/* A day as text, by way of the library: "2024-08-31". */
static void write_day(int32_t day, char text[16]) {
  bpjs_period period = {sizeof period, BPJS_PERIOD_DAY, day, day};
  int64_t length = 0;
  if (bpjs_period_write(&period, text, 16, &length, NULL) != BPJS_OK)
    text[0] = '\0';
}

char *write_when(const bpjs_observation *about) {
  char text[64] = "";
  int64_t length = 0;
  bpjs_period period = {sizeof period, about->period_kind, about->first_day, about->last_day};
  if (about->period_kind == BPJS_PERIOD_RANGE) {
    char first[16];
    char last[16];
    char after[16];
    write_day(about->first_day, first);
    write_day(about->last_day, last);
    write_day(about->last_day + 1, after);
    int whole = strcmp(first + 7, "-01") == 0 && strcmp(after + 7, "-01") == 0;
    int used = whole ? 7 : 10;
    snprintf(text, sizeof text, "%.*s/%.*s", used, first, used, last);
  } else if (bpjs_period_write(&period, text, sizeof text, &length, NULL) != BPJS_OK) {
    text[0] = '\0';
  }
  return copy_text(text, strlen(text));
}
