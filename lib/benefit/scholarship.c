#include "benefit/scholarship.h"

#include "base/error.h"
#include "trace/arguments.h"
#include "trace/span.h"

const char *bpjs_school_level_key(int32_t level) {
  static const char *const keys[BPJS_SCHOOL_LEVELS] = {"tk", "sd", "smp", "sma", "university"};
  return keys[level];
}

static bpjs_rule rule(const bpjs_benefit *claim, const char *parameter, const char *key) {
  return bpjs_claim_law(claim, claim->day, parameter, BPJS_SEGMENT_ALL, key);
}

static void resolve(const bpjs_benefit *claim, bpjs_scholarship *all) {
  const bool is_jkm = all->programme == BPJS_PROGRAMME_JKM;
  all->once = rule(claim, is_jkm ? "jkm.scholarship.once" : "jkk.scholarship.once", "");
  all->most = rule(claim, "scholarship.children", "");
  all->age = rule(claim, "scholarship.age", "");
  for (int32_t i = 0; i < BPJS_SCHOOL_LEVELS; i++) {
    all->amounts[i] = rule(claim, "scholarship.amount", bpjs_school_level_key(i));
    all->years[i] = rule(claim, "scholarship.years", bpjs_school_level_key(i));
  }
}

bpjs_benefit_line *bpjs_scholarship_open(bpjs_benefit *claim, const bpjs_scholarship *all,
                                         int32_t kind, int64_t number) {
  bpjs_benefit_line *line = bpjs_claim_open(claim, all->programme, kind, BPJS_BENEFIT_SCHOLARSHIP,
                                            BPJS_BENEFICIARY_CHILD);
  line->number = (int32_t)number;
  return line;
}

void bpjs_scholarship_end(bpjs_benefit *claim, const bpjs_scholarship *all,
                          const bpjs_rule *amount) {
  if (claim->open.reason == 0 && all->condition != NULL)
    bpjs_claim_rule(claim, all->condition->what, all->condition->rule);
  if (claim->open.reason == 0)
    bpjs_claim_rule(claim, "amount", amount);
  (void)bpjs_claim_end_whole(claim, "amount", amount->value, NULL); /* fits: 10^15 at the most */
}

static void add_once(bpjs_benefit *claim, const bpjs_scholarship *all, int64_t number) {
  bpjs_scholarship_open(claim, all, BPJS_BENEFIT_LUMP_SUM, number);
  if (number > 1)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_CHILDREN, all->once.parameter, number, 1);
  bpjs_scholarship_end(claim, all, &all->once);
}

/* A child's year is one that the level has. */
static int32_t check_years(const bpjs_scholarship *all, const bpjs_children *children,
                           bpjs_error *error) {
  for (int64_t i = 0; i < children->count; i++) {
    const bpjs_child child = bpjs_children_at(children, i);
    if (child.level == BPJS_SCHOOL_LEVEL_NONE)
      continue;
    const bpjs_rule *years = &all->years[child.level - BPJS_SCHOOL_LEVEL_TK];
    if (years->status == BPJS_OK && child.year > years->value)
      return bpjs_error_set(error, BPJS_ERROR_RANGE, &(bpjs_place){.row = i + 1, .field = "year"},
                            "year %d of a level (%s) that has %d", child.year,
                            bpjs_school_level_key(child.level - BPJS_SCHOOL_LEVEL_TK),
                            (int)years->value);
  }
  return BPJS_OK;
}

int32_t bpjs_scholarship_pay(bpjs_benefit *claim, int32_t programme, const bpjs_children *children,
                             const bpjs_scholarship_condition *condition, bpjs_error *error) {
  bpjs_scholarship all = {.programme = programme, .condition = condition};
  resolve(claim, &all);
  const int32_t status = check_years(&all, children, error);
  for (int64_t i = 0; i < children->count && status == BPJS_OK; i++) {
    const bpjs_child child = bpjs_children_at(children, i);
    if (all.once.status == BPJS_OK)
      add_once(claim, &all, i + 1);
    else
      bpjs_scholarship_plan(claim, &all, &child, i + 1);
  }
  return status;
}

int32_t bpjs_scholarship_claim(bpjs_benefit *claim, int32_t programme,
                               const bpjs_children *children, bpjs_error *error) {
  return bpjs_scholarship_pay(claim, programme, children, NULL, error);
}

int32_t bpjs_benefit_scholarship(const bpjs_law *law, int32_t day, int32_t programme,
                                 const bpjs_child *children, int64_t child_count,
                                 const bpjs_law_policy *policy, bpjs_benefit **benefit,
                                 bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  const bpjs_children given = {children, child_count};
  bpjs_benefit *claim = NULL;
  int32_t status = bpjs_check_pointers(law, children, "children", benefit, "benefit", error);
  if (status == BPJS_OK)
    status = bpjs_day_check(day, "day", error);
  if (status == BPJS_OK && programme != BPJS_PROGRAMME_JKK && programme != BPJS_PROGRAMME_JKM)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "programme", programme,
                               "a scholarship is paid by JKK or JKM");
  if (status == BPJS_OK)
    status = bpjs_children_check(&given, error);
  if (status == BPJS_OK)
    status = bpjs_claim_new(law, policy, day, BPJS_SEGMENT_ALL, programme, &claim, error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_scholarship_claim(claim, programme, &given, error);
  return bpjs_claim_hand(status, claim, benefit, error);
}
