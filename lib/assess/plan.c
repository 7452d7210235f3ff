#include "assess/plan.h"

#include <string.h>

#define NO_CEILING INT64_MAX
#define KEPT (BPJS_DUES_OUTSIDE_BILL | BPJS_DUES_DEFERRED | BPJS_DUES_BEFORE_DEPARTURE)

bool bpjs_line_id_same(const bpjs_line_id *a, const bpjs_line_id *b) {
  return a->programme == b->programme && a->payer == b->payer &&
         a->from_programme == b->from_programme && a->flags == b->flags;
}

bpjs_line_id bpjs_line_id_of(const bpjs_line *line) {
  return (bpjs_line_id){line->due.programme, line->due.payer, line->due.from_programme,
                        line->due.flags & KEPT};
}

static const bpjs_step *find(const bpjs_line *line, int32_t what) {
  for (int32_t i = 0; i < line->step_count; i++)
    if (line->steps[i].what == what)
      return &line->steps[i];
  return NULL;
}

/* How a line's amount hangs on the wage: not at all where it rests on a reference
 * income, or has no rate. */
static bool make_lane(const bpjs_line *line, int32_t direction, bpjs_quad *quad, int lane) {
  const bpjs_step *ceiling = find(line, BPJS_STEP_CEILING);
  if (line->formula != BPJS_FORMULA_RATE || find(line, BPJS_STEP_REFERENCE) != NULL)
    return line->formula != BPJS_FORMULA_DEFERRED && line->formula != BPJS_FORMULA_TIERS &&
           bpjs_lane_amount(quad, lane, line->due.amount);
  return bpjs_lane_share(quad, lane, line->due.rate_ppm,
                         ceiling == NULL ? NO_CEILING : ceiling->number, direction);
}

void bpjs_remarks_add(bpjs_remarks *remarks, const bpjs_bill *bill) {
  for (int32_t i = 0; i < bill->warning_count; i++)
    if (bill->warnings[i].code != BPJS_DUES_WARNING_LOW_INCOME) /* hangs on the wage */
      remarks->warnings |= 1U << bill->warnings[i].code;
  for (int32_t i = 0; i < bill->line_count; i++) {
    remarks->flags |= bill->lines[i].due.flags;
    if (bill->lines[i].due.confidence > remarks->confidence)
      remarks->confidence = bill->lines[i].due.confidence;
  }
}

/* Rounding to whole rupiah, by rules that may be used. */
static bool rounds(const bpjs_bill *bill) {
  return bpjs_rule_use(&bill->round_step, bill->policy, NULL) == BPJS_OK &&
         bpjs_rule_use(&bill->round_direction, bill->policy, NULL) == BPJS_OK &&
         bill->round_step.value == 1;
}

static bool make_lanes(const bpjs_bill *bill, bpjs_plan *plan) {
  memset(plan->quads, 0, sizeof plan->quads);
  plan->line_count = bill->line_count;
  if (!rounds(bill))
    return false;
  for (int32_t i = 0; i < bill->line_count; i++) {
    plan->lines[i] = bpjs_line_id_of(&bill->lines[i]);
    if (!make_lane(&bill->lines[i], (int32_t)bill->round_direction.value,
                   &plan->quads[i / BPJS_QUAD], i % BPJS_QUAD))
      return false;
  }
  const int32_t ones = bill->line_count, wages = ones + 1;
  bpjs_lane_wage(&plan->quads[wages / BPJS_QUAD], wages % BPJS_QUAD);
  return bpjs_lane_amount(&plan->quads[ones / BPJS_QUAD], ones % BPJS_QUAD, 1);
}

static bool agrees(const bpjs_bill *bill, const bpjs_plan *plan, int64_t wage) {
  if (bill->line_count != plan->line_count)
    return false;
  for (int32_t i = 0; i < bill->line_count; i++) {
    const bpjs_line_id is = bpjs_line_id_of(&bill->lines[i]);
    if (!bpjs_line_id_same(&is, &plan->lines[i]) ||
        bpjs_lane_of(&plan->quads[i / BPJS_QUAD], i % BPJS_QUAD, (uint64_t)wage) !=
            bill->lines[i].due.amount)
      return false;
  }
  return true;
}

static void add_wage(int64_t *wages, int32_t *count, int64_t wage) {
  for (int32_t i = 0; i < *count; i++)
    if (wages[i] == wage)
      return;
  wages[(*count)++] = wage;
}

/* Wages around which bills could part from lanes: the ends, ceilings, and some between. */
static int32_t list_wages(const bpjs_bill *bill, int64_t least, int64_t most, int64_t *wages) {
  int32_t count = 0;
  add_wage(wages, &count, least);
  add_wage(wages, &count, most);
  add_wage(wages, &count, least + (most - least) / 2);
  for (int32_t i = 0; i < bill->line_count; i++) {
    const bpjs_step *ceiling = find(&bill->lines[i], BPJS_STEP_CEILING);
    for (int64_t wage = ceiling == NULL ? 0 : ceiling->number - 1;
         ceiling != NULL && wage <= ceiling->number + 1; wage++)
      if (wage >= least && wage <= most)
        add_wage(wages, &count, wage);
  }
  return count;
}

static bool holds(const bpjs_person *like, int64_t least, int64_t most, bpjs_terms *terms,
                  bpjs_plan *plan) {
  int64_t wages[3 + 3 * BPJS_BILL_LINES];
  const int32_t count = list_wages(&terms->bill, least, most, wages);
  bpjs_person other = *like;
  for (int32_t i = 0; i < count; i++) {
    other.wage = wages[i];
    if (bpjs_person_bill(&other, terms, NULL) != BPJS_OK || !agrees(&terms->bill, plan, other.wage))
      return false;
    bpjs_remarks_add(&plan->remarks, &terms->bill);
  }
  return true;
}

void bpjs_plan_make(const bpjs_person *like, int64_t least, int64_t most, bpjs_terms *terms,
                    bpjs_plan *plan) {
  plan->remarks = (bpjs_remarks){0, 0, BPJS_LAW_CONFIDENCE_NONE};
  plan->line_count = 0;
  plan->status = bpjs_person_bill(like, terms, NULL);
  plan->kind = plan->status == BPJS_OK ? BPJS_PLAN_LANES : BPJS_PLAN_BAD;
  if (plan->kind == BPJS_PLAN_BAD)
    return;
  bpjs_remarks_add(&plan->remarks, &terms->bill);
  if (!make_lanes(&terms->bill, plan) || !holds(like, least, most, terms, plan))
    plan->kind = BPJS_PLAN_BILLS;
}
