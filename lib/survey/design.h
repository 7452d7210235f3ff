/* The design while it is made. */
#ifndef BPJS_SURVEY_DESIGN_H
#define BPJS_SURVEY_DESIGN_H

#include "survey/places.h"
#include "survey/survey.h"

typedef struct bpjs_survey_drawing {
  bpjs_survey *survey; /* whose design is made */
  bpjs_survey_options options;
  bpjs_survey_places strata;
  size_t stratum_capacity, cluster_capacity;
  bpjs_error *error;
} bpjs_survey_drawing;

/* Checks the options. */
int32_t bpjs_survey_options_check(const bpjs_survey_options *options, bpjs_error *error);

/* Maps the codes of all rows, and checks their numbers. (map.c) */
int32_t bpjs_survey_map(bpjs_survey_drawing *drawing);

/* Checks strata once all clusters are known. (strata.c) */
int32_t bpjs_survey_strata_check(bpjs_survey_drawing *drawing);

#endif
