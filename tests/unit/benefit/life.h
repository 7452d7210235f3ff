/* Events in a life, and their statements. */
#ifndef BPJSSTAT_TESTS_BENEFIT_LIFE_H
#define BPJSSTAT_TESTS_BENEFIT_LIFE_H

#include "paid.h"

#define MILLION INT64_C(1000000)

enum {
  JKK = BPJS_PROGRAMME_JKK,
  JKM = BPJS_PROGRAMME_JKM,
  JHT = BPJS_PROGRAMME_JHT,
  JP = BPJS_PROGRAMME_JP,
  JKP = BPJS_PROGRAMME_JKP
};

/* All that an event is asked with. */
typedef struct told {
  bpjs_life life;
  bpjs_child children[4];
  int64_t child_count;
  bpjs_month_span wages[2];
  int64_t wage_count;
  bpjs_year_rate inflation, development; /* of every year */
  bpjs_law_policy policy;
} told;

/* A wage earner who earned the same since July 2015 and is in all programmes. Prices do
 * not rise, and pensions of survivors, whose shares are D, are given. */
static inline told worker(int32_t event, int32_t day) {
  told asked = {.life = {.struct_size = sizeof(bpjs_life),
                         .segment = BPJS_SEGMENT_PU,
                         .event = event,
                         .day = day,
                         .months = 60,
                         .jkp_months = 24,
                         .heirs = BPJS_HEIR_SPOUSE,
                         .wage = 5 * MILLION,
                         .balance = 80 * MILLION},
                .wages = {{.struct_size = sizeof(bpjs_month_span),
                           .day = day_of(2015, 7, 1),
                           .months = 180,
                           .amount = 5 * MILLION}},
                .wage_count = 1,
                .inflation = {.struct_size = sizeof(bpjs_year_rate)},
                .development = {.struct_size = sizeof(bpjs_year_rate)},
                .policy = {.struct_size = sizeof(bpjs_law_policy),
                           .flags = BPJS_LAW_CARRY_FORWARD,
                           .minimum_confidence = BPJS_LAW_CONFIDENCE_D}};
  return asked;
}

/* A child at a level, in its first year. */
static inline void add_child(told *asked, int32_t level) {
  asked->children[asked->child_count++] =
      (bpjs_child){.struct_size = sizeof(bpjs_child), .level = level};
}

static inline int32_t ask(const bpjs_law *law, const told *asked, bpjs_benefit **benefit,
                          bpjs_error *error) {
  return bpjs_benefit_event(law, &asked->life, asked->children, asked->child_count, asked->wages,
                            asked->wage_count, &asked->inflation, 1, &asked->development, 1,
                            &asked->policy, benefit, error);
}

static inline bpjs_benefit *statement(const bpjs_law *law, const told *asked) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status = ask(law, asked, &benefit, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return benefit;
}

/* Total, monthly pension and tax of a programme, or of all for 0. */
static inline void pays(const bpjs_benefit *benefit, int32_t programme, int64_t total,
                        int64_t monthly, int64_t tax) {
  const bpjs_benefit_totals totals = totals_of(benefit, programme);
  ck_assert_int_eq(totals.total, total);
  ck_assert_int_eq(totals.monthly, monthly);
  ck_assert_int_eq(totals.tax, tax);
  ck_assert_int_eq(totals.net, total - tax);
}

/* The reason for which a programme is refused whole; 0 if it is not. */
static inline int32_t refused(const bpjs_benefit *benefit, int32_t programme) {
  int32_t reason = 0;
  for (int64_t i = 0; i < bpjs_benefit_refusal_count(benefit); i++) {
    const bpjs_benefit_refusal refusal = refusal_at(benefit, i);
    if (refusal.programme == programme && refusal.what == 0) {
      ck_assert_int_eq(reason, 0);
      reason = refusal.reason;
    }
  }
  return reason;
}

/* The first line of a kind of a programme. */
static inline bpjs_benefit_line first_of(const bpjs_benefit *benefit, int32_t programme,
                                         int32_t what) {
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++) {
    const bpjs_benefit_line line = line_at(benefit, i);
    if (line.programme == programme && line.what == what)
      return line;
  }
  ck_abort_msg("no line of %d in programme %d", (int)what, (int)programme);
}

#endif
