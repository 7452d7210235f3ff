#include "assess/person.h"

bool bpjs_person_retired(bpjs_terms *terms, int32_t month, int32_t born_day) {
  const bpjs_wage_earner worker = {.flags = BPJS_WORKER_BORN, .born_day = born_day};
  terms->bill.month = month;
  const bpjs_pu pu = {
      .rules = bpjs_terms_pu(terms, month), .worker = &worker, .bill = &terms->bill};
  return bpjs_pu_pension_age(&pu) != 0;
}

int32_t bpjs_person_jkp_age(bpjs_terms *terms, int32_t month) {
  const bpjs_rule *age = &bpjs_terms_pu(terms, month)->jkp.age;
  return age->status != BPJS_OK || age->value == 0 ? INT32_MAX : (int32_t)age->value;
}
