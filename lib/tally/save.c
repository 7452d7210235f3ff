#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/sha256.h"
#include "tally/format.h"
#include "tally/store.h"

static unsigned digit(char hexadecimal) {
  return (unsigned)(hexadecimal <= '9' ? hexadecimal - '0' : hexadecimal - 'a' + 10);
}

void bpjs_saved_hash(const char *bytes, int64_t length, unsigned char hash[BPJS_SAVED_HASH]) {
  char digits[BPJS_SHA256_DIGITS + 1];
  bpjs_sha256 state;
  bpjs_sha256_begin(&state);
  bpjs_sha256_add(&state, bytes, (size_t)length);
  bpjs_sha256_end(&state, digits);
  for (int i = 0; i < BPJS_SAVED_HASH; i++)
    hash[i] = (unsigned char)(digit(digits[2 * i]) << 4 | digit(digits[2 * i + 1]));
}

static void add(bpjs_buffer *out, uint64_t number, int width) {
  char bytes[8];
  for (int i = 0; i < width; i++)
    bytes[i] = (char)(unsigned char)(number >> (8 * i));
  bpjs_buffer_add(out, bytes, (size_t)width);
}

static void add_small(bpjs_buffer *out, int32_t number) {
  add(out, (uint32_t)number, 4);
}

static void add_large(bpjs_buffer *out, const int64_t *numbers, int64_t count) {
  for (int64_t i = 0; i < count; i++)
    add(out, (uint64_t)numbers[i], 8);
}

static void add_head(const bpjs_tally *tally, bpjs_buffer *out) {
  bpjs_buffer_add(out, BPJS_SAVED_WORD, BPJS_SAVED_MAGIC);
  add_small(out, BPJS_SAVED_VERSION);
  add_small(out, tally->day);
  add_small(out, tally->dimension_count);
  add_small(out, tally->measure_count);
  add_small(out, (int32_t)tally->edge_count);
  add_small(out, 0);
  add_large(out, &tally->groups.count, 1);
  for (int32_t d = 0; d < tally->dimension_count; d++) {
    add_small(out, tally->dimensions[d].what);
    add_small(out, tally->dimensions[d].detail);
  }
  for (int32_t m = 0; m < tally->measure_count; m++) {
    const bpjs_tally_measure *measure = &tally->measures[m];
    add_small(out, measure->kind);
    add_small(out, measure->law);
    add_small(out, measure->programme);
    add_small(out, measure->payer);
    add_small(out, measure->from_programme);
    add_small(out, measure->what);
    add_small(out, (int32_t)measure->flags);
    add_small(out, measure->event);
  }
  add_large(out, tally->edges, tally->edge_count);
}

static void add_group(const bpjs_tally *tally, int64_t index, bpjs_buffer *out) {
  const bpjs_tally_cell *cell = &tally->groups.cells[index];
  add_large(out, bpjs_tally_keys_of(tally, index), tally->dimension_count);
  add_large(out, &cell->count, 1);
  add_large(out, &cell->weight, 1);
  for (int32_t m = 0; m < tally->measure_count; m++) {
    const bpjs_tally_sums *sums = &bpjs_tally_sums_of(tally, index)[m];
    const int64_t numbers[BPJS_SAVED_NUMBERS] = {sums->n, sums->sum, sums->weighted, sums->minimum,
                                                 sums->maximum};
    add_large(out, numbers, BPJS_SAVED_NUMBERS);
  }
  add_large(out, bpjs_tally_bins_of(tally, index), bpjs_groups_bins(tally));
}

int32_t bpjs_tally_save(const bpjs_tally *tally, char *buffer, int64_t capacity, int64_t *length,
                        bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (tally == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "tally", "tally is NULL");
  const int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer out = {0};
  add_head(tally, &out);
  for (int64_t i = 0; i < tally->groups.count; i++)
    add_group(tally, bpjs_tally_ranked(tally, i), &out);
  if (!out.failed) {
    unsigned char hash[BPJS_SAVED_HASH];
    bpjs_saved_hash(out.bytes, (int64_t)out.length, hash);
    bpjs_buffer_add(&out, (const char *)hash, sizeof hash);
  }
  return bpjs_buffer_deliver(&out, buffer, capacity, length, error);
}
