/* A synthetic population: people who do not exist, drawn one by one. */
#ifndef BPJSSTAT_POPULATION_H
#define BPJSSTAT_POPULATION_H

#include "draws.h"
#include "strata.h"

typedef struct population {
  const strata *groups;
  const assumptions *taken; /* dated */
  uint64_t seed;
  int32_t day; /* of ages and memberships */
} population;

/* What is told of a person, in the order of the columns. */
enum person_column {
  PERSON_SYNTHETIC, /* always 1 */
  PERSON_SEGMENT,
  PERSON_PROGRAMMES,
  PERSON_WAGE,
  PERSON_RISK_CLASS,
  PERSON_BORN,
  PERSON_SEX,
  PERSON_AREA,
  PERSON_SECTOR,
  PERSON_GROUPS,
  PERSON_SIZE,
  PERSON_ENROLLED,
  PERSON_COLUMNS
};

/* The word for a column: "risk_class". */
const char *person_column_name(int column);

typedef struct person {
  int64_t values[PERSON_COLUMNS]; /* 0 where it is not given */
  uint8_t given[PERSON_COLUMNS];  /* 0: does not apply, or is not known */
} person;

/* What all draws share; it is only read by them, by any number of threads. */
typedef struct drawing {
  const population *of;
  struct kind *kinds;
  shuffle order;
} drawing;

drawing drawing_new(const population *of);
void drawing_free(drawing *from);

/* The person of a row, from 0, the same whatever was drawn before. */
void drawing_person(const drawing *from, int64_t row, person *made);

#endif
