#include "base/error.h"
#include "base/structure.h"
#include "tally/key.h"
#include "tally/shape.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_tally_dimension, reserved)

int64_t bpjs_tally_dimension_count(const bpjs_tally *tally) {
  return tally == NULL ? 0 : tally->dimension_count;
}

const bpjs_tally_dimension *bpjs_tally_dimension_at(const bpjs_tally *tally, int32_t dimension) {
  return &tally->dimensions[dimension];
}

int32_t bpjs_shape_open(const bpjs_tally *tally, bpjs_error *error) {
  if (tally == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "tally", "tally is NULL");
  if (tally->begun)
    return bpjs_error_argument(error, BPJS_ERROR_STATE, "tally", "the tally has data");
  return BPJS_OK;
}

int32_t bpjs_shape_by(bpjs_tally *tally, const bpjs_tally_dimension *dimension, bpjs_error *error) {
  const int32_t status = bpjs_key_check(dimension, error);
  if (status != BPJS_OK)
    return status;
  for (int32_t d = 0; d < tally->dimension_count; d++)
    if (tally->dimensions[d].what == dimension->what)
      return bpjs_error_number(error, BPJS_ERROR_CONFLICT, "what", dimension->what,
                               "the tally is by this already");
  if (tally->dimension_count == BPJS_TALLY_DIMENSIONS)
    return bpjs_error_argument(error, BPJS_ERROR_LIMIT, "dimension",
                               "a tally has no more than 8 dimensions");
  tally->dimensions[tally->dimension_count++] = *dimension;
  return BPJS_OK;
}

int32_t bpjs_tally_add_dimension(bpjs_tally *tally, const bpjs_tally_dimension *dimension,
                                 bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_tally_dimension ours;
  const int32_t status = bpjs_shape_open(tally, error);
  if (status != BPJS_OK)
    return status;
  if (dimension == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dimension", "dimension is NULL");
  if (!bpjs_struct_in(&ours, sizeof ours, LEAST, dimension))
    return bpjs_error_struct_size(error, "dimension");
  return bpjs_shape_by(tally, &ours, error);
}

int32_t bpjs_tally_get_dimension(const bpjs_tally *tally, int64_t index,
                                 bpjs_tally_dimension *dimension, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (tally == NULL || dimension == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, tally == NULL ? "tally" : "dimension",
                               "a pointer is NULL");
  if (!bpjs_struct_fits(dimension, LEAST))
    return bpjs_error_struct_size(error, "dimension");
  if (index < 0 || index >= tally->dimension_count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such dimension");
  bpjs_struct_out(dimension, &tally->dimensions[index], sizeof *tally->dimensions);
  return BPJS_OK;
}
