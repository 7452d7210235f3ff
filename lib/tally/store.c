#include "tally/store.h"

#include <string.h>

#include "base/memory.h"

enum { FIRST_SLOTS = 64 };

int64_t bpjs_groups_bins(const bpjs_tally *tally) {
  return tally->edge_count == 0 ? 0 : tally->edge_count + 1;
}

size_t bpjs_groups_hash(const bpjs_tally *tally, const int64_t *keys) {
  uint64_t hash = 0;
  for (int32_t d = 0; d < tally->dimension_count; d++) {
    hash = (hash ^ (uint64_t)keys[d]) * 0x9E3779B97F4A7C15u;
    hash ^= hash >> 32;
  }
  return (size_t)hash;
}

static void place(const bpjs_tally *tally, int64_t *slots, size_t slot_count, int64_t index) {
  size_t at = bpjs_groups_hash(tally, bpjs_tally_keys_of(tally, index));
  while (slots[at & (slot_count - 1)] != 0)
    at++;
  slots[at & (slot_count - 1)] = index + 1;
}

/* At least twice as many slots as groups. */
static bool reserve_slots(bpjs_tally *tally, size_t needed) {
  bpjs_tally_groups *groups = &tally->groups;
  size_t wanted = groups->slot_count == 0 ? FIRST_SLOTS : groups->slot_count;
  while (wanted / 2 < needed)
    wanted *= 2;
  if (wanted == groups->slot_count)
    return true;
  int64_t *slots = bpjs_memory_new(wanted, sizeof *slots);
  if (slots == NULL)
    return false;
  for (int64_t i = 0; i < groups->count; i++)
    place(tally, slots, wanted, i);
  bpjs_memory_free(groups->slots);
  groups->slots = slots;
  groups->slot_count = wanted;
  return true;
}

/* An array of so many items a group, none of which it may have. */
static bool grow(void *array, size_t capacity, size_t needed, size_t items, size_t size) {
  void *block;
  memcpy(&block, array, sizeof block);
  if (items == 0)
    return true;
  void *grown = bpjs_memory_grow(block, &capacity, needed, items * size);
  if (grown == NULL)
    return false;
  memcpy(array, &grown, sizeof grown);
  return true;
}

bool bpjs_groups_reserve(bpjs_tally *tally, int64_t more) {
  bpjs_tally_groups *groups = &tally->groups;
  const size_t needed = (size_t)groups->count + (size_t)more;
  if (!reserve_slots(tally, needed))
    return false;
  if (needed <= groups->capacity)
    return true;
  size_t wanted = groups->capacity + groups->capacity / 2 + 16;
  if (wanted < needed)
    wanted = needed;
  if (!grow(&groups->keys, groups->capacity, wanted, (size_t)tally->dimension_count,
            sizeof *groups->keys) ||
      !grow(&groups->cells, groups->capacity, wanted, 1, sizeof *groups->cells) ||
      !grow(&groups->sums, groups->capacity, wanted, (size_t)tally->measure_count,
            sizeof *groups->sums) ||
      !grow(&groups->bins, groups->capacity, wanted, (size_t)bpjs_groups_bins(tally),
            sizeof *groups->bins) ||
      !grow(&groups->order->groups, groups->capacity, wanted, 1, sizeof *groups->order->groups))
    return false;
  groups->capacity = wanted;
  return true;
}

int64_t bpjs_groups_put(bpjs_tally *tally, const int64_t *keys) {
  bpjs_tally_groups *groups = &tally->groups;
  const size_t index = (size_t)groups->count, dimensions = (size_t)tally->dimension_count;
  const size_t measures = (size_t)tally->measure_count, bins = (size_t)bpjs_groups_bins(tally);
  if (dimensions != 0)
    memcpy(groups->keys + index * dimensions, keys, dimensions * sizeof *keys);
  groups->cells[index] = (bpjs_tally_cell){0};
  if (measures != 0)
    memset(groups->sums + index * measures, 0, measures * sizeof *groups->sums);
  if (bins != 0)
    memset(groups->bins + index * bins, 0, bins * sizeof *groups->bins);
  place(tally, groups->slots, groups->slot_count, groups->count);
  return groups->count++;
}
