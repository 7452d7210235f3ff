#include "assess/pass.h"

#include <string.h>

#include "base/date.h"
#include "base/memory.h"

static int32_t find_family(bpjs_pass *pass, bpjs_pass_law *law, const bpjs_plan *plan, bool once,
                           int32_t *found) {
  bpjs_family family = {.line_count = plan->line_count, .once = once};
  memcpy(family.lines, plan->lines, (size_t)plan->line_count * sizeof *plan->lines);
  for (*found = 0; *found < law->family_count; ++*found)
    if (bpjs_family_same(&law->families[*found], &family))
      return BPJS_OK;
  if (law->family_count == BPJS_FAMILIES)
    return BPJS_ERROR_LIMIT;
  if (law->family_count == pass->room.families) {
    pass->wanted.families = 2 * pass->room.families;
    return BPJS_PASS_AGAIN;
  }
  law->families[law->family_count] = family;
  for (int32_t m = 0; m < pass->job->measure_count; m++)
    law->lanes[law->family_count][m] =
        bpjs_family_lanes(&family, pass->job->measures[m], law->number);
  law->family_count++;
  return BPJS_OK;
}

/* Beside the quads of the last plan: their slim form, whose they are, and from which wage
 * on they hold. */
static int32_t add_beside(bpjs_pass_law *law, const bpjs_plan *plan, size_t at, int32_t width,
                          int32_t family) {
  uint64_t *slim =
      bpjs_lines_grow(&law->slim_lines, at * BPJS_SLIM_WORDS, law->quad_count * BPJS_SLIM_WORDS);
  if (slim == NULL)
    return BPJS_ERROR_MEMORY;
  law->slim = slim;
  uint8_t *owners = bpjs_memory_grow(law->owners, &law->owner_capacity,
                                     law->quad_count / (size_t)width, sizeof *owners);
  if (owners == NULL)
    return BPJS_ERROR_MEMORY;
  law->owners = owners;
  owners[at / (size_t)width] = (uint8_t)family;
  uint32_t *leasts = bpjs_memory_grow(law->leasts, &law->least_capacity,
                                      law->quad_count / (size_t)width, sizeof *leasts);
  if (leasts == NULL)
    return BPJS_ERROR_MEMORY;
  law->leasts = leasts;
  leasts[at / (size_t)width] = (uint32_t)plan->least;
  law->floored = law->floored || plan->least != 0;
  law->all_slim =
      bpjs_slim_pack(law->quads + at, width, slim + at * BPJS_SLIM_WORDS) && law->all_slim;
  return BPJS_OK;
}

/* Copies the quads of a plan behind the others, as wide as plans are. */
static int32_t add_quads(bpjs_pass *pass, bpjs_pass_law *law, const bpjs_plan *plan, int32_t family,
                         uint64_t *at) {
  const int32_t wide = (plan->line_count + 2 + BPJS_QUAD - 1) / BPJS_QUAD;
  if (wide > pass->room.width) {
    pass->wanted.width = wide;
    return BPJS_PASS_AGAIN;
  }
  const size_t width = (size_t)pass->room.width;
  bpjs_quad *quads =
      bpjs_memory_grow(law->quads, &law->quad_capacity, law->quad_count + width, sizeof *quads);
  if (quads == NULL)
    return BPJS_ERROR_MEMORY;
  law->quads = quads;
  *at = law->quad_count;
  if (*at + width > BPJS_PLAN_AT)
    return BPJS_ERROR_LIMIT;
  memset(quads + law->quad_count, 0, width * sizeof *quads);
  memcpy(quads + law->quad_count, plan->quads, (size_t)wide * sizeof *quads);
  law->quad_count += width;
  return add_beside(law, plan, (size_t)*at, (int32_t)width, family);
}

static void remark(bpjs_pass *pass, const bpjs_remarks *more) {
  pass->remarks.flags |= more->flags;
  pass->remarks.warnings |= more->warnings;
  if (more->confidence > pass->remarks.confidence)
    pass->remarks.confidence = more->confidence;
}

