/* Views over the caller's columns, the design made of them, and what is asked. */
#ifndef BPJS_SURVEY_SURVEY_H
#define BPJS_SURVEY_SURVEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bpjsstat/survey.h"
#include "survey/places.h"

enum {
  BPJS_SURVEY_MOST_INDEX = 9999, /* of a variable or replicate */
  BPJS_SURVEY_MOST_MEASURES = 1000,
  BPJS_SURVEY_BLOCK = 1024 /* rows looked at together */
};

typedef struct bpjs_survey_column {
  const unsigned char *values;
  const uint8_t *validity; /* NULL: all given */
  int64_t stride, length, validity_offset;
  int32_t type; /* enum bpjs_people_type */
  bool set, constant;
} bpjs_survey_column;

typedef struct bpjs_survey_columns {
  bpjs_survey_column *at;
  size_t count, capacity;
} bpjs_survey_columns;

typedef struct bpjs_survey_stratum {
  int64_t code;
  int64_t row;       /* the first one, from 0 */
  double population; /* clusters; INFINITY: drawn with replacement, or not told */
  double fraction;
  int32_t clusters; /* of the sample */
  int32_t begin;    /* of them, in `order` */
} bpjs_survey_stratum;

struct bpjs_survey {
  bpjs_survey_column columns[BPJS_SURVEY_SCALE + 1]; /* by enum bpjs_survey_what */
  bpjs_survey_columns variables, replicates;
  int64_t count; /* of rows */
  bpjs_survey_measure *measures;
  size_t measure_count, measure_capacity;

  bool designed;
  bpjs_survey_options options;
  int32_t cluster_count, stratum_count;
  bpjs_survey_places clusters; /* by their codes, and of NEST those of their strata; without
                                  CLUSTER none: each row is one */
  int32_t *cluster_stratum;    /* stratum of a cluster */
  int32_t *order;              /* clusters by stratum */
  bpjs_survey_stratum *strata;
};

/* The column `what` of that index; NULL if there is none yet. */
const bpjs_survey_column *bpjs_survey_column_of(const bpjs_survey *survey, int32_t what,
                                                int64_t index);

/* Its name in messages. */
const char *bpjs_survey_name(int32_t what);

/* Forgets the design. */
void bpjs_survey_forget(bpjs_survey *survey);

/* Whether all clusters of a stratum were drawn, and nothing is left to chance. */
static inline bool bpjs_survey_certain(const bpjs_survey_stratum *stratum) {
  return (double)stratum->clusters >= stratum->population;
}

#endif
