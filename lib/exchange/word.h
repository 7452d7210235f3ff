/* Texts as the numbers of columns of people. */
#ifndef BPJS_EXCHANGE_WORD_H
#define BPJS_EXCHANGE_WORD_H

#include <stdbool.h>
#include <stdint.h>

enum { BPJS_WORDS_MOST = 8 };

typedef struct bpjs_word {
  const char *text; /* PU, as the enumerator ends */
  int64_t length, value;
} bpjs_word;

/* The words of a column; of most there are none. */
typedef struct bpjs_words {
  int32_t what; /* enum bpjs_people_what */
  int32_t count;
  bool add_up;
  bpjs_word items[BPJS_WORDS_MOST];
} bpjs_words;

void bpjs_words_of(int32_t what, bpjs_words *words);

/* The number of a text that is not empty: digits, a word or a sum of words, the code of
 * an area or of an industry, a day. BPJS_OK; OVERFLOW; UNKNOWN, with *value as it was. */
int32_t bpjs_word_read(const bpjs_words *words, const char *text, int64_t length, int64_t *value);

#endif
