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

static int64_t *sum_of(bpjs_dues_totals *totals, int32_t payer) {
  switch (payer) {
  case BPJS_PAYER_EMPLOYER:
    return &totals->employer;
  case BPJS_PAYER_WORKER:
    return &totals->worker;
  case BPJS_PAYER_PARTICIPANT:
    return &totals->participant;
  case BPJS_PAYER_GOVERNMENT:
    return &totals->government;
  default:
    return &totals->recomposition;
  }
}

bool bpjs_totals_add(bpjs_dues_totals *totals, const bpjs_due *due) {
  if (due->flags & BPJS_DUES_DEFERRED)
    return add(&totals->deferred, due->amount);
  return add(sum_of(totals, due->payer), due->amount) &&
         ((due->flags & BPJS_DUES_OUTSIDE_BILL) != 0 || add(&totals->bill, due->amount));
}

/* The sums of one month are those of all months too. */
static int32_t add_up(bpjs_dues *dues, bpjs_error *error) {
  bpjs_dues_month *month = dues->months;
  const bool one = dues->month_count == 1;
  for (size_t i = 0; i < dues->entry_count; i++) {
    const bpjs_due *due = &dues->entries[i].due;
    for (; month->totals.month != due->month; month++)
      month[1].entry_first = i;
    month->entry_count++;
    if (!bpjs_totals_add(&month->totals, due) || (!one && !bpjs_totals_add(&dues->totals, due)))
      return bpjs_error_number(error, BPJS_ERROR_OVERFLOW, "amount", due->amount,
                               "the sum of the lines is more than an amount can hold");
  }
  if (one)
    dues->totals = month->totals;
  dues->totals.month = dues->totals.nominal_day = 0;
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
