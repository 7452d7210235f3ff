/* A total and its parts along a dimension. */
#ifndef BPJS_COVERAGE_PARTS_H
#define BPJS_COVERAGE_PARTS_H

#include <stdint.h>

#include "coverage/facts.h"

/* Start from {0}. `facts` owns what the others point to. */
typedef struct bpjs_parts {
  bpjs_facts facts;
  const bpjs_fact *total;
  const bpjs_fact **list; /* by code, no two that overlap */
  int64_t count;
} bpjs_parts;

/* Finds the total that the query leads to, and parts of the same series and
 * period: from the source of the total where it prints some, else the best of
 * each. What is inside another part, such as one segment of a union, goes.
 * NOT_FOUND without a total or without parts. `argument` names the query. */
int32_t bpjs_parts_find(bpjs_parts *parts, const bpjs_dataset *dataset, const bpjs_query *query,
                        int32_t dimension, const char *argument, bpjs_error *error);

void bpjs_parts_free(bpjs_parts *parts);

/* Whether the parts should add up: groups overlap, and a person has several
 * programmes. */
bool bpjs_parts_add_up(const bpjs_parts *parts, int32_t dimension);

/* Whether the parts are known to be all that there are. If not, a sum below
 * the total says nothing. */
bool bpjs_parts_complete(const bpjs_parts *parts, int32_t dimension);

#endif
