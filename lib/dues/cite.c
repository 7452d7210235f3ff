#include <string.h>

#include "dues/result.h"

/* The row of a line's rate or amount; where it has none, its first row. *overlay: whether
 * any of its rows is of one. */
static int32_t cite(const bpjs_dues *dues, const bpjs_dues_entry *entry, bool *overlay) {
  const bpjs_dues_step *step = &dues->steps[entry->step_first], *end = step + entry->step_count;
  int32_t first = -1, cited = -1;
  *overlay = false;
  for (; step < end; step++) {
    if (step->used < 0)
      continue;
    *overlay |= dues->rows.items[step->used].row->layer != 0;
    if (first < 0)
      first = step->used;
    if (cited < 0 && (step->what == BPJS_STEP_RATE || step->what == BPJS_STEP_AMOUNT ||
                      step->what == BPJS_STEP_PACKAGE))
      cited = step->used;
  }
  return cited < 0 ? first : cited;
}

/* Whether the row of a step of the line, before step `end`, has the same citation. */
static bool is_cited(const bpjs_dues *dues, const bpjs_dues_entry *entry, size_t end,
                     const char *citation) {
  if (strcmp(dues->rows.items[entry->cited].citation, citation) == 0)
    return true;
  for (size_t i = 0; i < end; i++) {
    const int32_t used = dues->steps[entry->step_first + i].used;
    if (used >= 0 && dues->rows.items[used].row->layer != 0 &&
        strcmp(dues->rows.items[used].citation, citation) == 0)
      return true;
  }
  return false;
}

void bpjs_dues_cite(bpjs_dues *dues, bpjs_dues_entry *entry) {
  bool overlay;
  entry->cited = cite(dues, entry, &overlay);
  if (!overlay)
    return;
  entry->due.flags |= BPJS_DUES_OVERLAY;
  bpjs_buffer whole = {0};
  for (size_t i = 0; i < entry->step_count; i++) {
    const int32_t used = dues->steps[entry->step_first + i].used;
    if (used < 0 || dues->rows.items[used].row->layer == 0)
      continue;
    const char *citation = dues->rows.items[used].citation;
    if (is_cited(dues, entry, i, citation))
      continue;
    if (whole.length == 0)
      bpjs_buffer_add_text(&whole, bpjs_dues_citation(dues, entry));
    bpjs_buffer_add_text(&whole, "; ");
    bpjs_buffer_add_text(&whole, citation);
  }
  if (whole.length != 0 || whole.failed)
    entry->citation = bpjs_trace_rows_keep(&dues->rows, &whole);
  bpjs_buffer_free(&whole);
}
