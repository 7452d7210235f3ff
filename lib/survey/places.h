/* Numbers from 0 for pairs of integers, in order of their first coming. */
#ifndef BPJS_SURVEY_PLACES_H
#define BPJS_SURVEY_PLACES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct bpjs_survey_pair {
  int64_t a, b;
} bpjs_survey_pair;

/* Empty from {0}. */
typedef struct bpjs_survey_places {
  bpjs_survey_pair *pairs; /* by number */
  size_t capacity;
  int32_t *slots; /* numbers by hash, -1 for none; a power of two of them */
  size_t slot_count;
  int32_t count, last;
} bpjs_survey_places;

void bpjs_survey_places_free(bpjs_survey_places *places);

/* The number of a pair that has none, or is not the last one asked for; -1: no memory. */
int32_t bpjs_survey_place_slow(bpjs_survey_places *places, int64_t a, int64_t b);

/* The number of a pair; -1: no memory. Rows of a cluster mostly come together. */
static inline int32_t bpjs_survey_place(bpjs_survey_places *places, int64_t a, int64_t b) {
  if (places->count > 0 && places->pairs[places->last].a == a && places->pairs[places->last].b == b)
    return places->last;
  return bpjs_survey_place_slow(places, a, b);
}

/* The number of a pair as of the last one asked for, which `last` keeps; -1: it has none. */
int32_t bpjs_survey_find_slow(const bpjs_survey_places *places, int64_t a, int64_t b);

static inline int32_t bpjs_survey_find(const bpjs_survey_places *places, int64_t a, int64_t b,
                                       int32_t *last) {
  if (*last < 0 || places->pairs[*last].a != a || places->pairs[*last].b != b)
    *last = bpjs_survey_find_slow(places, a, b);
  return *last;
}

#endif
