#include "base/csv.h"
#include "base/error.h"
#include "law/law.h"
#include "law/reader.h"
#include "law/row_json.h"
#include "law/value.h"

static void add_header(char separator, bpjs_buffer *buffer) {
  for (int i = 0; i < BPJS_LAW_COLUMN_COUNT; i++) {
    bpjs_buffer_add_text(buffer, bpjs_law_column_name(i));
    bpjs_buffer_add(buffer, i + 1 < BPJS_LAW_COLUMN_COUNT ? &separator : "\n", 1);
  }
}

void bpjs_law_add_row(const bpjs_law *law, const bpjs_law_entry *row, char separator,
                      bpjs_buffer *buffer) {
  bpjs_buffer cell = {0};
  for (int i = 0; i < BPJS_LAW_COLUMN_COUNT; i++) {
    if (i != 0)
      bpjs_buffer_add(buffer, &separator, 1);
    if (separator != ',') {
      bpjs_law_add_column(law, row, i, buffer);
      continue;
    }
    cell.length = 0;
    bpjs_law_add_column(law, row, i, &cell);
    bpjs_csv_add_field(buffer, true, cell.bytes, (int64_t)cell.length);
  }
  bpjs_buffer_add(buffer, "\n", 1);
  buffer->failed = buffer->failed || cell.failed;
  bpjs_buffer_free(&cell);
}

/* The rows listed; all without a list. */
static void add_rows(const bpjs_law *law, const int64_t *indices, int64_t count, char separator,
                     bpjs_buffer *buffer) {
  size_t rows = indices == NULL ? law->count : (size_t)count;
  for (size_t i = 0; i < rows; i++)
    bpjs_law_add_row(law, &law->rows[indices == NULL ? i : (size_t)indices[i]], separator, buffer);
}

void bpjs_law_add_top(bpjs_buffer *buffer) {
  bpjs_buffer_add_text(buffer, "# bpjsstat law 1\n");
  add_header('\t', buffer);
}

static void add_json(const bpjs_law *law, const int64_t *indices, int64_t count,
                     bpjs_buffer *buffer) {
  bpjs_json json = {buffer, 0};
  size_t rows = indices == NULL ? law->count : (size_t)count;
  bpjs_json_open_object(&json, NULL);
  bpjs_json_string(&json, "law", law->fingerprint);
  bpjs_json_open_array(&json, "rows");
  for (size_t i = 0; i < rows; i++)
    bpjs_law_row_json(law, &law->rows[indices == NULL ? i : (size_t)indices[i]], NULL, &json);
  bpjs_json_close_array(&json);
  bpjs_json_close_object(&json);
}

static int32_t check(const bpjs_law *law, const int64_t *indices, int64_t index_count,
                     int32_t format, bpjs_error *error) {
  if (law == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "law", "law is NULL");
  if (index_count < 0 || (indices == NULL && index_count != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "indices",
                               "indices is NULL or their count negative");
  if (format != BPJS_FORMAT_TEXT && format != BPJS_FORMAT_JSON && format != BPJS_FORMAT_CSV &&
      format != BPJS_FORMAT_CSV_RECORDS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format is not TEXT, JSON, CSV or CSV_RECORDS");
  for (int64_t i = 0; i < index_count; i++)
    if (indices[i] < 0 || (uint64_t)indices[i] >= law->count)
      return bpjs_error_number(error, BPJS_ERROR_RANGE, "indices", indices[i],
                               "the law has no such row");
  return BPJS_OK;
}

int32_t bpjs_law_write(const bpjs_law *law, const int64_t *indices, int64_t index_count,
                       int32_t format, char *buffer, int64_t capacity, int64_t *length,
                       bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(law, indices, index_count, format, error);
  if (status == BPJS_OK)
    status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  if (format == BPJS_FORMAT_JSON) {
    add_json(law, indices, index_count, &text);
  } else {
    if (format == BPJS_FORMAT_TEXT)
      bpjs_law_add_top(&text);
    else if (format == BPJS_FORMAT_CSV)
      add_header(',', &text);
    add_rows(law, indices, index_count, format == BPJS_FORMAT_TEXT ? '\t' : ',', &text);
  }
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
