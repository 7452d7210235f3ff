/* Spans of months that the caller gives in any order, and the months they make. */
#ifndef BPJS_DUES_SPAN_H
#define BPJS_DUES_SPAN_H

#include <stdint.h>

#include "base/date.h"
#include "bpjsstat/base.h"

enum {
  BPJS_SPAN_MOST = 1200,
  BPJS_SPAN_MONTHS = 12 * (BPJS_DATE_LAST_YEAR - BPJS_DATE_FIRST_YEAR + 1) + BPJS_SPAN_MOST
};

/* Months count from January of BPJS_DATE_FIRST_YEAR. */
typedef struct bpjs_spans {
  int32_t first, end;           /* months first to end - 1 are of spans, or between them */
  int32_t of[BPJS_SPAN_MONTHS]; /* of these the span, from 1; 0: none. The rest is not set:
                                   most calls have a few months of all that there are */
} bpjs_spans;

void bpjs_spans_begin(bpjs_spans *spans);

/* Adds span `index` (from 0): months from that of `day` on, 0 being 1. RANGE for
 * a day or number of months outside its range, or a month of an earlier span;
 * the error's row is the span's, from 1. */
int32_t bpjs_spans_add(bpjs_spans *spans, int32_t index, int32_t day, int32_t months,
                       bpjs_error *error);

/* The span of any month, from 1; 0: none. */
static inline int32_t bpjs_spans_of(const bpjs_spans *spans, int32_t month) {
  return month < spans->first || month >= spans->end ? 0 : spans->of[month];
}

/* The first day of a month. */
int32_t bpjs_spans_day(int32_t month);

/* RANGE outside the years of dates; field: what the day is called. */
int32_t bpjs_day_check(int32_t day, const char *field, bpjs_error *error);

/* The first day of the month of a day, which is checked as "day". */
int32_t bpjs_month_of(int32_t day, int32_t *month, bpjs_error *error);

#endif
