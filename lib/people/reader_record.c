#include <inttypes.h>
#include <stdio.h>

#include "base/problems.h"
#include "people/field.h"
#include "people/reader.h"

/* Notes a problem of the row that comes next; false: no memory. */
static bool note(bpjs_people_reader *reader, int32_t code, bpjs_place place, const char *message) {
  if (reader->told == BPJS_PEOPLE_PROBLEMS)
    return true;
  if (reader->problems == NULL && bpjs_problems_new(&reader->problems, NULL) != BPJS_OK)
    return false;
  bpjs_error problem = {.struct_size = sizeof problem};
  place.source = reader->name;
  place.row = reader->before + reader->rows + 1;
  bpjs_error_set(&problem, code, &place, "%s", message);
  reader->told++;
  return bpjs_problems_add(reader->problems, &problem) == BPJS_OK;
}

/* The name of a field of a record; "" if it is one too many. */
static const char *name_of(const bpjs_people_reader *reader, int64_t field) {
  if (field >= reader->fields)
    return "";
  return reader->stores[field].what == 0 ? "synthetic"
                                         : bpjs_people_name(reader->stores[field].what);
}

static bool take_field(bpjs_people_reader *reader, const bpjs_csv_record *record, int64_t i) {
  bpjs_people_store *store = &reader->stores[i];
  const bpjs_csv_field *field = &record->fields[i];
  int64_t value;
  if (store->what == 0)
    return true;
  if (field->length == 0) {
    bpjs_people_store_null(store, reader->rows);
    return true;
  }
  const int32_t status = bpjs_people_field_read(store->what, field->bytes, field->length, &value);
  if (status == BPJS_OK)
    return bpjs_people_store_put(store, reader->rows, value);
  bpjs_people_store_bad(store, reader->rows);
  const bpjs_place place = {.line = record->line,
                            .column = i + 1,
                            .field = name_of(reader, i),
                            .value = field->bytes,
                            .value_length = field->length};
  return note(reader, status, place, bpjs_people_field_fault(store->what, status));
}

/* The row is there, and at fault in all columns. */
static bool take_none(bpjs_people_reader *reader, int32_t code, bpjs_place place,
                      const char *message) {
  for (int64_t i = 0; i < reader->fields; i++)
    if (reader->stores[i].what != 0)
      bpjs_people_store_bad(&reader->stores[i], reader->rows);
  if (!note(reader, code, place, message))
    return false;
  reader->rows++;
  return true;
}

bool bpjs_people_reader_record(bpjs_people_reader *reader, const bpjs_csv_record *record) {
  if (!bpjs_people_reader_mark(reader, record->begin))
    return false;
  if (record->count != reader->fields) {
    char message[96];
    snprintf(message, sizeof message,
             "the record has another number of fields (%" PRId64
             ") than there are columns (%" PRId64 ")",
             record->count, reader->fields);
    return take_none(reader, BPJS_ERROR_SYNTAX, (bpjs_place){.line = record->line}, message);
  }
  for (int64_t i = 0; i < record->count; i++)
    if (!take_field(reader, record, i))
      return false;
  reader->rows++;
  return true;
}

bool bpjs_people_reader_fault(bpjs_people_reader *reader, const bpjs_csv_record *record) {
  if (!bpjs_people_reader_mark(reader, record->begin))
    return false;
  const bpjs_place place = {.line = record->line,
                            .column = record->column,
                            .field = name_of(reader, record->column - 1),
                            .value = record->value,
                            .value_length = record->value_length};
  return take_none(reader, record->code, place, record->message);
}
