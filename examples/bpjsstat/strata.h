/* The population as groups of people who are alike, with whole counts that add up to
 * the margins. */
#ifndef BPJSSTAT_STRATA_H
#define BPJSSTAT_STRATA_H

#include "assumptions.h"
#include "margins.h"

/* Sums of what a group is. */
enum { STRATUM_VULNERABLE = 1, STRATUM_BY_BUDGET = 2 };

typedef struct stratum {
  int64_t count;
  int32_t segment;    /* enum segment */
  int32_t programmes; /* 1 JKK, 2 JKM, 4 JHT, 8 JP, 16 JKP; 0: not given */
  int32_t area;       /* of the ministry of home affairs, 64 */
  int32_t sex;        /* 1 male, 2 female; 0: not given */
  int32_t groups;     /* sum of STRATUM_... */
  int32_t from;       /* the cell of the margins, from 0 */
} stratum;

typedef struct strata {
  stratum *items;
  int count;
  int64_t rows;
} strata;

/* Makes `rows` people in the proportions of the margins. populations: where unions are
 * divided by population, first of one, then of the other. STATUS_DATA after a
 * complaint; to be freed in both cases. */
int strata_make(const margins *from, const bpjs_dataset *const populations[2],
                const assumptions *taken, int64_t rows, strata *made);
void strata_free(strata *made);

#endif
