#include "dues/pu_rules.h"

#include "law/law.h"
#include "law/usual.h"

static const char *const classes[BPJS_PU_CLASSES] = {"1", "2", "3", "4", "5"};
static const char *const sizes[BPJS_PU_SIZES] = {[BPJS_USUAL_LARGE] = "large",
                                                 [BPJS_USUAL_MEDIUM] = "medium",
                                                 [BPJS_USUAL_SMALL] = "small",
                                                 [BPJS_USUAL_MICRO] = "micro"};

#define ALL_CLASSES ((1U << BPJS_PU_CLASSES) - 1)
#define ALL_SIZES ((1U << BPJS_PU_SIZES) - 1)
#define PENSION_AGE "jp.pension_age"
#define PP49_JKK "relief.pp49_2020.jkk.rate"
#define PP49_JKM "relief.pp49_2020.jkm.rate"
#define DEFERRAL_EMPLOYER "relief.jp_deferral.rate.employer"
#define LABOUR_JKK "relief.labour_intensive.jkk.rate"

/* In order of `sizes`. */
int bpjs_pu_size(int32_t size) {
  static const int32_t order[BPJS_PU_SIZES] = {BPJS_COMPANY_SIZE_LARGE, BPJS_COMPANY_SIZE_MEDIUM,
                                               BPJS_COMPANY_SIZE_SMALL, BPJS_COMPANY_SIZE_MICRO};
  int i = 0;
  while (i < BPJS_PU_SIZES - 1 && order[i] != size)
    i++;
  return i;
}

/* Whose rules are looked up. */
typedef struct asked {
  const bpjs_law *law;
  const bpjs_law_policy *policy;
  int32_t month;
  bpjs_pu_scope scope;
} asked;

static bpjs_rule of_pu(const asked *a, const char *parameter) {
  return bpjs_law_rule(a->law, a->policy, a->month, parameter, BPJS_SEGMENT_PU, "");
}

static bpjs_rule of_all(const asked *a, const char *parameter, const char *key) {
  return bpjs_law_rule(a->law, a->policy, a->month, parameter, BPJS_SEGMENT_ALL, key);
}

static void of_keys(const asked *a, const char *parameter, const char *const *keys, uint32_t wanted,
                    bpjs_rule *rules) {
  for (int i = 0; wanted >> i != 0; i++)
    if ((wanted >> i & 1) != 0)
      rules[i] = bpjs_law_rule(a->law, a->policy, a->month, parameter, BPJS_SEGMENT_PU, keys[i]);
}

static void resolve_averages(const asked *a, bpjs_pu_rules *rules) {
  rules->wage_days = of_pu(a, "wage.days");
  rules->piece_months = of_pu(a, "wage.piece.months");
  rules->piece_weather_months = of_pu(a, "wage.piece_weather.months");
  rules->average_step = of_all(a, "rounding.step", "average_wage");
  rules->average_direction = of_all(a, "rounding.direction", "average_wage");
}

static void usual(const asked *a, int number, bpjs_rule *rule) {
  bpjs_law_rule_usual(a->law, a->policy, a->month, number, 0, rule);
}

static void usual_of_keys(const asked *a, int number, uint32_t wanted, bpjs_rule *rules) {
  for (int key = 0; wanted >> key != 0; key++)
    if ((wanted >> key & 1) != 0)
      bpjs_law_rule_usual(a->law, a->policy, a->month, number, key, &rules[key]);
}

static void resolve_programmes(const asked *a, bpjs_pu_rules *rules) {
  for (int i = 0; i < BPJS_PU_PROGRAMMES; i++)
    usual_of_keys(a, BPJS_USUAL_ENROLMENT_JKK + i, a->scope.sizes, rules->enrolment[i]);
  usual_of_keys(a, BPJS_USUAL_JKK_RATE, a->scope.classes, rules->jkk);
  usual(a, BPJS_USUAL_JKM_RATE, &rules->jkm);
  usual(a, BPJS_USUAL_JHT_EMPLOYER, &rules->jht_employer);
  usual(a, BPJS_USUAL_JHT_WORKER, &rules->jht_worker);
  usual(a, BPJS_USUAL_JP_EMPLOYER, &rules->jp_employer);
  usual(a, BPJS_USUAL_JP_WORKER, &rules->jp_worker);
  usual(a, BPJS_USUAL_JP_CEILING, &rules->jp_ceiling);
}

static void resolve_pension(const asked *a, bpjs_pu_rules *rules) {
  rules->pension.now = of_pu(a, PENSION_AGE);
  size_t *first = &rules->pension.first, *end = &rules->pension.end;
  bpjs_law_group(a->law, PENSION_AGE, BPJS_SEGMENT_PU, "", first, end);
  rules->pension.least = INT64_MAX;
  for (size_t i = *first; i < *end; i++)
    if (a->law->rows[i].value < rules->pension.least)
      rules->pension.least = a->law->rows[i].value;
}

