#include "base/csv.h"
#include "base/error.h"
#include "law/law.h"
#include "law/parameter.h"
#include "law/row_json.h"
#include "law/value.h"
#include "law/walk.h"

/* The two sides of a change; NULL where one has no row. */
typedef struct side {
  const bpjs_law *law;
  const bpjs_law_entry *row;
} side;

static side side_of(const bpjs_law *law, int64_t row) {
  return (side){law, row < 0 ? NULL : &law->rows[row]};
}

static void add_text(const char *text, char separator, bpjs_buffer *out) {
  if (separator == ',')
    bpjs_csv_add_string(out, true, text);
  else
    bpjs_buffer_add_text(out, text);
}

static void add_header(char separator, bpjs_buffer *out) {
  static const char *const names[] = {"parameter",
                                      "segment",
                                      "key",
                                      "unit",
                                      "before_value",
                                      "before_valid_from",
                                      "before_citation",
                                      "before_confidence",
                                      "after_value",
                                      "after_valid_from",
                                      "after_citation",
                                      "after_confidence"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (i != 0)
      bpjs_buffer_add(out, &separator, 1);
    bpjs_buffer_add_text(out, names[i]);
  }
  bpjs_buffer_add(out, "\n", 1);
}

/* Four columns, each with the separator before it. */
static void add_side(side s, char separator, bpjs_buffer *out) {
  bpjs_buffer_add(out, &separator, 1);
  if (s.row != NULL)
    bpjs_law_add_value(s.row->unit, s.row->value, out);
  bpjs_buffer_add(out, &separator, 1);
  if (s.row != NULL)
    bpjs_law_add_date(s.row->valid_from, out);
  bpjs_buffer_add(out, &separator, 1);
  if (s.row != NULL)
    add_text(bpjs_law_at(s.law, s.row->citation), separator, out);
  bpjs_buffer_add(out, &separator, 1);
  if (s.row != NULL)
    bpjs_buffer_add_text(out, bpjs_law_confidence_code(s.row->confidence));
}

static void add_record(side before, side after, char separator, bpjs_buffer *out) {
  side any = before.row != NULL ? before : after;
  add_text(bpjs_law_at(any.law, any.row->parameter), separator, out);
  bpjs_buffer_add(out, &separator, 1);
  bpjs_buffer_add_text(out, bpjs_law_segment_code(any.row->segment));
  bpjs_buffer_add(out, &separator, 1);
  add_text(bpjs_law_at(any.law, any.row->key), separator, out);
  bpjs_buffer_add(out, &separator, 1);
  bpjs_buffer_add_text(out, bpjs_law_unit_code(any.row->unit));
  add_side(before, separator, out);
  add_side(after, separator, out);
  bpjs_buffer_add(out, "\n", 1);
}

static void add_row_json(side s, const char *key, bpjs_json *json) {
  if (s.row == NULL)
    bpjs_json_null(json, key);
  else
    bpjs_law_row_json(s.law, s.row, key, json);
}

static void add_change(side before, side after, bpjs_json *json) {
  side any = before.row != NULL ? before : after;
  bpjs_json_open_object(json, NULL);
  bpjs_json_string(json, "parameter", bpjs_law_at(any.law, any.row->parameter));
  bpjs_json_string(json, "segment", bpjs_law_segment_code(any.row->segment));
  bpjs_json_string(json, "key", bpjs_law_at(any.law, any.row->key));
  add_row_json(before, "before", json);
  add_row_json(after, "after", json);
  bpjs_json_close_object(json);
}

static void add_json(const bpjs_law *law, const bpjs_law *other, const int64_t *before,
                     const int64_t *after, int64_t count, bpjs_buffer *out) {
  bpjs_json json = {out, 0};
  bpjs_json_open_object(&json, NULL);
  bpjs_json_string(&json, "before", law->fingerprint);
  bpjs_json_string(&json, "after", other->fingerprint);
  bpjs_json_open_array(&json, "changes");
  for (int64_t i = 0; i < count; i++)
    add_change(side_of(law, before[i]), side_of(other, after[i]), &json);
  bpjs_json_close_array(&json);
  bpjs_json_close_object(&json);
}

static int32_t check_row(const bpjs_law *law, int64_t row, const char *name, bpjs_error *error) {
  if (row < -1 || (row >= 0 && (uint64_t)row >= law->count))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, name, row, "the law has no such row");
  return BPJS_OK;
}

static int32_t check_change(const bpjs_law *law, const bpjs_law *other, int64_t before,
                            int64_t after, bpjs_error *error) {
  int32_t status = check_row(law, before, "before", error);
  if (status == BPJS_OK)
    status = check_row(other, after, "after", error);
  if (status != BPJS_OK)
    return status;
  if (before < 0 && after < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "after",
                               "a change has a row on neither side");
  if (before >= 0 && after >= 0 &&
      bpjs_law_compare_group(law, &law->rows[before], other, &other->rows[after]) != 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "after", after,
                             "the row is of another parameter, segment or key than before");
  return BPJS_OK;
}

static int32_t check(const bpjs_law *law, const bpjs_law *other, const int64_t *before,
                     const int64_t *after, int64_t count, int32_t format, bpjs_error *error) {
  if (law == NULL || other == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, law == NULL ? "law" : "other",
                               "a law is NULL");
  if (count < 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "count", count,
                             "count must not be negative");
  if (count != 0 && (before == NULL || after == NULL))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, before == NULL ? "before" : "after",
                               "before or after is NULL but count is not 0");
  if (format != BPJS_FORMAT_TEXT && format != BPJS_FORMAT_JSON && format != BPJS_FORMAT_CSV &&
      format != BPJS_FORMAT_CSV_RECORDS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format is not TEXT, JSON, CSV or CSV_RECORDS");
  int32_t status = BPJS_OK;
  for (int64_t i = 0; i < count && status == BPJS_OK; i++)
    status = check_change(law, other, before[i], after[i], error);
  return status;
}

int32_t bpjs_law_diff_write(const bpjs_law *law, const bpjs_law *other, const int64_t *before,
                            const int64_t *after, int64_t count, int32_t format, char *buffer,
                            int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(law, other, before, after, count, format, error);
  if (status == BPJS_OK)
    status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer out = {0};
  if (format == BPJS_FORMAT_JSON) {
    add_json(law, other, before, after, count, &out);
    return bpjs_buffer_deliver(&out, buffer, capacity, length, error);
  }
  char separator = format == BPJS_FORMAT_TEXT ? '\t' : ',';
  if (format != BPJS_FORMAT_CSV_RECORDS)
    add_header(separator, &out);
  for (int64_t i = 0; i < count; i++)
    add_record(side_of(law, before[i]), side_of(other, after[i]), separator, &out);
  return bpjs_buffer_deliver(&out, buffer, capacity, length, error);
}
