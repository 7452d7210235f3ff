#include "figure/valid.h"

#include <math.h>
#include <stddef.h>

#include "base/error.h"
#include "base/structure.h"
#include "figure/make.h"
#include "figure/unit.h"

static const uint32_t known_flags =
    BPJS_FIGURE_PUBLISHED | BPJS_FIGURE_APPROXIMATE | BPJS_FIGURE_AT_LEAST | BPJS_FIGURE_AT_MOST;

/* An interval of a sample is wider than the rounding, so there only the value
 * has to be the printed one. */
static bool as_printed(const bpjs_figure *figure) {
  int32_t bounds = figure->bounds == BPJS_BOUNDS_SAMPLING ? BPJS_BOUNDS_ROUNDING : figure->bounds;
  bpjs_figure printed;
  if (!bpjs_figure_printable(figure->digits, figure->decimals, figure->magnitude))
    return false;
  bpjs_figure_fill(&printed, figure->digits, figure->decimals, figure->magnitude, figure->unit,
                   bounds, figure->flags);
  if (figure->value != printed.value)
    return false;
  return figure->bounds == BPJS_BOUNDS_SAMPLING ||
         (figure->lower == printed.lower && figure->upper == printed.upper);
}

int32_t bpjs_figure_check(const bpjs_figure *figure, const char *argument, bpjs_error *error) {
  if (!bpjs_figure_unit_known(figure->unit))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, argument, "the unit is not a known one");
  if (figure->bounds < BPJS_BOUNDS_EXACT || figure->bounds > BPJS_BOUNDS_SAMPLING)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, argument,
                               "the kind of bounds is not a known one");
  if ((figure->flags & ~known_flags) != 0 ||
      (figure->flags & BPJS_FIGURE_SIDES) == BPJS_FIGURE_SIDES)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, argument,
                               "a flag is not a known one, or AT_LEAST and AT_MOST are both set");
  /* Written so that a NaN fails. */
  if (!(fabs(figure->value) < INFINITY && figure->lower <= figure->value &&
        figure->value <= figure->upper))
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, argument,
                               "the value is not a finite number between its bounds");
  if ((figure->flags & BPJS_FIGURE_PUBLISHED) != 0 && !as_printed(figure))
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, argument,
                               "digits, decimals and magnitude do not give value and bounds");
  return BPJS_OK;
}

int32_t bpjs_figure_in(bpjs_figure *ours, const bpjs_figure *theirs, const char *argument,
                       bpjs_error *error) {
  if (theirs == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, argument, "a figure must not be NULL");
  if (!bpjs_struct_in(ours, sizeof *ours, BPJS_FIGURE_LEAST, theirs))
    return bpjs_error_struct_size(error, argument);
  return bpjs_figure_check(ours, argument, error);
}

int32_t bpjs_figure_check_out(const bpjs_figure *out, const char *argument, bpjs_error *error) {
  if (out == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, argument, "a figure must not be NULL");
  if (!bpjs_struct_fits(out, BPJS_FIGURE_LEAST))
    return bpjs_error_struct_size(error, argument);
  return BPJS_OK;
}
