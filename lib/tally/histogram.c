#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "tally/shape.h"
#include "tally/store.h"

int64_t bpjs_tally_bin_count(const bpjs_tally *tally) {
  return tally == NULL ? 0 : bpjs_groups_bins(tally);
}

/* The first edge above the wage is the end of its bin. */
int64_t bpjs_tally_bin_of(const bpjs_tally *tally, int64_t wage) {
  int64_t low = 0, high = tally->edge_count;
  while (low < high) {
    const int64_t middle = low + (high - low) / 2;
    if (tally->edges[middle] <= wage)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

int32_t bpjs_shape_edges(bpjs_tally *tally, const int64_t *edges, int64_t count,
                         bpjs_error *error) {
  if (count < 1 || count > BPJS_TALLY_EDGES)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "count", count,
                             "a histogram has 1 to 4096 edges");
  for (int64_t i = 0; i < count; i++)
    if (edges[i] < 0 || (i > 0 && edges[i] <= edges[i - 1]))
      return bpjs_error_number(error, BPJS_ERROR_RANGE, "edges", edges[i],
                               "edges are not negative, and each is above the one before it");
  int64_t *copy = bpjs_memory_raw((size_t)count * sizeof *copy);
  if (copy == NULL)
    return bpjs_error_memory(error);
  memcpy(copy, edges, (size_t)count * sizeof *copy);
  bpjs_memory_free(tally->edges);
  tally->edges = copy;
  tally->edge_count = count;
  return BPJS_OK;
}

int32_t bpjs_tally_histogram(bpjs_tally *tally, const int64_t *edges, int64_t count,
                             bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  const int32_t status = bpjs_shape_open(tally, error);
  if (status != BPJS_OK)
    return status;
  if (edges == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "edges", "edges is NULL");
  return bpjs_shape_edges(tally, edges, count, error);
}
