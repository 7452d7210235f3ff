/* The records of a file, one by one. */
#include "base/problems.h"
#include "dataset/reader.h"

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

/* Faults in the order of the fields; those of absent columns go first. */
static void sort_faults(const bpjs_dataset_reader *reader, bpjs_faults *faults) {
  for (int i = 1; i < faults->count; i++) {
    bpjs_fault moved = faults->list[i];
    int at = i;
    for (; at > 0 && reader->field_of[faults->list[at - 1].column] > reader->field_of[moved.column];
         at--)
      faults->list[at] = faults->list[at - 1];
    faults->list[at] = moved;
  }
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
  sort_faults(reader, &faults);
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

bool bpjs_reader_drain(bpjs_dataset_reader *reader) {
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
