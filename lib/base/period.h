/* The spans of the calendar. */
#ifndef BPJS_BASE_PERIOD_H
#define BPJS_BASE_PERIOD_H

#include "base/date.h"
#include "bpjsstat/base.h"

/* The day, month, quarter or year (`kind`) that the date lies in. */
bpjs_period bpjs_period_around(int32_t kind, bpjs_date date);

/* Whether all its days lie in the years 1900 to 2199, the right way round. */
bool bpjs_period_in_range(const bpjs_period *period);

#endif
