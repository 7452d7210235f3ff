/* Months as numbers: since the year 0. */
#ifndef BPJSSTAT_MONTHS_H
#define BPJSSTAT_MONTHS_H

#include <stdint.h>

int months_of(int32_t day);

/* The first day of a month of the years 1900 to 2199; 0 after a complaint. name: what
 * messages call it. */
int32_t months_day(int month, const char *name);

#endif
