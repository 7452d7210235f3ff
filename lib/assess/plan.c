#include "assess/plan.h"

#include <string.h>

#define NO_CEILING INT64_MAX
#define KEPT (BPJS_DUES_OUTSIDE_BILL | BPJS_DUES_DEFERRED | BPJS_DUES_BEFORE_DEPARTURE)

bpjs_line_id bpjs_line_id_of(const bpjs_line *line) {
  return (bpjs_line_id){.programme = line->due.programme,
                        .payer = line->due.payer,
                        .from_programme = line->due.from_programme,
                        .flags = line->due.flags & KEPT};
}

const bpjs_step *bpjs_line_step(const bpjs_line *line, int32_t what) {
  for (int32_t i = 0; i < line->step_count; i++)
    if (line->steps[i].what == what)
      return &line->steps[i];
  return NULL;
}

/* How a line's amount hangs on the wage: not at all where it rests on a reference
 * income, or has no rate. */
static bool make_lane(const bpjs_line *line, int32_t direction, bpjs_quad *quad, int lane) {
  const bpjs_step *ceiling = bpjs_line_step(line, BPJS_STEP_CEILING);
  if (line->formula != BPJS_FORMULA_RATE || bpjs_line_step(line, BPJS_STEP_REFERENCE) != NULL)
    return line->formula != BPJS_FORMULA_DEFERRED && line->formula != BPJS_FORMULA_TIERS &&
           bpjs_lane_amount(quad, lane, line->due.amount);
  return bpjs_lane_share(quad, lane, line->due.rate_ppm,
                         ceiling == NULL ? NO_CEILING : ceiling->number, direction);
}

static void doubt(bpjs_remarks *remarks, int32_t confidence) {
  if (confidence > remarks->confidence)
    remarks->confidence = confidence;
}

void bpjs_remarks_add(bpjs_remarks *remarks, const bpjs_bill *bill, const bpjs_benefits *benefits) {
  for (int32_t i = 0; i < bill->warning_count; i++)
    if (bill->warnings[i].code != BPJS_DUES_WARNING_LOW_INCOME) /* hangs on the wage */
      remarks->warnings |= 1U << bill->warnings[i].code;
  for (int32_t i = 0; i < bill->line_count; i++) {
    remarks->flags |= bill->lines[i].due.flags;
    doubt(remarks, bill->lines[i].due.confidence);
  }
  for (int32_t i = 0; i < benefits->count; i++)
    doubt(remarks, benefits->items[i].confidence);
}

/* Rounding to whole rupiah, by rules that may be used. */
static bool rounds(const bpjs_bill *bill) {
  return bpjs_rule_use(&bill->round_step, bill->policy, NULL) == BPJS_OK &&
         bpjs_rule_use(&bill->round_direction, bill->policy, NULL) == BPJS_OK &&
         bill->round_step.value == 1;
}

static bpjs_quad *quad_of(bpjs_plan *plan, int32_t lane) {
  return &plan->quads[lane / BPJS_QUAD];
}

static bool make_dues(const bpjs_bill *bill, bpjs_plan *plan) {
  if (!rounds(bill))
    return false;
  for (int32_t i = 0; i < bill->line_count; i++) {
    plan->lines[i] = bpjs_line_id_of(&bill->lines[i]);
    if (!make_lane(&bill->lines[i], (int32_t)bill->round_direction.value, quad_of(plan, i),
                   i % BPJS_QUAD))
      return false;
  }
  plan->line_count = bill->line_count;
  return true;
}

static bool make_benefits(const bpjs_terms *terms, bpjs_plan *plan) {
  const bpjs_benefits *made = &terms->benefits.made;
  int32_t direction = 0;
  if (made->count == 0)
    return true;
  if (plan->line_count + made->count > BPJS_PLAN_LINES ||
      !bpjs_claim_rounds(terms->benefits.claim, &direction))
    return false;
  for (int32_t i = 0; i < made->count; i++) {
    const bpjs_benefit_item *item = &made->items[i];
    const int32_t lane = plan->line_count;
    plan->lines[lane] = item->id;
    if (item->hangs ? !bpjs_lane_share(quad_of(plan, lane), lane % BPJS_QUAD, item->share.ppm,
                                       item->share.ceiling, direction)
                    : !bpjs_lane_amount(quad_of(plan, lane), lane % BPJS_QUAD, item->amount))
      return false;
    plan->line_count++;
  }
  return true;
}

static bool make_lanes(const bpjs_terms *terms, bpjs_plan *plan) {
  memset(plan->quads, 0, sizeof plan->quads);
  if (!make_dues(&terms->bill, plan) || !make_benefits(terms, plan))
    return false;
  const int32_t ones = plan->line_count, wages = ones + 1;
  bpjs_lane_wage(quad_of(plan, wages), wages % BPJS_QUAD);
  return bpjs_lane_amount(quad_of(plan, ones), ones % BPJS_QUAD, 1);
}

/* Of benefits the highest wage has all lines, and its bill too. */
static bool try_lanes(const bpjs_person *like, int64_t least, int64_t most, bpjs_terms *terms,
                      bpjs_plan *plan) {
  bpjs_person highest = *like;
  highest.wage = most;
  if (terms->benefits.wish != NULL &&
      (bpjs_person_accrues(terms) || bpjs_person_assess(&highest, terms, NULL) != BPJS_OK))
    return false;
  return make_lanes(terms, plan) && bpjs_plan_holds(like, least, most, terms, plan);
}

void bpjs_plan_make(const bpjs_person *like, int64_t least, int64_t most, bpjs_terms *terms,
                    bpjs_plan *plan) {
  plan->remarks = (bpjs_remarks){0, 0, BPJS_LAW_CONFIDENCE_NONE};
  plan->line_count = 0;
  plan->least = least;
  plan->status = bpjs_person_assess(like, terms, NULL);
  plan->kind = plan->status == BPJS_OK ? BPJS_PLAN_LANES : BPJS_PLAN_BAD;
  if (plan->kind == BPJS_PLAN_BAD)
    return;
  bpjs_remarks_add(&plan->remarks, &terms->bill, &terms->benefits.made);
  if (!try_lanes(like, least, most, terms, plan))
    plan->kind = BPJS_PLAN_BILLS;
}
