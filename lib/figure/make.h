/* From printed digits to value and bounds. */
#ifndef BPJS_FIGURE_MAKE_H
#define BPJS_FIGURE_MAKE_H

#include <stdbool.h>

#include "bpjsstat/figure.h"

#define BPJS_FIGURE_PLACES 18
/* Ten times as many, and half a unit, must still be an int64. */
#define BPJS_FIGURE_DIGITS ((INT64_MAX - 5) / 10)

/* Whether digits, decimals and magnitude are within their limits. */
bool bpjs_figure_printable(int64_t digits, int32_t decimals, int32_t magnitude);

/* Fills a published figure from printable digits. bounds: EXACT or ROUNDING. */
void bpjs_figure_fill(bpjs_figure *figure, int64_t digits, int32_t decimals, int32_t magnitude,
                      int32_t unit, int32_t bounds, uint32_t flags);

#endif
