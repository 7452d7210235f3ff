#include <stdbool.h>

#include "base/buffer.h"
#include "base/csv.h"
#include "base/error.h"
#include "base/json.h"

/* The field's name, or its number where the header gives it none. */
static bool add_field(bpjs_buffer *out, const bpjs_error *problem) {
  bpjs_buffer_add_text(out, problem->field);
  if (problem->field[0] != '\0' || problem->column <= 0)
    return problem->field[0] != '\0';
  bpjs_buffer_add_text(out, "column ");
  bpjs_buffer_add_integer(out, problem->column);
  return true;
}

static void add_line(bpjs_buffer *out, const bpjs_error *problem) {
  if (problem->source[0] != '\0') {
    bpjs_buffer_add_text(out, problem->source);
    bpjs_buffer_add_text(out, ":");
  } else if (problem->line > 0) {
    bpjs_buffer_add_text(out, "line ");
  }
  if (problem->line > 0) {
    bpjs_buffer_add_integer(out, problem->line);
    bpjs_buffer_add_text(out, ":");
  }
  if (problem->source[0] != '\0' || problem->line > 0)
    bpjs_buffer_add_text(out, " ");
  bool named = add_field(out, problem);
  if (problem->value[0] != '\0') {
    bpjs_buffer_add_text(out, named ? " \"" : "\"");
    bpjs_buffer_add_text(out, problem->value);
    bpjs_buffer_add_text(out, "\"");
  }
  if (named || problem->value[0] != '\0')
    bpjs_buffer_add_text(out, ": ");
  bpjs_buffer_add_text(out, problem->message);
  bpjs_buffer_add_text(out, "\n");
}

static void add_json_number(bpjs_json *json, const char *key, int64_t number) {
  if (number == 0)
    bpjs_json_null(json, key);
  else
    bpjs_json_integer(json, key, number);
}

static void add_object(bpjs_json *json, const bpjs_error *problem) {
  bpjs_json_open_object(json, NULL);
  bpjs_json_string(json, "source", problem->source);
  add_json_number(json, "line", problem->line);
  add_json_number(json, "row", problem->row);
  add_json_number(json, "column", problem->column);
  bpjs_json_string(json, "field", problem->field);
  bpjs_json_string(json, "value", problem->value);
  bpjs_json_string(json, "code", bpjs_status_name(problem->code));
  bpjs_json_string(json, "message", problem->message);
  bpjs_json_close_object(json);
}

static void add_csv_number(bpjs_buffer *out, int64_t number) {
  bpjs_buffer_add_text(out, ",");
  if (number != 0)
    bpjs_buffer_add_integer(out, number);
}

static void add_record(bpjs_buffer *out, const bpjs_error *problem) {
  bpjs_csv_add_string(out, true, problem->source);
  add_csv_number(out, problem->line);
  add_csv_number(out, problem->row);
  add_csv_number(out, problem->column);
  bpjs_csv_add_string(out, false, problem->field);
  bpjs_csv_add_string(out, false, problem->value);
  bpjs_csv_add_string(out, false, bpjs_status_name(problem->code));
  bpjs_csv_add_string(out, false, problem->message);
  bpjs_csv_end_record(out);
}

static void add_all(bpjs_buffer *out, const bpjs_problems *problems, int32_t format) {
  bpjs_json json = {out, 0};
  if (format == BPJS_FORMAT_JSON)
    bpjs_json_open_array(&json, NULL);
  if (format == BPJS_FORMAT_CSV)
    bpjs_buffer_add_text(out, "source,line,row,column,field,value,code,message\n");
  for (int64_t i = 0; i < bpjs_problems_count(problems); i++) {
    bpjs_error problem = {.struct_size = sizeof problem};
    bpjs_problems_get(problems, i, &problem, NULL);
    if (format == BPJS_FORMAT_TEXT)
      add_line(out, &problem);
    else if (format == BPJS_FORMAT_JSON)
      add_object(&json, &problem);
    else
      add_record(out, &problem);
  }
  if (format == BPJS_FORMAT_JSON)
    bpjs_json_close_array(&json);
}

int32_t bpjs_problems_write(const bpjs_problems *problems, int32_t format, char *buffer,
                            int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (problems == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "problems", "problems is NULL");
  if (format != BPJS_FORMAT_TEXT && format != BPJS_FORMAT_JSON && format != BPJS_FORMAT_CSV &&
      format != BPJS_FORMAT_CSV_RECORDS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format must be TEXT, JSON, CSV or CSV_RECORDS");
  int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer out = {0};
  add_all(&out, problems, format);
  return bpjs_buffer_deliver(&out, buffer, capacity, length, error);
}
