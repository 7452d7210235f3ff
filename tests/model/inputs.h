/* Random inputs of dues, weighted towards the days, wages and bands where the
 * law changes. The same seed gives the same inputs on every machine. */
#ifndef BPJSSTAT_TESTS_MODEL_INPUTS_H
#define BPJSSTAT_TESTS_MODEL_INPUTS_H

#include "bpjsstat/dues.h"

enum { MODEL_SPANS = 3 };

typedef struct model_random {
  uint64_t state;
} model_random;

/* splitmix64. */
uint64_t model_next(model_random *random);
/* From least to most. */
int64_t model_between(model_random *random, int64_t least, int64_t most);
/* True in `percent` of all calls. */
int model_chance(model_random *random, int percent);

bpjs_law_policy model_policy(model_random *random, int32_t day);
/* Fills spans that do not overlap, gives how many. */
int64_t model_wage_earners(model_random *random, bpjs_wage_earner *spans);
int64_t model_self_employed(model_random *random, bpjs_self_employed *spans);
bpjs_construction model_construction(model_random *random);
bpjs_migrant model_migrant(model_random *random);
bpjs_subsidy model_subsidy(model_random *random);
/* A day, an amount, months. */
void model_fine(model_random *random, int32_t *day, int64_t *amount, int32_t *months);

#endif
