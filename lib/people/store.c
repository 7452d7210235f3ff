#include "people/store.h"

#include <string.h>

#include "base/memory.h"

static int32_t narrow_type(int32_t what) {
  switch (what) {
  case BPJS_PEOPLE_WAGE:
  case BPJS_PEOPLE_WEIGHT:
    return BPJS_PEOPLE_INT64;
  case BPJS_PEOPLE_INDUSTRY:
  case BPJS_PEOPLE_MONTHS:
  case BPJS_PEOPLE_BORN:
  case BPJS_PEOPLE_ENROLLED:
  case BPJS_PEOPLE_LEFT:
  case BPJS_PEOPLE_DAY:
    return BPJS_PEOPLE_INT32;
  default:
    return BPJS_PEOPLE_UINT8;
  }
}

bool bpjs_people_store_make(bpjs_people_store *store, int32_t what) {
  *store = (bpjs_people_store){.what = what, .narrow = narrow_type(what)};
  store->type = store->narrow;
  store->close = bpjs_memory_new(BPJS_PEOPLE_CHUNK, (size_t)bpjs_people_width(store->narrow));
  store->bits = bpjs_memory_new(BPJS_PEOPLE_CHUNK / 8, 1);
  return store->close != NULL && store->bits != NULL;
}

void bpjs_people_store_free(bpjs_people_store *store) {
  bpjs_memory_free(store->close);
  bpjs_memory_free(store->wide);
  bpjs_memory_free(store->bits);
}

void bpjs_people_store_begin(bpjs_people_store *store) {
  store->type = store->narrow;
  store->nulls = false;
}

static int64_t *longs(const bpjs_people_store *store) {
  return store->narrow == BPJS_PEOPLE_INT64 ? store->close : store->wide;
}

/* The rows before `rows` as int64_t; what is at fault stays so. */
static bool widen(bpjs_people_store *store, int64_t rows) {
  if (store->wide == NULL)
    store->wide = bpjs_memory_new(BPJS_PEOPLE_CHUNK, sizeof *store->wide);
  if (store->wide == NULL)
    return false;
  const uint8_t *bytes = store->close;
  const int32_t *words = store->close;
  if (store->narrow == BPJS_PEOPLE_UINT8)
    for (int64_t i = 0; i < rows; i++)
      store->wide[i] = bytes[i] == BPJS_PEOPLE_BAD8 ? BPJS_PEOPLE_BAD64 : bytes[i];
  else
    for (int64_t i = 0; i < rows; i++)
      store->wide[i] = words[i] == BPJS_PEOPLE_BAD32 ? BPJS_PEOPLE_BAD64 : words[i];
  store->type = BPJS_PEOPLE_INT64;
  return true;
}

static bool fits(const bpjs_people_store *store, int64_t value) {
  switch (store->type) {
  case BPJS_PEOPLE_UINT8:
    return value >= 0 && value <= BPJS_PEOPLE_MOST8;
  case BPJS_PEOPLE_INT32:
    return value > BPJS_PEOPLE_BAD32 && value <= INT32_MAX;
  default:
    return true;
  }
}

static void put(bpjs_people_store *store, int64_t row, int64_t value) {
  if (store->type == BPJS_PEOPLE_UINT8)
    ((uint8_t *)store->close)[row] = (uint8_t)value;
  else if (store->type == BPJS_PEOPLE_INT32)
    ((int32_t *)store->close)[row] = (int32_t)value;
  else
    longs(store)[row] = value;
  if (store->nulls)
    store->bits[row / 8] |= (uint8_t)(1U << row % 8);
}

bool bpjs_people_store_put(bpjs_people_store *store, int64_t row, int64_t value) {
  if (!fits(store, value) && !widen(store, row))
    return false;
  put(store, row, value);
  return true;
}

void bpjs_people_store_null(bpjs_people_store *store, int64_t row) {
  put(store, row, 0);
  if (!store->nulls)
    memset(store->bits, 0xFF, BPJS_PEOPLE_CHUNK / 8);
  store->nulls = true;
  store->bits[row / 8] &= (uint8_t) ~(1U << row % 8);
}

void bpjs_people_store_bad(bpjs_people_store *store, int64_t row) {
  put(store, row,
      store->type == BPJS_PEOPLE_UINT8   ? BPJS_PEOPLE_BAD8
      : store->type == BPJS_PEOPLE_INT32 ? BPJS_PEOPLE_BAD32
                                         : BPJS_PEOPLE_BAD64);
}

bpjs_people_column bpjs_people_store_column(const bpjs_people_store *store, int64_t rows) {
  const bool wide = store->type != store->narrow;
  return (bpjs_people_column){.values = wide ? (const void *)store->wide : store->close,
                              .validity = store->nulls ? store->bits : NULL,
                              .stride = bpjs_people_width(store->type),
                              .length = rows,
                              .type = store->type,
                              .set = true,
                              .constant = rows == 1,
                              .read = true};
}
