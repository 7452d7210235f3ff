/* Observations of a dataset, taken out to be compared. */
#ifndef BPJS_COVERAGE_FACTS_H
#define BPJS_COVERAGE_FACTS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "bpjsstat/dataset.h"

typedef struct bpjs_fact {
  bpjs_observation about;
  bpjs_figure figure;
  int64_t index;   /* in the dataset */
  int64_t rank;    /* place in the order of the query; less is better */
  uint32_t source; /* the same number is the same source */
} bpjs_fact;

/* Start from {0}. */
typedef struct bpjs_facts {
  const bpjs_dataset *dataset;
  bpjs_fact *list;
  int64_t count;
} bpjs_facts;

/* What a query finds, best first. */
int32_t bpjs_facts_query(bpjs_facts *facts, const bpjs_dataset *dataset, const bpjs_query *query,
                         bpjs_error *error);

/* Everything, of any confidence, with what is of the same quantity together,
 * best first: for bpjs_facts_find. */
int32_t bpjs_facts_load(bpjs_facts *facts, const bpjs_dataset *dataset, bpjs_error *error);

void bpjs_facts_free(bpjs_facts *facts);

/* Order by series, programme, segment, group, area and period; 0 if the two
 * are of the same quantity. */
int bpjs_facts_compare(const bpjs_observation *a, const bpjs_observation *b);

/* The facts of a quantity: the first, best one, and how many; NULL and 0 if
 * there are none. The facts come from bpjs_facts_load. */
const bpjs_fact *bpjs_facts_find(const bpjs_facts *facts, const bpjs_observation *about,
                                 int64_t *count);

/* Compares codes along a dimension; PERIOD: by time; NONE: always equal. */
int bpjs_facts_compare_codes(const bpjs_observation *a, const bpjs_observation *b,
                             int32_t dimension);

/* Sorts by code, and within one by rank. */
void bpjs_facts_sort(bpjs_facts *facts, int32_t dimension);

/* The code of an observation along a dimension; not for PERIOD and NONE. */
const char *bpjs_facts_code(const bpjs_observation *about, int32_t dimension);

bool bpjs_facts_is(const bpjs_observation *about, int32_t dimension, const char *code);

/* Known to be wrong or not seen in a source. */
bool bpjs_facts_doubtful(const bpjs_fact *fact);

/* Adds the text of a column, if the dataset has it. */
int32_t bpjs_facts_add_column(const bpjs_facts *facts, const bpjs_fact *fact, const char *column,
                              bpjs_buffer *buffer, bpjs_error *error);

#endif
