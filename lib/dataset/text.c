#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "dataset/cell.h"

static int32_t check(const bpjs_dataset *dataset, int64_t index, const char *column,
                     int64_t column_length, bpjs_error *error) {
  if (dataset == NULL || column == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, dataset == NULL ? "dataset" : "column",
                               "a pointer is NULL");
  if (column_length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "column_length",
                               "column_length is negative");
  if (index < 0 || (uint64_t)index >= dataset->count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index,
                             "there is no such observation");
  return BPJS_OK;
}

static int32_t fail(int32_t code, const char *field, const char *value, int64_t length,
                    const char *message, bpjs_error *error) {
  bpjs_place place = {.field = field, .value = value, .value_length = length};
  return bpjs_error_set(error, code, &place, "%s", message);
}

int32_t bpjs_dataset_text(const bpjs_dataset *dataset, int64_t index, const char *column,
                          int64_t column_length, char *buffer, int64_t capacity, int64_t *length,
                          bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(dataset, index, column, column_length, error);
  if (status == BPJS_OK)
    status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  int known = bpjs_column_find(column, column_length);
  if (known < BPJS_COLUMN_COUNT) {
    bpjs_cell_add(dataset, (size_t)index, known, &text);
  } else {
    int64_t found = bpjs_store_column(dataset, column, column_length), size;
    if (found < 0)
      return fail(BPJS_ERROR_UNKNOWN, "column", column, column_length, "there is no such column",
                  error);
    uint32_t number = bpjs_store_get(dataset, (size_t)index, (size_t)found);
    const char *cell = bpjs_pool_text(&dataset->pool, number, &size);
    bpjs_buffer_add(&text, cell, (size_t)size);
  }
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}

static bool is_text(const char *text, int64_t length) {
  return length == 0 ||
         (bpjs_utf8_valid(text, length) == length && memchr(text, '\0', (size_t)length) == NULL);
}

/* The rules of a free column and of a text in it. */
static int32_t check_text(const bpjs_dataset *dataset, const char *column, int64_t column_length,
                          int known, const char *text, int64_t length, bpjs_error *error) {
  if (length < 0 || (text == NULL && length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "text",
                               "text is NULL or its length negative");
  if (known < BPJS_COLUMN_SOURCE)
    return fail(BPJS_ERROR_ARGUMENT, "column", column, column_length,
                "this column is filled by observation and figure", error);
  if (!is_text(column, column_length) || !is_text(text, length))
    return fail(BPJS_ERROR_ENCODING, is_text(text, length) ? "column" : "text", NULL, 0,
                "the text is not valid UTF-8, or holds a NUL byte", error);
  int32_t status = bpjs_store_column_name(column, column_length);
  if (status != BPJS_OK)
    return fail(status, "column", column, column_length,
                "a column needs a name, of 63 bytes at most and without control characters", error);
  if (dataset->column_count == BPJS_DATASET_COLUMNS && known == BPJS_COLUMN_COUNT &&
      bpjs_store_column(dataset, column, column_length) < 0)
    return fail(BPJS_ERROR_LIMIT, "column", column, column_length,
                "the dataset has 1,000 columns already", error);
  return BPJS_OK;
}

int32_t bpjs_dataset_set_text(bpjs_dataset *dataset, int64_t index, const char *column,
                              int64_t column_length, const char *text, int64_t length,
                              bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(dataset, index, column, column_length, error);
  if (status != BPJS_OK)
    return status;
  int known = bpjs_column_find(column, column_length);
  status = check_text(dataset, column, column_length, known, text, length, error);
  if (status != BPJS_OK)
    return status;
  size_t row = (size_t)index;
  int64_t found = bpjs_store_column(dataset, column, column_length), old;
  uint32_t number = known == BPJS_COLUMN_SOURCE ? dataset->rows[row].source
                    : found < 0                 ? 0
                                                : bpjs_store_get(dataset, row, (size_t)found);
  bpjs_pool_text(&dataset->pool, number, &old);
  if (length > BPJS_DATASET_TEXT_LIMIT - (bpjs_store_text_length(dataset, row) - old))
    return fail(BPJS_ERROR_LIMIT, "text", NULL, 0,
                "the texts of an observation have at most 256 KiB together", error);
  bool done = known == BPJS_COLUMN_SOURCE
                  ? bpjs_pool_intern(&dataset->pool, text, length, &dataset->rows[row].source)
                  : bpjs_store_set_named(dataset, row, column, column_length, text, length);
  return done ? BPJS_OK : bpjs_error_memory(error);
}
