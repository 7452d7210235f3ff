/* Days, and laws to compute under: the library's own, one with an overlay, one of a few
 * rows. */
#ifndef BPJSSTAT_TESTS_LAWS_H
#define BPJSSTAT_TESTS_LAWS_H

#include <string.h>

#include "base/date.h"
#include "bpjsstat/law.h"
#include "suite.h"

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
  const int32_t status =
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
  const int32_t status = bpjs_law_read(text, (int64_t)strlen(text), "rows", 4, NULL, &law, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return law;
}

#endif
