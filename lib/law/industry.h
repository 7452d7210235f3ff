/* The risk class of an industry. */
#ifndef BPJS_LAW_INDUSTRY_H
#define BPJS_LAW_INDUSTRY_H

#include "law/rule.h"

/* The rule jkk.industry_class of the code for a contribution month. Fails as
 * bpjs_law_industry_class does: UNKNOWN (no such code), NO_RULE, AMBIGUOUS (the
 * annex of the month lists the industry twice; the error names both classes),
 * CONFIDENCE, ARGUMENT (code is NULL, its length negative). rule->parameter is
 * a literal, rule->key lives as long as the law.
 * policy: of bpjs_law_policy_in. month: its first day. */
int32_t bpjs_law_industry_rule(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month,
                               const char *code, int64_t code_length, bpjs_rule *rule,
                               bpjs_error *error);

#endif
