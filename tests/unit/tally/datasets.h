/* Tallies that go out to datasets, for tests. */
#ifndef BPJSSTAT_TESTS_TALLY_DATASETS_H
#define BPJSSTAT_TESTS_TALLY_DATASETS_H

#include "tallies.h"

static inline bpjs_dataset *empty(void) {
  bpjs_dataset *dataset = NULL;
  ck_assert_int_eq(bpjs_dataset_new(&dataset, NULL), BPJS_OK);
  return dataset;
}

static inline void send(const bpjs_tally *tally, const char *series, bpjs_dataset *dataset) {
  ck_assert_int_eq(
      bpjs_tally_dataset(tally, series, (int64_t)strlen(series), "register", 8, dataset, NULL),
      BPJS_OK);
}

typedef struct asked {
  const char *series, *programme, *segment, *group, *area;
} asked;

static inline bpjs_query query_of(asked of) {
  bpjs_query query = {.struct_size = sizeof query};
  strcpy(query.series, of.series);
  strcpy(query.programme, of.programme);
  strcpy(query.segment, of.segment);
  strcpy(query.group, of.group);
  strcpy(query.area, of.area);
  return query;
}

/* The only observation of it; -1: there is none. */
static inline int64_t number(const bpjs_dataset *dataset, asked of) {
  const bpjs_query query = query_of(of);
  int64_t index = -1, count = 0;
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert_int_eq(bpjs_dataset_query(dataset, &query, &index, 1, &count, NULL), BPJS_OK);
  ck_assert_int_le(count, 1);
  if (count == 0)
    return -1;
  ck_assert_int_eq(bpjs_dataset_figure(dataset, index, &figure, NULL), BPJS_OK);
  ck_assert_int_eq(figure.bounds, BPJS_BOUNDS_EXACT);
  ck_assert(figure.lower == figure.value && figure.upper == figure.value);
  return (int64_t)figure.value;
}

#endif