static void resolve_jkp(const asked *a, bpjs_pu_rules *rules) {
  for (int i = 0; i < BPJS_PU_PROGRAMMES; i++)
    usual_of_keys(a, BPJS_USUAL_JKP_NEEDS_JKK + i, a->scope.sizes, rules->jkp.needs[i]);
  usual(a, BPJS_USUAL_JKP_GOVERNMENT, &rules->jkp.government);
  usual(a, BPJS_USUAL_JKP_FROM_JKK, &rules->jkp.from_jkk);
  usual(a, BPJS_USUAL_JKP_FROM_JKM, &rules->jkp.from_jkm);
  usual(a, BPJS_USUAL_JKP_CEILING, &rules->jkp.ceiling);
  usual(a, BPJS_USUAL_JKP_AGE, &rules->jkp.age);
  usual(a, BPJS_USUAL_JKP_CITIZEN, &rules->jkp.citizen);
  usual(a, BPJS_USUAL_JKP_THROUGH_EMPLOYER, &rules->jkp.through_employer);
}

/* Whether a relief is open is told by the rates of some class. */
static void resolve_pp49(const asked *a, bpjs_pu_rules *rules) {
  rules->pp49.conditions = bpjs_pp49_rules_resolve(a->law, a->policy, a->month);
  of_keys(a, PP49_JKK, classes, ALL_CLASSES, rules->pp49.jkk);
  rules->pp49.jkm = of_pu(a, PP49_JKM);
}

static void resolve_deferral(const asked *a, bpjs_pu_rules *rules) {
  rules->deferral.employer = of_pu(a, DEFERRAL_EMPLOYER);
  rules->deferral.worker = of_pu(a, "relief.jp_deferral.rate.worker");
  rules->deferral.sales_fall = of_pu(a, "relief.jp_deferral.sales_fall");
  of_keys(a, "relief.jp_deferral.size", sizes, a->scope.sizes, rules->deferral.size);
  rules->deferral.settle_from = of_pu(a, "relief.jp_deferral.settle_from");
  rules->deferral.settle_to = of_pu(a, "relief.jp_deferral.settle_to");
}

static void resolve_labour(const asked *a, bpjs_pu_rules *rules) {
  of_keys(a, LABOUR_JKK, classes, ALL_CLASSES, rules->labour.jkk);
  rules->labour.workers = of_pu(a, "relief.labour_intensive.workers");
  rules->labour.paid_through = of_pu(a, "relief.labour_intensive.paid_through");
  rules->labour.settle_to = of_pu(a, "relief.labour_intensive.settle_to");
}

bpjs_pu_scope bpjs_pu_scope_all(void) {
  return (bpjs_pu_scope){.classes = ALL_CLASSES,
                         .sizes = ALL_SIZES,
                         .reliefs = BPJS_RELIEF_PP49_2020 | BPJS_RELIEF_JP_DEFERRAL |
                                    BPJS_RELIEF_LABOUR_INTENSIVE,
                         .born = true,
                         .averages = true};
}

/* An industry's class is not known yet. */
bpjs_pu_scope bpjs_pu_scope_of(const bpjs_wage_earner *worker) {
  const int32_t risk_class = worker->risk_class;
  return (bpjs_pu_scope){.classes = risk_class == 0 ? ALL_CLASSES : 1U << (risk_class - 1),
                         .sizes = 1U << bpjs_pu_size(worker->size),
                         .reliefs = worker->reliefs,
                         .born = (worker->flags & BPJS_WORKER_BORN) != 0,
                         .averages = worker->wage_kind != BPJS_WAGE_KIND_MONTHLY};
}

void bpjs_pu_rules_resolve(bpjs_pu_rules *rules, const bpjs_law *law, const bpjs_law_policy *policy,
                           int32_t month, bpjs_pu_scope scope) {
  const asked a = {.law = law, .policy = policy, .month = month, .scope = scope};
  rules->law = law;
  rules->policy = policy;
  rules->month = month;
  resolve_programmes(&a, rules);
  resolve_jkp(&a, rules);
  if (scope.averages)
    resolve_averages(&a, rules);
  if (scope.born)
    resolve_pension(&a, rules);
  if ((scope.reliefs & BPJS_RELIEF_PP49_2020) != 0)
    resolve_pp49(&a, rules);
  if ((scope.reliefs & BPJS_RELIEF_JP_DEFERRAL) != 0)
    resolve_deferral(&a, rules);
  if ((scope.reliefs & BPJS_RELIEF_LABOUR_INTENSIVE) != 0)
    resolve_labour(&a, rules);
}

uint32_t bpjs_pu_reliefs_open(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month) {
  const asked a = {.law = law, .policy = policy, .month = month};
  bpjs_rule labour[1];
  of_keys(&a, LABOUR_JKK, classes, 1U, labour);
  return (of_pu(&a, PP49_JKM).status == BPJS_OK ? BPJS_RELIEF_PP49_2020 : 0U) |
         (of_pu(&a, DEFERRAL_EMPLOYER).status == BPJS_OK ? BPJS_RELIEF_JP_DEFERRAL : 0U) |
         (labour[0].status == BPJS_OK ? BPJS_RELIEF_LABOUR_INTENSIVE : 0U);
}
