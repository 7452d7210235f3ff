/* One reading of an identity: a row of identities.tsv.
 *
 * `left` and `right` are written in postfix order. A word is a number (39), a
 * percentage (100%), an operator, or a selector of observations:
 *
 *   series:programme:segment:group:area:period
 *
 * where * is as in the observation that the identity is about, and is any code
 * in the selector that finds those: the first one. What is left off is *. An
 * area may be a set (@PROVINCES_34 of area_sets.tsv, @REGENCIES of the area),
 * a period @YEAR. Operators: + - * / as in arithmetic; share (a out of b in
 * percent), base (b before a growth), number (persons taken as cases), sum (of all that
 * stands there). */
#ifndef BPJS_COVERAGE_IDENTITY_H
#define BPJS_COVERAGE_IDENTITY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/table.h"
#include "coverage/facts.h"

typedef struct bpjs_reading {
  bpjs_cell identity, relation, left, right, label[2], note[2];
} bpjs_reading;

bpjs_table bpjs_reading_open(void);
bool bpjs_reading_next(bpjs_table *table, bpjs_reading *reading);

/* More than any row of the table uses: 38 provinces and some. */
#define BPJS_IDENTITY_FACTS 600

typedef struct bpjs_outcome {
  int32_t verdict;        /* 0: nothing to be said */
  bpjs_figure difference; /* left less right; the side that is there */
  bpjs_figure left, right;
  bool has_left, has_right;
  const bpjs_fact *used[BPJS_IDENTITY_FACTS];
  int64_t used_count;
} bpjs_outcome;

/* The first selector of the reading. */
bpjs_cell bpjs_reading_subject(const bpjs_reading *reading);

/* Judges a reading about one subject. */
void bpjs_reading_judge(const bpjs_reading *reading, const bpjs_facts *facts,
                        const bpjs_observation *subject, bpjs_outcome *outcome);

#endif
