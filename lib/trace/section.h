/* Sections of an explanation for people: a heading, and items below it. */
#ifndef BPJS_TRACE_SECTION_H
#define BPJS_TRACE_SECTION_H

#include <stdint.h>

#include "base/buffer.h"

/* An empty line and the heading, of the shared words. */
void bpjs_section_open(const char *heading, int32_t language, bpjs_buffer *buffer);

/* An item, wrapped. Its text is freed. */
void bpjs_section_item(bpjs_buffer *text, bpjs_buffer *buffer);

#endif
