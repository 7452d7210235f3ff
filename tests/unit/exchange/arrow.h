/* An Arrow consumer: finds columns by name, and reads cells as the format says. */
#ifndef BPJSSTAT_TESTS_EXCHANGE_ARROW_H
#define BPJSSTAT_TESTS_EXCHANGE_ARROW_H

#include <stdint.h>
#include <string.h>

#include "../allocation.h"
#include "../suite.h"
#include "bpjsstat.h"

typedef struct table {
  struct ArrowSchema schema;
  struct ArrowArray array;
} table;

static inline int32_t export_to(table *to, const char *name, const void *structs, int64_t count,
                                bpjs_error *error) {
  uint32_t size = 0;
  if (structs != NULL)
    memcpy(&size, structs, sizeof size);
  return bpjs_exchange_struct_array(name, (int64_t)strlen(name), structs, count * (int64_t)size,
                                    &to->schema, &to->array, error);
}

static inline table exported(const char *name, const void *structs, int64_t count) {
  table made;
  ck_assert_int_eq(export_to(&made, name, structs, count, NULL), BPJS_OK);
  return made;
}

static inline void released(table *of) {
  of->schema.release(&of->schema);
  of->array.release(&of->array);
  ck_assert(of->schema.release == NULL);
  ck_assert(of->array.release == NULL);
}

/* The column of a field; its format is the one expected. */
static inline const struct ArrowArray *column(const table *of, const char *name,
                                              const char *format) {
  for (int64_t k = 0; k < of->schema.n_children; k++)
    if (strcmp(of->schema.children[k]->name, name) == 0) {
      ck_assert_str_eq(of->schema.children[k]->format, format);
      return of->array.children[k];
    }
  ck_abort_msg("there is no column %s", name);
}

static inline int is_there(const struct ArrowArray *array, int64_t row) {
  const unsigned char *bits = array->buffers[0];
  return bits == NULL || (bits[row / 8] >> row % 8 & 1) != 0;
}

static inline int32_t int32_at(const table *of, const char *name, const char *format, int64_t row) {
  return ((const int32_t *)column(of, name, format)->buffers[1])[row];
}

static inline int64_t int64_at(const table *of, const char *name, int64_t row) {
  return ((const int64_t *)column(of, name, "l")->buffers[1])[row];
}

static inline void text_is(const table *of, const char *name, int64_t row, const char *expected) {
  const struct ArrowArray *array = column(of, name, "u");
  const int32_t *ends = array->buffers[1];
  ck_assert_int_eq(ends[0], 0);
  ck_assert_int_eq(ends[row + 1] - ends[row], (int)strlen(expected));
  ck_assert_int_eq(memcmp((const char *)array->buffers[2] + ends[row], expected, strlen(expected)),
                   0);
}

#endif
