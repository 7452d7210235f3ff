/* Datasets made of a few lines, and what comes out of them. */
#ifndef BPJSSTAT_TESTS_DATASET_SAMPLE_H
#define BPJSSTAT_TESTS_DATASET_SAMPLE_H

#include <stdlib.h>
#include <string.h>

#include "suite.h"

#define HEADER "SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n"

static inline int32_t sample_read(bpjs_dataset *dataset, const char *csv, bpjs_problems *problems,
                                  bpjs_error *error) {
  return bpjs_dataset_read(dataset, csv, (int64_t)strlen(csv), "sample.csv", 10, problems, error);
}

/* The dataset of a good file; free it with bpjs_dataset_free. */
static inline bpjs_dataset *sample_of(const char *csv) {
  bpjs_dataset *dataset = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_dataset_new(&dataset, NULL), BPJS_OK);
  int32_t status = sample_read(dataset, csv, NULL, &error);
  ck_assert_msg(status == BPJS_OK, "%s: %s", error.field, error.message);
  return dataset;
}

/* What bpjs_dataset_write gives; free it with free. */
static inline char *sample_write(const bpjs_dataset *dataset, int32_t format) {
  int64_t length = -1;
  ck_assert_int_eq(bpjs_dataset_write(dataset, NULL, 0, format, NULL, 0, &length, NULL), BPJS_OK);
  char *text = malloc((size_t)length + 1);
  ck_assert_ptr_nonnull(text);
  ck_assert_int_eq(bpjs_dataset_write(dataset, NULL, 0, format, text, length + 1, &length, NULL),
                   BPJS_OK);
  ck_assert_int_eq((int64_t)strlen(text), length);
  return text;
}

/* The text of a cell, until the next call. */
static inline const char *sample_text(const bpjs_dataset *dataset, int64_t index,
                                      const char *column) {
  static char text[1024];
  int64_t length = -1;
  ck_assert_int_eq(bpjs_dataset_text(dataset, index, column, (int64_t)strlen(column), text,
                                     sizeof text, &length, NULL),
                   BPJS_OK);
  return text;
}

static inline bpjs_figure sample_figure(const bpjs_dataset *dataset, int64_t index) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert_int_eq(bpjs_dataset_figure(dataset, index, &figure, NULL), BPJS_OK);
  return figure;
}

static inline bpjs_observation sample_get(const bpjs_dataset *dataset, int64_t index) {
  bpjs_observation observation = {.struct_size = sizeof observation};
  ck_assert_int_eq(bpjs_dataset_get(dataset, index, &observation, NULL), BPJS_OK);
  return observation;
}

/* The CSV of the dataset is this. */
static inline void sample_is(const bpjs_dataset *dataset, const char *expected) {
  char *csv = sample_write(dataset, BPJS_FORMAT_CSV);
  ck_assert_str_eq(csv, expected);
  free(csv);
}

#endif
