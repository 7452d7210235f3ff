#include "people/reader.h"

static int32_t out_of_memory(bpjs_people_reader *reader) {
  return bpjs_people_reader_fail(reader, BPJS_ERROR_MEMORY, (bpjs_place){0},
                                 "the system has no memory left");
}

/* A first record that is no CSV. */
static int32_t refuse(bpjs_people_reader *reader, const bpjs_csv_record *record) {
  const bpjs_place place = {.line = record->line,
                            .column = record->column,
                            .value = record->value,
                            .value_length = record->value_length};
  return bpjs_people_reader_fail(reader, record->code, place, record->message);
}

static int32_t take(bpjs_people_reader *reader, int event, const bpjs_csv_record *record) {
  if (event == BPJS_CSV_MEMORY)
    return out_of_memory(reader);
  if (reader->state == BPJS_PEOPLE_READER_HEADER)
    return event == BPJS_CSV_RECORD ? bpjs_people_reader_header(reader, record)
                                    : refuse(reader, record);
  const bool done = event == BPJS_CSV_RECORD ? bpjs_people_reader_record(reader, record)
                                             : bpjs_people_reader_fault(reader, record);
  return done ? BPJS_OK : out_of_memory(reader);
}

int32_t bpjs_people_reader_drain(bpjs_people_reader *reader) {
  bpjs_csv_record record;
  int32_t status = BPJS_OK;
  while (status == BPJS_OK && reader->rows < BPJS_PEOPLE_CHUNK) {
    if (!bpjs_people_reader_plain(reader))
      return out_of_memory(reader);
    if (reader->rows == BPJS_PEOPLE_CHUNK)
      break;
    const int event = bpjs_csv_reader_next(reader->csv, &record);
    if (event == BPJS_CSV_MORE || event == BPJS_CSV_END)
      break;
    status = take(reader, event, &record);
  }
  return status;
}
