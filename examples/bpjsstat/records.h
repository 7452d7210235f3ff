/* A small CSV file as a table of texts; its first line names the columns. */
#ifndef BPJSSTAT_RECORDS_H
#define BPJSSTAT_RECORDS_H

#include <bpjsstat.h>

typedef struct records {
  const char *name; /* of the file, in messages */
  bpjs_records *table;
  int64_t count;
} records;

/* Reads a file, or standard input for "-". columns: the names that it may have, the
 * last one NULL; a leading '!' is not of the name and says that it must be there.
 * STATUS_OK, or STATUS_DATA after complaints about everything that is not of the form. */
int records_read(const char *path, const char *const *columns, records *r);

/* The same of bytes that are there; name: what messages call them. */
int records_take(const char *bytes, int64_t length, const char *name, const char *const *columns,
                 records *r);
void records_free(records *r);

/* The line of a record, from 0. */
int64_t records_line(const records *r, int64_t row);

/* A field, and what a message calls it: "wages.csv:3: amount". The text is "" where
 * there is no such column. */
typedef struct cell {
  char *text, *place;
} cell;
cell records_cell(const records *r, int64_t row, const char *column);
void cell_free(cell *one);

#endif
