#include "survey/run.h"

static bpjs_survey_list of_domain(bpjs_survey_run_state *run, size_t m, int32_t d) {
  const bpjs_survey_cell *sums = run->sums + m * (size_t)run->cells.count;
  int32_t count = 0;
  for (int32_t i = run->begin[d]; i < run->begin[d + 1]; i++) {
    const int32_t cell = run->by_domain[i];
    if (sums[cell].rows == 0)
      continue;
    run->items[count] = sums[cell];
    run->item_clusters[count++] = (int32_t)run->cells.pairs[cell].a;
  }
  return (bpjs_survey_list){run->items, run->item_clusters, count};
}

/* Cells of a cluster come together; z is moved to the centre of the whole. */
static bpjs_survey_list of_whole(bpjs_survey_run_state *run, size_t m) {
  const bool total = run->survey->measures[m].kind == BPJS_SURVEY_TOTAL;
  const bpjs_survey_cell *sums = run->sums + m * (size_t)run->cells.count;
  const bpjs_survey_totals *of = run->totals + m * (size_t)run->domains.count;
  int32_t count = 0;
  for (int32_t i = 0; i < run->cells.count; i++) {
    const int32_t cell = run->sorted[i];
    const bpjs_survey_pair *pair = &run->cells.pairs[cell];
    const double by = total ? 0 : of[pair->b].centre - run->whole[m].centre;
    if (sums[cell].rows == 0)
      continue;
    if (count == 0 || run->item_clusters[count - 1] != (int32_t)pair->a) {
      run->items[count] = (bpjs_survey_cell){0};
      run->item_clusters[count++] = (int32_t)pair->a;
    }
    bpjs_survey_cell *item = &run->items[count - 1];
    item->z += sums[cell].z + by * sums[cell].x;
    item->x += sums[cell].x;
    item->rows += sums[cell].rows;
  }
  return (bpjs_survey_list){run->items, run->item_clusters, count};
}

bpjs_survey_list bpjs_survey_list_of(bpjs_survey_run_state *run, size_t m, int32_t d) {
  return d == run->domains.count ? of_whole(run, m) : of_domain(run, m, d);
}
