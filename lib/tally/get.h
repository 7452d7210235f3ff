/* What is asked of a group, checked. */
#ifndef BPJS_TALLY_GET_H
#define BPJS_TALLY_GET_H

#include "tally/groups.h"

/* Whether there is a group `index` (from `least`, which is 0, or -1 for all groups): OK;
 * ARGUMENT, RANGE. */
int32_t bpjs_get_check(const bpjs_tally *tally, int64_t index, int64_t least, bpjs_error *error);

/* Adds up a group, or all for -1: the people. OK, OVERFLOW. */
int32_t bpjs_get_cell(const bpjs_tally *tally, int64_t index, bpjs_tally_cell *cell,
                      bpjs_error *error);

/* The same for a measure. */
int32_t bpjs_get_sums(const bpjs_tally *tally, int64_t index, int64_t measure,
                      bpjs_tally_sums *sums, bpjs_error *error);

/* The same for a bin. */
int32_t bpjs_get_bin(const bpjs_tally *tally, int64_t index, int64_t bin, int64_t *weight,
                     bpjs_error *error);

/* a + b. False: overflow. */
bool bpjs_get_add(int64_t a, int64_t b, int64_t *sum);

#endif
