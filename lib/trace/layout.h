/* Text in columns, at most 100 wide. A column holds one character (a code
 * point) of the text. */
#ifndef BPJS_TRACE_LAYOUT_H
#define BPJS_TRACE_LAYOUT_H

#include <stddef.h>

#include "base/buffer.h"

enum { BPJS_LAYOUT_WIDTH = 100, BPJS_LAYOUT_ROWS = 48 };

size_t bpjs_layout_width(const char *text);

/* Adds words of `text` from column `indent` on, where the line stands already;
 * further lines are indented so. A newline in it is kept. A word that is longer
 * than a line is cut. Ends with a newline. */
void bpjs_layout_wrap(bpjs_buffer *buffer, size_t indent, const char *text);

/* Rows of a label, a number or not, and words. Begin from {0}; for each row call
 * row, add the label to `texts`, call number, add the number, call words, add the
 * words. Either may be left out. Rows beyond BPJS_LAYOUT_ROWS must not be. */
typedef struct bpjs_layout {
  bpjs_buffer texts;
  size_t count;
  size_t labels[BPJS_LAYOUT_ROWS], numbers[BPJS_LAYOUT_ROWS], words[BPJS_LAYOUT_ROWS];
} bpjs_layout;

void bpjs_layout_row(bpjs_layout *layout);
void bpjs_layout_number(bpjs_layout *layout);
void bpjs_layout_words(bpjs_layout *layout);

/* Adds the rows, aligned, to the buffer, and frees the layout. */
void bpjs_layout_add(bpjs_layout *layout, bpjs_buffer *buffer);

#endif
