#include <string.h>

#include "base/csv_scan.h"
#include "base/memory.h"
#include "base/utf8.h"

void bpjs_csv_keep(bpjs_csv_reader *reader) {
  if (reader->from < reader->at)
    bpjs_buffer_add(&reader->kept, reader->piece + reader->from,
                    (size_t)(reader->at - reader->from));
  reader->from = reader->at;
}

const char *bpjs_csv_gather(bpjs_csv_reader *reader) {
  if (reader->kept.length == 0 && !reader->kept.failed)
    return reader->piece + reader->from;
  bpjs_csv_keep(reader);
  return reader->kept.failed ? NULL : reader->kept.bytes;
}

static int64_t first_fault(const char *bytes, int64_t size) {
  const char *nul = memchr(bytes, '\0', (size_t)size);
  return bpjs_utf8_valid(bytes, nul == NULL ? size : nul - bytes);
}

static int encoding_problem(bpjs_csv_reader *reader, const char *bytes, int64_t fault,
                            bpjs_csv_record *record) {
  size_t column = reader->cell_count - 1;
  while (column > 0 && reader->cells[column].start > fault)
    column--;
  record->code = BPJS_ERROR_ENCODING;
  record->column = (int64_t)column + 1;
  record->value = bytes + reader->cells[column].start;
  record->value_length = reader->cells[column].length;
  record->message =
      bytes[fault] == '\0' ? "the field holds a NUL byte" : "the field is not valid UTF-8";
  for (int64_t i = 0; i < fault; i++)
    record->line += bytes[i] == '\n';
  return BPJS_CSV_PROBLEM;
}

/* Takes one of each two quotes away; only quoted fields hold any. */
static int64_t undouble(char *bytes, int64_t length) {
  int64_t kept = 0;
  for (int64_t i = 0; i < length; i++) {
    bytes[kept++] = bytes[i];
    if (bytes[i] == '"')
      i++;
  }
  return kept;
}

/* A place where the record may be changed. */
static char *own_copy(bpjs_csv_reader *reader, const char *bytes) {
  if (reader->kept.length == 0)
    bpjs_buffer_add(&reader->kept, bytes, (size_t)reader->size);
  return reader->kept.failed ? NULL : reader->kept.bytes;
}

int bpjs_csv_cut(bpjs_csv_reader *reader, bpjs_csv_record *record) {
  const char *bytes = bpjs_csv_gather(reader);
  if (bytes == NULL)
    return BPJS_CSV_MEMORY;
  *record = (bpjs_csv_record){.row = ++reader->row, .line = reader->record_line};
  int64_t fault = first_fault(bytes, reader->size);
  if (fault < reader->size)
    return encoding_problem(reader, bytes, fault, record);
  bpjs_csv_field *fields =
      bpjs_memory_grow(reader->fields, &reader->field_capacity, reader->cell_count, sizeof *fields);
  if (fields == NULL)
    return BPJS_CSV_MEMORY;
  reader->fields = fields;
  char *own = NULL;
  if (reader->doubled) {
    own = own_copy(reader, bytes);
    if (own == NULL)
      return BPJS_CSV_MEMORY;
    bytes = own;
  }
  for (size_t i = 0; i < reader->cell_count; i++) {
    const bpjs_csv_cell *cell = &reader->cells[i];
    fields[i] = (bpjs_csv_field){bytes + cell->start, cell->length};
    if (own != NULL)
      fields[i].length = undouble(own + cell->start, cell->length);
  }
  record->fields = fields;
  record->count = (int64_t)reader->cell_count;
  return BPJS_CSV_RECORD;
}
