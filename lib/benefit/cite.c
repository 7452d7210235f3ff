#include <string.h>

#include "benefit/claim.h"

/* What an amount is cited for, first of all the first. */
static const char *const names[] = {"amount", "share",   "rate", "accrual", "employer_rate",
                                    "base",   "percent", "term", "note"};

enum { NAMES = sizeof names / sizeof *names };

static int32_t rank_of(const char *what) {
  int32_t rank = 0;
  while (rank < NAMES && strcmp(what, names[rank]) != 0)
    rank++;
  return rank;
}

/* The first row of the best name, else the first of any but that of the order of heirs, which
 * says who is paid and not what. */
static int32_t cite(const bpjs_benefit *claim, const bpjs_claim_entry *entry) {
  int32_t cited = -1, best = NAMES + 1;
  for (size_t i = 0; i < entry->step_count; i++) {
    const bpjs_claim_step *step = &claim->steps[entry->step_first + i];
    const int32_t rank = rank_of(step->what);
    if (step->used < 0 || rank >= best || strcmp(step->what, "heir") == 0)
      continue;
    cited = step->used;
    best = rank;
  }
  return cited;
}

static const char *citation_of(const bpjs_benefit *claim, int32_t used) {
  return claim->rows.items[used].citation;
}

/* Whether the line's row, or that of an overlay in a step before `end`, says the same. */
static bool is_cited(const bpjs_benefit *claim, const bpjs_claim_entry *entry, size_t end,
                     const char *citation) {
  if (entry->cited >= 0 && strcmp(citation_of(claim, entry->cited), citation) == 0)
    return true;
  for (size_t i = 0; i < end; i++) {
    const int32_t used = claim->steps[entry->step_first + i].used;
    if (used >= 0 && claim->rows.items[used].row->layer != 0 &&
        strcmp(citation_of(claim, used), citation) == 0)
      return true;
  }
  return false;
}

void bpjs_claim_cite(bpjs_benefit *claim, bpjs_claim_entry *entry) {
  bpjs_buffer whole = {0};
  entry->cited = cite(claim, entry);
  for (size_t i = 0; i < entry->step_count; i++) {
    const int32_t used = claim->steps[entry->step_first + i].used;
    if (used < 0 || claim->rows.items[used].row->layer == 0 ||
        is_cited(claim, entry, i, citation_of(claim, used)))
      continue;
    if (whole.length == 0 && entry->cited >= 0)
      bpjs_buffer_add_text(&whole, citation_of(claim, entry->cited));
    bpjs_buffer_add_text(&whole, whole.length == 0 ? "" : "; ");
    bpjs_buffer_add_text(&whole, citation_of(claim, used));
  }
  if (whole.length != 0 || whole.failed)
    entry->citation = bpjs_trace_rows_keep(&claim->rows, &whole);
  claim->failed = claim->failed || claim->rows.texts.failed;
  bpjs_buffer_free(&whole);
}

const char *bpjs_claim_citation(const bpjs_benefit *claim, const bpjs_claim_entry *entry) {
  if (entry->citation != 0)
    return bpjs_trace_at(&claim->rows, entry->citation);
  return entry->cited < 0 ? "" : citation_of(claim, entry->cited);
}
