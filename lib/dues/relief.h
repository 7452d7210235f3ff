/* Whether a relief that the caller asserts is given in a month: its conditions
 * against the facts that were told. */
#ifndef BPJS_DUES_RELIEF_H
#define BPJS_DUES_RELIEF_H

#include <stdbool.h>
#include <stdint.h>

#include "dues/bill.h"

enum { BPJS_RELIEF_CHECKS = 4 };

/* One relief, asserted for one bill. */
typedef struct bpjs_relieved {
  bool given;
  int32_t check_count;
  const bpjs_rule *checks[BPJS_RELIEF_CHECKS]; /* conditions that a fact was held against */
} bpjs_relieved;

/* Begins with `rate`, a rule that is there in the relief's months only: given if
 * it is; else a warning RELIEF_MONTH with its parameter, the number being the
 * relief's (enum bpjs_relief). `programmes` are those that the warnings name. */
bpjs_relieved bpjs_relieved_begin(bpjs_bill *bill, const bpjs_rule *rate, int32_t relief,
                                  int32_t programmes);

/* Holds a fact against a condition, unless the law has none or the relief is
 * refused already. If it does not hold, the relief is refused with a warning,
 * RELIEF_FACT or LATE, whose number is the condition's value. */
void bpjs_relieved_check(bpjs_relieved *relieved, bpjs_bill *bill, const bpjs_rule *condition,
                         bool holds, int32_t code, int32_t programmes);

/* Notes on a relieved line the conditions that were checked, and its flag. */
int32_t bpjs_relieved_note(const bpjs_relieved *relieved, bpjs_bill *bill, bpjs_line *line,
                           bpjs_error *error);

/* Whether the month of `paid_through` is that of the condition's value or later. */
bool bpjs_relieved_paid(const bpjs_rule *condition, int32_t paid_through_day);

/* The conditions of PP 49/2020, the same for all segments. */
typedef struct bpjs_pp49_rules {
  bpjs_rule registered_before, full_months, paid_through;
} bpjs_pp49_rules;

bpjs_pp49_rules bpjs_pp49_rules_resolve(const bpjs_law *law, const bpjs_law_policy *policy,
                                        int32_t month);

/* Checks them. Who was registered before has to have paid until a month; who
 * came later pays the first months in full, counted from that of registration.
 * Days that are 0 were not told and are taken as fulfilled. */
void bpjs_relieved_pp49(bpjs_relieved *relieved, bpjs_bill *bill, const bpjs_pp49_rules *rules,
                        int32_t registered_day, int32_t paid_through_day, int32_t programmes);

#endif
