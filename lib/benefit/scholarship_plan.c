#include <string.h>

#include "base/date.h"
#include "benefit/scholarship.h"

/* A child, where the plan has come to. */
typedef struct child_plan {
  bpjs_child child;
  int64_t number;
  int32_t passed; /* years since the event */
} child_plan;

static bool is_denied(const bpjs_benefit *claim) {
  return claim->open.reason != 0;
}

static bpjs_rule work_rule(const bpjs_benefit *claim, const char *parameter, const char *key) {
  return bpjs_claim_law(claim, claim->day, parameter, BPJS_SEGMENT_ALL, key);
}

/* A child who works loses it; since 2025-02-24 not with all work. */
static void check_work(bpjs_benefit *claim, const bpjs_child *child) {
  if (child->work == BPJS_CHILD_WORK_NONE)
    return;
  const bool is_employed = child->work == BPJS_CHILD_WORK_PU;
  const bpjs_rule kept = is_employed
                             ? work_rule(claim, "scholarship.work.months", "")
                             : work_rule(claim, "scholarship.work",
                                         child->work == BPJS_CHILD_WORK_BPU ? "bpu" : "apprentice");
  if (kept.status != BPJS_OK) {
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_WORKING, kept.parameter, 0, 0);
    return;
  }
  if (!bpjs_claim_rule(claim, is_employed ? "work_most" : "work_kept", &kept))
    return;
  if (is_employed)
    bpjs_claim_given(claim, "work_months", BPJS_LAW_UNIT_MONTHS, child->work_months);
  if (is_employed && child->work_months > kept.value)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_WORKING, kept.parameter, child->work_months,
                    kept.value);
  else if (!is_employed && kept.value == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_WORKING, kept.parameter, 0, 0);
}

/* Before school the year is no earlier than `day`. */
static void check_age(bpjs_benefit *claim, const bpjs_scholarship *all, const bpjs_child *child,
                      int32_t day) {
  if ((child->flags & BPJS_CHILD_BORN) == 0 || is_denied(claim) ||
      !bpjs_claim_rule(claim, "age_end", &all->age))
    return;
  const int32_t birthday = bpjs_years_after(child->born_day, (int32_t)all->age.value);
  if (day < birthday)
    return;
  bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_AGE, all->age.parameter,
                  bpjs_years_between(child->born_day, day), all->age.value);
  claim->open.refusal.day = birthday;
}

/* What is asked of the child, and in the first year whether there is a place left. */
static void check_child(bpjs_benefit *claim, bpjs_scholarship *all, const child_plan *plan,
                        int32_t day) {
  if (!bpjs_claim_rule(claim, "children_most", &all->most))
    return;
  if ((plan->child.flags & BPJS_CHILD_MARRIED) != 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_MARRIED, "", 0, 0);
  else
    check_work(claim, &plan->child);
  check_age(claim, all, &plan->child, day);
  if (!is_denied(claim) && plan->passed == 0 && ++all->entitled > all->most.value)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_CHILDREN, all->most.parameter, all->entitled,
                    all->most.value);
}

/* A year of the plan. False if it was refused. */
static bool add_year(bpjs_benefit *claim, bpjs_scholarship *all, const child_plan *plan,
                     int32_t level, int32_t year) {
  const int32_t day = bpjs_years_after(claim->day, plan->passed);
  bpjs_benefit_line *line =
      bpjs_scholarship_open(claim, all, BPJS_BENEFIT_INSTALMENT, plan->number);
  bpjs_claim_detail(claim, bpjs_school_level_key(level));
  line->from_day = plan->child.level == BPJS_SCHOOL_LEVEL_NONE ? 0 : day;
  bpjs_claim_given(claim, "school_year", BPJS_LAW_UNIT_COUNT, year);
  check_child(claim, all, plan, day);
  if (!is_denied(claim))
    bpjs_claim_rule(claim, "school_years", &all->years[level]);
  bpjs_scholarship_end(claim, all, &all->amounts[level]);
  return !is_denied(claim);
}

/* A level without its amount is refused once, and the plan goes on with the next one;
 * all else that is refused ends it. False if it ends. */
static bool add_level(bpjs_benefit *claim, bpjs_scholarship *all, child_plan *plan, int32_t level,
                      int32_t year) {
  const bpjs_rule *years = &all->years[level];
  const int32_t last = years->status == BPJS_OK ? (int32_t)years->value : year;
  for (; year <= last; year++, plan->passed++)
    if (!add_year(claim, all, plan, level, year)) {
      plan->passed += last - year + 1;
      return strcmp(claim->open.refusal.parameter, all->amounts[level].parameter) == 0;
    }
  return true;
}

void bpjs_scholarship_plan(bpjs_benefit *claim, bpjs_scholarship *all, const bpjs_child *child,
                           int64_t number) {
  child_plan plan = {.child = *child, .number = number};
  const int32_t first =
      child->level == BPJS_SCHOOL_LEVEL_NONE ? 0 : child->level - BPJS_SCHOOL_LEVEL_TK;
  int32_t year = child->year == 0 ? 1 : child->year;
  for (int32_t i = first; i < BPJS_SCHOOL_LEVELS; i++, year = 1)
    if (!add_level(claim, all, &plan, i, year))
      return;
}
