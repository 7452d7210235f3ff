/* A parameter as it governs a contribution month, or a day: what formulas work with. A
 * struct of rules resolved once for a month serves any number of workers. */
#ifndef BPJS_LAW_RULE_H
#define BPJS_LAW_RULE_H

#include <stdbool.h>
#include <stdint.h>

#include "bpjsstat/law.h"
#include "law/index.h"

enum bpjs_rule_flag {
  BPJS_RULE_CARRIED = 1,     /* beyond its end, by policy */
  BPJS_RULE_INSIDE_MONTH = 2 /* begins after the month's first day, governs all of it */
};

typedef struct bpjs_rule {
  const char *parameter; /* as the caller gave it, as is key */
  const char *key;
  int32_t segment;
  int32_t month;      /* first day of the contribution month; with by_day the day */
  int32_t status;     /* BPJS_OK; or NO_RULE or NOT_ANNOUNCED: why there is none */
  int32_t confidence; /* the row's, C at best with a flag */
  int32_t last_day;   /* NOT_ANNOUNCED: the last day for which it was announced */
  uint32_t flags;
  int32_t by_day; /* asked of bpjs_law_rule_on */
  int64_t value;
  int64_t row; /* of the law; -1 if there is none */
} bpjs_rule;

/* The rule of the month that `month`, its first day, begins: the row that
 * governs the first day, unless one begins inside the month, which then governs
 * all of it. Never fails; a rule that is not there says so when it is used.
 * policy: already checked, not NULL. Keys are "" for none. */
bpjs_rule bpjs_law_rule(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month,
                        const char *parameter, int32_t segment, const char *key);

/* The rule of a group of the index of the law, which is named by the law's own texts. */
bpjs_rule bpjs_law_rule_of(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month,
                           const bpjs_law_span *group);

/* The same, into a rule whose names and month are set and whose other fields are 0. */
void bpjs_law_rule_find(const bpjs_law *law, const bpjs_law_policy *policy,
                        const bpjs_law_span *group, bpjs_rule *rule);

/* The rule of a day, such as that of an accident: the row that governs it. */
bpjs_rule bpjs_law_rule_on(const bpjs_law *law, const bpjs_law_policy *policy, int32_t day,
                           const char *parameter, int32_t segment, const char *key);

/* BPJS_OK if the rule is there and not worse than the policy's confidence; else
 * NO_RULE, NOT_ANNOUNCED or CONFIDENCE, and an error that names parameter, key
 * and month or day. */
int32_t bpjs_rule_use(const bpjs_rule *rule, const bpjs_law_policy *policy, bpjs_error *error);

/* Copies the caller's policy, or the default for NULL. BPJS_OK, ARGUMENT (flags,
 * confidence) or STRUCT_SIZE. Minimum confidence 0 becomes C. */
int32_t bpjs_law_policy_in(const bpjs_law_policy *theirs, bpjs_law_policy *ours, bpjs_error *error);

#endif
