/* What is due of people who are alike in all but the wage: the lines of one of their
 * bills, each as a lane. */
#ifndef BPJS_ASSESS_PLAN_H
#define BPJS_ASSESS_PLAN_H

#include "assess/lane.h"
#include "assess/person.h"

/* What a line is, of which a measure takes some. */
typedef struct bpjs_line_id {
  int32_t programme, payer, from_programme;
  uint32_t flags; /* of enum bpjs_dues_flag: OUTSIDE_BILL, DEFERRED, BEFORE_DEPARTURE */
} bpjs_line_id;

bool bpjs_line_id_same(const bpjs_line_id *a, const bpjs_line_id *b);
bpjs_line_id bpjs_line_id_of(const bpjs_line *line);

enum { BPJS_PLAN_QUADS = BPJS_BILL_LINES / BPJS_QUAD + 1 };

/* What is to be said of bills. */
typedef struct bpjs_remarks {
  uint32_t flags;     /* of their lines, sum of enum bpjs_dues_flag */
  uint32_t warnings;  /* bit of each code */
  int32_t confidence; /* the worst of their lines */
} bpjs_remarks;

void bpjs_remarks_add(bpjs_remarks *remarks, const bpjs_bill *bill);

/* How a plan is to be carried out. */
enum bpjs_plan_kind {
  BPJS_PLAN_LANES = 1, /* quads have what is due of a wage below 2^32 */
  BPJS_PLAN_BILLS = 2, /* a bill for each person */
  BPJS_PLAN_BAD = 3    /* no bill: the law's answer is `status` */
};

typedef struct bpjs_plan {
  int32_t kind;
  int32_t status;     /* BAD: enum bpjs_status */
  int32_t line_count; /* LANES */
  bpjs_line_id lines[BPJS_BILL_LINES];
  /* Lane i is line i; after the lines a lane that gives 1, and one that gives the wage. */
  bpjs_quad quads[BPJS_PLAN_QUADS];
  bpjs_remarks remarks;
} bpjs_plan;

/* Makes the plan of people like `like`, whose wages are from least to most, and one of
 * them is its own. Every lane is held against bills at the wages where they could part.
 * Never fails. */
void bpjs_plan_make(const bpjs_person *like, int64_t least, int64_t most, bpjs_terms *terms,
                    bpjs_plan *plan);

#endif
