/* What functions that give an area check first. */
#ifndef BPJS_AREA_AREAS_H
#define BPJS_AREA_AREAS_H

#include "bpjsstat/area.h"

/* BPJS_OK, ARGUMENT or STRUCT_SIZE. */
int32_t bpjs_area_check_out(const bpjs_area *area, bpjs_error *error);

#endif
