#include "survey/run.h"

/* Squares of what `count` clusters depart from the mean of all in the stratum, those
 * outside the list having 0; the sum of departures, which is 0 but for rounding, is taken
 * out again. */
static double squares(const bpjs_survey_cell *cells, int32_t count, int32_t all) {
  bpjs_survey_sum sum = {0};
  for (int32_t i = 0; i < count; i++)
    bpjs_survey_sum_add(&sum, cells[i].z);
  const double mean = bpjs_survey_sum_of(&sum) / all;
  double square = 0, rest = 0;
  for (int32_t i = 0; i < count; i++) {
    const double d = cells[i].z - mean;
    square += d * d;
    rest += d;
  }
  rest -= (double)(all - count) * mean;
  return square + (double)(all - count) * mean * mean - rest * rest / all;
}

double bpjs_survey_linear(const bpjs_survey *survey, const bpjs_survey_list *list) {
  const int32_t lonely = survey->options.lonely;
  double variance = 0;
  int32_t strata = 0, good = 0;
  for (int32_t i = 0, end; i < list->count; i = end) {
    const int32_t s = survey->cluster_stratum[list->clusters[i]];
    const bpjs_survey_stratum *stratum = &survey->strata[s];
    for (end = i; end < list->count && survey->cluster_stratum[list->clusters[end]] == s;)
      end++;
    strata++;
    good++;
    if (bpjs_survey_certain(stratum))
      continue;
    const double left = 1 - stratum->fraction, n = stratum->clusters;
    if (stratum->clusters > 1)
      variance += left * n / (n - 1) * squares(list->cells + i, end - i, stratum->clusters);
    else if (lonely == BPJS_SURVEY_ADJUST)
      variance += left * list->cells[i].z * list->cells[i].z;
    else if (lonely == BPJS_SURVEY_AVERAGE)
      good--;
  }
  return good > 0 ? variance * strata / good : 0;
}
