/* Parts of bpjs_people_check_block. */
#ifndef BPJS_PEOPLE_CHECK_RULES_H
#define BPJS_PEOPLE_CHECK_RULES_H

#include "base/date.h"
#include "bpjsstat/law.h"
#include "people/check_block.h"

#define BPJS_PEOPLE_BIT(what) (1U << (what))

typedef struct bpjs_people_faults {
  const bpjs_people_checker *checker;
  const bpjs_people_block *block;
  int32_t begin, end;               /* the rows looked at */
  uint32_t full;                    /* bit `what`: given in all rows */
  uint32_t clean;                   /* and within the range in all rows */
  bool no_migrants;                 /* surely */
  bool began;                       /* rows are set; not until a row may be at fault */
  uint32_t any;                     /* bit `what`: at fault in some row */
  uint32_t rows[BPJS_PEOPLE_BLOCK]; /* bit `what`: at fault in the row */
} bpjs_people_faults;

static inline bool bpjs_people_has(uint32_t columns, int32_t what) {
  return (columns & BPJS_PEOPLE_BIT(what)) != 0;
}

/* Before rows are marked. */
static inline void bpjs_people_begin_marks(bpjs_people_faults *faults) {
  for (int32_t i = faults->begin; !faults->began && i < faults->end; i++)
    faults->rows[i] = 0;
  faults->began = true;
}

static inline void bpjs_people_mark(bpjs_people_faults *faults, int32_t row, int32_t what,
                                    bool fault) {
  const uint32_t bit = (uint32_t)fault << what;
  faults->rows[row] |= bit;
  faults->any |= bit;
}

/* What is given of a row; nothing of a column that is not set. */
static inline uint8_t bpjs_people_given(const bpjs_people_block *block, int32_t what, int32_t row) {
  return bpjs_people_has(block->columns, what) ? block->given[what][row] : BPJS_PEOPLE_NULL;
}

/* The value of a row; 0 of one that is null. */
static inline int64_t bpjs_people_value(const bpjs_people_block *block, int32_t what, int32_t row) {
  return bpjs_people_has(block->columns, what) ? block->values[what][row] : 0;
}

/* The segment of a row; 0 where it is null or none. */
static inline int32_t bpjs_people_segment(const bpjs_people_block *block, int32_t row) {
  const uint64_t segment = (uint64_t)bpjs_people_value(block, BPJS_PEOPLE_SEGMENT, row);
  return segment <= BPJS_SEGMENT_PMI ? (int32_t)segment : 0;
}

/* Whether all of the values are from least to most. */
bool bpjs_people_within(const int64_t *values, int32_t count, int64_t least, int64_t most);

/* The least and the most of a column. */
void bpjs_people_limits(int32_t what, int64_t *least, int64_t *most);

/* Whether a number is an industry's; whether so many digits, and whether a province. */
bool bpjs_people_is_industry(const bpjs_people_checker *checker, int64_t number);
int32_t bpjs_people_province(int64_t area); /* -1: no such number of digits */
bool bpjs_people_is_province(const bpjs_people_checker *checker, int32_t province);

/* Looks at rows begin .. end - 1 by all rules. */
void bpjs_people_look(const bpjs_people_checker *checker, const bpjs_people_block *block,
                      int32_t begin, int32_t end, bpjs_people_faults *faults);

/* The first column at fault in a row that has one. */
int32_t bpjs_people_first_fault(const bpjs_people_faults *faults, int32_t row);

/* The status of a row whose column `what` is at fault. */
int32_t bpjs_people_status(const bpjs_people_block *block, int32_t row, int32_t what);

/* What is given is within its range, and in its list. First of all. */
void bpjs_people_ranges(bpjs_people_faults *faults);
/* What a segment needs is given, and what it has goes with it. */
void bpjs_people_needs(bpjs_people_faults *faults);
/* Days are in order. */
void bpjs_people_orders(bpjs_people_faults *faults);

#endif
