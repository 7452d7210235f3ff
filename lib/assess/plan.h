/* What is due of people who are alike in all but the wage: the lines of one of their
 * bills, and then those of benefits that are wanted, each as a lane. */
#ifndef BPJS_ASSESS_PLAN_H
#define BPJS_ASSESS_PLAN_H

#include "assess/lane.h"
#include "assess/person.h"

bpjs_line_id bpjs_line_id_of(const bpjs_line *line);
/* The step of a line; NULL: it has none. */
const bpjs_step *bpjs_line_step(const bpjs_line *line, int32_t what);

/* With two lanes more they are as many as a set of bits has. */
enum { BPJS_PLAN_LINES = 30, BPJS_PLAN_QUADS = (BPJS_PLAN_LINES + 2) / BPJS_QUAD };

/* What is to be said of bills. */
typedef struct bpjs_remarks {
  uint32_t flags;     /* of their lines, sum of enum bpjs_dues_flag */
  uint32_t warnings;  /* bit of each code */
  int32_t confidence; /* the worst of their lines */
} bpjs_remarks;

void bpjs_remarks_add(bpjs_remarks *remarks, const bpjs_bill *bill, const bpjs_benefits *benefits);

/* How a plan is to be carried out. */
enum bpjs_plan_kind {
  BPJS_PLAN_LANES = 1, /* quads have what is due of a wage below 2^32 */
  BPJS_PLAN_BILLS = 2, /* a bill for each person */
  BPJS_PLAN_BAD = 3    /* no bill: the law's answer is `status` */
};

typedef struct bpjs_plan {
  int32_t kind;
  int32_t status;     /* enum bpjs_status, of the bill of `like` */
  int32_t line_count; /* LANES */
  bpjs_line_id lines[BPJS_PLAN_LINES];
  int64_t least; /* LANES: of a wage below this they do not know what is due */
  /* Lane i is line i; after the lines a lane that gives 1, and one that gives the wage. */
  bpjs_quad quads[BPJS_PLAN_QUADS];
  bpjs_remarks remarks;
} bpjs_plan;

/* Whether lanes, made of what terms have of the wage `most`, agree with bills at the wages
 * where they could part; sets plan->least and adds to the remarks. */
bool bpjs_plan_holds(const bpjs_person *like, int64_t least, int64_t most, bpjs_terms *terms,
                     bpjs_plan *plan);

/* Makes the plan of people like `like`, whose wages are from least to most, and one of
 * them is its own. Every lane is held against bills at the wages where they could part; of
 * benefits from a least wage on, as what a wage of 0 or a low one is paid is another thing.
 * Never fails; without memory `status` says so. */
void bpjs_plan_make(const bpjs_person *like, int64_t least, int64_t most, bpjs_terms *terms,
                    bpjs_plan *plan);

#endif
