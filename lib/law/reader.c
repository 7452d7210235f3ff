#include "law/reader.h"

#include <string.h>

#include "base/memory.h"
#include "base/problems.h"
#include "base/structure.h"
#include "law/store.h"

static const char first_line[] = "# bpjsstat law 1";

bool bpjs_law_reader_open(bpjs_law_reader *reader) {
  bpjs_law_parameter parameter;
  reader->parameters =
      bpjs_memory_new((size_t)bpjs_embedded_law_parameters.row_count, sizeof *reader->parameters);
  if (reader->parameters == NULL || bpjs_problems_new(&reader->problems, NULL) != BPJS_OK)
    return false;
  bpjs_table table = bpjs_law_parameter_open();
  while (bpjs_law_parameter_next(&table, &parameter))
    reader->parameters[reader->parameter_count++] = parameter;
  return true;
}

void bpjs_law_reader_free(bpjs_law_reader *reader) {
  bpjs_memory_free(reader->parameters);
  bpjs_problems_free(reader->problems);
}

void bpjs_law_reader_report(bpjs_law_reader *reader, int32_t code, bpjs_place place,
                            const char *message) {
  bpjs_error problem = {.struct_size = sizeof problem};
  int64_t count = bpjs_problems_count(reader->problems);
  if (count >= BPJS_LAW_PROBLEMS)
    return;
  place.source = reader->name;
  bpjs_error_set(&problem, code, &place, "%s", message);
  if (count == 0)
    reader->first = problem;
  if (bpjs_problems_add(reader->problems, &problem) != BPJS_OK)
    reader->out_of_memory = true;
}

/* Bytes of the first line with its end; -1 if the text is no law table. */
static int64_t first_line_length(const char *bytes, int64_t length) {
  const int64_t size = (int64_t)sizeof first_line - 1;
  int64_t at = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  if (length - at < size || memcmp(bytes + at, first_line, (size_t)size) != 0)
    return -1;
  at += size;
  if (length - at >= 2 && bytes[at] == '\r' && bytes[at + 1] == '\n')
    return at + 2;
  return at == length ? at : bytes[at] == '\n' ? at + 1 : -1;
}

static void report_csv(bpjs_law_reader *reader, const bpjs_csv_record *record) {
  bpjs_place place = {.row = record->row,
                      .line = record->line,
                      .column = record->column,
                      .value = record->value,
                      .value_length = record->value_length};
  for (int column = 0; column < BPJS_LAW_COLUMN_COUNT && record->row > 0; column++)
    if (reader->field_of[column] == record->column - 1)
      place.field = bpjs_law_column_name(column);
  bpjs_law_reader_report(reader, record->code, place, record->message);
}

/* Until the end, or where more makes no sense. */
static void take_records(bpjs_law_reader *reader, bpjs_csv_reader *csv) {
  bpjs_csv_record record;
  bool header = false;
  while (!reader->out_of_memory && bpjs_problems_count(reader->problems) < BPJS_LAW_PROBLEMS) {
    int event = bpjs_csv_reader_next(csv, &record);
    record.line++; /* the one that is cut off */
    if (event == BPJS_CSV_MEMORY) {
      reader->out_of_memory = true;
    } else if (event == BPJS_CSV_MORE) {
      bpjs_csv_reader_end(csv);
    } else if (event == BPJS_CSV_END) {
      bpjs_place place = {.line = 2};
      if (!header)
        bpjs_law_reader_report(reader, BPJS_ERROR_SYNTAX, place, "the header is missing");
      return;
    } else if (event == BPJS_CSV_PROBLEM) {
      report_csv(reader, &record);
      if (!header)
        return;
    } else if (header) {
      bpjs_law_reader_record(reader, &record);
    } else {
      header = bpjs_law_reader_header(reader, &record);
      if (!header)
        return;
    }
  }
}

void bpjs_law_reader_take(bpjs_law_reader *reader, const char *bytes, int64_t length) {
  bpjs_place place = {.line = 1};
  if (length > BPJS_LAW_FILE_LIMIT) {
    bpjs_law_reader_report(reader, BPJS_ERROR_LIMIT, place, "the text is longer than 16 MiB");
    return;
  }
  int64_t first = first_line_length(bytes, length);
  if (first < 0) {
    bpjs_law_reader_report(reader, BPJS_ERROR_SYNTAX, place,
                           "not a law table: the first line is not `# bpjsstat law 1`");
    return;
  }
  bpjs_csv_reader *csv = bpjs_csv_reader_new('\t');
  if (csv == NULL) {
    reader->out_of_memory = true;
    return;
  }
  bpjs_csv_reader_feed(csv, bytes + first, length - first);
  take_records(reader, csv);
  bpjs_csv_reader_free(csv);
}

int32_t bpjs_law_reader_finish(bpjs_law_reader *reader, bpjs_problems *problems,
                               bpjs_error *error) {
  if (!reader->out_of_memory && bpjs_problems_count(reader->problems) == 0)
    bpjs_law_reader_sound(reader);
  if (!reader->out_of_memory && bpjs_problems_count(reader->problems) == 0)
    bpjs_law_reader_rising(reader);
  if (reader->out_of_memory)
    return bpjs_error_memory(error);
  if (bpjs_problems_count(reader->problems) == 0)
    return bpjs_law_seal(reader->law) == BPJS_OK ? BPJS_OK : bpjs_error_memory(error);
  if (problems != NULL && bpjs_problems_move(problems, reader->problems) != BPJS_OK)
    return bpjs_error_memory(error);
  if (error != NULL)
    bpjs_struct_out(error, &reader->first, sizeof reader->first);
  return reader->first.code;
}
