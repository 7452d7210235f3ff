/* Days as law writes them: YYYY-MM-DD. */
#ifndef BPJS_LAW_DAY_H
#define BPJS_LAW_DAY_H

#include <stdint.h>

enum { BPJS_LAW_DAY_TEXT = 12 };

/* BPJS_OK; SYNTAX if it is not of that form, RANGE if there is no such day. */
int32_t bpjs_law_day_read(const char *text, int64_t length, int32_t *day);

/* For messages; days outside the years 1 to 9999 as a number. */
void bpjs_law_day_text(int32_t day, char text[BPJS_LAW_DAY_TEXT]);

/* The last day of the month that begins on `month`. */
int32_t bpjs_law_month_end(int32_t month);

#endif
