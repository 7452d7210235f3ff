#include "law/value.h"

#include "law/day.h"
#include "law/parameter.h"

void bpjs_law_add_date(int32_t day, bpjs_buffer *buffer) {
  char text[BPJS_LAW_DAY_TEXT];
  bpjs_law_day_text(day, text);
  bpjs_buffer_add_text(buffer, text);
}

void bpjs_law_add_value(int32_t unit, int64_t value, bpjs_buffer *buffer) {
  if (unit == BPJS_LAW_UNIT_DATE)
    bpjs_law_add_date((int32_t)value, buffer);
  else if (unit == BPJS_LAW_UNIT_DIRECTION)
    bpjs_buffer_add_text(buffer, bpjs_law_direction_code((int32_t)value));
  else if (unit != BPJS_LAW_UNIT_NOTE)
    bpjs_buffer_add_integer(buffer, value);
}

void bpjs_law_add_valid_to(const bpjs_law_entry *row, bpjs_buffer *buffer) {
  if (!row->open_written)
    bpjs_law_add_date(row->valid_to, buffer);
}

void bpjs_law_add_known_from(const bpjs_law_entry *row, bpjs_buffer *buffer) {
  if (!row->known_assumed)
    bpjs_law_add_date(row->known_from, buffer);
}
