/* A table of texts in aligned columns. */
#ifndef BPJSSTAT_TABLE_H
#define BPJSSTAT_TABLE_H

enum { TABLE_COLUMNS = 12 };

typedef struct table {
  int columns;
  const char *align; /* a letter a column: l or r */
  int count;         /* cells */
  int room;
  int first;                /* widest first cell; a wider one has a line of its own. 0: no limit */
  int least[TABLE_COLUMNS]; /* widths that columns have at least, if not 0 */
  char **cells;
} table;

/* An empty table with as many columns as `align` has letters. */
table table_new(const char *align);
void table_free(table *t);

/* Adds a cell, row by row; the text is taken over and freed with the table. */
void table_add(table *t, char *text);

/* Prints it, each line indented; columns that are empty below the heading are
 * left out, a last column that is aligned left is wrapped at `width`.
 * head: how many rows are headings. */
void table_print(const table *t, int indent, int width, int head);

/* The width of a column, 0 if it is left out. */
int table_width(const table *t, int column, int head);

/* Limits the first column to what the others leave of `width`, but not below
 * `least`. */
void table_fit(table *t, int width, int least, int head);

#endif
