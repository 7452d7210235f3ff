/* A field of a struct of the table as a column of Arrow. */
#ifndef BPJS_EXCHANGE_COLUMN_H
#define BPJS_EXCHANGE_COLUMN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct bpjs_column {
  const char *name, *format, *unit;
  size_t offset, width; /* bytes, of the field */
  bool is_text;
  bool has_none; /* a day, and `none` is no day */
  int32_t none;
} bpjs_column;

/* The struct of that name in the table; -1 if there is none. */
int64_t bpjs_column_struct(const char *name, int64_t length);

/* Column k of a struct; false beyond the last one. */
bool bpjs_column_at(int64_t structure, int64_t k, bpjs_column *column);

/* How many there are. */
int64_t bpjs_column_count(int64_t structure);

#endif
