/* What a bpjs_areas holds: an entry for each code of each system. */
#ifndef BPJS_AREA_ENTRIES_H
#define BPJS_AREA_ENTRIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "area/code.h"
#include "base/buffer.h"

typedef struct bpjs_area_entry {
  int64_t number;     /* the code, in its system */
  int64_t twin;       /* the code in the other system; 0: none; -1: to be left out */
  int64_t row;        /* of the table being read; 0: there before */
  int64_t line;       /* the same */
  size_t name;        /* where in names */
  int32_t from, to;   /* days */
  uint8_t system;     /* enum bpjs_area_system */
  uint8_t level;      /* PROVINCE to VILLAGE */
  uint8_t built_in;   /* not 0: from the library's tables */
  uint8_t confidence; /* enum bpjs_confidence */
} bpjs_area_entry;

/* Sorted by system, level, number, first day; those of a reader as they came. */
struct bpjs_areas {
  bpjs_area_entry *entries;
  size_t count, capacity;
  bpjs_buffer names; /* a NUL behind each */
  int64_t loaded[BPJS_AREA_SYSTEM_BPS + 1]
                [BPJS_AREA_VILLAGE + 1]; /* not built in, by system and level */
};

/* Appends an entry with its name; without memory names.failed is set and stays. */
void bpjs_areas_add(bpjs_areas *areas, bpjs_area_entry entry, const char *name, int64_t length);

/* Brings entries into their order. */
void bpjs_areas_sort(bpjs_area_entry *entries, size_t count);

/* The first entry whose code is not before `number`; `end` behind the last entry. */
const bpjs_area_entry *bpjs_areas_seek(const bpjs_areas *areas, int32_t system, int32_t level,
                                       int64_t number);
const bpjs_area_entry *bpjs_areas_end(const bpjs_areas *areas);

/* The entry that has the code on a day, or NULL. */
const bpjs_area_entry *bpjs_areas_at(const bpjs_areas *areas, bpjs_area_code code, int32_t day);

/* Whether there is something of the code, which may be known by its form alone. */
bool bpjs_areas_have(const bpjs_areas *areas, bpjs_area_code code, int32_t day);

bpjs_area_code bpjs_area_entry_code(const bpjs_area_entry *entry);
bool bpjs_area_entry_is(const bpjs_area_entry *entry, bpjs_area_code code);
bool bpjs_area_entry_on(const bpjs_area_entry *entry, int32_t day);
const char *bpjs_areas_name(const bpjs_areas *areas, const bpjs_area_entry *entry);

#endif
