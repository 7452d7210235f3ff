/* Small laws and bills of them for the tests of this room. */
#ifndef BPJSSTAT_TESTS_DUES_BILLS_H
#define BPJSSTAT_TESTS_DUES_BILLS_H

#include <string.h>

#include "base/date.h"
#include "bpjsstat/dues.h"
#include "bpjsstat/law.h"
#include "dues/bill.h"
#include "suite.h"

#define LAW                                                                                        \
  "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\tknown_from\tvalue\tunit\t"     \
  "citation\tconfidence\tnote\n"

/* A row that was known when it began, and cites `citation`. */
#define ROW(parameter, segment, key, from, to, value, unit, citation, confidence)                  \
  parameter "\t" segment "\t" key "\t" from "\t" to "\t" from "\t" value "\t" unit "\t" citation   \
            "\t" confidence "\t\n"

/* As the library's law has it, of confidence C. */
#define ROUNDING(step, direction)                                                                  \
  ROW("rounding.step", "ALL", "contribution", "2015-07-01", "", step, "IDR", "practice", "C")      \
  ROW("rounding.direction", "ALL", "contribution", "2015-07-01", "", direction, "direction",       \
      "practice", "C")

/* The classes 2 and 3 of PP 44/2015: 0.54 % and 0.89 %. */
#define CLASSES                                                                                    \
  ROW("jkk.rate", "PU", "2", "2015-07-01", "", "5400", "ppm", "PP 44/2015 art 16(1)", "A")         \
  ROW("jkk.rate", "PU", "3", "2015-07-01", "", "8900", "ppm", "PP 44/2015 art 16(1)", "A")

static inline bpjs_law *law_of(const char *text) {
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_law_read(text, (int64_t)strlen(text), "test", 4, NULL, &law, &error);
  ck_assert_msg(status == BPJS_OK, "line %d, %s: %s", (int)error.line, error.value, error.message);
  return law;
}

static inline int32_t day_of(int32_t year, int32_t month, int32_t day) {
  return bpjs_date_to_days((bpjs_date){year, month, day});
}

static inline bpjs_law_policy policy_of(uint32_t flags, int32_t minimum_confidence) {
  return (bpjs_law_policy){sizeof(bpjs_law_policy), flags, 0, minimum_confidence};
}

static inline bpjs_rule rule_of(const bpjs_bill *bill, const char *parameter, int32_t segment,
                                const char *key) {
  return bpjs_law_rule(bill->law, bill->policy, bill->month, parameter, segment, key);
}

#endif
