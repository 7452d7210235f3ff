#include "assess/plan.h"

static bool gives(const bpjs_plan *plan, int32_t lane, const bpjs_line_id *line, int64_t wage,
                  int64_t amount) {
  return bpjs_line_id_same(line, &plan->lines[lane]) &&
         bpjs_lane_of(&plan->quads[lane / BPJS_QUAD], lane % BPJS_QUAD, (uint64_t)wage) == amount;
}

/* Whether lanes give what was computed of a wage. */
static bool agrees(const bpjs_terms *terms, const bpjs_plan *plan, int64_t wage) {
  const bpjs_bill *bill = &terms->bill;
  const bpjs_benefits *made = &terms->benefits.made;
  bool all = bill->line_count + made->count == plan->line_count;
  for (int32_t i = 0; all && i < bill->line_count; i++) {
    const bpjs_line_id is = bpjs_line_id_of(&bill->lines[i]);
    all = gives(plan, i, &is, wage, bill->lines[i].due.amount);
  }
  for (int32_t i = 0; all && i < made->count; i++)
    all = gives(plan, bill->line_count + i, &made->items[i].id, wage, made->items[i].amount);
  return all;
}

static bool agrees_at(const bpjs_person *like, int64_t wage, bpjs_terms *terms,
                      const bpjs_plan *plan) {
  bpjs_person other = *like;
  other.wage = wage;
  return bpjs_person_assess(&other, terms, NULL) == BPJS_OK && agrees(terms, plan, wage);
}

/* Wages at which plans are tried. */
typedef struct trials {
  int64_t least, most;
  int32_t count;
  int64_t wages[4 + 3 * BPJS_PLAN_LINES];
} trials;

static void add_wage(trials *t, int64_t wage) {
  for (int32_t i = 0; i < t->count; i++)
    if (t->wages[i] == wage)
      return;
  if (wage >= t->least && wage <= t->most)
    t->wages[t->count++] = wage;
}

static void add_ceiling(trials *t, int64_t ceiling) {
  if (ceiling > t->most)
    return;
  for (int64_t wage = ceiling - 1; wage <= ceiling + 1; wage++)
    add_wage(t, wage);
}

/* Wages around which bills could part from lanes: the ends, ceilings, and some between. */
static void list_wages(const bpjs_terms *terms, trials *t) {
  const bpjs_bill *bill = &terms->bill;
  const bpjs_benefits *made = &terms->benefits.made;
  add_wage(t, t->least);
  add_wage(t, t->most);
  add_wage(t, t->least + (t->most - t->least) / 2);
  for (int32_t i = 0; i < bill->line_count; i++) {
    const bpjs_step *ceiling = bpjs_line_step(&bill->lines[i], BPJS_STEP_CEILING);
    if (ceiling != NULL)
      add_ceiling(t, ceiling->number);
  }
  for (int32_t i = 0; i < made->count; i++)
    if (made->items[i].hangs)
      add_ceiling(t, made->items[i].share.ceiling);
}

/* The least wage from which on lanes agree, where they do at `most`. What parts them
 * begins at 0, where no wage is given, and ends where a share of the wage is what the law
 * pays at least: at one wage they join. It is mostly that of the plan before. */
static int64_t find_least(const bpjs_person *like, int64_t least, int64_t most, bpjs_terms *terms,
                          const bpjs_plan *plan) {
  const int64_t guess = terms->least[like->segment];
  if (terms->benefits.wish == NULL || agrees_at(like, least, terms, plan))
    return least;
  if (guess > least && guess <= most && agrees_at(like, guess, terms, plan) &&
      (guess - 1 == least || !agrees_at(like, guess - 1, terms, plan)))
    return guess;
  int64_t below = least, from = most;
  while (from - below > 1) {
    const int64_t between = below + (from - below) / 2;
    if (agrees_at(like, between, terms, plan))
      from = between;
    else
      below = between;
  }
  return from;
}

bool bpjs_plan_holds(const bpjs_person *like, int64_t least, int64_t most, bpjs_terms *terms,
                     bpjs_plan *plan) {
  trials t = {.least = least, .most = most};
  list_wages(terms, &t);
  plan->least = find_least(like, least, most, terms, plan);
  if (plan->least != least)
    terms->least[like->segment] = plan->least;
  add_wage(&t, plan->least);
  for (int32_t i = 0; i < t.count; i++) {
    if (t.wages[i] < plan->least)
      continue;
    if (!agrees_at(like, t.wages[i], terms, plan))
      return false;
    bpjs_remarks_add(&plan->remarks, &terms->bill, &terms->benefits.made);
  }
  return true;
}
