#include "assess/person.h"

#include "bpjsstat/people.h"

bool bpjs_terms_begin(bpjs_terms *terms, const bpjs_law *law, const bpjs_law_policy *policy,
                      uint32_t reliefs, const bpjs_wish *wish) {
  terms->law = law;
  terms->policy = policy;
  terms->reliefs = reliefs;
  terms->pu_month = terms->bpu_month = terms->construction_month = terms->migrant_month = INT32_MIN;
  return bpjs_benefit_room_begin(&terms->benefits, wish, law, policy);
}

void bpjs_terms_resume(bpjs_terms *terms, const bpjs_wish *wish) {
  if (terms->benefits.wish != NULL)
    terms->benefits.wish = wish;
}

void bpjs_terms_free(bpjs_terms *terms) {
  bpjs_benefit_room_free(&terms->benefits);
}

const bpjs_pu_rules *bpjs_terms_pu(bpjs_terms *terms, int32_t month) {
  if (terms->pu_month != month)
    bpjs_pu_rules_resolve(&terms->pu, terms->law, terms->policy, month, bpjs_pu_scope_all());
  terms->pu_month = month;
  return &terms->pu;
}

const bpjs_bpu_rules *bpjs_terms_bpu(bpjs_terms *terms, int32_t month) {
  if (terms->bpu_month != month)
    bpjs_bpu_rules_resolve(&terms->bpu, terms->law, terms->policy, month);
  terms->bpu_month = month;
  return &terms->bpu;
}

static bool in(const bpjs_person *person, uint32_t group) {
  return (person->groups & group) != 0;
}

/* G1-018 of 1018. */
static void write_code(int32_t industry, char code[16]) {
  const int32_t number = industry % 1000;
  const char text[] = {'G',
                       (char)('0' + industry / 1000 % 10),
                       '-',
                       (char)('0' + number / 100),
                       (char)('0' + number / 10 % 10),
                       (char)('0' + number % 10),
                       '\0'};
  for (size_t i = 0; i < sizeof text; i++)
    code[i] = text[i];
}

static int32_t pu_bill(const bpjs_person *person, bpjs_terms *terms, bpjs_error *error) {
  bpjs_wage_earner worker = {
      .struct_size = sizeof worker,
      .flags = (in(person, BPJS_PEOPLE_GROUP_FOREIGN) ? BPJS_WORKER_FOREIGN : 0U) |
               (person->born ? BPJS_WORKER_BORN : 0U),
      .day = person->month,
      .wage_kind = BPJS_WAGE_KIND_MONTHLY,
      .risk_class = person->risk_class,
      .size = person->size,
      .programmes = person->programmes,
      .reliefs = terms->reliefs,
      .born_day = person->born_day,
      .registered_day = person->enrolled_day,
      .wage = person->wage};
  if (person->industry != 0)
    write_code(person->industry, worker.industry);
  return bpjs_pu_month(bpjs_terms_pu(terms, person->month), &worker, &terms->bill, error);
}

static int32_t bpu_bill(const bpjs_person *person, bpjs_terms *terms, bpjs_error *error) {
  const bpjs_self_employed worker = {
      .struct_size = sizeof worker,
      .flags = (in(person, BPJS_PEOPLE_GROUP_BY_BUDGET) ? BPJS_SELF_EMPLOYED_BY_BUDGET : 0U) |
               (in(person, BPJS_PEOPLE_GROUP_EMPLOYER) ? BPJS_SELF_EMPLOYED_EMPLOYER : 0U),
      .day = person->month,
      .programmes = person->programmes,
      .reliefs = terms->reliefs & BPJS_RELIEF_PP49_2020,
      .sector = person->sector,
      .registered_day = person->enrolled_day,
      .income = person->wage};
  return bpjs_bpu_month(bpjs_terms_bpu(terms, person->month), &worker, &terms->bill, error);
}

static int32_t construction_bill(const bpjs_person *person, bpjs_terms *terms, bpjs_error *error) {
  const bpjs_construction project = {.struct_size = sizeof project,
                                     .basis = BPJS_CONSTRUCTION_WAGES,
                                     .day = person->month,
                                     .reliefs = terms->reliefs & BPJS_RELIEF_PP49_2020,
                                     .registered_day = person->enrolled_day,
                                     .value = person->wage};
  if (terms->construction_month != person->month)
    bpjs_construction_rules_resolve(&terms->construction, terms->law, terms->policy, person->month);
  terms->construction_month = person->month;
  return bpjs_construction_month(&terms->construction, &project, &terms->bill, error);
}

static int32_t migrant_bill(const bpjs_person *person, bpjs_terms *terms, bpjs_error *error) {
  const bool individual = in(person, BPJS_PEOPLE_GROUP_INDIVIDUAL);
  const bpjs_migrant worker = {
      .struct_size = sizeof worker,
      .flags = in(person, BPJS_PEOPLE_GROUP_SECOND_DEPARTURE) ? BPJS_MIGRANT_SECOND_DEPARTURE : 0U,
      .day = person->month,
      .months = person->contract_months,
      .via = individual ? BPJS_MIGRANT_VIA_INDIVIDUAL : BPJS_MIGRANT_VIA_AGENCY};
  if (terms->migrant_month != person->month)
    bpjs_migrant_rules_resolve(&terms->migrant, terms->law, terms->policy, person->month);
  terms->migrant_month = person->month;
  return bpjs_migrant_month(&terms->migrant, &worker, &terms->bill, error);
}

int32_t bpjs_person_bill(const bpjs_person *person, bpjs_terms *terms, bpjs_error *error) {
  switch (person->segment) {
  case BPJS_SEGMENT_PU:
    return pu_bill(person, terms, error);
  case BPJS_SEGMENT_BPU:
    return bpu_bill(person, terms, error);
  case BPJS_SEGMENT_JAKON:
    return construction_bill(person, terms, error);
  default:
    return migrant_bill(person, terms, error);
  }
}
