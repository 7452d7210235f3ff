#include "survey/result.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_survey_estimate, effect_replace)

void bpjs_survey_result_free(bpjs_survey_result *result) {
  if (result == NULL)
    return;
  bpjs_memory_free(result->measures);
  bpjs_memory_free(result->codes);
  bpjs_memory_free(result->estimates);
  bpjs_memory_free(result);
}

int64_t bpjs_survey_result_count(const bpjs_survey_result *result) {
  return result == NULL ? 0 : result->count;
}

int64_t bpjs_survey_result_measure_count(const bpjs_survey_result *result) {
  return result == NULL ? 0 : (int64_t)result->measure_count;
}

int32_t bpjs_survey_result_check(const bpjs_survey_result *result, int64_t index, int64_t measure,
                                 bpjs_error *error) {
  if (result == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "result", "result is NULL");
  if (index < -1 || index >= result->count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such domain");
  if (measure < 0 || measure >= (int64_t)result->measure_count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "measure", measure,
                             "there is no such measure");
  return BPJS_OK;
}

int32_t bpjs_survey_result_code(const bpjs_survey_result *result, int64_t index, int64_t *code,
                                bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (result == NULL || code == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, result == NULL ? "result" : "code",
                               "a pointer is NULL");
  if (index < 0 || index >= result->count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such domain");
  *code = result->codes[index];
  return BPJS_OK;
}

int32_t bpjs_survey_result_get(const bpjs_survey_result *result, int64_t index, int64_t measure,
                               bpjs_survey_estimate *estimate, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  const int32_t status = bpjs_survey_result_check(result, index, measure, error);
  if (status != BPJS_OK)
    return status;
  if (estimate == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "estimate", "the output is NULL");
  if (!bpjs_struct_fits(estimate, LEAST))
    return bpjs_error_struct_size(error, "estimate");
  bpjs_struct_out(estimate, bpjs_survey_estimate_of(result, index, measure), sizeof *estimate);
  return BPJS_OK;
}
