/* Numbers as people print them: 1,234.5 in English, 1.234,5 in Indonesian.
 * language: enum bpjs_language, NONE is English. */
#ifndef BPJS_TRACE_NOTATION_H
#define BPJS_TRACE_NOTATION_H

#include <stdint.h>

#include "base/buffer.h"
#include "trace/exact.h"

/* 1,234,567 */
void bpjs_notation_add_money(bpjs_buffer *buffer, int64_t number, int32_t language);

/* 44,544.50: no decimals if whole, else two or as many as there are. */
void bpjs_notation_add_exact(bpjs_buffer *buffer, bpjs_exact exact, int32_t language);

/* 44544.5: the shortest, as JSON has numbers. */
void bpjs_notation_add_plain(bpjs_buffer *buffer, bpjs_exact exact);

/* 3.7 %, of millionths; exactly. */
void bpjs_notation_add_rate(bpjs_buffer *buffer, int64_t ppm, int32_t language);

/* 2025-03-01 and 2025-03, of days since 1970-01-01. */
void bpjs_notation_add_day(bpjs_buffer *buffer, int32_t day);
void bpjs_notation_add_month(bpjs_buffer *buffer, int32_t day);

/* "JKK+JKM"; nothing for 0. */
void bpjs_notation_add_programmes(bpjs_buffer *buffer, int32_t programmes);

#endif
