/* Figures inside the JSON and CSV of other results. */
#ifndef BPJS_FIGURE_WRITE_H
#define BPJS_FIGURE_WRITE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/json.h"
#include "bpjsstat/figure.h"

/* One figure as a JSON object. The figure must have passed bpjs_figure_check;
 * its text is Indonesian if the language is ID, English otherwise. */
void bpjs_figure_add_json(bpjs_json *json, const char *key, const bpjs_figure *figure,
                          int32_t language);

/* The column names value, lower, upper, unit, bounds, flags, digits, decimals,
 * magnitude, text, and one figure in them; no line end. */
void bpjs_figure_add_csv_header(bpjs_buffer *buffer, bool first);
void bpjs_figure_add_csv(bpjs_buffer *buffer, bool first, const bpjs_figure *figure,
                         int32_t language);

#endif
