/* Arrow structs that are watched: handed to a consumer with a release of ours, which says
 * whether it was called, and not twice. What DuckDB leaves without release (the schema of a
 * scan) is released at the end, so that the rest may be looked at by a checker of leaks. */
#ifndef BPJSSTAT_TESTS_PEERS_ARROW_HELD_H
#define BPJSSTAT_TESTS_PEERS_ARROW_HELD_H

#include <bpjsstat/exchange.h>
#include <stdio.h>
#include <stdlib.h>

enum { HELD_MOST = 16 };

typedef struct held_schema {
  struct ArrowSchema own;
  int released;
} held_schema;

typedef struct held_array {
  struct ArrowArray own;
  int released;
} held_array;

/* A stream of the library, and what it gave. */
typedef struct held_stream {
  struct ArrowArrayStream own, out;
  held_schema schemas[HELD_MOST];
  held_array arrays[HELD_MOST];
  int schema_count, array_count, released;
} held_stream;

static inline void held_once(int *released) {
  if (++*released > 1) {
    fprintf(stderr, "released twice\n");
    exit(EXIT_FAILURE);
  }
}

static inline void held_release_schema(struct ArrowSchema *schema) {
  held_schema *held = schema->private_data;
  held_once(&held->released);
  held->own.release(&held->own);
  schema->release = NULL;
}

static inline void held_release_array(struct ArrowArray *array) {
  held_array *held = array->private_data;
  held_once(&held->released);
  held->own.release(&held->own);
  array->release = NULL;
}

static inline struct ArrowSchema held_schema_out(held_schema *held) {
  struct ArrowSchema out = held->own;
  out.release = held_release_schema;
  out.private_data = held;
  return out;
}

static inline struct ArrowArray held_array_out(held_array *held) {
  struct ArrowArray out = held->own;
  out.release = held_release_array;
  out.private_data = held;
  return out;
}

static inline int held_get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
  held_stream *held = stream->private_data;
  if (held->schema_count == HELD_MOST)
    return 1;
  held_schema *one = &held->schemas[held->schema_count];
  const int status = held->own.get_schema(&held->own, &one->own);
  if (status != 0)
    return status;
  held->schema_count++;
  *out = held_schema_out(one);
  return 0;
}

static inline int held_get_next(struct ArrowArrayStream *stream, struct ArrowArray *out) {
  held_stream *held = stream->private_data;
  if (held->array_count == HELD_MOST)
    return 1;
  held_array *one = &held->arrays[held->array_count];
  const int status = held->own.get_next(&held->own, &one->own);
  if (status != 0 || one->own.release == NULL) {
    out->release = NULL;
    return status;
  }
  held->array_count++;
  *out = held_array_out(one);
  return 0;
}

static inline const char *held_last_error(struct ArrowArrayStream *stream) {
  held_stream *held = stream->private_data;
  return held->own.get_last_error(&held->own);
}

static inline void held_release_stream(struct ArrowArrayStream *stream) {
  held_stream *held = stream->private_data;
  held_once(&held->released);
  held->own.release(&held->own);
  stream->release = NULL;
}

static inline void held_begin(held_stream *held) {
  held->out = (struct ArrowArrayStream){.get_schema = held_get_schema,
                                        .get_next = held_get_next,
                                        .get_last_error = held_last_error,
                                        .release = held_release_stream,
                                        .private_data = held};
}

static inline void held_end_schema(held_schema *held) {
  if (held->released == 0)
    held->own.release(&held->own);
}

static inline void held_end_array(held_array *held) {
  if (held->released == 0)
    held->own.release(&held->own);
}

/* Whether all arrays were released; lets go of what is left. */
static inline int held_end(held_stream *held) {
  int all = held->array_count > 0;
  for (int i = 0; i < held->schema_count; i++)
    held_end_schema(&held->schemas[i]);
  for (int i = 0; i < held->array_count; i++)
    all &= held->arrays[i].released;
  if (held->released == 0)
    held->own.release(&held->own);
  return all;
}

#endif
