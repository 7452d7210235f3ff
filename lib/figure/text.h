/* A figure as people print it. */
#ifndef BPJS_FIGURE_TEXT_H
#define BPJS_FIGURE_TEXT_H

#include "base/buffer.h"
#include "bpjsstat/figure.h"

/* The figures must have passed bpjs_figure_check; language: ID or EN. */
void bpjs_figure_add_text(bpjs_buffer *buffer, const bpjs_figure *figure, int32_t language);
void bpjs_figure_add_interval(bpjs_buffer *buffer, const bpjs_figure *figure, int32_t language);

#endif
