#include "trace/rows.h"

#include "base/memory.h"
#include "law/law.h"

void bpjs_trace_rows_begin(bpjs_trace_rows *rows, const bpjs_law *law) {
  bpjs_trace_rows_begin_in(rows, law, NULL, 0);
}

void bpjs_trace_rows_begin_in(bpjs_trace_rows *rows, const bpjs_law *law, bpjs_trace_row *room,
                              size_t capacity) {
  *rows = (bpjs_trace_rows){
      .law = bpjs_law_share(law), .items = room, .capacity = capacity, .room = room};
}

void bpjs_trace_rows_free(bpjs_trace_rows *rows) {
  bpjs_memory_free_from(rows->room, rows->items);
  bpjs_buffer_free(&rows->texts);
  bpjs_law_unshare(rows->law);
  *rows = (bpjs_trace_rows){.count = 0};
}

int32_t bpjs_trace_rows_use(bpjs_trace_rows *rows, int64_t index, bool carried) {
  const bpjs_law_entry *row = &rows->law->rows[index];
  const uint32_t flags = (row->known_assumed ? (uint32_t)BPJS_LAW_ROW_ASSUMED : 0U) |
                         (carried ? (uint32_t)BPJS_LAW_ROW_CARRIED : 0U);
  for (size_t i = rows->count; i > 0; i--) /* the line before has often used it */
    if (rows->items[i - 1].row == row && rows->items[i - 1].flags == flags)
      return (int32_t)(i - 1);
  bpjs_trace_row *grown = bpjs_memory_grow_from(rows->room, rows->items, &rows->capacity,
                                                rows->count + 1, sizeof *grown);
  if (grown == NULL)
    return -1;
  rows->items = grown;
  grown[rows->count] = (bpjs_trace_row){.row = row,
                                        .parameter = bpjs_law_at(rows->law, row->parameter),
                                        .key = bpjs_law_at(rows->law, row->key),
                                        .citation = bpjs_law_at(rows->law, row->citation),
                                        .note = bpjs_law_at(rows->law, row->note),
                                        .flags = flags};
  return (int32_t)rows->count++;
}

size_t bpjs_trace_rows_keep(bpjs_trace_rows *rows, const bpjs_buffer *text) {
  if (rows->texts.length == 0)
    bpjs_buffer_add(&rows->texts, "", 1);
  const size_t at = rows->texts.length;
  bpjs_buffer_add(&rows->texts, text->bytes, text->length);
  bpjs_buffer_add(&rows->texts, "", 1);
  rows->texts.failed |= text->failed;
  return at;
}
