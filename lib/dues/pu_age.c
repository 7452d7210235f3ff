#include "dues/pu.h"
#include "law/law.h"
#include "trace/later.h"

/* The pension age on a day; 0: none. JP began on the first day of the law: who
 * was old enough by then counts as of that day. */
static int64_t age_asked(const bpjs_pu *pu, int32_t day) {
  const bpjs_pu_rules *rules = pu->rules;
  bool carried;
  int32_t last_day;
  int64_t row = bpjs_law_govern(rules->law, rules->pension.first, rules->pension.end,
                                day < BPJS_LAW_FIRST_DAY ? BPJS_LAW_FIRST_DAY : day,
                                rules->policy->known_on, false, &carried, &last_day);
  return row < 0 ? 0 : rules->law->rows[row].value;
}

/* Reached stays reached, though the age rises later (PP 45/2015 art 15). */
int64_t bpjs_pu_pension_age(const bpjs_pu *pu) {
  if ((pu->worker->flags & BPJS_WORKER_BORN) == 0)
    return 0;
  const int32_t years = bpjs_years_between(pu->worker->born_day, pu->bill->month);
  for (int64_t k = pu->rules->pension.least; k <= years; k++) {
    int64_t asked = age_asked(pu, bpjs_years_after(pu->worker->born_day, (int32_t)k));
    if (asked != 0 && k >= asked)
      return asked;
  }
  return 0;
}
