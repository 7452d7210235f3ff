/* Copies of the rows of the law that a result rests on, so that it outlives the
 * law. Each is there once, but a row carried forward is another than the row in
 * force. */
#ifndef BPJS_TRACE_ROWS_H
#define BPJS_TRACE_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "bpjsstat/law.h"

/* A row as bpjs_law_get has it, with the flag CARRIED where it was asked for
 * beyond its end. Texts are offsets into those of the rows, see bpjs_trace_at. */
typedef struct bpjs_trace_row {
  bpjs_law_row row;
  int64_t index; /* of the law */
  size_t citation, note;
} bpjs_trace_row;

/* A result may add texts of its own. */
typedef struct bpjs_trace_rows {
  bpjs_trace_row *items;
  size_t count, capacity;
  bpjs_buffer texts; /* begins with a NUL, so that offset 0 is "" */
} bpjs_trace_rows;

/* False: no memory. */
bool bpjs_trace_rows_begin(bpjs_trace_rows *rows);
void bpjs_trace_rows_free(bpjs_trace_rows *rows);

/* The index of the copy of row `index` of a law, made if it is the first time;
 * -1: no memory. */
int32_t bpjs_trace_rows_use(bpjs_trace_rows *rows, const bpjs_law *law, int64_t index,
                            bool carried);

static inline const char *bpjs_trace_at(const bpjs_trace_rows *rows, size_t text) {
  return rows->texts.bytes + text;
}

#endif
