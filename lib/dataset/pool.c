#include "dataset/pool.h"

#include <string.h>

#include "base/memory.h"
#include "base/never.h"

struct bpjs_pool_entry {
  size_t at, length;
  uint32_t hash;
};

/* FNV-1a. The seed differs from pool to pool, so that nobody can write a file
 * whose texts all fall into one slot; nothing that goes out depends on it. */
static uint32_t hash_of(const bpjs_pool *pool, const char *text, size_t length) {
  uint64_t hash = 0xcbf29ce484222325u ^ ((uint64_t)(uintptr_t)pool * 0x9e3779b97f4a7c15u);
  for (size_t i = 0; i < length; i++)
    hash = (hash ^ (unsigned char)text[i]) * 0x100000001b3u;
  return (uint32_t)(hash ^ hash >> 32);
}

/* The slot that holds the text, or the free one where it would go. */
static size_t slot_of(const bpjs_pool *pool, const char *text, size_t length, uint32_t hash) {
  size_t slot = hash & (pool->slot_count - 1);
  for (; pool->slots[slot] != 0; slot = (slot + 1) & (pool->slot_count - 1)) {
    const struct bpjs_pool_entry *entry = &pool->entries[pool->slots[slot] - 1];
    if (entry->length == length && memcmp(pool->bytes + entry->at, text, length) == 0)
      break;
  }
  return slot;
}

bool bpjs_pool_find(const bpjs_pool *pool, const char *text, int64_t length, uint32_t *number) {
  uint32_t found = 0;
  if (length != 0) {
    if (pool->slot_count == 0)
      return false;
    found = pool->slots[slot_of(pool, text, (size_t)length, hash_of(pool, text, (size_t)length))];
    if (found == 0)
      return false;
  }
  *number = found;
  return true;
}

/* Keeps the table of slots at most half full. */
static bool make_slots(bpjs_pool *pool) {
  if (pool->count * 2 + 2 <= pool->slot_count)
    return true;
  size_t wanted = pool->slot_count == 0 ? 64 : pool->slot_count * 2;
  uint32_t *slots = bpjs_memory_new(wanted, sizeof *slots);
  if (slots == NULL)
    return false;
  for (size_t i = 0; i < pool->count; i++) {
    size_t slot = pool->entries[i].hash & (wanted - 1);
    while (slots[slot] != 0)
      slot = (slot + 1) & (wanted - 1);
    slots[slot] = (uint32_t)(i + 1);
  }
  bpjs_memory_free(pool->slots);
  pool->slots = slots;
  pool->slot_count = wanted;
  return true;
}

static bool make_room(bpjs_pool *pool, size_t length) {
  if (NEVER(pool->count >= UINT32_MAX / 2) || !make_slots(pool))
    return false;
  struct bpjs_pool_entry *entries =
      bpjs_memory_grow(pool->entries, &pool->capacity, pool->count + 1, sizeof *entries);
  if (entries == NULL)
    return false;
  pool->entries = entries;
  char *bytes =
      bpjs_memory_grow(pool->bytes, &pool->bytes_capacity, pool->bytes_length + length + 1, 1);
  if (bytes == NULL)
    return false;
  pool->bytes = bytes;
  return true;
}

bool bpjs_pool_intern(bpjs_pool *pool, const char *text, int64_t length, uint32_t *number) {
  if (bpjs_pool_find(pool, text, length, number))
    return true;
  size_t size = (size_t)length;
  if (!make_room(pool, size))
    return false;
  uint32_t hash = hash_of(pool, text, size);
  size_t slot = slot_of(pool, text, size, hash);
  memcpy(pool->bytes + pool->bytes_length, text, size);
  pool->bytes[pool->bytes_length + size] = '\0';
  pool->entries[pool->count++] = (struct bpjs_pool_entry){pool->bytes_length, size, hash};
  pool->bytes_length += size + 1;
  *number = (uint32_t)pool->count;
  pool->slots[slot] = *number;
  return true;
}

const char *bpjs_pool_text(const bpjs_pool *pool, uint32_t number, int64_t *length) {
  if (number == 0) {
    *length = 0;
    return "";
  }
  const struct bpjs_pool_entry *entry = &pool->entries[number - 1];
  *length = (int64_t)entry->length;
  return pool->bytes + entry->at;
}

void bpjs_pool_free(bpjs_pool *pool) {
  bpjs_memory_free(pool->bytes);
  bpjs_memory_free(pool->entries);
  bpjs_memory_free(pool->slots);
  *pool = (bpjs_pool){0};
}
