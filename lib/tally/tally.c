#include <string.h>

#include "base/date.h"
#include "base/error.h"
#include "base/memory.h"
#include "tally/key.h"
#include "tally/store.h"

static int32_t check_day(int32_t day, bpjs_error *error) {
  if (day < bpjs_date_to_days((bpjs_date){BPJS_DATE_FIRST_YEAR, 1, 1}) ||
      day > bpjs_date_to_days((bpjs_date){BPJS_DATE_LAST_YEAR, 12, 31}))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "day", day,
                             "the day is not in the years 1900 to 2199");
  return BPJS_OK;
}

int32_t bpjs_tally_new(int32_t day, bpjs_tally **tally, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (tally == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "tally", "the output is NULL");
  const int32_t status = check_day(day, error);
  if (status != BPJS_OK)
    return status;
  bpjs_tally *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  made->day = day;
  bpjs_key_birthdays(day, made->birthdays);
  *tally = made;
  return BPJS_OK;
}

void bpjs_tally_free(bpjs_tally *tally) {
  if (tally == NULL)
    return;
  bpjs_tally_groups *groups = &tally->groups;
  bpjs_memory_free(groups->keys);
  bpjs_memory_free(groups->cells);
  bpjs_memory_free(groups->sums);
  bpjs_memory_free(groups->bins);
  bpjs_memory_free(groups->slots);
  if (groups->order != NULL)
    bpjs_memory_free(groups->order->groups);
  bpjs_memory_free(groups->order);
  bpjs_memory_free(tally->edges);
  bpjs_memory_free(tally);
}

int32_t bpjs_tally_begin(bpjs_tally *tally, bpjs_error *error) {
  bpjs_tally_groups *groups = &tally->groups;
  if (tally->begun)
    return BPJS_OK;
  if (groups->order == NULL)
    groups->order = bpjs_memory_new(1, sizeof *groups->order);
  groups->capacity = 0; /* where a beginning was undone, it is that of another shape */
  if (groups->order == NULL || !bpjs_groups_reserve(tally, 1))
    return bpjs_error_memory(error);
  tally->begun = true;
  return BPJS_OK;
}

static int64_t *copied(const int64_t *edges, int64_t count) {
  int64_t *copy = bpjs_memory_raw((size_t)count * sizeof *copy);
  if (copy != NULL)
    memcpy(copy, edges, (size_t)count * sizeof *copy);
  return copy;
}

bpjs_tally *bpjs_tally_new_like(const bpjs_tally *tally) {
  bpjs_tally *made = bpjs_memory_raw(sizeof *made);
  if (made == NULL)
    return NULL;
  *made = *tally;
  made->begun = false;
  made->groups = (bpjs_tally_groups){0};
  made->edges = tally->edge_count == 0 ? NULL : copied(tally->edges, tally->edge_count);
  if ((tally->edge_count != 0 && made->edges == NULL) || bpjs_tally_begin(made, NULL) != BPJS_OK) {
    bpjs_tally_free(made);
    return NULL;
  }
  return made;
}

int64_t bpjs_tally_day(const bpjs_tally *tally) {
  return tally == NULL ? 0 : tally->day;
}

int64_t bpjs_tally_count(const bpjs_tally *tally) {
  return tally == NULL ? 0 : tally->groups.count;
}
