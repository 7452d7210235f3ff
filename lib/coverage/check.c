#include <math.h>

#include "base/error.h"
#include "base/memory.h"
#include "bpjsstat/coverage.h"
#include "coverage/arguments.h"
#include "coverage/identity.h"
#include "coverage/labels.h"
#include "coverage/names.h"
#include "coverage/result.h"
#include "coverage/selector.h"
#include "figure/text.h"

static void add_missing(bpjs_results *results, bpjs_result *result, const bpjs_outcome *outcome) {
  if (outcome->has_left && outcome->has_right)
    return;
  bpjs_buffer one = {0}, none = {0};
  bpjs_coverage_add_bounded(&one, outcome->has_left ? &outcome->left : &outcome->right,
                            results->language);
  bpjs_result_note_words(results, result, "note.missing", &one, &none);
}

static void add_sides(bpjs_results *results, bpjs_result *result, const bpjs_outcome *outcome) {
  bpjs_buffer left = {0}, right = {0};
  if (!outcome->has_left || !outcome->has_right)
    return;
  bpjs_figure_add_text(&left, &outcome->left, results->language);
  bpjs_figure_add_text(&right, &outcome->right, results->language);
  bpjs_result_note_words(results, result, "note.sides", &left, &right);
}

/* active_participants = active_participants, inactive_participants */
static void add_basis(bpjs_buffer *basis, const bpjs_reading *reading) {
  bpjs_buffer_add(basis, reading->left.bytes, (size_t)reading->left.length);
  bpjs_buffer_add_text(basis, bpjs_cell_is(reading->relation, "order", 5) ? " <= " : " = ");
  bpjs_buffer_add(basis, reading->right.bytes, (size_t)reading->right.length);
}

static void add_outcome(bpjs_results *results, const bpjs_facts *facts, const bpjs_reading *reading,
                        const bpjs_observation *subject, const bpjs_outcome *outcome) {
  bpjs_fact fact = {.about = *subject, .figure = outcome->difference};
  fact.about.confidence = BPJS_CONFIDENCE_NONE;
  fact.about.status = 'A';
  bpjs_result result = bpjs_result_of(&fact, "identity");
  result.section = "checks";
  result.identity = reading->identity;
  result.verdict = outcome->verdict;
  result.figure.flags &= ~(uint32_t)BPJS_FIGURE_PUBLISHED;
  bpjs_buffer name = {0}, other = {0};
  bpjs_coverage_add_series(&name, subject->series, results->language);
  bpjs_coverage_add_scope(&name, subject, results->language);
  if (outcome->used_count > 1) {
    bpjs_coverage_add_series(&other, outcome->used[1]->about.series, results->language);
    bpjs_coverage_add_scope(&other, &outcome->used[1]->about, results->language);
  }
  bpjs_result_label_cell(&result, bpjs_coverage_choose(reading->label, results->language), &name,
                         &other);
  add_basis(&result.basis, reading);
  bpjs_cell note = bpjs_coverage_choose(reading->note, results->language);
  bpjs_buffer_add(&result.note, note.bytes, (size_t)note.length);
  add_sides(results, &result, outcome);
  add_missing(results, &result, outcome);
  bool fails =
      outcome->verdict == BPJS_VERDICT_INCONSISTENT || outcome->verdict == BPJS_VERDICT_TRUNCATED;
  for (int64_t i = 0; i < outcome->used_count; i++) {
    bpjs_result_cite(results, &result, facts, outcome->used[i]);
    if (bpjs_facts_doubtful(outcome->used[i]))
      bpjs_result_note(results, &result, "note.doubtful", NULL, NULL);
    if (fails)
      bpjs_result_conflict(results, &result, facts, outcome->used[i]);
  }
  bpjs_results_add(results, &result);
}

static bool same_identity(const bpjs_reading *a, const bpjs_reading *b) {
  return bpjs_cell_is(a->identity, b->identity.bytes, b->identity.length);
}

