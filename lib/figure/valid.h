/* Figures that come from outside. */
#ifndef BPJS_FIGURE_VALID_H
#define BPJS_FIGURE_VALID_H

#include "bpjsstat/figure.h"

#define BPJS_FIGURE_LEAST BPJS_STRUCT_LEAST(bpjs_figure, magnitude)
#define BPJS_FIGURE_SIDES ((uint32_t)(BPJS_FIGURE_AT_LEAST | BPJS_FIGURE_AT_MOST))

/* Whether a figure can be believed: ARGUMENT for an unknown unit, kind of
 * bounds or flag; RANGE for NaN, an infinite value, a value outside its bounds,
 * or a printed form that does not give the value and its bounds. `argument`
 * names it in the error. */
int32_t bpjs_figure_check(const bpjs_figure *figure, const char *argument, bpjs_error *error);

/* Copies the caller's figure into ours and checks it: also NULL and size. */
int32_t bpjs_figure_in(bpjs_figure *ours, const bpjs_figure *theirs, const char *argument,
                       bpjs_error *error);

/* Whether the caller's output can take a figure: NULL and size. */
int32_t bpjs_figure_check_out(const bpjs_figure *out, const char *argument, bpjs_error *error);

#endif
