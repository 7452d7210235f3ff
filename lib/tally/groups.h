/* What a tally is: its dimensions and measures, and the groups, found by their keys. */
#ifndef BPJS_TALLY_GROUPS_H
#define BPJS_TALLY_GROUPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bpjsstat/tally.h"

enum {
  BPJS_TALLY_DIMENSIONS = 8,
  BPJS_TALLY_MEASURES = 128,
  BPJS_TALLY_LAWS = 8,
  BPJS_TALLY_EDGES = 4096,
  BPJS_TALLY_AGES = 300 /* from the first year of dates to the last */
};

#define BPJS_TALLY_NOT_GIVEN INT64_MIN

typedef struct bpjs_tally_cell {
  int64_t count, weight;
} bpjs_tally_cell;

typedef struct bpjs_tally_sums {
  int64_t n, sum, weighted, minimum, maximum; /* n 0: all are */
} bpjs_tally_sums;

/* Which group is the first, the second ... by its keys; sorted when asked for. */
typedef struct bpjs_tally_order {
  int64_t sorted; /* how many groups there were */
  int64_t *groups;
} bpjs_tally_order;

/* Groups as they came. Arrays of a row a group; slots hold 1 + a group, or 0. */
typedef struct bpjs_tally_groups {
  int64_t count;
  size_t capacity, slot_count; /* the latter a power of two */
  int64_t *keys;
  bpjs_tally_cell *cells;
  bpjs_tally_sums *sums;
  int64_t *bins;
  int64_t *slots;
  bpjs_tally_order *order;
} bpjs_tally_groups;

struct bpjs_tally {
  int32_t day;
  bool begun;
  int32_t dimension_count, measure_count;
  int64_t edge_count; /* 0: no histogram */
  int64_t *edges;
  bpjs_tally_dimension dimensions[BPJS_TALLY_DIMENSIONS];
  bpjs_tally_measure measures[BPJS_TALLY_MEASURES];
  int32_t birthdays[BPJS_TALLY_AGES]; /* who is k years old was born on [k] or before */
  bpjs_tally_groups groups;
};

/* Begins data: dimensions and measures are fixed then. OK or MEMORY. */
int32_t bpjs_tally_begin(bpjs_tally *tally, bpjs_error *error);

/* An empty one of the same day, dimensions, measures and edges, begun; NULL: no memory.
 * Free it with bpjs_tally_free. */
bpjs_tally *bpjs_tally_new_like(const bpjs_tally *tally);

/* Beside bpjs_tally_dimension_count and bpjs_tally_measure_count: */
const bpjs_tally_dimension *bpjs_tally_dimension_at(const bpjs_tally *tally, int32_t dimension);
const bpjs_tally_measure *bpjs_tally_measure_at(const bpjs_tally *tally, int32_t measure);

/* Whether a measure is one: OK, ARGUMENT or RANGE. */
int32_t bpjs_tally_check_measure(const bpjs_tally_measure *measure, bpjs_error *error);

/* The key in a dimension of a value of its column. Pure. */
int64_t bpjs_tally_key(const bpjs_tally *tally, int32_t dimension, int64_t value, bool given);

/* The bin of a wage; the tally has a histogram. Pure. */
int64_t bpjs_tally_bin_of(const bpjs_tally *tally, int64_t wage);

/* Finds the group of keys[dimension_count]; -1 if there is none. */
int64_t bpjs_tally_find(const bpjs_tally *tally, const int64_t *keys);

/* The same, made if it is not there, without people: they must be added, else it is in the
 * way. *index stays valid until the tally is merged into, or freed. OK or MEMORY. */
int32_t bpjs_tally_group(bpjs_tally *tally, const int64_t *keys, int64_t *index, bpjs_error *error);

/* Adds to a group: sums of each measure, NULL: of none; bins: weights of each bin, or NULL,
 * no more in all than `weight`. Nothing of it is negative, and what has n 0 is 0. OVERFLOW,
 * and then the group is as it was. */
int32_t bpjs_tally_add(bpjs_tally *tally, int64_t index, int64_t count, int64_t weight,
                       const bpjs_tally_sums *sums, const int64_t *bins, bpjs_error *error);

/* Adds all groups of `other`, which is like `tally` and is not it: all or nothing. OK,
 * OVERFLOW or MEMORY. */
int32_t bpjs_tally_add_all(bpjs_tally *tally, const bpjs_tally *other, bpjs_error *error);

/* The same, after which `other` has no groups, or those that it had. */
int32_t bpjs_tally_take_all(bpjs_tally *tally, bpjs_tally *other, bpjs_error *error);

/* Where a group's things are. */
const int64_t *bpjs_tally_keys_of(const bpjs_tally *tally, int64_t index);
const bpjs_tally_sums *bpjs_tally_sums_of(const bpjs_tally *tally, int64_t index);
const int64_t *bpjs_tally_bins_of(const bpjs_tally *tally, int64_t index);

/* The group that is number `rank` (from 0) in order of the keys. */
int64_t bpjs_tally_ranked(const bpjs_tally *tally, int64_t rank);

#endif
