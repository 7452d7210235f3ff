#include <math.h>

#include "survey/tail.h"

#define LN2_HIGH 6.93147180369123816490e-01 /* its last 32 bits are 0: k times it is exact */
#define LN2_LOW 1.90821492927058770002e-10
#define ROOT_HALF 0.70710678118654752440

/* log((1 + s) / (1 - s)) less 2 s, |s| up to 0.172. */
static double artanh_rest(double s) {
  const double ss = s * s;
  double series = 0;
  for (int i = 23; i >= 3; i -= 2)
    series = ss * (series + 1.0 / i);
  return 2 * s * series;
}

double bpjs_survey_log_near(double number) {
  const double s = number / (2 + number);
  return s < -0.17 || s > 0.17 ? bpjs_survey_log(1 + number) : 2 * s + artanh_rest(s);
}

/* number = m 2^k, m from sqrt(1/2) to sqrt(2); log m = 2 artanh((m - 1) / (m + 1)). */
double bpjs_survey_log(double number) {
  int k;
  double m = frexp(number, &k);
  if (m < ROOT_HALF) {
    m *= 2;
    k--;
  }
  const double s = (m - 1) / (m + 1);
  return k * LN2_HIGH + (2 * s + (artanh_rest(s) + k * LN2_LOW));
}

/* e^power = 2^k e^r, r from -ln 2 / 2 to ln 2 / 2. */
double bpjs_survey_exp(double power) {
  if (power < -745)
    return 0;
  if (power > 709)
    return INFINITY;
  const int k = (int)(power / (LN2_HIGH + LN2_LOW) + (power < 0 ? -0.5 : 0.5));
  const double r = (power - k * LN2_HIGH) - k * LN2_LOW;
  double series = 0;
  for (int i = 18; i >= 2; i--)
    series = (series + 1) * r / i;
  double result = 1 + (r + r * series);
  for (int left = k; left != 0; left += left < 0 ? 1 : -1)
    result *= left < 0 ? 0.5 : 2;
  return result;
}
