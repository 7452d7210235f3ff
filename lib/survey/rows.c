#include "base/error.h"
#include "survey/column.h"
#include "survey/fault.h"
#include "survey/run.h"

typedef struct block {
  int64_t domains[BPJS_SURVEY_BLOCK], strata[BPJS_SURVEY_BLOCK], clusters[BPJS_SURVEY_BLOCK];
  uint8_t given[BPJS_SURVEY_BLOCK]; /* of domains */
} block;

/* Codes of clusters, or the rows' own numbers. */
static void load(const bpjs_survey *survey, int64_t first, int32_t count, block *rows) {
  uint8_t given[BPJS_SURVEY_BLOCK];
  const bool nest = (survey->options.flags & BPJS_SURVEY_NEST) != 0;
  const bpjs_survey_column *column = &survey->columns[BPJS_SURVEY_DOMAIN];
  if (column->set)
    bpjs_survey_codes(column, first, count, rows->domains, rows->given);
  column = &survey->columns[BPJS_SURVEY_STRATUM];
  if (nest && column->set)
    bpjs_survey_codes(column, first, count, rows->strata, given);
  column = &survey->columns[BPJS_SURVEY_CLUSTER];
  if (column->set)
    bpjs_survey_codes(column, first, count, rows->clusters, given);
}

/* An array that is not as it was. */
static int32_t changed(const bpjs_survey_run_state *run, int64_t row, int32_t what) {
  return bpjs_survey_fault(run->error, BPJS_ERROR_STATE, row, what,
                           "the column has changed since the design was made");
}

int32_t bpjs_survey_rows(bpjs_survey_run_state *run, bool anew, int64_t first, int32_t count,
                         int32_t *domains, int32_t *cells) {
  const bpjs_survey *survey = run->survey;
  const bool clustered = survey->columns[BPJS_SURVEY_CLUSTER].set;
  int32_t last_cluster = -1, last_domain = -1, last_cell = -1;
  block rows = {.domains = {0}};
  load(survey, first, count, &rows);
  for (int32_t i = 0; i < count; i++) {
    const int64_t c = clustered ? bpjs_survey_find(&survey->clusters, rows.clusters[i],
                                                   rows.strata[i], &last_cluster)
                                : first + i;
    if (c < 0)
      return changed(run, first + i, BPJS_SURVEY_CLUSTER);
    const int32_t d =
        anew ? bpjs_survey_place(&run->domains, rows.domains[i], rows.given[i])
             : bpjs_survey_find(&run->domains, rows.domains[i], rows.given[i], &last_domain);
    const int32_t cell = d < 0  ? -1
                         : anew ? bpjs_survey_place(&run->cells, c, d)
                                : bpjs_survey_find(&run->cells, c, d, &last_cell);
    if (cell < 0)
      return anew ? bpjs_error_memory(run->error) : changed(run, first + i, BPJS_SURVEY_DOMAIN);
    domains[i] = d;
    cells[i] = cell;
  }
  return BPJS_OK;
}
