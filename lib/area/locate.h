/* From a code of a caller to what is there on a day. */
#ifndef BPJS_AREA_LOCATE_H
#define BPJS_AREA_LOCATE_H

#include "area/entries.h"

/* An entry; or the country or a union, which have none; or a code that is known by its form
 * alone, without an entry either. */
typedef struct bpjs_area_spot {
  const bpjs_area_entry *entry;
  bpjs_area_code code; /* level 0 of country and union; its system is that of what lies in it */
  bpjs_area whole;     /* of country and union; else level 0 */
} bpjs_area_spot;

/* BPJS_OK, ARGUMENT or UNKNOWN. */
int32_t bpjs_areas_locate(const bpjs_areas *areas, const char *code, int64_t length, int32_t system,
                          int32_t day, bpjs_area_spot *spot, bpjs_error *error);

/* The level of what was located. */
int32_t bpjs_area_spot_level(const bpjs_area_spot *spot);

/* The area of what was located. */
void bpjs_area_spot_fill(const bpjs_areas *areas, const bpjs_area_spot *spot, int32_t day,
                         bpjs_area *area);

/* Members of a union, one after the other: begin with `at` 0. */
bool bpjs_area_next_member(const bpjs_area *united, int64_t *at, bpjs_area_code *member);

#endif
