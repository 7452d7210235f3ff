/* A column of a chunk of rows, stored as narrow as its values are. */
#ifndef BPJS_PEOPLE_STORE_H
#define BPJS_PEOPLE_STORE_H

#include "people/columns.h"

enum { BPJS_PEOPLE_CHUNK = 65536 }; /* rows */

/* What stands for a field at fault, by the type of the store: outside every range. */
enum { BPJS_PEOPLE_BAD8 = UINT8_MAX, BPJS_PEOPLE_BAD32 = INT32_MIN };
#define BPJS_PEOPLE_BAD64 INT64_MIN

/* The most that a store of 8 bits holds. */
enum { BPJS_PEOPLE_MOST8 = INT8_MAX };

/* Empty from {0}, for what is no column of people. */
typedef struct bpjs_people_store {
  int32_t what;   /* enum bpjs_people_what; 0: none */
  int32_t narrow; /* the type that a chunk begins with: UINT8, INT32 or INT64 */
  int32_t type;   /* the type that it has now: that, or INT64 */
  void *close;    /* of the narrow type */
  int64_t *wide;  /* where a chunk needs it; NULL until one did */
  uint8_t *bits;  /* of what is given; as long as `nulls` */
  bool nulls;     /* there are some */
} bpjs_people_store;

/* Makes the store of a column; false: no memory. Free it in any case. */
bool bpjs_people_store_make(bpjs_people_store *store, int32_t what);
void bpjs_people_store_free(bpjs_people_store *store);

/* Begins a chunk. */
void bpjs_people_store_begin(bpjs_people_store *store);

/* Puts a row, from 0; false: no memory. */
bool bpjs_people_store_put(bpjs_people_store *store, int64_t row, int64_t value);
void bpjs_people_store_null(bpjs_people_store *store, int64_t row);
void bpjs_people_store_bad(bpjs_people_store *store, int64_t row);

/* Its first rows as a column of people. */
bpjs_people_column bpjs_people_store_column(const bpjs_people_store *store, int64_t rows);

#endif
