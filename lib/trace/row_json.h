/* Members of JSON that any explanation has. key: NULL in an array. */
#ifndef BPJS_TRACE_ROW_JSON_H
#define BPJS_TRACE_ROW_JSON_H

#include <stdint.h>

#include "base/buffer.h"
#include "base/json.h"
#include "trace/rows.h"

/* A number in its unit, enum bpjs_law_unit; what is no number is a text: days
 * and directions. A note has none: null. */
void bpjs_trace_json_value(bpjs_json *json, const char *key, int32_t unit, int64_t value);

/* "2025-03-01"; or null for the day that stands for none. */
void bpjs_trace_json_day(bpjs_json *json, const char *key, int32_t day);
void bpjs_trace_json_open_day(bpjs_json *json, const char *key, int32_t day, int32_t open);

/* A text made in a buffer, which is freed. */
void bpjs_trace_json_made(bpjs_json *json, const char *key, bpjs_buffer *made);

/* The same as an array of its lines, a string each; each ends with a newline. */
void bpjs_trace_json_lines(bpjs_json *json, const char *key, bpjs_buffer *made);

/* A row of the law, whole, with its citation and note. */
void bpjs_trace_row_json(bpjs_json *json, const char *key, const bpjs_trace_row *used);

#endif
