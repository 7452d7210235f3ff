/* From a code to that of an area of a higher level. */
#ifndef BPJS_AREA_ROLL_H
#define BPJS_AREA_ROLL_H

#include "area/entries.h"

/* BPJS_OK, RANGE (the level is lower) or UNKNOWN. */
int32_t bpjs_area_roll_code(const bpjs_areas *areas, bpjs_area_code code, int32_t day,
                            int32_t level, bpjs_area_code *rolled);

bool bpjs_area_is_level(int32_t level);

#endif
