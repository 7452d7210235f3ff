/* Laws to compute under, and short ways to ask a result. */
#ifndef BPJSSTAT_TESTS_DUES_ASKED_H
#define BPJSSTAT_TESTS_DUES_ASKED_H

#include <string.h>

#include "../suite.h"
#include "base/date.h"
#include "bpjsstat/dues.h"

#define COLUMNS                                                                                    \
  "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\tknown_from\tvalue\tunit\t"     \
  "citation\tconfidence\tnote\n"

static inline int32_t day_of(int32_t year, int32_t month, int32_t day) {
  return bpjs_date_to_days((bpjs_date){year, month, day});
}

static inline bpjs_law *built_in(void) {
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  return law;
}

/* The library's law with an overlay: rows without the two first lines. */
static inline bpjs_law *law_with(const char *rows) {
  char text[4096] = COLUMNS;
  strcat(text, rows);
  bpjs_law *law = built_in(), *reformed = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status =
      bpjs_law_apply(law, text, (int64_t)strlen(text), "overlay", 7, NULL, &reformed, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  bpjs_law_free(law);
  return reformed;
}

/* A law of nothing but these rows. */
static inline bpjs_law *law_of(const char *rows) {
  char text[4096] = COLUMNS;
  strcat(text, rows);
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_law_read(text, (int64_t)strlen(text), "rows", 4, NULL, &law, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return law;
}

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
