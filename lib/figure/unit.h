/* Units: their codes, and the nouns that are printed after a number. */
#ifndef BPJS_FIGURE_UNIT_H
#define BPJS_FIGURE_UNIT_H

#include <stdbool.h>
#include <stdint.h>

/* "PERSONS", "PERCENTAGE_POINTS": in every output and in UNIT_MEASURE. The unit must be one
 * of enum bpjs_unit. */
const char *bpjs_figure_unit_code(int32_t unit);

/* The unit of a code, -1 if there is none. */
int32_t bpjs_figure_unit_find(const char *code, int64_t length);

/* What is printed after the number: "orang", "%", "" for NUMBER and IDR. */
const char *bpjs_figure_unit_noun(int32_t unit, int32_t language);

/* Whether it is one of enum bpjs_unit. */
bool bpjs_figure_unit_known(int32_t unit);

/* Persons, cases, months ...: all but NUMBER, IDR, PERCENT and points. */
bool bpjs_figure_unit_counted(int32_t unit);

/* Whether figures of these units may be added and compared, and the unit that
 * both then have: NUMBER takes on any counted unit. */
bool bpjs_figure_unit_common(int32_t a, int32_t b, int32_t *common);

#endif
