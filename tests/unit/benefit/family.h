/* Laws to ask under, and short ways to look into what a family is paid. */
#ifndef BPJSSTAT_TESTS_BENEFIT_FAMILY_H
#define BPJSSTAT_TESTS_BENEFIT_FAMILY_H

#include <string.h>

#include "bpjsstat/benefit.h"
#include "laws.h"

static inline bpjs_law_policy as_sure_as(int32_t confidence) {
  return (bpjs_law_policy){.struct_size = sizeof(bpjs_law_policy),
                           .minimum_confidence = confidence};
}

static inline bpjs_child child_at(int32_t level, int32_t year) {
  return (bpjs_child){.struct_size = sizeof(bpjs_child), .level = level, .year = year};
}

static inline bpjs_benefit_line line_at(const bpjs_benefit *benefit, int64_t index) {
  bpjs_benefit_line line = {.struct_size = sizeof line};
  ck_assert_int_eq(bpjs_benefit_get(benefit, index, &line, NULL), BPJS_OK);
  return line;
}

/* How many lines there are for something. */
static inline int64_t lines_of(const bpjs_benefit *benefit, int32_t what) {
  int64_t count = 0;
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++)
    count += line_at(benefit, i).what == what;
  return count;
}

/* The line for something; it must be there. */
static inline bpjs_benefit_line line_of(const bpjs_benefit *benefit, int32_t what) {
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++)
    if (line_at(benefit, i).what == what)
      return line_at(benefit, i);
  ck_abort_msg("no line for %d", what);
  return (bpjs_benefit_line){0};
}

static inline bpjs_benefit_refusal refusal_at(const bpjs_benefit *benefit, int64_t index) {
  bpjs_benefit_refusal refusal = {.struct_size = sizeof refusal};
  ck_assert_int_eq(bpjs_benefit_refusal_get(benefit, index, &refusal, NULL), BPJS_OK);
  return refusal;
}

static inline void check_refusal(const bpjs_benefit *benefit, int64_t index, int32_t what,
                                 int32_t reason, const char *parameter, int64_t found,
                                 int64_t needed) {
  const bpjs_benefit_refusal refusal = refusal_at(benefit, index);
  ck_assert_int_eq(refusal.what, what);
  ck_assert_int_eq(refusal.reason, reason);
  ck_assert_str_eq(refusal.parameter, parameter);
  ck_assert_int_eq(refusal.found, found);
  ck_assert_int_eq(refusal.needed, needed);
}

static inline bpjs_benefit_totals totals_of(const bpjs_benefit *benefit, int32_t programme) {
  bpjs_benefit_totals totals = {.struct_size = sizeof totals};
  ck_assert_int_eq(bpjs_benefit_total(benefit, programme, &totals, NULL), BPJS_OK);
  return totals;
}

/* The warning, of which there must be no more than one; code 0 if there is none. */
static inline bpjs_benefit_warning warning_of(const bpjs_benefit *benefit, int32_t code) {
  bpjs_benefit_warning warning = {.struct_size = sizeof warning}, found = {0};
  for (int64_t i = 0; i < bpjs_benefit_warning_count(benefit); i++) {
    ck_assert_int_eq(bpjs_benefit_warning_get(benefit, i, &warning, NULL), BPJS_OK);
    if (warning.code != code)
      continue;
    ck_assert_int_eq(found.code, 0);
    found = warning;
  }
  return found;
}

#endif
