#include <math.h>

#include "base/csv.h"
#include "base/error.h"
#include "base/json.h"
#include "base/number.h"
#include "survey/result.h"

/* A field of an estimate: an integer, a number that may not be there, or a word. */
typedef struct field {
  const char *name;
  const char *word;
  int64_t integer;
  double real;
  int32_t type;
} field;

enum { NONE = 0, WORD = 1, INTEGER = 2, REAL = 3, MOST_FIELDS = 17 };

static const char *kind_name(int32_t kind) {
  static const char *const names[] = {[BPJS_SURVEY_TOTAL] = "total",
                                      [BPJS_SURVEY_MEAN] = "mean",
                                      [BPJS_SURVEY_RATIO] = "ratio",
                                      [BPJS_SURVEY_PROPORTION] = "proportion"};
  return names[kind];
}

static const char *interval_name(int32_t interval) {
  static const char *const names[] = {[BPJS_SURVEY_WALD] = "wald",
                                      [BPJS_SURVEY_LOGIT] = "logit",
                                      [BPJS_SURVEY_WILSON] = "wilson",
                                      [BPJS_SURVEY_KORN_GRAUBARD] = "korn_graubard"};
  return names[interval];
}

static field word(const char *name, const char *text) {
  return (field){.name = name, .word = text, .type = WORD};
}

static field integer(const char *name, int64_t number) {
  return (field){.name = name, .integer = number, .type = INTEGER};
}

static field real(const char *name, double number, bool given) {
  const bool finite = number > -INFINITY && number < INFINITY;
  return (field){.name = name, .real = number, .type = given && finite ? REAL : NONE};
}

static void fill(const bpjs_survey_result *result, int64_t index, int64_t m, int32_t interval,
                 int32_t level_ppm, field *fields) {
  const bpjs_survey_estimate *of = bpjs_survey_estimate_of(result, index, m);
  const int32_t kind = result->measures[m].kind;
  const bool given = of->given != 0;
  bpjs_survey_bounds bounds = {.interval = BPJS_SURVEY_WALD};
  if (given)
    bounds = bpjs_survey_bounds_of(of, kind, interval, level_ppm);
  const field all[MOST_FIELDS] = {
      integer("measure", m),
      word("kind", kind_name(kind)),
      index < 0 ? real("domain", 0, false) : integer("domain", result->codes[index]),
      integer("rows", of->rows),
      integer("missing", of->missing),
      integer("clusters", of->clusters),
      integer("strata", of->strata),
      integer("degrees", of->degrees),
      real("people", of->people, true),
      real("value", of->value, given),
      real("error", of->error, given),
      real("variation", of->variation, given),
      real("effect", of->effect, of->effect > 0),
      real("effect_replace", of->effect_replace, of->effect_replace > 0),
      word("interval", interval_name(bounds.interval)),
      real("lower", bounds.lower, given),
      real("upper", bounds.upper, given)};
  for (int i = 0; i < MOST_FIELDS; i++)
    fields[i] = all[i];
}

static void add_json(bpjs_json *json, const field *of) {
  if (of->type == WORD)
    bpjs_json_string(json, of->name, of->word);
  else if (of->type == INTEGER)
    bpjs_json_integer(json, of->name, of->integer);
  else if (of->type == REAL)
    bpjs_json_double(json, of->name, of->real);
  else
    bpjs_json_null(json, of->name);
}

static void add_csv(bpjs_buffer *out, bool first, const field *of) {
  if (!first)
    bpjs_buffer_add_text(out, ",");
  if (of->type == WORD)
    bpjs_buffer_add_text(out, of->word);
  else if (of->type == INTEGER)
    bpjs_buffer_add_integer(out, of->integer);
  else if (of->type == REAL)
    bpjs_number_add_double(out, of->real);
}

static void write_csv(const bpjs_survey_result *result, int32_t interval, int32_t level_ppm,
                      bool header, bpjs_buffer *out) {
  field fields[MOST_FIELDS];
  for (int64_t m = 0; m < (int64_t)result->measure_count; m++)
    for (int64_t i = -1; i < result->count; i++) {
      fill(result, i, m, interval, level_ppm, fields);
      for (int k = 0; header && m == 0 && i < 0 && k < MOST_FIELDS; k++)
        bpjs_csv_add_string(out, k == 0, fields[k].name);
      if (header && m == 0 && i < 0)
        bpjs_csv_end_record(out);
      for (int k = 0; k < MOST_FIELDS; k++)
        add_csv(out, k == 0, &fields[k]);
      bpjs_csv_end_record(out);
    }
}

static void write_json(const bpjs_survey_result *result, int32_t interval, int32_t level_ppm,
                       bpjs_buffer *out) {
  bpjs_json json = {out, 0};
  field fields[MOST_FIELDS];
  bpjs_json_open_object(&json, NULL);
  bpjs_json_integer(&json, "level_ppm", level_ppm);
  bpjs_json_open_array(&json, "estimates");
  for (int64_t m = 0; m < (int64_t)result->measure_count; m++)
    for (int64_t i = -1; i < result->count; i++) {
      fill(result, i, m, interval, level_ppm, fields);
      bpjs_json_open_object(&json, NULL);
      for (int k = 0; k < MOST_FIELDS; k++)
        add_json(&json, &fields[k]);
      bpjs_json_close_object(&json);
    }
  bpjs_json_close_array(&json);
  bpjs_json_close_object(&json);
}

int32_t bpjs_survey_result_write(const bpjs_survey_result *result, int32_t interval,
                                 int32_t level_ppm, int32_t format, char *buffer, int64_t capacity,
                                 int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (result == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "result", "result is NULL");
  if (format != BPJS_FORMAT_JSON && format != BPJS_FORMAT_CSV && format != BPJS_FORMAT_CSV_RECORDS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format is not JSON, CSV or CSV_RECORDS");
  int32_t status = bpjs_survey_interval_check(interval, level_ppm, error);
  if (status == BPJS_OK)
    status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  if (format == BPJS_FORMAT_JSON)
    write_json(result, interval, level_ppm, &text);
  else
    write_csv(result, interval, level_ppm, format == BPJS_FORMAT_CSV, &text);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
