#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"
#include "tally/key.h"
#include "tally/shape.h"
#include "tally/store.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_tally_dimension, reserved)

/* Which dimension of the tally one of the new ones is made of. */
static int32_t find_source(const bpjs_tally *tally, const bpjs_tally_dimension *wanted,
                           int32_t *source, bpjs_error *error) {
  for (int32_t d = 0; d < tally->dimension_count; d++)
    if (tally->dimensions[d].what == wanted->what) {
      *source = d;
      return bpjs_key_nests(&tally->dimensions[d], wanted)
                 ? BPJS_OK
                 : bpjs_error_number(error, BPJS_ERROR_BASIS, "detail", wanted->detail,
                                     "the tally is not by anything as fine");
    }
  return bpjs_error_number(error, BPJS_ERROR_NOT_FOUND, "what", wanted->what,
                           "the tally is not by this");
}

static int32_t add_groups(const bpjs_tally *tally, const int32_t *sources, bpjs_tally *rolled,
                          bpjs_error *error) {
  int32_t status = BPJS_OK;
  for (int64_t i = 0; i < tally->groups.count && status == BPJS_OK; i++) {
    int64_t keys[BPJS_TALLY_DIMENSIONS], index;
    const bpjs_tally_cell *cell = &tally->groups.cells[i];
    for (int32_t d = 0; d < rolled->dimension_count; d++)
      keys[d] = bpjs_key_coarsen(&rolled->dimensions[d], bpjs_tally_keys_of(tally, i)[sources[d]]);
    status = bpjs_tally_group(rolled, keys, &index, error);
    if (status == BPJS_OK)
      status = bpjs_tally_add(rolled, index, cell->count, cell->weight,
                              bpjs_tally_sums_of(tally, i), bpjs_tally_bins_of(tally, i), error);
  }
  return status;
}

/* An empty tally of the same measures, by nothing yet. */
static bpjs_tally *begin(const bpjs_tally *tally) {
  bpjs_tally *made = bpjs_memory_raw(sizeof *made);
  if (made == NULL)
    return NULL;
  *made = *tally;
  made->groups = (bpjs_tally_groups){0};
  made->begun = false;
  made->edges = NULL;
  made->dimension_count = 0;
  if (tally->edge_count == 0 ||
      bpjs_shape_edges(made, tally->edges, tally->edge_count, NULL) == BPJS_OK)
    return made;
  bpjs_tally_free(made);
  return NULL;
}

static int32_t take_dimensions(const bpjs_tally *tally, const bpjs_tally_dimension *dimensions,
                               int64_t count, bpjs_tally *rolled, int32_t *sources,
                               bpjs_error *error) {
  int32_t status = BPJS_OK;
  for (int64_t i = 0; i < count && status == BPJS_OK; i++) {
    bpjs_tally_dimension wanted;
    if (!bpjs_struct_item_in(&wanted, sizeof wanted, LEAST, dimensions, i))
      return bpjs_error_struct_size(error, "dimensions");
    status = bpjs_shape_by(rolled, &wanted, error);
    if (status == BPJS_OK)
      status = find_source(tally, &wanted, &sources[i], error);
  }
  return status;
}

static int32_t check(const bpjs_tally *tally, const bpjs_tally_dimension *dimensions, int64_t count,
                     bpjs_tally **rolled, bpjs_error *error) {
  if (tally == NULL || rolled == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, tally == NULL ? "tally" : "rolled",
                               "a pointer is NULL");
  if (count < 0 || (count > 0 && dimensions == NULL))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dimensions",
                               "dimensions is NULL or their count negative");
  if (count > BPJS_TALLY_DIMENSIONS)
    return bpjs_error_number(error, BPJS_ERROR_LIMIT, "count", count,
                             "a tally has no more than 8 dimensions");
  return BPJS_OK;
}

int32_t bpjs_tally_roll(const bpjs_tally *tally, const bpjs_tally_dimension *dimensions,
                        int64_t count, bpjs_tally **rolled, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t sources[BPJS_TALLY_DIMENSIONS] = {0};
  int32_t status = check(tally, dimensions, count, rolled, error);
  if (status != BPJS_OK)
    return status;
  bpjs_tally *made = begin(tally);
  if (made == NULL)
    return bpjs_error_memory(error);
  status = take_dimensions(tally, dimensions, count, made, sources, error);
  if (status == BPJS_OK)
    status = bpjs_tally_begin(made, error);
  if (status == BPJS_OK)
    status = add_groups(tally, sources, made, error);
  if (status != BPJS_OK) {
    bpjs_tally_free(made);
    return status;
  }
  *rolled = made;
  return BPJS_OK;
}
