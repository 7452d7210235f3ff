/* Quantiles of Student's t and of the beta distribution, of basic operations only: the C
 * library's exp and log give other last digits on other machines. */
#ifndef BPJS_SURVEY_TAIL_H
#define BPJS_SURVEY_TAIL_H

#include <stdint.h>

/* Natural logarithm of a number over 0 and finite, and of 1 + a number over -1; e to a power.
 * (logarithm.c) */
double bpjs_survey_log(double number);
double bpjs_survey_log_near(double number);
double bpjs_survey_exp(double power);

/* The share of a beta distribution, a and b over 0, that lies below x in [0, 1]; with
 * above, beyond it. (beta.c) */
double bpjs_survey_beta(double x, double a, double b, int above);

/* The x below which a share p, over 0 and under 1, lies. (beta_quantile.c) */
double bpjs_survey_beta_quantile(double p, double a, double b);

/* The t beyond which, either side of 0, (1000000 - level_ppm) millionths lie; degrees over
 * 0. (beta_quantile.c) */
double bpjs_survey_t(int32_t level_ppm, double degrees);

#endif
