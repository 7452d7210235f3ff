/* Room exchange: results as Arrow, for the tables of other libraries, and people from
 * Arrow.
 *
 * An array of structs of this library becomes columns in memory, by the Arrow C
 * data interface (https://arrow.apache.org/docs/format/CDataInterface.html): a
 * struct array, a column a field, in order of the fields. It copies, so that the
 * structs may go at once, and needs no Arrow library.
 *
 *   int32_t, uint32_t, int64_t, double   i, I, l, g
 *   a day                                tdD (date32); null where the unit of the
 *                                        field says that a number is no day
 *   a text                               u (utf8), up to its NUL
 *   struct_size, and what must be 0      no column
 *
 * An enumerator stays a number. The metadata of a column have its unit, as
 * bpjs_abi_text tells it, under the key "unit".
 *
 * What comes out is yours: call its release, once, or hand it on; release frees
 * everything of it and may be called from any thread. Arrow's structs may move in
 * memory, and children may be taken out, as the interface says. The functions
 * may be called from any thread.
 */
#ifndef BPJSSTAT_EXCHANGE_H
#define BPJSSTAT_EXCHANGE_H

#include "base.h"
#include "people.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The structs of the interfaces, as their specifications have them. */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
  const char *format;
  const char *name;
  const char *metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema **children;
  struct ArrowSchema *dictionary;
  void (*release)(struct ArrowSchema *);
  void *private_data;
};

struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void **buffers;
  struct ArrowArray **children;
  struct ArrowArray *dictionary;
  void (*release)(struct ArrowArray *);
  void *private_data;
};

#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
  int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
  const char *(*get_last_error)(struct ArrowArrayStream *);
  void (*release)(struct ArrowArrayStream *);
  void *private_data;
};

#endif

/* Copies an array of structs to a struct array. name: of the struct, such as
 * bpjs_dues_line; structs: their bytes, one after the other, struct_size of the
 * first being that of all (NULL if structs_length, in bytes, is 0); what an older one
 * lacks at its end is 0. *schema and *array are written whole. Errors: ARGUMENT,
 * UNKNOWN (no struct has that name), STRUCT_SIZE (also where the length is not that
 * of whole structs), ENCODING (a text that is no UTF-8: row and field), LIMIT (texts
 * beyond 2 GiB), MEMORY. Since 0.1. */
int32_t bpjs_exchange_struct_array(const char *name, int64_t name_length, const char *structs,
                                   int64_t structs_length, struct ArrowSchema *schema,
                                   struct ArrowArray *array, bpjs_error *error);

/* The same as a stream of one array. get_schema may be called at any time,
 * get_next gives the array once; they return 0 or ENOMEM. Since 0.1. */
int32_t bpjs_exchange_struct_stream(const char *name, int64_t name_length, const char *structs,
                                    int64_t structs_length, struct ArrowArrayStream *stream,
                                    bpjs_error *error);

/* ---- people ----
 * A table of Arrow, a struct whose columns have the names of columns of people, comes in
 * chunks, each the columns of a bpjs_people: segment, programmes, wage, risk_class,
 * industry, born, sex, months, area, sector, groups, decile, size, enrolled, left,
 * weight, day, in any order. Columns of other names are ignored, and told.
 *
 *   c C s S i I l L    integers: taken where they lie
 *   tdD                date32, of born, enrolled, left, day: taken where they lie
 *   d:P,0 d:P,0,128    decimal128 without a fraction: converted
 *   u U                utf8, large_utf8: converted, as below
 *   n                  null in every row
 *   a dictionary       whose indices are integers, and its values any of these
 *
 * All else is refused in a column of people: other widths of decimals, views, dates in
 * milliseconds, floating point, booleans (no column is one: 1 is not true). A row is
 * null where its bit says so in the column, in the table, or in a dictionary.
 *
 *   text of            is
 *   any column         digits: the number; empty: null
 *   segment            PU, BPU, JAKON, PMI
 *   programmes         JKK+JKM+JHT+JP+JKP, some of them; none
 *   sex                male, female
 *   sector             none, transport, other
 *   groups             vulnerable+by_budget ..., as enum bpjs_people_group; none
 *   size               large, medium, small, micro
 *   industry           G3-018
 *   area               64, 64.08, 64.08.01, 64.08.01.2001; KD_64, KD_64_08
 *   born enrolled      2025-03-01
 *   left day
 *
 * Small letters or capitals; of an industry, an area, a number only the form is looked
 * at here: bpjs_people_check does the rest. A text that is none of these, and a number
 * beyond int64_t, makes its row bad: the value is INT64_MIN, which no column may have.
 *
 * What arrays tell of themselves is checked: lengths, offsets, buffers and columns that
 * do not fit are refused. How long a buffer is they do not tell: that is trusted. */
