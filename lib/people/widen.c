#include <string.h>

#include "people/block.h"

/* A loop of so many turns becomes vectors at -O2 too, one of any number does not. */
enum { LANES = 16 };

/* One row, aligned or not. */
#define READ(type, at, row)                                                                        \
  type item;                                                                                       \
  memcpy(&item, (at) + (row) * (int64_t)sizeof item, sizeof item)

#define WIDEN(name, type)                                                                          \
  static void close_##name(const unsigned char *restrict at, int32_t count,                        \
                           int64_t *restrict values) {                                             \
    int32_t i = 0;                                                                                 \
    for (; i + LANES <= count; i += LANES)                                                         \
      for (int32_t j = 0; j < LANES; j++) {                                                        \
        READ(type, at, i + j);                                                                     \
        values[i + j] = (int64_t)item;                                                             \
      }                                                                                            \
    for (; i < count; i++) {                                                                       \
      READ(type, at, i);                                                                           \
      values[i] = (int64_t)item;                                                                   \
    }                                                                                              \
  }                                                                                                \
  static void apart_##name(const unsigned char *at, int64_t stride, int32_t count,                 \
                           int64_t *values) {                                                      \
    for (int32_t i = 0; i < count; i++) {                                                          \
      READ(type, at + i * stride, 0);                                                              \
      values[i] = (int64_t)item;                                                                   \
    }                                                                                              \
  }                                                                                                \
  static void widen_##name(const unsigned char *at, int64_t stride, int32_t count,                 \
                           int64_t *values) {                                                      \
    if (stride == (int64_t)sizeof(type))                                                           \
      close_##name(at, count, values);                                                             \
    else                                                                                           \
      apart_##name(at, stride, count, values);                                                     \
  }

WIDEN(int8, int8_t)
WIDEN(int16, int16_t)
WIDEN(int32, int32_t)
WIDEN(int64, int64_t)
WIDEN(uint8, uint8_t)
WIDEN(uint16, uint16_t)
WIDEN(uint32, uint32_t)
WIDEN(uint64, uint64_t)

static void widen(int32_t type, const unsigned char *at, int64_t stride, int32_t count,
                  int64_t *values) {
  static void (*const by_type[])(const unsigned char *, int64_t, int32_t, int64_t *) = {
      [BPJS_PEOPLE_INT8] = widen_int8,     [BPJS_PEOPLE_INT16] = widen_int16,
      [BPJS_PEOPLE_INT32] = widen_int32,   [BPJS_PEOPLE_INT64] = widen_int64,
      [BPJS_PEOPLE_UINT8] = widen_uint8,   [BPJS_PEOPLE_UINT16] = widen_uint16,
      [BPJS_PEOPLE_UINT32] = widen_uint32, [BPJS_PEOPLE_UINT64] = widen_uint64};
  by_type[type](at, stride, count, values);
}

static uint8_t bit_of(const uint8_t *validity, int64_t index) {
  return validity[index / 8] >> (index % 8) & 1;
}

/* Which rows are given; a null one has the value 0. */
static void expand(const uint8_t *validity, int64_t offset, int32_t count, int64_t *values,
                   uint8_t *given) {
  int32_t i = 0;
  while (i < count) {
    const int64_t at = offset + i;
    if (at % 8 == 0 && count - i >= 8 && validity[at / 8] == 0xFF) {
      memset(given + i, BPJS_PEOPLE_GIVEN, 8);
      i += 8;
      continue;
    }
    given[i] = bit_of(validity, at);
    values[i] &= -(int64_t)given[i];
    i++;
  }
}

/* Those of uint64_t that int64_t does not hold. */
static void mark_beyond(int32_t count, const int64_t *values, uint8_t *given) {
  for (int32_t i = 0; i < count; i++)
    given[i] = (uint8_t)(given[i] << ((uint64_t)values[i] >> 63));
}

static void spread(int32_t count, int64_t *values, uint8_t *given) {
  for (int32_t i = 1; i < count; i++)
    values[i] = values[0];
  memset(given, given[0], (size_t)count);
}

void bpjs_people_widen(const bpjs_people *people, int32_t what, int64_t first, int32_t count,
                       int64_t *values, uint8_t *given) {
  const bpjs_people_column *column = &people->columns[what];
  if (count == 0)
    return;
  if (!column->set) {
    memset(values, 0, (size_t)count * sizeof *values);
    memset(given, BPJS_PEOPLE_NULL, (size_t)count);
    return;
  }
  const int64_t from = column->constant ? 0 : first;
  const int32_t own = column->constant ? 1 : count;
  widen(column->type, column->values + from * column->stride, column->stride, own, values);
  if (column->validity == NULL)
    memset(given, BPJS_PEOPLE_GIVEN, (size_t)own);
  else
    expand(column->validity, column->validity_offset + from, own, values, given);
  if (column->type == BPJS_PEOPLE_UINT64)
    mark_beyond(own, values, given);
  if (column->constant)
    spread(count, values, given);
}
