/* Areas that were asked for. */
#ifndef BPJS_AREA_LIST_H
#define BPJS_AREA_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "bpjsstat/area.h"

typedef struct bpjs_area_item {
  bpjs_area area;
  int32_t score;
  int64_t ties;
} bpjs_area_item;

struct bpjs_area_list {
  bpjs_area_item *items;
  size_t count, capacity;
};

/* Appends an area; false: no memory. */
bool bpjs_area_list_add(bpjs_area_list *list, const bpjs_area *area, int32_t score, int64_t ties);

/* An empty list, or NULL. */
bpjs_area_list *bpjs_area_list_new(void);

/* Hands a list over, or frees it and tells that there is no memory, if `made` is NULL or
 * `good` is false. */
int32_t bpjs_area_list_deliver(bpjs_area_list *made, bool good, bpjs_area_list **list,
                               bpjs_error *error);

#endif
