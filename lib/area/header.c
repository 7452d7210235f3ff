#include <string.h>

#include "area/reader.h"

static const char *const known[] = {"code",          "name",         "parent",
                                    "system",        "valid_from",   "valid_to",
                                    "province_code", "regency_code", "district_code"};

const char *bpjs_areas_column(const bpjs_areas_reader *reader, enum bpjs_areas_column column) {
  return column == BPJS_AREAS_PARENT ? reader->parent_name : known[column];
}

/* The column that a name is of, and the name; BPJS_AREAS_COLUMNS if it is passed over. */
static enum bpjs_areas_column find(const bpjs_csv_field *field, const char **name) {
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    *name = known[i];
    if (field->length == (int64_t)strlen(*name) &&
        memcmp(field->bytes, *name, (size_t)field->length) == 0)
      return i < BPJS_AREAS_COLUMNS ? (enum bpjs_areas_column)i : BPJS_AREAS_PARENT;
  }
  return BPJS_AREAS_COLUMNS;
}

static bool report(bpjs_areas_reader *reader, const bpjs_csv_record *record, int64_t field,
                   const char *name, const char *message) {
  bpjs_place place = {.line = record->line, .column = field + 1, .field = name};
  if (field >= 0) {
    place.value = record->fields[field].bytes;
    place.value_length = record->fields[field].length;
  }
  return bpjs_areas_report(reader, BPJS_ERROR_SYNTAX, place, message);
}

bool bpjs_areas_take_header(bpjs_areas_reader *reader, const bpjs_csv_record *record) {
  reader->state = BPJS_AREAS_NO_HEADER;
  reader->column_count = record->count;
  for (int64_t field = 0; field < record->count; field++) {
    const char *name;
    const enum bpjs_areas_column column = find(&record->fields[field], &name);
    if (column == BPJS_AREAS_COLUMNS)
      continue;
    if (reader->field_of[column] >= 0 &&
        !report(reader, record, field, name, "there is such a column already"))
      return false;
    reader->field_of[column] = field;
    if (column == BPJS_AREAS_PARENT)
      reader->parent_name = name;
  }
  for (int column = BPJS_AREAS_CODE; column <= BPJS_AREAS_NAME; column++)
    if (reader->field_of[column] < 0 &&
        !report(reader, record, -1, known[column], "the header lacks this column"))
      return false;
  if (bpjs_problems_count(reader->problems) == 0)
    reader->state = BPJS_AREAS_ROWS;
  return true;
}
