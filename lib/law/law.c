#include "law/law.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_law_row, key)

void bpjs_law_free(bpjs_law *law) {
  if (law == NULL || atomic_fetch_sub(&law->holders, 1) > 0)
    return;
  bpjs_buffer_free(&law->texts);
  bpjs_memory_free(law->rows);
  bpjs_memory_free(law->layers);
  bpjs_law_index_free(&law->index);
  bpjs_memory_free(law);
}

/* The count alone of a law ever changes, and is no part of what it says. */
const bpjs_law *bpjs_law_share(const bpjs_law *law) {
  atomic_fetch_add(&((bpjs_law *)(uintptr_t)law)->holders, 1);
  return law;
}

void bpjs_law_unshare(const bpjs_law *law) {
  bpjs_law_free((bpjs_law *)(uintptr_t)law);
}

int64_t bpjs_law_count(const bpjs_law *law) {
  return law == NULL ? 0 : (int64_t)law->count;
}

void bpjs_law_copy_row(const bpjs_law *law, size_t index, bool carried, bpjs_law_row *row) {
  const bpjs_law_entry *entry = &law->rows[index];
  bpjs_law_row out = {.struct_size = sizeof out,
                      .segment = entry->segment,
                      .kind = entry->kind,
                      .unit = entry->unit,
                      .confidence = entry->confidence,
                      .valid_from = entry->valid_from,
                      .valid_to = entry->valid_to,
                      .known_from = entry->known_from,
                      .layer = entry->layer,
                      .value = entry->value};
  if (entry->known_assumed)
    out.flags |= BPJS_LAW_ROW_ASSUMED;
  if (carried)
    out.flags |= BPJS_LAW_ROW_CARRIED;
  strcpy(out.parameter, bpjs_law_at(law, entry->parameter));
  strcpy(out.key, bpjs_law_at(law, entry->key));
  bpjs_struct_out(row, &out, sizeof out);
}

int32_t bpjs_law_check_row(const bpjs_law_row *row, bpjs_error *error) {
  return bpjs_struct_fits(row, LEAST) ? BPJS_OK : bpjs_error_struct_size(error, "row");
}

int32_t bpjs_law_get(const bpjs_law *law, int64_t index, bpjs_law_row *row, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (law == NULL || row == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, law == NULL ? "law" : "row",
                               "a pointer is NULL");
  int32_t status = bpjs_law_check_row(row, error);
  if (status != BPJS_OK)
    return status;
  if (index < 0 || (uint64_t)index >= law->count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such row");
  bpjs_law_copy_row(law, (size_t)index, false, row);
  return BPJS_OK;
}
