/* The rules of a row, a block at a time. */
#ifndef BPJS_PEOPLE_CHECK_BLOCK_H
#define BPJS_PEOPLE_CHECK_BLOCK_H

#include "people/block.h"

enum { BPJS_PEOPLE_INDUSTRIES = 6000, BPJS_PEOPLE_PROVINCES = 100, BPJS_PEOPLE_WORD = 64 };

/* What the rules need, found once a call; threads may share it, as it is only read. */
typedef struct bpjs_people_checker {
  uint32_t columns;  /* those that are set: what a block to be checked must have */
  int32_t month_end; /* of the month of the day */
  uint64_t industries[(BPJS_PEOPLE_INDUSTRIES + BPJS_PEOPLE_WORD - 1) / BPJS_PEOPLE_WORD];
  uint64_t provinces[(BPJS_PEOPLE_PROVINCES + BPJS_PEOPLE_WORD - 1) / BPJS_PEOPLE_WORD];
} bpjs_people_checker;

/* day: in the month that is assessed, for rows without one of their own. BPJS_OK, or
 * RANGE if it is outside the years 1900 to 2199. */
int32_t bpjs_people_check_begin(bpjs_people_checker *checker, const bpjs_people *people,
                                int32_t day);

/* Statuses of the rows of the block; what[i]: the column at fault, 0 if none is. Returns
 * how many are bad. Allocates nothing. */
int32_t bpjs_people_check_block(const bpjs_people_checker *checker, const bpjs_people_block *block,
                                int32_t *statuses, uint8_t *what);

/* The status of a row of the block, from 0, told in error: its number in the columns,
 * from 1, the column at fault, the value and why. */
int32_t bpjs_people_check_problem(const bpjs_people_checker *checker,
                                  const bpjs_people_block *block, int32_t row, bpjs_error *error);

#endif
