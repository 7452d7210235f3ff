/* What readers see, in two languages: labels.tsv. */
#ifndef BPJS_COVERAGE_LABELS_H
#define BPJS_COVERAGE_LABELS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/table.h"
#include "bpjsstat/figure.h"

/* Adds the text of a key; {1} and {2} in it become the two words (NULL: none). */
void bpjs_coverage_add_label(bpjs_buffer *buffer, const char *key, int32_t language,
                             const char *first, const char *second);

/* Adds a text with {1} and {2} in it. */
void bpjs_coverage_fill(bpjs_buffer *buffer, bpjs_cell text, const char *first, const char *second);

/* Adds the text of the key made of the two parts; false if there is none. */
bool bpjs_coverage_try_label(bpjs_buffer *buffer, const char *room, const char *name,
                             int32_t language);

/* Of a table's cells in the order English, Indonesian. */
bpjs_cell bpjs_coverage_choose(const bpjs_cell *english_indonesian, int32_t language);

/* "38.81 % (38.57 to 39.05 %)", without bounds where it is exact. The figure
 * must have passed bpjs_figure_check. */
void bpjs_coverage_add_bounded(bpjs_buffer *buffer, const bpjs_figure *figure, int32_t language);

#endif