/* The word of a plan, or of the bands of one, which follow each other. */
static int32_t add(bpjs_pass *pass, bpjs_pass_law *law, const bpjs_plan *plan, bool once,
                   uint64_t *word) {
  int32_t family = 0;
  uint64_t at = 0;
  int32_t status = find_family(pass, law, plan, once, &family);
  if (status == BPJS_OK)
    status = add_quads(pass, law, plan, family, &at);
  const uint64_t base = (uint64_t)family * pass->room.slots * (uint64_t)pass->room.width;
  if (status == BPJS_OK && base > UINT32_MAX)
    status = BPJS_ERROR_LIMIT;
  *word = at | base << BPJS_PLAN_BASE;
  return status;
}

static int32_t add_one(bpjs_pass *pass, bpjs_pass_law *law, const bpjs_person *person,
                       uint64_t *word) {
  bpjs_plan plan;
  bpjs_plan_make(person, 0, BPJS_LANE_WAGES - 1, &law->terms, &plan);
  if (plan.status == BPJS_ERROR_MEMORY)
    return plan.status;
  *word = plan.kind == BPJS_PLAN_BAD ? BPJS_PLAN_OUT : BPJS_PLAN_BY_BILL;
  if (plan.kind != BPJS_PLAN_BAD)
    remark(pass, &plan.remarks);
  return plan.kind == BPJS_PLAN_LANES
             ? add(pass, law, &plan, person->segment == BPJS_SEGMENT_PMI, word)
             : BPJS_OK;
}

/* A plan for each band. */
static int32_t add_banded(bpjs_pass *pass, bpjs_pass_law *law, const bpjs_person *person,
                          uint64_t *word) {
  const bpjs_bpu_rules *rules = bpjs_terms_bpu(&law->terms, person->month);
  bpjs_person in_band = *person;
  *word = BPJS_PLAN_BY_BILL;
  uint64_t first = 0;
  for (int32_t i = 0; i < rules->band_count; i++) {
    const int64_t from = rules->band_from[i].value;
    const int64_t next =
        i + 1 < rules->band_count ? rules->band_from[i + 1].value : BPJS_LANE_WAGES;
    bpjs_plan plan;
    uint64_t one = 0;
    in_band.wage = from;
    bpjs_plan_make(&in_band, from, next - 1, &law->terms, &plan);
    if (plan.status == BPJS_ERROR_MEMORY)
      return plan.status;
    if (plan.kind != BPJS_PLAN_LANES || next > BPJS_LANE_WAGES || next <= from)
      return BPJS_OK;
    remark(pass, &plan.remarks);
    if (plan.least == from)
      plan.least = 0;
    int32_t status = add(pass, law, &plan, false, &one);
    if (status != BPJS_OK)
      return status;
    if (i == 0)
      first = one;
    if (one >> BPJS_PLAN_BASE != first >> BPJS_PLAN_BASE)
      return BPJS_OK;
  }
  if (rules->band_count > 0)
    *word = first | BPJS_PLAN_BANDED;
  return BPJS_OK;
}

/* Migrants who paid in another month: people of whom nothing is due. */
static int32_t add_nothing(bpjs_pass *pass, bpjs_pass_law *law, uint64_t *word) {
  bpjs_plan plan;
  memset(&plan, 0, sizeof plan);
  (void)bpjs_lane_amount(&plan.quads[0], 0, 1);
  return add(pass, law, &plan, true, word);
}

/* The groups that the segment asks, in two bits. */
static int64_t groups_of(const bpjs_person *person) {
  const struct {
    int32_t segment;
    uint32_t first, second;
  } asked[] = {
      {BPJS_SEGMENT_PU, BPJS_PEOPLE_GROUP_FOREIGN, 0},
      {BPJS_SEGMENT_BPU, BPJS_PEOPLE_GROUP_BY_BUDGET, BPJS_PEOPLE_GROUP_EMPLOYER},
      {BPJS_SEGMENT_PMI, BPJS_PEOPLE_GROUP_SECOND_DEPARTURE, BPJS_PEOPLE_GROUP_INDIVIDUAL}};
  for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
    if (asked[i].segment == person->segment)
      return ((person->groups & asked[i].first) != 0) +
             2 * ((person->groups & asked[i].second) != 0);
  return 0;
}

/* What decides the plan, in 61 bits: what the segment does not ask is left out. months:
 * of a contract; or contributed, as far as they matter, 11 bits that are set for none. */
