#include "base/error.h"
#include "dataset/codes.h"
#include "dataset/series.h"
#include "dataset/store.h"
#include "tally/cube.h"
#include "tally/export.h"
#include "tally/key.h"

static int32_t check_series(const char *series, int64_t length, bpjs_error *error) {
  bpjs_series known;
  const bpjs_place place = {.field = "series", .value = series, .value_length = length};
  if (series == NULL || length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "series",
                               "series is NULL or its length negative");
  if (length >= (int64_t)sizeof((bpjs_observation *)0)->series || !bpjs_code_valid(series, length))
    return bpjs_error_set(error, BPJS_ERROR_SYNTAX, &place,
                          "a series has 1 to 63 letters, digits and _ only");
  if (bpjs_series_find(series, length, &known) && known.unit != BPJS_UNIT_PERSONS)
    return bpjs_error_set(error, BPJS_ERROR_UNIT, &place, "the series does not count persons");
  return BPJS_OK;
}

static int32_t check(const bpjs_tally *tally, const char *series, int64_t series_length,
                     const bpjs_dataset *dataset, bpjs_error *error) {
  if (tally == NULL || dataset == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, tally == NULL ? "tally" : "dataset",
                               "a pointer is NULL");
  const int32_t d = bpjs_cube_by(tally, BPJS_PEOPLE_DAY);
  if (d >= 0 && bpjs_key_months(&tally->dimensions[d]) != 1)
    return bpjs_error_number(error, BPJS_ERROR_BASIS, "detail", tally->dimensions[d].detail,
                             "people of several months do not add up: they are there each month");
  return check_series(series, series_length, error);
}

int32_t bpjs_tally_dataset(const bpjs_tally *tally, const char *series, int64_t series_length,
                           const char *source, int64_t source_length, bpjs_dataset *dataset,
                           bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(tally, series, series_length, dataset, error);
  if (status != BPJS_OK)
    return status;
  bpjs_tally *cube = NULL;
  bpjs_dataset *fresh = NULL;
  status = bpjs_cube_new(tally, &cube, error);
  if (status == BPJS_OK)
    status = bpjs_dataset_new(&fresh, error);
  if (status == BPJS_OK) {
    const bpjs_export to = {tally,         cube,          series, source,
                            series_length, source_length, fresh,  error};
    status = bpjs_export_all(&to);
  }
  if (status == BPJS_OK) {
    status = bpjs_store_merge(dataset, fresh);
    if (status != BPJS_OK)
      bpjs_error_argument(error, status, "dataset", bpjs_status_text(status));
  }
  bpjs_dataset_free(fresh);
  bpjs_tally_free(cube);
  return status;
}
