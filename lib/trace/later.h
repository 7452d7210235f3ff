/* Days that lie whole months or years after another. */
#ifndef BPJS_TRACE_LATER_H
#define BPJS_TRACE_LATER_H

#include <stdint.h>

/* The same day of the month, or the month's last: whoever was born on 29 February has a
 * birthday on 28 February in common years. */
int32_t bpjs_months_after(int32_t day, int32_t months);
int32_t bpjs_years_after(int32_t day, int32_t years);

/* Whole years from one day to another, such as an age. */
int32_t bpjs_years_between(int32_t from, int32_t to);

#endif
