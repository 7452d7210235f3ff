/* Inside the reader of CSV: what csv_reader.c scans and csv_record.c cuts. */
#ifndef BPJS_BASE_CSV_SCAN_H
#define BPJS_BASE_CSV_SCAN_H

#include "base/csv.h"

enum bpjs_csv_state {
  BPJS_CSV_START,  /* of a field */
  BPJS_CSV_PLAIN,  /* in a field without quotes */
  BPJS_CSV_QUOTED, /* in a field with quotes */
  BPJS_CSV_QUOTE,  /* after a quote in such a field: the last, or doubled */
  BPJS_CSV_CR,     /* after a carriage return: a line feed must follow */
  BPJS_CSV_SKIP    /* after a problem, on the way to the end of the line */
};

/* A field of the record, as offsets into it, quotes around it cut. */
typedef struct bpjs_csv_cell {
  uint32_t start, length;
} bpjs_csv_cell;

struct bpjs_csv_reader {
  char separator;
  enum bpjs_csv_state state;
  bool ended;
  bool finished; /* the record is handed out: the next one begins */
  bool out_of_memory;
  int mark;                 /* bytes of a byte order mark met; -1: past it */
  unsigned char stops[256]; /* by byte: bit 0 stops plain text, 1 quoted text */

  const char *piece; /* of the input; the record goes on at `at` */
  int64_t at, length;
  int64_t from;     /* where in the piece the record's part begins */
  bpjs_buffer kept; /* the record's part in earlier pieces */
  int64_t size;     /* bytes of the record up to `at` */

  bpjs_csv_cell *cells;
  bpjs_csv_field *fields;
  size_t cell_count, cell_capacity, field_capacity;
  int64_t cell_start; /* of the open field, in the record */
  int64_t cell_end;   /* before a carriage return */
  bool doubled;       /* some field holds a doubled quote */

  int64_t row;         /* of the last event */
  int64_t line;        /* at `at` */
  int64_t record_line; /* where the record begins */
  int64_t quote_line;  /* where the open quote stands */
};

/* Takes the record's part in the piece to `kept`. */
void bpjs_csv_keep(bpjs_csv_reader *reader);

/* The record from its begin to `at`, in one place: in the piece if it lies
 * there whole, else in `kept`. NULL if there is no memory. */
const char *bpjs_csv_gather(bpjs_csv_reader *reader);

/* The scanned record as an event: BPJS_CSV_RECORD, _PROBLEM or _MEMORY. */
int bpjs_csv_cut(bpjs_csv_reader *reader, bpjs_csv_record *record);

#endif
