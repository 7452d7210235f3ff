/* People as Arrow: which columns come, and the chunk that is read. */
#ifndef BPJS_EXCHANGE_ARRIVALS_H
#define BPJS_EXCHANGE_ARRIVALS_H

#include "bpjsstat/exchange.h"
#include "exchange/format.h"
#include "people/columns.h"

typedef struct bpjs_arrival_column {
  int32_t what;  /* enum bpjs_people_what */
  int64_t child; /* of the schema */
  bpjs_arrow_format format;
  bool has_dictionary;          /* the column has numbers of values */
  bpjs_arrow_format dictionary; /* of these values */
} bpjs_arrival_column;

struct bpjs_exchange_people {
  struct ArrowArrayStream stream; /* without release: there is none */
  struct ArrowSchema schema;
  struct ArrowArray pending; /* not handed over yet; without release: there is none */
  bpjs_arrival_column columns[BPJS_PEOPLE_COLUMNS];
  int32_t count; /* of columns */
  bool ended, failed;
};

/* Which children are columns of people. ARGUMENT, UNKNOWN, UNIT, CONFLICT, ENCODING. */
int32_t bpjs_arrivals_plan(bpjs_exchange_people *arrivals, const struct ArrowSchema *schema,
                           bpjs_error *error);

/* The schema of a stream; it fails as the stream does: ARGUMENT or MEMORY. */
int32_t bpjs_arrivals_schema(struct ArrowArrayStream *stream, struct ArrowSchema *schema,
                             bpjs_error *error);

/* What is pending becomes the next chunk with rows, if there is one. */
int32_t bpjs_arrivals_fetch(bpjs_exchange_people *arrivals, bpjs_error *error);

#endif
