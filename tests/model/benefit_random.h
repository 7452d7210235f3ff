/* Random days, months, money and histories, for benefit_inputs.c. */
#ifndef BPJSSTAT_TESTS_MODEL_BENEFIT_RANDOM_H
#define BPJSSTAT_TESTS_MODEL_BENEFIT_RANDOM_H

#include "benefit_inputs.h"

#define PICK(random, list)                                                                         \
  ((list)[model_between(random, 0, (int64_t)(sizeof(list) / sizeof((list)[0])) - 1)])

int32_t model_number(model_random *random, int32_t least, int32_t most);
int32_t model_day_of(int32_t year, int32_t month, int32_t day);
/* So many months later, the same day or the month's last. */
int32_t model_months_later(int32_t day, int32_t months);
/* A day of a month counted from year 0. */
int32_t model_inside(model_random *random, int32_t month);
int32_t model_month_number(int32_t day);
int32_t model_day_in_years(model_random *random, int32_t first, int32_t last);
/* Mostly on the day, the day before or the day after. */
int32_t model_close_to(model_random *random, int32_t day);
int64_t model_money(model_random *random, int64_t most);
int64_t model_wage(model_random *random);
/* Spans that end in or about a month, back to about `first`, with gaps; `paid` months in all
 * unless `first` comes before. Gives how many. */
int64_t model_history(model_random *random, bpjs_month_span *spans, int32_t last, int32_t first,
                      int32_t paid, int gaps, int64_t (*amount)(model_random *));
/* Some of these years, and often every other. */
int64_t model_rates(model_random *random, bpjs_year_rate *rates, int32_t first, int32_t last,
                    int32_t least, int every);
/* Old enough about that day. */
int32_t model_born(model_random *random, int32_t day, int32_t least, int32_t most);
uint32_t model_heirs(model_random *random);

#endif
