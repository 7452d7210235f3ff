#include "coverage/shares.h"

#include "base/error.h"
#include "coverage/basis.h"
#include "coverage/names.h"
#include "coverage/query.h"
#include "coverage/verdict.h"

static void label(bpjs_results *results, bpjs_result *result, const char *key,
                  const bpjs_fact *first, const bpjs_fact *second) {
  bpjs_buffer one = {0}, two = {0};
  bpjs_coverage_add_series(&one, first->about.series, results->language);
  bpjs_coverage_add_scope(&one, &first->about, results->language);
  bpjs_coverage_add_series(&two, second->about.series, results->language);
  bpjs_coverage_add_scope(&two, &second->about, results->language);
  bpjs_result_label(results, result, key, &one, &two);
}

void bpjs_coverage_add_share(bpjs_results *results, const char *section, const bpjs_facts *facts,
                             const bpjs_fact *part, const bpjs_fact *total) {
  if (results->status != BPJS_OK)
    return;
  bpjs_result result = bpjs_result_of(part, "share");
  result.section = section;
  results->status =
      bpjs_figure_share(&part->figure, &total->figure, &result.figure, results->error);
  label(results, &result, "label.share", part, total);
  bpjs_basis_share(results, &result, part, total);
  bpjs_result_cite(results, &result, facts, part);
  bpjs_result_cite(results, &result, facts, total);
  bpjs_results_add(results, &result);
}

static void add_check(bpjs_results *results, const char *section, const bpjs_parts *parts,
                      int32_t dimension) {
  bpjs_result result = bpjs_result_of(parts->total, "difference");
  result.section = section;
  bpjs_figure sum = parts->list[0]->figure, uncut = bpjs_coverage_uncut(&sum);
  for (int64_t i = 1; i < parts->count && results->status == BPJS_OK; i++) {
    bpjs_figure part = bpjs_coverage_uncut(&parts->list[i]->figure);
    results->status = bpjs_figure_add(&sum, &parts->list[i]->figure, &sum, results->error);
    bpjs_results_fail(results, bpjs_figure_add(&uncut, &part, &uncut, results->error));
  }
  bpjs_figure total = parts->total->figure, total_uncut = bpjs_coverage_uncut(&total);
  if (results->status == BPJS_OK)
    results->status = bpjs_figure_subtract(&total, &sum, &result.figure, results->error);
  result.verdict = bpjs_coverage_judge(&total, &sum, &total_uncut, &uncut);
  if (result.verdict == BPJS_VERDICT_INCONSISTENT && total.lower > sum.upper &&
      !bpjs_parts_complete(parts, dimension)) {
    result.verdict = BPJS_VERDICT_UNKNOWN;
    bpjs_result_note(results, &result, "note.incomplete", NULL, NULL);
  }
  label(results, &result, "label.difference", parts->total, parts->total);
  bpjs_buffer_add_text(&result.basis, parts->total->about.series);
  bpjs_result_cite(results, &result, &parts->facts, parts->total);
  for (int64_t i = 0; i < parts->count; i++)
    bpjs_result_cite(results, &result, &parts->facts, parts->list[i]);
  if (result.verdict == BPJS_VERDICT_INCONSISTENT || result.verdict == BPJS_VERDICT_TRUNCATED) {
    bpjs_result_conflict(results, &result, &parts->facts, parts->total);
    for (int64_t i = 0; i < parts->count; i++)
      bpjs_result_conflict(results, &result, &parts->facts, parts->list[i]);
  }
  bpjs_results_add(results, &result);
}

void bpjs_coverage_add_shares(bpjs_results *results, const char *section, const bpjs_parts *parts,
                              int32_t dimension) {
  for (int64_t i = 0; i < parts->count; i++)
    bpjs_coverage_add_share(results, section, &parts->facts, parts->list[i], parts->total);
  if (bpjs_parts_add_up(parts, dimension))
    add_check(results, section, parts, dimension);
}

int32_t bpjs_coverage_shares(const bpjs_dataset *dataset, const bpjs_query *query,
                             int32_t dimension, uint32_t flags, int32_t language,
                             bpjs_dataset **out, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_query ours;
  int32_t status = bpjs_query_check_parts(dataset, dimension, flags, language, out, error);
  if (status == BPJS_OK)
    status = bpjs_query_take(&ours, query, "query", dimension, flags, error);
  if (status != BPJS_OK)
    return status;
  bpjs_parts parts = {0};
  bpjs_results results = bpjs_results_begin(language, error);
  if (results.status == BPJS_OK)
    results.status = bpjs_parts_find(&parts, dataset, &ours, dimension, "query", error);
  if (results.status == BPJS_OK)
    bpjs_coverage_add_shares(&results, "shares", &parts, dimension);
  bpjs_parts_free(&parts);
  return bpjs_results_finish(&results, out);
}
