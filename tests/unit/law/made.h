/* Laws made of rows that a test shows. */
#ifndef BPJSSTAT_TESTS_LAW_MADE_H
#define BPJSSTAT_TESTS_LAW_MADE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bpjsstat/law.h"

#include "suite.h"

#define LAW_HEADER                                                                                 \
  "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\tknown_from\tvalue\tunit\t"     \
  "citation\tconfidence\tnote"
#define LAW_TOP LAW_HEADER "\n"
#define LAW_TOP_LAYERS LAW_HEADER "\tlayer\n"

static inline bpjs_law *made_read(const char *text) {
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_law_read(text, (int64_t)strlen(text), "made.tsv", 8, NULL, &law, &error);
  ck_assert_msg(status == BPJS_OK, "line %lld: %s", (long long)error.line, error.message);
  return law;
}

static inline bpjs_law *made_apply(const bpjs_law *law, const char *text, const char *name) {
  bpjs_law *reformed = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_law_apply(law, text, (int64_t)strlen(text), name, (int64_t)strlen(name),
                                  NULL, &reformed, &error);
  ck_assert_msg(status == BPJS_OK, "line %lld: %s", (long long)error.line, error.message);
  return reformed;
}

/* The whole law in a format; free it. */
static inline char *made_written(const bpjs_law *law, int32_t format) {
  int64_t length = -1;
  ck_assert_int_eq(bpjs_law_write(law, NULL, 0, format, NULL, 0, &length, NULL), BPJS_OK);
  char *text = malloc((size_t)length + 1);
  ck_assert_int_eq(bpjs_law_write(law, NULL, 0, format, text, length + 1, &length, NULL), BPJS_OK);
  ck_assert_int_eq((int64_t)strlen(text), length);
  return text;
}

#endif
