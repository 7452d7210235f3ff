#include "query.h"

#include "output.h"

#include <stdlib.h>
#include <string.h>

static const char *const names[] = {"--series", "--programme", "--segment", "--group",
                                    "--area",   "--source",    "--period",  "--match",
                                    "--best",   "--doubtful"};

int query_given(const arguments *given) {
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (options_value(given, names[i]) != NULL)
      return 1;
  return 0;
}

static int take(const arguments *given, const char *name, char *field, size_t size) {
  const char *value = options_value(given, name);
  if (value != NULL && strlen(value) >= size) {
    complain("%s: longer than any code; see bpjsstat data --help", name);
    return STATUS_USAGE;
  }
  if (value != NULL)
    memcpy(field, value, strlen(value) + 1);
  return STATUS_OK;
}

static int take_match(const arguments *given, bpjs_query *query) {
  static const char *const matches[] = {"any", "same", "inside", "nearest", "latest"};
  const char *value = options_value(given, "--match");
  int dated = options_value(given, "--period") != NULL;
  query->match = dated ? BPJS_QUERY_INSIDE : BPJS_QUERY_ANY;
  for (int i = 0; value != NULL && i <= 5; i++) {
    if (i == 5) {
      complain("--match is any, same, inside, nearest or latest, not %s", value);
      return STATUS_USAGE;
    }
    if (strcmp(value, matches[i]) == 0) {
      query->match = i;
      break;
    }
  }
  if (query->match != BPJS_QUERY_ANY && !dated) {
    complain("--match %s needs --period; see bpjsstat data --help", value);
    return STATUS_USAGE;
  }
  return STATUS_OK;
}

static int make(const arguments *given, bpjs_query *query) {
  bpjs_period period;
  *query = (bpjs_query){.struct_size = sizeof *query};
  if (take(given, "--series", query->series, sizeof query->series) != STATUS_OK ||
      take(given, "--programme", query->programme, sizeof query->programme) != STATUS_OK ||
      take(given, "--segment", query->segment, sizeof query->segment) != STATUS_OK ||
      take(given, "--group", query->group, sizeof query->group) != STATUS_OK ||
      take(given, "--area", query->area, sizeof query->area) != STATUS_OK ||
      take(given, "--source", query->source, sizeof query->source) != STATUS_OK ||
      take_match(given, query) != STATUS_OK ||
      options_period(given, "--period", &period) != STATUS_OK)
    return STATUS_USAGE;
  query->first_day = period.first_day;
  query->last_day = period.last_day;
  if (options_value(given, "--doubtful") != NULL)
    query->flags = BPJS_QUERY_DOUBTFUL;
  return STATUS_OK;
}

int query_check(const arguments *given) {
  bpjs_query query;
  return make(given, &query);
}

/* An observation found, with what tells quantities apart. */
typedef struct found {
  bpjs_observation about;
  int64_t index;
  int64_t rank;
} found;

static int compare_quantity(const void *left, const void *right) {
  const found *a = left;
  const found *b = right;
  int order = strcmp(a->about.series, b->about.series);
  order = order != 0 ? order : strcmp(a->about.programme, b->about.programme);
  order = order != 0 ? order : strcmp(a->about.segment, b->about.segment);
  order = order != 0 ? order : strcmp(a->about.group, b->about.group);
  return order != 0 ? order : strcmp(a->about.area, b->about.area);
}

static int compare_found(const void *left, const void *right) {
  int order = compare_quantity(left, right);
  int64_t a = ((const found *)left)->rank;
  int64_t b = ((const found *)right)->rank;
  return order != 0 ? order : (a > b) - (a < b);
}

static int compare_rank(const void *left, const void *right) {
  int64_t a = ((const found *)left)->rank;
  int64_t b = ((const found *)right)->rank;
  return (a > b) - (a < b);
}

/* Keeps the first observation of each quantity, in the order they had. */
static void keep_best(const bpjs_dataset *dataset, int64_t *indices, int64_t *count) {
  found *all = allocate((size_t)*count, sizeof *all);
  for (int64_t i = 0; i < *count; i++) {
    all[i] = (found){.about.struct_size = sizeof all[i].about, .index = indices[i], .rank = i};
    bpjs_dataset_get(dataset, indices[i], &all[i].about, NULL);
  }
  qsort(all, (size_t)*count, sizeof *all, compare_found);
  int64_t kept = 0;
  for (int64_t i = 0; i < *count; i++)
    if (kept == 0 || compare_quantity(&all[kept - 1], &all[i]) != 0)
      all[kept++] = all[i];
  qsort(all, (size_t)kept, sizeof *all, compare_rank);
  for (int64_t i = 0; i < kept; i++)
    indices[i] = all[i].index;
  *count = kept;
  free(all);
}

int query_run(const arguments *given, const bpjs_dataset *dataset, int64_t **indices,
              int64_t *count) {
  bpjs_query query;
  bpjs_error error = {.struct_size = sizeof error};
  int status = make(given, &query);
  if (status != STATUS_OK)
    return status;
  int64_t capacity = bpjs_dataset_count(dataset);
  *indices = allocate((size_t)capacity, sizeof **indices);
  if (bpjs_dataset_query(dataset, &query, *indices, capacity, count, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    free(*indices);
    return STATUS_DATA;
  }
  if (options_value(given, "--best") != NULL)
    keep_best(dataset, *indices, count);
  return STATUS_OK;
}
