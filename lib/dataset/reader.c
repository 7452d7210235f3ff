#include "dataset/reader.h"

#include <string.h>

#include "base/memory.h"
#include "base/problems.h"
#include "base/structure.h"

/* More problems than anybody reads; a file of nothing else must not fill the
 * memory. */
#define MOST_PROBLEMS 10000

bool bpjs_reader_report(bpjs_dataset_reader *reader, int32_t code, bpjs_place place,
                        const char *message) {
  int64_t count = bpjs_problems_count(reader->problems);
  if (count > MOST_PROBLEMS)
    return true;
  if (count == MOST_PROBLEMS) {
    code = BPJS_ERROR_LIMIT;
    place.field = "";
    place.value = "";
    place.value_length = place.column = 0;
    message = "there are more problems from here on; they are not listed";
  }
  place.source = reader->name;
  bpjs_error problem = {.struct_size = sizeof problem};
  bpjs_error_set(&problem, code, &place, "%s", message);
  if (count == 0)
    reader->first = problem;
  reader->fresh.count = 0;
  return bpjs_problems_add(reader->problems, &problem) == BPJS_OK;
}

/* field: -1 for a column that the file does not have. */
static bool report_cell(bpjs_dataset_reader *reader, const bpjs_csv_record *record, int64_t field,
                        const char *name, int32_t code, const char *message) {
  bpjs_place place = {.row = record->row, .line = record->line, .column = field + 1, .field = name};
  if (field >= 0 && field < record->count) {
    place.value = record->fields[field].bytes;
    place.value_length = record->fields[field].length;
  }
  return bpjs_reader_report(reader, code, place, message);
}

static bool store_row(bpjs_dataset_reader *reader, const bpjs_csv_record *record,
                      const bpjs_parsed *parsed, const bpjs_csv_field *source) {
  bpjs_dataset *fresh = &reader->fresh;
  if (!bpjs_store_add(fresh, &parsed->observation, &parsed->figure, source->bytes, source->length,
                      parsed->action))
    return false;
  for (int64_t field = 0; field < record->count; field++)
    if (reader->columns[field] >= BPJS_COLUMN_COUNT &&
        !bpjs_store_set(fresh, fresh->count - 1, reader->columns[field] - BPJS_COLUMN_COUNT,
                        record->fields[field].bytes, record->fields[field].length))
      return false;
  return true;
}

/* The source and the free columns have to fit into a record when written. */
static bool check_texts(bpjs_dataset_reader *reader, const bpjs_csv_record *record) {
  int64_t sum = 0;
  for (int64_t field = 0; field < record->count; field++) {
    if (reader->columns[field] >= BPJS_COLUMN_SOURCE)
      sum += record->fields[field].length;
    if (sum > BPJS_DATASET_TEXT_LIMIT)
      return report_cell(reader, record, field, bpjs_reader_field_name(reader, field),
                         BPJS_ERROR_LIMIT,
                         "source and free columns of a record hold more than 256 KiB");
  }
  return true;
}

static bool take_row(bpjs_dataset_reader *reader, const bpjs_csv_record *record) {
  if (record->count != reader->column_count) {
    int64_t field = record->count < reader->column_count ? record->count : reader->column_count;
    return report_cell(reader, record, field, bpjs_reader_field_name(reader, field),
                       BPJS_ERROR_SYNTAX, "the record has not as many fields as the header");
  }
  bpjs_csv_field cells[BPJS_COLUMN_COUNT];
  for (int i = 0; i < BPJS_COLUMN_COUNT; i++)
    cells[i] =
        reader->field_of[i] < 0 ? (bpjs_csv_field){"", 0} : record->fields[reader->field_of[i]];
  bpjs_parsed parsed;
  bpjs_faults faults = {.count = 0};
  bpjs_parse_row(cells, &reader->areas, &parsed, &faults);
  for (int i = 0; i < faults.count; i++) {
    const bpjs_fault *fault = &faults.list[i];
    if (!report_cell(reader, record, reader->field_of[fault->column],
                     bpjs_column_name(fault->column), fault->code, fault->message))
      return false;
  }
  if (!check_texts(reader, record))
    return false;
  return bpjs_problems_count(reader->problems) != 0 ||
         store_row(reader, record, &parsed, &cells[BPJS_COLUMN_SOURCE]);
}

static bool take_problem(bpjs_dataset_reader *reader, const bpjs_csv_record *record) {
  bpjs_place place = {.row = record->row,
                      .line = record->line,
                      .column = record->column,
                      .field = bpjs_reader_field_name(reader, record->column - 1),
                      .value = record->value,
                      .value_length = record->value_length};
  if (reader->state == BPJS_READER_HEADER)
    reader->state = BPJS_READER_NO_HEADER;
  return bpjs_reader_report(reader, record->code, place, record->message);
}

