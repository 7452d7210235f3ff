#include "months.h"

#include "notation.h"
#include "values.h"

#include <stdio.h>
#include <stdlib.h>

int months_of(int32_t day) {
  char *text = notation_month(day);
  int month = atoi(text) * 12 + atoi(text + 5) - 1;
  free(text);
  return month;
}

int32_t months_day(int month, const char *name) {
  char text[32];
  int32_t day = 0;
  snprintf(text, sizeof text, "%04d-%02d", month / 12, month % 12 + 1);
  value_day(text, name, &day);
  return day;
}
