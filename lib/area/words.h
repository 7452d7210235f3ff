/* Names of areas as words that can be compared. */
#ifndef BPJS_AREA_WORDS_H
#define BPJS_AREA_WORDS_H

#include <stdbool.h>
#include <stdint.h>

enum { BPJS_WORDS_SIZE = 320, BPJS_WORDS_QUERY = 128 };

/* What a name says that its area is. */
enum bpjs_word_type {
  BPJS_TYPE_NONE,
  BPJS_TYPE_PROVINCE,
  BPJS_TYPE_KABUPATEN,
  BPJS_TYPE_KOTA,
  BPJS_TYPE_DISTRICT,
  BPJS_TYPE_VILLAGE
};

typedef struct bpjs_words {
  char text[BPJS_WORDS_SIZE];    /* small letters and digits, a space between words */
  char letters[BPJS_WORDS_SIZE]; /* the same without spaces */
  int32_t length, count;         /* of text, of letters */
} bpjs_words;

/* Reads a name; abbreviations become what words.tsv says, apostrophes nothing, all else but
 * ASCII letters, digits and what is beyond ASCII a space. What does not fit is left out. */
void bpjs_words_read(const char *name, int64_t length, bpjs_words *words);

/* Takes a type from the front of a name that has more: kabupaten administrasi. */
enum bpjs_word_type bpjs_words_strip(bpjs_words *words);

/* Takes a first word away if it is this one and there are more. */
bool bpjs_words_drop(bpjs_words *words, const char *word);

#endif
