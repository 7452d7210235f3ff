#include "coverage/growth.h"

#include <math.h>

#include "base/error.h"
#include "base/structure.h"
#include "coverage/arguments.h"
#include "coverage/power.h"
#include "figure/valid.h"

#define YEAR 12

/* (to / from)^(12 / months) */
static double factor(double from, double to, int64_t months, int rounding) {
  if (isinf(from) || to == 0)
    return 0;
  if (isinf(to))
    return INFINITY;
  return bpjs_coverage_root(to, YEAR, from, -YEAR, months, rounding);
}

static int32_t grow_compound(const bpjs_figure *from, const bpjs_figure *to, int64_t months,
                             bpjs_interval *growth, bpjs_error *error) {
  if (!(from->lower > 0))
    return bpjs_error_argument(error, BPJS_ERROR_DIVISION, "from",
                               "compound growth starts from a figure whose bounds are positive");
  if (!(to->value > 0) || to->lower < 0)
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "to",
                               "compound growth leads to a positive figure");
  *growth = (bpjs_interval){factor(from->value, to->value, months, BPJS_ROUND_NEAREST),
                            factor(from->upper, to->lower, months, BPJS_ROUND_DOWN),
                            factor(from->lower, to->upper, months, BPJS_ROUND_UP), false};
  *growth = bpjs_interval_subtract(*growth, bpjs_interval_exact(1));
  *growth = bpjs_interval_multiply(*growth, bpjs_interval_exact(100));
  return BPJS_OK;
}

static int32_t grow_evenly(const bpjs_figure *from, const bpjs_figure *to, int64_t months,
                           bpjs_interval *growth, bpjs_error *error) {
  bpjs_figure whole = {.struct_size = sizeof whole};
  int32_t status = bpjs_figure_growth(from, to, &whole, NULL);
  if (status != BPJS_OK)
    return bpjs_coverage_fail(status, "from", error);
  *growth = bpjs_interval_multiply(bpjs_interval_of(&whole), bpjs_interval_exact(YEAR));
  *growth = bpjs_interval_divide(*growth, bpjs_interval_exact((double)months));
  return BPJS_OK;
}

int32_t bpjs_coverage_grow(const bpjs_figure *from, const bpjs_figure *to, int64_t months,
                           int32_t method, bpjs_figure *growth, bpjs_error *error) {
  int32_t status = bpjs_coverage_check_units(from, to, "to", error);
  if (status != BPJS_OK)
    return status;
  bpjs_interval filled;
  if (method == BPJS_GROWTH_COMPOUND)
    status = grow_compound(from, to, months, &filled, error);
  else
    status = grow_evenly(from, to, method == BPJS_GROWTH_SIMPLE ? YEAR : months, &filled, error);
  if (status != BPJS_OK)
    return status;
  if (!isfinite(filled.value))
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "to", "the growth is beyond all numbers");
  *growth = bpjs_coverage_figure(filled, BPJS_UNIT_PERCENT, from, to);
  return BPJS_OK;
}

int32_t bpjs_coverage_growth(const bpjs_figure *from, const bpjs_figure *to, int64_t months,
                             int32_t method, bpjs_figure *growth, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_figure a, b, filled;
  int32_t status = bpjs_figure_in(&a, from, "from", error);
  if (status == BPJS_OK)
    status = bpjs_figure_in(&b, to, "to", error);
  if (status != BPJS_OK)
    return status;
  if (method < BPJS_GROWTH_SIMPLE || method > BPJS_GROWTH_COMPOUND)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "method", method,
                             "method must be simple, annual or compound");
  status = bpjs_figure_check_out(growth, "growth", error);
  if (status != BPJS_OK)
    return status;
  if (method != BPJS_GROWTH_SIMPLE)
    status = bpjs_coverage_check_months(months, error);
  if (status == BPJS_OK)
    status = bpjs_coverage_grow(&a, &b, months, method, &filled, error);
  if (status == BPJS_OK)
    bpjs_struct_out(growth, &filled, sizeof filled);
  return status;
}
