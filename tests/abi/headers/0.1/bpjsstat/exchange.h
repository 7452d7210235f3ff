/* Room exchange: results as Arrow, for the tables of other libraries.
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

#ifdef __cplusplus
}
#endif

#endif
