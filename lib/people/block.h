/* Rows of columns as int64_t, so many at a time. */
#ifndef BPJS_PEOPLE_BLOCK_H
#define BPJS_PEOPLE_BLOCK_H

#include "people/columns.h"

enum { BPJS_PEOPLE_BLOCK = 1024 };

/* What is given of a row. */
enum {
  BPJS_PEOPLE_NULL = 0,
  BPJS_PEOPLE_GIVEN = 1,
  BPJS_PEOPLE_BEYOND = 2 /* given, and more than int64_t holds: the value has its bits */
};

/* Widens rows first .. first + count - 1 of a column; count is not over
 * BPJS_PEOPLE_BLOCK, and the rows are there. A constant is spread. Where a row is null,
 * as all are of a column that is not set, its value is 0. */
void bpjs_people_widen(const bpjs_people *people, int32_t what, int64_t first, int32_t count,
                       int64_t *values, uint8_t *given);

typedef struct bpjs_people_block {
  int64_t first;
  int32_t count;
  uint32_t columns; /* bit `what`: it is widened */
  int64_t values[BPJS_PEOPLE_COLUMNS][BPJS_PEOPLE_BLOCK];
  uint8_t given[BPJS_PEOPLE_COLUMNS][BPJS_PEOPLE_BLOCK];
} bpjs_people_block;

/* Widens the columns of the mask, bit `what`, into the block. */
void bpjs_people_take(const bpjs_people *people, uint32_t columns, int64_t first, int32_t count,
                      bpjs_people_block *block);

#endif
