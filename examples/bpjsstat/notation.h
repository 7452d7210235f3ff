/* Whole numbers, rates and days in the notation of the language; exact. Each
 * text is to be freed. */
#ifndef BPJSSTAT_NOTATION_H
#define BPJSSTAT_NOTATION_H

#include <bpjsstat.h>

char *notation_integer(int64_t number, int32_t language); /* 1,234,567 or 1.234.567 */
char *notation_rate(int64_t ppm, int32_t language);       /* 0.0024 % or 0,0024 % */
char *notation_day(int32_t day);                          /* 2025-03-01; from year 0 on */
char *notation_month(int32_t day);                        /* 2025-03 */

/* A number of a unit of the law (enum bpjs_law_unit): "3.7 %", "1 month"; NULL where
 * the unit has no number. */
char *notation_quantity(int64_t number, int32_t unit, int32_t language);

#endif
