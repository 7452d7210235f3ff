/* What a reader of people keeps between the pieces of a file. */
#ifndef BPJS_PEOPLE_READER_H
#define BPJS_PEOPLE_READER_H

#include "base/csv.h"
#include "base/error.h"
#include "people/store.h"

enum {
  BPJS_PEOPLE_FIELDS = BPJS_PEOPLE_COLUMNS, /* the columns of people, and synthetic */
  BPJS_PEOPLE_PROBLEMS = 10000              /* told of an input */
};

enum bpjs_people_reader_state {
  BPJS_PEOPLE_READER_HEADER, /* the first record has not come yet */
  BPJS_PEOPLE_READER_ROWS,   /* it has */
  BPJS_PEOPLE_READER_ENDED,
  BPJS_PEOPLE_READER_FAILED /* for ever, by `failure` */
};

/* From this row of the chunk on, row i begins on line `line` + i - `row`. */
typedef struct bpjs_people_mark {
  int64_t row, line;
} bpjs_people_mark;

struct bpjs_people_reader {
  bpjs_csv_reader *csv;
  enum bpjs_people_reader_state state;
  bpjs_error failure;
  bpjs_people_store stores[BPJS_PEOPLE_FIELDS]; /* by field of a record */
  int64_t fields;
  int64_t before; /* rows before the chunk */
  int64_t rows;   /* of the chunk */
  bool taken;     /* the chunk: the next row begins another */
  bpjs_people_mark *marks;
  size_t mark_count, mark_capacity;
  bpjs_problems *problems; /* of the chunk; NULL: none */
  int64_t told;            /* problems of all the input */
  char name[128];
};

/* Ends it all: MEMORY, or what `failure` has. */
int32_t bpjs_people_reader_fail(bpjs_people_reader *reader, int32_t code, bpjs_place place,
                                const char *message);

/* Begins a chunk if this one was taken. */
void bpjs_people_reader_begin(bpjs_people_reader *reader);

/* Reads all rows of the piece that the chunk has room for. Status: MEMORY, or of the
 * first record, in `failure`. (reader_drain.c) */
int32_t bpjs_people_reader_drain(bpjs_people_reader *reader);

/* Takes the first record. (reader_header.c) */
int32_t bpjs_people_reader_header(bpjs_people_reader *reader, const bpjs_csv_record *record);

/* Takes a record, or one that is no CSV, as a row; false: no memory. (reader_record.c) */
bool bpjs_people_reader_record(bpjs_people_reader *reader, const bpjs_csv_record *record);
bool bpjs_people_reader_fault(bpjs_people_reader *reader, const bpjs_csv_record *record);

/* Reads the plain records that the rest of the piece begins with: unquoted and short;
 * false: no memory. (reader_plain.c) */
bool bpjs_people_reader_plain(bpjs_people_reader *reader);

/* Notes on which line the next row of the chunk begins; false: no memory. (reader_line.c) */
bool bpjs_people_reader_mark(bpjs_people_reader *reader, int64_t line);

#endif
