#include "area/roll.h"
#include "area/areas.h"
#include "area/fill.h"
#include "area/locate.h"
#include "area/look.h"
#include "base/error.h"
#include "base/structure.h"

int32_t bpjs_area_roll_code(const bpjs_areas *areas, bpjs_area_code code, int32_t day,
                            int32_t level, bpjs_area_code *rolled) {
  if (level > code.level)
    return BPJS_ERROR_RANGE;
  *rolled = bpjs_area_code_cut(code, level);
  return bpjs_areas_have(areas, *rolled, day) ? BPJS_OK : BPJS_ERROR_UNKNOWN;
}

/* The first union that the province of a spot belongs to. */
static int32_t find_union(const bpjs_areas *areas, const bpjs_area_spot *spot, int32_t day,
                          bpjs_area *area, bpjs_error *error) {
  bpjs_area_code province = {.number = 0};
  if (spot->code.level != 0) {
    province = bpjs_area_code_cut(spot->code, BPJS_AREA_PROVINCE);
    const bpjs_area_entry *entry = bpjs_areas_at(areas, province, day);
    if (entry != NULL)
      bpjs_areas_fill(areas, entry, day, area);
    if (entry != NULL && area->level == BPJS_AREA_UNION)
      return BPJS_OK;
    if (entry != NULL && province.system == BPJS_AREA_SYSTEM_BPS)
      province.number = entry->twin;
  }
  for (int64_t i = 0; bpjs_area_at(i, area); i++) {
    bpjs_area_code member;
    for (int64_t at = 0; bpjs_area_next_member(area, &at, &member);)
      if (member.number == province.number)
        return BPJS_OK;
  }
  return bpjs_error_number(error, BPJS_ERROR_NOT_FOUND, "level", BPJS_AREA_UNION,
                           "the area is in no union");
}

static int32_t roll(const bpjs_areas *areas, const bpjs_area_spot *spot, int32_t day, int32_t level,
                    bpjs_area *area, bpjs_error *error) {
  const int32_t own = bpjs_area_spot_level(spot);
  bpjs_area_spot upper = {.entry = NULL};
  if (level == own) {
    bpjs_area_spot_fill(areas, spot, day, area);
    return BPJS_OK;
  }
  if (level == BPJS_AREA_COUNTRY) {
    bpjs_area_at(0, area);
    return BPJS_OK;
  }
  if (level == BPJS_AREA_UNION)
    return find_union(areas, spot, day, area, error);
  if (spot->code.level == 0 || level > own)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "level", level,
                             "the area is of a higher level");
  upper.code = bpjs_area_code_cut(spot->code, level);
  if (!bpjs_areas_have(areas, upper.code, day))
    return bpjs_error_number(error, BPJS_ERROR_UNKNOWN, "level", level,
                             "the area of this level is not there on the day");
  upper.entry = bpjs_areas_at(areas, upper.code, day);
  bpjs_area_spot_fill(areas, &upper, day, area);
  return BPJS_OK;
}

bool bpjs_area_is_level(int32_t level) {
  return (level >= BPJS_AREA_COUNTRY && level <= BPJS_AREA_VILLAGE) || level == BPJS_AREA_UNION;
}

int32_t bpjs_areas_roll(const bpjs_areas *areas, const char *code, int64_t length, int32_t system,
                        int32_t day, int32_t level, bpjs_area *area, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_area_spot spot;
  bpjs_area found;
  int32_t status = bpjs_area_check_out(area, error);
  if (status == BPJS_OK && !bpjs_area_is_level(level))
    status = bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "level", level,
                               "level is not one of bpjs_area_level");
  if (status == BPJS_OK)
    status = bpjs_areas_locate(areas, code, length, system, day, &spot, error);
  if (status == BPJS_OK)
    status = roll(areas, &spot, day, level, &found, error);
  if (status == BPJS_OK)
    bpjs_struct_out(area, &found, sizeof found);
  return status;
}
