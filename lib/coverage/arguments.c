#include "coverage/arguments.h"

#include <stddef.h>

#include "base/error.h"
#include "figure/unit.h"

#define MONTHS_MOST 2400

int32_t bpjs_coverage_check_units(const bpjs_figure *a, const bpjs_figure *b, const char *argument,
                                  bpjs_error *error) {
  int32_t common;
  if (bpjs_figure_unit_common(a->unit, b->unit, &common))
    return BPJS_OK;
  return bpjs_error_argument(error, BPJS_ERROR_UNIT, argument,
                             "the units of the two figures do not go together");
}

int32_t bpjs_coverage_fail(int32_t status, const char *argument, bpjs_error *error) {
  return bpjs_error_argument(error, status, argument, bpjs_status_text(status));
}

int32_t bpjs_coverage_check_months(int64_t months, bpjs_error *error) {
  if (months >= 1 && months <= MONTHS_MOST)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, "months", months,
                           "months must be from 1 to 2400");
}

int32_t bpjs_coverage_check_language(int32_t language, bpjs_error *error) {
  if (language == BPJS_LANGUAGE_ID || language == BPJS_LANGUAGE_EN)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "language", language,
                           "language must be Indonesian or English");
}

int32_t bpjs_coverage_check_dataset(const bpjs_dataset *dataset, int32_t language,
                                    bpjs_dataset *const *out, bpjs_error *error) {
  if (dataset == NULL || out == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, dataset == NULL ? "dataset" : "out",
                               "the pointer is NULL");
  return bpjs_coverage_check_language(language, error);
}

bpjs_figure bpjs_coverage_figure(bpjs_interval interval, int32_t unit, const bpjs_figure *a,
                                 const bpjs_figure *b) {
  return (bpjs_figure){.struct_size = sizeof(bpjs_figure),
                       .unit = unit,
                       .bounds = a->bounds > b->bounds ? a->bounds : b->bounds,
                       .flags = (a->flags | b->flags) & BPJS_FIGURE_APPROXIMATE,
                       .value = interval.value,
                       .lower = interval.lower,
                       .upper = interval.upper};
}
