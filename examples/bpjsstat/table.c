#include "table.h"

#include "output.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

table table_new(const char *align) {
  return (table){.columns = (int)strlen(align), .align = align};
}

void table_free(table *t) {
  for (int i = 0; i < t->count; i++)
    free(t->cells[i]);
  free(t->cells);
  *t = (table){0};
}

void table_add(table *t, char *text) {
  if (t->count == t->room) {
    int room = t->room > 0 ? t->room * 2 : 64;
    char **cells = allocate((size_t)room, sizeof *cells);
    if (t->count > 0)
      memcpy(cells, t->cells, (size_t)t->count * sizeof *cells);
    free(t->cells);
    t->cells = cells;
    t->room = room;
  }
  t->cells[t->count++] = text;
}

/* The width of a column, 0 if it is left out. */
static int column_width(const table *t, int column, int head) {
  int width = 0;
  int used = 0;
  for (int i = column; i < t->count; i += t->columns) {
    int taken = text_width(t->cells[i]);
    width = taken > width ? taken : width;
    used = used || (i >= head * t->columns && taken > 0);
  }
  if (column == 0 && t->wrap > 0 && width > t->wrap)
    width = t->wrap;
  return used ? width : 0;
}

void table_fit(table *t, int width, int least, int head) {
  int rest = width;
  for (int c = 1; c < t->columns; c++) {
    int taken = column_width(t, c, head);
    rest -= taken > 0 ? taken + 2 : 0;
  }
  t->wrap = rest > least ? rest : least;
}

/* The lines of a first cell that did not fit beside the others. */
static void print_rest(const char *text, int wrap, int indent) {
  while (*(text += strspn(text, " ")) != '\0') {
    size_t length = text_fit(text, wrap);
    char *line = copy_text(text, length);
    text_space(indent);
    print_plain(line);
    putchar('\n');
    free(line);
    text += length;
  }
}

static void print_row(const table *t, char *const *cells, const int *widths, int last, int indent,
                      int width) {
  int at = 0;          /* where the cursor is */
  int column = indent; /* where the column begins */
  size_t first = t->wrap > 0 ? text_fit(cells[0], t->wrap) : strlen(cells[0]);
  int wrapped = 0; /* the last cell ended the line itself */
  for (int c = 0; c <= last; c++) {
    if (widths[c] == 0)
      continue;
    char *cell = copy_text(cells[c], c == 0 ? first : strlen(cells[c]));
    int taken = text_width(cell);
    int start = column + (t->align[c] == 'r' ? widths[c] - taken : 0);
    if (taken > 0) {
      text_space(start - at);
      wrapped = c == last && t->align[c] == 'l';
      if (wrapped)
        text_wrap(cell, start, start, width);
      else
        print_plain(cell);
      at = start + taken;
    }
    free(cell);
    column += widths[c] + 2;
  }
  if (!wrapped)
    putchar('\n');
  print_rest(cells[0] + first, t->wrap, indent);
}

void table_print_rows(const table *t, int from, int to, int indent, int width, int head) {
  int widths[TABLE_COLUMNS];
  int last = 0;
  for (int c = 0; c < t->columns; c++) {
    widths[c] = column_width(t, c, head);
    last = widths[c] > 0 ? c : last;
  }
  for (int row = from; row < to; row++)
    print_row(t, t->cells + row * t->columns, widths, last, indent, width);
}

void table_print(const table *t, int indent, int width, int head) {
  table_print_rows(t, 0, t->count / t->columns, indent, width, head);
}
