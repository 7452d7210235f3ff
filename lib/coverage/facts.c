#include "coverage/facts.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/sort.h"
#include "dataset/codes.h"
#include "dataset/store.h"

int32_t bpjs_facts_query(bpjs_facts *facts, const bpjs_dataset *dataset, const bpjs_query *query,
                         bpjs_error *error) {
  *facts = (bpjs_facts){.dataset = dataset};
  int64_t count;
  int32_t status = bpjs_dataset_query(dataset, query, NULL, 0, &count, error);
  if (status != BPJS_OK)
    return status;
  int64_t *indices = bpjs_memory_new((size_t)count, sizeof *indices);
  facts->list = bpjs_memory_new((size_t)count, sizeof *facts->list);
  if (indices == NULL || facts->list == NULL)
    status = bpjs_error_memory(error);
  else
    status = bpjs_dataset_query(dataset, query, indices, count, &count, error);
  for (int64_t i = 0; status == BPJS_OK && i < count; i++) {
    bpjs_fact *fact = &facts->list[i];
    fact->about.struct_size = sizeof fact->about;
    fact->figure.struct_size = sizeof fact->figure;
    fact->index = indices[i];
    fact->rank = i;
    fact->source = dataset->rows[indices[i]].source;
    bpjs_dataset_get(dataset, indices[i], &fact->about, NULL);
    bpjs_dataset_figure(dataset, indices[i], &fact->figure, NULL);
    facts->count = i + 1;
  }
  bpjs_memory_free(indices);
  if (status != BPJS_OK)
    bpjs_facts_free(facts);
  return status;
}

int bpjs_facts_compare(const bpjs_observation *a, const bpjs_observation *b) {
  int order = strcmp(a->series, b->series);
  if (order == 0)
    order = strcmp(a->area, b->area);
  if (order == 0)
    order = strcmp(a->programme, b->programme);
  if (order == 0)
    order = strcmp(a->segment, b->segment);
  if (order == 0)
    order = strcmp(a->group, b->group);
  if (order == 0)
    order = (a->first_day > b->first_day) - (a->first_day < b->first_day);
  if (order == 0)
    order = (a->last_day > b->last_day) - (a->last_day < b->last_day);
  return order;
}

int bpjs_facts_compare_codes(const bpjs_observation *a, const bpjs_observation *b,
                             int32_t dimension) {
  if (dimension == BPJS_DIMENSION_NONE)
    return 0;
  if (dimension == BPJS_DIMENSION_PROGRAMME)
    return bpjs_code_programme(a->programme, (int64_t)strlen(a->programme)) -
           bpjs_code_programme(b->programme, (int64_t)strlen(b->programme));
  if (dimension == BPJS_DIMENSION_SEGMENT)
    return bpjs_code_segment(a->segment, (int64_t)strlen(a->segment)) -
           bpjs_code_segment(b->segment, (int64_t)strlen(b->segment));
  if (dimension != BPJS_DIMENSION_PERIOD)
    return strcmp(bpjs_facts_code(a, dimension), bpjs_facts_code(b, dimension));
  if (a->last_day != b->last_day)
    return a->last_day < b->last_day ? -1 : 1;
  return (a->first_day > b->first_day) - (a->first_day < b->first_day);
}

/* Beside the dimensions: the whole quantity. */
#define QUANTITY (-1)

/* No two are equal: the rank tells them apart. */
static int order(const void *a, const void *b, const void *context) {
  const bpjs_fact *x = a, *y = b;
  int32_t dimension = *(const int32_t *)context;
  int by_code = dimension == QUANTITY ? bpjs_facts_compare(&x->about, &y->about)
                                      : bpjs_facts_compare_codes(&x->about, &y->about, dimension);
  if (by_code != 0)
    return by_code;
  return x->rank < y->rank ? -1 : 1;
}

void bpjs_facts_sort(bpjs_facts *facts, int32_t dimension) {
  bpjs_sort(facts->list, (size_t)facts->count, sizeof *facts->list, order, &dimension);
}

int32_t bpjs_facts_load(bpjs_facts *facts, const bpjs_dataset *dataset, bpjs_error *error) {
  bpjs_query all = {.struct_size = sizeof all, .flags = BPJS_QUERY_DOUBTFUL};
  int32_t status = bpjs_facts_query(facts, dataset, &all, error);
  if (status == BPJS_OK)
    bpjs_facts_sort(facts, QUANTITY);
  return status;
}

void bpjs_facts_free(bpjs_facts *facts) {
  bpjs_memory_free(facts->list);
  facts->list = NULL;
  facts->count = 0;
}

const bpjs_fact *bpjs_facts_find(const bpjs_facts *facts, const bpjs_observation *about,
                                 int64_t *count) {
  int64_t low = 0, high = facts->count;
  while (low < high) {
    int64_t middle = low + (high - low) / 2;
    if (bpjs_facts_compare(&facts->list[middle].about, about) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  *count = 0;
  while (low + *count < facts->count &&
         bpjs_facts_compare(&facts->list[low + *count].about, about) == 0)
    ++*count;
  return *count == 0 ? NULL : &facts->list[low];
}

const char *bpjs_facts_code(const bpjs_observation *about, int32_t dimension) {
  switch (dimension) {
  case BPJS_DIMENSION_PROGRAMME:
    return about->programme;
  case BPJS_DIMENSION_SEGMENT:
    return about->segment;
  case BPJS_DIMENSION_GROUP:
    return about->group;
  default:
    return about->area;
  }
}

bool bpjs_facts_is(const bpjs_observation *about, int32_t dimension, const char *code) {
  return strcmp(bpjs_facts_code(about, dimension), code) == 0;
}

bool bpjs_facts_doubtful(const bpjs_fact *fact) {
  return fact->about.confidence >= BPJS_CONFIDENCE_C;
}

int32_t bpjs_facts_add_column(const bpjs_facts *facts, const bpjs_fact *fact, const char *column,
                              bpjs_buffer *buffer, bpjs_error *error) {
  int64_t name = (int64_t)strlen(column), length;
  int32_t status =
      bpjs_dataset_text(facts->dataset, fact->index, column, name, NULL, 0, &length, NULL);
  if (status == BPJS_ERROR_UNKNOWN)
    return BPJS_OK;
  if (status != BPJS_OK)
    return bpjs_error_memory(error);
  char *text = bpjs_memory_new((size_t)length + 1, 1);
  if (text == NULL)
    return bpjs_error_memory(error);
  status = bpjs_dataset_text(facts->dataset, fact->index, column, name, text, length + 1, &length,
                             error);
  if (status == BPJS_OK)
    bpjs_buffer_add(buffer, text, (size_t)length);
  bpjs_memory_free(text);
  return status;
}
