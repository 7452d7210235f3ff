/* Looking up areas in the built-in tables. */
#ifndef BPJS_AREA_LOOK_H
#define BPJS_AREA_LOOK_H

#include <stdbool.h>
#include <stdint.h>

#include "area/regency.h"
#include "bpjsstat/area.h"

/* The row with this index; false beyond the last. */
bool bpjs_area_at(int64_t index, bpjs_area *area);

/* The area with this code in this system; false if there is none. A regency that is in
 * no table has no name. */
bool bpjs_area_look(const char *code, int64_t length, int32_t system, bpjs_area *area);

/* A regency in its province, or in the union that its province was before 2022. */
void bpjs_area_fill_regency(const bpjs_regency *regency, const bpjs_area *parent, bpjs_area *area);

/* The union which a province with this own code was until the province began as it is;
 * false if there is none. */
bool bpjs_area_before(const char *province, bpjs_area *united);

/* A day of the tables, such as 2022-07-25; `absent` if the cell is empty. */
int32_t bpjs_area_day(bpjs_cell cell, int32_t absent);

#endif
