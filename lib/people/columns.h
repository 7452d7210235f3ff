/* Views over the caller's columns. */
#ifndef BPJS_PEOPLE_COLUMNS_H
#define BPJS_PEOPLE_COLUMNS_H

#include <stdbool.h>
#include <stdint.h>

#include "bpjsstat/people.h"

enum { BPJS_PEOPLE_COLUMNS = BPJS_PEOPLE_DAY + 1 }; /* by enum bpjs_people_what; 0 is none */

typedef struct bpjs_people_column {
  const unsigned char *values;
  const uint8_t *validity; /* NULL: all given */
  int64_t stride, length, validity_offset;
  int32_t type; /* enum bpjs_people_type */
  bool set;
  bool constant;
  bool read; /* of a reader's chunk */
} bpjs_people_column;

struct bpjs_people {
  bpjs_people_column columns[BPJS_PEOPLE_COLUMNS];
  int64_t count;
  uint32_t kept_columns;   /* bit `what`: it lies in what is kept */
  void *kept;              /* memory that is the handle's own */
  void (*release)(void *); /* lets go of it; NULL: nothing is kept */
};

/* Forgets the columns that lie in what is kept. */
void bpjs_people_unset_kept(bpjs_people *people);

/* Lets go of what is kept, in which no column lies any more. */
void bpjs_people_let_go(bpjs_people *people);

/* Whether there is a column `what`. */
bool bpjs_people_is_what(int32_t what);

/* Its name in messages, "risk_class"; `what` is one. */
const char *bpjs_people_name(int32_t what);

/* Bytes of a type; 0 if there is no such type. */
int64_t bpjs_people_width(int32_t type);

#endif