typedef struct bpjs_exchange_people bpjs_exchange_people;

/* Takes a stream over. It is moved: on success stream->release is NULL, and
 * bpjs_exchange_people_free calls it; on failure it stays yours. The functions of the
 * stream are called in the thread of the caller.
 * Errors: ARGUMENT (also a stream that is released or fails, whose message is told, and
 * a schema that is broken), NOT_FOUND (no column of people), UNKNOWN (no table; a format
 * that is not taken: column and format), UNIT (days where none are counted), CONFLICT (a
 * column twice), ENCODING (a name), MEMORY (also of the stream). Since 0.2. */
int32_t bpjs_exchange_people_new(struct ArrowArrayStream *stream, bpjs_exchange_people **arrivals,
                                 bpjs_error *error);

/* The same of one array, which is the only chunk. Both are moved, or neither.
 * Errors: as above. Since 0.2. */
int32_t bpjs_exchange_people_array(struct ArrowSchema *schema, struct ArrowArray *array,
                                   bpjs_exchange_people **arrivals, bpjs_error *error);

/* Frees the handle, releases the stream; chunks that were handed over live on with their
 * people. NULL is fine. Since 0.2. */
void bpjs_exchange_people_free(bpjs_exchange_people *arrivals);

/* How many columns are ignored; 0 for NULL. Never fails. Since 0.2. */
int64_t bpjs_exchange_people_ignored_count(const bpjs_exchange_people *arrivals);

/* The name of ignored column `index`, from 0. Errors: ARGUMENT, RANGE, BUFFER, MEMORY.
 * Since 0.2. */
int32_t bpjs_exchange_people_ignored(const bpjs_exchange_people *arrivals, int64_t index,
                                     char *buffer, int64_t capacity, int64_t *length,
                                     bpjs_error *error);

/* Fetches the next chunk that has rows and sets its columns in `people`; those that you
 * set stay, if they are constants or as long. The chunk belongs to `people`: it is
 * released at the next call with the same people (when that has succeeded), or by
 * bpjs_people_free. rows: how many there are; 0 at the end, as often as one asks, when
 * `people` has no columns of a chunk any more. flags: sum of enum bpjs_people_flag; with
 * BPJS_PEOPLE_STOP the first bad text or number is a failure. problems: optional (NULL);
 * receives each of them, up to 10,000: its row in the chunk, from 1, column and value.
 * On failure the chunk is not lost: the next call begins with it again, but for a stream
 * that failed, which is STATE from then on.
 * Errors: ARGUMENT (also a stream that fails, whose message is told, and an array that
 * is broken), RANGE (flags; an index beyond its dictionary: row, column and index),
 * CONFLICT (a column of yours has another length), STATE, MEMORY; with STOP UNKNOWN and
 * OVERFLOW: row, column and value. Since 0.2. */
int32_t bpjs_exchange_people_next(bpjs_exchange_people *arrivals, uint32_t flags,
                                  bpjs_people *people, int64_t *rows, bpjs_problems *problems,
                                  bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
