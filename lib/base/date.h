/* The proleptic Gregorian calendar in days since 1970-01-01. */
#ifndef BPJS_BASE_DATE_H
#define BPJS_BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

#define BPJS_DATE_FIRST_YEAR 1900
#define BPJS_DATE_LAST_YEAR 2199
#define BPJS_DATE_FIRST_DAY (-25567) /* 1900-01-01 */
#define BPJS_DATE_LAST_DAY 84005     /* 2199-12-31 */

typedef struct bpjs_date {
  int32_t year, month, day;
} bpjs_date;

/* All functions hold for the years 1 to 9999. */

int32_t bpjs_date_days_in_month(int32_t year, int32_t month);
/* The date must exist. */
int32_t bpjs_date_to_days(bpjs_date date);
bpjs_date bpjs_date_from_days(int32_t days);
/* Whole months from the month of `from` to the month of `to`. */
int32_t bpjs_date_months_between(int32_t from, int32_t to);

#endif
