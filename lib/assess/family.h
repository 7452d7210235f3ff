/* Plans with the same lines: their sums lie alike, and are taken by the same measures. */
#ifndef BPJS_ASSESS_FAMILY_H
#define BPJS_ASSESS_FAMILY_H

#include "assess/plan.h"
#include "bpjsstat/tally.h"

typedef struct bpjs_family {
  int32_t line_count;
  bool once; /* lines are packages, not dues of a month */
  bpjs_line_id lines[BPJS_PLAN_LINES];
} bpjs_family;

bool bpjs_family_same(const bpjs_family *a, const bpjs_family *b);

static inline int32_t bpjs_family_count_lane(const bpjs_family *family) {
  return family->line_count;
}

/* Which lanes a measure takes of the law: bit of each; 0: none. Those who pay once have no
 * wage. */
uint32_t bpjs_family_lanes(const bpjs_family *family, const bpjs_tally_measure *measure,
                           int32_t law);

/* What the measure takes of a bill, and of the benefits beside it, *has: anything at all.
 * OVERFLOW. */
int32_t bpjs_family_of_bill(const bpjs_bill *bill, const bpjs_benefits *benefits, bool once,
                            int64_t wage, const bpjs_tally_measure *measure, int32_t law,
                            int64_t *amount, bool *has, bpjs_error *error);

#endif
