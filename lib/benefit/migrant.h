/* What a migrant worker or the family is paid, a file for each kind of event. */
#ifndef BPJS_BENEFIT_MIGRANT_H
#define BPJS_BENEFIT_MIGRANT_H

#include "benefit/programmes.h"

typedef struct bpjs_migrant_asked {
  bpjs_migrant_case facts;
  bpjs_losses losses;
  bpjs_children children;
} bpjs_migrant_asked;

bpjs_rule bpjs_migrant_rule(const bpjs_benefit *claim, const char *parameter, const char *key);

/* A line of the worker's that is an amount of the law, by JKK. */
void bpjs_migrant_sum(bpjs_benefit *claim, int32_t kind, int32_t what, const bpjs_rule *amount);

/* By a work accident before or after the work abroad: a sum of the wage, of which the
 * base was not read. */
void bpjs_migrant_of_wage(bpjs_benefit *claim, int32_t what);

/* Death of any cause. */
int32_t bpjs_migrant_death(bpjs_benefit *claim, const bpjs_migrant_asked *asked, bpjs_error *error);

/* The scholarship that a programme pays. */
int32_t bpjs_migrant_scholarship(bpjs_benefit *claim, int32_t programme,
                                 const bpjs_children *children, bpjs_error *error);

/* Disability and treatment after a work accident. */
int32_t bpjs_migrant_disability(bpjs_benefit *claim, const bpjs_migrant_asked *asked,
                                bpjs_error *error);

/* Costs of any work accident that are paid up to a cap. */
void bpjs_migrant_costs(bpjs_benefit *claim, const bpjs_migrant_case *facts);

/* What happens to the work: it does not begin, is not as agreed, or ends. */
void bpjs_migrant_work(bpjs_benefit *claim, const bpjs_migrant_case *facts);

#endif
