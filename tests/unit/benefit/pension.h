/* Pensions, what is paid for them, and the steps of a line. */
#ifndef BPJSSTAT_TESTS_BENEFIT_PENSION_H
#define BPJSSTAT_TESTS_BENEFIT_PENSION_H

#include "benefit/claim.h"
#include "paid.h"

enum { OLD_AGE = BPJS_PENSION_OLD_AGE, DISABILITY = BPJS_PENSION_DISABILITY };
enum { DEATH = BPJS_PENSION_DEATH, JP = BPJS_PROGRAMME_JP };

/* A question with its arrays; zero is none of them and the library's law. */
typedef struct asked {
  bpjs_pension pension;
  const bpjs_month_span *wages;
  int64_t wage_count;
  const bpjs_year_rate *inflation;
  int64_t inflation_count;
  const bpjs_year_rate *development;
  int64_t development_count;
  bpjs_law_policy policy;
  const bpjs_law *law;
} asked;

static inline asked ask(int32_t event, int32_t day) {
  return (asked){.pension = {.struct_size = sizeof(bpjs_pension), .event = event, .day = day},
                 .policy = {.struct_size = sizeof(bpjs_law_policy)}};
}

static inline asked ask_born(int32_t born_day) {
  asked a = ask(OLD_AGE, 0);
  a.pension.flags = BPJS_PENSION_BORN;
  a.pension.born_day = born_day;
  return a;
}

static inline bpjs_month_span span(int32_t year, int32_t month, int32_t months, int64_t amount) {
  return (bpjs_month_span){.struct_size = sizeof(bpjs_month_span),
                           .day = day_of(year, month, 1),
                           .months = months,
                           .amount = amount};
}

static inline bpjs_year_rate rate(int32_t year, int32_t ppm) {
  return (bpjs_year_rate){.struct_size = sizeof(bpjs_year_rate), .year = year, .rate_ppm = ppm};
}

/* Gives a question a whole array. */
#define WAGES(a, array) ((a).wages = (array), (a).wage_count = sizeof(array) / sizeof *(array))
#define INFLATION(a, array)                                                                        \
  ((a).inflation = (array), (a).inflation_count = sizeof(array) / sizeof *(array))
#define DEVELOPMENT(a, array)                                                                      \
  ((a).development = (array), (a).development_count = sizeof(array) / sizeof *(array))

static inline int32_t answer(const asked *a, bpjs_benefit **benefit, bpjs_error *error) {
  bpjs_law *law = a->law == NULL ? built_in() : NULL;
  const int32_t status = bpjs_benefit_jp(
      law == NULL ? a->law : law, &a->pension, a->wages, a->wage_count, a->inflation,
      a->inflation_count, a->development, a->development_count, &a->policy, benefit, error);
  bpjs_law_free(law);
  return status;
}

static inline bpjs_benefit *paid(const asked *a) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status = answer(a, &benefit, &error);
  ck_assert_msg(status == BPJS_OK, "%d %s: %s", status, error.field, error.message);
  return benefit;
}

/* That it fails so and touches nothing. */
static inline bpjs_error fails(const asked *a, int32_t expected) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(answer(a, &benefit, &error), expected);
  ck_assert_int_eq(error.code, expected);
  ck_assert_ptr_null(benefit);
  return error;
}

/* A step of line `index`; year 0: the first of any. NULL: there is none. */
static inline const bpjs_claim_step *find_step(const bpjs_benefit *benefit, int64_t index,
                                               const char *what, int32_t year) {
  const bpjs_claim_entry *entry = &benefit->entries[index];
  for (size_t i = 0; i < entry->step_count; i++) {
    const bpjs_claim_step *step = &benefit->steps[entry->step_first + i];
    if (strcmp(step->what, what) == 0 && (year == 0 || step->year == year))
      return step;
  }
  return NULL;
}

static inline int64_t step_of(const bpjs_benefit *benefit, int64_t index, const char *what,
                              int32_t year) {
  const bpjs_claim_step *step = find_step(benefit, index, what, year);
  ck_assert_msg(step != NULL, "no step %s of %d", what, year);
  return step->number;
}

/* What a call pays a month, to be looked at alone. */
static inline bpjs_benefit_line first_line(const asked *a) {
  bpjs_benefit *benefit = paid(a);
  ck_assert_int_gt(bpjs_benefit_count(benefit), 0);
  const bpjs_benefit_line line = line_at(benefit, 0);
  bpjs_benefit_free(benefit);
  return line;
}

static inline bpjs_benefit_refusal first_refusal(const asked *a) {
  bpjs_benefit *benefit = paid(a);
  ck_assert_int_gt(bpjs_benefit_refusal_count(benefit), 0);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  bpjs_benefit_free(benefit);
  return refusal;
}

#endif
