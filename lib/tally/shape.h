/* What a tally is by and of, while it has no data. */
#ifndef BPJS_TALLY_SHAPE_H
#define BPJS_TALLY_SHAPE_H

#include "tally/groups.h"

/* Whether a tally is there and can still be told what it is by: OK; ARGUMENT, STATE. */
int32_t bpjs_shape_open(const bpjs_tally *tally, bpjs_error *error);

/* Adds a dimension: OK; ARGUMENT, RANGE, CONFLICT, LIMIT. */
int32_t bpjs_shape_by(bpjs_tally *tally, const bpjs_tally_dimension *dimension, bpjs_error *error);

/* Adds a measure: OK; ARGUMENT, RANGE, CONFLICT, LIMIT. */
int32_t bpjs_shape_of(bpjs_tally *tally, const bpjs_tally_measure *measure, bpjs_error *error);

/* Takes edges, of which there are `count`: OK; RANGE, MEMORY. */
int32_t bpjs_shape_edges(bpjs_tally *tally, const int64_t *edges, int64_t count, bpjs_error *error);

/* Whether two tallies have the same day, dimensions, measures and edges: OK; CONFLICT. */
int32_t bpjs_shape_same(const bpjs_tally *a, const bpjs_tally *b, bpjs_error *error);

#endif
