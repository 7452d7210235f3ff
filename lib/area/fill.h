/* From an entry to the struct that the caller sees. */
#ifndef BPJS_AREA_FILL_H
#define BPJS_AREA_FILL_H

#include "area/entries.h"

/* As it is on a day. */
void bpjs_areas_fill(const bpjs_areas *areas, const bpjs_area_entry *entry, int32_t day,
                     bpjs_area *area);

/* One that is known by its form alone. */
void bpjs_areas_fill_form(const bpjs_areas *areas, bpjs_area_code code, int32_t day,
                          bpjs_area *area);

#endif
