/* The scholarship while it is computed: what is the same for all children. */
#ifndef BPJS_BENEFIT_SCHOLARSHIP_H
#define BPJS_BENEFIT_SCHOLARSHIP_H

#include "benefit/programmes.h"

/* A rule that each line touches, as step `what`: that the programme pays a
 * scholarship, or after how many months. */
typedef struct bpjs_scholarship_condition {
  const char *what;
  const bpjs_rule *rule;
} bpjs_scholarship_condition;

enum { BPJS_SCHOOL_LEVELS = BPJS_SCHOOL_LEVEL_UNIVERSITY - BPJS_SCHOOL_LEVEL_TK + 1 };

typedef struct bpjs_scholarship {
  int32_t programme;
  const bpjs_scholarship_condition *condition; /* NULL: none */
  bpjs_rule once;                              /* one sum for one child, until 2019-12-01 */
  bpjs_rule most, age, amounts[BPJS_SCHOOL_LEVELS], years[BPJS_SCHOOL_LEVELS];
  int64_t entitled; /* children so far who are what the law asks of them */
} bpjs_scholarship;

/* As bpjs_scholarship_claim; condition: NULL for none. */
int32_t bpjs_scholarship_pay(bpjs_benefit *claim, int32_t programme, const bpjs_children *children,
                             const bpjs_scholarship_condition *condition, bpjs_error *error);

/* The key of a level, TK being 0. */
const char *bpjs_school_level_key(int32_t level);

/* Opens a line of child `number`, from 1. */
bpjs_benefit_line *bpjs_scholarship_open(bpjs_benefit *claim, const bpjs_scholarship *all,
                                         int32_t kind, int64_t number);

/* Ends it with an amount, unless it was denied or the condition is unsure. */
void bpjs_scholarship_end(bpjs_benefit *claim, const bpjs_scholarship *all,
                          const bpjs_rule *amount);

/* The years of a child from its present level to the end. */
void bpjs_scholarship_plan(bpjs_benefit *claim, bpjs_scholarship *all, const bpjs_child *child,
                           int64_t number);

#endif
