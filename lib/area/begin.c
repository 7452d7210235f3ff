#include "area/begin.h"

#include <string.h>

#include "area/confidence.h"
#include "area/look.h"

/* Adds an area under its code of Kemendagri and, where there is one, under that of BPS. */
static void add_both(bpjs_areas *areas, bpjs_area_entry entry, int64_t kemendagri, int64_t bps,
                     const char *name) {
  const int64_t length = (int64_t)strlen(name);
  entry.built_in = 1;
  entry.system = BPJS_AREA_SYSTEM_KEMENDAGRI;
  entry.number = kemendagri;
  entry.twin = bps;
  bpjs_areas_add(areas, entry, name, length);
  entry.system = BPJS_AREA_SYSTEM_BPS;
  entry.number = bps;
  entry.twin = kemendagri;
  if (bps != 0)
    bpjs_areas_add(areas, entry, name, length);
}

static void add_regencies(bpjs_areas *areas, const bpjs_regency *list, int count,
                          bpjs_area_entry entry) {
  char name[64];
  for (int i = 0; i < count; i++) {
    bpjs_regency_name(&list[i], name, sizeof name);
    add_both(areas, entry, list[i].kemendagri, list[i].bps, name);
  }
}

static int32_t number_of(const char *two_digits) {
  return (two_digits[0] - '0') * 10 + two_digits[1] - '0';
}

/* A province as it is, and as it was before another was taken from it. */
static void add_province(bpjs_areas *areas, const bpjs_area *province) {
  const int32_t kemendagri = number_of(province->kemendagri), bps = number_of(province->bps);
  bpjs_area_entry entry = {.from = province->valid_from,
                           .to = INT32_MAX,
                           .level = BPJS_AREA_PROVINCE,
                           .confidence = (uint8_t)province->confidence};
  bpjs_regency list[BPJS_REGENCIES_MOST];
  bpjs_area united;
  add_both(areas, entry, kemendagri, bps, province->name);
  if (bpjs_area_before(province->code, &united)) {
    entry.from = INT32_MIN;
    entry.to = united.valid_to;
    add_both(areas, entry, kemendagri, bps, united.name);
  }
  entry.to = INT32_MAX;
  entry.level = BPJS_AREA_REGENCY;
  entry.confidence = BPJS_CONFIDENCE_A;
  add_regencies(areas, list, bpjs_regency_list(kemendagri, bps, list), entry);
}

static void add_former(bpjs_areas *areas) {
  bpjs_regency list[BPJS_REGENCIES_MOST];
  const int count = bpjs_regency_former(list);
  for (int i = 0; i < count; i++) {
    bpjs_area_code code = {BPJS_AREA_SYSTEM_KEMENDAGRI, BPJS_AREA_PROVINCE,
                           list[i].kemendagri / 100};
    char province[BPJS_AREA_CODE_SIZE];
    bpjs_area united = {.valid_to = INT32_MAX};
    bpjs_area_code_write(code, true, province);
    bpjs_area_before(province, &united);
    const bpjs_area_entry entry = {.from = INT32_MIN,
                                   .to = united.valid_to,
                                   .level = BPJS_AREA_REGENCY,
                                   .confidence = BPJS_CONFIDENCE_B};
    add_regencies(areas, &list[i], 1, entry);
  }
}

bool bpjs_areas_begin(bpjs_areas *areas) {
  bpjs_area area;
  for (int64_t i = 0; bpjs_area_at(i, &area); i++)
    if (area.level == BPJS_AREA_PROVINCE)
      add_province(areas, &area);
  add_former(areas);
  bpjs_areas_sort(areas->entries, areas->count);
  return !areas->names.failed;
}
