#include "survey/run.h"

void bpjs_survey_spread_add(bpjs_survey_spread *spread, double d, double scale, double times) {
  if (scale > 0) {
    spread->count += times;
    spread->sum += times * d;
  }
  spread->scale += times * scale;
  spread->first += times * scale * d;
  spread->second += times * scale * d * d;
}

double bpjs_survey_spread_variance(const bpjs_survey_spread *spread, bool from_estimate) {
  if (from_estimate || spread->count == 0)
    return spread->second;
  const double mean = spread->sum / spread->count;
  const double variance = spread->second - 2 * mean * spread->first + mean * mean * spread->scale;
  return variance > 0 ? variance : 0;
}

static void depart(const bpjs_survey_cell *sums, bool total, double before, double scale,
                   bpjs_survey_spread *spread) {
  if (total)
    bpjs_survey_spread_add(spread, sums->z - before, scale, 1);
  else if (sums->x != 0)
    bpjs_survey_spread_add(spread, sums->z / sums->x, scale, 1);
}

void bpjs_survey_depart(bpjs_survey_run_state *run, size_t m, const bpjs_survey_cell *sums,
                        double scale) {
  const size_t domains = (size_t)run->domains.count;
  const bool total = run->survey->measures[m].kind == BPJS_SURVEY_TOTAL;
  const bpjs_survey_totals *of = run->totals + m * domains;
  bpjs_survey_spread *spreads = run->spreads + m * (domains + 1);
  bpjs_survey_cell all = {0};
  for (size_t d = 0; d < domains; d++) {
    const double by = total ? 0 : of[d].centre - run->whole[m].centre;
    all.z += sums[d].z + by * sums[d].x;
    all.x += sums[d].x;
    depart(&sums[d], total, bpjs_survey_sum_of(&of[d].y), scale, &spreads[d]);
  }
  depart(&all, total, bpjs_survey_sum_of(&run->whole[m].y), scale, &spreads[domains]);
}
