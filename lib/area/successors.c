#include "area/fill.h"
#include "area/list.h"
#include "area/locate.h"
#include "area/look.h"
#include "base/error.h"
#include "base/never.h"

/* Adds the area that has a code of Kemendagri on a day. */
static bool add_code(const bpjs_areas *areas, bpjs_area_code code, int32_t day,
                     bpjs_area_list *list) {
  bpjs_area area;
  const bpjs_area_entry *entry = bpjs_areas_at(areas, code, day);
  if (NEVER(entry == NULL))
    return true;
  bpjs_areas_fill(areas, entry, day, &area);
  return bpjs_area_list_add(list, &area, 0, 0);
}

/* The members of what a province was. */
static bool add_members(const bpjs_areas *areas, const bpjs_area_entry *entry, int32_t day,
                        bpjs_area_list *list) {
  bpjs_area united;
  bpjs_area_code member;
  bpjs_areas_fill(areas, entry, entry->to, &united);
  for (int64_t at = 0; bpjs_area_next_member(&united, &at, &member);)
    if (!add_code(areas, member, day, list))
      return false;
  return true;
}

/* What the library's tables say of an entry that ended; an empty list: nothing. */
static bool add_following(const bpjs_areas *areas, const bpjs_area_entry *entry, int32_t day,
                          bpjs_area_list *list) {
  bpjs_regency former[BPJS_REGENCIES_MOST];
  bpjs_area_code code = bpjs_area_entry_code(entry);
  if (entry->built_in == 0)
    return true;
  if (entry->level == BPJS_AREA_PROVINCE)
    return add_members(areas, entry, day, list);
  bpjs_regency_former(former);
  const bool by_bps = code.system == BPJS_AREA_SYSTEM_BPS;
  int i = 0;
  while ((by_bps ? former[i].bps : former[i].kemendagri) != code.number)
    i++;
  code.system = BPJS_AREA_SYSTEM_KEMENDAGRI;
  code.number = former[i].now;
  return add_code(areas, code, day, list);
}

static bool add_successors(const bpjs_areas *areas, const bpjs_area_spot *spot, int32_t day,
                           bpjs_area_list *list) {
  if (spot->entry != NULL && !bpjs_area_entry_on(spot->entry, day))
    return add_following(areas, spot->entry, day, list);
  if (spot->code.level != 0 && !bpjs_areas_have(areas, spot->code, day))
    return true;
  bpjs_area area;
  bpjs_area_spot_fill(areas, spot, day, &area);
  return bpjs_area_list_add(list, &area, 0, 0);
}

int32_t bpjs_areas_successors(const bpjs_areas *areas, const char *code, int64_t length,
                              int32_t system, int32_t code_day, int32_t day, bpjs_area_list **list,
                              bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (list == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "list", "list is NULL");
  bpjs_area_spot spot;
  const int32_t status = bpjs_areas_locate(areas, code, length, system, code_day, &spot, error);
  if (status != BPJS_OK)
    return status;
  if (day < code_day)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "day", day,
                             "the day is before that of the code");
  bpjs_area_list *made = bpjs_area_list_new();
  const bool good = made != NULL && add_successors(areas, &spot, day, made);
  if (!good || made->count > 0)
    return bpjs_area_list_deliver(made, good, list, error);
  bpjs_area_list_free(made);
  bpjs_place place = {.field = "code", .value = code, .value_length = length};
  return bpjs_error_set(error, BPJS_ERROR_NOT_FOUND, &place,
                        "the area ended, and no source says what followed it");
}
