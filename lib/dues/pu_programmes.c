#include "dues/pu.h"
#include "trace/later.h"

/* Programme i of the rules. */
static uint32_t bit(int i) {
  static const uint32_t programmes[BPJS_PU_PROGRAMMES] = {BPJS_PROGRAMME_JKK, BPJS_PROGRAMME_JKM,
                                                          BPJS_PROGRAMME_JHT, BPJS_PROGRAMME_JP};
  return programmes[i];
}

/* A condition that the law has, and sets. */
static bool demands(const bpjs_rule *rule) {
  return rule->status == BPJS_OK && rule->value != 0;
}

static uint32_t mandatory(const bpjs_pu *pu) {
  uint32_t programmes = 0;
  for (int i = 0; i < BPJS_PU_PROGRAMMES; i++)
    if (demands(&pu->rules->enrolment[i][bpjs_pu_size(pu->worker->size)]))
      programmes |= bit(i);
  return programmes;
}

/* Who names no programmes rests on these rules. */
static int32_t use_enrolment(const bpjs_pu *pu, bpjs_error *error) {
  int32_t status = BPJS_OK;
  for (int i = 0; status == BPJS_OK && i < BPJS_PU_PROGRAMMES; i++)
    status = bpjs_rule_use(&pu->rules->enrolment[i][bpjs_pu_size(pu->worker->size)],
                           pu->rules->policy, error);
  return status;
}

int bpjs_pu_jkp_obstacle(const bpjs_pu *pu, const bpjs_rule **condition) {
  const bpjs_wage_earner *worker = pu->worker;
  const bpjs_pu_rules *rules = pu->rules;
  const int32_t entered = worker->registered_day != 0 ? worker->registered_day : pu->bill->month;
  *condition = &rules->jkp.citizen;
  if ((worker->flags & BPJS_WORKER_FOREIGN) != 0 && demands(*condition))
    return BPJS_PU_JKP_FOREIGN;
  *condition = &rules->jkp.age;
  if ((worker->flags & BPJS_WORKER_BORN) != 0 && demands(*condition) &&
      bpjs_years_between(worker->born_day, entered) >= (*condition)->value)
    return BPJS_PU_JKP_AGE;
  *condition = &rules->jkp.through_employer;
  if (worker->jkn == BPJS_JKN_NONE || (worker->jkn == BPJS_JKN_OTHER && demands(*condition)))
    return BPJS_PU_JKP_JKN;
  for (int i = 0; i < BPJS_PU_PROGRAMMES; i++) {
    *condition = &rules->jkp.needs[i][bpjs_pu_size(worker->size)];
    if (demands(*condition) && (pu->programmes & bit(i)) == 0)
      return BPJS_PU_JKP_PROGRAMME;
  }
  return BPJS_PU_JKP_OPEN;
}

/* That the size of the company asks for less than JKP needs is no case for a
 * warning, unless JKP was asked for or JP has ended. */
static int32_t add_jkp(bpjs_pu *pu, bool retired, bpjs_error *error) {
  const bool asked = (pu->worker->programmes & BPJS_PROGRAMME_JKP) != 0;
  const bpjs_rule *condition, *rate = &pu->rules->jkp.government;
  if (rate->status != BPJS_OK)
    return asked ? bpjs_rule_use(rate, pu->rules->policy, error) : BPJS_OK;
  const int obstacle = bpjs_pu_jkp_obstacle(pu, &condition);
  if (obstacle == BPJS_PU_JKP_OPEN)
    pu->programmes |= BPJS_PROGRAMME_JKP;
  else if (asked || retired || obstacle != BPJS_PU_JKP_PROGRAMME)
    bpjs_bill_warn(pu->bill, BPJS_DUES_WARNING_NO_JKP, BPJS_PROGRAMME_JKP, obstacle,
                   condition->parameter);
  return BPJS_OK;
}

int32_t bpjs_pu_programmes(bpjs_pu *pu, bpjs_error *error) {
  const uint32_t given = pu->worker->programmes;
  uint32_t required = mandatory(pu);
  if (given == 0) {
    int32_t status = use_enrolment(pu, error);
    if (status != BPJS_OK)
      return status;
  }
  pu->programmes = given == 0 ? required : given & ~(uint32_t)BPJS_PROGRAMME_JKP;
  const int64_t pension_age = bpjs_pu_pension_age(pu);
  if (pension_age != 0) {
    const bpjs_rule *age = &pu->rules->pension.now;
    if ((pu->programmes & BPJS_PROGRAMME_JP) != 0) {
      int32_t status = bpjs_rule_use(age, pu->rules->policy, error);
      if (status != BPJS_OK)
        return status;
      bpjs_bill_warn(pu->bill, BPJS_DUES_WARNING_PENSION_AGE, BPJS_PROGRAMME_JP, pension_age,
                     age->parameter);
    }
    pu->programmes &= ~(uint32_t)BPJS_PROGRAMME_JP;
    required &= ~(uint32_t)BPJS_PROGRAMME_JP;
  }
  const uint32_t left_out = required & ~pu->programmes;
  if (left_out != 0)
    bpjs_bill_warn(pu->bill, BPJS_DUES_WARNING_LEFT_OUT, (int32_t)left_out, 0, NULL);
  return given == 0 || (given & BPJS_PROGRAMME_JKP) != 0 ? add_jkp(pu, pension_age != 0, error)
                                                         : BPJS_OK;
}
