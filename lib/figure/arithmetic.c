#include "figure/arithmetic.h"

#include <math.h>
#include <stddef.h>

#include "base/error.h"
#include "base/structure.h"
#include "figure/unit.h"
#include "figure/valid.h"

int32_t bpjs_operands_in(bpjs_operands *operands, const bpjs_figure *a, const bpjs_figure *b,
                         const bpjs_figure *out, const char *out_name, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_figure_in(&operands->a, a, operands->a_name, error);
  if (status == BPJS_OK)
    status = bpjs_figure_in(&operands->b, b, operands->b_name, error);
  if (status == BPJS_OK)
    status = bpjs_figure_check_out(out, out_name, error);
  return status;
}

int32_t bpjs_operands_out(const bpjs_operands *operands, bpjs_interval result, int32_t unit,
                          bpjs_figure *out, bpjs_error *error) {
  const bpjs_figure *a = &operands->a, *b = &operands->b;
  if (result.overflow)
    return bpjs_error_set(error, BPJS_ERROR_OVERFLOW, NULL,
                          "the result is beyond what a double holds");
  bpjs_figure figure = {.struct_size = sizeof figure,
                        .unit = unit,
                        .bounds = a->bounds > b->bounds ? a->bounds : b->bounds,
                        .flags = (a->flags | b->flags) & BPJS_FIGURE_APPROXIMATE,
                        .value = result.value,
                        .lower = result.lower,
                        .upper = result.upper};
  if (isinf(figure.upper) && !isinf(figure.lower))
    figure.flags |= BPJS_FIGURE_AT_LEAST;
  if (isinf(figure.lower) && !isinf(figure.upper))
    figure.flags |= BPJS_FIGURE_AT_MOST;
  bpjs_struct_out(out, &figure, sizeof figure);
  return BPJS_OK;
}

int32_t bpjs_operands_unit(const bpjs_operands *operands, bpjs_error *error) {
  bpjs_place place = {.field = operands->b_name};
  return bpjs_error_set(error, BPJS_ERROR_UNIT, &place, "%s and %s do not go together here",
                        bpjs_figure_unit_code(operands->a.unit),
                        bpjs_figure_unit_code(operands->b.unit));
}

int32_t bpjs_operands_division(const char *name, bpjs_error *error) {
  return bpjs_error_argument(error, BPJS_ERROR_DIVISION, name,
                             "the divisor may be zero within its bounds");
}

static bool is_percent(int32_t unit) {
  return unit == BPJS_UNIT_PERCENT || unit == BPJS_UNIT_PERCENTAGE_POINTS;
}

int32_t bpjs_figure_add(const bpjs_figure *a, const bpjs_figure *b, bpjs_figure *sum,
                        bpjs_error *error) {
  bpjs_operands in = {.a_name = "a", .b_name = "b"};
  int32_t unit, status = bpjs_operands_in(&in, a, b, sum, "sum", error);
  if (status != BPJS_OK)
    return status;
  /* Points move a percentage: 38 % + 2 points = 40 %. */
  if (is_percent(in.a.unit) && is_percent(in.b.unit) && in.a.unit != in.b.unit)
    unit = BPJS_UNIT_PERCENT;
  else if (!bpjs_figure_unit_common(in.a.unit, in.b.unit, &unit))
    return bpjs_operands_unit(&in, error);
  return bpjs_operands_out(&in, bpjs_interval_add(bpjs_interval_of(&in.a), bpjs_interval_of(&in.b)),
                           unit, sum, error);
}

int32_t bpjs_figure_subtract(const bpjs_figure *a, const bpjs_figure *b, bpjs_figure *difference,
                             bpjs_error *error) {
  bpjs_operands in = {.a_name = "a", .b_name = "b"};
  int32_t unit, status = bpjs_operands_in(&in, a, b, difference, "difference", error);
  if (status != BPJS_OK)
    return status;
  if (is_percent(in.a.unit) && in.b.unit == BPJS_UNIT_PERCENT) {
    if (in.a.unit != BPJS_UNIT_PERCENT)
      return bpjs_operands_unit(&in, error);
    unit = BPJS_UNIT_PERCENTAGE_POINTS;
  } else if (in.a.unit == BPJS_UNIT_PERCENT && in.b.unit == BPJS_UNIT_PERCENTAGE_POINTS) {
    unit = BPJS_UNIT_PERCENT;
  } else if (!bpjs_figure_unit_common(in.a.unit, in.b.unit, &unit)) {
    return bpjs_operands_unit(&in, error);
  }
  return bpjs_operands_out(&in,
                           bpjs_interval_subtract(bpjs_interval_of(&in.a), bpjs_interval_of(&in.b)),
                           unit, difference, error);
}

int32_t bpjs_figure_multiply(const bpjs_figure *a, const bpjs_figure *b, bpjs_figure *product,
                             bpjs_error *error) {
  bpjs_operands in = {.a_name = "a", .b_name = "b"};
  int32_t status = bpjs_operands_in(&in, a, b, product, "product", error);
  if (status != BPJS_OK)
    return status;
  bpjs_interval result = bpjs_interval_multiply(bpjs_interval_of(&in.a), bpjs_interval_of(&in.b));
  int32_t unit;
  if (in.a.unit == BPJS_UNIT_PERCENT || in.b.unit == BPJS_UNIT_PERCENT) {
    unit = in.a.unit == BPJS_UNIT_PERCENT ? in.b.unit : in.a.unit;
    result = bpjs_interval_divide(result, bpjs_interval_exact(100));
  } else if (in.a.unit == BPJS_UNIT_NUMBER || in.b.unit == BPJS_UNIT_NUMBER) {
    unit = in.a.unit == BPJS_UNIT_NUMBER ? in.b.unit : in.a.unit;
  } else {
    return bpjs_operands_unit(&in, error);
  }
  return bpjs_operands_out(&in, result, unit, product, error);
}

int32_t bpjs_figure_divide(const bpjs_figure *a, const bpjs_figure *b, bpjs_figure *ratio,
                           bpjs_error *error) {
  bpjs_operands in = {.a_name = "a", .b_name = "b"};
  int32_t status = bpjs_operands_in(&in, a, b, ratio, "ratio", error);
  if (status != BPJS_OK)
    return status;
  int32_t unit = BPJS_UNIT_NUMBER, common;
  if (in.b.unit == BPJS_UNIT_NUMBER)
    unit = in.a.unit;
  else if (!bpjs_figure_unit_common(in.a.unit, in.b.unit, &common))
    return bpjs_operands_unit(&in, error);
  bpjs_interval divisor = bpjs_interval_of(&in.b);
  if (bpjs_interval_has_zero(divisor))
    return bpjs_operands_division("b", error);
  return bpjs_operands_out(&in, bpjs_interval_divide(bpjs_interval_of(&in.a), divisor), unit, ratio,
                           error);
}
