#include "coverage/verdict.h"

#include <math.h>

#include "figure/interval.h"

const char *bpjs_coverage_verdict_name(int32_t verdict) {
  switch (verdict) {
  case BPJS_VERDICT_CONSISTENT:
    return "consistent";
  case BPJS_VERDICT_TRUNCATED:
    return "truncated";
  case BPJS_VERDICT_INCONSISTENT:
    return "inconsistent";
  case BPJS_VERDICT_UNKNOWN:
    return "unknown";
  default:
    return "";
  }
}

bpjs_figure bpjs_coverage_uncut(const bpjs_figure *figure) {
  bpjs_figure uncut = *figure;
  uncut.flags &= ~(uint32_t)BPJS_FIGURE_PUBLISHED;
  const uint32_t one_sided = BPJS_FIGURE_AT_LEAST | BPJS_FIGURE_AT_MOST;
  if ((figure->flags & BPJS_FIGURE_PUBLISHED) == 0 || (figure->flags & one_sided) != 0 ||
      figure->bounds != BPJS_BOUNDS_ROUNDING)
    return uncut;
  /* The printed value lies in the middle of its rounding bounds. */
  bpjs_interval value = bpjs_interval_exact(figure->value), half = {0};
  if (figure->value >= 0) {
    half = bpjs_interval_subtract(value, bpjs_interval_exact(figure->lower));
    uncut.upper = bpjs_interval_add(bpjs_interval_exact(figure->upper), half).upper;
  }
  if (figure->value <= 0) {
    half = bpjs_interval_subtract(value, bpjs_interval_exact(figure->upper));
    uncut.lower = bpjs_interval_add(bpjs_interval_exact(figure->lower), half).lower;
  }
  return uncut;
}

static int meet(const bpjs_figure *a, const bpjs_figure *b) {
  return a->lower <= b->upper && b->lower <= a->upper;
}

static int open(const bpjs_figure *figure) {
  return isinf(figure->lower) || isinf(figure->upper);
}

int32_t bpjs_coverage_judge(const bpjs_figure *a, const bpjs_figure *b, const bpjs_figure *a_uncut,
                            const bpjs_figure *b_uncut) {
  if (meet(a, b))
    return open(a) || open(b) ? BPJS_VERDICT_UNKNOWN : BPJS_VERDICT_CONSISTENT;
  return meet(a_uncut, b_uncut) ? BPJS_VERDICT_TRUNCATED : BPJS_VERDICT_INCONSISTENT;
}

int32_t bpjs_coverage_judge_order(const bpjs_figure *a, const bpjs_figure *b,
                                  const bpjs_figure *a_uncut, const bpjs_figure *b_uncut) {
  if (a->lower <= b->upper)
    return isinf(b->upper) ? BPJS_VERDICT_UNKNOWN : BPJS_VERDICT_CONSISTENT;
  return a_uncut->lower <= b_uncut->upper ? BPJS_VERDICT_TRUNCATED : BPJS_VERDICT_INCONSISTENT;
}
