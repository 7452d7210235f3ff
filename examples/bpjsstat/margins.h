/* Published counts of active participants that a synthetic population meets. */
#ifndef BPJSSTAT_MARGINS_H
#define BPJSSTAT_MARGINS_H

#include "options.h"
#include "segments.h"

/* Participants of a segment in an area: a province, or a union of provinces. */
typedef struct margin {
  bpjs_area area;
  int32_t segment; /* enum segment: PU, BPU, JAKON */
  int64_t count;
} margin;

typedef struct margins {
  const char *name;   /* of the file; "the published observations" */
  bpjs_period period; /* of the table of areas and segments */
  margin *cells;      /* by area, then by segment */
  int count;
  int64_t total;              /* their sum */
  int64_t segments[SEGMENTS]; /* by enum segment */
  /* -1 where there is no such figure, else as printed: */
  int64_t male;
  int64_t female;
  int64_t pu_jht;
  int64_t pu_jp;
  int64_t pu_jkp;
  int64_t bpu_jht;
  int64_t vulnerable; /* of the date nearest to the period */
  bpjs_period vulnerable_period;
} margins;

/* Finds the margins in a dataset. STATUS_DATA after a complaint; to be freed in both
 * cases. */
int margins_find(const bpjs_dataset *dataset, const char *name, margins *found);
void margins_free(margins *found);

/* The active participants of the country in a period, or -1 after a complaint. */
int64_t margins_total(const bpjs_dataset *dataset, const char *name, const bpjs_period *period);

/* The same of the time nearest to the period, which becomes that time; -1 also where there
 * is none, without a complaint. */
int64_t margins_nearest(const bpjs_dataset *dataset, const char *name, bpjs_period *period);

/* Counts of the newest population of an area, 0 where there is none. */
int64_t margins_population(const bpjs_dataset *dataset, const char *area);

/* "2024-12", into room for 64 bytes. */
const char *margins_when(const bpjs_period *period, char text[64]);

#endif
