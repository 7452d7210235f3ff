#ifndef BPJS_COVERAGE_GROWTH_H
#define BPJS_COVERAGE_GROWTH_H

#include "bpjsstat/coverage.h"

/* bpjs_coverage_growth for figures and arguments that were checked. */
int32_t bpjs_coverage_grow(const bpjs_figure *from, const bpjs_figure *to, int64_t months,
                           int32_t method, bpjs_figure *growth, bpjs_error *error);

#endif
