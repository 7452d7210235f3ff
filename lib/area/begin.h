/* The entries of the built-in tables. */
#ifndef BPJS_AREA_BEGIN_H
#define BPJS_AREA_BEGIN_H

#include "area/entries.h"

/* Fills an empty table; false: no memory. */
bool bpjs_areas_begin(bpjs_areas *areas);

#endif
