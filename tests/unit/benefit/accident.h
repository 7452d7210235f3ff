/* Work accidents to ask for, and short ways to look at what is paid. */
#ifndef BPJSSTAT_TESTS_BENEFIT_ACCIDENT_H
#define BPJSSTAT_TESTS_BENEFIT_ACCIDENT_H

#include <string.h>

#include "benefit/claim.h"
#include "laws.h"

enum { PU = BPJS_SEGMENT_PU, BPU = BPJS_SEGMENT_BPU, JAKON = BPJS_SEGMENT_JAKON };
enum {
  A = BPJS_LAW_CONFIDENCE_A,
  B = BPJS_LAW_CONFIDENCE_B,
  C = BPJS_LAW_CONFIDENCE_C,
  D = BPJS_LAW_CONFIDENCE_D
};
enum { JKK = BPJS_PROGRAMME_JKK };

static inline bpjs_law_policy sure(int32_t confidence) {
  return (bpjs_law_policy){.struct_size = sizeof(bpjs_law_policy),
                           .minimum_confidence = confidence};
}

static inline bpjs_accident accident_of(int32_t event, int32_t segment, int64_t wage, int32_t day) {
  return (bpjs_accident){.struct_size = sizeof(bpjs_accident),
                         .event = event,
                         .segment = segment,
                         .wage = wage,
                         .day = day};
}

static inline bpjs_loss loss_of(const char *part) {
  bpjs_loss loss = {.struct_size = sizeof loss};
  strcpy(loss.part, part);
  return loss;
}

static inline bpjs_benefit *paid_for(const bpjs_law *law, const bpjs_accident *accident,
                                     const bpjs_loss *losses, int64_t count,
                                     const bpjs_law_policy *policy) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_benefit_jkk(law, accident, losses, count, NULL, 0, policy, &benefit, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return benefit;
}

static inline bpjs_benefit *paid(const bpjs_law *law, bpjs_accident accident) {
  return paid_for(law, &accident, NULL, 0, NULL);
}

static inline bpjs_benefit_line line_at(const bpjs_benefit *benefit, int64_t index) {
  bpjs_benefit_line line = {.struct_size = sizeof line};
  ck_assert_int_eq(bpjs_benefit_get(benefit, index, &line, NULL), BPJS_OK);
  return line;
}

/* The index of the `nth` line (from 0) for `what`; -1 if there is none. */
static inline int64_t find_nth(const bpjs_benefit *benefit, int32_t what, int nth) {
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++)
    if (line_at(benefit, i).what == what && nth-- == 0)
      return i;
  return -1;
}

static inline bpjs_benefit_line nth_line(const bpjs_benefit *benefit, int32_t what, int nth) {
  const int64_t index = find_nth(benefit, what, nth);
  ck_assert_msg(index >= 0, "no line of %d", what);
  return line_at(benefit, index);
}

static inline bpjs_benefit_line line_for(const bpjs_benefit *benefit, int32_t what) {
  return nth_line(benefit, what, 0);
}

static inline int64_t lines_for(const bpjs_benefit *benefit, int32_t what) {
  int n = 0;
  while (find_nth(benefit, what, n) >= 0)
    n++;
  return n;
}

/* A step of a line; NULL if it has none of that name. */
static inline const bpjs_claim_step *step_of(const bpjs_benefit *benefit, int64_t index,
                                             const char *what) {
  const bpjs_claim_entry *entry = &benefit->entries[index];
  for (size_t i = 0; i < entry->step_count; i++)
    if (strcmp(benefit->steps[entry->step_first + i].what, what) == 0)
      return &benefit->steps[entry->step_first + i];
  return NULL;
}

static inline int64_t step_number(const bpjs_benefit *benefit, int64_t index, const char *what) {
  const bpjs_claim_step *step = step_of(benefit, index, what);
  ck_assert_msg(step != NULL, "no step %s", what);
  return step->number;
}

static inline bpjs_benefit_refusal refusal_at(const bpjs_benefit *benefit, int64_t index) {
  bpjs_benefit_refusal refusal = {.struct_size = sizeof refusal};
  ck_assert_int_eq(bpjs_benefit_refusal_get(benefit, index, &refusal, NULL), BPJS_OK);
  return refusal;
}

/* Refusal `index` is this one. */
static inline void refuses(const bpjs_benefit *benefit, int64_t index, int32_t what, int32_t reason,
                           const char *parameter) {
  const bpjs_benefit_refusal refusal = refusal_at(benefit, index);
  ck_assert_int_eq(refusal.programme, JKK);
  ck_assert_int_eq(refusal.what, what);
  ck_assert_int_eq(refusal.reason, reason);
  ck_assert_str_eq(refusal.parameter, parameter);
}

static inline bpjs_benefit_totals totals_of(const bpjs_benefit *benefit) {
  bpjs_benefit_totals totals = {.struct_size = sizeof totals};
  ck_assert_int_eq(bpjs_benefit_total(benefit, JKK, &totals, NULL), BPJS_OK);
  return totals;
}

/* The number that a warning tells; -1 if there is none of that code. */
static inline int64_t warned(const bpjs_benefit *benefit, int32_t code, const char *parameter) {
  bpjs_benefit_warning warning = {.struct_size = sizeof warning};
  for (int64_t i = 0; i < bpjs_benefit_warning_count(benefit); i++) {
    ck_assert_int_eq(bpjs_benefit_warning_get(benefit, i, &warning, NULL), BPJS_OK);
    if (warning.code == code) {
      ck_assert_int_eq(warning.programme, JKK);
      ck_assert_str_eq(warning.parameter, parameter);
      return warning.number;
    }
  }
  return -1;
}

/* A call that fails, with the name of the field and the row at fault. */
static inline void fails(const bpjs_law *law, const bpjs_accident *accident,
                         const bpjs_loss *losses, int64_t count, int32_t status, const char *field,
                         int64_t row) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_jkk(law, accident, losses, count, NULL, 0, NULL, &benefit, &error),
                   status);
  ck_assert_str_eq(error.field, field);
  ck_assert_int_eq(error.row, row);
  ck_assert_int_eq(bpjs_benefit_jkk(law, accident, losses, count, NULL, 0, NULL, &benefit, NULL),
                   status);
  ck_assert_ptr_null(benefit);
}

#endif
