#include "base/table.h"

#include <string.h>

#include "base/never.h"

static const char *end_of(const char *at, const char *end, char stop) {
  const char *found = memchr(at, stop, (size_t)(end - at));
  return found == NULL ? end : found;
}

bpjs_table bpjs_table_open(const bpjs_embedded *file) {
  const char *bytes = (const char *)file->bytes;
  bpjs_table table = {bytes, bytes + file->length};
  bpjs_table_next(&table, NULL, 0);
  return table;
}

bool bpjs_table_next(bpjs_table *table, bpjs_cell *cells, int count) {
  if (table->at == table->end)
    return false;
  const char *line_end = end_of(table->at, table->end, '\n');
  const char *at = table->at;
  for (int i = 0; i < count; i++) {
    const char *cell_end = end_of(at, line_end, '\t');
    cells[i] = (bpjs_cell){at, cell_end - at};
    at = cell_end < line_end ? cell_end + 1 : line_end;
  }
  table->at = line_end < table->end ? line_end + 1 : line_end;
  return true;
}

/* Whether a row goes before one that has the key as its first cell. */
static bool precedes(bpjs_table row, const char *key, int64_t length) {
  const int64_t left = row.end - row.at, size = length < left ? length : left;
  const int order = memcmp(row.at, key, (size_t)size);
  return order != 0 ? order < 0 : size < length;
}

bool bpjs_table_find(const bpjs_embedded *file, const char *key, int64_t length, bpjs_cell *cells,
                     int count) {
  const char *bytes = (const char *)file->bytes;
  bpjs_table row = {.end = bytes + file->length};
  int64_t first = 0, end = file->row_count;
  while (first < end) {
    const int64_t middle = first + (end - first) / 2;
    row.at = bytes + file->rows[middle];
    if (precedes(row, key, length))
      first = middle + 1;
    else
      end = middle;
  }
  if (first == file->row_count)
    return false;
  row.at = bytes + file->rows[first];
  bpjs_table_next(&row, cells, count);
  return bpjs_cell_is(cells[0], key, length);
}

bool bpjs_cell_is(bpjs_cell cell, const char *text, int64_t length) {
  return cell.length == length && memcmp(cell.bytes, text, (size_t)length) == 0;
}

void bpjs_cell_copy(bpjs_cell cell, char *field, int64_t size) {
  int64_t length = NEVER(cell.length >= size) ? size - 1 : cell.length;
  memset(field, 0, (size_t)size);
  memcpy(field, cell.bytes, (size_t)length);
}
