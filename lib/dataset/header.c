#include "base/memory.h"
#include "base/utf8.h"
#include "dataset/reader.h"

const char *bpjs_reader_field_name(const bpjs_dataset_reader *reader, int64_t field) {
  if ((uint64_t)field >= (uint64_t)reader->column_count)
    return "";
  size_t column = reader->columns[field];
  if (column < BPJS_COLUMN_COUNT)
    return bpjs_column_name((int)column);
  int64_t length;
  return bpjs_pool_text(&reader->fresh.pool, reader->fresh.columns[column - BPJS_COLUMN_COUNT].name,
                        &length);
}

static bool report_field(bpjs_dataset_reader *reader, const bpjs_csv_record *record, int64_t field,
                         int32_t code, const char *message) {
  bpjs_place place = {.line = record->line,
                      .column = field + 1,
                      .value = record->fields[field].bytes,
                      .value_length = record->fields[field].length};
  return bpjs_reader_report(reader, code, place, message);
}

/* Finds out what a field holds; false: no memory. */
static bool take_name(bpjs_dataset_reader *reader, const bpjs_csv_record *record, int64_t field) {
  const bpjs_csv_field *name = &record->fields[field];
  int known = bpjs_column_find(name->bytes, name->length);
  int32_t status;
  if (known < BPJS_COLUMN_COUNT) {
    if (reader->field_of[known] >= 0)
      return report_field(reader, record, field, BPJS_ERROR_SYNTAX, "this column is there twice");
    reader->field_of[known] = field;
    reader->columns[field] = (size_t)known;
    return true;
  }
  status = bpjs_store_column_name(name->bytes, name->length);
  if (status != BPJS_OK)
    return report_field(reader, record, field, status,
                        "a column needs a name, of 63 bytes at most and without control "
                        "characters; commas stand between columns");
  if (bpjs_store_column(&reader->fresh, name->bytes, name->length) >= 0)
    return report_field(reader, record, field, BPJS_ERROR_SYNTAX, "this column is there twice");
  int64_t column = bpjs_store_make_column(&reader->fresh, name->bytes, name->length);
  if (column < 0)
    return false;
  reader->columns[field] = BPJS_COLUMN_COUNT + (size_t)column;
  return true;
}

static bool check_required(bpjs_dataset_reader *reader, const bpjs_csv_record *record) {
  static const int required[] = {BPJS_COLUMN_SERIES, BPJS_COLUMN_TIME_PERIOD, BPJS_COLUMN_OBS_VALUE,
                                 BPJS_COLUMN_UNIT_MEASURE};
  for (int i = 0; i < 4; i++) {
    bpjs_place place = {.line = record->line, .field = bpjs_column_name(required[i])};
    if (reader->field_of[required[i]] < 0 &&
        !bpjs_reader_report(reader, BPJS_ERROR_SYNTAX, place, "the header lacks this column"))
      return false;
  }
  return true;
}

bool bpjs_reader_take_header(bpjs_dataset_reader *reader, const bpjs_csv_record *record) {
  reader->state = BPJS_READER_NO_HEADER;
  if (record->count > BPJS_DATASET_COLUMNS) {
    bpjs_place place = {.line = record->line, .column = BPJS_DATASET_COLUMNS + 1};
    return bpjs_reader_report(reader, BPJS_ERROR_LIMIT, place,
                              "the header has more than 1,000 columns");
  }
  reader->columns = bpjs_memory_new((size_t)record->count, sizeof *reader->columns);
  if (reader->columns == NULL)
    return false;
  for (int64_t field = 0; field < record->count; field++)
    if (!take_name(reader, record, field))
      return false;
  reader->column_count = record->count;
  if (!check_required(reader, record))
    return false;
  if (bpjs_problems_count(reader->problems) == 0)
    reader->state = BPJS_READER_ROWS;
  return true;
}
