/* The rules of wage earners in one contribution month. */
#ifndef BPJS_DUES_PU_RULES_H
#define BPJS_DUES_PU_RULES_H

#include <stddef.h>

#include "dues/relief.h"

/* Programmes that a size can make mandatory: JKK, JKM, JHT, JP; and the sizes, where
 * bpjs_pu_size says. */
enum { BPJS_PU_CLASSES = 5, BPJS_PU_SIZES = 4, BPJS_PU_PROGRAMMES = 4 };

typedef struct bpjs_pu_rules {
  const bpjs_law *law;
  const bpjs_law_policy *policy; /* of bpjs_law_policy_in */
  int32_t month;
  bpjs_rule wage_days, piece_months, piece_weather_months, average_step, average_direction;
  bpjs_rule enrolment[BPJS_PU_PROGRAMMES][BPJS_PU_SIZES];
  bpjs_rule jkk[BPJS_PU_CLASSES], jkm, jht_employer, jht_worker;
  bpjs_rule jp_employer, jp_worker, jp_ceiling;
  struct {
    bpjs_rule now;     /* in the month */
    size_t first, end; /* all rows, as birthdays are held against the age of their day */
    int64_t least;     /* of all ages */
  } pension;
  struct {
    bpjs_rule government, from_jkk, from_jkm, ceiling, age, citizen, through_employer;
    bpjs_rule needs[BPJS_PU_PROGRAMMES][BPJS_PU_SIZES];
  } jkp;
  struct {
    bpjs_pp49_rules conditions;
    bpjs_rule jkk[BPJS_PU_CLASSES], jkm;
  } pp49;
  struct {
    bpjs_rule employer, worker, sales_fall, size[BPJS_PU_SIZES], settle_from, settle_to;
  } deferral;
  struct {
    bpjs_rule jkk[BPJS_PU_CLASSES], workers, paid_through, settle_to;
  } labour;
} bpjs_pu_rules;

/* Which of them somebody needs. */
typedef struct bpjs_pu_scope {
  uint32_t classes, sizes; /* bit i: class i + 1, size i */
  uint32_t reliefs;        /* sum of enum bpjs_relief */
  bool born, averages;     /* days of birth; wages of a day or by the piece */
} bpjs_pu_scope;

bpjs_pu_scope bpjs_pu_scope_of(const bpjs_wage_earner *worker);
bpjs_pu_scope bpjs_pu_scope_all(void);

/* Where a size, enum bpjs_company_size, stands in the lists of rules. */
int bpjs_pu_size(int32_t size);

/* Looks up the rules of the month that `month`, its first day, begins. law and
 * policy must outlive them. What the law lacks says so when it is used; what is not of
 * the scope is left as it was. */
void bpjs_pu_rules_resolve(bpjs_pu_rules *rules, const bpjs_law *law, const bpjs_law_policy *policy,
                           int32_t month, bpjs_pu_scope scope);

/* Which of the reliefs (sum of enum bpjs_relief) have rules in a month. */
uint32_t bpjs_pu_reliefs_open(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month);

#endif
