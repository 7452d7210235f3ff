#include "law/day.h"

#include <stdio.h>

#include "base/date.h"
#include "bpjsstat/base.h"

#define LEAST_DAY (-719162) /* 0001-01-01 */
#define MOST_DAY 2932896    /* 9999-12-31 */

static int32_t digits(const char *text, int count) {
  int32_t number = 0;
  for (int i = 0; i < count; i++) {
    if (text[i] < '0' || text[i] > '9')
      return -1;
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

int32_t bpjs_law_day_read(const char *text, int64_t length, int32_t *day) {
  if (length != 10 || text[4] != '-' || text[7] != '-')
    return BPJS_ERROR_SYNTAX;
  bpjs_date date = {digits(text, 4), digits(text + 5, 2), digits(text + 8, 2)};
  if (date.year < 0 || date.month < 0 || date.day < 0)
    return BPJS_ERROR_SYNTAX;
  if (date.year < 1 || date.month < 1 || date.month > 12 || date.day < 1 ||
      date.day > bpjs_date_days_in_month(date.year, date.month))
    return BPJS_ERROR_RANGE;
  *day = bpjs_date_to_days(date);
  return BPJS_OK;
}

static void put_digits(char *text, int32_t number, int count) {
  for (; count > 0; number /= 10)
    text[--count] = (char)('0' + number % 10);
}

void bpjs_law_day_text(int32_t day, char text[BPJS_LAW_DAY_TEXT]) {
  if (day < LEAST_DAY || day > MOST_DAY) {
    snprintf(text, BPJS_LAW_DAY_TEXT, "%d", day);
    return;
  }
  bpjs_date date = bpjs_date_from_days(day);
  put_digits(text, date.year, 4);
  text[4] = '-';
  put_digits(text + 5, date.month, 2);
  text[7] = '-';
  put_digits(text + 8, date.day, 2);
  text[10] = '\0';
}

int32_t bpjs_law_month_end(int32_t month) {
  bpjs_date date = bpjs_date_from_days(month);
  return month + bpjs_date_days_in_month(date.year, date.month) - 1;
}
