/* Columns for tests. */
#ifndef BPJSSTAT_TESTS_PEOPLE_COLUMNS_H
#define BPJSSTAT_TESTS_PEOPLE_COLUMNS_H

#include <string.h>

#include "../suite.h"

/* 2024-12-15: 54 years of 365 days, 13 leap days, and 349 days of 2024. */
enum { DAY = 54 * 365 + 13 + 349, MONTH_END = DAY + 16 };

static inline bpjs_people *people_new(void) {
  bpjs_people *people = NULL;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  return people;
}

/* A column of int64_t, all of it given. */
static inline void people_long(bpjs_people *people, int32_t what, const int64_t *values,
                               int64_t length) {
  ck_assert_int_eq(
      bpjs_people_set(people, what, BPJS_PEOPLE_INT64, values, 0, length, NULL, 0, NULL), BPJS_OK);
}

static inline bpjs_error people_error(void) {
  return (bpjs_error){.struct_size = sizeof(bpjs_error)};
}

#endif
