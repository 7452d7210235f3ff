#include "area/reader.h"

#include "base/memory.h"
#include "base/problems.h"
#include "base/structure.h"

enum { MOST_PROBLEMS = 10000 };

bool bpjs_areas_report(bpjs_areas_reader *reader, int32_t code, bpjs_place place,
                       const char *message) {
  const int64_t count = bpjs_problems_count(reader->problems);
  bpjs_error problem = {.struct_size = sizeof problem};
  if (count > MOST_PROBLEMS)
    return true;
  if (count == MOST_PROBLEMS) {
    code = BPJS_ERROR_LIMIT;
    place = (bpjs_place){.row = place.row, .line = place.line};
    message = "there are more problems from here on; they are not listed";
  }
  place.source = reader->name;
  bpjs_error_set(&problem, code, &place, "%s", message);
  if (count == 0)
    reader->first = problem;
  return bpjs_problems_add(reader->problems, &problem) == BPJS_OK;
}

int32_t bpjs_areas_reader_new(const char *name, int64_t name_length, int32_t system, uint32_t flags,
                              bpjs_areas_reader **reader, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (name_length < 0 || (name == NULL && name_length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "name",
                               "name is NULL or its length negative");
  if (system != BPJS_AREA_SYSTEM_KEMENDAGRI && system != BPJS_AREA_SYSTEM_BPS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "system", system,
                             "system is not KEMENDAGRI or BPS");
  if (flags > BPJS_AREAS_TSV)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "flags", flags,
                             "flags are not of bpjs_areas_flag");
  if (reader == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "reader", "reader is NULL");
  bpjs_areas_reader *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  made->csv = bpjs_csv_reader_new(flags == BPJS_AREAS_TSV ? '\t' : ',');
  if (made->csv == NULL || bpjs_problems_new(&made->problems, NULL) != BPJS_OK) {
    bpjs_areas_reader_free(made);
    return bpjs_error_memory(error);
  }
  made->system = system;
  made->parent_name = "parent";
  for (int i = 0; i < BPJS_AREAS_COLUMNS; i++)
    made->field_of[i] = -1;
  bpjs_error_copy_text(made->name, (int64_t)sizeof made->name, name, name_length);
  *reader = made;
  return BPJS_OK;
}

void bpjs_areas_reader_free(bpjs_areas_reader *reader) {
  if (reader == NULL)
    return;
  bpjs_csv_reader_free(reader->csv);
  bpjs_memory_free(reader->fresh.entries);
  bpjs_buffer_free(&reader->fresh.names);
  bpjs_problems_free(reader->problems);
  bpjs_memory_free(reader);
}

static bool take_problem(bpjs_areas_reader *reader, const bpjs_csv_record *record) {
  const bpjs_place place = {.row = record->row,
                            .line = record->line,
                            .column = record->column,
                            .value = record->value,
                            .value_length = record->value_length};
  if (reader->state == BPJS_AREAS_HEADER)
    reader->state = BPJS_AREAS_NO_HEADER;
  return bpjs_areas_report(reader, record->code, place, record->message);
}

/* Takes all records that the input so far has; false: no memory. */
static bool drain(bpjs_areas_reader *reader) {
  for (bool good = true; good;) {
    bpjs_csv_record record;
    const int event = bpjs_csv_reader_next(reader->csv, &record);
    if (event == BPJS_CSV_PROBLEM)
      good = take_problem(reader, &record);
    else if (event == BPJS_CSV_RECORD && reader->state == BPJS_AREAS_HEADER)
      good = bpjs_areas_take_header(reader, &record);
    else if (event == BPJS_CSV_RECORD && reader->state == BPJS_AREAS_ROWS)
      good = bpjs_areas_take_row(reader, &record);
    else if (event == BPJS_CSV_MORE || event == BPJS_CSV_END)
      return true;
    else if (event == BPJS_CSV_MEMORY)
      good = false;
  }
  reader->state = BPJS_AREAS_BROKEN;
  return false;
}

static int32_t check_state(const bpjs_areas_reader *reader, bpjs_error *error) {
  if (reader->state == BPJS_AREAS_BROKEN)
    return bpjs_error_memory(error);
  if (reader->state == BPJS_AREAS_FINISHED)
    return bpjs_error_argument(error, BPJS_ERROR_STATE, "reader", "the reader is finished");
  return BPJS_OK;
}

int32_t bpjs_areas_reader_feed(bpjs_areas_reader *reader, const char *bytes, int64_t length,
                               bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (reader == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "reader", "reader is NULL");
  if (length < 0 || (bytes == NULL && length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "bytes",
                               "bytes is NULL or their length negative");
  const int32_t status = check_state(reader, error);
  if (status != BPJS_OK || length == 0)
    return status;
  bpjs_csv_reader_feed(reader->csv, bytes, length);
  return drain(reader) ? BPJS_OK : bpjs_error_memory(error);
}

/* Brings the input to its end, and what was read into `areas`; false: no memory. */
static bool end(bpjs_areas_reader *reader, bpjs_areas *areas) {
  const bpjs_place place = {.line = 1};
  bpjs_csv_reader_end(reader->csv);
  if (!drain(reader) ||
      (reader->state == BPJS_AREAS_HEADER &&
       !bpjs_areas_report(reader, BPJS_ERROR_SYNTAX, place, "there is no header")))
    return false;
  return bpjs_problems_count(reader->problems) > 0 || bpjs_areas_settle(reader, areas);
}

int32_t bpjs_areas_reader_finish(bpjs_areas_reader *reader, bpjs_areas *areas,
                                 bpjs_problems *problems, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (reader == NULL || areas == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, reader == NULL ? "reader" : "areas",
                               "a pointer is NULL");
  const int32_t status = check_state(reader, error);
  if (status != BPJS_OK)
    return status;
  const bool ended = end(reader, areas);
  reader->state = BPJS_AREAS_FINISHED;
  if (!ended)
    return bpjs_error_memory(error);
  if (bpjs_problems_count(reader->problems) == 0)
    return BPJS_OK;
  if (problems != NULL && bpjs_problems_move(problems, reader->problems) != BPJS_OK)
    return bpjs_error_memory(error);
  if (error != NULL)
    bpjs_struct_out(error, &reader->first, sizeof reader->first);
  return reader->first.code;
}

int32_t bpjs_areas_read(bpjs_areas *areas, const char *bytes, int64_t length, const char *name,
                        int64_t name_length, int32_t system, uint32_t flags,
                        bpjs_problems *problems, bpjs_error *error) {
  bpjs_areas_reader *reader = NULL;
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (areas == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "areas", "areas is NULL");
  int32_t status = bpjs_areas_reader_new(name, name_length, system, flags, &reader, error);
  if (status == BPJS_OK)
    status = bpjs_areas_reader_feed(reader, bytes, length, error);
  if (status == BPJS_OK)
    status = bpjs_areas_reader_finish(reader, areas, problems, error);
  bpjs_areas_reader_free(reader);
  return status;
}
