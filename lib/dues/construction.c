#include "base/error.h"
#include "base/structure.h"
#include "dues/construction_rules.h"
#include "dues/result.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_construction, unpaid)
#define BOTH (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM)

typedef struct site {
  const bpjs_construction_rules *rules;
  const bpjs_construction *project;
  bpjs_relieved relieved;
} site;

static int32_t note_relief(const site *s, bpjs_bill *bill, bpjs_line *line, bpjs_error *error) {
  return s->relieved.given ? bpjs_relieved_note(&s->relieved, bill, line, error) : BPJS_OK;
}

static int32_t add_wages(const site *s, int32_t programme, const bpjs_rule *full,
                         const bpjs_rule *reduced, bpjs_bill *bill, bpjs_error *error) {
  bpjs_line *line = bpjs_bill_line(bill, programme, BPJS_PAYER_EMPLOYER);
  bpjs_line_number(line, BPJS_STEP_WAGES, s->project->value);
  int32_t status = note_relief(s, bill, line, error);
  if (status == BPJS_OK)
    status =
        bpjs_line_rate(bill, line, s->project->value, s->relieved.given ? reduced : full, error);
  return status;
}

static int32_t add_tiers(const site *s, int32_t programme, const bpjs_rule *full,
                         const bpjs_rule *reduced, bpjs_bill *bill, bpjs_error *error) {
  bpjs_line *line = bpjs_bill_line(bill, programme, BPJS_PAYER_EMPLOYER);
  int64_t base;
  int32_t status = bpjs_construction_base(s->rules, s->project, bill, line, &base, error);
  if (status == BPJS_OK)
    status = note_relief(s, bill, line, error);
  if (status == BPJS_OK)
    status = bpjs_construction_slices(s->rules, s->relieved.given ? reduced : full, base, bill,
                                      line, error);
  return status;
}

/* PP 49/2020, who was registered before it: a part of what is still unpaid. A
 * project of which an unpaid part is told without the day is one of these. */
static bool pays_rest(const site *s) {
  const bpjs_rule *before = &s->rules->pp49.registered_before;
  return s->relieved.given && s->project->basis != BPJS_CONSTRUCTION_WAGES &&
         (s->project->flags & BPJS_CONSTRUCTION_UNPAID) != 0 && before->status == BPJS_OK &&
         (s->project->registered_day == 0 || s->project->registered_day < before->value);
}

static int32_t add_rest(const site *s, bpjs_bill *bill, bpjs_error *error) {
  bpjs_line *line = bpjs_bill_line(bill, BOTH, BPJS_PAYER_EMPLOYER);
  bpjs_line_number(line, BPJS_STEP_UNPAID, s->project->unpaid);
  int32_t status = note_relief(s, bill, line, error);
  if (status == BPJS_OK)
    status = bpjs_line_rate(bill, line, s->project->unpaid, &s->rules->unpaid, error);
  return status;
}

/* What a contract asks without relief. False: there is no such rule, or no such
 * number; how sure the rules are does not matter. */
static bool full_bill(const bpjs_construction_rules *rules, const bpjs_construction *project,
                      bpjs_bill *bill, int64_t *full) {
  bpjs_law_policy any = *rules->policy;
  any.minimum_confidence = BPJS_LAW_CONFIDENCE_D;
  bpjs_bill_begin(bill, rules->law, &any, rules->month);
  const site s = {.rules = rules, .project = project};
  return add_tiers(&s, BPJS_PROGRAMME_JKK, rules->full.jkk, NULL, bill, NULL) == BPJS_OK &&
         add_tiers(&s, BPJS_PROGRAMME_JKM, rules->full.jkm, NULL, bill, NULL) == BPJS_OK &&
         bpjs_exact_plus(bill->lines[0].due.amount, bill->lines[1].due.amount, full);
}

/* The bill is room to compute in. */
static int32_t check_unpaid(const bpjs_construction_rules *rules, const bpjs_construction *project,
                            bpjs_bill *bill, bpjs_error *error) {
  int64_t full;
  if ((project->flags & BPJS_CONSTRUCTION_UNPAID) == 0 ||
      project->basis == BPJS_CONSTRUCTION_WAGES || !full_bill(rules, project, bill, &full) ||
      project->unpaid <= full)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, "unpaid", project->unpaid,
                           "unpaid is more than the full bill");
}

