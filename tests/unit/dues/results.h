/* A result of two months, made by hand. */
#ifndef BPJSSTAT_TESTS_DUES_RESULTS_H
#define BPJSSTAT_TESTS_DUES_RESULTS_H

#include "bills.h"
#include "dues/result.h"

enum { PU = BPJS_SEGMENT_PU };
enum { JKK = BPJS_PROGRAMME_JKK, JHT = BPJS_PROGRAMME_JHT, JKP = BPJS_PROGRAMME_JKP };
enum { EMPLOYER = BPJS_PAYER_EMPLOYER, WORKER = BPJS_PAYER_WORKER };

static bpjs_bill bill;
static bpjs_error error;

/* 0.89 % and 2 %, and notes of which one begins inside March 2025, one is for
 * another segment, one has ended and one is less sure than asked. */
#define NOTE(name, segment, from, to, confidence, text)                                            \
  "note." name "\t" segment "\t\t" from "\t" to "\t" from "\t\tnote\tnote of " name                \
  "\t" confidence "\t" text "\n"
#define TEXT                                                                                       \
  LAW CLASSES ROUNDING("1", "half_up") ROW("jht.rate.worker", "PU", "", "2015-07-01", "", "20000", \
                                           "ppm", "PP 46/2015 art 16", "B")                        \
      ROW("jp.wage_ceiling", "PU", "", "2024-03-01", "2025-02-28", "10042300", "IDR", "letter",    \
          "B") ROW("due.day", "PU", "", "2015-07-01", "", "15", "days", "x", "B")                  \
          ROW("due.month", "PU", "", "2015-07-01", "", "1", "months", "x", "B")                    \
              NOTE("bpu.bands", "BPU", "2015-07-01", "", "B", "of another segment")                \
                  NOTE("jkk.base", "PU", "2015-07-01", "", "B", "no ceiling")                      \
                      NOTE("industry.annex", "PU", "2015-07-01", "", "D", "less sure than asked")  \
                          NOTE("jkp.month", "PU", "2025-03-07", "", "C", "begins inside")          \
                              NOTE("relief.pp49_2020", "ALL", "2015-07-01", "", "B",               \
                                   "of all segments") NOTE("background.size", "PU", "2015-07-01",  \
                                                           "2021-12-30", "B", "has ended")

static inline void add_rate(int32_t programme, int32_t payer, const char *parameter,
                            const char *key, int64_t base, uint32_t flags) {
  bpjs_line *line = bpjs_bill_line(&bill, programme, payer);
  bpjs_rule rate = rule_of(&bill, parameter, PU, key);
  bpjs_line_number(line, BPJS_STEP_BASE, base);
  ck_assert_int_eq(bpjs_line_rate(&bill, line, base, &rate, &error), BPJS_OK);
  line->due.flags |= flags;
}

/* Of 10,000,000: JHT of the worker 200,000, JKK 89,000, of which 14,000 (here
 * by hand) become JKP's, and as much from a government; 30,000 are deferred. */
static inline void fill(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month) {
  bpjs_bill_begin(&bill, law, policy, month);
  bpjs_due_nominal(&bill, PU);
  add_rate(JHT, WORKER, "jht.rate.worker", "", 10000000, 0);
  add_rate(JKK, EMPLOYER, "jkk.rate", "3", 10000000, 0);
  for (int32_t payer = BPJS_PAYER_GOVERNMENT; payer <= BPJS_PAYER_RECOMPOSITION; payer++) {
    bpjs_line *line = bpjs_bill_line(&bill, JKP, payer);
    line->due.flags = BPJS_DUES_OUTSIDE_BILL;
    line->due.amount = payer == BPJS_PAYER_GOVERNMENT ? 22000 : 14000;
  }
  bpjs_line *line = bpjs_bill_line(&bill, BPJS_PROGRAMME_JP, EMPLOYER);
  line->due.flags = BPJS_DUES_DEFERRED;
  line->due.amount = 30000;
  bpjs_bill_warn(&bill, BPJS_DUES_WARNING_LATE, JKK, 5, NULL);
  bpjs_bill_warn(&bill, BPJS_DUES_WARNING_MINIMUM_WAGE, 0, month, "wage");
}

/* April before March. */
static inline int32_t make(bpjs_dues **out, const char *text) {
  bpjs_law *law = law_of(text);
  bpjs_law_policy policy = policy_of(BPJS_LAW_CARRY_FORWARD, BPJS_LAW_CONFIDENCE_C);
  bpjs_dues *dues = NULL;
  int32_t status = bpjs_result_new(law, &policy, PU, &dues, &error);
  for (int32_t month = 4; status == BPJS_OK && month >= 3; month--) {
    fill(law, &policy, day_of(2025, month, 1));
    status = bpjs_result_add_bill(dues, &bill, &error);
  }
  status = bpjs_result_hand(status, dues, out, &error);
  bpjs_law_free(law);
  return status;
}

static inline bpjs_dues *made(void) {
  error = (bpjs_error){.struct_size = sizeof error};
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(make(&dues, TEXT), BPJS_OK);
  return dues;
}

static inline bpjs_dues_line line_at(const bpjs_dues *dues, int64_t index) {
  bpjs_dues_line line = {.struct_size = sizeof line};
  ck_assert_int_eq(bpjs_dues_get(dues, index, &line, NULL), BPJS_OK);
  return line;
}

#endif