/* Takes all events that there are; false: no memory. */
static bool drain(bpjs_dataset_reader *reader) {
  for (;;) {
    bpjs_csv_record record;
    bool good = true;
    switch (bpjs_csv_reader_next(reader->csv, &record)) {
    case BPJS_CSV_RECORD:
      if (reader->state == BPJS_READER_HEADER)
        good = bpjs_reader_take_header(reader, &record);
      else if (reader->state == BPJS_READER_ROWS)
        good = take_row(reader, &record);
      break;
    case BPJS_CSV_PROBLEM:
      good = take_problem(reader, &record);
      break;
    case BPJS_CSV_MEMORY:
      good = false;
      break;
    default:
      return true;
    }
    if (!good) {
      reader->state = BPJS_READER_BROKEN;
      return false;
    }
  }
}

int32_t bpjs_dataset_reader_new(const char *name, int64_t name_length, bpjs_dataset_reader **reader,
                                bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (name_length < 0 || (name == NULL && name_length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "name",
                               "name is NULL or its length negative");
  if (reader == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "reader", "reader is NULL");
  bpjs_dataset_reader *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  made->csv = bpjs_csv_reader_new(',');
  if (made->csv == NULL || bpjs_problems_new(&made->problems, NULL) != BPJS_OK) {
    bpjs_dataset_reader_free(made);
    return bpjs_error_memory(error);
  }
  for (int i = 0; i < BPJS_COLUMN_COUNT; i++)
    made->field_of[i] = -1;
  bpjs_error_copy_text(made->name, (int64_t)sizeof made->name, name, name_length);
  *reader = made;
  return BPJS_OK;
}

/* A reader that is over, one way or the other, takes no more calls. */
static int32_t check_state(const bpjs_dataset_reader *reader, bpjs_error *error) {
  if (reader->state == BPJS_READER_BROKEN)
    return bpjs_error_memory(error);
  if (reader->state == BPJS_READER_FINISHED)
    return bpjs_error_argument(error, BPJS_ERROR_STATE, "reader", "the reader is finished");
  return BPJS_OK;
}

int32_t bpjs_dataset_reader_feed(bpjs_dataset_reader *reader, const char *bytes, int64_t length,
                                 bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (reader == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "reader", "reader is NULL");
  if (length < 0 || (bytes == NULL && length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "bytes",
                               "bytes is NULL or their length negative");
  int32_t status = check_state(reader, error);
  if (status != BPJS_OK || length == 0)
    return status;
  bpjs_csv_reader_feed(reader->csv, bytes, length);
  return drain(reader) ? BPJS_OK : bpjs_error_memory(error);
}

/* Brings the input to its end; an input without a header is a problem too. */
static bool end_input(bpjs_dataset_reader *reader) {
  bpjs_csv_reader_end(reader->csv);
  if (!drain(reader))
    return false;
  bpjs_place place = {.line = 1};
  return reader->state != BPJS_READER_HEADER ||
         bpjs_reader_report(reader, BPJS_ERROR_SYNTAX, place,
                            "the file is empty: it has no header");
}

static int32_t finish(bpjs_dataset_reader *reader, bpjs_dataset *dataset, bpjs_problems *problems,
                      bpjs_error *error) {
  bool ended = end_input(reader);
  reader->state = BPJS_READER_FINISHED;
  if (!ended)
    return bpjs_error_memory(error);
  if (bpjs_problems_count(reader->problems) == 0) {
    int32_t status = bpjs_store_merge(dataset, &reader->fresh);
    if (status == BPJS_OK)
      return BPJS_OK;
    bpjs_place place = {.line = 1};
    if (status == BPJS_ERROR_MEMORY ||
        !bpjs_reader_report(reader, status, place,
                            "with its columns the dataset would have more than 1,000"))
      return bpjs_error_memory(error);
  }
  if (problems != NULL && bpjs_problems_move(problems, reader->problems) != BPJS_OK)
    return bpjs_error_memory(error);
  if (error != NULL)
    bpjs_struct_out(error, &reader->first, sizeof reader->first);
  return reader->first.code;
}

int32_t bpjs_dataset_reader_finish(bpjs_dataset_reader *reader, bpjs_dataset *dataset,
                                   bpjs_problems *problems, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (reader == NULL || dataset == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, reader == NULL ? "reader" : "dataset",
                               "a pointer is NULL");
  int32_t status = check_state(reader, error);
  return status == BPJS_OK ? finish(reader, dataset, problems, error) : status;
}

void bpjs_dataset_reader_free(bpjs_dataset_reader *reader) {
  if (reader == NULL)
    return;
  bpjs_csv_reader_free(reader->csv);
  bpjs_store_free(&reader->fresh);
  bpjs_problems_free(reader->problems);
  bpjs_memory_free(reader->columns);
  bpjs_memory_free(reader);
}

int32_t bpjs_dataset_read(bpjs_dataset *dataset, const char *bytes, int64_t length,
                          const char *name, int64_t name_length, bpjs_problems *problems,
                          bpjs_error *error) {
  bpjs_dataset_reader *reader = NULL;
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dataset == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dataset", "dataset is NULL");
  int32_t status = bpjs_dataset_reader_new(name, name_length, &reader, error);
  if (status == BPJS_OK)
    status = bpjs_dataset_reader_feed(reader, bytes, length, error);
  if (status == BPJS_OK)
    status = bpjs_dataset_reader_finish(reader, dataset, problems, error);
  bpjs_dataset_reader_free(reader);
  return status;
}
