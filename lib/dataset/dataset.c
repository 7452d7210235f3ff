#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"
#include "dataset/store.h"

#define LEAST_OBSERVATION BPJS_STRUCT_LEAST(bpjs_observation, area)
#define LEAST_FIGURE BPJS_STRUCT_LEAST(bpjs_figure, magnitude)

int32_t bpjs_dataset_new(bpjs_dataset **dataset, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dataset == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dataset", "dataset is NULL");
  bpjs_dataset *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  *dataset = made;
  return BPJS_OK;
}

void bpjs_dataset_free(bpjs_dataset *dataset) {
  if (dataset == NULL)
    return;
  bpjs_store_free(dataset);
  bpjs_memory_free(dataset);
}

int64_t bpjs_dataset_count(const bpjs_dataset *dataset) {
  return dataset == NULL ? 0 : (int64_t)dataset->count;
}

static int32_t check_index(const bpjs_dataset *dataset, int64_t index, bpjs_error *error) {
  if (index < 0 || (uint64_t)index >= dataset->count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index,
                             "there is no such observation");
  return BPJS_OK;
}

static void copy_code(const bpjs_dataset *dataset, uint32_t number, char *field) {
  int64_t length;
  const char *text = bpjs_pool_text(&dataset->pool, number, &length);
  memcpy(field, text, (size_t)length);
}

int32_t bpjs_dataset_get(const bpjs_dataset *dataset, int64_t index, bpjs_observation *observation,
                         bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dataset == NULL || observation == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                               dataset == NULL ? "dataset" : "observation", "a pointer is NULL");
  if (!bpjs_struct_fits(observation, LEAST_OBSERVATION))
    return bpjs_error_struct_size(error, "observation");
  int32_t status = check_index(dataset, index, error);
  if (status != BPJS_OK)
    return status;
  const bpjs_row *row = &dataset->rows[index];
  bpjs_observation out = {.struct_size = sizeof out,
                          .confidence = row->confidence,
                          .period_kind = row->period_kind,
                          .first_day = row->first_day,
                          .last_day = row->last_day,
                          .status = row->status};
  copy_code(dataset, row->series, out.series);
  copy_code(dataset, row->programme, out.programme);
  copy_code(dataset, row->segment, out.segment);
  copy_code(dataset, row->group, out.group);
  copy_code(dataset, row->area, out.area);
  bpjs_struct_out(observation, &out, sizeof out);
  return BPJS_OK;
}

int32_t bpjs_dataset_figure(const bpjs_dataset *dataset, int64_t index, bpjs_figure *figure,
                            bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dataset == NULL || figure == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, dataset == NULL ? "dataset" : "figure",
                               "a pointer is NULL");
  if (!bpjs_struct_fits(figure, LEAST_FIGURE))
    return bpjs_error_struct_size(error, "figure");
  int32_t status = check_index(dataset, index, error);
  if (status != BPJS_OK)
    return status;
  bpjs_struct_out(figure, &dataset->rows[index].figure, sizeof *figure);
  return BPJS_OK;
}
