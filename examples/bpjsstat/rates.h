/* Rates of years given as options: PERCENT for every year, or YEAR:PERCENT. */
#ifndef BPJSSTAT_RATES_H
#define BPJSSTAT_RATES_H

#include "options.h"

typedef struct rates {
  bpjs_year_rate *items;
  int count;
} rates;

/* STATUS_OK, or STATUS_USAGE after a complaint; to be freed in both cases. */
int rates_take(const arguments *given, const char *name, rates *taken);

/* Points an error of the library about item `row` at the option. */
void rates_blame(const rates *taken, const char *name, bpjs_error *error);

/* What a pension beyond the announced years rests on: --inflation and
 * --development. */
typedef struct outlook {
  rates inflation;
  rates development;
} outlook;

/* As those of rates. */
int outlook_take(const arguments *given, outlook *taken);
void outlook_blame(const outlook *taken, bpjs_error *error);
void outlook_free(outlook *taken);

#endif
