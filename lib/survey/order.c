#include "base/error.h"
#include "base/memory.h"
#include "survey/run.h"

/* Puts items where their keys' turn is; `next` of a key: the place of the next one. */
static void place_cells(const bpjs_survey_run_state *run, int32_t *next, const int32_t *from,
                        bool by_domain, int32_t *to) {
  for (int32_t i = 0; i < run->cells.count; i++) {
    const int32_t cell = from == NULL ? i : from[i];
    const bpjs_survey_pair *pair = &run->cells.pairs[cell];
    to[next[by_domain ? pair->b : pair->a]++] = cell;
  }
}

/* How many cells each cluster, or domain, has. */
static void count_cells(const bpjs_survey_run_state *run, bool by_domain, int32_t *counts) {
  for (int32_t i = 0; i < run->cells.count; i++)
    counts[by_domain ? run->cells.pairs[i].b : run->cells.pairs[i].a]++;
}

int32_t bpjs_survey_order(bpjs_survey_run_state *run) {
  const bpjs_survey *survey = run->survey;
  const size_t cells = (size_t)run->cells.count, domains = (size_t)run->domains.count;
  const size_t clusters = (size_t)survey->cluster_count;
  int32_t *next = bpjs_memory_new(clusters > domains ? clusters : domains, sizeof *next);
  run->sorted = bpjs_memory_new(cells, sizeof *run->sorted);
  run->by_domain = bpjs_memory_new(cells, sizeof *run->by_domain);
  run->begin = bpjs_memory_new(domains + 1, sizeof *run->begin);
  run->items = bpjs_memory_new(clusters, sizeof *run->items);
  run->item_clusters = bpjs_memory_new(clusters, sizeof *run->item_clusters);
  if (next == NULL || run->sorted == NULL || run->by_domain == NULL || run->begin == NULL ||
      run->items == NULL || run->item_clusters == NULL) {
    bpjs_memory_free(next);
    return bpjs_error_memory(run->error);
  }
  count_cells(run, false, next);
  for (int32_t k = 0, at = 0; k < survey->cluster_count; k++) {
    const int32_t cluster = survey->order[k], count = next[cluster];
    next[cluster] = at;
    at += count;
  }
  place_cells(run, next, NULL, false, run->sorted);
  count_cells(run, true, run->begin + 1);
  for (size_t d = 0; d < domains; d++) {
    run->begin[d + 1] += run->begin[d];
    next[d] = run->begin[d];
  }
  place_cells(run, next, run->sorted, true, run->by_domain);
  bpjs_memory_free(next);
  return BPJS_OK;
}
