/* What a reader of areas keeps between the pieces of a table. */
#ifndef BPJS_AREA_READER_H
#define BPJS_AREA_READER_H

#include "area/entries.h"
#include "base/csv.h"
#include "base/error.h"

enum bpjs_areas_state {
  BPJS_AREAS_HEADER,    /* the header has not come yet */
  BPJS_AREAS_ROWS,      /* it has */
  BPJS_AREAS_NO_HEADER, /* it is unusable: what follows has no meaning */
  BPJS_AREAS_FINISHED,
  BPJS_AREAS_BROKEN /* memory ran out */
};

enum bpjs_areas_column {
  BPJS_AREAS_CODE,
  BPJS_AREAS_NAME,
  BPJS_AREAS_PARENT,
  BPJS_AREAS_SYSTEM,
  BPJS_AREAS_FROM,
  BPJS_AREAS_TO,
  BPJS_AREAS_COLUMNS
};

struct bpjs_areas_reader {
  bpjs_csv_reader *csv;
  bpjs_areas fresh; /* the rows, in their order */
  bpjs_problems *problems;
  bpjs_error first;
  enum bpjs_areas_state state;
  int32_t system;
  int64_t column_count;
  int64_t field_of[BPJS_AREAS_COLUMNS]; /* -1: absent */
  const char *parent_name;              /* of the column of parents */
  char name[128];
};

/* Notes a problem; place.source is filled in here. False: no memory. */
bool bpjs_areas_report(bpjs_areas_reader *reader, int32_t code, bpjs_place place,
                       const char *message);

/* The name of a column. */
const char *bpjs_areas_column(const bpjs_areas_reader *reader, enum bpjs_areas_column column);

/* Takes the first record as the header; false: no memory. */
bool bpjs_areas_take_header(bpjs_areas_reader *reader, const bpjs_csv_record *record);

/* Takes a row; false: no memory. */
bool bpjs_areas_take_row(bpjs_areas_reader *reader, const bpjs_csv_record *record);

/* Checks rows against each other and against what is there, and moves them to `areas` if
 * there is no problem; false: no memory. */
bool bpjs_areas_settle(bpjs_areas_reader *reader, bpjs_areas *areas);

#endif
