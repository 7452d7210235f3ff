/* The reader and writer of RFC 4180 and TSV. */
#ifndef BPJS_BASE_CSV_H
#define BPJS_BASE_CSV_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "bpjsstat/base.h"

/* A record may not be longer, quotes and separators included. */
#define BPJS_CSV_RECORD_LIMIT ((int64_t)1 << 20)

typedef struct bpjs_csv_field {
  const char *bytes; /* unquoted; valid until the next call on the reader */
  int64_t length;
} bpjs_csv_field;

typedef struct bpjs_csv_reader bpjs_csv_reader;

/* separator: ',' (RFC 4180: quotes, CRLF or LF, a BOM at the start is skipped)
 * or '\t' (TSV: no quoting at all). NULL if there is no memory. */
bpjs_csv_reader *bpjs_csv_reader_new(char separator);
void bpjs_csv_reader_free(bpjs_csv_reader *reader);

enum bpjs_csv_event {
  BPJS_CSV_MORE = 0,    /* all input is used up: feed, or end */
  BPJS_CSV_RECORD = 1,  /* fields, count, row and line describe a record */
  BPJS_CSV_PROBLEM = 2, /* `problem` says what is wrong with a record; the
                           reader goes on with the next one */
  BPJS_CSV_END = 3,     /* after bpjs_csv_reader_end, nothing is left */
  BPJS_CSV_MEMORY = 4   /* no memory; the reader is of no more use */
};

/* Hands over the next piece; it must stay in place until BPJS_CSV_MORE.
 * Bytes may be cut anywhere, inside a character or a quoted field too. */
void bpjs_csv_reader_feed(bpjs_csv_reader *reader, const char *bytes, int64_t length);
/* There is no more input: an unfinished record is completed, or a problem. */
void bpjs_csv_reader_end(bpjs_csv_reader *reader);

typedef struct bpjs_csv_record {
  const bpjs_csv_field *fields;
  int64_t count;
  int64_t row;   /* 0 is the first record (the header), 1 the next ... */
  int64_t line;  /* where it begins, from 1 */
  int64_t begin; /* the same, of a problem too */
  /* BPJS_CSV_PROBLEM: code (SYNTAX: text after a closing quote, a quote inside
   * an unquoted field, an unterminated quote; ENCODING: NUL or invalid UTF-8;
   * LIMIT), the line and field where, the bytes at fault, a sentence. */
  int32_t code;
  int64_t column;
  const char *value;
  int64_t value_length;
  const char *message;
} bpjs_csv_record;

/* Advances to the next event. Empty lines are skipped, not records. */
int bpjs_csv_reader_next(bpjs_csv_reader *reader, bpjs_csv_record *record);

/* Between two records: what is left of the piece, and the line on which its first record
 * begins. NULL inside a record, where nothing is left, and before the first record. */
const char *bpjs_csv_reader_rest(const bpjs_csv_reader *reader, int64_t *length, int64_t *line);
/* Passes over that many bytes of what is left: so many records, of a line each. */
void bpjs_csv_reader_pass(bpjs_csv_reader *reader, int64_t length, int64_t records);
/* How many bytes of the piece are read. */
int64_t bpjs_csv_reader_taken(const bpjs_csv_reader *reader);

/* Adds one field; `first` is false where a separator must go before. Quotes
 * where RFC 4180 needs it (a field with comma, quote, CR, LF, or one that is
 * empty and alone). */
void bpjs_csv_add_field(bpjs_buffer *buffer, bool first, const char *bytes, int64_t length);
void bpjs_csv_add_string(bpjs_buffer *buffer, bool first, const char *text);
void bpjs_csv_end_record(bpjs_buffer *buffer); /* LF */

#endif
