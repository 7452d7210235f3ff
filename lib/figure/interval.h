/* Interval arithmetic: bounds go outward to the next double where, and only
 * where, the operation is not exact, so that whole numbers stay whole. */
#ifndef BPJS_FIGURE_INTERVAL_H
#define BPJS_FIGURE_INTERVAL_H

#include <stdbool.h>

#include "bpjsstat/figure.h"

typedef struct bpjs_interval {
  double value, lower, upper; /* lower <= value <= upper; value is finite */
  bool overflow;              /* finite operands left the range of double */
} bpjs_interval;

bpjs_interval bpjs_interval_of(const bpjs_figure *figure);
bpjs_interval bpjs_interval_exact(double number);

bpjs_interval bpjs_interval_add(bpjs_interval a, bpjs_interval b);
bpjs_interval bpjs_interval_subtract(bpjs_interval a, bpjs_interval b);
bpjs_interval bpjs_interval_multiply(bpjs_interval a, bpjs_interval b);
/* b must not contain zero. */
bpjs_interval bpjs_interval_divide(bpjs_interval a, bpjs_interval b);

bool bpjs_interval_has_zero(bpjs_interval interval);

#endif
