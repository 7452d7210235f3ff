#include "area/fill.h"
#include "area/list.h"
#include "area/locate.h"
#include "base/error.h"

/* Adds the entries of a level whose numbers lie in a span. */
static bool add_span(const bpjs_areas *areas, int32_t system, int32_t level, int64_t first,
                     int64_t last, int32_t day, bpjs_area_list *list) {
  const bpjs_area_entry *entry = bpjs_areas_seek(areas, system, level, first);
  for (; entry < bpjs_areas_end(areas) && entry->system == system && entry->level == level &&
         entry->number <= last;
       entry++) {
    bpjs_area area;
    if (!bpjs_area_entry_on(entry, day))
      continue;
    bpjs_areas_fill(areas, entry, day, &area);
    if (!bpjs_area_list_add(list, &area, 0, 0))
      return false;
  }
  return true;
}

static bool add_within(const bpjs_areas *areas, bpjs_area_code code, int32_t level, int32_t day,
                       bpjs_area_list *list) {
  int64_t first, last;
  bpjs_area_code_span(code, level, &first, &last);
  return add_span(areas, code.system, level, first, last, day, list);
}

static bool add_children(const bpjs_areas *areas, const bpjs_area_spot *spot, int32_t level,
                         int32_t day, bpjs_area_list *list) {
  bpjs_area_code member;
  if (spot->whole.level == BPJS_AREA_COUNTRY)
    return add_span(areas, spot->code.system, level, 0, INT64_MAX, day, list);
  if (spot->whole.level != BPJS_AREA_UNION)
    return add_within(areas, spot->code, level, day, list);
  for (int64_t at = 0; bpjs_area_next_member(&spot->whole, &at, &member);)
    if (!add_within(areas, member, level, day, list))
      return false;
  return true;
}

int32_t bpjs_areas_children(const bpjs_areas *areas, const char *code, int64_t length,
                            int32_t system, int32_t day, int32_t level, bpjs_area_list **list,
                            bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (list == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "list", "list is NULL");
  bpjs_area_spot spot;
  const int32_t status = bpjs_areas_locate(areas, code, length, system, day, &spot, error);
  if (status != BPJS_OK)
    return status;
  const int32_t own = spot.whole.level != 0 ? BPJS_AREA_COUNTRY : spot.code.level;
  if (level == 0)
    level = own + 1;
  if (level <= own || level > BPJS_AREA_VILLAGE)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "level", level,
                             "the level is not lower than that of the area");
  bpjs_area_list *made = bpjs_area_list_new();
  const bool good = made != NULL && add_children(areas, &spot, level, day, made);
  return bpjs_area_list_deliver(made, good, list, error);
}
