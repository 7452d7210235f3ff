#include <string.h>

#include "law/reader.h"

static const char *const names[BPJS_LAW_COLUMN_COUNT] = {
    "parameter", "segment", "key",      "valid_from", "valid_to", "known_from",
    "value",     "unit",    "citation", "confidence", "note",     "layer"};

int bpjs_law_column_find(const char *name, int64_t length) {
  int column = 0;
  while (column < BPJS_LAW_COLUMN_COUNT && ((int64_t)strlen(names[column]) != length ||
                                            memcmp(names[column], name, (size_t)length) != 0))
    column++;
  return column;
}

const char *bpjs_law_column_name(int column) {
  return names[column];
}

static void take_name(bpjs_law_reader *reader, const bpjs_csv_record *record, int64_t field) {
  const bpjs_csv_field *name = &record->fields[field];
  bpjs_place place = {.line = record->line,
                      .column = field + 1,
                      .value = name->bytes,
                      .value_length = name->length};
  int column = bpjs_law_column_find(name->bytes, name->length);
  if (column == BPJS_LAW_COLUMN_COUNT)
    bpjs_law_reader_report(reader, BPJS_ERROR_UNKNOWN, place, "there is no such column");
  else if (reader->field_of[column] >= 0)
    bpjs_law_reader_report(reader, BPJS_ERROR_SYNTAX, place, "this column is there twice");
  else
    reader->field_of[column] = field;
}

/* Saved by a spreadsheet: one field, with commas or semicolons in it. */
static bool is_not_tabbed(const bpjs_csv_record *record) {
  const bpjs_csv_field *line = &record->fields[0];
  return record->count == 1 && (memchr(line->bytes, ',', (size_t)line->length) != NULL ||
                                memchr(line->bytes, ';', (size_t)line->length) != NULL);
}

bool bpjs_law_reader_header(bpjs_law_reader *reader, const bpjs_csv_record *record) {
  if (is_not_tabbed(record)) {
    bpjs_place place = {.line = record->line,
                        .column = 1,
                        .value = record->fields[0].bytes,
                        .value_length = record->fields[0].length};
    bpjs_law_reader_report(reader, BPJS_ERROR_SYNTAX, place, "columns are separated by tabs");
    return false;
  }
  int64_t before = bpjs_problems_count(reader->problems);
  for (int column = 0; column < BPJS_LAW_COLUMN_COUNT; column++)
    reader->field_of[column] = -1;
  reader->field_count = record->count;
  for (int64_t field = 0; field < record->count; field++)
    take_name(reader, record, field);
  for (int column = 0; column < BPJS_LAW_COLUMN_NOTE; column++) {
    bpjs_place place = {.line = record->line, .field = names[column]};
    if (reader->field_of[column] < 0)
      bpjs_law_reader_report(reader, BPJS_ERROR_SYNTAX, place, "the header lacks this column");
  }
  return bpjs_problems_count(reader->problems) == before;
}
