/* Regencies and cities of the built-in tables. regencies.tsv has a row a province: its
 * number, then a cell a regency: two digits of Kemendagri; two of BPS where they are
 * others, -- where the sources have none; the name without Kabupaten or, from 71 on, Kota.
 * former.tsv has codes that ended in 2022: of Kemendagri, of BPS, and what they are now. */
#ifndef BPJS_AREA_REGENCY_H
#define BPJS_AREA_REGENCY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/table.h"
#include "bpjsstat/area.h"

typedef struct bpjs_regency {
  int32_t kemendagri, bps; /* four digits; bps 0: none */
  int32_t now;             /* of a former code, the one of Kemendagri today; else 0 */
  bpjs_cell name;          /* without Kabupaten or Kota */
} bpjs_regency;

enum { BPJS_REGENCIES_MOST = 40 }; /* of a province, and of former ones */

/* Those of a province, whose numbers are given; how many. */
int bpjs_regency_list(int32_t kemendagri, int32_t bps, bpjs_regency list[BPJS_REGENCIES_MOST]);

/* Those whose codes ended; how many. */
int bpjs_regency_former(bpjs_regency list[BPJS_REGENCIES_MOST]);

/* "Kabupaten " or "Kota ", and the name. */
void bpjs_regency_name(const bpjs_regency *regency, char *name, int64_t size);

#endif
