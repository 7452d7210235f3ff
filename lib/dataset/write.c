#include "base/csv.h"
#include "base/error.h"
#include "base/json.h"
#include "dataset/cell.h"
#include "dataset/codes.h"
#include "dataset/rules.h"
#include "figure/codes.h"
#include "figure/unit.h"

/* The rows to write: all, or those listed. */
typedef struct selection {
  const bpjs_dataset *dataset;
  const int64_t *indices;
  size_t count;
} selection;

static size_t row_at(const selection *chosen, size_t i) {
  return chosen->indices == NULL ? i : (size_t)chosen->indices[i];
}

static bool needs_bounds(const selection *chosen) {
  for (size_t i = 0; i < chosen->count; i++)
    if (!bpjs_rules_printed(&chosen->dataset->rows[row_at(chosen, i)].figure))
      return true;
  return false;
}

static bool is_bounds(int column) {
  return column >= BPJS_COLUMN_LOWER && column <= BPJS_COLUMN_BOUNDS;
}

static const char *free_text(const bpjs_dataset *dataset, size_t row, size_t column,
                             int64_t *length) {
  return bpjs_pool_text(&dataset->pool, bpjs_store_get(dataset, row, column), length);
}

static void write_header(const bpjs_dataset *dataset, bool bounds, bpjs_buffer *out) {
  for (int column = 0; column < BPJS_COLUMN_COUNT; column++)
    if (bounds || !is_bounds(column))
      bpjs_csv_add_string(out, column == 0, bpjs_column_name(column));
  for (size_t i = 0; i < dataset->column_count; i++) {
    int64_t length;
    const char *name = bpjs_pool_text(&dataset->pool, dataset->columns[i].name, &length);
    bpjs_csv_add_field(out, false, name, length);
  }
  bpjs_csv_end_record(out);
}

static void write_record(const bpjs_dataset *dataset, size_t row, bool bounds, bpjs_buffer *scratch,
                         bpjs_buffer *out) {
  for (int column = 0; column < BPJS_COLUMN_COUNT; column++) {
    if (is_bounds(column) && !bounds)
      continue;
    scratch->length = 0;
    bpjs_cell_add(dataset, row, column, scratch);
    bpjs_csv_add_field(out, column == 0, scratch->length == 0 ? "" : scratch->bytes,
                       (int64_t)scratch->length);
  }
  for (size_t i = 0; i < dataset->column_count; i++) {
    int64_t length;
    const char *text = free_text(dataset, row, i, &length);
    bpjs_csv_add_field(out, false, text, length);
  }
  bpjs_csv_end_record(out);
}

static void write_csv(const selection *chosen, bool header, bpjs_buffer *out) {
  bpjs_buffer scratch = {0};
  bool bounds = needs_bounds(chosen);
  if (header)
    write_header(chosen->dataset, bounds, out);
  for (size_t i = 0; i < chosen->count; i++)
    write_record(chosen->dataset, row_at(chosen, i), bounds, &scratch, out);
  out->failed = out->failed || scratch.failed;
  bpjs_buffer_free(&scratch);
}

/* A column as a text, left out where it is empty. */
static void json_cell(const bpjs_dataset *dataset, size_t row, int column, const char *key,
                      bpjs_buffer *scratch, bpjs_json *json) {
  scratch->length = 0;
  bpjs_cell_add(dataset, row, column, scratch);
  if (scratch->length != 0)
    bpjs_json_text(json, key, scratch->bytes, (int64_t)scratch->length);
}

static void json_figure(const bpjs_dataset *dataset, size_t row, bpjs_buffer *scratch,
                        bpjs_json *json) {
  const bpjs_figure *figure = &dataset->rows[row].figure;
  bpjs_json_double(json, "value", figure->value);
  bpjs_json_double(json, "lower", figure->lower);
  bpjs_json_double(json, "upper", figure->upper);
  bpjs_json_string(json, "bounds", bpjs_figure_bounds_code(figure->bounds));
  bpjs_json_string(json, "unit", bpjs_figure_unit_code(figure->unit));
  if ((figure->flags & BPJS_FIGURE_PUBLISHED) == 0)
    return;
  json_cell(dataset, row, BPJS_COLUMN_OBS_VALUE, "obs_value", scratch, json);
  bpjs_json_integer(json, "unit_mult", figure->magnitude);
  bpjs_json_integer(json, "decimals", figure->decimals);
}

