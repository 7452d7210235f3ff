/* Short ways to ask the built-in law, for the tests of its data. */
#ifndef BPJSSTAT_TESTS_LAW_ASK_H
#define BPJSSTAT_TESTS_LAW_ASK_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "bpjsstat/law.h"
#include "suite.h"

static inline bpjs_law *built_in(void) {
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_law_new(&law, &error);
  ck_assert_msg(status == BPJS_OK, "%s:%lld: %s", error.source, (long long)error.line,
                error.message);
  return law;
}

/* Of YYYY-MM-DD. */
static inline int32_t day_of(const char *text) {
  bpjs_date date = {0, 0, 0};
  ck_assert_int_eq(sscanf(text, "%4d-%2d-%2d", &date.year, &date.month, &date.day), 3);
  return bpjs_date_to_days(date);
}

static inline bpjs_law_row row_of(const bpjs_law *law, int64_t index) {
  bpjs_law_row row = {.struct_size = sizeof row};
  ck_assert_int_eq(bpjs_law_get(law, index, &row, NULL), BPJS_OK);
  return row;
}

/* The value on a day, which must have one, however sure it is. */
static inline int64_t value_on(const bpjs_law *law, const char *parameter, int32_t segment,
                               const char *key, const char *day) {
  const bpjs_law_policy policy = {.struct_size = sizeof policy,
                                  .minimum_confidence = BPJS_LAW_CONFIDENCE_D};
  bpjs_law_row row = {.struct_size = sizeof row};
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_law_find(law, parameter, (int64_t)strlen(parameter), segment, key,
                                 (int64_t)strlen(key), day_of(day), &policy, NULL, &row, &error);
  ck_assert_msg(status == BPJS_OK, "%s %s: %s", parameter, key, error.message);
  return row.value;
}

#endif
