/* What a reader keeps between the pieces of a file. */
#ifndef BPJS_DATASET_READER_H
#define BPJS_DATASET_READER_H

#include "base/csv.h"
#include "base/error.h"
#include "dataset/parse.h"
#include "dataset/store.h"

enum bpjs_reader_state {
  BPJS_READER_HEADER,    /* the header has not come yet */
  BPJS_READER_ROWS,      /* it has */
  BPJS_READER_NO_HEADER, /* it is unusable: what follows has no meaning */
  BPJS_READER_FINISHED,
  BPJS_READER_BROKEN /* memory ran out */
};

struct bpjs_dataset_reader {
  bpjs_csv_reader *csv;
  bpjs_dataset fresh; /* the good rows, until the first problem */
  bpjs_problems *problems;
  bpjs_error first;
  enum bpjs_reader_state state;
  size_t *columns; /* by field: a known column, or BPJS_COLUMN_COUNT + free column */
  int64_t column_count;
  int64_t field_of[BPJS_COLUMN_COUNT]; /* by known column: its field; -1: absent */
  bpjs_area_cache areas;
  char name[128];
};

/* Notes a problem; place.source is filled in here. False: no memory. */
bool bpjs_reader_report(bpjs_dataset_reader *reader, int32_t code, bpjs_place place,
                        const char *message);

/* Takes all records that the input so far has; false: no memory. */
bool bpjs_reader_drain(bpjs_dataset_reader *reader);

/* Takes the first record as the header; false: no memory. */
bool bpjs_reader_take_header(bpjs_dataset_reader *reader, const bpjs_csv_record *record);

/* The name of a field, "" if the header has fewer. */
const char *bpjs_reader_field_name(const bpjs_dataset_reader *reader, int64_t field);

#endif
