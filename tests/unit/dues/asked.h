/* Laws to compute under, and short ways to ask a result. */
#ifndef BPJSSTAT_TESTS_DUES_ASKED_H
#define BPJSSTAT_TESTS_DUES_ASKED_H

#include <string.h>

#include "bpjsstat/dues.h"
#include "laws.h"

static inline bpjs_dues_line line_at(const bpjs_dues *dues, int64_t index) {
  bpjs_dues_line line = {.struct_size = sizeof line};
  ck_assert_int_eq(bpjs_dues_get(dues, index, &line, NULL), BPJS_OK);
  return line;
}

static inline bpjs_dues_totals total_at(const bpjs_dues *dues, int64_t index) {
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  ck_assert_int_eq(bpjs_dues_total(dues, index, &totals, NULL), BPJS_OK);
  return totals;
}

static inline bool warned(const bpjs_dues *dues, int32_t code) {
  bpjs_dues_warning warning = {.struct_size = sizeof warning};
  for (int64_t i = 0; i < bpjs_dues_warning_count(dues); i++) {
    ck_assert_int_eq(bpjs_dues_warning_get(dues, i, &warning, NULL), BPJS_OK);
    if (warning.code == code)
      return true;
  }
  return false;
}

#endif
