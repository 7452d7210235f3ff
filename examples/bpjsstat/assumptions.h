/* What a synthetic population takes for granted where nothing is published: ages,
 * wages and the like, as bands with weights, from a table of the user or the one
 * that is built in. */
#ifndef BPJSSTAT_ASSUMPTIONS_H
#define BPJSSTAT_ASSUMPTIONS_H

#include "segments.h"

#include <stdint.h>

enum assumption {
  ASSUMPTION_AGE,
  ASSUMPTION_WAGE,
  ASSUMPTION_RISK_CLASS,
  ASSUMPTION_SIZE,
  ASSUMPTION_SECTOR,
  ASSUMPTION_MEMBERSHIP,
  ASSUMPTION_SEX,
  ASSUMPTION_BY_BUDGET,
  ASSUMPTION_COUNT
};

/* Whom a band is about; the one that says most is taken. */
enum assumption_group { GROUP_ALL, GROUP_MALE, GROUP_FEMALE, GROUP_VULNERABLE, GROUP_COUNT };

typedef struct band {
  int64_t least;
  int64_t most;
  int64_t until; /* sum of the weights up to this one */
} band;

typedef struct bands {
  band *items;
  int count;
} bands;

/* By assumption, enum segment, 0 for all, and group. */
typedef struct assumptions {
  const char *name;
  bands lists[ASSUMPTION_COUNT][SEGMENTS][GROUP_COUNT];
} assumptions;

/* Reads a file, or what is built in for NULL. STATUS_OK, or STATUS_DATA after
 * complaints about all that is wrong; to be freed in both cases. */
int assumptions_read(const char *path, assumptions *read);
void assumptions_free(assumptions *read);

/* Makes spans of days of birth and enrolment out of completed years on a day. */
int assumptions_date(assumptions *read, int32_t day);

/* Prints the table that is built in. */
void assumptions_print(void);

/* The bands of a group in a segment, else of a wider one; NULL where there are none.
 * sex: 0, 1 male, 2 female. */
const bands *assumptions_find(const assumptions *all, enum assumption about, int32_t segment,
                              int32_t sex, int vulnerable);

/* The sum of weights of bands that begin and end with the value. */
int64_t bands_weight(const bands *list, int64_t value);

/* A band drawn by weight, then a value of it. */
const band *bands_draw(const bands *list, uint64_t bits);
int64_t band_draw(const band *one, uint64_t bits);

#endif
