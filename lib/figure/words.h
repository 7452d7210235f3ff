/* The words of both languages, and the cursor that looks for them. */
#ifndef BPJS_FIGURE_WORDS_H
#define BPJS_FIGURE_WORDS_H

#include <stdbool.h>
#include <stdint.h>

typedef struct bpjs_cursor {
  const char *at, *end;
} bpjs_cursor;

enum bpjs_word_class {
  BPJS_WORD_QUALIFIER,   /* meaning: flags, or BPJS_WORD_EXACT */
  BPJS_WORD_SIGN,        /* 1 or -1 */
  BPJS_WORD_CURRENCY,    /* unit */
  BPJS_WORD_UNIT,        /* unit */
  BPJS_WORD_SCALE,       /* power of ten, or BPJS_WORD_MILIAR_OR_MILLION */
  BPJS_WORD_SMALL_SCALE, /* power of ten, after digits only: 24 hundred */
  BPJS_WORD_ONES,        /* 0 to 9 */
  BPJS_WORD_TEENS,       /* 10 to 19 */
  BPJS_WORD_TENS,        /* 20 to 90, ones may follow */
  BPJS_WORD_BELAS,       /* ones + 10 */
  BPJS_WORD_PULUH,       /* ones x 10 */
  BPJS_WORD_HUNDRED,     /* x 100 */
  BPJS_WORD_ONE_HUNDRED, /* 100 */
  BPJS_WORD_ONE_SCALE,   /* power of ten: seribu */
  BPJS_WORD_POINT,       /* decimals follow */
  BPJS_WORD_AND          /* no meaning */
};

#define BPJS_WORD_EXACT (1 << 16)
#define BPJS_WORD_MILIAR_OR_MILLION (-1)

/* Skips spaces of every kind. */
void bpjs_cursor_skip(bpjs_cursor *cursor);

/* Takes the longest word or phrase of the class that stands here, after
 * spaces. False, and the cursor stays, if there is none. */
bool bpjs_cursor_take(bpjs_cursor *cursor, enum bpjs_word_class class, int32_t *meaning);

/* Length of the text up to the next space, to name it in an error. */
int64_t bpjs_cursor_word(const bpjs_cursor *cursor);

#endif
