#include "trace/row_json.h"

#include "law/day.h"
#include "law/law.h"
#include "law/parameter.h"

void bpjs_trace_json_day(bpjs_json *json, const char *key, int32_t day) {
  char text[BPJS_LAW_DAY_TEXT];
  bpjs_law_day_text(day, text);
  bpjs_json_string(json, key, text);
}

void bpjs_trace_json_open_day(bpjs_json *json, const char *key, int32_t day, int32_t open) {
  if (day == open)
    bpjs_json_null(json, key);
  else
    bpjs_trace_json_day(json, key, day);
}

void bpjs_trace_json_value(bpjs_json *json, const char *key, int32_t unit, int64_t value) {
  if (unit == BPJS_LAW_UNIT_NOTE)
    bpjs_json_null(json, key);
  else if (unit == BPJS_LAW_UNIT_DATE)
    bpjs_trace_json_day(json, key, (int32_t)value);
  else if (unit == BPJS_LAW_UNIT_DIRECTION)
    bpjs_json_string(json, key, bpjs_law_direction_code((int32_t)value));
  else
    bpjs_json_integer(json, key, value);
}

void bpjs_trace_json_made(bpjs_json *json, const char *key, bpjs_buffer *made) {
  if (made->failed)
    json->buffer->failed = true;
  else
    bpjs_json_text(json, key, made->bytes, (int64_t)made->length);
  bpjs_buffer_free(made);
}

void bpjs_trace_json_lines(bpjs_json *json, const char *key, bpjs_buffer *made) {
  bpjs_json_open_array(json, key);
  if (made->failed)
    json->buffer->failed = true;
  for (size_t i = 0, start = 0; !made->failed && i < made->length; i++)
    if (made->bytes[i] == '\n') {
      bpjs_json_text(json, NULL, made->bytes + start, (int64_t)(i - start));
      start = i + 1;
    }
  bpjs_json_close_array(json);
  bpjs_buffer_free(made);
}

void bpjs_trace_row_json(bpjs_json *json, const char *key, const bpjs_trace_row *used) {
  const bpjs_law_entry *row = used->row;
  bpjs_json_open_object(json, key);
  bpjs_json_string(json, "parameter", used->parameter);
  bpjs_json_string(json, "segment", bpjs_law_segment_code(row->segment));
  bpjs_json_string(json, "key", used->key);
  bpjs_trace_json_day(json, "valid_from", row->valid_from);
  bpjs_trace_json_open_day(json, "valid_to", row->valid_to, BPJS_LAW_OPEN);
  bpjs_trace_json_day(json, "known_from", row->known_from);
  bpjs_json_boolean(json, "known_assumed", (used->flags & BPJS_LAW_ROW_ASSUMED) != 0);
  bpjs_trace_json_value(json, "value", row->unit, row->value);
  bpjs_json_string(json, "unit", bpjs_law_unit_code(row->unit));
  bpjs_json_string(json, "citation", used->citation);
  bpjs_json_string(json, "confidence", bpjs_law_confidence_code(row->confidence));
  bpjs_json_integer(json, "layer", row->layer);
  bpjs_json_string(json, "note", used->note);
  bpjs_json_close_object(json);
}