int32_t bpjs_construction_month(const bpjs_construction_rules *rules,
                                const bpjs_construction *project, bpjs_bill *bill,
                                bpjs_error *error) {
  int32_t status = check_unpaid(rules, project, bill, error);
  if (status != BPJS_OK)
    return status;
  bpjs_bill_begin(bill, rules->law, rules->policy, rules->month);
  const bool wages = project->basis == BPJS_CONSTRUCTION_WAGES;
  site s = {.rules = rules, .project = project};
  if ((project->reliefs & BPJS_RELIEF_PP49_2020) != 0) {
    s.relieved =
        bpjs_relieved_begin(bill, wages ? &rules->reduced_wages_jkk : &rules->reduced.jkk[0],
                            BPJS_RELIEF_PP49_2020, BOTH);
    bpjs_relieved_pp49(&s.relieved, bill, &rules->pp49, project->registered_day,
                       project->paid_through_day, BOTH);
  }
  if (pays_rest(&s))
    return add_rest(&s, bill, error);
  if ((project->flags & BPJS_CONSTRUCTION_UNPAID) != 0)
    bpjs_bill_warn(bill, BPJS_DUES_WARNING_UNPAID, BOTH, project->unpaid, rules->unpaid.parameter);
  if (wages) {
    status = add_wages(&s, BPJS_PROGRAMME_JKK, &rules->wages_jkk, &rules->reduced_wages_jkk, bill,
                       error);
    if (status == BPJS_OK)
      status = add_wages(&s, BPJS_PROGRAMME_JKM, &rules->wages_jkm, &rules->reduced_wages_jkm, bill,
                         error);
    return status;
  }
  status = add_tiers(&s, BPJS_PROGRAMME_JKK, rules->full.jkk, rules->reduced.jkk, bill, error);
  if (status == BPJS_OK)
    status = add_tiers(&s, BPJS_PROGRAMME_JKM, rules->full.jkm, rules->reduced.jkm, bill, error);
  return status;
}

static int32_t check(const bpjs_construction *project, bpjs_error *error) {
  int32_t status = bpjs_check_flags(project->flags, BPJS_CONSTRUCTION_UNPAID, "flags", error);
  if (status == BPJS_OK)
    status = bpjs_check_flags(project->reliefs, BPJS_RELIEF_PP49_2020, "reliefs", error);
  if (status == BPJS_OK &&
      (project->basis < BPJS_CONSTRUCTION_CONTRACT || project->basis > BPJS_CONSTRUCTION_WAGES))
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "basis", project->basis, "no such basis");
  if (status == BPJS_OK)
    status = bpjs_check_number(project->value, "value", error);
  if (status == BPJS_OK)
    status = bpjs_check_number(project->unpaid, "unpaid", error);
  if (status == BPJS_OK && project->unpaid != 0 && (project->flags & BPJS_CONSTRUCTION_UNPAID) == 0)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "unpaid", project->unpaid,
                               "unpaid is given without the flag that says so");
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(project->registered_day, "registered_day", error);
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(project->paid_through_day, "paid_through_day", error);
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(project->work_order_day, "work_order_day", error);
  return status;
}

/* The last day to register: so many working days after the work order. Days off
 * other than weekends are not thought of, and it does not move. */
static void set_registration(const bpjs_law *law, const bpjs_law_policy *policy,
                             int32_t work_order_day, bpjs_bill *bill) {
  if (work_order_day == 0)
    return;
  const int32_t month = work_order_day - bpjs_date_from_days(work_order_day).day + 1;
  const bpjs_rule days =
      bpjs_law_rule(law, policy, month, "construction.registration.days", BPJS_SEGMENT_JAKON, "");
  if (bpjs_rule_use(&days, policy, NULL) != BPJS_OK)
    return;
  int32_t day = work_order_day;
  for (int64_t i = 0; i < days.value; i++)
    day = bpjs_due_day(day + 1, NULL, 0);
  bill->nominal_day = day;
}

int32_t bpjs_dues_construction(const bpjs_law *law, const bpjs_construction *project,
                               const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_check_pointers(law, project, "project", dues, "dues", error);
  if (status != BPJS_OK)
    return status;
  bpjs_construction asked;
  if (!bpjs_struct_in(&asked, sizeof asked, LEAST, project))
    return bpjs_error_struct_size(error, "project");
  bpjs_law_policy ours;
  int32_t month = 0;
  status = bpjs_law_policy_in(policy, &ours, error);
  if (status == BPJS_OK)
    status = check(&asked, error);
  if (status == BPJS_OK)
    status = bpjs_month_of(asked.day, &month, error);
  if (status == BPJS_OK)
    status = bpjs_check_registered(asked.registered_day, asked.day, error);
  bpjs_dues *made = NULL;
  if (status == BPJS_OK)
    status = bpjs_result_new(law, &ours, BPJS_SEGMENT_JAKON, &made, error);
  if (status != BPJS_OK)
    return status;
  bpjs_construction_rules rules;
  bpjs_bill bill;
  bpjs_construction_rules_resolve(&rules, law, &ours, month);
  status = bpjs_construction_month(&rules, &asked, &bill, error);
  if (status == BPJS_OK) {
    set_registration(law, &ours, asked.work_order_day, &bill);
    status = bpjs_result_add_bill(made, &bill, error);
  }
  return bpjs_result_hand(status, made, dues, error);
}
