/* Codes of areas as numbers: 64.08.01.2001 of Kemendagri is 6408012001. */
#ifndef BPJS_AREA_CODE_H
#define BPJS_AREA_CODE_H

#include <stdbool.h>
#include <stdint.h>

#include "bpjsstat/area.h"

/* A code with its system, which is KEMENDAGRI or BPS, and the level that its form has:
 * PROVINCE to VILLAGE. Whether there is such an area is not said. */
typedef struct bpjs_area_code {
  int32_t system, level;
  int64_t number;
} bpjs_area_code;

/* Reads 64, 64.08, 64.08.01, 64.08.01.2001 of Kemendagri; 64, 6404, 6404010, 6404010001 of
 * BPS; of the library KD_64_08 or, where only BPS has the area, BPS_6404. Every part is
 * more than 0. False if the text has no such form. */
bool bpjs_area_code_read(const char *text, int64_t length, int32_t system, bpjs_area_code *code);

/* The same of a number: 6408. */
bool bpjs_area_code_of(int64_t number, int32_t system, bpjs_area_code *code);

/* The code cut to a level that is not lower. */
bpjs_area_code bpjs_area_code_cut(bpjs_area_code code, int32_t level);

/* The least and the greatest number of a lower level within the code. */
void bpjs_area_code_span(bpjs_area_code code, int32_t level, int64_t *first, int64_t *last);

enum { BPJS_AREA_CODE_SIZE = 32 };

/* Writes it as its system does, or with `own` as the library does. */
void bpjs_area_code_write(bpjs_area_code code, bool own, char text[BPJS_AREA_CODE_SIZE]);

#endif