static int64_t kind_of(const bpjs_person *person, int32_t state, int32_t months, int32_t day) {
  const bool pu = person->segment == BPJS_SEGMENT_PU, bpu = person->segment == BPJS_SEGMENT_BPU;
  const bpjs_date month = bpjs_date_from_days(person->month);
  int64_t kind = person->segment - 1;
  kind = kind << 5 | (int64_t)(pu || bpu ? person->programmes : 0);
  kind = kind << 3 | (pu ? person->risk_class : 0);
  kind = kind << 13 | (pu ? person->industry : 0);
  kind = kind << 2 | (pu ? person->size : bpu ? person->sector : 0);
  kind = kind << 2 | groups_of(person);
  kind = kind << 11 | (months & 0x7ff);
  kind = kind << 6 | state;
  kind = kind << 5 | (day - person->month);
  return kind << 12 | ((month.year - BPJS_DATE_FIRST_YEAR) * 12 + month.month - 1);
}

/* Benefits hang on the day and on months contributed too. */
static int64_t kind_under(bpjs_pass_law *law, const bpjs_person *person, int32_t state) {
  if (person->segment == BPJS_SEGMENT_PMI)
    return kind_of(person, state, person->contract_months, person->month);
  if (law->terms.benefits.wish == NULL)
    return kind_of(person, state, 0, person->month);
  return kind_of(person, state, bpjs_person_months_like(person, &law->terms), person->day);
}

static int32_t make_plan(bpjs_pass *pass, bpjs_pass_law *law, const bpjs_person *person,
                         int32_t state, uint64_t *word) {
  *word = BPJS_PLAN_OUT;
  if ((state & BPJS_STATE_ABSENT) != 0)
    return BPJS_OK;
  if ((state & BPJS_STATE_NOTHING) != 0)
    return add_nothing(pass, law, word);
  *word = BPJS_PLAN_BY_BILL;
  if ((state & BPJS_STATE_ENROLLED) != 0)
    return BPJS_OK;
  return person->segment == BPJS_SEGMENT_BPU ? add_banded(pass, law, person, word)
                                             : add_one(pass, law, person, word);
}

/* A kind that was not met yet, with its plan and what is to be said of it. */
static int32_t add_kind(bpjs_pass *pass, bpjs_pass_law *law, int32_t row, int64_t kind,
                        const bpjs_person *person, uint64_t *word) {
  const bpjs_remarks before = pass->remarks;
  pass->remarks = (bpjs_remarks){0, 0, BPJS_LAW_CONFIDENCE_NONE};
  const int32_t status = make_plan(pass, law, person, bpjs_pass_state(pass, law, row), word);
  const bpjs_remarks made = pass->remarks;
  pass->remarks = before;
  if (status != BPJS_OK)
    return status;
  bpjs_remarks *remarks =
      bpjs_memory_grow(law->remarks, &law->remark_capacity, law->kinds.count + 1, sizeof *remarks);
  if (remarks == NULL)
    return BPJS_ERROR_MEMORY;
  law->remarks = remarks;
  remarks[law->kinds.count] = made;
  if (!bpjs_coder_add(&law->kinds, kind))
    return BPJS_ERROR_MEMORY;
  bpjs_coder_set(&law->kinds, law->kinds.count - 1, *word);
  return BPJS_OK;
}

int32_t bpjs_pass_add_plan(bpjs_pass *pass, bpjs_pass_law *law, int32_t row, uint64_t number,
                           uint64_t *word) {
  const bpjs_person person = bpjs_pass_person(pass, row);
  const int64_t kind = kind_under(law, &person, bpjs_pass_state(pass, law, row));
  int32_t status = BPJS_OK;
  int64_t known = bpjs_coder_find(&law->kinds, kind);
  if (known < 0) {
    status = add_kind(pass, law, row, kind, &person, word);
    known = (int64_t)law->kinds.count - 1;
  }
  if (status != BPJS_OK)
    return status;
  *word = law->kinds.words[known];
  remark(pass, &law->remarks[known]);
  return bpjs_index_set(&law->plans, number, *word) ? BPJS_OK : BPJS_ERROR_MEMORY;
}
