#include "trace/rows.h"

#include <string.h>

#include "base/memory.h"
#include "base/never.h"
#include "law/law.h"

bool bpjs_trace_rows_begin(bpjs_trace_rows *rows) {
  *rows = (bpjs_trace_rows){.count = 0};
  bpjs_buffer_add(&rows->texts, "", 1);
  return !rows->texts.failed;
}

void bpjs_trace_rows_free(bpjs_trace_rows *rows) {
  bpjs_memory_free(rows->items);
  bpjs_buffer_free(&rows->texts);
  *rows = (bpjs_trace_rows){.count = 0};
}

static size_t copy_text(bpjs_trace_rows *rows, const char *text) {
  if (*text == '\0')
    return 0;
  const size_t at = rows->texts.length;
  bpjs_buffer_add(&rows->texts, text, strlen(text) + 1);
  return at;
}

int32_t bpjs_trace_rows_use(bpjs_trace_rows *rows, const bpjs_law *law, int64_t index,
                            bool carried) {
  const uint32_t mark = carried ? BPJS_LAW_ROW_CARRIED : 0;
  for (size_t i = 0; i < rows->count; i++)
    if (rows->items[i].index == index && (rows->items[i].row.flags & BPJS_LAW_ROW_CARRIED) == mark)
      return (int32_t)i;
  bpjs_trace_row *grown =
      bpjs_memory_grow(rows->items, &rows->capacity, rows->count + 1, sizeof *grown);
  if (grown == NULL)
    return -1;
  rows->items = grown;
  bpjs_trace_row *used = &grown[rows->count];
  const bpjs_law_entry *row = &law->rows[index];
  *used = (bpjs_trace_row){.row.struct_size = sizeof used->row, .index = index};
  if (NEVER(bpjs_law_get(law, index, &used->row, NULL) != BPJS_OK))
    return -1;
  used->row.flags |= mark;
  used->citation = copy_text(rows, bpjs_law_at(law, row->citation));
  used->note = copy_text(rows, bpjs_law_at(law, row->note));
  return rows->texts.failed ? -1 : (int32_t)rows->count++;
}
