/* A producer of Arrow: a table of columns that a test tells, in memory that is its own,
 * and how often each struct was released. It allocates nothing, nor does it check, which
 * allocates. */
#ifndef BPJSSTAT_TESTS_EXCHANGE_ARRIVALS_H
#define BPJSSTAT_TESTS_EXCHANGE_ARRIVALS_H

#include <errno.h>
#include <string.h>

#include "../allocation.h"
#include "../suite.h"
#include "bpjsstat.h"

enum { COLUMNS_MOST = 20, CHUNKS_MOST = 4 };

/* A column as a test writes it. */
typedef struct told {
  const char *name, *format;
  const void *data, *bytes;
  const uint8_t *bits; /* with as many nulls as it says, or -1 */
  int64_t null_count, offset;
  int64_t length; /* 0: as long as the table */
  const struct told *dictionary;
} told;

typedef struct chunk {
  struct ArrowArray array, children[COLUMNS_MOST], dictionaries[COLUMNS_MOST];
  struct ArrowArray *places[COLUMNS_MOST];
  const void *buffers[2 * COLUMNS_MOST][3], *own[1];
  int released;
} chunk;

typedef struct producer {
  struct ArrowSchema schema, children[COLUMNS_MOST], dictionaries[COLUMNS_MOST];
  struct ArrowSchema *places[COLUMNS_MOST];
  int schemas_made, schemas_released, streams_made, streams_released;
  chunk chunks[CHUNKS_MOST];
  int count, next;       /* chunks */
  int fails_at;          /* the call of get_next that fails, from 1 */
  int code, schema_code; /* how it fails */
  const char *message;
} producer;

static inline void release_schema(struct ArrowSchema *schema) {
  schema->release = NULL;
  if (schema->private_data != NULL)
    ((producer *)schema->private_data)->schemas_released++;
}

static inline void release_array(struct ArrowArray *array) {
  array->release = NULL;
  if (array->private_data != NULL)
    ((chunk *)array->private_data)->released++;
}

static inline int64_t buffers_of(const char *format) {
  return format[0] == 'n' ? 0 : format[0] == 'u' || format[0] == 'U' ? 3 : 2;
}

static inline struct ArrowSchema schema_of(const told *column) {
  return (struct ArrowSchema){
      .format = column->format, .name = column->name, .release = release_schema};
}

static inline struct ArrowArray array_of(const told *column, int64_t rows, const void **buffers) {
  buffers[0] = column->bits;
  buffers[1] = column->data;
  buffers[2] = column->bytes;
  return (struct ArrowArray){.length = column->length == 0 ? rows : column->length,
                             .null_count = column->null_count,
                             .offset = column->offset,
                             .n_buffers = buffers_of(column->format),
                             .buffers = buffers,
                             .release = release_array};
}

/* The schema of columns. */
static inline void tell_schema(producer *of, const told *columns, int count) {
  memset(of, 0, sizeof *of);
  for (int i = 0; i < count; i++) {
    of->places[i] = &of->children[i];
    of->children[i] = schema_of(&columns[i]);
    if (columns[i].dictionary != NULL) {
      of->dictionaries[i] = schema_of(columns[i].dictionary);
      of->children[i].dictionary = &of->dictionaries[i];
    }
  }
  of->schema = (struct ArrowSchema){.format = "+s",
                                    .name = "",
                                    .n_children = count,
                                    .children = of->places,
                                    .release = release_schema,
                                    .private_data = of};
}

/* A chunk more, of rows that begin at `offset` of the columns. */
static inline chunk *tell_chunk(producer *of, const told *columns, int count, int64_t rows) {
  chunk *made = &of->chunks[of->count++];
  for (int i = 0; i < count; i++) {
    made->places[i] = &made->children[i];
    made->children[i] = array_of(&columns[i], rows, made->buffers[2 * i]);
    if (columns[i].dictionary != NULL) {
      made->dictionaries[i] = array_of(columns[i].dictionary, 0, made->buffers[2 * i + 1]);
      made->children[i].dictionary = &made->dictionaries[i];
    }
  }
  made->array = (struct ArrowArray){.length = rows,
                                    .n_buffers = 1,
                                    .n_children = count,
                                    .buffers = made->own,
                                    .children = made->places,
                                    .release = release_array,
                                    .private_data = made};
  return made;
}

static inline int get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
  producer *of = stream->private_data;
  if (of->schema_code != 0)
    return of->schema_code;
  *out = of->schema;
  of->schemas_made++;
  return 0;
}

static inline int get_next(struct ArrowArrayStream *stream, struct ArrowArray *out) {
  producer *of = stream->private_data;
  if (++of->next == of->fails_at)
    return of->code;
  if (of->next > of->count)
    out->release = NULL;
  else
    *out = of->chunks[of->next - 1].array;
  return 0;
}

static inline const char *get_last_error(struct ArrowArrayStream *stream) {
  return ((const producer *)stream->private_data)->message;
}

static inline void release_stream(struct ArrowArrayStream *stream) {
  stream->release = NULL;
  ((producer *)stream->private_data)->streams_released++;
}

static inline struct ArrowArrayStream stream_of(producer *of) {
  of->streams_made++;
  return (struct ArrowArrayStream){.get_schema = get_schema,
                                   .get_next = get_next,
                                   .get_last_error = get_last_error,
                                   .release = release_stream,
                                   .private_data = of};
}

/* The columns of a table of one chunk. */
static inline bpjs_people *arrived(producer *of, int64_t rows) {
  struct ArrowArrayStream stream = stream_of(of);
  bpjs_exchange_people *arrivals = NULL;
  bpjs_people *people = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int64_t there = -1;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  ck_assert_msg(bpjs_exchange_people_new(&stream, &arrivals, &error) == BPJS_OK, "%s: %s",
                error.field, error.message);
  ck_assert_msg(bpjs_exchange_people_next(arrivals, BPJS_PEOPLE_STOP, people, &there, NULL,
                                          &error) == BPJS_OK,
                "%s: %s", error.field, error.message);
  ck_assert_int_eq(there, rows);
  bpjs_exchange_people_free(arrivals);
  return people;
}

/* Each struct was released once. */
static inline void all_released(const producer *of) {
  ck_assert_int_eq(of->schemas_released, of->schemas_made);
  ck_assert_int_eq(of->streams_released, of->streams_made);
  for (int i = 0; i < of->next && i < of->count; i++)
    ck_assert_int_eq(of->chunks[i].released, 1);
}

/* A row of a column; "-" is null. */
static inline void row_is(const bpjs_people *people, int32_t what, int64_t row, int64_t value,
                          int32_t given) {
  int64_t found = -1;
  int32_t is = -1;
  ck_assert_int_eq(bpjs_people_get(people, row, what, &found, &is, NULL), BPJS_OK);
  ck_assert_int_eq(is, given);
  ck_assert_int_eq(found, value);
}

#endif
