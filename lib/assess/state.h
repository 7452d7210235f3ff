/* What the days of a person say in the month that is assessed. */
#ifndef BPJS_ASSESS_STATE_H
#define BPJS_ASSESS_STATE_H

#include "assess/person.h"

enum bpjs_person_state {
  BPJS_STATE_BORN = 1,     /* a day of birth is given */
  BPJS_STATE_RETIRED = 2,  /* the pension age was reached */
  BPJS_STATE_NO_JKP = 4,   /* too old for JKP when enrolled */
  BPJS_STATE_ABSENT = 8,   /* not enrolled yet, or left before */
  BPJS_STATE_NOTHING = 16, /* of PMI: paid in another month */
  BPJS_STATE_ENROLLED = 32 /* a relief asks for the day: a bill for each person */
};

/* What a month asks of ages, found once for each day of birth in the 128 years before. */
enum { BPJS_STATE_DAYS = 128 * 366 };

typedef struct bpjs_ages {
  int32_t month;     /* first day; INT32_MIN: none yet */
  int32_t month_end; /* last day */
  int32_t jkp_age;   /* INT32_MAX: JKP asks for none */
  /* By days between birth and the month's end. */
  uint8_t retired[BPJS_STATE_DAYS];      /* 0 not asked, 1 no, 2 yes */
  int32_t jkp_birthday[BPJS_STATE_DAYS]; /* on which JKP closes; 0 not asked */
} bpjs_ages;

/* The days of a person, who was checked. */
typedef struct bpjs_days {
  int32_t born, enrolled, left;
  bool is_born, is_enrolled, has_left; /* they are given */
} bpjs_days;

int32_t bpjs_state_of(const bpjs_days *days, int32_t segment, int32_t month, bpjs_ages *ages,
                      bpjs_terms *terms);

#endif
