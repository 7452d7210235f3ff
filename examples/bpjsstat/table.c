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

int table_width(const table *t, int column, int head) {
  int width = 0;
  int used = 0;
  for (int i = column; i < t->count; i += t->columns) {
    int taken = text_width(t->cells[i]);
    width = taken > width ? taken : width;
    used = used || (i >= head * t->columns && taken > 0);
  }
  return used ? width : 0;
}

static void print_row(const table *t, char *const *cells, const int *widths, int last, int indent,
                      int width) {
  int at = 0;          /* where the cursor is */
  int column = indent; /* where the column begins */
  for (int c = 0; c <= last; c++) {
    if (widths[c] == 0)
      continue;
    int taken = text_width(cells[c]);
    int start = column + (t->align[c] == 'r' ? widths[c] - taken : 0);
    if (taken > 0) {
      text_space(start - at);
      if (c == last && t->align[c] == 'l') {
        text_wrap(cells[c], start, start, width);
        return;
      }
      print_plain(cells[c]);
      at = start + taken;
    }
    column += widths[c] + 2;
  }
  putchar('\n');
}

void table_print_rows(const table *t, int from, int to, int indent, int width, int head) {
  int widths[TABLE_COLUMNS];
  int last = 0;
  for (int c = 0; c < t->columns; c++) {
    widths[c] = table_width(t, c, head);
    last = widths[c] > 0 ? c : last;
  }
  for (int row = from; row < to; row++)
    print_row(t, t->cells + row * t->columns, widths, last, indent, width);
}

void table_print(const table *t, int indent, int width, int head) {
  table_print_rows(t, 0, t->count / t->columns, indent, width, head);
}
