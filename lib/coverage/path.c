#include <math.h>

#include "base/error.h"
#include "base/structure.h"
#include "bpjsstat/coverage.h"
#include "coverage/arguments.h"
#include "coverage/power.h"
#include "figure/valid.h"

/* start (months - elapsed)/months + end elapsed/months. */
static bpjs_interval straight(bpjs_interval start, bpjs_interval end, int64_t months,
                              int64_t elapsed) {
  bpjs_interval rest =
      bpjs_interval_multiply(start, bpjs_interval_exact((double)(months - elapsed)));
  bpjs_interval done = bpjs_interval_multiply(end, bpjs_interval_exact((double)elapsed));
  return bpjs_interval_divide(bpjs_interval_add(rest, done), bpjs_interval_exact((double)months));
}

/* start^((months - elapsed)/months) end^(elapsed/months). */
static double constant(double start, double end, int64_t months, int64_t elapsed, int rounding) {
  if (start == 0 || end == 0)
    return 0;
  if (isinf(start) || isinf(end))
    return INFINITY;
  return bpjs_coverage_root(start, months - elapsed, end, elapsed, months, rounding);
}

static int32_t walk(const bpjs_figure *start, const bpjs_figure *end, int64_t months,
                    int64_t elapsed, int32_t method, bpjs_figure *point, bpjs_error *error) {
  if (method == BPJS_GROWTH_COMPOUND &&
      (!(start->value > 0) || !(end->value > 0) || start->lower < 0 || end->lower < 0))
    return bpjs_error_argument(error, BPJS_ERROR_RANGE,
                               start->value > 0 && start->lower >= 0 ? "end" : "start",
                               "constant growth leads from one positive figure to another");
  bpjs_interval there = bpjs_interval_of(elapsed == 0 ? start : end);
  if (elapsed != 0 && elapsed != months && method == BPJS_GROWTH_ANNUAL)
    there = straight(bpjs_interval_of(start), bpjs_interval_of(end), months, elapsed);
  else if (elapsed != 0 && elapsed != months)
    there =
        (bpjs_interval){constant(start->value, end->value, months, elapsed, BPJS_ROUND_NEAREST),
                        constant(start->lower, end->lower, months, elapsed, BPJS_ROUND_DOWN),
                        constant(start->upper, end->upper, months, elapsed, BPJS_ROUND_UP), false};
  if (!isfinite(there.value))
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "end", "the path is beyond all numbers");
  int32_t unit = start->unit == BPJS_UNIT_NUMBER ? end->unit : start->unit;
  *point = bpjs_coverage_figure(there, unit, start, end);
  return BPJS_OK;
}

int32_t bpjs_coverage_path(const bpjs_figure *start, const bpjs_figure *end, int64_t months,
                           int64_t elapsed, int32_t method, bpjs_figure *point, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_figure a, b, filled;
  int32_t status = bpjs_figure_in(&a, start, "start", error);
  if (status == BPJS_OK)
    status = bpjs_figure_in(&b, end, "end", error);
  if (status == BPJS_OK)
    status = bpjs_coverage_check_months(months, error);
  if (status != BPJS_OK)
    return status;
  if (elapsed < 0 || elapsed > months)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "elapsed", elapsed,
                             "elapsed must be from 0 to months");
  if (method != BPJS_GROWTH_ANNUAL && method != BPJS_GROWTH_COMPOUND)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "method", method,
                             "method must be annual or compound");
  status = bpjs_figure_check_out(point, "point", error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_coverage_check_units(&a, &b, "end", error);
  if (status == BPJS_OK)
    status = walk(&a, &b, months, elapsed, method, &filled, error);
  if (status == BPJS_OK)
    bpjs_struct_out(point, &filled, sizeof filled);
  return status;
}
