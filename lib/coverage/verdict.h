/* Do two figures of one quantity go together? */
#ifndef BPJS_COVERAGE_VERDICT_H
#define BPJS_COVERAGE_VERDICT_H

#include "bpjsstat/coverage.h"

/* The figure as it may have been before it was cut, not rounded, to its
 * printed places: up to a whole unit of the last place further from zero. */
bpjs_figure bpjs_coverage_uncut(const bpjs_figure *figure);

/* a, b as printed or derived; a_uncut, b_uncut the same from uncut figures. */
int32_t bpjs_coverage_judge(const bpjs_figure *a, const bpjs_figure *b, const bpjs_figure *a_uncut,
                            const bpjs_figure *b_uncut);

/* a is not more than b. */
int32_t bpjs_coverage_judge_order(const bpjs_figure *a, const bpjs_figure *b,
                                  const bpjs_figure *a_uncut, const bpjs_figure *b_uncut);

#endif
