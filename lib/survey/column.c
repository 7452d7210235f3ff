#include "survey/column.h"

#include <string.h>

int64_t bpjs_survey_width(int32_t type) {
  switch (type) {
  case BPJS_PEOPLE_INT8:
  case BPJS_PEOPLE_UINT8:
    return 1;
  case BPJS_PEOPLE_INT16:
  case BPJS_PEOPLE_UINT16:
    return 2;
  case BPJS_PEOPLE_INT32:
  case BPJS_PEOPLE_UINT32:
  case BPJS_PEOPLE_FLOAT32:
    return 4;
  case BPJS_PEOPLE_INT64:
  case BPJS_PEOPLE_UINT64:
  case BPJS_PEOPLE_FLOAT64:
    return 8;
  default:
    return 0;
  }
}

bool bpjs_survey_is_real(int32_t type) {
  return type == BPJS_PEOPLE_FLOAT32 || type == BPJS_PEOPLE_FLOAT64;
}

/* A loop of so many turns becomes vectors at -O2 too, one of any number does not. */
enum { LANES = 16 };

#define TAKE(name, type, wide)                                                                     \
  static void name(const unsigned char *restrict at, int64_t stride, int32_t count,                \
                   wide *restrict values) {                                                        \
    type item;                                                                                     \
    if (stride == (int64_t)sizeof item) {                                                          \
      int32_t i = 0;                                                                               \
      for (; i + LANES <= count; i += LANES)                                                       \
        for (int32_t j = 0; j < LANES; j++) {                                                      \
          memcpy(&item, at + (size_t)(i + j) * sizeof item, sizeof item);                          \
          values[i + j] = (wide)item;                                                              \
        }                                                                                          \
      for (; i < count; i++) {                                                                     \
        memcpy(&item, at + (size_t)i * sizeof item, sizeof item);                                  \
        values[i] = (wide)item;                                                                    \
      }                                                                                            \
    } else                                                                                         \
      for (int32_t i = 0; i < count; i++) {                                                        \
        memcpy(&item, at + i * stride, sizeof item);                                               \
        values[i] = (wide)item;                                                                    \
      }                                                                                            \
  }

TAKE(real_int8, int8_t, double)
TAKE(real_int16, int16_t, double)
TAKE(real_int32, int32_t, double)
TAKE(real_int64, int64_t, double)
TAKE(real_uint8, uint8_t, double)
TAKE(real_uint16, uint16_t, double)
TAKE(real_uint32, uint32_t, double)
TAKE(real_uint64, uint64_t, double)
TAKE(real_float32, float, double)
TAKE(real_float64, double, double)
TAKE(code_int8, int8_t, int64_t)
TAKE(code_int16, int16_t, int64_t)
TAKE(code_int32, int32_t, int64_t)
TAKE(code_int64, int64_t, int64_t)
TAKE(code_uint8, uint8_t, int64_t)
TAKE(code_uint16, uint16_t, int64_t)
TAKE(code_uint32, uint32_t, int64_t)
TAKE(code_uint64, uint64_t, int64_t)

/* Which rows are given; true if all are. */
static bool expand(const bpjs_survey_column *column, int64_t first, int32_t count, uint8_t *given) {
  memset(given, 1, (size_t)count);
  if (column->validity == NULL)
    return true;
  bool all = true;
  for (int32_t i = 0; i < count; i++) {
    const int64_t at = column->validity_offset + (column->constant ? 0 : first + i);
    given[i] = column->validity[at / 8] >> (at % 8) & 1;
    all = all && given[i] != 0;
  }
  return all;
}

/* A constant is one row, with no step to the next. */
static const unsigned char *begin(const bpjs_survey_column *column, int64_t first,
                                  int64_t *stride) {
  *stride = column->constant ? 0 : column->stride;
  return column->values + first * *stride;
}

bool bpjs_survey_reals(const bpjs_survey_column *column, int64_t first, int32_t count,
                       double *values, uint8_t *given) {
  static void (*const by_type[])(const unsigned char *, int64_t, int32_t, double *) = {
      [BPJS_PEOPLE_INT8] = real_int8,       [BPJS_PEOPLE_INT16] = real_int16,
      [BPJS_PEOPLE_INT32] = real_int32,     [BPJS_PEOPLE_INT64] = real_int64,
      [BPJS_PEOPLE_UINT8] = real_uint8,     [BPJS_PEOPLE_UINT16] = real_uint16,
      [BPJS_PEOPLE_UINT32] = real_uint32,   [BPJS_PEOPLE_UINT64] = real_uint64,
      [BPJS_PEOPLE_FLOAT32] = real_float32, [BPJS_PEOPLE_FLOAT64] = real_float64};
  int64_t stride;
  const unsigned char *at = begin(column, first, &stride);
  by_type[column->type](at, stride, count, values);
  const bool all = expand(column, first, count, given);
  for (int32_t i = 0; !all && i < count; i++)
    if (given[i] == 0)
      values[i] = 0;
  return all;
}

bool bpjs_survey_codes(const bpjs_survey_column *column, int64_t first, int32_t count,
                       int64_t *values, uint8_t *given) {
  static void (*const by_type[])(const unsigned char *, int64_t, int32_t, int64_t *) = {
      [BPJS_PEOPLE_INT8] = code_int8,     [BPJS_PEOPLE_INT16] = code_int16,
      [BPJS_PEOPLE_INT32] = code_int32,   [BPJS_PEOPLE_INT64] = code_int64,
      [BPJS_PEOPLE_UINT8] = code_uint8,   [BPJS_PEOPLE_UINT16] = code_uint16,
      [BPJS_PEOPLE_UINT32] = code_uint32, [BPJS_PEOPLE_UINT64] = code_uint64};
  int64_t stride;
  const unsigned char *at = begin(column, first, &stride);
  by_type[column->type](at, stride, count, values);
  const bool all = expand(column, first, count, given);
  for (int32_t i = 0; !all && i < count; i++)
    if (given[i] == 0)
      values[i] = 0;
  return all;
}
