#include "base/records.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"

void bpjs_records_free(bpjs_records *records) {
  if (records == NULL)
    return;
  bpjs_buffer_free(&records->texts);
  bpjs_memory_free(records->ends);
  bpjs_memory_free(records->lines);
  bpjs_memory_free(records);
}

int64_t bpjs_records_count(const bpjs_records *records) {
  return records == NULL ? 0 : (int64_t)records->row_count - 1;
}

int64_t bpjs_records_column_count(const bpjs_records *records) {
  return records == NULL ? 0 : (int64_t)records->columns;
}

/* A field of row `row`, of which 0 is that of the names. */
static const char *field(const bpjs_records *records, size_t row, size_t column, size_t *length) {
  const size_t at = row * records->columns + column;
  const size_t begin = at == 0 ? 0 : records->ends[at - 1];
  *length = records->ends[at] - begin;
  return records->texts.bytes + begin;
}

int32_t bpjs_records_column(const bpjs_records *records, const char *column, int64_t column_length,
                            int64_t *index, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (records == NULL || column == NULL || index == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                               records == NULL  ? "records"
                               : column == NULL ? "column"
                                                : "index",
                               "the pointer is NULL");
  if (column_length < 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "column_length", column_length,
                             "the length is negative");
  for (size_t i = 0; i < records->columns; i++) {
    size_t length;
    const char *name = field(records, 0, i, &length);
    if (length == (size_t)column_length && memcmp(name, column, length) == 0) {
      *index = (int64_t)i;
      return BPJS_OK;
    }
  }
  const bpjs_place place = {.field = "column", .value = column, .value_length = column_length};
  return bpjs_error_set(error, BPJS_ERROR_NOT_FOUND, &place, "there is no such column");
}

int32_t bpjs_records_text(const bpjs_records *records, int64_t row, int64_t column, char *buffer,
                          int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (records == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "records", "records is NULL");
  const int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  if (row < -1 || row >= bpjs_records_count(records))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "row", row, "there is no such record");
  if (column < 0 || (uint64_t)column >= records->columns)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "column", column, "there is no such column");
  bpjs_buffer text = {0};
  size_t size;
  const char *bytes = field(records, (size_t)(row + 1), (size_t)column, &size);
  bpjs_buffer_add(&text, bytes, size);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}

int64_t bpjs_records_line(const bpjs_records *records, int64_t row) {
  if (records == NULL || row < -1 || row >= bpjs_records_count(records))
    return 0;
  return records->lines[row + 1];
}
