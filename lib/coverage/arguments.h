/* Arguments that come in from the caller. */
#ifndef BPJS_COVERAGE_ARGUMENTS_H
#define BPJS_COVERAGE_ARGUMENTS_H

#include <stdint.h>

#include "bpjsstat/dataset.h"
#include "bpjsstat/figure.h"
#include "figure/interval.h"

/* Units that can be compared, or UNIT. */
int32_t bpjs_coverage_check_units(const bpjs_figure *a, const bpjs_figure *b, const char *argument,
                                  bpjs_error *error);

/* A failure inside, told in the words of the caller: `argument` is at fault. */
int32_t bpjs_coverage_fail(int32_t status, const char *argument, bpjs_error *error);

/* 1 to 2400, or RANGE. */
int32_t bpjs_coverage_check_months(int64_t months, bpjs_error *error);

/* BPJS_LANGUAGE_ID or _EN, or ARGUMENT. */
int32_t bpjs_coverage_check_language(int32_t language, bpjs_error *error);

/* Neither is NULL, and the language is one: or ARGUMENT. */
int32_t bpjs_coverage_check_dataset(const bpjs_dataset *dataset, int32_t language,
                                    bpjs_dataset *const *out, bpjs_error *error);

/* What is derived from two figures has no printed form; of their two kinds of
 * bounds the weaker holds, and "about" goes on. */
bpjs_figure bpjs_coverage_figure(bpjs_interval interval, int32_t unit, const bpjs_figure *a,
                                 const bpjs_figure *b);

#endif
