/* A query of DuckDB as an Arrow stream. */
#ifndef BPJSSTAT_TESTS_PEERS_DUCKDB_STREAM_H
#define BPJSSTAT_TESTS_PEERS_DUCKDB_STREAM_H

#include "duckdb_c.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static int stream_open; /* how many are not released */

static inline int stream_get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
  return duckdb_query_arrow_schema(stream->private_data, &out) == 0 ? 0 : EIO;
}

static inline int stream_get_next(struct ArrowArrayStream *stream, struct ArrowArray *out) {
  out->release = NULL;
  return duckdb_query_arrow_array(stream->private_data, &out) == 0 ? 0 : EIO;
}

static inline const char *stream_last_error(struct ArrowArrayStream *stream) {
  return duckdb_query_arrow_error(stream->private_data);
}

static inline void stream_release(struct ArrowArrayStream *stream) {
  duckdb_arrow arrow = stream->private_data;
  duckdb_destroy_arrow(&arrow);
  stream->release = NULL;
  stream_open--;
}

static inline struct ArrowArrayStream stream_of(duckdb_connection connection, const char *sql) {
  struct ArrowArrayStream stream = {.get_schema = stream_get_schema,
                                    .get_next = stream_get_next,
                                    .get_last_error = stream_last_error};
  duckdb_arrow arrow = NULL;
  if (duckdb_query_arrow(connection, sql, &arrow) != 0) {
    fprintf(stderr, "%s\n%s\n", sql, duckdb_query_arrow_error(arrow));
    exit(EXIT_FAILURE);
  }
  stream.release = stream_release;
  stream.private_data = arrow;
  stream_open++;
  return stream;
}

#endif
