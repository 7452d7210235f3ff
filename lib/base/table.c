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

bool bpjs_cell_is(bpjs_cell cell, const char *text, int64_t length) {
  return cell.length == length && memcmp(cell.bytes, text, (size_t)length) == 0;
}

void bpjs_cell_copy(bpjs_cell cell, char *field, int64_t size) {
  int64_t length = NEVER(cell.length >= size) ? size - 1 : cell.length;
  memset(field, 0, (size_t)size);
  memcpy(field, cell.bytes, (size_t)length);
}
