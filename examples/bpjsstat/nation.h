/* A synthetic nation, what is due of it, and what stands beside it. */
#ifndef BPJSSTAT_NATION_H
#define BPJSSTAT_NATION_H

#include "options.h"
#include "synthesis.h"

enum { NATION_LAWS = 2, NATION_MONTHS = 12 };

/* What contributions were received in a year, as published. */
typedef struct received {
  int64_t index; /* in the published observations; -1: there is none */
  bpjs_observation about;
  bpjs_figure figure;
} received;

/* Dues of all people under a law, of all payers, rupiah. */
typedef struct nation_dues {
  int64_t monthly;
  int64_t yearly;    /* the month's, times NATION_MONTHS */
  int64_t whole;     /* the year's, of as many people as there are in the nation, rounded down */
  bpjs_figure ratio; /* percent of what was received */
} nation_dues;

typedef struct nation {
  const synthesis *made;
  int32_t day; /* the last one of the month assessed */
  const bpjs_tally *tally;
  int laws;
  int carried; /* values of law that are announced yearly are carried forward */
  received beside;
  nation_dues dues[NATION_LAWS];
} nation;

/* Fills in what follows from the tally. STATUS_OK, or STATUS_DATA after a complaint. */
int nation_count(nation *all);

/* Dues of a month of a group, or of all for -1, of the measures from `first` on. Whether they
 * could be summed. */
int nation_monthly(const nation *all, int64_t group, int law, int first, int count,
                   int64_t *rupiah);

enum { NATION_ASSUMED = 10 };

/* What is taken for granted, a sentence for an index from 0; "" where there is none. To be
 * freed. */
char *nation_assumed(const nation *all, int index, int32_t language);

/* Whether a tally can become a dataset, before anyone is in it: STATUS_OK, or STATUS_USAGE
 * after a complaint. */
int nation_check(const bpjs_tally *tally);

/* Prints it for people, or for programs as a dataset. */
int nation_print(const nation *all, int32_t language);
int nation_write(const nation *all, int32_t format);

#endif
