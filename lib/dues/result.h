/* What a bpjs_dues is: bills of some months, copied, with the law that they rest on,
 * which it keeps. Computed once; only due days change afterwards, with the holidays. */
#ifndef BPJS_DUES_RESULT_H
#define BPJS_DUES_RESULT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "dues/bill.h"
#include "law/law.h"
#include "trace/rows.h"

/* A step of a line, in order; `what` and `number` as in bpjs_step. */
typedef struct bpjs_dues_step {
  int32_t what;
  int32_t used;       /* index into dues->rows of the row that says it; -1: none */
  int32_t confidence; /* of the rule in this month, which may be worse than the row's */
  uint32_t flags;     /* enum bpjs_rule_flag */
  int64_t number;
} bpjs_dues_step;

/* A line. Its steps are dues->steps[step_first .. step_first + step_count - 1]. */
typedef struct bpjs_dues_entry {
  bpjs_due due;     /* see bpjs_dues_citation */
  bpjs_exact exact; /* of one of count, before rounding */
  int32_t formula;  /* enum bpjs_formula */
  int32_t cited;    /* index into dues->rows of its rate or amount; -1: none */
  size_t citation;  /* offset into the texts of dues->rows, or 0: that of `cited` is all */
  size_t step_first, step_count;
  size_t order; /* as it was added, to keep equals in order */
} bpjs_dues_entry;

/* A warning, and how many months it is about: maybe not all from the first to
 * the last; and what its sentence needs beside. */
typedef struct bpjs_dues_warned {
  bpjs_dues_warning warning;
  int32_t months;
  int64_t value; /* of the rule `parameter` in a month; 0 if it has none */
} bpjs_dues_warned;

/* A month. Its lines are dues->entries[entry_first .. + entry_count - 1]. */
typedef struct bpjs_dues_month {
  bpjs_dues_totals totals; /* with month, nominal_day, and due_day as it moved */
  int32_t moves;
  size_t entry_first, entry_count;
} bpjs_dues_month;

/* Where the first of everything are: as much as a wage earner's month has whose lines are
 * all rounded, so that the result of such a month is one allocation. */
typedef struct bpjs_dues_room {
  bpjs_dues_month months[1];
  bpjs_dues_entry entries[9];
  bpjs_dues_step steps[52];
  bpjs_trace_row rows[16];
} bpjs_dues_room;

struct bpjs_dues {
  bpjs_law_policy policy; /* as it was asked */
  int32_t segment;
  bpjs_dues_totals totals; /* of all months */
  bpjs_dues_month *months; /* in order */
  size_t month_count, month_capacity;
  bpjs_dues_entry *entries; /* by month, programme, payer */
  size_t entry_count, entry_capacity;
  bpjs_dues_step *steps;
  size_t step_count, step_capacity;
  bpjs_trace_rows rows;       /* with the law, and texts */
  bpjs_dues_warned *warnings; /* each once, with the months that have it */
  size_t warning_count, warning_capacity;
  bpjs_dues_room room;
};

/* The citation of a line, whole; "" if it has none. */
static inline const char *bpjs_dues_citation(const bpjs_dues *dues, const bpjs_dues_entry *entry) {
  if (entry->citation != 0)
    return bpjs_trace_at(&dues->rows, entry->citation);
  return entry->cited < 0 ? "" : dues->rows.items[entry->cited].citation;
}

/* The relief that a line has: the parameter of the first of its rows that is a
 * relief's; "" if there is none. */
const char *bpjs_dues_relieved(const bpjs_dues *dues, const bpjs_dues_entry *entry);

/* Sets what a line cites, of its steps, which are there: its rate's or amount's
 * row; and, with the flag OVERLAY, what rows of overlays cite, each once. */
void bpjs_dues_cite(bpjs_dues *dues, bpjs_dues_entry *entry);

/* Begins a result. Policy: of bpjs_law_policy_in. BPJS_OK or BPJS_ERROR_MEMORY. */
int32_t bpjs_result_new(const bpjs_law *law, const bpjs_law_policy *policy, int32_t segment,
                        bpjs_dues **dues, bpjs_error *error);

/* Copies a month; each month once, in any order. BPJS_OK or BPJS_ERROR_MEMORY. */
int32_t bpjs_result_add_bill(bpjs_dues *dues, const bpjs_bill *bill, bpjs_error *error);

/* Puts the months in order and adds them up. BPJS_OK, or BPJS_ERROR_OVERFLOW if
 * a total does not fit. */
int32_t bpjs_result_finish(bpjs_dues *dues, bpjs_error *error);

/* What is common to the functions of a segment:
 *   dues = NULL; new; for each month: compute, add_bill; then
 *   return bpjs_result_hand(status so far, dues, out, error)
 * which finishes and hands over, or frees `dues` and leaves *out alone. */
int32_t bpjs_result_hand(int32_t status, bpjs_dues *dues, bpjs_dues **out, bpjs_error *error);

/* Adds a line to totals. False: overflow. */
bool bpjs_totals_add(bpjs_dues_totals *totals, const bpjs_due *due);

/* The first day from `day` on that is no weekend and none of the holidays. */
int32_t bpjs_due_day(int32_t day, const int64_t *holidays, int64_t count);

/* The sentence of warning `index`, as bpjs_dues_warning_text has it. */
void bpjs_dues_add_warning(const bpjs_dues *dues, size_t index, int32_t language,
                           bpjs_buffer *buffer);

#endif
