/* Laws of a few rows, written with | for tabs. */
#ifndef BPJSSTAT_TESTS_LAW_SAMPLE_H
#define BPJSSTAT_TESTS_LAW_SAMPLE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bpjsstat/law.h"
#include "suite.h"

#define FIRST "# bpjsstat law 1\n"
#define COLUMNS                                                                                    \
  "parameter|segment|key|valid_from|valid_to|known_from|value|unit|citation|confidence|note"
#define HEADER FIRST COLUMNS "\n"
#define LAYERED FIRST COLUMNS "|layer\n"

/* Tabs for |. Until the next call. */
static inline const char *sample_tabs(const char *text) {
  static char tabs[8192];
  size_t length = strlen(text);
  if (length >= sizeof tabs) /* not ck_assert: it allocates */
    abort();
  for (size_t i = 0; i <= length; i++)
    tabs[i] = text[i];
  for (size_t i = 0; i < length; i++)
    if (tabs[i] == '|')
      tabs[i] = '\t';
  return tabs;
}

static inline int32_t sample_read(const char *text, bpjs_problems *problems, bpjs_law **law,
                                  bpjs_error *error) {
  const char *tabs = sample_tabs(text);
  return bpjs_law_read(tabs, (int64_t)strlen(tabs), "sample.tsv", 10, problems, law, error);
}

static inline int32_t sample_apply(const bpjs_law *law, const char *text, bpjs_problems *problems,
                                   bpjs_law **reformed, bpjs_error *error) {
  const char *tabs = sample_tabs(text);
  return bpjs_law_apply(law, tabs, (int64_t)strlen(tabs), "reform.tsv", 10, problems, reformed,
                        error);
}

/* The law of a good text; free it with bpjs_law_free. */
static inline bpjs_law *sample_of(const char *text) {
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = sample_read(text, NULL, &law, &error);
  ck_assert_msg(status == BPJS_OK, "%lld: %s: %s", (long long)error.line, error.field,
                error.message);
  return law;
}

/* `law` with an overlay; frees the one before. */
static inline bpjs_law *sample_with(bpjs_law *law, const char *text) {
  bpjs_law *reformed = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = sample_apply(law, text, NULL, &reformed, &error);
  ck_assert_msg(status == BPJS_OK, "%lld: %s: %s", (long long)error.line, error.field,
                error.message);
  bpjs_law_free(law);
  return reformed;
}

static inline bpjs_law *sample_law(void) {
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_law_new(&law, &error);
  ck_assert_msg(status == BPJS_OK, "%lld: %s: %s", (long long)error.line, error.field,
                error.message);
  return law;
}

/* What bpjs_law_write gives; free it with free. */
static inline char *sample_text_of(const bpjs_law *law) {
  int64_t length = -1;
  ck_assert_int_eq(bpjs_law_write(law, NULL, 0, BPJS_FORMAT_TEXT, NULL, 0, &length, NULL), BPJS_OK);
  char *text = malloc((size_t)length + 1);
  ck_assert_ptr_nonnull(text);
  ck_assert_int_eq(bpjs_law_write(law, NULL, 0, BPJS_FORMAT_TEXT, text, length + 1, &length, NULL),
                   BPJS_OK);
  return text;
}

/* Days since 1970-01-01 of a day such as 2025-03-01. */
static inline int32_t sample_day(const char *text) {
  bpjs_period period = {.struct_size = sizeof period};
  ck_assert_int_eq(bpjs_period_read(text, (int64_t)strlen(text), &period, NULL), BPJS_OK);
  return period.first_day;
}

/* known_on: NULL for all. */
static inline bpjs_law_policy sample_policy(const char *known_on, uint32_t flags) {
  return (bpjs_law_policy){.struct_size = sizeof(bpjs_law_policy),
                           .flags = flags,
                           .known_on = known_on == NULL ? 0 : sample_day(known_on)};
}

/* The value that governs a day, or the status with its sign turned. */
static inline int64_t sample_value(const bpjs_law *law, const char *parameter, int32_t segment,
                                   const char *key, const char *day,
                                   const bpjs_law_policy *policy) {
  bpjs_law_row row = {.struct_size = sizeof row};
  int32_t status = bpjs_law_find(law, parameter, (int64_t)strlen(parameter), segment, key,
                                 (int64_t)strlen(key), sample_day(day), policy, NULL, &row, NULL);
  return status == BPJS_OK ? row.value : -(int64_t)status;
}

#endif
