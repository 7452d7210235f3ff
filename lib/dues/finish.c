#include <string.h>

#include "base/error.h"
#include "dues/exact.h"
#include "dues/result.h"

/* Which of two lines goes first: negative, positive, never 0. */
static int64_t compare_entries(const void *a, const void *b) {
  const bpjs_dues_entry *x = a, *y = b;
  if (x->due.month != y->due.month)
    return x->due.month - y->due.month;
  if (x->due.programme != y->due.programme)
    return x->due.programme - y->due.programme;
  if (x->due.payer != y->due.payer)
    return x->due.payer - y->due.payer;
  return x->order < y->order ? -1 : 1;
}

static int64_t compare_months(const void *a, const void *b) {
  const bpjs_dues_month *x = a, *y = b;
  return x->totals.month - y->totals.month;
}

static int64_t compare_warnings(const void *a, const void *b) {
  const bpjs_dues_warning *x = &((const bpjs_dues_warned *)a)->warning,
                          *y = &((const bpjs_dues_warned *)b)->warning;
  if (x->month != y->month)
    return x->month - y->month;
  if (x->code != y->code)
    return x->code - y->code;
  if (x->programme != y->programme)
    return x->programme - y->programme;
  if (x->number != y->number)
    return x->number < y->number ? -1 : 1;
  return strcmp(x->parameter, y->parameter);
}

typedef int64_t (*comparer)(const void *, const void *);

/* Shellsort: in place, quick on what is in order already; qsort may allocate.
 * `spare` has room for one item. */
static void sort(void *items, size_t count, size_t size, comparer compare, void *spare) {
  char *bytes = items;
  for (size_t gap = count / 2; gap > 0; gap /= 2)
    for (size_t i = gap; i < count; i++) {
      size_t at = i;
      memcpy(spare, bytes + i * size, size);
      for (; at >= gap && compare(bytes + (at - gap) * size, spare) > 0; at -= gap)
        memcpy(bytes + at * size, bytes + (at - gap) * size, size);
      memcpy(bytes + at * size, spare, size);
    }
}

static bool add(int64_t *sum, int64_t amount) {
  return bpjs_exact_plus(*sum, amount, sum);
}

bool bpjs_totals_add(bpjs_dues_totals *totals, const bpjs_dues_line *line) {
  if (line->flags & BPJS_DUES_DEFERRED)
    return add(&totals->deferred, line->amount);
  int64_t *payers[] = {&totals->employer, &totals->worker, &totals->participant,
                       &totals->government, &totals->recomposition};
  return add(payers[line->payer - BPJS_PAYER_EMPLOYER], line->amount) &&
         ((line->flags & BPJS_DUES_OUTSIDE_BILL) != 0 || add(&totals->bill, line->amount));
}

static int32_t add_up(bpjs_dues *dues, bpjs_error *error) {
  bpjs_dues_month *month = dues->months;
  for (size_t i = 0; i < dues->entry_count; i++) {
    const bpjs_dues_line *line = &dues->entries[i].due;
    for (; month->totals.month != line->month; month++)
      month[1].entry_first = i;
    month->entry_count++;
    if (!bpjs_totals_add(&month->totals, line) || !bpjs_totals_add(&dues->totals, line))
      return bpjs_error_number(error, BPJS_ERROR_OVERFLOW, "amount", line->amount,
                               "the sum of the lines is more than an amount can hold");
  }
  return BPJS_OK;
}

int32_t bpjs_result_finish(bpjs_dues *dues, bpjs_error *error) {
  bpjs_dues_month month;
  bpjs_dues_entry entry;
  bpjs_dues_warned warning;
  dues->law = NULL;
  sort(dues->months, dues->month_count, sizeof month, compare_months, &month);
  sort(dues->entries, dues->entry_count, sizeof entry, compare_entries, &entry);
  sort(dues->warnings, dues->warning_count, sizeof warning, compare_warnings, &warning);
  dues->totals.struct_size = sizeof dues->totals;
  int32_t status = add_up(dues, error);
  if (status == BPJS_OK)
    status = bpjs_dues_set_holidays(dues, NULL, 0, error);
  return status;
}
