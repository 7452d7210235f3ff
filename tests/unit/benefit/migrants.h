/* Events of migrant workers, and what they come to. */
#ifndef BPJSSTAT_TESTS_BENEFIT_MIGRANTS_H
#define BPJSSTAT_TESTS_BENEFIT_MIGRANTS_H

#include "family.h"

enum {
  BEFORE = BPJS_MIGRANT_PHASE_BEFORE,
  DURING = BPJS_MIGRANT_PHASE_DURING,
  AFTER = BPJS_MIGRANT_PHASE_AFTER
};

static inline bpjs_migrant_case case_of(int32_t event, int32_t phase, int32_t day) {
  return (bpjs_migrant_case){
      .struct_size = sizeof(bpjs_migrant_case), .event = event, .phase = phase, .day = day};
}

static inline bpjs_benefit *pay(const bpjs_law *law, const bpjs_migrant_case *migrant,
                                const bpjs_child *child, const bpjs_law_policy *policy) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_benefit_migrant(law, migrant, NULL, 0, child, child != NULL, policy, &benefit, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return benefit;
}

static inline void check_line(const bpjs_benefit *benefit, int32_t what, int32_t programme,
                              int32_t kind, int64_t amount, int32_t confidence,
                              const char *citation) {
  ck_assert_int_eq(lines_of(benefit, what), 1);
  const bpjs_benefit_line line = line_of(benefit, what);
  ck_assert_int_eq(line.programme, programme);
  ck_assert_int_eq(line.kind, kind);
  ck_assert_int_eq(line.amount, amount);
  ck_assert_int_eq(line.confidence, confidence);
  ck_assert_str_eq(line.citation, citation);
}

/* Nothing is paid for want of a rule, and the parameter is told. */
static inline void check_no_rule(const bpjs_law *law, bpjs_migrant_case migrant,
                                 const char *parameter) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, parameter);
  ck_assert_ptr_null(benefit);
}

#endif
