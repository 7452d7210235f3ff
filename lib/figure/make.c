#include "figure/make.h"

#include <math.h>
#include <stddef.h>

#include "base/error.h"
#include "base/number.h"
#include "base/structure.h"
#include "figure/unit.h"
#include "figure/valid.h"

bool bpjs_figure_printable(int64_t digits, int32_t decimals, int32_t magnitude) {
  return digits >= -BPJS_FIGURE_DIGITS && digits <= BPJS_FIGURE_DIGITS && decimals >= 0 &&
         decimals <= BPJS_FIGURE_PLACES && magnitude >= 0 && magnitude <= BPJS_FIGURE_PLACES;
}

void bpjs_figure_fill(bpjs_figure *figure, int64_t digits, int32_t decimals, int32_t magnitude,
                      int32_t unit, int32_t bounds, uint32_t flags) {
  *figure = (bpjs_figure){.struct_size = sizeof *figure,
                          .unit = unit,
                          .bounds = bounds,
                          .flags = flags | BPJS_FIGURE_PUBLISHED,
                          .digits = digits,
                          .decimals = decimals,
                          .magnitude = magnitude};
  int scale = magnitude - decimals;
  bpjs_number_scale(digits, scale, &figure->value, &figure->lower, &figure->upper);
  if (bounds == BPJS_BOUNDS_ROUNDING) {
    /* Beyond 2^53 half a unit can be less than the doubles' own spacing. */
    double half;
    bpjs_number_scale(10 * digits - 5, scale - 1, NULL, &half, NULL);
    if (half < figure->lower)
      figure->lower = half;
    bpjs_number_scale(10 * digits + 5, scale - 1, NULL, NULL, &half);
    if (half > figure->upper)
      figure->upper = half;
  }
  if ((flags & BPJS_FIGURE_SIDES) == 0)
    return;
  /* "More than 107 thousand" excludes the rounding below it. */
  double lower, upper;
  bpjs_number_scale(digits, scale, NULL, &lower, &upper);
  bool least = (flags & BPJS_FIGURE_AT_LEAST) != 0;
  figure->lower = least ? lower : digits > 0 ? 0 : -INFINITY;
  figure->upper = least ? INFINITY : upper;
}

int32_t bpjs_figure_make(int64_t digits, int32_t decimals, int32_t magnitude, int32_t unit,
                         int32_t bounds, uint32_t flags, bpjs_figure *figure, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_figure_check_out(figure, "figure", error);
  if (status != BPJS_OK)
    return status;
  if (!bpjs_figure_unit_known(unit))
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "unit", unit,
                             "the unit is not a known one");
  if (bounds != BPJS_BOUNDS_EXACT && bounds != BPJS_BOUNDS_ROUNDING)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "bounds", bounds,
                             "printed digits have bounds EXACT or ROUNDING");
  if ((flags & ~(BPJS_FIGURE_SIDES | BPJS_FIGURE_PUBLISHED | BPJS_FIGURE_APPROXIMATE)) != 0 ||
      (flags & BPJS_FIGURE_SIDES) == BPJS_FIGURE_SIDES)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "flags", flags,
                             "a flag is not a known one, or AT_LEAST and AT_MOST are both set");
  if (!bpjs_figure_printable(digits, 0, 0))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "digits", digits,
                             "digits go from -922337203685477580 to 922337203685477580");
  if (!bpjs_figure_printable(0, decimals, 0))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "decimals", decimals,
                             "decimals go from 0 to 18");
  if (!bpjs_figure_printable(0, 0, magnitude))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "magnitude", magnitude,
                             "magnitude goes from 0 to 18");
  bpjs_figure filled;
  bpjs_figure_fill(&filled, digits, decimals, magnitude, unit, bounds, flags);
  bpjs_struct_out(figure, &filled, sizeof filled);
  return BPJS_OK;
}
