#include "survey/finish.h"

#include <math.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/sort.h"
#include "survey/result.h"

static int by_code(const void *a, const void *b, const void *context) {
  const bpjs_survey_pair *domains = context;
  int32_t first, second;
  memcpy(&first, a, sizeof first);
  memcpy(&second, b, sizeof second);
  const int64_t one = domains[first].a, other = domains[second].a;
  return (one > other) - (one < other);
}

/* Domains in order of their codes, without that of rows which are in none. */
static int64_t rank(const bpjs_survey_run_state *run, int32_t *ranked) {
  int64_t count = 0;
  for (int32_t d = 0; d < run->domains.count; d++)
    if (run->domains.pairs[d].b != 0)
      ranked[count++] = d;
  bpjs_sort(ranked, (size_t)count, sizeof *ranked, by_code, run->domains.pairs);
  return count;
}

static double variance_of(bpjs_survey_run_state *run, size_t m, int32_t d,
                          const bpjs_survey_list *list, double factor) {
  const bpjs_survey *survey = run->survey;
  const bool total = survey->measures[m].kind == BPJS_SURVEY_TOTAL;
  if (survey->options.method == BPJS_SURVEY_LINEAR)
    return factor * factor * bpjs_survey_linear(survey, list);
  bpjs_survey_spread *spread = &run->spreads[m * ((size_t)run->domains.count + 1) + (size_t)d];
  if (survey->options.method == BPJS_SURVEY_JACKKNIFE)
    bpjs_survey_jackknife(survey, list, total, spread);
  return bpjs_survey_spread_variance(spread,
                                     (survey->options.flags & BPJS_SURVEY_FROM_ESTIMATE) != 0);
}

/* Clusters and strata that a list covers, and what freedom they leave. */
static void count_covered(const bpjs_survey *survey, const bpjs_survey_list *list,
                          bpjs_survey_estimate *estimate) {
  estimate->clusters = list->count;
  for (int32_t i = 0; i < list->count; i++)
    estimate->strata += i == 0 || survey->cluster_stratum[list->clusters[i]] !=
                                      survey->cluster_stratum[list->clusters[i - 1]];
  estimate->degrees = estimate->clusters - estimate->strata;
  if (survey->options.method == BPJS_SURVEY_GIVEN && list->count > 0)
    estimate->degrees = survey->options.degrees > 0 ? survey->options.degrees
                                                    : (int64_t)survey->replicates.count - 1;
}

/* Against the variance s^2 / n of a simple random sample, of the same rows and people. */
static void set_effects(const bpjs_survey_totals *totals, double people, double factor,
                        double variance, bpjs_survey_estimate *estimate) {
  const double n = (double)totals->rows;
  if (totals->rows < 2)
    return;
  const double simple =
      totals->zz / people * (n / (n - 1)) / n * (factor * people) * (factor * people);
  if (!(simple > 0))
    return;
  estimate->effect_replace = variance / simple;
  estimate->effect = people > n ? estimate->effect_replace / (1 - n / people) : 0;
}

static int32_t make(bpjs_survey_run_state *run, size_t m, int32_t d,
                    bpjs_survey_estimate *estimate) {
  const bool whole = d == run->domains.count,
             total = run->survey->measures[m].kind == BPJS_SURVEY_TOTAL;
  const bpjs_survey_totals *totals =
      whole ? &run->whole[m] : &run->totals[m * (size_t)run->domains.count + (size_t)d];
  const bpjs_survey_list list = bpjs_survey_list_of(run, m, d);
  const double x = bpjs_survey_sum_of(&totals->x);
  *estimate = (bpjs_survey_estimate){.struct_size = sizeof *estimate,
                                     .rows = totals->rows,
                                     .missing = totals->missing,
                                     .people = bpjs_survey_sum_of(&totals->w)};
  count_covered(run->survey, &list, estimate);
  if (totals->rows == 0 || x == 0)
    return BPJS_OK;
  const double factor = total ? 1 : 1 / x;
  const double variance = variance_of(run, m, d, &list, factor);
  estimate->given = 1;
  estimate->value = total ? bpjs_survey_sum_of(&totals->y) : totals->centre;
  estimate->error = sqrt(variance);
  estimate->variation = estimate->value == 0 ? 0 : estimate->error / fabs(estimate->value);
  set_effects(totals, estimate->people, factor, variance, estimate);
  if (!(fabs(estimate->value) < INFINITY && variance < INFINITY && totals->zz < INFINITY &&
        estimate->people < INFINITY))
    return bpjs_error_number(run->error, BPJS_ERROR_OVERFLOW, "measure", (int64_t)m,
                             "sums of the measure are beyond what a double holds");
  return BPJS_OK;
}

static bpjs_survey_result *result_new(const bpjs_survey *survey, int64_t count) {
  bpjs_survey_result *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return NULL;
  made->count = count;
  made->measure_count = survey->measure_count;
  made->measures = bpjs_memory_new(survey->measure_count, sizeof *made->measures);
  made->codes = bpjs_memory_new((size_t)count, sizeof *made->codes);
  if ((size_t)count < SIZE_MAX / survey->measure_count)
    made->estimates =
        bpjs_memory_new(survey->measure_count * ((size_t)count + 1), sizeof *made->estimates);
  if (made->measures == NULL || made->codes == NULL || made->estimates == NULL) {
    bpjs_survey_result_free(made);
    return NULL;
  }
  memcpy(made->measures, survey->measures, survey->measure_count * sizeof *made->measures);
  return made;
}

int32_t bpjs_survey_finish(bpjs_survey_run_state *run, bpjs_survey_result **result) {
  int32_t *ranked = bpjs_memory_new((size_t)run->domains.count, sizeof *ranked);
  if (ranked == NULL)
    return bpjs_error_memory(run->error);
  const int64_t count = rank(run, ranked);
  bpjs_survey_result *made = result_new(run->survey, count);
  int32_t status = made == NULL ? bpjs_error_memory(run->error) : BPJS_OK;
  for (int64_t i = 0; i < count && status == BPJS_OK; i++)
    made->codes[i] = run->domains.pairs[ranked[i]].a;
  for (size_t m = 0; m < run->survey->measure_count; m++)
    for (int64_t i = -1; i < count && status == BPJS_OK; i++)
      status = make(run, m, i < 0 ? run->domains.count : ranked[i],
                    &made->estimates[(int64_t)m * (count + 1) + i + 1]);
  bpjs_memory_free(ranked);
  if (status == BPJS_OK)
    *result = made;
  else
    bpjs_survey_result_free(made);
  return status;
}
