#include "benefit/claim.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/structure.h"

/* The notes of this room that govern the day, as sure as the policy asks. */
static void add_notes(bpjs_benefit *claim) {
  static const char prefix[] = "note.benefit.";
  const bpjs_law *law = claim->rows.law;
  for (size_t i = law->index.note_first; i < law->index.note_end; i++) {
    const bpjs_law_entry *row = &law->rows[law->index.groups[i].first];
    const char *parameter = bpjs_law_at(law, row->parameter), *key = bpjs_law_at(law, row->key);
    if (strncmp(parameter, prefix, sizeof prefix - 1) != 0 ||
        (row->segment != BPJS_SEGMENT_ALL && row->segment != claim->segment))
      continue;
    const bpjs_rule rule = bpjs_claim_law(claim, claim->day, parameter, row->segment, key);
    if (bpjs_rule_use(&rule, &claim->policy, NULL) != BPJS_OK)
      continue;
    int32_t *grown =
        bpjs_memory_grow(claim->notes, &claim->note_capacity, claim->note_count + 1, sizeof *grown);
    if (grown != NULL)
      claim->notes = grown;
    const int32_t used = grown == NULL ? -1 : bpjs_trace_rows_use(&claim->rows, rule.row, false);
    if (used < 0)
      claim->failed = true;
    else
      grown[claim->note_count++] = used;
  }
}

int32_t bpjs_claim_new(const bpjs_law *law, const bpjs_law_policy *policy, int32_t day,
                       int32_t segment, int32_t programmes, bpjs_benefit **claim,
                       bpjs_error *error) {
  bpjs_law_policy ours;
  const int32_t status = bpjs_law_policy_in(policy, &ours, error);
  if (status != BPJS_OK)
    return status;
  bpjs_benefit *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  made->policy = ours;
  made->day = day;
  made->segment = segment;
  made->programmes = programmes;
  made->law_error.struct_size = sizeof made->law_error;
  bpjs_trace_rows_begin(&made->rows, law);
  add_notes(made);
  if (made->failed) {
    bpjs_benefit_free(made);
    return bpjs_error_memory(error);
  }
  *claim = made;
  return BPJS_OK;
}

void bpjs_benefit_free(bpjs_benefit *benefit) {
  if (benefit == NULL)
    return;
  bpjs_memory_free(benefit->entries);
  bpjs_memory_free(benefit->steps);
  bpjs_memory_free(benefit->refused);
  bpjs_memory_free(benefit->warnings);
  bpjs_memory_free(benefit->notes);
  bpjs_trace_rows_free(&benefit->rows);
  bpjs_memory_free(benefit);
}

bpjs_rule bpjs_claim_law(const bpjs_benefit *claim, int32_t day, const char *parameter,
                         int32_t segment, const char *key) {
  return bpjs_law_rule_on(claim->rows.law, &claim->policy, day, parameter, segment, key);
}

static int compare_entries(const void *a, const void *b, const void *context) {
  const bpjs_claim_entry *x = a, *y = b;
  (void)context;
  if (x->line.programme != y->line.programme)
    return x->line.programme - y->line.programme;
  return x->order < y->order ? -1 : 1;
}

/* Whether there is an answer: a line that is no term, or a refusal for a fact. */
static bool answers(const bpjs_benefit *claim) {
  for (size_t i = 0; i < claim->entry_count; i++)
    if (claim->entries[i].line.kind != BPJS_BENEFIT_TERM)
      return true;
  for (size_t i = 0; i < claim->refused_count; i++)
    if (claim->refused[i].refusal.reason > BPJS_BENEFIT_REASON_CONFIDENCE)
      return true;
  return false;
}

int32_t bpjs_claim_finish(bpjs_benefit *claim, bpjs_error *error) {
  bpjs_benefit_totals totals;
  if (claim->failed)
    return bpjs_error_memory(error);
  if (claim->law_status != BPJS_OK && !answers(claim)) {
    if (error != NULL)
      bpjs_struct_out(error, &claim->law_error, sizeof claim->law_error);
    return claim->law_status;
  }
  bpjs_sort(claim->entries, claim->entry_count, sizeof *claim->entries, compare_entries, NULL);
  if (!bpjs_claim_sum(claim, 0, &totals))
    return bpjs_claim_overflow("total", totals.total, error);
  return BPJS_OK;
}

int32_t bpjs_claim_hand(int32_t status, bpjs_benefit *claim, bpjs_benefit **out,
                        bpjs_error *error) {
  if (status == BPJS_OK)
    status = bpjs_claim_finish(claim, error);
  if (status == BPJS_OK)
    *out = claim;
  else
    bpjs_benefit_free(claim);
  return status;
}
