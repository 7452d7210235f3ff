/* Rules of which every wage earner's month asks. Where their rows are is found once, when
 * the law is sealed, so that asking costs no search by name. */
#ifndef BPJS_LAW_USUAL_H
#define BPJS_LAW_USUAL_H

#include "law/index.h"
#include "law/rule.h"

/* The rule `number`, one of enum bpjs_law_usual, of key `key`: as bpjs_law_rule has it. A
 * parameter without keys has key 0; classes and sizes are those of enum bpjs_usual_key. */
void bpjs_law_rule_usual(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month,
                         int number, int key, bpjs_rule *rule);

/* Finds the groups, once the index can be searched. */
void bpjs_law_usual_find(bpjs_law *law);

#endif
