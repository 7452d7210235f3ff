/* A short way from a row to its plan and its cell, where columns are bytes: the values that
 * were met in them add up to one small number, and a table has what the long way found of
 * rows with that number. A cache: whatever is not in it goes the long way. */
#ifndef BPJS_ASSESS_JOINT_H
#define BPJS_ASSESS_JOINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "assess/coder.h"
#include "people/columns.h"

enum { BPJS_JOINT_BITS = 15, BPJS_JOINT_LAST = 255 }; /* bits of numbers; a column's last value */

/* The part of a value that was not met yet: whatever it is added to, the sum is not one of a
 * number. */
#define BPJS_JOINT_NEW ((uint32_t)1 << 24)

typedef struct bpjs_joint_column {
  int32_t what;          /* enum bpjs_people_what */
  const uint8_t *values; /* of row 0 */
  int32_t bits, count;   /* values that were met */
  uint32_t part[BPJS_CODER_SMALL];
  uint8_t number[BPJS_CODER_SMALL]; /* BPJS_JOINT_LAST: also of those that were not met */
} bpjs_joint_column;

/* Entries are words of plans (pass.h) with the cell's place added to the base;
 * BPJS_CODER_NEW: not found yet. */
typedef struct bpjs_joint {
  bool usable;
  int32_t column_count, law_count, bits;
  bpjs_joint_column columns[BPJS_PEOPLE_COLUMNS];
  uint64_t *entries; /* of each law, 2^bits */
} bpjs_joint;

/* Columns of bytes of people; constants do not matter. */
void bpjs_joint_begin(bpjs_joint *joint, const bpjs_people *people, int32_t law_count);
void bpjs_joint_free(bpjs_joint *joint);

/* Goes on with other people in the same columns, without entries. */
void bpjs_joint_resume(bpjs_joint *joint, const bpjs_people *people);

/* Forgets the entries; values keep their numbers. */
void bpjs_joint_forget(bpjs_joint *joint);

/* The numbers of rows. False: a value was not met yet. */
bool bpjs_joint_numbers(const bpjs_joint *joint, int64_t first, int32_t count, uint32_t *numbers);

/* The same of one law and three columns, with what entries say of rows; whether some are
 * new is in what it returns, all entries or-ed. */
uint64_t bpjs_joint_places(const bpjs_joint *joint, int64_t first, int32_t count, uint64_t *places);

/* Makes sure that all values of rows have numbers. False: they are too many, or there is no
 * memory, and the short way is closed. */
bool bpjs_joint_meet(bpjs_joint *joint, int64_t first, int32_t count);

static inline uint64_t *bpjs_joint_entries(const bpjs_joint *joint, int32_t law) {
  return joint->entries + ((size_t)law << joint->bits);
}

#endif
