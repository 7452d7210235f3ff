/* Share, growth, base and average: one formula each. */
#include <math.h>
#include <stddef.h>

#include "base/error.h"
#include "figure/arithmetic.h"
#include "figure/unit.h"

int32_t bpjs_figure_share(const bpjs_figure *part, const bpjs_figure *total, bpjs_figure *share,
                          bpjs_error *error) {
  bpjs_operands in = {.a_name = "part", .b_name = "total"};
  int32_t common, status = bpjs_operands_in(&in, part, total, share, "share", error);
  if (status != BPJS_OK)
    return status;
  if (!bpjs_figure_unit_common(in.a.unit, in.b.unit, &common))
    return bpjs_operands_unit(&in, error);
  bpjs_interval divisor = bpjs_interval_of(&in.b);
  if (bpjs_interval_has_zero(divisor))
    return bpjs_operands_division("total", error);
  /* 100 part / total */
  bpjs_interval hundredfold =
      bpjs_interval_multiply(bpjs_interval_exact(100), bpjs_interval_of(&in.a));
  return bpjs_operands_out(&in, bpjs_interval_divide(hundredfold, divisor), BPJS_UNIT_PERCENT,
                           share, error);
}

int32_t bpjs_figure_growth(const bpjs_figure *from, const bpjs_figure *to, bpjs_figure *growth,
                           bpjs_error *error) {
  bpjs_operands in = {.a_name = "from", .b_name = "to"};
  int32_t common, status = bpjs_operands_in(&in, from, to, growth, "growth", error);
  if (status != BPJS_OK)
    return status;
  if (!bpjs_figure_unit_common(in.a.unit, in.b.unit, &common))
    return bpjs_operands_unit(&in, error);
  bpjs_interval before = bpjs_interval_of(&in.a), after = bpjs_interval_of(&in.b);
  if (bpjs_interval_has_zero(before))
    return bpjs_operands_division("from", error);
  if (before.upper < 0)
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "from", "growth begins above zero");
  /* 100 to / from - 100, where `from` stands once, so the bounds are narrow;
   * the value by 100 (to - from) / from, which loses no digits. */
  bpjs_interval hundred = bpjs_interval_exact(100);
  bpjs_interval ratio = bpjs_interval_divide(bpjs_interval_multiply(hundred, after), before);
  bpjs_interval result = bpjs_interval_subtract(ratio, hundred);
  result.value = 100 * ((after.value - before.value) / before.value);
  result.overflow |= isinf(result.value) != 0;
  if (result.value < result.lower)
    result.lower = result.value;
  if (result.value > result.upper)
    result.upper = result.value;
  return bpjs_operands_out(&in, result, BPJS_UNIT_PERCENT, growth, error);
}

int32_t bpjs_figure_base(const bpjs_figure *to, const bpjs_figure *growth, bpjs_figure *base,
                         bpjs_error *error) {
  bpjs_operands in = {.a_name = "to", .b_name = "growth"};
  int32_t status = bpjs_operands_in(&in, to, growth, base, "base", error);
  if (status != BPJS_OK)
    return status;
  if (in.b.unit != BPJS_UNIT_PERCENT)
    return bpjs_operands_unit(&in, error);
  /* 100 to / (100 + growth) */
  bpjs_interval hundred = bpjs_interval_exact(100);
  bpjs_interval factor = bpjs_interval_add(hundred, bpjs_interval_of(&in.b));
  if (bpjs_interval_has_zero(factor))
    return bpjs_operands_division("growth", error);
  if (factor.upper < 0)
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "growth", "growth is above -100 percent");
  bpjs_interval hundredfold = bpjs_interval_multiply(hundred, bpjs_interval_of(&in.a));
  return bpjs_operands_out(&in, bpjs_interval_divide(hundredfold, factor), in.a.unit, base, error);
}

int32_t bpjs_figure_average(const bpjs_figure *total, const bpjs_figure *count,
                            bpjs_figure *average, bpjs_error *error) {
  bpjs_operands in = {.a_name = "total", .b_name = "count"};
  int32_t status = bpjs_operands_in(&in, total, count, average, "average", error);
  if (status != BPJS_OK)
    return status;
  if (in.b.unit != BPJS_UNIT_NUMBER && !bpjs_figure_unit_counted(in.b.unit))
    return bpjs_operands_unit(&in, error);
  bpjs_interval divisor = bpjs_interval_of(&in.b);
  if (bpjs_interval_has_zero(divisor))
    return bpjs_operands_division("count", error);
  return bpjs_operands_out(&in, bpjs_interval_divide(bpjs_interval_of(&in.a), divisor), in.a.unit,
                           average, error);
}
