#include "survey/survey.h"

#include "base/error.h"
#include "base/memory.h"

const char *bpjs_survey_name(int32_t what) {
  static const char *const names[] = {
      [BPJS_SURVEY_STRATUM] = "stratum",   [BPJS_SURVEY_CLUSTER] = "cluster",
      [BPJS_SURVEY_WEIGHT] = "weight",     [BPJS_SURVEY_POPULATION] = "population",
      [BPJS_SURVEY_FRACTION] = "fraction", [BPJS_SURVEY_DOMAIN] = "domain",
      [BPJS_SURVEY_VARIABLE] = "variable", [BPJS_SURVEY_REPLICATE] = "replicate",
      [BPJS_SURVEY_SCALE] = "scale"};
  return names[what];
}

const bpjs_survey_column *bpjs_survey_column_of(const bpjs_survey *survey, int32_t what,
                                                int64_t index) {
  if (what != BPJS_SURVEY_VARIABLE && what != BPJS_SURVEY_REPLICATE)
    return survey->columns[what].set ? &survey->columns[what] : NULL;
  const bpjs_survey_columns *list =
      what == BPJS_SURVEY_VARIABLE ? &survey->variables : &survey->replicates;
  return (size_t)index < list->count && list->at[index].set ? &list->at[index] : NULL;
}

void bpjs_survey_forget(bpjs_survey *survey) {
  bpjs_survey_places_free(&survey->clusters);
  bpjs_memory_free(survey->cluster_stratum);
  bpjs_memory_free(survey->order);
  bpjs_memory_free(survey->strata);
  survey->cluster_stratum = survey->order = NULL;
  survey->strata = NULL;
  survey->designed = false;
}

int32_t bpjs_survey_new(bpjs_survey **survey, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (survey == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "survey", "survey is NULL");
  bpjs_survey *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  *survey = made;
  return BPJS_OK;
}

void bpjs_survey_free(bpjs_survey *survey) {
  if (survey == NULL)
    return;
  bpjs_survey_forget(survey);
  bpjs_memory_free(survey->variables.at);
  bpjs_memory_free(survey->replicates.at);
  bpjs_memory_free(survey->measures);
  bpjs_memory_free(survey);
}

int64_t bpjs_survey_count(const bpjs_survey *survey) {
  return survey == NULL ? 0 : survey->count;
}
