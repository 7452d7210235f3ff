#include <string.h>

#include "area/match.h"
#include "area/reader.h"
#include "base/memory.h"

enum { SAME_NAME = 800000 };

static bool overlap(const bpjs_area_entry *a, const bpjs_area_entry *b) {
  return a->from <= b->to && b->from <= a->to;
}

static bool report(bpjs_areas_reader *reader, const bpjs_area_entry *entry,
                   enum bpjs_areas_column column, int32_t status, const char *message) {
  char code[BPJS_AREA_CODE_SIZE];
  bpjs_area_code_write(bpjs_area_entry_code(entry), false, code);
  const char *value = column == BPJS_AREAS_NAME ? bpjs_areas_name(&reader->fresh, entry) : code;
  const bpjs_place place = {.row = entry->row,
                            .line = entry->line,
                            .column = reader->field_of[column] + 1,
                            .field = bpjs_areas_column(reader, column),
                            .value = value,
                            .value_length = (int64_t)strlen(value)};
  return bpjs_areas_report(reader, status, place, message);
}

/* Whether a parent is there on one of the entry's days. */
static bool has_parent(const bpjs_areas *merged, const bpjs_area_entry *entry) {
  bpjs_area_code code = bpjs_area_entry_code(entry);
  if (code.level == BPJS_AREA_PROVINCE)
    return true;
  code = bpjs_area_code_cut(code, code.level - 1);
  const bpjs_area_entry *parent = bpjs_areas_seek(merged, code.system, code.level, code.number);
  for (; bpjs_area_entry_is(parent, code); parent++) /* the entry itself lies behind */
    if (overlap(parent, entry))
      return true;
  return false;
}

static bool same_name(const bpjs_areas *merged, const bpjs_area_entry *there, const char *name) {
  bpjs_match match;
  bpjs_match_begin(&match, name, (int64_t)strlen(name));
  return bpjs_match_score(&match, bpjs_areas_name(merged, there), there->level) >= SAME_NAME;
}

/* Finds the entry of `merged` that is this row, and what has its code on one of its days. A
 * row that says again what is built in is left out. False: no memory. */
static bool check_code(bpjs_areas_reader *reader, bpjs_areas *merged,
                       const bpjs_area_entry *fresh) {
  const bpjs_area_code code = bpjs_area_entry_code(fresh);
  bpjs_area_entry *at =
      merged->entries +
      (bpjs_areas_seek(merged, code.system, code.level, code.number) - merged->entries);
  const bpjs_area_entry *other = NULL;
  bpjs_area_entry *own = NULL;
  for (; at < bpjs_areas_end(merged) && bpjs_area_entry_is(at, code); at++) {
    if (at->row == fresh->row)
      own = at;
    else if (at->row < fresh->row && overlap(at, fresh))
      other = at;
  }
  if (other == NULL)
    return true;
  if (other->built_in == 0)
    return report(reader, fresh, BPJS_AREAS_CODE, BPJS_ERROR_CONFLICT,
                  "there is an area with this code already");
  if (!same_name(merged, other, bpjs_areas_name(&reader->fresh, fresh)))
    return report(reader, fresh, BPJS_AREAS_NAME, BPJS_ERROR_CONFLICT,
                  "the area with this code is known by another name");
  own->twin = -1;
  return true;
}

static bool check_rows(bpjs_areas_reader *reader, bpjs_areas *merged) {
  for (size_t i = 0; i < reader->fresh.count; i++) {
    const bpjs_area_entry *fresh = &reader->fresh.entries[i];
    if (!check_code(reader, merged, fresh))
      return false;
    if (!has_parent(merged, fresh) && !report(reader, fresh, BPJS_AREAS_CODE, BPJS_ERROR_UNKNOWN,
                                              "the area in which it lies is not there"))
      return false;
  }
  return true;
}

/* Both together, in a table of its own; the names of the fresh ones lie behind. */
static bool merge(const bpjs_areas *areas, const bpjs_areas *fresh, bpjs_areas *merged) {
  *merged = *areas;
  merged->names = (bpjs_buffer){0};
  merged->count = merged->capacity = areas->count + fresh->count;
  merged->entries = bpjs_memory_new(merged->count, sizeof *merged->entries);
  if (merged->entries == NULL)
    return false;
  memcpy(merged->entries, areas->entries, areas->count * sizeof *merged->entries);
  for (size_t i = 0; i < fresh->count; i++) {
    merged->entries[areas->count + i] = fresh->entries[i];
    merged->entries[areas->count + i].name += areas->names.length;
  }
  bpjs_buffer_add(&merged->names, areas->names.bytes, areas->names.length);
  bpjs_buffer_add(&merged->names, fresh->names.bytes, fresh->names.length);
  bpjs_areas_sort(merged->entries, merged->count);
  return !merged->names.failed;
}

/* A regency of 2022 that a table gives its code of BPS: the one of its name in the province. */
static void link_twin(bpjs_areas *merged, bpjs_area_entry *entry) {
  bpjs_area_code code = bpjs_area_code_cut(bpjs_area_entry_code(entry), BPJS_AREA_PROVINCE);
  const bpjs_area_entry *province = bpjs_areas_at(merged, code, entry->to);
  bpjs_match match;
  if (province == NULL || province->twin == 0)
    return;
  const char *name = bpjs_areas_name(merged, entry);
  bpjs_match_begin(&match, name, (int64_t)strlen(name));
  for (size_t i = 0; i < merged->count; i++) {
    bpjs_area_entry *other = &merged->entries[i];
    if (other->system == BPJS_AREA_SYSTEM_KEMENDAGRI && other->level == BPJS_AREA_REGENCY &&
        other->twin == 0 && other->number / 100 == province->twin &&
        bpjs_match_score(&match, bpjs_areas_name(merged, other), BPJS_AREA_REGENCY) == 1000000) {
      other->twin = entry->number;
      entry->twin = other->number;
      return;
    }
  }
}

static void link_twins(bpjs_areas *merged) {
  for (size_t i = 0; i < merged->count; i++) {
    bpjs_area_entry *entry = &merged->entries[i];
    if (entry->system == BPJS_AREA_SYSTEM_BPS && entry->level == BPJS_AREA_REGENCY &&
        entry->twin == 0)
      link_twin(merged, entry);
  }
}

/* Leaves out what is built in anyway; from now on all rows are there. */
static void seal(bpjs_areas *merged) {
  size_t kept = 0;
  for (size_t i = 0; i < merged->count; i++) {
    bpjs_area_entry entry = merged->entries[i];
    if (entry.twin < 0)
      continue;
    if (entry.row != 0)
      merged->loaded[entry.system][entry.level]++;
    entry.row = entry.line = 0;
    merged->entries[kept++] = entry;
  }
  merged->count = kept;
}

static void swap(bpjs_areas *a, bpjs_areas *b) {
  const bpjs_areas held = *a;
  *a = *b;
  *b = held;
}

bool bpjs_areas_settle(bpjs_areas_reader *reader, bpjs_areas *areas) {
  bpjs_areas merged;
  bool good = merge(areas, &reader->fresh, &merged) && check_rows(reader, &merged);
  if (good && bpjs_problems_count(reader->problems) == 0) {
    seal(&merged);
    link_twins(&merged);
    swap(areas, &merged);
  }
  bpjs_memory_free(merged.entries);
  bpjs_buffer_free(&merged.names);
  return good;
}