static void json_columns(const bpjs_dataset *dataset, size_t row, bpjs_json *json) {
  bpjs_json_open_object(json, "columns");
  for (size_t i = 0; i < dataset->column_count; i++) {
    int64_t length;
    const char *name = bpjs_pool_text(&dataset->pool, dataset->columns[i].name, &length);
    const char *text = free_text(dataset, row, i, &length);
    if (length != 0)
      bpjs_json_text(json, name, text, length);
  }
  bpjs_json_close_object(json);
}

static void write_json(const selection *chosen, bpjs_buffer *out) {
  static const struct {
    int column;
    const char *key;
  } before[] = {{BPJS_COLUMN_SERIES, "series"},     {BPJS_COLUMN_PROGRAMME, "programme"},
                {BPJS_COLUMN_SEGMENT, "segment"},   {BPJS_COLUMN_GROUP, "group"},
                {BPJS_COLUMN_REF_AREA, "ref_area"}, {BPJS_COLUMN_TIME_PERIOD, "time_period"}},
    after[] = {{BPJS_COLUMN_OBS_STATUS, "obs_status"},
               {BPJS_COLUMN_QUALIFIER, "qualifier"},
               {BPJS_COLUMN_CONFIDENCE, "confidence"},
               {BPJS_COLUMN_SOURCE, "source"}};
  const bpjs_dataset *dataset = chosen->dataset;
  bpjs_buffer scratch = {0};
  bpjs_json json = {out, 0};
  bpjs_json_open_object(&json, NULL);
  bpjs_json_open_array(&json, "observations");
  for (size_t i = 0; i < chosen->count; i++) {
    size_t row = row_at(chosen, i);
    bpjs_json_open_object(&json, NULL);
    for (size_t k = 0; k < sizeof before / sizeof before[0]; k++)
      json_cell(dataset, row, before[k].column, before[k].key, &scratch, &json);
    json_figure(dataset, row, &scratch, &json);
    for (size_t k = 0; k < sizeof after / sizeof after[0]; k++)
      json_cell(dataset, row, after[k].column, after[k].key, &scratch, &json);
    json_columns(dataset, row, &json);
    bpjs_json_close_object(&json);
  }
  bpjs_json_close_array(&json);
  bpjs_json_close_object(&json);
  out->failed = out->failed || scratch.failed;
  bpjs_buffer_free(&scratch);
}

static int32_t check(const bpjs_dataset *dataset, const int64_t *indices, int64_t index_count,
                     int32_t format, bpjs_error *error) {
  if (dataset == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dataset", "dataset is NULL");
  if (index_count < 0 || (indices == NULL && index_count != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "indices",
                               "indices is NULL or their count negative");
  if (format != BPJS_FORMAT_JSON && format != BPJS_FORMAT_CSV && format != BPJS_FORMAT_CSV_RECORDS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format is not JSON, CSV or CSV_RECORDS");
  for (int64_t i = 0; i < index_count; i++)
    if (indices[i] < 0 || (uint64_t)indices[i] >= dataset->count)
      return bpjs_error_number(error, BPJS_ERROR_RANGE, "indices", indices[i],
                               "there is no such observation");
  return BPJS_OK;
}

int32_t bpjs_dataset_write(const bpjs_dataset *dataset, const int64_t *indices, int64_t index_count,
                           int32_t format, char *buffer, int64_t capacity, int64_t *length,
                           bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(dataset, indices, index_count, format, error);
  if (status == BPJS_OK)
    status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  selection chosen = {dataset, indices, indices == NULL ? dataset->count : (size_t)index_count};
  bpjs_buffer text = {0};
  if (format == BPJS_FORMAT_JSON)
    write_json(&chosen, &text);
  else
    write_csv(&chosen, format == BPJS_FORMAT_CSV, &text);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
