/* A row of a column of people as a number. */
#ifndef BPJS_EXCHANGE_CELL_H
#define BPJS_EXCHANGE_CELL_H

#include "exchange/view.h"
#include "exchange/word.h"

enum {
  BPJS_CELL_NULL = 1,
  BPJS_CELL_GIVEN = 2,
  BPJS_CELL_BAD = 3,   /* no number of the column */
  BPJS_CELL_BROKEN = 4 /* the array is not what it says */
};

typedef struct bpjs_arrow_cell {
  int32_t kind;
  int32_t status; /* of what is bad or broken, with a message and the value at fault */
  const char *message;
  int64_t value;
  const char *text;
  int64_t text_length;
  char digits[40]; /* of a decimal; text may be this */
} bpjs_arrow_cell;

void bpjs_arrow_cell_read(const bpjs_arrow_view *view, const bpjs_words *words, int64_t row,
                          bpjs_arrow_cell *cell);

#endif
