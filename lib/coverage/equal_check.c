#include <stddef.h>

#include "base/error.h"
#include "bpjsstat/coverage.h"
#include "coverage/arguments.h"
#include "coverage/verdict.h"
#include "figure/valid.h"

int32_t bpjs_coverage_equal_check(const bpjs_figure *a, const bpjs_figure *b, int32_t *verdict,
                                  bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_figure first, second;
  int32_t status = bpjs_figure_in(&first, a, "a", error);
  if (status == BPJS_OK)
    status = bpjs_figure_in(&second, b, "b", error);
  if (status != BPJS_OK)
    return status;
  if (verdict == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "verdict", "verdict is NULL");
  status = bpjs_coverage_check_units(&first, &second, "b", error);
  if (status != BPJS_OK)
    return status;
  bpjs_figure first_uncut = bpjs_coverage_uncut(&first);
  bpjs_figure second_uncut = bpjs_coverage_uncut(&second);
  *verdict = bpjs_coverage_judge(&first, &second, &first_uncut, &second_uncut);
  return BPJS_OK;
}