/* An identity may be read in several ways: tables with three segments and with
 * four, two meanings of a gap. It holds if it holds in one of them. */
typedef struct judged {
  bpjs_reading reading;
  bpjs_outcome outcome;
} judged;

/* Of two readings that fail, the one that fails by less was meant. */
static bool better(const bpjs_outcome *a, const bpjs_outcome *b) {
  if (b->verdict == 0 || a->verdict != b->verdict)
    return b->verdict == 0 || a->verdict < b->verdict;
  return a->verdict == BPJS_VERDICT_INCONSISTENT &&
         fabs(a->difference.value) < fabs(b->difference.value);
}

/* Judges all readings of the identity of `first` that are about this subject;
 * `published`: there are observations of it. False if nothing can be said, or
 * an earlier reading came to this subject and said it. */
static bool judge_all(const bpjs_reading *first, const bpjs_facts *facts,
                      const bpjs_observation *subject, bool published, judged *best,
                      judged *other) {
  bpjs_table table = bpjs_reading_open();
  bool before = true;
  best->outcome.verdict = 0;
  while (bpjs_reading_next(&table, &other->reading)) {
    before = before && other->reading.left.bytes != first->left.bytes;
    bpjs_cell selector = bpjs_reading_subject(&other->reading);
    if (!same_identity(&other->reading, first) || !bpjs_selector_matches(selector, subject))
      continue;
    if (before && published)
      return false;
    bpjs_reading_judge(&other->reading, facts, subject, &other->outcome);
    if (other->outcome.verdict != 0 && better(&other->outcome, &best->outcome))
      *best = *other;
  }
  return best->outcome.verdict != 0;
}

static void check_subject(bpjs_results *results, const bpjs_facts *facts,
                          const bpjs_reading *reading, const bpjs_observation *subject,
                          bool published, judged both[2]) {
  if (judge_all(reading, facts, subject, published, &both[0], &both[1]))
    add_outcome(results, facts, &both[0].reading, subject, &both[0].outcome);
}

static void check_reading(bpjs_results *results, const bpjs_facts *facts,
                          const bpjs_reading *reading, judged both[2]) {
  bpjs_cell selector = bpjs_reading_subject(reading), set;
  bool found = false;
  for (int64_t i = 0; i < facts->count && results->status == BPJS_OK; i++) {
    const bpjs_observation *about = &facts->list[i].about;
    if ((i > 0 && bpjs_facts_compare(&facts->list[i - 1].about, about) == 0) ||
        !bpjs_selector_matches(selector, about))
      continue;
    found = true;
    check_subject(results, facts, reading, about, true, both);
  }
  if (found || !bpjs_selector_fixed(selector))
    return;
  bpjs_observation subject = {.struct_size = sizeof subject};
  bpjs_selector_resolve(selector, &subject, &subject, &set);
  check_subject(results, facts, reading, &subject, false, both);
}

int32_t bpjs_coverage_check(const bpjs_dataset *dataset, int32_t language, bpjs_dataset **out,
                            bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_coverage_check_dataset(dataset, language, out, error);
  if (status != BPJS_OK)
    return status;
  bpjs_facts facts = {0};
  bpjs_results results = bpjs_results_begin(language, error);
  judged *both = bpjs_memory_new(2, sizeof *both);
  if (results.status == BPJS_OK && both == NULL)
    results.status = bpjs_error_memory(error);
  if (results.status == BPJS_OK)
    results.status = bpjs_facts_load(&facts, dataset, error);
  bpjs_table table = bpjs_reading_open();
  bpjs_reading reading;
  while (results.status == BPJS_OK && bpjs_reading_next(&table, &reading))
    check_reading(&results, &facts, &reading, both);
  bpjs_memory_free(both);
  bpjs_facts_free(&facts);
  return bpjs_results_finish(&results, out);
}
