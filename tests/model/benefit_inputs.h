/* Random inputs of JHT, JP and JKP, weighted towards the days, ages, months and
 * amounts where a condition begins to hold. The same seed gives the same inputs on
 * every machine. */
#ifndef BPJSSTAT_TESTS_MODEL_BENEFIT_INPUTS_H
#define BPJSSTAT_TESTS_MODEL_BENEFIT_INPUTS_H

#include "bpjsstat/benefit.h"
#include "inputs.h"

enum { MODEL_MONTH_SPANS = 64, MODEL_RATES = 48 };

typedef struct model_account {
  bpjs_savings savings;
  int64_t span_count, rate_count;
  bpjs_month_span spans[MODEL_MONTH_SPANS];
  bpjs_year_rate rates[MODEL_RATES];
} model_account;

typedef struct model_pension {
  bpjs_pension pension;
  int64_t wage_count, inflation_count, development_count;
  bpjs_month_span wages[MODEL_MONTH_SPANS];
  bpjs_year_rate inflation[MODEL_RATES], development[MODEL_RATES];
} model_pension;

void model_account_fill(model_random *random, model_account *account);
void model_pension_fill(model_random *random, model_pension *pension);
bpjs_savings_claim model_savings_claim(model_random *random);
bpjs_job_loss model_job_loss(model_random *random);

#endif
