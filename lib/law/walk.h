/* Through the rows that a query asks for, in their order. */
#ifndef BPJS_LAW_WALK_H
#define BPJS_LAW_WALK_H

#include "law/law.h"

typedef struct bpjs_law_walk {
  const bpjs_law *law;
  bpjs_law_query query;
  bpjs_law_policy policy;
  size_t at; /* the next row to look at */
} bpjs_law_walk;

/* Before the first row. BPJS_OK; or ARGUMENT, STRUCT_SIZE or RANGE with an
 * error that calls them by these names. policy: the caller's. */
int32_t bpjs_law_walk_begin(bpjs_law_walk *walk, const bpjs_law *law, const char *law_name,
                            const bpjs_law_query *query, const char *query_name,
                            const bpjs_law_policy *policy, bpjs_error *error);

/* The next row that matches; where the query has a day, of each parameter,
 * segment and key the one that governs it. -1 after the last. */
int64_t bpjs_law_walk_next(bpjs_law_walk *walk);

/* Whether a name has the pattern as a part, or with * and ? is of its form;
 * letters A to Z are those of either case. An empty pattern is any. */
bool bpjs_law_pattern_matches(const char *pattern, const char *name);

#endif
