#include <string.h>

#include "base/error.h"
#include "law/parameter.h"
#include "law/reader.h"
#include "law/value.h"

/* Columns behind those of the text form. */
enum { NAME_EN = BPJS_LAW_COLUMN_COUNT, NAME_ID, NONE };

static int column_of(const char *name, int64_t length) {
  bpjs_cell cell = {name, length};
  return bpjs_cell_is(cell, "name_en", 7)   ? NAME_EN
         : bpjs_cell_is(cell, "name_id", 7) ? NAME_ID
         : bpjs_law_column_find(name, length) == BPJS_LAW_COLUMN_COUNT
             ? NONE
             : bpjs_law_column_find(name, length);
}

static void add_name(const bpjs_law *law, const bpjs_law_entry *row, int column,
                     bpjs_buffer *text) {
  const char *name = bpjs_law_at(law, row->parameter);
  bpjs_law_parameter parameter = {0};
  bpjs_law_parameter_find(name, (int64_t)strlen(name), row->segment, &parameter, NULL);
  bpjs_cell cell = column == NAME_EN ? parameter.name_en : parameter.name_id;
  bpjs_buffer_add(text, cell.bytes, (size_t)cell.length);
}

void bpjs_law_add_column(const bpjs_law *law, const bpjs_law_entry *row, int column,
                         bpjs_buffer *text) {
  switch (column) {
  case BPJS_LAW_COLUMN_PARAMETER:
    bpjs_buffer_add_text(text, bpjs_law_at(law, row->parameter));
    break;
  case BPJS_LAW_COLUMN_SEGMENT:
    bpjs_buffer_add_text(text, bpjs_law_segment_code(row->segment));
    break;
  case BPJS_LAW_COLUMN_KEY:
    bpjs_buffer_add_text(text, bpjs_law_at(law, row->key));
    break;
  case BPJS_LAW_COLUMN_VALID_FROM:
    bpjs_law_add_date(row->valid_from, text);
    break;
  case BPJS_LAW_COLUMN_VALID_TO:
    bpjs_law_add_valid_to(row, text);
    break;
  case BPJS_LAW_COLUMN_KNOWN_FROM:
    bpjs_law_add_known_from(row, text);
    break;
  case BPJS_LAW_COLUMN_VALUE:
    bpjs_law_add_value(row->unit, row->value, text);
    break;
  case BPJS_LAW_COLUMN_UNIT:
    bpjs_buffer_add_text(text, bpjs_law_unit_code(row->unit));
    break;
  case BPJS_LAW_COLUMN_CITATION:
    bpjs_buffer_add_text(text, bpjs_law_at(law, row->citation));
    break;
  case BPJS_LAW_COLUMN_CONFIDENCE:
    bpjs_buffer_add_text(text, bpjs_law_confidence_code(row->confidence));
    break;
  case BPJS_LAW_COLUMN_NOTE:
    bpjs_buffer_add_text(text, bpjs_law_at(law, row->note));
    break;
  case BPJS_LAW_COLUMN_LAYER:
    bpjs_buffer_add_text(text, bpjs_law_at(law, law->layers[row->layer]));
    break;
  default:
    add_name(law, row, column, text);
  }
}

static int32_t check(const bpjs_law *law, int64_t index, const char *column, int64_t column_length,
                     bpjs_error *error) {
  if (law == NULL || column == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, law == NULL ? "law" : "column",
                               "a pointer is NULL");
  if (column_length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "column_length",
                               "column_length is negative");
  if (index < 0 || (uint64_t)index >= law->count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such row");
  return BPJS_OK;
}

int32_t bpjs_law_text(const bpjs_law *law, int64_t index, const char *column, int64_t column_length,
                      char *buffer, int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(law, index, column, column_length, error);
  if (status == BPJS_OK)
    status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  int known = column_of(column, column_length);
  if (known == NONE) {
    bpjs_place place = {.field = "column", .value = column, .value_length = column_length};
    return bpjs_error_set(error, BPJS_ERROR_UNKNOWN, &place, "there is no such column");
  }
  bpjs_buffer text = {0};
  bpjs_law_add_column(law, &law->rows[index], known, &text);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
