/* How well a name that somebody wrote fits that of an area. */
#ifndef BPJS_AREA_MATCH_H
#define BPJS_AREA_MATCH_H

#include "area/words.h"

/* What is looked for: all words, and without the type in front. */
typedef struct bpjs_match {
  bpjs_words whole, rest;
  enum bpjs_word_type type;
} bpjs_match;

void bpjs_match_begin(bpjs_match *match, const char *text, int64_t length);

/* The score of an area with this name and level in millionths; 0: none. */
int32_t bpjs_match_score(const bpjs_match *match, const char *name, int32_t level);

#endif
