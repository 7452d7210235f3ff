/* Looking up areas in the built-in table. */
#ifndef BPJS_AREA_LOOK_H
#define BPJS_AREA_LOOK_H

#include <stdbool.h>
#include <stdint.h>

#include "bpjsstat/area.h"

/* The row with this index; false beyond the last. */
bool bpjs_area_at(int64_t index, bpjs_area *area);

/* The area with this code in this system; false if there is none. */
bool bpjs_area_look(const char *code, int64_t length, int32_t system, bpjs_area *area);

#endif
