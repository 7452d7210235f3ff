/* Rows of a small law, which its owner has freed when they are read. */
#ifndef BPJSSTAT_TESTS_TRACE_KEPT_H
#define BPJSSTAT_TESTS_TRACE_KEPT_H

#include "../law/made.h"
#include "trace/rows.h"

enum { EN = BPJS_LANGUAGE_EN, ID = BPJS_LANGUAGE_ID };

/* A rate; a ceiling with an end, known later, and one of an overlay; a day, a
 * direction, and a note that is assumed to be known when it began. */
#define ROWS                                                                                       \
  LAW_TOP "jkk.rate\tPU\t3\t2015-07-01\t\t2015-06-30\t8900\tppm\tPP 44/2015 art 16(1)\tA\t\n"      \
          "jp.wage_ceiling\tPU\t\t2024-03-01\t2025-02-28\t2024-03-04\t10042300\tIDR\tletter\tB\t"  \
          "read in \"Jamsostek\"\n"                                                                \
          "note.jkk.base\tPU\t\t2015-07-01\t\t\t\tnote\tart 16\tB\tNo ceiling.\n"                  \
          "relief.pp49_2020.paid_through\tALL\t\t2020-08-01\t\t2020-08-31\t2020-07-31\tdate\t"     \
          "art 13\tB\t\n"                                                                          \
          "rounding.direction\tALL\tcontribution\t2015-07-01\t\t2015-07-01\thalf_up\tdirection\t"  \
          "practice\tC\t\n"
#define OVERLAY                                                                                    \
  LAW_TOP "jp.wage_ceiling\tPU\t\t2025-03-01\t2026-02-28\t2025-03-01\t10547400\tIDR\tbill\tC\t\n"

static inline int64_t index_of(const bpjs_law *law, const char *parameter, int64_t value) {
  for (int64_t i = 0;; i++) {
    bpjs_law_row row = {.struct_size = sizeof row};
    ck_assert_int_eq(bpjs_law_get(law, i, &row, NULL), BPJS_OK);
    if (strcmp(row.parameter, parameter) == 0 && (value == 0 || row.value == value))
      return i;
  }
}

static inline bpjs_law *kept_law(void) {
  bpjs_law *law = made_read(ROWS), *reformed = made_apply(law, OVERLAY, "bill");
  bpjs_law_free(law);
  return reformed;
}

/* One row, the first of its parameter with the value; 0: any. */
static inline bpjs_trace_rows kept(const char *parameter, int64_t value, bool carried) {
  bpjs_trace_rows rows;
  bpjs_law *law = kept_law();
  bpjs_trace_rows_begin(&rows, law);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, index_of(law, parameter, value), carried), 0);
  bpjs_law_free(law);
  return rows;
}

#endif
