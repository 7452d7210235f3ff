/* A row of people as somebody whom rooms dues and benefit know, the bill of his month, and
 * what events would pay him. */
#ifndef BPJS_ASSESS_PERSON_H
#define BPJS_ASSESS_PERSON_H

#include "assess/benefits.h"
#include "dues/bpu_rules.h"
#include "dues/construction_rules.h"
#include "dues/migrant_rules.h"
#include "dues/pu.h"

/* What of a person decides what is due. Whatever is 0 is not given. */
typedef struct bpjs_person {
  int32_t segment;     /* enum bpjs_segment */
  uint32_t programmes; /* sum of enum bpjs_programme */
  int32_t risk_class;
  int32_t industry; /* as of column INDUSTRY */
  int32_t sector;
  uint32_t groups; /* sum of enum bpjs_people_group */
  int32_t size;
  int32_t contract_months; /* of PMI */
  int32_t months;          /* contributed, of all others; -1: not given */
  int32_t month;           /* first day of the month assessed */
  int32_t day;             /* in it, of events */
  int32_t enrolled_day;
  int32_t born_day;
  bool born; /* born_day is given */
  int64_t wage;
} bpjs_person;

/* A law as a pass over people uses it: its rules of the months asked last. */
typedef struct bpjs_terms {
  const bpjs_law *law;
  const bpjs_law_policy *policy; /* of bpjs_law_policy_in */
  uint32_t reliefs;              /* asserted for all, sum of enum bpjs_relief */
  int32_t pu_month, bpu_month, construction_month,
      migrant_month; /* of the rules; INT32_MIN: none yet */
  bpjs_pu_rules pu;
  bpjs_bpu_rules bpu;
  bpjs_construction_rules construction;
  bpjs_migrant_rules migrant;
  bpjs_bill bill; /* room to compute in */
  bpjs_benefit_room benefits;
  int64_t least[BPJS_SEGMENT_PMI + 1]; /* of the plan of each segment that was found last */
} bpjs_terms;

/* wish: what is wanted of room benefit. False: no memory; it is to be freed in both
 * cases. */
bool bpjs_terms_begin(bpjs_terms *terms, const bpjs_law *law, const bpjs_law_policy *policy,
                      uint32_t reliefs, const bpjs_wish *wish);

/* Goes on with the same wish, which lies elsewhere now. */
void bpjs_terms_resume(bpjs_terms *terms, const bpjs_wish *wish);
void bpjs_terms_free(bpjs_terms *terms);

/* The rules of wage earners, and of the self-employed, in a month. */
const bpjs_pu_rules *bpjs_terms_pu(bpjs_terms *terms, int32_t month);
const bpjs_bpu_rules *bpjs_terms_bpu(bpjs_terms *terms, int32_t month);

/* Computes the month's bill, as the function of room dues for one person does, into
 * terms->bill. The person's row has passed the check of room people. Statuses: those of
 * room dues. */
int32_t bpjs_person_bill(const bpjs_person *person, bpjs_terms *terms, bpjs_error *error);

/* The bill, and after it what the events that are wanted would pay, into terms->benefits.
 * Nothing is paid by a programme of which the bill has no line. Statuses: also those of
 * room benefit. */
int32_t bpjs_person_assess(const bpjs_person *person, bpjs_terms *terms, bpjs_error *error);

/* The fewest months contributed with which all that is wanted, but a pension, is the same;
 * -1: they are not given. */
int32_t bpjs_person_months_like(const bpjs_person *person, bpjs_terms *terms);

/* Whether a pension is wanted of who has the bill that was computed last: it is no lane of
 * a wage. */
bool bpjs_person_accrues(const bpjs_terms *terms);

/* Whether the pension age was reached in the month. The bill hangs on the day of birth
 * through this, and through the next, alone. */
bool bpjs_person_retired(bpjs_terms *terms, int32_t month, int32_t born_day);
/* The age from which JKP is closed; INT32_MAX: none. */
int32_t bpjs_person_jkp_age(bpjs_terms *terms, int32_t month);

#endif
