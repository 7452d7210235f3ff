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
  int width = t->least[column];
  int used = width > 0;
  for (int i = column; i < t->count; i += t->columns) {
    int taken = text_width(t->cells[i]);
    if (column == 0 && t->first > 0 && taken > t->first)
      continue;
    width = taken > width ? taken : width;
    used = used || (i >= head * t->columns && taken > 0);
  }
  return used ? width : 0;
}

void table_fit(table *t, int width, int least, int head) {
  int rest = width;
  for (int c = 1; c < t->columns; c++) {
    int taken = table_width(t, c, head);
    rest -= taken > 0 ? taken + 2 : 0;
  }
  t->first = rest > least ? rest : least;
  t->least[0] = t->first;
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
    column += widths[c] + 2;
    if (taken == 0)
      continue;
    text_space(start - at);
    if (c == 0 && t->first > 0 && taken > t->first) {
      text_wrap(cells[c], start, start, width);
      at = 0;
      continue;
    }
    if (c == last && t->align[c] == 'l') {
      text_wrap(cells[c], start, start, width);
      return;
    }
    print_plain(cells[c]);
    at = start + taken;
  }
  putchar('\n');
}

void table_print(const table *t, int indent, int width, int head) {
  int widths[TABLE_COLUMNS];
  int last = 0;
  for (int c = 0; c < t->columns; c++) {
    widths[c] = table_width(t, c, head);
    last = widths[c] > 0 ? c : last;
  }
  for (int i = 0; i + t->columns <= t->count; i += t->columns)
    print_row(t, t->cells + i, widths, last, indent, width);
}
