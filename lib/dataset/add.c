#include <math.h>
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/number.h"
#include "base/structure.h"
#include "base/utf8.h"
#include "dataset/rules.h"
#include "dataset/store.h"

#define LEAST_OBSERVATION BPJS_STRUCT_LEAST(bpjs_observation, area)
#define LEAST_FIGURE BPJS_STRUCT_LEAST(bpjs_figure, magnitude)

/* The code fields by their columns. */
static const struct {
  int column;
  size_t offset, size;
  const char *absent;
} codes[] = {
    {BPJS_COLUMN_SERIES, offsetof(bpjs_observation, series), 64, ""},
    {BPJS_COLUMN_PROGRAMME, offsetof(bpjs_observation, programme), 16, "ALL"},
    {BPJS_COLUMN_SEGMENT, offsetof(bpjs_observation, segment), 32, "ALL"},
    {BPJS_COLUMN_GROUP, offsetof(bpjs_observation, group), 64, "ALL"},
    {BPJS_COLUMN_REF_AREA, offsetof(bpjs_observation, area), 32, "ID"},
};

/* Codes end inside their field; an empty one gets its meaning. */
static void complete(bpjs_observation *observation, bpjs_faults *faults) {
  for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
    char *code = (char *)observation + codes[i].offset;
    if (memchr(code, '\0', codes[i].size) == NULL) {
      bpjs_faults_add(faults, BPJS_ERROR_SYNTAX, codes[i].column, "the text has no NUL at its end");
      code[0] = '\0';
    }
    if (code[0] == '\0')
      strcpy(code, codes[i].absent);
  }
  if (observation->status == 0)
    observation->status = 'A';
}

static int32_t check_period(const bpjs_observation *observation, bpjs_faults *faults) {
  bpjs_period period = {.struct_size = sizeof period,
                        .kind = observation->period_kind,
                        .first_day = observation->first_day,
                        .last_day = observation->last_day};
  int64_t length;
  int32_t status = bpjs_period_write(&period, NULL, 0, &length, NULL);
  if (status != BPJS_OK)
    bpjs_faults_add(faults, BPJS_ERROR_RANGE, BPJS_COLUMN_TIME_PERIOD,
                    "the days are not those of a period of this kind");
  return status;
}

/* What stands in a column that is a number, as the error shows it. */
static void add_number(bpjs_buffer *text, int column, const bpjs_observation *observation,
                       const bpjs_figure *figure) {
  const double *number = column == BPJS_COLUMN_OBS_VALUE ? &figure->value
                         : column == BPJS_COLUMN_LOWER   ? &figure->lower
                         : column == BPJS_COLUMN_UPPER   ? &figure->upper
                                                         : NULL;
  if (number != NULL && isnan(*number)) {
    bpjs_buffer_add_text(text, "nan");
  } else if (number != NULL && isinf(*number)) {
    bpjs_buffer_add_text(text, *number > 0 ? "inf" : "-inf");
  } else if (number != NULL) {
    bpjs_number_add_double(text, *number);
  } else if (column == BPJS_COLUMN_TIME_PERIOD) {
    bpjs_buffer_add_integer(text, observation->first_day);
    bpjs_buffer_add_text(text, " to ");
    bpjs_buffer_add_integer(text, observation->last_day);
  } else {
    bpjs_buffer_add_integer(text, column == BPJS_COLUMN_UNIT_MEASURE ? figure->unit
                                  : column == BPJS_COLUMN_BOUNDS     ? figure->bounds
                                  : column == BPJS_COLUMN_OBS_STATUS ? observation->status
                                  : column == BPJS_COLUMN_CONFIDENCE ? observation->confidence
                                                                     : (int64_t)figure->flags);
  }
}

static int32_t report(const bpjs_fault *fault, const bpjs_observation *observation,
                      const bpjs_figure *figure, bpjs_error *error) {
  bpjs_place place = {.field = bpjs_column_name(fault->column)};
  bpjs_buffer number = {0};
  for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
    if (codes[i].column == fault->column) {
      place.value = (const char *)observation + codes[i].offset;
      place.value_length = (int64_t)strlen(place.value);
    }
  if (place.value == NULL) {
    add_number(&number, fault->column, observation, figure);
    place.value = number.bytes;
    place.value_length = (int64_t)number.length;
  }
  bpjs_error_set(error, fault->code, &place, "%s", fault->message);
  bpjs_buffer_free(&number);
  return fault->code;
}

static int32_t check_source(const char *source, int64_t length, bpjs_error *error) {
  bpjs_place place = {.field = "SOURCE", .value = source, .value_length = length};
  if (length < 0 || (source == NULL && length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "source",
                               "source is NULL or its length negative");
  if (length > BPJS_DATASET_TEXT_LIMIT)
    return bpjs_error_set(error, BPJS_ERROR_LIMIT, &place, "the text has more than 256 KiB");
  if (length != 0 &&
      (bpjs_utf8_valid(source, length) != length || memchr(source, '\0', (size_t)length) != NULL))
    return bpjs_error_set(error, BPJS_ERROR_ENCODING, &place,
                          "the text is not valid UTF-8, or holds a NUL byte");
  return BPJS_OK;
}

int32_t bpjs_dataset_add(bpjs_dataset *dataset, const bpjs_observation *observation,
                         const bpjs_figure *figure, const char *source, int64_t source_length,
                         bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dataset == NULL || observation == NULL || figure == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                               dataset == NULL       ? "dataset"
                               : observation == NULL ? "observation"
                                                     : "figure",
                               "a pointer is NULL");
  bpjs_observation about;
  bpjs_figure number;
  if (!bpjs_struct_in(&about, sizeof about, LEAST_OBSERVATION, observation))
    return bpjs_error_struct_size(error, "observation");
  if (!bpjs_struct_in(&number, sizeof number, LEAST_FIGURE, figure))
    return bpjs_error_struct_size(error, "figure");
  int32_t status = check_source(source, source_length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_area_cache cache = {{{0}}};
  bpjs_faults faults = {.count = 0};
  complete(&about, &faults);
  if (check_period(&about, &faults) == BPJS_ERROR_MEMORY)
    return bpjs_error_memory(error);
  bpjs_rules_check(&about, &number, &cache, &faults);
  if (faults.count != 0)
    return report(&faults.list[0], &about, &number, error);
  bpjs_rules_settle(&number);
  return bpjs_store_add(dataset, &about, &number, source, source_length, BPJS_ACTION_ADD)
             ? BPJS_OK
             : bpjs_error_memory(error);
}
