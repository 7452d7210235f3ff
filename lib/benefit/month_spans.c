#include <stddef.h>

#include "base/error.h"
#include "base/never.h"
#include "base/structure.h"
#include "benefit/programmes.h"
#include "trace/arguments.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_month_span, amount)

enum { MOST_ITEMS = 1000000 };

static int32_t check(const bpjs_month_span *span, int64_t least, bpjs_error *error) {
  if (span->amount < least)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "amount", span->amount,
                             "the amount is too small");
  return bpjs_check_reserved(span->reserved, error);
}

int32_t bpjs_month_spans_place(const bpjs_month_spans *given, const char *name, int64_t least,
                               bpjs_spans *spans, bpjs_error *error) {
  bpjs_spans_begin(spans);
  if (given->count < 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, name, given->count,
                             "the count is negative");
  if (given->count > MOST_ITEMS)
    return bpjs_error_number(error, BPJS_ERROR_LIMIT, name, given->count, "there are too many");
  if (given->count != 0 && given->items == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, name, "the pointer is NULL");
  for (int64_t i = 0; i < given->count; i++) {
    bpjs_month_span span;
    int32_t status = bpjs_struct_item_in(&span, sizeof span, LEAST, given->items, i)
                         ? check(&span, least, error)
                         : bpjs_error_struct_size(error, name);
    if (status == BPJS_OK)
      status = bpjs_spans_add(spans, (int32_t)i, span.day, span.months, error);
    if (status != BPJS_OK) {
      if (error != NULL)
        error->row = i + 1;
      return status;
    }
  }
  return BPJS_OK;
}

int64_t bpjs_month_spans_amount(const bpjs_month_spans *given, const bpjs_spans *spans,
                                int32_t month) {
  const int64_t index = (int64_t)bpjs_spans_of(spans, month) - 1;
  bpjs_month_span span;
  if (index < 0 || NEVER(!bpjs_struct_item_in(&span, sizeof span, LEAST, given->items, index)))
    return 0;
  return span.amount;
}
