#include <string.h>

#include "base/error.h"
#include "bpjsstat/coverage.h"
#include "coverage/basis.h"
#include "coverage/names.h"
#include "coverage/parts.h"
#include "coverage/query.h"
#include "coverage/result.h"

/* What a change is made of. */
typedef struct change {
  const bpjs_fact *from, *to; /* whose names and sources the result bears */
  const char *label;
  bpjs_figure amount;
} change;

/* Adds the change and, in percentage points of growth, what it contributes. */
static void add_change(bpjs_results *results, const bpjs_parts *before, const bpjs_parts *after,
                       const change *c, uint32_t flags) {
  bpjs_figure share = {.struct_size = sizeof share};
  if (results->status == BPJS_OK)
    results->status = bpjs_figure_share(&c->amount, &before->total->figure, &share, results->error);
  share.unit = BPJS_UNIT_PERCENTAGE_POINTS;
  static const char *const series[] = {"change", "contribution"};
  const bpjs_figure *figures[] = {&c->amount, &share};
  for (int i = 0; i < 2 && results->status == BPJS_OK; i++) {
    bpjs_result result = bpjs_result_of(c->to, series[i]);
    bpjs_buffer name = {0}, none = {0};
    result.section = "growth";
    result.figure = *figures[i];
    bpjs_basis_change(results, &result, c->from, c->to, flags);
    bpjs_coverage_add_series(&name, c->to->about.series, results->language);
    bpjs_coverage_add_scope(&name, &c->to->about, results->language);
    bpjs_result_label(results, &result, c->label, &name, &none);
    bpjs_result_cite(results, &result, &before->facts, c->from);
    bpjs_result_cite(results, &result, &after->facts, c->to);
    bpjs_results_add(results, &result);
  }
}

static void subtract(bpjs_results *results, const bpjs_figure *a, const bpjs_figure *b,
                     bpjs_figure *difference) {
  if (results->status == BPJS_OK)
    results->status = bpjs_figure_subtract(a, b, difference, results->error);
}

static const bpjs_fact *part_of(const bpjs_parts *parts, const bpjs_fact *fact, int32_t dimension) {
  for (int64_t i = 0; i < parts->count; i++)
    if (bpjs_facts_compare_codes(&parts->list[i]->about, &fact->about, dimension) == 0)
      return parts->list[i];
  return NULL;
}

static void decompose(bpjs_results *results, const bpjs_parts *before, const bpjs_parts *after,
                      int32_t dimension, uint32_t flags) {
  const bpjs_figure empty = {.struct_size = sizeof empty};
  change whole = {before->total, after->total, "label.change", empty};
  subtract(results, &after->total->figure, &before->total->figure, &whole.amount);
  add_change(results, before, after, &whole, flags);
  change rest = {before->total, after->total, "label.rest", whole.amount};
  for (int64_t i = 0; i < after->count; i++) {
    const bpjs_fact *to = after->list[i], *from = part_of(before, to, dimension);
    if (from == NULL)
      continue;
    change part = {from, to, "label.change", empty};
    subtract(results, &to->figure, &from->figure, &part.amount);
    subtract(results, &rest.amount, &part.amount, &rest.amount);
    add_change(results, before, after, &part, flags);
  }
  if (bpjs_parts_add_up(after, dimension))
    add_change(results, before, after, &rest, flags);
}

int32_t bpjs_coverage_decompose(const bpjs_dataset *dataset, const bpjs_query *from,
                                const bpjs_query *to, int32_t dimension, uint32_t flags,
                                int32_t language, bpjs_dataset **out, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_query first, second;
  int32_t status = bpjs_query_check_parts(dataset, dimension, flags, language, out, error);
  if (status == BPJS_OK)
    status = bpjs_query_take(&first, from, "from", dimension, flags, error);
  if (status == BPJS_OK)
    status = bpjs_query_take(&second, to, "to", dimension, flags, error);
  if (status != BPJS_OK)
    return status;
  bpjs_parts before = {0}, after = {0};
  bpjs_results results = bpjs_results_begin(language, error);
  if (results.status == BPJS_OK)
    results.status = bpjs_parts_find(&before, dataset, &first, dimension, "from", error);
  if (results.status == BPJS_OK)
    results.status = bpjs_parts_find(&after, dataset, &second, dimension, "to", error);
  if (results.status == BPJS_OK)
    decompose(&results, &before, &after, dimension, flags);
  bpjs_parts_free(&before);
  bpjs_parts_free(&after);
  return bpjs_results_finish(&results, out);
}
