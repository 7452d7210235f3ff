#include <stddef.h>

#include "base/error.h"
#include "people/columns.h"

/* Rows without column `what`: -1 if the others are constants, or there are none. */
static int64_t rows_without(const bpjs_people *people, int32_t what) {
  for (int32_t i = BPJS_PEOPLE_SEGMENT; i < BPJS_PEOPLE_COLUMNS; i++)
    if (i != what && people->columns[i].set && !people->columns[i].constant)
      return people->columns[i].length;
  return -1;
}

static int64_t rows(const bpjs_people *people) {
  const int64_t long_ones = rows_without(people, 0);
  if (long_ones >= 0)
    return long_ones;
  for (int32_t i = BPJS_PEOPLE_SEGMENT; i < BPJS_PEOPLE_COLUMNS; i++)
    if (people->columns[i].set)
      return 1;
  return 0;
}

static void put(bpjs_people *people, int32_t what, const bpjs_people_column *column) {
  people->columns[what] = *column;
  people->kept_columns &= ~(1U << what);
  people->count = rows(people);
}

static int32_t check_numbers(const bpjs_people_column *column, bpjs_error *error) {
  const int64_t width = bpjs_people_width(column->type);
  if (column->length < 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "length", column->length,
                             "the length is negative");
  if (column->stride < width)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "stride", column->stride,
                             "the stride is less than the width of the type");
  if (column->validity_offset < 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "validity_offset", column->validity_offset,
                             "the offset is negative");
  return BPJS_OK;
}

static int32_t check(const bpjs_people *people, int32_t what, const bpjs_people_column *column,
                     bpjs_error *error) {
  if (!bpjs_people_is_what(what))
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "what", what, "there is no such column");
  if (bpjs_people_width(column->type) == 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "type", column->type,
                             "there is no such type");
  int32_t status = check_numbers(column, error);
  if (status != BPJS_OK)
    return status;
  if (column->values == NULL && column->length > 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "values", "values is NULL");
  const int64_t there = rows_without(people, what);
  if (there < 0 || column->constant || column->length == there)
    return BPJS_OK;
  return bpjs_error_set(error, BPJS_ERROR_CONFLICT, &(bpjs_place){.field = bpjs_people_name(what)},
                        "the column has %lld rows, others have %lld", (long long)column->length,
                        (long long)there);
}

int32_t bpjs_people_set(bpjs_people *people, int32_t what, int32_t type, const void *values,
                        int64_t stride, int64_t length, const uint8_t *validity,
                        int64_t validity_offset, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (people == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "people", "people is NULL");
  const bpjs_people_column column = {.values = values,
                                     .validity = validity,
                                     .stride = stride == 0 ? bpjs_people_width(type) : stride,
                                     .length = length,
                                     .validity_offset = validity_offset,
                                     .type = type,
                                     .set = true,
                                     .constant = length == 1};
  int32_t status = check(people, what, &column, error);
  if (status != BPJS_OK)
    return status;
  put(people, what, &column);
  return BPJS_OK;
}

void bpjs_people_unset_kept(bpjs_people *people) {
  for (int32_t what = BPJS_PEOPLE_SEGMENT; what < BPJS_PEOPLE_COLUMNS; what++)
    if ((people->kept_columns >> what & 1) != 0)
      put(people, what, &(bpjs_people_column){.set = false});
}

int32_t bpjs_people_unset(bpjs_people *people, int32_t what, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (people == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "people", "people is NULL");
  if (!bpjs_people_is_what(what))
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "what", what, "there is no such column");
  put(people, what, &(bpjs_people_column){.set = false});
  return BPJS_OK;
}
