#include <string.h>

#include "base/error.h"
#include "base/sort.h"
#include "dues/result.h"
#include "trace/exact.h"

/* Which of two lines goes first: no two are equal. */
static int compare_entries(const void *a, const void *b, const void *context) {
  const bpjs_dues_entry *x = a, *y = b;
  (void)context;
  if (x->due.month != y->due.month)
    return x->due.month - y->due.month;
  if (x->due.programme != y->due.programme)
    return x->due.programme - y->due.programme;
  if (x->due.payer != y->due.payer)
    return x->due.payer - y->due.payer;
  return x->order < y->order ? -1 : 1;
}

static int compare_months(const void *a, const void *b, const void *context) {
  const bpjs_dues_month *x = a, *y = b;
  (void)context;
  return x->totals.month - y->totals.month;
}

static int compare_warnings(const void *a, const void *b, const void *context) {
  const bpjs_dues_warning *x = &((const bpjs_dues_warned *)a)->warning,
                          *y = &((const bpjs_dues_warned *)b)->warning;
  (void)context;
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

static bool add(int64_t *sum, int64_t amount) {
  return bpjs_exact_plus(*sum, amount, sum);
}

bool bpjs_totals_add(bpjs_dues_totals *totals, const bpjs_due *due) {
  if (due->flags & BPJS_DUES_DEFERRED)
    return add(&totals->deferred, due->amount);
  int64_t *payers[] = {[BPJS_PAYER_EMPLOYER] = &totals->employer,
                       [BPJS_PAYER_WORKER] = &totals->worker,
                       [BPJS_PAYER_PARTICIPANT] = &totals->participant,
                       [BPJS_PAYER_GOVERNMENT] = &totals->government,
                       [BPJS_PAYER_RECOMPOSITION] = &totals->recomposition};
  return add(payers[due->payer], due->amount) &&
         ((due->flags & BPJS_DUES_OUTSIDE_BILL) != 0 || add(&totals->bill, due->amount));
}

static int32_t add_up(bpjs_dues *dues, bpjs_error *error) {
  bpjs_dues_month *month = dues->months;
  for (size_t i = 0; i < dues->entry_count; i++) {
    const bpjs_due *due = &dues->entries[i].due;
    for (; month->totals.month != due->month; month++)
      month[1].entry_first = i;
    month->entry_count++;
    if (!bpjs_totals_add(&month->totals, due) || !bpjs_totals_add(&dues->totals, due))
      return bpjs_error_number(error, BPJS_ERROR_OVERFLOW, "amount", due->amount,
                               "the sum of the lines is more than an amount can hold");
  }
  return BPJS_OK;
}

int32_t bpjs_result_finish(bpjs_dues *dues, bpjs_error *error) {
  bpjs_sort(dues->months, dues->month_count, sizeof *dues->months, compare_months, NULL);
  bpjs_sort(dues->entries, dues->entry_count, sizeof *dues->entries, compare_entries, NULL);
  bpjs_sort(dues->warnings, dues->warning_count, sizeof *dues->warnings, compare_warnings, NULL);
  dues->totals.struct_size = sizeof dues->totals;
  int32_t status = add_up(dues, error);
  if (status == BPJS_OK)
    status = bpjs_dues_set_holidays(dues, NULL, 0, error);
  return status;
}
