/* The words of both languages. */
#ifndef BPJS_FIGURE_WORDS_H
#define BPJS_FIGURE_WORDS_H

#include <stddef.h>
#include <stdint.h>

enum bpjs_word_class {
  BPJS_WORD_QUALIFIER,   /* meaning: flags, or BPJS_WORD_EXACT */
  BPJS_WORD_MORE,        /* flag; behind the number: 107 ribu lebih */
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

typedef struct bpjs_word {
  const char *text; /* lower case; a space stands for any run of spaces */
  enum bpjs_word_class class;
  int32_t meaning;
} bpjs_word;

extern const bpjs_word bpjs_words[];
extern const size_t bpjs_words_count;

#endif
