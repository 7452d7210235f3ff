#include "coverage/disagreements.h"

#include <string.h>

#include "base/error.h"
#include "coverage/arguments.h"
#include "coverage/names.h"

static bool meet(const bpjs_fact *a, const bpjs_fact *b) {
  return a->figure.lower <= b->figure.upper && b->figure.lower <= a->figure.upper;
}

static bool same_figure(const bpjs_fact *a, const bpjs_fact *b) {
  return a->figure.value == b->figure.value && a->figure.lower == b->figure.lower &&
         a->figure.upper == b->figure.upper;
}

/* One side, with every source that prints the same. */
static void add_side(bpjs_results *results, const bpjs_facts *facts, const bpjs_fact *side,
                     const bpjs_fact *group, int64_t count, const bpjs_fact *opponent,
                     const char *label) {
  bpjs_result result = bpjs_result_of(side, "disagreement");
  bpjs_buffer name = {0}, none = {0};
  result.section = "disagreements";
  bpjs_coverage_add_series(&name, side->about.series, results->language);
  bpjs_coverage_add_scope(&name, &side->about, results->language);
  bpjs_result_label(results, &result, label, &name, &none);
  bpjs_buffer_add_text(&result.basis, side->about.series);
  for (int64_t i = 0; i < count; i++)
    if (same_figure(&group[i], side))
      bpjs_result_cite(results, &result, facts, &group[i]);
  bpjs_result_conflict(results, &result, facts, side);
  bpjs_result_conflict(results, &result, facts, opponent);
  if (bpjs_facts_doubtful(side))
    bpjs_result_note(results, &result, "note.doubtful", NULL, NULL);
  bpjs_results_add(results, &result);
}

/* The best of the group against each other figure that it does not meet. */
static void add_group(bpjs_results *results, const bpjs_facts *facts, const bpjs_fact *group,
                      int64_t count) {
  for (int64_t i = 1; i < count; i++) {
    bool told = meet(group, &group[i]);
    for (int64_t j = 1; j < i; j++)
      told |= same_figure(&group[j], &group[i]);
    if (told)
      continue;
    add_side(results, facts, group, group, count, &group[i], "label.better");
    add_side(results, facts, &group[i], group, count, group, "label.other");
  }
}

void bpjs_coverage_add_disagreements(bpjs_results *results, const bpjs_facts *facts,
                                     const char *area) {
  for (int64_t i = 0, count; i < facts->count && results->status == BPJS_OK; i += count) {
    const bpjs_fact *group = bpjs_facts_find(facts, &facts->list[i].about, &count);
    if (area == NULL || strcmp(group->about.area, area) == 0)
      add_group(results, facts, group, count);
  }
}

int32_t bpjs_coverage_disagreements(const bpjs_dataset *dataset, int32_t language,
                                    bpjs_dataset **out, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_coverage_check_dataset(dataset, language, out, error);
  if (status != BPJS_OK)
    return status;
  bpjs_facts facts = {0};
  bpjs_results results = bpjs_results_begin(language, error);
  if (results.status == BPJS_OK)
    results.status = bpjs_facts_load(&facts, dataset, error);
  bpjs_coverage_add_disagreements(&results, &facts, NULL);
  bpjs_facts_free(&facts);
  return bpjs_results_finish(&results, out);
}
