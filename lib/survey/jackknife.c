#include "survey/run.h"

/* Of the clusters of a stratum one is left out each time, and the others stand for it. */
typedef struct turn {
  double z, x;   /* sums of the list */
  double sz, sx; /* of the stratum */
  double more;   /* n / (n - 1) */
  double scale;
  bool total;
} turn;

static void leave_out(const turn *of, double z, double x, double times,
                      bpjs_survey_spread *spread) {
  const double left_z = of->z - of->sz + of->more * (of->sz - z);
  const double left_x = of->x - of->sx + of->more * (of->sx - x);
  if (of->total)
    bpjs_survey_spread_add(spread, left_z - of->z, of->scale, times);
  else if (left_x != 0)
    bpjs_survey_spread_add(spread, left_z / left_x, of->scale, times);
}

static bool has_replicates(const bpjs_survey_stratum *stratum) {
  return stratum->clusters > 1;
}

static double scale_of(const bpjs_survey_stratum *stratum) {
  const double n = stratum->clusters;
  return bpjs_survey_certain(stratum) ? 0 : (1 - stratum->fraction) * (n - 1) / n;
}

/* What leaves a stratum out that is not in the list changes nothing, and counts. */
static void add_others(const bpjs_survey *survey, const bpjs_survey_list *list,
                       bpjs_survey_spread *spread) {
  int32_t at = 0;
  for (int32_t s = 0; s < survey->stratum_count; s++) {
    const bpjs_survey_stratum *stratum = &survey->strata[s];
    if (at < list->count && survey->cluster_stratum[list->clusters[at]] == s)
      while (at < list->count && survey->cluster_stratum[list->clusters[at]] == s)
        at++;
    else if (has_replicates(stratum))
      bpjs_survey_spread_add(spread, 0, scale_of(stratum), stratum->clusters);
  }
}

void bpjs_survey_jackknife(const bpjs_survey *survey, const bpjs_survey_list *list, bool total,
                           bpjs_survey_spread *spread) {
  turn of = {.total = total};
  for (int32_t i = 0; i < list->count; i++) {
    of.z += list->cells[i].z;
    of.x += list->cells[i].x;
  }
  for (int32_t i = 0, end; i < list->count; i = end) {
    const int32_t s = survey->cluster_stratum[list->clusters[i]];
    const bpjs_survey_stratum *stratum = &survey->strata[s];
    const double n = stratum->clusters;
    of.sz = of.sx = 0;
    for (end = i; end < list->count && survey->cluster_stratum[list->clusters[end]] == s; end++) {
      of.sz += list->cells[end].z;
      of.sx += list->cells[end].x;
    }
    if (!has_replicates(stratum))
      continue;
    of.more = n / (n - 1);
    of.scale = scale_of(stratum);
    for (int32_t k = i; k < end; k++)
      leave_out(&of, list->cells[k].z, list->cells[k].x, 1, spread);
    leave_out(&of, 0, 0, n - (end - i), spread);
  }
  add_others(survey, list, spread);
}
