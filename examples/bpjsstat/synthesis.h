/* What a synthetic population is made of: published counts or those of a file, what is
 * assumed, and how many of them. */
#ifndef BPJSSTAT_SYNTHESIS_H
#define BPJSSTAT_SYNTHESIS_H

#include "population.h"

typedef struct synthesis_wishes {
  bpjs_period period; /* NONE: that of the margins */
  int64_t rows;       /* -1: those of the period */
  int64_t seed;
  int nearest;             /* a total is wanted in any case; if there is none, the nearest one */
  const char *margins;     /* a file, NULL: what is published */
  const char *assumptions; /* a file, NULL: what is built in */
} synthesis_wishes;

typedef struct synthesis {
  synthesis_wishes wanted;
  bpjs_dataset *own; /* of the margins' file; NULL: none */
  bpjs_dataset *published;
  margins from;
  assumptions taken;
  strata groups;
  int64_t total;       /* people of the period; 0: not asked for, as rows were given */
  bpjs_period counted; /* when these were counted */
  population of;
} synthesis;

/* An option that counts rows: `least` to SHARES_MOST. */
int synthesis_option(const arguments *given, const char *name, int64_t least, int64_t *number);

/* Complains where both files are standard input. */
int synthesis_check(const synthesis_wishes *wanted);

/* Makes it; `made` stays where it is, to be freed in both cases. STATUS_OK, or STATUS_DATA
 * after a complaint. */
int synthesis_make(const synthesis_wishes *wanted, synthesis *made);
void synthesis_free(synthesis *made);

enum { SYNTHESIS_SENTENCES = 3 };

/* What it is and rests on, in sentences from 0; "" where there is nothing to say. To be
 * freed. */
char *synthesis_sentence(const synthesis *made, int index);

#endif
