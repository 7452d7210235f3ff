/* Whole numbers shared out so that no one is lost: sums are exact, and integers do
 * it, so that every machine shares alike. */
#ifndef BPJSSTAT_SHARES_H
#define BPJSSTAT_SHARES_H

#include <stdint.h>

/* The most that is counted or shared, and the largest weight of odds. */
#define SHARES_MOST INT64_C(1000000000000)
enum { SHARES_ODDS_MOST = 10000 };

/* a x b / c rounded down, and what is left over; a and b from 0, c from 1, the
 * quotient not beyond int64_t. */
int64_t shares_ratio(int64_t a, int64_t b, int64_t c, int64_t *rest);

/* Shares out `total` in proportion to weights, of which one is above 0, by the method
 * of the largest remainder: rounded down, then one more each for the largest parts
 * cut off, of equal ones the first. */
void shares_divide(int64_t total, const int64_t *weights, int count, int64_t *parts);

typedef struct odds {
  int32_t first; /* 0 to SHARES_ODDS_MOST, not both 0 */
  int32_t second;
} odds;

/* Proportional fitting of two columns: of each row how many go to the first, so that
 * these add up to `total` and every row keeps its sum. Rows that agree in odds have
 * the same share; the odds of one to another are those given. Rounded as by
 * shares_divide. `total` is not above the sum of the rows. */
void shares_fit(int64_t total, const int64_t *rows, const odds *given, int count, int64_t *first);

#endif
