/* Datasets for the tests of coverage. */
#ifndef BPJSSTAT_TESTS_COVERAGE_DATA_H
#define BPJSSTAT_TESTS_COVERAGE_DATA_H

#include <string.h>

#include "figures.h"

static inline bpjs_dataset *published(void) {
  bpjs_dataset *dataset = NULL;
  ck_assert_int_eq(bpjs_dataset_published(&dataset, NULL), BPJS_OK);
  return dataset;
}

/* Records under a header; free it. */
static inline bpjs_dataset *dataset_of(const char *csv) {
  bpjs_dataset *dataset = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_dataset_new(&dataset, NULL), BPJS_OK);
  int32_t status = bpjs_dataset_read(dataset, csv, (int64_t)strlen(csv), "test", 4, NULL, &error);
  ck_assert_msg(status == BPJS_OK, "%s: %s", error.field, error.message);
  return dataset;
}

/* An empty text leaves the dimension open; period "" is any. */
static inline bpjs_query query_of(const char *series, const char *segment, const char *group,
                                  const char *area, const char *period) {
  bpjs_query query = {.struct_size = sizeof query, .programme = "ALL"};
  strcpy(query.series, series);
  strcpy(query.segment, segment);
  strcpy(query.group, group);
  strcpy(query.area, area);
  if (period[0] != '\0') {
    bpjs_period read = {.struct_size = sizeof read};
    ck_assert_int_eq(bpjs_period_read(period, (int64_t)strlen(period), &read, NULL), BPJS_OK);
    query.match = BPJS_QUERY_SAME;
    query.first_day = read.first_day;
    query.last_day = read.last_day;
  }
  return query;
}

static inline const char *text_at(const bpjs_dataset *dataset, int64_t index, const char *column) {
  static char texts[4][8192];
  static int next;
  char *text = texts[next++ % 4];
  int64_t length;
  int32_t status = bpjs_dataset_text(dataset, index, column, (int64_t)strlen(column), text,
                                     sizeof texts[0], &length, NULL);
  if (status == BPJS_ERROR_UNKNOWN)
    return "";
  ck_assert_int_eq(status, BPJS_OK);
  return text;
}

static inline bpjs_figure figure_at(const bpjs_dataset *dataset, int64_t index) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert_int_eq(bpjs_dataset_figure(dataset, index, &figure, NULL), BPJS_OK);
  return figure;
}

/* The first result of a series, with a text in a column ("" for any); -1 if
 * there is none. */
static inline int64_t find_result(const bpjs_dataset *dataset, const char *series,
                                  const char *column, const char *text) {
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++)
    if (strcmp(text_at(dataset, i, "SERIES"), series) == 0 &&
        (column[0] == '\0' || strcmp(text_at(dataset, i, column), text) == 0))
      return i;
  return -1;
}

static inline int64_t result_at(const bpjs_dataset *dataset, const char *series, const char *column,
                                const char *text) {
  int64_t index = find_result(dataset, series, column, text);
  ck_assert_msg(index >= 0, "no %s with %s %s", series, column, text);
  return index;
}

/* Written and read again, the results are the same. */
static inline void assert_rereads(const bpjs_dataset *dataset) {
  static char first[1 << 21], second[1 << 21];
  int64_t length, again;
  ck_assert_int_eq(
      bpjs_dataset_write(dataset, NULL, 0, BPJS_FORMAT_CSV, first, sizeof first, &length, NULL),
      BPJS_OK);
  bpjs_dataset *copy = dataset_of(first);
  ck_assert_int_eq(
      bpjs_dataset_write(copy, NULL, 0, BPJS_FORMAT_CSV, second, sizeof second, &again, NULL),
      BPJS_OK);
  ck_assert_int_eq(length, again);
  ck_assert_mem_eq(first, second, (size_t)length);
  bpjs_dataset_free(copy);
}

#endif
