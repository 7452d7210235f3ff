/* What is said of lines that tests make by hand. */
#ifndef BPJSSTAT_TESTS_DUES_EXPLAINED_H
#define BPJSSTAT_TESTS_DUES_EXPLAINED_H

#include <stdlib.h>

#include "bills.h"
#include "dues/explain.h"
#include "dues/result.h"

enum { PU = BPJS_SEGMENT_PU, EMPLOYER = BPJS_PAYER_EMPLOYER, PARTICIPANT = BPJS_PAYER_PARTICIPANT };

/* A bill of March 2025, or another month, under a small law. */
typedef struct made {
  bpjs_law *law;
  bpjs_law_policy policy;
  bpjs_bill bill;
} made;

static inline made *make(const char *rows, int32_t year, int32_t month, uint32_t flags) {
  static made it;
  it.law = law_of(rows);
  it.policy = policy_of(flags, BPJS_LAW_CONFIDENCE_D);
  bpjs_bill_begin(&it.bill, it.law, &it.policy, day_of(year, month, 1));
  return &it;
}

/* The result of the bill; the law goes. */
static inline bpjs_dues *result_of(made *it, int32_t segment) {
  bpjs_dues *dues = NULL, *out = NULL;
  ck_assert_int_eq(bpjs_result_new(it->law, &it->policy, segment, &dues, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_result_add_bill(dues, &it->bill, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_result_hand(BPJS_OK, dues, &out, NULL), BPJS_OK);
  bpjs_law_free(it->law);
  return out;
}

static inline void touch(made *it, bpjs_line *line, int32_t what, const char *parameter,
                         int32_t segment, const char *key) {
  bpjs_rule rule = rule_of(&it->bill, parameter, segment, key);
  ck_assert_int_eq(bpjs_line_rule(&it->bill, line, what, &rule, NULL), BPJS_OK);
}

static inline void end_rate(made *it, bpjs_line *line, int64_t base, const char *parameter,
                            int32_t segment, const char *key) {
  bpjs_rule rule = rule_of(&it->bill, parameter, segment, key);
  ck_assert_int_eq(bpjs_line_rate(&it->bill, line, base, &rule, NULL), BPJS_OK);
}

static inline void end_amount(made *it, bpjs_line *line, const char *parameter, int32_t segment,
                              const char *key) {
  bpjs_rule rule = rule_of(&it->bill, parameter, segment, key);
  ck_assert_int_eq(bpjs_line_amount(&it->bill, line, &rule, NULL), BPJS_OK);
}

/* An explanation; free it. */
static inline char *explain(const bpjs_dues *dues, int64_t index, int32_t format,
                            int32_t language) {
  int64_t length = 0, again = 0;
  ck_assert_int_eq(bpjs_dues_explain(dues, index, format, language, NULL, 0, &length, NULL),
                   BPJS_OK);
  char *text = malloc((size_t)length + 1);
  ck_assert_ptr_nonnull(text);
  ck_assert_int_eq(bpjs_dues_explain(dues, index, format, language, text, length + 1, &again, NULL),
                   BPJS_OK);
  ck_assert_int_eq(again, length);
  ck_assert_uint_eq(strlen(text), (size_t)length);
  return text;
}

/* That the explanation begins so. */
static inline void begins(const bpjs_dues *dues, int64_t index, int32_t language,
                          const char *expected) {
  char *text = explain(dues, index, BPJS_FORMAT_TEXT, language);
  ck_assert_msg(strncmp(text, expected, strlen(expected)) == 0, "%s\ninstead of\n%s", text,
                expected);
  free(text);
}

static inline void has(const bpjs_dues *dues, int64_t index, int32_t format, int32_t language,
                       const char *part) {
  char *text = explain(dues, index, format, language);
  ck_assert_msg(strstr(text, part) != NULL, "%s\nlacks\n%s", text, part);
  free(text);
}

static inline void lacks(const bpjs_dues *dues, int64_t index, int32_t format, int32_t language,
                         const char *part) {
  char *text = explain(dues, index, format, language);
  ck_assert_msg(strstr(text, part) == NULL, "%s\nhas\n%s", text, part);
  free(text);
}

/* The arithmetic of a line. */
static inline const char *arithmetic(const bpjs_dues *dues, size_t index, int32_t language,
                                     const char *fold) {
  static char text[1024];
  bpjs_buffer buffer = {0};
  bpjs_explain_arithmetic(dues, &dues->entries[index], language, fold, &buffer);
  bpjs_buffer_add(&buffer, "", 1);
  ck_assert(!buffer.failed && buffer.length <= sizeof text);
  memcpy(text, buffer.bytes, buffer.length);
  bpjs_buffer_free(&buffer);
  return text;
}

/* JKK of class 3 of a wage, as PU has it. */
static inline bpjs_dues *accident_of(int64_t wage) {
  made *it = make(LAW CLASSES ROUNDING("1", "half_up"), 2025, 3, 0);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKK, EMPLOYER);
  bpjs_line_number(line, BPJS_STEP_WAGE, wage);
  bpjs_line_number(line, BPJS_STEP_BASE, wage);
  end_rate(it, line, wage, "jkk.rate", PU, "3");
  return result_of(it, PU);
}

#endif
