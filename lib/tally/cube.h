/* A tally for datasets: people in all, and by what datasets tell them apart, alone and
 * together. */
#ifndef BPJS_TALLY_CUBE_H
#define BPJS_TALLY_CUBE_H

#include "tally/groups.h"

/* The keys of its groups; 0 is all. */
enum {
  BPJS_CUBE_MONTH = 0, /* its first day; INT64_MIN: the tally's day */
  BPJS_CUBE_AREA = 1,
  BPJS_CUBE_SEGMENT = 2,
  BPJS_CUBE_GROUP = 3, /* see bpjs_cube_group */
  BPJS_CUBE_PROGRAMME = 4,
  BPJS_CUBE_KEYS = 5
};

/* Makes it; measures are there in groups of all programmes only. Its dimensions are none that
 * people have. Free it with bpjs_tally_free. OK; OVERFLOW, MEMORY. */
int32_t bpjs_cube_new(const bpjs_tally *tally, bpjs_tally **cube, bpjs_error *error);

/* Which dimension of the tally a group of the cube is of, and which key. */
const bpjs_tally_dimension *bpjs_cube_group(const bpjs_tally *tally, int64_t group, int64_t *key);

/* The dimension that is by `what`; -1: there is none. */
int32_t bpjs_cube_by(const bpjs_tally *tally, int32_t what);

/* The month of a group of the tally, as in the cube. */
int64_t bpjs_cube_month(const bpjs_tally *tally, int64_t index);

#endif
