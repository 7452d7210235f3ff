#include <string.h>

#include "base/csv.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/problems.h"
#include "base/records.h"

#define LENGTH_LIMIT ((int64_t)64 << 20)
enum { PROBLEM_LIMIT = 10000, SOURCE = 128 };

typedef struct reading {
  bpjs_records *records;
  bpjs_problems *problems;
  bpjs_error first; /* problem */
  const char *name;
  bool out_of_memory;
} reading;

static void report(reading *r, int32_t code, bpjs_place place, const char *message) {
  bpjs_error problem = {.struct_size = sizeof problem};
  place.source = r->name;
  bpjs_error_set(&problem, code, &place, "%s", message);
  if (bpjs_problems_count(r->problems) == 0)
    r->first = problem;
  if (bpjs_problems_add(r->problems, &problem) != BPJS_OK)
    r->out_of_memory = true;
}

static bool add_field(bpjs_records *records, const bpjs_csv_field *field) {
  size_t *grown = bpjs_memory_grow(records->ends, &records->end_capacity, records->end_count + 1,
                                   sizeof *grown);
  if (grown == NULL)
    return false;
  records->ends = grown;
  bpjs_buffer_add(&records->texts, field->bytes, (size_t)field->length);
  grown[records->end_count++] = records->texts.length;
  return !records->texts.failed;
}

static void add_record(reading *r, const bpjs_csv_record *record) {
  bpjs_records *records = r->records;
  int64_t *grown = bpjs_memory_grow(records->lines, &records->row_capacity, records->row_count + 1,
                                    sizeof *grown);
  if (grown != NULL) {
    records->lines = grown;
    grown[records->row_count++] = record->line;
  }
  bool added = grown != NULL;
  for (int64_t i = 0; added && i < record->count; i++)
    added = add_field(records, &record->fields[i]);
  r->out_of_memory = r->out_of_memory || !added;
}

/* Saved by a spreadsheet where numbers have a decimal comma. */
static bool has_other_separators(const bpjs_csv_record *record) {
  const bpjs_csv_field *name = &record->fields[0];
  return record->count == 1 && (memchr(name->bytes, ';', (size_t)name->length) != NULL ||
                                memchr(name->bytes, '\t', (size_t)name->length) != NULL);
}

static void check_names(reading *r, const bpjs_csv_record *record) {
  if (has_other_separators(record)) {
    const bpjs_place place = {.line = record->line,
                              .column = 1,
                              .value = record->fields[0].bytes,
                              .value_length = record->fields[0].length};
    report(r, BPJS_ERROR_SYNTAX, place, "fields are separated by commas");
    return;
  }
  for (int64_t i = 0; i < record->count; i++) {
    const bpjs_csv_field *name = &record->fields[i];
    const bpjs_place place = {
        .line = record->line, .column = i + 1, .value = name->bytes, .value_length = name->length};
    if (name->length == 0)
      report(r, BPJS_ERROR_SYNTAX, place, "a column without a name");
    for (int64_t j = 0; j < i; j++)
      if (name->length == record->fields[j].length && name->length != 0 &&
          memcmp(name->bytes, record->fields[j].bytes, (size_t)name->length) == 0)
        report(r, BPJS_ERROR_SYNTAX, place, "this column is there twice");
  }
}

static void take(reading *r, const bpjs_csv_record *record) {
  const bool is_first = r->records->columns == 0;
  if (is_first) {
    check_names(r, record);
    r->records->columns = (size_t)record->count;
  } else if ((size_t)record->count != r->records->columns) {
    const bpjs_place place = {.row = record->row, .line = record->line};
    report(r, BPJS_ERROR_SYNTAX, place,
           (size_t)record->count < r->records->columns ? "fewer fields than columns"
                                                       : "more fields than columns");
    return;
  }
  add_record(r, record);
}

/* Until the end; without a first record, or columns that are none, more makes no sense. */
static void take_all(reading *r, bpjs_csv_reader *csv) {
  bpjs_csv_record record;
  for (;;) {
    const int event = bpjs_csv_reader_next(csv, &record);
    const bool is_first = event != BPJS_CSV_MORE && record.row == 0;
    if (event == BPJS_CSV_MORE) {
      bpjs_csv_reader_end(csv);
    } else if (event == BPJS_CSV_RECORD) {
      take(r, &record);
    } else if (event == BPJS_CSV_PROBLEM) {
      const bpjs_place place = {.row = record.row,
                                .line = record.line,
                                .column = record.column,
                                .value = record.value,
                                .value_length = record.value_length};
      report(r, record.code, place, record.message);
    } else {
      r->out_of_memory = r->out_of_memory || event == BPJS_CSV_MEMORY;
      return;
    }
    const int64_t count = bpjs_problems_count(r->problems);
    if (r->out_of_memory || count >= PROBLEM_LIMIT || (count > 0 && is_first))
      return;
  }
}

static void read_all(reading *r, const char *bytes, int64_t length) {
  bpjs_csv_reader *csv = bpjs_csv_reader_new(',');
  r->out_of_memory = csv == NULL;
  if (csv == NULL)
    return;
  bpjs_csv_reader_feed(csv, bytes, length);
  take_all(r, csv);
  bpjs_csv_reader_free(csv);
  if (!r->out_of_memory && r->records->columns == 0 && bpjs_problems_count(r->problems) == 0)
    report(r, BPJS_ERROR_SYNTAX, (bpjs_place){.line = 1}, "the first record, of names, is missing");
}

static int32_t finish(reading *r, bpjs_problems *problems, bpjs_error *error) {
  if (r->out_of_memory)
    return bpjs_error_memory(error);
  if (bpjs_problems_count(r->problems) == 0)
    return BPJS_OK;
  if (problems != NULL && bpjs_problems_move(problems, r->problems) != BPJS_OK)
    return bpjs_error_memory(error);
  if (error != NULL) {
    const bpjs_place place = {r->first.source,
                              r->first.row,
                              r->first.line,
                              r->first.column,
                              r->first.field,
                              r->first.value,
                              (int64_t)strlen(r->first.value)};
    bpjs_error_set(error, r->first.code, &place, "%s", r->first.message);
  }
  return r->first.code;
}

static int32_t check(const char *bytes, int64_t length, const char *name, int64_t name_length,
                     const void *records, bpjs_error *error) {
  if (length < 0 || (bytes == NULL && length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "bytes",
                               "bytes is NULL or their length negative");
  if (name_length < 0 || (name == NULL && name_length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "name",
                               "name is NULL or its length negative");
  if (records == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "records", "records is NULL");
  if (length > LENGTH_LIMIT)
    return bpjs_error_number(error, BPJS_ERROR_LIMIT, "length", length,
                             "the table is longer than 64 MiB");
  return BPJS_OK;
}

int32_t bpjs_records_read(const char *bytes, int64_t length, const char *name, int64_t name_length,
                          bpjs_problems *problems, bpjs_records **records, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(bytes, length, name, name_length, records, error);
  if (status != BPJS_OK)
    return status;
  char source[SOURCE];
  bpjs_error_copy_text(source, sizeof source, name, name_length);
  reading r = {.records = bpjs_memory_new(1, sizeof *r.records), .name = source};
  r.first.struct_size = sizeof r.first;
  r.out_of_memory = r.records == NULL || bpjs_problems_new(&r.problems, NULL) != BPJS_OK;
  if (!r.out_of_memory)
    read_all(&r, bytes == NULL ? "" : bytes, length);
  status = finish(&r, problems, error);
  bpjs_problems_free(r.problems);
  if (status == BPJS_OK)
    *records = r.records;
  else
    bpjs_records_free(r.records);
  return status;
}
