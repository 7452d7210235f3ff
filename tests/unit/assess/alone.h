/* One person of a crowd, asked for alone. */
#ifndef BPJSSTAT_TESTS_ASSESS_ALONE_H
#define BPJSSTAT_TESTS_ASSESS_ALONE_H

#include "crowd.h"

typedef struct asked {
  const crowd *c;
  const bpjs_law *law;
  int32_t day;
  bool days, industries;
  const int32_t *day_of_row; /* NULL: day */
} asked;

static inline int32_t ask_pu(const asked *a, int64_t i, bpjs_dues **dues) {
  const crowd *c = a->c;
  bpjs_wage_earner worker = {.struct_size = sizeof worker,
                             .day = a->day,
                             .risk_class = c->risk_class[i],
                             .size = c->size[i],
                             .programmes = c->programmes[i],
                             .wage = c->wage[i]};
  if ((c->groups[i] & BPJS_PEOPLE_GROUP_FOREIGN) != 0)
    worker.flags |= BPJS_WORKER_FOREIGN;
  if (a->days) {
    worker.flags |= BPJS_WORKER_BORN;
    worker.born_day = c->born[i];
    worker.registered_day = c->enrolled[i];
  }
  if (a->industries && (c->has[i / 8] >> i % 8 & 1) == 0) {
    worker.risk_class = 0;
    snprintf(worker.industry, sizeof worker.industry, "G%d-%03d", c->industry[i] / 1000,
             c->industry[i] % 1000);
  }
  return bpjs_dues_pu(a->law, &worker, 1, NULL, dues, NULL);
}

static inline int32_t ask_bpu(const asked *a, int64_t i, bpjs_dues **dues) {
  const crowd *c = a->c;
  const uint8_t groups = c->groups[i];
  const bpjs_self_employed worker = {
      .struct_size = sizeof worker,
      .day = a->day,
      .programmes = c->programmes[i],
      .sector = c->sector[i],
      .income = c->wage[i],
      .flags = ((groups & BPJS_PEOPLE_GROUP_BY_BUDGET) != 0 ? BPJS_SELF_EMPLOYED_BY_BUDGET : 0U) |
               ((groups & BPJS_PEOPLE_GROUP_EMPLOYER) != 0 ? BPJS_SELF_EMPLOYED_EMPLOYER : 0U)};
  return bpjs_dues_bpu(a->law, &worker, 1, NULL, dues, NULL);
}

static inline int32_t ask_jakon(const asked *a, int64_t i, bpjs_dues **dues) {
  const bpjs_construction project = {.struct_size = sizeof project,
                                     .basis = BPJS_CONSTRUCTION_WAGES,
                                     .day = a->day,
                                     .value = a->c->wage[i]};
  return bpjs_dues_construction(a->law, &project, NULL, dues, NULL);
}

static inline int32_t ask_pmi(const asked *a, int64_t i, bpjs_dues **dues) {
  const uint8_t groups = a->c->groups[i];
  const bool again = (groups & BPJS_PEOPLE_GROUP_SECOND_DEPARTURE) != 0;
  const bool individual = (groups & BPJS_PEOPLE_GROUP_INDIVIDUAL) != 0;
  const bpjs_migrant worker = {.struct_size = sizeof worker,
                               .day = a->day,
                               .months = a->c->months[i],
                               .flags = again ? BPJS_MIGRANT_SECOND_DEPARTURE : 0U,
                               .via = individual ? BPJS_MIGRANT_VIA_INDIVIDUAL
                                                 : BPJS_MIGRANT_VIA_AGENCY};
  return bpjs_dues_migrant(a->law, &worker, NULL, dues, NULL);
}

static inline int32_t month_of(int32_t day) {
  const bpjs_date date = bpjs_date_from_days(day);
  return date.year * 12 + date.month;
}

static inline bool absent(const asked *a, int64_t i) {
  return a->days && (month_of(a->c->enrolled[i]) > month_of(a->day) ||
                     month_of(a->c->left[i]) < month_of(a->day));
}

/* Its dues, whatever the segment. */
static inline int32_t ask_dues(const asked *a, int64_t i, bpjs_dues **dues) {
  static int32_t (*const asks[])(const asked *, int64_t, bpjs_dues **) = {NULL, ask_pu, ask_bpu,
                                                                          ask_jakon, ask_pmi};
  return asks[a->c->segment[i]](a, i, dues);
}

#endif
