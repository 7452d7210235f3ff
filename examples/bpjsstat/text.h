/* Text for a terminal: widths in columns, wrapping, bars, aligned tables. */
#ifndef BPJSSTAT_TEXT_H
#define BPJSSTAT_TEXT_H

#include <stddef.h>

enum { TEXT_WIDTH = 100 };

/* Columns that UTF-8 text takes on a terminal. */
int text_width(const char *text);

/* Bytes of the text that fit into `width` columns, cut before a space; a word
 * that is wider stays whole. */
size_t text_fit(const char *text, int width);

/* Prints spaces. */
void text_space(int count);

/* Prints words with lines broken before `width`; the first line starts at
 * column `at`, the others at `indent`. Ends with a newline. */
void text_wrap(const char *text, int at, int indent, int width);

/* A heading with a line under it. */
void text_heading(const char *text);

enum { TEXT_BAR_WIDTH = 10, TEXT_BAR_BYTES = 3 * (TEXT_BAR_WIDTH + 1) + 1 };

/* A bar of block characters for 0 to 100 percent; more ends in an arrow. */
void text_bar(double percent, char bar[TEXT_BAR_BYTES]);

#endif
