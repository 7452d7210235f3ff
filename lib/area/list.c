#include "area/list.h"

#include "area/areas.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"

bpjs_area_list *bpjs_area_list_new(void) {
  return bpjs_memory_new(1, sizeof(bpjs_area_list));
}

bool bpjs_area_list_add(bpjs_area_list *list, const bpjs_area *area, int32_t score, int64_t ties) {
  bpjs_area_item *grown =
      bpjs_memory_grow(list->items, &list->capacity, list->count + 1, sizeof *grown);
  if (grown == NULL)
    return false;
  list->items = grown;
  list->items[list->count++] = (bpjs_area_item){*area, score, ties};
  return true;
}

int32_t bpjs_area_list_deliver(bpjs_area_list *made, bool good, bpjs_area_list **list,
                               bpjs_error *error) {
  if (made == NULL || !good) {
    bpjs_area_list_free(made);
    return bpjs_error_memory(error);
  }
  *list = made;
  return BPJS_OK;
}

int64_t bpjs_area_list_count(const bpjs_area_list *list) {
  return list == NULL ? 0 : (int64_t)list->count;
}

static int32_t check(const bpjs_area_list *list, int64_t index, bpjs_error *error) {
  if (list == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "list", "list is NULL");
  if (index < 0 || index >= (int64_t)list->count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such area");
  return BPJS_OK;
}

int32_t bpjs_area_list_get(const bpjs_area_list *list, int64_t index, bpjs_area *area,
                           bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_area_check_out(area, error);
  if (status == BPJS_OK)
    status = check(list, index, error);
  if (status == BPJS_OK)
    bpjs_struct_out(area, &list->items[index].area, sizeof list->items[index].area);
  return status;
}

int32_t bpjs_area_list_score(const bpjs_area_list *list, int64_t index, int32_t *score_ppm,
                             int64_t *ties, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (score_ppm == NULL || ties == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, score_ppm == NULL ? "score_ppm" : "ties",
                               "a pointer is NULL");
  const int32_t status = check(list, index, error);
  if (status == BPJS_OK) {
    *score_ppm = list->items[index].score;
    *ties = list->items[index].ties;
  }
  return status;
}

void bpjs_area_list_free(bpjs_area_list *list) {
  if (list == NULL)
    return;
  bpjs_memory_free(list->items);
  bpjs_memory_free(list);
}
