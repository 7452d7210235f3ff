#include "survey/places.h"

#include "base/memory.h"

enum { FIRST_SLOTS = 64 };

static size_t hash(int64_t a, int64_t b) {
  uint64_t h = (uint64_t)a * UINT64_C(0x9E3779B97F4A7C15);
  h = (h ^ h >> 32 ^ (uint64_t)b) * UINT64_C(0xD6E8FEB86659FD93);
  return (size_t)(h ^ h >> 32);
}

/* The slot of a pair, or the free one where it would be. */
static size_t slot_of(const bpjs_survey_places *places, int64_t a, int64_t b) {
  const size_t mask = places->slot_count - 1;
  size_t at = hash(a, b) & mask;
  while (places->slots[at] >= 0 &&
         (places->pairs[places->slots[at]].a != a || places->pairs[places->slots[at]].b != b))
    at = (at + 1) & mask;
  return at;
}

/* Twice as many slots, half of them free at least. */
static bool widen(bpjs_survey_places *places) {
  const size_t count = places->slot_count == 0 ? FIRST_SLOTS : 2 * places->slot_count;
  int32_t *slots = bpjs_memory_new(count, sizeof *slots);
  if (slots == NULL)
    return false;
  bpjs_memory_free(places->slots);
  places->slots = slots;
  places->slot_count = count;
  for (size_t i = 0; i < count; i++)
    slots[i] = -1;
  for (int32_t i = 0; i < places->count; i++)
    slots[slot_of(places, places->pairs[i].a, places->pairs[i].b)] = i;
  return true;
}

int32_t bpjs_survey_place_slow(bpjs_survey_places *places, int64_t a, int64_t b) {
  if (2 * (size_t)places->count >= places->slot_count && !widen(places))
    return -1;
  const size_t at = slot_of(places, a, b);
  if (places->slots[at] < 0) {
    bpjs_survey_pair *grown = bpjs_memory_grow(places->pairs, &places->capacity,
                                               (size_t)places->count + 1, sizeof *grown);
    if (grown == NULL)
      return -1;
    places->pairs = grown;
    places->pairs[places->count] = (bpjs_survey_pair){a, b};
    places->slots[at] = places->count++;
  }
  places->last = places->slots[at];
  return places->last;
}

int32_t bpjs_survey_find_slow(const bpjs_survey_places *places, int64_t a, int64_t b) {
  return places->slot_count == 0 ? -1 : places->slots[slot_of(places, a, b)];
}

void bpjs_survey_places_free(bpjs_survey_places *places) {
  bpjs_memory_free(places->pairs);
  bpjs_memory_free(places->slots);
  *places = (bpjs_survey_places){0};
}
