#include <math.h>

#include "survey/tail.h"

/* What Stirling's formula leaves of log Gamma(z): 1/(12 z) - 1/(360 z^3) + ... (Abramowitz
 * and Stegun 6.1.40); below 16 by Gamma(z + 1) = z Gamma(z). */
static double stirling(double z) {
  double less = 0;
  for (; z < 16; z += 1)
    less += (z + 0.5) * bpjs_survey_log_near(1 / z) - 1;
  const double s = 1 / (z * z);
  return less + (1.0 / 12 -
                 s * (1.0 / 360 -
                      s * (1.0 / 1260 -
                           s * (1.0 / 1680 - s * (1.0 / 1188 - s * (691.0 / 360360 - s / 156)))))) /
                    z;
}

/* log of share / mean: far from it by the share itself, near it by how far it is. */
static double log_of(double share, double mean, double by) {
  return by < -0.5 ? bpjs_survey_log(share / mean) : bpjs_survey_log_near(by);
}

/* x^a (1 - x)^b / B(a, b), by how far x is from the mean, which does not cancel. */
static double front(double x, double a, double b) {
  const double n = a + b, far = x * n - a;
  const double by = a * log_of(x, a / n, far / a) + b * log_of(1 - x, b / n, -far / b);
  const double half = 0.5 * bpjs_survey_log(a * b / (n * 6.283185307179586477));
  return bpjs_survey_exp(by + half + stirling(n) - stirling(a) - stirling(b));
}

static double away(double number) {
  return fabs(number) < 1e-300 ? 1e-300 : number;
}

/* The continued fraction of DLMF 8.17.22, by the method of Lentz; x below the mean. */
static double fraction(double x, double a, double b) {
  double c = 1, d = 1 / away(1 - (a + b) * x / (a + 1)), h = d;
  for (int m = 1; m <= 100000; m++) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    h *= d * c;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    h *= d * c;
    if (fabs(d * c - 1) < 1e-16)
      break;
  }
  return h;
}

double bpjs_survey_beta(double x, double a, double b, int above) {
  if (x <= 0 || x >= 1)
    return (x <= 0) == (above != 0) ? 1 : 0;
  const int mirror = x > (a + 1) / (a + b + 2);
  const double tail = front(x, a, b) * (mirror ? fraction(1 - x, b, a) / b : fraction(x, a, b) / a);
  return mirror == (above != 0) ? tail : 1 - tail;
}
