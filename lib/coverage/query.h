/* The arguments of the functions on datasets. */
#ifndef BPJS_COVERAGE_QUERY_H
#define BPJS_COVERAGE_QUERY_H

#include <stdbool.h>
#include <stdint.h>

#include "bpjsstat/dataset.h"

/* Dataset and out not NULL, dimension from NONE to `last`, known flags,
 * language: or ARGUMENT. */
int32_t bpjs_query_check(const bpjs_dataset *dataset, int32_t dimension, int32_t last,
                         uint32_t flags, int32_t language, bpjs_dataset *const *out,
                         bpjs_error *error);

/* The same for a total and its parts: PROGRAMME, SEGMENT, GROUP or AREA. */
int32_t bpjs_query_check_parts(const bpjs_dataset *dataset, int32_t dimension, uint32_t flags,
                               int32_t language, bpjs_dataset *const *out, bpjs_error *error);

/* Copies a query whose dimension must be left open, or ARGUMENT. */
int32_t bpjs_query_take(bpjs_query *ours, const bpjs_query *theirs, const char *argument,
                        int32_t dimension, uint32_t flags, bpjs_error *error);

/* Whether a query leaves a dimension open; a level of areas does. */
bool bpjs_query_open(const bpjs_query *query, int32_t dimension);

#endif
