#include "law/row_json.h"

#include "law/day.h"
#include "law/parameter.h"

static void add_date(const char *key, int32_t day, bpjs_json *json) {
  if (day == BPJS_LAW_OPEN) {
    bpjs_json_null(json, key);
    return;
  }
  char text[BPJS_LAW_DAY_TEXT];
  bpjs_law_day_text(day, text);
  bpjs_json_string(json, key, text);
}

/* Whatever is not a number is a text. */
static void add_value(const bpjs_law_entry *row, bpjs_json *json) {
  if (row->unit == BPJS_LAW_UNIT_NOTE)
    bpjs_json_null(json, "value");
  else if (row->unit == BPJS_LAW_UNIT_DATE)
    add_date("value", (int32_t)row->value, json);
  else if (row->unit == BPJS_LAW_UNIT_DIRECTION)
    bpjs_json_string(json, "value", bpjs_law_direction_code((int32_t)row->value));
  else
    bpjs_json_integer(json, "value", row->value);
}

void bpjs_law_row_json(const bpjs_law *law, const bpjs_law_entry *row, const char *key,
                       bpjs_json *json) {
  bpjs_json_open_object(json, key);
  bpjs_json_string(json, "parameter", bpjs_law_at(law, row->parameter));
  bpjs_json_string(json, "segment", bpjs_law_segment_code(row->segment));
  bpjs_json_string(json, "key", bpjs_law_at(law, row->key));
  add_date("valid_from", row->valid_from, json);
  add_date("valid_to", row->valid_to, json);
  add_date("known_from", row->known_from, json);
  bpjs_json_boolean(json, "known_assumed", row->known_assumed);
  add_value(row, json);
  bpjs_json_string(json, "unit", bpjs_law_unit_code(row->unit));
  bpjs_json_string(json, "citation", bpjs_law_at(law, row->citation));
  bpjs_json_string(json, "confidence", bpjs_law_confidence_code(row->confidence));
  bpjs_json_string(json, "note", bpjs_law_at(law, row->note));
  bpjs_json_string(json, "layer", bpjs_law_at(law, law->layers[row->layer]));
  bpjs_json_close_object(json);
}
