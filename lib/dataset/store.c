#include "dataset/store.h"

#include <string.h>

#include "base/memory.h"

void bpjs_store_free(bpjs_dataset *dataset) {
  for (size_t i = 0; i < dataset->column_count; i++)
    bpjs_memory_free(dataset->columns[i].texts);
  bpjs_memory_free(dataset->columns);
  bpjs_memory_free(dataset->rows);
  bpjs_pool_free(&dataset->pool);
}

static bool intern_string(bpjs_dataset *dataset, const char *text, uint32_t *number) {
  return bpjs_pool_intern(&dataset->pool, text, (int64_t)strlen(text), number);
}

bool bpjs_store_add(bpjs_dataset *dataset, const bpjs_observation *observation,
                    const bpjs_figure *figure, const char *source, int64_t source_length,
                    enum bpjs_action action) {
  bpjs_row *rows =
      bpjs_memory_grow(dataset->rows, &dataset->capacity, dataset->count + 1, sizeof *rows);
  if (rows == NULL)
    return false;
  dataset->rows = rows;
  bpjs_row row = {.first_day = observation->first_day,
                  .last_day = observation->last_day,
                  .period_kind = (uint8_t)observation->period_kind,
                  .confidence = (uint8_t)observation->confidence,
                  .status = (uint8_t)observation->status,
                  .action = (uint8_t)action,
                  .figure = *figure};
  if (!intern_string(dataset, observation->series, &row.series) ||
      !intern_string(dataset, observation->programme, &row.programme) ||
      !intern_string(dataset, observation->segment, &row.segment) ||
      !intern_string(dataset, observation->group, &row.group) ||
      !intern_string(dataset, observation->area, &row.area) ||
      !bpjs_pool_intern(&dataset->pool, source, source_length, &row.source))
    return false;
  rows[dataset->count++] = row;
  return true;
}

int32_t bpjs_store_column_name(const char *name, int64_t length) {
  for (int64_t i = 0; i < length; i++)
    if ((unsigned char)name[i] < 0x20 || name[i] == 0x7F)
      return BPJS_ERROR_SYNTAX;
  return length == 0                         ? BPJS_ERROR_SYNTAX
         : length > BPJS_DATASET_COLUMN_NAME ? BPJS_ERROR_LIMIT
                                             : BPJS_OK;
}

int64_t bpjs_store_column(const bpjs_dataset *dataset, const char *name, int64_t length) {
  uint32_t number;
  if (!bpjs_pool_find(&dataset->pool, name, length, &number))
    return -1;
  for (size_t i = 0; i < dataset->column_count; i++)
    if (dataset->columns[i].name == number)
      return (int64_t)i;
  return -1;
}

int64_t bpjs_store_make_column(bpjs_dataset *dataset, const char *name, int64_t length) {
  int64_t found = bpjs_store_column(dataset, name, length);
  if (found >= 0)
    return found;
  uint32_t number;
  if (!bpjs_pool_intern(&dataset->pool, name, length, &number))
    return -1;
  bpjs_column *columns = bpjs_memory_grow(dataset->columns, &dataset->column_capacity,
                                          dataset->column_count + 1, sizeof *columns);
  if (columns == NULL)
    return -1;
  dataset->columns = columns;
  columns[dataset->column_count] = (bpjs_column){.name = number};
  return (int64_t)dataset->column_count++;
}

uint32_t bpjs_store_get(const bpjs_dataset *dataset, size_t row, size_t column) {
  const bpjs_column *texts = &dataset->columns[column];
  return row < texts->filled ? texts->texts[row] : 0;
}

bool bpjs_store_set(bpjs_dataset *dataset, size_t row, size_t column, const char *text,
                    int64_t length) {
  uint32_t number;
  if (!bpjs_pool_intern(&dataset->pool, text, length, &number))
    return false;
  bpjs_column *texts = &dataset->columns[column];
  if (row >= texts->filled) {
    if (number == 0)
      return true;
    uint32_t *grown = bpjs_memory_grow(texts->texts, &texts->capacity, row + 1, sizeof *grown);
    if (grown == NULL)
      return false;
    memset(grown + texts->filled, 0, (row - texts->filled) * sizeof *grown);
    texts->texts = grown;
    texts->filled = row + 1;
  }
  texts->texts[row] = number;
  return true;
}

bool bpjs_store_set_named(bpjs_dataset *dataset, size_t row, const char *name, int64_t name_length,
                          const char *text, int64_t length) {
  size_t before = dataset->column_count;
  int64_t column = bpjs_store_make_column(dataset, name, name_length);
  if (column < 0)
    return false;
  if (bpjs_store_set(dataset, row, (size_t)column, text, length))
    return true;
  dataset->column_count = before; /* a new column has no texts yet */
  return false;
}

int64_t bpjs_store_text_length(const bpjs_dataset *dataset, size_t row) {
  int64_t sum, length;
  bpjs_pool_text(&dataset->pool, dataset->rows[row].source, &sum);
  for (size_t i = 0; i < dataset->column_count; i++) {
    bpjs_pool_text(&dataset->pool, bpjs_store_get(dataset, row, i), &length);
    sum += length;
  }
  return sum;
}
