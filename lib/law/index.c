#include "law/index.h"

#include <string.h>

#include "base/memory.h"
#include "law/law.h"
#include "law/usual.h"

static uint32_t hash_text(uint32_t hash, const char *text) {
  for (; *text != '\0'; text++)
    hash = (hash ^ (unsigned char)*text) * 16777619u;
  return hash;
}

static uint32_t hash_group(const char *parameter, int32_t segment, const char *key) {
  const uint32_t hash = (hash_text(2166136261u, parameter) ^ (uint32_t)segment) * 16777619u;
  return hash_text(hash, key);
}

static bool is_of(const bpjs_law *law, const bpjs_law_span *group, const char *parameter,
                  int32_t segment, const char *key) {
  const bpjs_law_entry *row = &law->rows[group->first];
  return row->segment == segment && strcmp(bpjs_law_at(law, row->parameter), parameter) == 0 &&
         strcmp(bpjs_law_at(law, row->key), key) == 0;
}

static void list_groups(bpjs_law *law) {
  bpjs_law_index *index = &law->index;
  for (size_t i = 0; i < law->count; i++) {
    const bpjs_law_entry *row = &law->rows[i];
    if (i == 0 || bpjs_law_compare_group(law, row - 1, law, row) != 0)
      index->groups[index->group_count++] = (bpjs_law_span){.first = (uint32_t)i, .apart = true};
    else if (row[-1].valid_to >= row->valid_from)
      index->groups[index->group_count - 1].apart = false;
    index->groups[index->group_count - 1].end = (uint32_t)i + 1;
  }
}

/* Notes, and they alone, are named note.<topic>. */
static void find_notes(bpjs_law *law) {
  bpjs_law_index *index = &law->index;
  size_t i = 0;
  while (i < index->group_count && law->rows[index->groups[i].first].kind != BPJS_LAW_KIND_NOTE)
    i++;
  index->note_first = i;
  while (i < index->group_count && law->rows[index->groups[i].first].kind == BPJS_LAW_KIND_NOTE)
    i++;
  index->note_end = i;
}

/* At most half of the slots are taken, so that a search is short and ends. */
static void fill_slots(bpjs_law *law) {
  bpjs_law_index *index = &law->index;
  for (size_t g = 0; g < index->group_count; g++) {
    const bpjs_law_entry *row = &law->rows[index->groups[g].first];
    size_t slot =
        hash_group(bpjs_law_at(law, row->parameter), row->segment, bpjs_law_at(law, row->key));
    for (slot &= index->slot_mask; index->slots[slot] != 0;)
      slot = (slot + 1) & index->slot_mask;
    index->slots[slot] = (uint32_t)g + 1;
  }
}

bool bpjs_law_index_build(bpjs_law *law) {
  bpjs_law_index *index = &law->index;
  bpjs_law_index_free(index);
  index->groups = bpjs_memory_new(law->count, sizeof *index->groups);
  if (index->groups == NULL)
    return false;
  list_groups(law);
  find_notes(law);
  size_t slots = 16;
  while (slots < 2 * index->group_count)
    slots *= 2;
  index->slots = bpjs_memory_new(slots, sizeof *index->slots);
  if (index->slots == NULL)
    return false;
  index->slot_mask = slots - 1;
  fill_slots(law);
  bpjs_law_usual_find(law);
  return true;
}

void bpjs_law_index_free(bpjs_law_index *index) {
  bpjs_memory_free(index->groups);
  bpjs_memory_free(index->slots);
  *index = (bpjs_law_index){0};
}

const bpjs_law_span *bpjs_law_index_find(const bpjs_law *law, const char *parameter,
                                         int32_t segment, const char *key) {
  const bpjs_law_index *index = &law->index;
  if (index->slots == NULL)
    return NULL;
  for (size_t slot = hash_group(parameter, segment, key) & index->slot_mask;
       index->slots[slot] != 0; slot = (slot + 1) & index->slot_mask) {
    const bpjs_law_span *group = &index->groups[index->slots[slot] - 1];
    if (is_of(law, group, parameter, segment, key))
      return group;
  }
  return NULL;
}
