#include "base/error.h"
#include "law/walk.h"

static int32_t check_out(const int64_t *indices, int64_t capacity, const int64_t *count,
                         bpjs_error *error) {
  if (capacity < 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "capacity", capacity,
                             "capacity must not be negative");
  if (indices == NULL && capacity != 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "indices",
                               "indices is NULL but capacity is not 0");
  if (count == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "count", "count is NULL");
  return BPJS_OK;
}

int32_t bpjs_law_list(const bpjs_law *law, const bpjs_law_query *query,
                      const bpjs_law_policy *policy, int64_t *indices, int64_t capacity,
                      int64_t *count, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_law_walk walk;
  int32_t status = bpjs_law_walk_begin(&walk, law, "law", query, "query", policy, error);
  if (status == BPJS_OK)
    status = check_out(indices, capacity, count, error);
  if (status != BPJS_OK)
    return status;
  int64_t found = 0;
  for (int64_t row; (row = bpjs_law_walk_next(&walk)) >= 0; found++)
    if (found < capacity)
      indices[found] = row;
  *count = found;
  return BPJS_OK;
}
