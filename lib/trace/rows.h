/* The rows of the law that a result rests on, which keeps the law for them after its
 * owner has freed it. Each is there once, but a row carried forward is another than
 * the row in force. */
#ifndef BPJS_TRACE_ROWS_H
#define BPJS_TRACE_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "law/entries.h"

/* What it points to is the law's. */
typedef struct bpjs_trace_row {
  const bpjs_law_entry *row;
  const char *parameter, *key, *citation, *note;
  uint32_t flags; /* enum bpjs_law_row_flag; CARRIED where it was asked for beyond its end */
} bpjs_trace_row;

typedef struct bpjs_trace_rows {
  const bpjs_law *law;
  bpjs_trace_row *items;
  size_t count, capacity;
  bpjs_trace_row *room; /* where the first of them are, see bpjs_trace_rows_begin_in */
  bpjs_buffer texts;    /* of the result itself, see bpjs_trace_rows_keep */
} bpjs_trace_rows;

void bpjs_trace_rows_begin(bpjs_trace_rows *rows, const bpjs_law *law);

/* The same, with room for `capacity` rows before anything is allocated. */
void bpjs_trace_rows_begin_in(bpjs_trace_rows *rows, const bpjs_law *law, bpjs_trace_row *room,
                              size_t capacity);
void bpjs_trace_rows_free(bpjs_trace_rows *rows);

/* The index of row `index` of the law, added if it is the first time; -1: no memory. */
int32_t bpjs_trace_rows_use(bpjs_trace_rows *rows, int64_t index, bool carried);

/* Keeps a text of the result's own: where bpjs_trace_at has it, never 0. What went
 * wrong is in rows->texts.failed. */
size_t bpjs_trace_rows_keep(bpjs_trace_rows *rows, const bpjs_buffer *text);

static inline const char *bpjs_trace_at(const bpjs_trace_rows *rows, size_t text) {
  return rows->texts.bytes + text;
}

#endif
