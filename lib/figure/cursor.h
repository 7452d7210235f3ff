/* A place in a text, and the words that stand there. */
#ifndef BPJS_FIGURE_CURSOR_H
#define BPJS_FIGURE_CURSOR_H

#include <stdbool.h>

#include "figure/words.h"

typedef struct bpjs_cursor {
  const char *at, *end;
} bpjs_cursor;

/* Skips spaces of every kind. */
void bpjs_cursor_skip(bpjs_cursor *cursor);

/* Takes the longest word or phrase of the class that stands here, after
 * spaces. False, and the cursor stays, if there is none. */
bool bpjs_cursor_take(bpjs_cursor *cursor, enum bpjs_word_class class, int32_t *meaning);

/* Length of the text up to the next space, to name it in an error. */
int64_t bpjs_cursor_word(const bpjs_cursor *cursor);

#endif
