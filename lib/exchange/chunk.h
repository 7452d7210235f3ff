/* A chunk of people: an Arrow array, and what of it had to be converted. */
#ifndef BPJS_EXCHANGE_CHUNK_H
#define BPJS_EXCHANGE_CHUNK_H

#include "exchange/arrivals.h"
#include "exchange/view.h"

/* What columns lie in; the columns of people have it, and let go of it. */
typedef struct bpjs_chunk {
  struct ArrowArray array; /* without release until all is read */
  void *blocks[2 * BPJS_PEOPLE_COLUMNS];
  int32_t count;
} bpjs_chunk;

/* How a chunk is read. */
typedef struct bpjs_chunk_reading {
  bpjs_chunk *chunk;
  const bpjs_arrival_column *column;
  bpjs_arrow_view view;       /* of the column: what it has, or the indices */
  bpjs_arrow_view dictionary; /* of the values */
  bpjs_people *people;
  bpjs_problems *problems; /* of this chunk; NULL: not wanted */
  bool stops;              /* at what is bad */
  bpjs_error *error;
} bpjs_chunk_reading;

/* Zeroed memory that goes with the chunk; NULL: there is none. size is not 0. */
void *bpjs_chunk_memory(bpjs_chunk *chunk, int64_t count, size_t size);

/* Lets go of all of it. */
void bpjs_chunk_free(void *chunk);

/* Sets the column of people from the view, row by row. */
int32_t bpjs_chunk_convert(bpjs_chunk_reading *reading);

/* Sets a column of people, however it comes. */
int32_t bpjs_chunk_column(bpjs_chunk_reading *reading, const struct ArrowArray *array);

#endif
