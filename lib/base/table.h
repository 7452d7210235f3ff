/* Tables that the library carries: TSV with a header line, known to be well
 * formed, read in place without allocation. */
#ifndef BPJS_BASE_TABLE_H
#define BPJS_BASE_TABLE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/embedded.h"

typedef struct bpjs_cell {
  const char *bytes; /* inside the table: no NUL follows */
  int64_t length;
} bpjs_cell;

typedef struct bpjs_table {
  const char *at, *end;
} bpjs_table;

/* Before the first row; the header is skipped. */
bpjs_table bpjs_table_open(const bpjs_embedded *file);

/* Reads the first `count` cells of the next row; a row that has fewer gives
 * empty ones. False after the last row. */
bool bpjs_table_next(bpjs_table *table, bpjs_cell *cells, int count);

/* Reads the first `count` cells, 1 at least, of the first row whose first cell is the
 * key; false, and nothing of use, if there is none. The file is a .tsv of two columns or
 * more; the key may be any bytes. */
bool bpjs_table_find(const bpjs_embedded *file, const char *key, int64_t length, bpjs_cell *cells,
                     int count);

bool bpjs_cell_is(bpjs_cell cell, const char *text, int64_t length);

/* Copies a cell to a field of `size` bytes, zeroed up to its end. */
void bpjs_cell_copy(bpjs_cell cell, char *field, int64_t size);

#endif
