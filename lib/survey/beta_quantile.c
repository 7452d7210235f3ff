#include <math.h>

#include "survey/tail.h"

/* Bisection until no double lies between: of logarithms near 0, where x may be tiny. The
 * share that is the smaller one is looked for, which has the more digits. */
double bpjs_survey_beta_quantile(double p, double a, double b) {
  const int above = p > 0.5;
  const double wanted = above ? 1 - p : p;
  double low = 0, high = 1;
  for (int turn = 0; turn < 2000; turn++) {
    const double middle = low > 0 && high / low > 4
                              ? sqrt(low * high)
                              : (low == 0 && high > 1e-300 ? high / 16 : low + (high - low) / 2);
    if (middle <= low || middle >= high)
      break;
    const double share = bpjs_survey_beta(middle, a, b, above);
    if (above ? share > wanted : share < wanted)
      low = middle;
    else
      high = middle;
  }
  return low + (high - low) / 2;
}

/* x = t^2 / (degrees + t^2) is of a beta distribution with 1/2 and degrees/2, 1 - x of its
 * mirror; the smaller one has the more digits. */
double bpjs_survey_t(int32_t level_ppm, double degrees) {
  const double x = bpjs_survey_beta_quantile(level_ppm / 1e6, 0.5, degrees / 2);
  if (x < 0.5)
    return sqrt(degrees * x / (1 - x));
  const double y = bpjs_survey_beta_quantile((1000000 - level_ppm) / 1e6, degrees / 2, 0.5);
  return sqrt(degrees * (1 - y) / y);
}
