/* The dues of a wage earner in one month. */
#ifndef BPJS_DUES_PU_H
#define BPJS_DUES_PU_H

#include "dues/pu_rules.h"

/* Computes a month's bill, with nothing allocated. The worker has passed
 * bpjs_pu_check; its day and months do not matter here. */
int32_t bpjs_pu_month(const bpjs_pu_rules *rules, const bpjs_wage_earner *worker, bpjs_bill *bill,
                      bpjs_error *error);

/* Checks all fields, whose struct is of our size. row: which of several the
 * errors name, from 1; 0: there is one. ARGUMENT or RANGE. */
int32_t bpjs_pu_check(const bpjs_wage_earner *worker, int64_t row, bpjs_error *error);

/* What the parts of a month share. */
typedef struct bpjs_pu {
  const bpjs_pu_rules *rules;
  const bpjs_wage_earner *worker;
  bpjs_bill *bill;
  int64_t base;         /* the month's wage */
  bool average_rounded; /* it is an average that was not whole */
  uint32_t programmes;  /* enrolled in, and due */
  bpjs_relieved pp49, deferral, labour;
} bpjs_pu;

/* Sets base, and warns if it is under the minimum wage given. */
int32_t bpjs_pu_base(bpjs_pu *pu, bpjs_error *error);

/* A line of base x rate. */
typedef struct bpjs_pu_share {
  int32_t programme, payer;
  const bpjs_rule *ceiling; /* NULL: none */
  const bpjs_rule *rate;
  const bpjs_rule *industry;     /* of which the rate's class is; NULL: none */
  const bpjs_relieved *relieved; /* the relief that the rate is of; NULL: none */
} bpjs_pu_share;

/* Adds such a line, and tells which it is. */
int32_t bpjs_pu_rate(bpjs_pu *pu, const bpjs_pu_share *share, bpjs_line **line, bpjs_error *error);

/* Sets programmes. */
int32_t bpjs_pu_programmes(bpjs_pu *pu, bpjs_error *error);

/* The pension age that was reached before the month or on its first day; 0: none. */
int64_t bpjs_pu_pension_age(const bpjs_pu *pu);

/* Why JKP is not open; numbers of the warning NO_JKP. */
enum bpjs_pu_obstacle {
  BPJS_PU_JKP_OPEN = 0,
  BPJS_PU_JKP_FOREIGN = 1,
  BPJS_PU_JKP_AGE = 2,
  BPJS_PU_JKP_JKN = 3,
  BPJS_PU_JKP_PROGRAMME = 4 /* one that JKP needs is not among pu->programmes */
};

/* Holds the worker against the conditions of JKP (PP 37/2021 art 4). *condition:
 * the one that is not met. Returns enum bpjs_pu_obstacle. */
int bpjs_pu_jkp_obstacle(const bpjs_pu *pu, const bpjs_rule **condition);

/* Sets which of the reliefs asserted are given. */
void bpjs_pu_reliefs(bpjs_pu *pu);

/* The lines of each programme. */
int32_t bpjs_pu_jkk(bpjs_pu *pu, bpjs_error *error);
int32_t bpjs_pu_jkm(bpjs_pu *pu, bpjs_error *error);
int32_t bpjs_pu_jp(bpjs_pu *pu, bpjs_error *error);
int32_t bpjs_pu_jkp(bpjs_pu *pu, bpjs_error *error);

#endif
