#include "base/error.h"
#include "base/structure.h"
#include "bpjsstat/coverage.h"
#include "coverage/arguments.h"
#include "figure/valid.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_coverage, gap_upper)

int32_t bpjs_coverage_compute(const bpjs_figure *covered, const bpjs_figure *eligible,
                              bpjs_coverage *coverage, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_figure c, e, ratio = {.struct_size = sizeof ratio}, gap = {.struct_size = sizeof gap};
  int32_t status = bpjs_figure_in(&c, covered, "covered", error);
  if (status == BPJS_OK)
    status = bpjs_figure_in(&e, eligible, "eligible", error);
  if (status != BPJS_OK)
    return status;
  if (coverage == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "coverage", "coverage is NULL");
  if (!bpjs_struct_fits(coverage, LEAST))
    return bpjs_error_struct_size(error, "coverage");

  status = bpjs_figure_share(&c, &e, &ratio, NULL);
  if (status == BPJS_OK)
    status = bpjs_figure_subtract(&e, &c, &gap, NULL);
  if (status != BPJS_OK)
    return bpjs_coverage_fail(status, "eligible", error);

  bpjs_coverage filled = {
      .struct_size = sizeof filled,
      .unit = gap.unit,
      .bounds = ratio.bounds,
      .flags = ratio.flags & BPJS_FIGURE_APPROXIMATE,
      .ratio = ratio.value,
      .ratio_lower = ratio.lower,
      .ratio_upper = ratio.upper,
      .gap = gap.value,
      .gap_lower = gap.lower,
      .gap_upper = gap.upper,
  };
  bpjs_struct_out(coverage, &filled, sizeof filled);
  return BPJS_OK;
}
