#include <math.h>

#include "base/error.h"
#include "base/memory.h"
#include "survey/design.h"
#include "survey/fault.h"

/* FRACTION and POPULATION as how many clusters there are. */
static int32_t set_population(bpjs_survey *survey, bpjs_survey_stratum *stratum,
                              bpjs_error *error) {
  if (survey->columns[BPJS_SURVEY_FRACTION].set) {
    stratum->population = stratum->clusters / stratum->fraction;
    return BPJS_OK;
  }
  stratum->population = survey->columns[BPJS_SURVEY_POPULATION].set ? stratum->fraction : INFINITY;
  if (stratum->population < stratum->clusters)
    return bpjs_survey_fault_real(error, BPJS_ERROR_RANGE, stratum->row, BPJS_SURVEY_POPULATION,
                                  stratum->population,
                                  "the stratum has fewer clusters than were drawn of it");
  stratum->fraction = stratum->clusters / stratum->population;
  return BPJS_OK;
}

static int32_t check(const bpjs_survey_drawing *drawing, const bpjs_survey_stratum *stratum) {
  const bpjs_survey_options *options = &drawing->options;
  if (options->method == BPJS_SURVEY_GIVEN)
    return BPJS_OK;
  if (options->method == BPJS_SURVEY_BRR && stratum->clusters != 2)
    return bpjs_survey_fault_code(drawing->error, BPJS_ERROR_CONFLICT, stratum->row,
                                  BPJS_SURVEY_STRATUM, stratum->code,
                                  "balanced halves need two clusters in each stratum");
  if (stratum->clusters == 1 && options->lonely == BPJS_SURVEY_FAIL &&
      !bpjs_survey_certain(stratum))
    return bpjs_survey_fault_code(drawing->error, BPJS_ERROR_CONFLICT, stratum->row,
                                  BPJS_SURVEY_STRATUM, stratum->code,
                                  "the stratum has one cluster, which shows no variation; a rule "
                                  "for lonely ones is needed");
  return BPJS_OK;
}

/* Clusters by stratum, in order of their first rows. */
static bool sort(bpjs_survey *survey) {
  int32_t *next = bpjs_memory_new((size_t)survey->stratum_count, sizeof *next);
  survey->order = bpjs_memory_new((size_t)survey->cluster_count, sizeof *survey->order);
  if (next == NULL || survey->order == NULL) {
    bpjs_memory_free(next);
    return false;
  }
  int32_t begin = 0;
  for (int32_t s = 0; s < survey->stratum_count; s++) {
    survey->strata[s].begin = next[s] = begin;
    begin += survey->strata[s].clusters;
  }
  for (int32_t c = 0; c < survey->cluster_count; c++)
    survey->order[next[survey->cluster_stratum[c]]++] = c;
  bpjs_memory_free(next);
  return true;
}

int32_t bpjs_survey_strata_check(bpjs_survey_drawing *drawing) {
  bpjs_survey *survey = drawing->survey;
  int32_t status = BPJS_OK;
  for (int32_t s = 0; s < survey->stratum_count && status == BPJS_OK; s++) {
    status = set_population(survey, &survey->strata[s], drawing->error);
    if (status == BPJS_OK)
      status = check(drawing, &survey->strata[s]);
  }
  if (status == BPJS_OK && !sort(survey))
    status = bpjs_error_memory(drawing->error);
  return status;
}
