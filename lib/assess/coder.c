#include "assess/coder.h"

#include <string.h>

#include "base/memory.h"

/* The finaliser of MurmurHash3: public domain arithmetic that spreads near values. */
static size_t spread(int64_t value) {
  uint64_t bits = (uint64_t)value;
  bits = (bits ^ bits >> 33) * 0xff51afd7ed558ccdULL;
  bits = (bits ^ bits >> 33) * 0xc4ceb9fe1a85ec53ULL;
  return (size_t)(bits ^ bits >> 33);
}

void bpjs_coder_begin(bpjs_coder *coder) {
  memset(coder, 0, sizeof *coder);
  for (size_t i = 0; i < BPJS_CODER_SMALL; i++)
    coder->small[i] = BPJS_CODER_NEW;
  coder->none = BPJS_CODER_NEW;
}

void bpjs_coder_free(bpjs_coder *coder) {
  bpjs_memory_free(coder->values);
  bpjs_memory_free(coder->slots);
  bpjs_memory_free(coder->words);
}

/* Where the value is, or the empty slot where it would be; there is always one. */
static size_t place(const int32_t *slots, size_t slot_count, const int64_t *values, int64_t value) {
  size_t at = spread(value) & (slot_count - 1);
  while (slots[at] != 0 && values[slots[at] - 1] != value)
    at = (at + 1) & (slot_count - 1);
  return at;
}

int64_t bpjs_coder_find(const bpjs_coder *coder, int64_t value) {
  if (coder->slot_count == 0)
    return -1;
  return (int64_t)coder->slots[place(coder->slots, coder->slot_count, coder->values, value)] - 1;
}

/* Half of the slots at least stay empty. */
static bool make_slots(bpjs_coder *coder) {
  if (2 * (coder->count + 1) <= coder->slot_count)
    return true;
  const size_t wanted = coder->slot_count == 0 ? 16 : 2 * coder->slot_count;
  int32_t *slots = bpjs_memory_new(wanted, sizeof *slots);
  if (slots == NULL)
    return false;
  for (size_t i = 0; i < coder->count; i++)
    slots[place(slots, wanted, coder->values, coder->values[i])] = (int32_t)i + 1;
  bpjs_memory_free(coder->slots);
  coder->slots = slots;
  coder->slot_count = wanted;
  return true;
}

bool bpjs_coder_add(bpjs_coder *coder, int64_t value) {
  if (coder->count >= INT32_MAX || !make_slots(coder))
    return false;
  int64_t *values =
      bpjs_memory_grow(coder->values, &coder->capacity, coder->count + 1, sizeof *values);
  if (values == NULL)
    return false;
  coder->values = values;
  uint64_t *words =
      bpjs_memory_grow(coder->words, &coder->word_capacity, coder->count + 1, sizeof *words);
  if (words == NULL)
    return false;
  coder->words = words;
  coder->slots[place(coder->slots, coder->slot_count, values, value)] = (int32_t)coder->count + 1;
  values[coder->count] = value;
  bpjs_coder_set(coder, coder->count++, 0);
  return true;
}

void bpjs_coder_set(bpjs_coder *coder, size_t number, uint64_t word) {
  const int64_t value = coder->values[number];
  coder->words[number] = word;
  if ((uint64_t)value < BPJS_CODER_SMALL)
    coder->small[value] = word;
  if (value == BPJS_CODER_NULL)
    coder->none = word;
}

uint64_t bpjs_coder_look(const bpjs_coder *coder, int64_t value) {
  const int64_t number = bpjs_coder_find(coder, value);
  return number < 0 ? BPJS_CODER_NEW : coder->words[number];
}
