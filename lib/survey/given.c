#include "base/error.h"
#include "base/memory.h"
#include "survey/column.h"
#include "survey/run.h"

/* Sums of a replicate, by domain: as those of a cell. */
static int32_t add_rows(bpjs_survey_run_state *run, size_t m, size_t r, bpjs_survey_cell *sums) {
  const bpjs_survey *survey = run->survey;
  const bool total = survey->measures[m].kind == BPJS_SURVEY_TOTAL;
  const bool ratio = survey->measures[m].kind == BPJS_SURVEY_RATIO;
  const bpjs_survey_totals *of = run->totals + m * (size_t)run->domains.count;
  double f[BPJS_SURVEY_BLOCK], w[BPJS_SURVEY_BLOCK], y[BPJS_SURVEY_BLOCK], x[BPJS_SURVEY_BLOCK];
  uint8_t given[BPJS_SURVEY_BLOCK];
  int32_t domains[BPJS_SURVEY_BLOCK], cells[BPJS_SURVEY_BLOCK], status = BPJS_OK;
  for (int64_t first = 0; first < survey->count && status == BPJS_OK; first += BPJS_SURVEY_BLOCK) {
    const int64_t left = survey->count - first;
    const int32_t count = left < BPJS_SURVEY_BLOCK ? (int32_t)left : BPJS_SURVEY_BLOCK;
    int32_t fault;
    double value;
    bpjs_survey_reals(&survey->replicates.at[r], first, count, f, given);
    bpjs_survey_reals(&survey->columns[BPJS_SURVEY_WEIGHT], first, count, w, given);
    bpjs_survey_load(survey, &survey->measures[m], first, count, y, x, given, &fault, &value);
    status = bpjs_survey_rows(run, false, first, count, domains, cells);
    for (int32_t i = 0; i < count && status == BPJS_OK; i++) {
      if (given[i] == 0 || w[i] == 0)
        continue;
      const int32_t d = domains[i];
      const double centre = total ? 0 : of[d].centre, base = ratio ? x[i] : 1;
      sums[d].z += f[i] * (y[i] - centre * base);
      sums[d].x += f[i] * base;
    }
  }
  return status;
}

static double scale_of(const bpjs_survey *survey, size_t r) {
  const bpjs_survey_column *column = &survey->columns[BPJS_SURVEY_SCALE];
  const double all =
      survey->options.scale > 0 ? survey->options.scale : 1 / (double)survey->replicates.count;
  double scale = 1;
  uint8_t given;
  if (column->set)
    bpjs_survey_reals(column, column->constant ? 0 : (int64_t)r, 1, &scale, &given);
  return all * scale;
}

int32_t bpjs_survey_given(bpjs_survey_run_state *run) {
  const bpjs_survey *survey = run->survey;
  const size_t domains = (size_t)run->domains.count;
  bpjs_survey_cell *sums = bpjs_memory_new(domains, sizeof *sums);
  if (sums == NULL)
    return bpjs_error_memory(run->error);
  int32_t status = BPJS_OK;
  for (size_t m = 0; m < survey->measure_count; m++)
    for (size_t r = 0; r < survey->replicates.count && status == BPJS_OK; r++) {
      for (size_t d = 0; d < domains; d++)
        sums[d] = (bpjs_survey_cell){0};
      status = add_rows(run, m, r, sums);
      bpjs_survey_depart(run, m, sums, scale_of(survey, r));
    }
  bpjs_memory_free(sums);
  return status;
}
