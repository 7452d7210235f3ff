#include "coverage/by.h"

#include <string.h>

#include "base/error.h"
#include "bpjsstat/coverage.h"
#include "coverage/arguments.h"
#include "coverage/basis.h"
#include "coverage/facts.h"
#include "coverage/names.h"
#include "coverage/query.h"
#include "coverage/result.h"

static bpjs_figure part(const bpjs_coverage *c, int32_t unit, double value, double lower,
                        double upper) {
  return (bpjs_figure){.struct_size = sizeof(bpjs_figure),
                       .unit = unit,
                       .bounds = c->bounds,
                       .flags = c->flags,
                       .value = value,
                       .lower = lower,
                       .upper = upper};
}

void bpjs_coverage_add_ratio(bpjs_results *results, const char *section, const bpjs_facts *facts,
                             const bpjs_fact *covered, const bpjs_fact *eligible, uint32_t flags) {
  bpjs_coverage c = {.struct_size = sizeof c};
  if (results->status != BPJS_OK)
    return;
  results->status = bpjs_coverage_compute(&covered->figure, &eligible->figure, &c, results->error);
  static const char *const series[] = {"coverage_ratio", "coverage_gap"};
  static const char *const labels[][2] = {{"label.ratio", "label.gap"},
                                          {"label.target_ratio", "label.target_gap"}};
  bool target = strncmp(eligible->about.series, "target_", strlen("target_")) == 0;
  const bpjs_figure figures[] = {part(&c, BPJS_UNIT_PERCENT, c.ratio, c.ratio_lower, c.ratio_upper),
                                 part(&c, c.unit, c.gap, c.gap_lower, c.gap_upper)};
  for (int i = 0; i < 2 && results->status == BPJS_OK; i++) {
    bpjs_result result = bpjs_result_of(covered, series[i]);
    bpjs_buffer first = {0}, second = {0};
    result.section = section;
    result.figure = figures[i];
    bpjs_basis_ratio(results, &result, covered, eligible, flags);
    bpjs_coverage_add_series(&first, covered->about.series, results->language);
    bpjs_coverage_add_scope(&first, &covered->about, results->language);
    bpjs_coverage_add_series(&second, eligible->about.series, results->language);
    bpjs_result_label(results, &result, labels[target][i], &first, &second);
    bpjs_result_cite(results, &result, facts, covered);
    bpjs_result_cite(results, &result, facts, eligible);
    bpjs_results_add(results, &result);
  }
}

/* What the query leaves open is as in the other fact: informal members are not
 * divided by all workers, nor a province by the nation, unless it says so. */
static bool fits(const bpjs_fact *base, const bpjs_fact *fact, const bpjs_query *query,
                 int32_t dimension) {
  for (int32_t d = BPJS_DIMENSION_PROGRAMME; d <= BPJS_DIMENSION_AREA; d++)
    if (bpjs_query_open(query, d) && bpjs_facts_compare_codes(&base->about, &fact->about, d) != 0)
      return false;
  return bpjs_facts_compare_codes(&base->about, &fact->about, dimension) == 0;
}

/* The best fact that goes with this one. */
static const bpjs_fact *partner(const bpjs_facts *facts, const bpjs_fact *fact,
                                const bpjs_query *query, int32_t dimension) {
  for (int64_t i = 0; i < facts->count; i++)
    if (fits(&facts->list[i], fact, query, dimension))
      return &facts->list[i];
  return NULL;
}

int32_t bpjs_coverage_by(const bpjs_dataset *dataset, const bpjs_query *covered,
                         const bpjs_query *eligible, int32_t dimension, uint32_t flags,
                         int32_t language, bpjs_dataset **out, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_query above, below;
  int32_t status =
      bpjs_query_check(dataset, dimension, BPJS_DIMENSION_PERIOD, flags, language, out, error);
  if (status == BPJS_OK)
    status = bpjs_query_take(&above, covered, "covered", dimension, flags, error);
  if (status == BPJS_OK)
    status = bpjs_query_take(&below, eligible, "eligible", dimension, flags, error);
  if (status != BPJS_OK)
    return status;

  bpjs_facts covers = {0}, bases = {0};
  bpjs_results results = bpjs_results_begin(language, error);
  if (results.status == BPJS_OK)
    results.status = bpjs_facts_query(&covers, dataset, &above, error);
  if (results.status == BPJS_OK)
    results.status = bpjs_facts_query(&bases, dataset, &below, error);
  if (results.status == BPJS_OK)
    bpjs_facts_sort(&covers, dimension);
  const bpjs_fact *told = NULL;
  for (int64_t i = 0; i < covers.count && results.status == BPJS_OK; i++) {
    const bpjs_fact *fact = &covers.list[i];
    if (told != NULL && bpjs_facts_compare_codes(&told->about, &fact->about, dimension) == 0)
      continue;
    const bpjs_fact *base = partner(&bases, fact, &below, dimension);
    if (base == NULL)
      continue;
    told = fact;
    bpjs_coverage_add_ratio(&results, "coverage", &covers, fact, base, flags);
  }
  bpjs_facts_free(&covers);
  bpjs_facts_free(&bases);
  return bpjs_results_finish_found(&results, "covered", out);
}
