#include <math.h>

#include "base/error.h"
#include "base/never.h"
#include "base/structure.h"
#include "bpjsstat/coverage.h"
#include "coverage/arguments.h"
#include "coverage/growth.h"
#include "coverage/power.h"
#include "figure/valid.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_distance, years_at_pace_upper)
#define YEAR 12

/* How long the way takes: 0 if there already, infinity if this pace never
 * leads there. A bound of one is paired with the other bound of the other. */
static double years(double way, double pace, int rounding) {
  if (way <= 0)
    return 0;
  if (!(pace > 0) || isinf(way))
    return INFINITY;
  bpjs_interval years_ = bpjs_interval_divide(bpjs_interval_exact(way), bpjs_interval_exact(pace));
  return rounding == BPJS_ROUND_NEAREST ? years_.value
                                        : (rounding < 0 ? years_.lower : years_.upper);
}

static int32_t measure(const bpjs_figure *current, const bpjs_figure *target, int64_t months,
                       const bpjs_figure *pace, bpjs_distance *filled, bpjs_error *error) {
  bpjs_figure way = {.struct_size = sizeof way}, compound = {.struct_size = sizeof compound};
  int32_t status =
      bpjs_coverage_grow(current, target, months, BPJS_GROWTH_COMPOUND, &compound, error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_figure_subtract(target, current, &way, NULL);
  if (NEVER(status != BPJS_OK)) /* both are positive, of one unit */
    return bpjs_coverage_fail(status, "target", error);
  bpjs_interval a_year = bpjs_interval_multiply(bpjs_interval_of(&way), bpjs_interval_exact(YEAR));
  a_year = bpjs_interval_divide(a_year, bpjs_interval_exact((double)months));
  *filled = (bpjs_distance){
      .struct_size = sizeof *filled,
      .unit = way.unit,
      .distance = way.value,
      .distance_lower = way.lower,
      .distance_upper = way.upper,
      .per_year = a_year.value,
      .per_year_lower = a_year.lower,
      .per_year_upper = a_year.upper,
      .compound = compound.value,
      .compound_lower = compound.lower,
      .compound_upper = compound.upper,
      .years_at_pace = INFINITY,
      .years_at_pace_lower = INFINITY,
      .years_at_pace_upper = INFINITY,
  };
  if (pace != NULL) {
    status = bpjs_coverage_check_units(&way, pace, "pace", error);
    filled->years_at_pace = years(way.value, pace->value, BPJS_ROUND_NEAREST);
    filled->years_at_pace_lower = years(way.lower, pace->upper, BPJS_ROUND_DOWN);
    filled->years_at_pace_upper = years(way.upper, pace->lower, BPJS_ROUND_UP);
  }
  return status;
}

int32_t bpjs_coverage_distance(const bpjs_figure *current, const bpjs_figure *target,
                               int64_t months, const bpjs_figure *pace, bpjs_distance *distance,
                               bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_figure from, to, step;
  int32_t status = bpjs_figure_in(&from, current, "current", error);
  if (status == BPJS_OK)
    status = bpjs_figure_in(&to, target, "target", error);
  if (status == BPJS_OK)
    status = bpjs_coverage_check_months(months, error);
  if (status == BPJS_OK && pace != NULL)
    status = bpjs_figure_in(&step, pace, "pace", error);
  if (status != BPJS_OK)
    return status;
  if (distance == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "distance", "distance is NULL");
  if (!bpjs_struct_fits(distance, LEAST))
    return bpjs_error_struct_size(error, "distance");
  bpjs_distance filled;
  status = measure(&from, &to, months, pace == NULL ? NULL : &step, &filled, error);
  if (status == BPJS_OK)
    bpjs_struct_out(distance, &filled, sizeof filled);
  return status;
}
