#include "base/error.h"
#include "base/structure.h"
#include "bpjsstat/coverage.h"
#include "coverage/arguments.h"
#include "coverage/verdict.h"
#include "figure/valid.h"

#define PARTS_MOST 10000

/* Adds the parts as they are and as they may have been before they were cut. */
static int32_t add_up(const bpjs_figure *total, const bpjs_figure *parts, int64_t count,
                      bpjs_figure *sum, bpjs_figure *uncut, bpjs_error *error) {
  uint32_t stride = parts->struct_size;
  for (int64_t i = 0; i < count; i++) {
    bpjs_figure part;
    const void *at = (const unsigned char *)parts + (size_t)i * stride;
    int32_t status = bpjs_figure_in(&part, at, "parts", error);
    if (status == BPJS_OK)
      status = bpjs_coverage_check_units(total, &part, "parts", error);
    if (status != BPJS_OK)
      return status;
    bpjs_figure cut = bpjs_coverage_uncut(&part);
    if (i == 0) {
      *sum = part;
      *uncut = cut;
      continue;
    }
    status = bpjs_figure_add(sum, &part, sum, NULL);
    if (status == BPJS_OK)
      status = bpjs_figure_add(uncut, &cut, uncut, NULL);
    if (status != BPJS_OK)
      return bpjs_coverage_fail(status, "parts", error);
  }
  return BPJS_OK;
}

int32_t bpjs_coverage_sum_check(const bpjs_figure *total, const bpjs_figure *parts, int64_t count,
                                int32_t *verdict, bpjs_figure *difference, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_figure whole, sum, uncut, rest = {.struct_size = sizeof rest};
  int32_t status = bpjs_figure_in(&whole, total, "total", error);
  if (status != BPJS_OK)
    return status;
  if (parts == NULL || verdict == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, parts == NULL ? "parts" : "verdict",
                               "the pointer is NULL");
  if (count < 1 || count > PARTS_MOST)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "count", count,
                             "count must be from 1 to 10000");
  if (difference != NULL && !bpjs_struct_fits(difference, BPJS_FIGURE_LEAST))
    return bpjs_error_struct_size(error, "difference");
  status = add_up(&whole, parts, count, &sum, &uncut, error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_figure_subtract(&whole, &sum, &rest, NULL);
  if (status != BPJS_OK)
    return bpjs_coverage_fail(status, "total", error);
  bpjs_figure whole_uncut = bpjs_coverage_uncut(&whole);
  *verdict = bpjs_coverage_judge(&whole, &sum, &whole_uncut, &uncut);
  if (difference != NULL)
    bpjs_struct_out(difference, &rest, sizeof rest);
  return BPJS_OK;
}
