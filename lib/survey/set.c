#include "base/error.h"
#include "base/memory.h"
#include "survey/column.h"
#include "survey/survey.h"

static bool is_code(int32_t what) {
  return what == BPJS_SURVEY_STRATUM || what == BPJS_SURVEY_CLUSTER || what == BPJS_SURVEY_DOMAIN;
}

/* Whether a column has a number a row; SCALE has one a replicate. */
static bool of_rows(int32_t what) {
  return what != BPJS_SURVEY_SCALE;
}

static int64_t rows_of(const bpjs_survey_column *columns, size_t count,
                       const bpjs_survey_column *but) {
  for (size_t i = 0; i < count; i++)
    if (&columns[i] != but && columns[i].set && !columns[i].constant)
      return columns[i].length;
  return -1;
}

/* Rows without one of the columns: -1 if the others are constants, or there are none. */
static int64_t rows_without(const bpjs_survey *survey, const bpjs_survey_column *but) {
  int64_t rows = rows_of(survey->columns, BPJS_SURVEY_SCALE, but);
  if (rows < 0)
    rows = rows_of(survey->variables.at, survey->variables.count, but);
  return rows < 0 ? rows_of(survey->replicates.at, survey->replicates.count, but) : rows;
}

static int32_t check_numbers(const bpjs_survey_column *column, bpjs_error *error) {
  if (column->length < 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "length", column->length,
                             "the length is negative");
  if (column->length > INT32_MAX)
    return bpjs_error_number(error, BPJS_ERROR_LIMIT, "length", column->length,
                             "there are more rows than 2147483647");
  if (column->stride < bpjs_survey_width(column->type))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "stride", column->stride,
                             "the stride is less than the width of the type");
  if (column->validity_offset < 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "validity_offset", column->validity_offset,
                             "the offset is negative");
  if (column->values == NULL && column->length > 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "values", "values is NULL");
  return BPJS_OK;
}

static int32_t check(int32_t what, int64_t index, const bpjs_survey_column *column,
                     bpjs_error *error) {
  if (what < BPJS_SURVEY_STRATUM || what > BPJS_SURVEY_SCALE)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "what", what, "there is no such column");
  const bool listed = what == BPJS_SURVEY_VARIABLE || what == BPJS_SURVEY_REPLICATE;
  if (index < 0 || index > (listed ? BPJS_SURVEY_MOST_INDEX : 0))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index,
                             listed ? "variables and replicates are from 0 to 9999"
                                    : "only variables and replicates have an index");
  if (bpjs_survey_width(column->type) == 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "type", column->type,
                             "there is no such type");
  if (is_code(what) && bpjs_survey_is_real(column->type))
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "type", column->type,
                             "a code is a whole number");
  return check_numbers(column, error);
}

/* Makes room for a column of a list. */
static bool reach(bpjs_survey_columns *list, int64_t index) {
  const size_t needed = (size_t)index + 1;
  if (needed <= list->count)
    return true;
  bpjs_survey_column *grown = bpjs_memory_grow(list->at, &list->capacity, needed, sizeof *list->at);
  if (grown == NULL)
    return false;
  list->at = grown;
  while (list->count < needed)
    list->at[list->count++] = (bpjs_survey_column){.set = false};
  return true;
}

static bpjs_survey_column *place_of(bpjs_survey *survey, int32_t what, int64_t index) {
  if (what != BPJS_SURVEY_VARIABLE && what != BPJS_SURVEY_REPLICATE)
    return &survey->columns[what];
  bpjs_survey_columns *list =
      what == BPJS_SURVEY_VARIABLE ? &survey->variables : &survey->replicates;
  return reach(list, index) ? &list->at[index] : NULL;
}

static void put(bpjs_survey *survey, int32_t what, const bpjs_survey_column *column,
                bpjs_survey_column *place) {
  const int64_t before = survey->count;
  *place = *column;
  if (!of_rows(what)) {
    bpjs_survey_forget(survey);
    return;
  }
  const int64_t rows = rows_without(survey, NULL);
  survey->count = rows < 0 ? 1 : rows;
  if ((what != BPJS_SURVEY_VARIABLE && what != BPJS_SURVEY_DOMAIN) || survey->count != before)
    bpjs_survey_forget(survey);
}

int32_t bpjs_survey_set(bpjs_survey *survey, int32_t what, int64_t index, int32_t type,
                        const void *values, int64_t stride, int64_t length, const uint8_t *validity,
                        int64_t validity_offset, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (survey == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "survey", "survey is NULL");
  const bpjs_survey_column column = {.values = values,
                                     .validity = validity,
                                     .stride = stride == 0 ? bpjs_survey_width(type) : stride,
                                     .length = length,
                                     .validity_offset = validity_offset,
                                     .type = type,
                                     .set = true,
                                     .constant = length == 1};
  const int32_t status = check(what, index, &column, error);
  if (status != BPJS_OK)
    return status;
  bpjs_survey_column *place = place_of(survey, what, index);
  if (place == NULL)
    return bpjs_error_memory(error);
  const int64_t there = rows_without(survey, place);
  if (of_rows(what) && there >= 0 && !column.constant && length != there)
    return bpjs_error_set(
        error, BPJS_ERROR_CONFLICT, &(bpjs_place){.field = bpjs_survey_name(what)},
        "the column has %lld rows, others have %lld", (long long)length, (long long)there);
  put(survey, what, &column, place);
  return BPJS_OK;
}
