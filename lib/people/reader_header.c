#include <string.h>

#include "people/reader.h"

/* The column of people that a field names; 0: synthetic; -1: there is no such column. */
static int32_t find(const bpjs_csv_field *name) {
  static const char synthetic[] = "synthetic";
  for (int32_t what = BPJS_PEOPLE_SEGMENT; what < BPJS_PEOPLE_COLUMNS; what++) {
    const char *known = bpjs_people_name(what);
    if ((int64_t)strlen(known) == name->length &&
        memcmp(known, name->bytes, (size_t)name->length) == 0)
      return what;
  }
  return name->length == (int64_t)sizeof synthetic - 1 &&
                 memcmp(synthetic, name->bytes, sizeof synthetic - 1) == 0
             ? 0
             : -1;
}

static int32_t refuse(bpjs_people_reader *reader, const bpjs_csv_record *record, int64_t field,
                      int32_t code, const char *message) {
  const bpjs_place place = {.line = record->line,
                            .column = field + 1,
                            .value = record->fields[field].bytes,
                            .value_length = record->fields[field].length};
  return bpjs_people_reader_fail(reader, code, place, message);
}

static bool is_there(const bpjs_people_reader *reader, int32_t what) {
  for (int64_t i = 0; i < reader->fields; i++)
    if (reader->stores[i].what == what)
      return true;
  return false;
}

static int32_t take_name(bpjs_people_reader *reader, const bpjs_csv_record *record, int64_t field) {
  const int32_t what = find(&record->fields[field]);
  if (what < 0)
    return refuse(reader, record, field, BPJS_ERROR_UNKNOWN,
                  "people have no column of this name; commas stand between names");
  if (is_there(reader, what))
    return refuse(reader, record, field, BPJS_ERROR_CONFLICT, "this column is there twice");
  reader->fields++;
  if (what == 0 || bpjs_people_store_make(&reader->stores[field], what))
    return BPJS_OK;
  return bpjs_people_reader_fail(reader, BPJS_ERROR_MEMORY, (bpjs_place){0},
                                 "the system has no memory left");
}

int32_t bpjs_people_reader_header(bpjs_people_reader *reader, const bpjs_csv_record *record) {
  /* No more than there are stores: each name is known and comes once. */
  for (int64_t field = 0; field < record->count; field++) {
    const int32_t status = take_name(reader, record, field);
    if (status != BPJS_OK)
      return status;
  }
  if (record->count == 1 && reader->stores[0].what == 0)
    return refuse(reader, record, 0, BPJS_ERROR_SYNTAX, "there is no column of people");
  reader->state = BPJS_PEOPLE_READER_ROWS;
  return BPJS_OK;
}
