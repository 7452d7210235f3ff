/* Losses, and what one of them pays a wage of 5,000,000. */
#ifndef BPJSSTAT_TESTS_BENEFIT_LOST_H
#define BPJSSTAT_TESTS_BENEFIT_LOST_H

#include "accident.h"
#include "benefit/programmes.h"

#define WAGE INT64_C(5000000)

static inline bpjs_accident partial(void) {
  return accident_of(BPJS_ACCIDENT_PARTIAL_DISABILITY, PU, WAGE, day_of(2023, 6, 1));
}

static inline bpjs_benefit *lost(const bpjs_law *law, const bpjs_loss *losses, int64_t count,
                                 int32_t confidence, uint32_t flags) {
  bpjs_accident asked = partial();
  const bpjs_law_policy policy = sure(confidence);
  asked.flags = flags;
  return paid_for(law, &asked, losses, count, &policy);
}

/* What one loss pays, under a policy that takes general knowledge. */
static inline int64_t pays(const bpjs_law *law, bpjs_loss loss, uint32_t flags) {
  bpjs_benefit *benefit = lost(law, &loss, 1, D, flags);
  const int64_t amount = line_for(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY).amount;
  ck_assert_int_eq(totals_of(benefit).total, amount);
  bpjs_benefit_free(benefit);
  return amount;
}

#endif
