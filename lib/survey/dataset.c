#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/structure.h"
#include "bpjsstat/area.h"
#include "dataset/store.h"
#include "survey/result.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_observation, area)

/* The area of a domain's code, which is at fault in row index + 1. */
static int32_t set_area(int64_t code, int64_t index, int32_t system, bpjs_observation *about,
                        bpjs_error *error) {
  bpjs_area area = {.struct_size = sizeof area};
  bpjs_buffer text = {0};
  bpjs_buffer_add_integer(&text, code);
  if (text.failed)
    return bpjs_error_memory(error);
  /* 6408 is 64.08 in the codes of Kemendagri. */
  if (system == BPJS_AREA_SYSTEM_KEMENDAGRI && text.length == 4) {
    bpjs_buffer_add(&text, "", 1);
    if (!text.failed) {
      memmove(text.bytes + 3, text.bytes + 2, 2);
      text.bytes[2] = '.';
    }
  }
  const int32_t found = text.failed
                            ? BPJS_ERROR_MEMORY
                            : bpjs_area_find(text.bytes, (int64_t)text.length, system, &area, NULL);
  const bpjs_place place = {.row = index + 1,
                            .field = "domain",
                            .value = text.bytes,
                            .value_length = (int64_t)text.length};
  if (found == BPJS_ERROR_MEMORY)
    bpjs_error_memory(error);
  else if (found != BPJS_OK)
    bpjs_error_set(error, BPJS_ERROR_UNKNOWN, &place, "there is no area with this code");
  else
    memcpy(about->area, area.code, sizeof about->area);
  bpjs_buffer_free(&text);
  return found == BPJS_OK || found == BPJS_ERROR_MEMORY ? found : BPJS_ERROR_UNKNOWN;
}

static int32_t check(const bpjs_survey_result *result, int64_t measure, int32_t interval,
                     int32_t level_ppm, int32_t system, const bpjs_observation *about,
                     const bpjs_dataset *dataset, bpjs_error *error) {
  int32_t status = bpjs_survey_result_check(result, -1, measure, error);
  if (status == BPJS_OK)
    status = bpjs_survey_interval_check(interval, level_ppm, error);
  if (status != BPJS_OK)
    return status;
  if (about == NULL || dataset == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, about == NULL ? "about" : "dataset",
                               "a pointer is NULL");
  if (system < BPJS_AREA_SYSTEM_OWN || system > BPJS_AREA_SYSTEM_BPS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "system", system,
                             "there is no such system of codes");
  return BPJS_OK;
}

int32_t bpjs_survey_result_dataset(const bpjs_survey_result *result, int64_t measure,
                                   int32_t interval, int32_t level_ppm, int32_t system,
                                   const bpjs_observation *about, const char *source,
                                   int64_t source_length, bpjs_dataset *dataset,
                                   bpjs_error *error) {
  bpjs_observation of;
  bpjs_dataset *fresh = NULL;
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(result, measure, interval, level_ppm, system, about, dataset, error);
  if (status != BPJS_OK)
    return status;
  if (!bpjs_struct_in(&of, sizeof of, LEAST, about))
    return bpjs_error_struct_size(error, "about");
  status = bpjs_dataset_new(&fresh, error);
  const int64_t end = system == BPJS_AREA_SYSTEM_OWN ? 0 : result->count;
  for (int64_t i = -1; i < end && status == BPJS_OK; i++) {
    const bpjs_survey_estimate *estimate = bpjs_survey_estimate_of(result, i, measure);
    bpjs_figure figure;
    if (estimate->given == 0)
      continue;
    if (i >= 0)
      status = set_area(result->codes[i], i, system, &of, error);
    if (status != BPJS_OK)
      break;
    bpjs_survey_figure_make(estimate, &result->measures[measure], interval, level_ppm, &figure);
    status = bpjs_dataset_add(fresh, &of, &figure, source, source_length, error);
  }
  if (status == BPJS_OK) {
    status = bpjs_store_merge(dataset, fresh);
    if (status != BPJS_OK)
      bpjs_error_argument(error, status, "dataset", bpjs_status_text(status));
  }
  bpjs_dataset_free(fresh);
  return status;
}
