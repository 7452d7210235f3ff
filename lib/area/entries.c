#include "area/entries.h"

#include <string.h>

#include "base/memory.h"
#include "base/sort.h"

void bpjs_areas_add(bpjs_areas *areas, bpjs_area_entry entry, const char *name, int64_t length) {
  bpjs_area_entry *grown =
      bpjs_memory_grow(areas->entries, &areas->capacity, areas->count + 1, sizeof *grown);
  if (grown == NULL) {
    areas->names.failed = true;
    return;
  }
  areas->entries = grown;
  entry.name = areas->names.length;
  bpjs_buffer_add(&areas->names, name, (size_t)length);
  bpjs_buffer_add(&areas->names, "", 1);
  areas->entries[areas->count++] = entry;
}

static int compare(const bpjs_area_entry *a, int32_t system, int32_t level, int64_t number) {
  if (a->system != system)
    return a->system < system ? -1 : 1;
  if (a->level != level)
    return a->level < level ? -1 : 1;
  return a->number == number ? 0 : a->number < number ? -1 : 1;
}

static int order(const void *a, const void *b, const void *context) {
  const bpjs_area_entry *left = a, *right = b;
  const int by_code = compare(left, right->system, right->level, right->number);
  (void)context;
  if (by_code != 0 || left->from == right->from)
    return by_code;
  return left->from < right->from ? -1 : 1;
}

void bpjs_areas_sort(bpjs_area_entry *entries, size_t count) {
  bpjs_sort(entries, count, sizeof *entries, order, NULL);
}

const bpjs_area_entry *bpjs_areas_seek(const bpjs_areas *areas, int32_t system, int32_t level,
                                       int64_t number) {
  size_t first = 0, end = areas->count;
  while (first < end) {
    const size_t middle = first + (end - first) / 2;
    if (compare(&areas->entries[middle], system, level, number) < 0)
      first = middle + 1;
    else
      end = middle;
  }
  return areas->entries + first;
}

const bpjs_area_entry *bpjs_areas_end(const bpjs_areas *areas) {
  return areas->entries + areas->count;
}

const bpjs_area_entry *bpjs_areas_at(const bpjs_areas *areas, bpjs_area_code code, int32_t day) {
  const bpjs_area_entry *entry = bpjs_areas_seek(areas, code.system, code.level, code.number);
  const bpjs_area_entry *end = bpjs_areas_end(areas);
  while (entry < end && bpjs_area_entry_is(entry, code)) {
    if (bpjs_area_entry_on(entry, day))
      return entry;
    entry++;
  }
  return NULL;
}

bool bpjs_areas_have(const bpjs_areas *areas, bpjs_area_code code, int32_t day) {
  while (code.level > BPJS_AREA_REGENCY && areas->loaded[code.system][code.level] == 0)
    code = bpjs_area_code_cut(code, code.level - 1);
  return bpjs_areas_at(areas, code, day) != NULL;
}

bpjs_area_code bpjs_area_entry_code(const bpjs_area_entry *entry) {
  return (bpjs_area_code){entry->system, entry->level, entry->number};
}

bool bpjs_area_entry_is(const bpjs_area_entry *entry, bpjs_area_code code) {
  return compare(entry, code.system, code.level, code.number) == 0;
}

bool bpjs_area_entry_on(const bpjs_area_entry *entry, int32_t day) {
  return entry->from <= day && day <= entry->to;
}

const char *bpjs_areas_name(const bpjs_areas *areas, const bpjs_area_entry *entry) {
  return areas->names.bytes + entry->name;
}
