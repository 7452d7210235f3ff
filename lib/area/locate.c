#include "area/locate.h"

#include <string.h>

#include "area/fill.h"
#include "area/look.h"
#include "base/error.h"

bool bpjs_area_next_member(const bpjs_area *united, int64_t *at, bpjs_area_code *member) {
  const char *from = united->members + *at;
  const char *space = strchr(from, ' ');
  const int64_t length = space == NULL ? (int64_t)strlen(from) : space - from;
  if (!bpjs_area_code_read(from, length, BPJS_AREA_SYSTEM_OWN, member))
    return false;
  *at += length + (from[length] == ' ');
  return true;
}

/* The country, or a union; until its end a union is the province that it was. */
static bool take_whole(const char *code, int64_t length, int32_t system, int32_t day,
                       bpjs_area_spot *spot) {
  int64_t at = 0;
  spot->code = (bpjs_area_code){
      .system = system == BPJS_AREA_SYSTEM_OWN ? BPJS_AREA_SYSTEM_KEMENDAGRI : system};
  if (length == 2 && memcmp(code, "ID", 2) == 0)
    return bpjs_area_look(code, length, BPJS_AREA_SYSTEM_OWN, &spot->whole);
  bpjs_area whole;
  if (system != BPJS_AREA_SYSTEM_OWN || !bpjs_area_look(code, length, system, &whole) ||
      whole.level != BPJS_AREA_UNION)
    return false;
  if (day <= whole.valid_to && whole.valid_to != INT32_MAX)
    bpjs_area_next_member(&whole, &at, &spot->code);
  else
    spot->whole = whole;
  return true;
}

int32_t bpjs_areas_locate(const bpjs_areas *areas, const char *code, int64_t length, int32_t system,
                          int32_t day, bpjs_area_spot *spot, bpjs_error *error) {
  if (areas == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "areas", "areas is NULL");
  if (code == NULL || length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, code == NULL ? "code" : "length",
                               "code is NULL or its length negative");
  if (system < BPJS_AREA_SYSTEM_OWN || system > BPJS_AREA_SYSTEM_BPS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "system", system,
                             "system is not one of bpjs_area_system");
  *spot = (bpjs_area_spot){.entry = NULL};
  bool there = take_whole(code, length, system, day, spot);
  if (!there)
    there = bpjs_area_code_read(code, length, system, &spot->code) &&
            bpjs_areas_have(areas, spot->code, day);
  if (!there) {
    bpjs_place place = {.field = "code", .value = code, .value_length = length};
    return bpjs_error_set(error, BPJS_ERROR_UNKNOWN, &place,
                          "there is no area with this code on the day");
  }
  if (spot->code.level != 0)
    spot->entry = bpjs_areas_at(areas, spot->code, day);
  return BPJS_OK;
}

int32_t bpjs_area_spot_level(const bpjs_area_spot *spot) {
  return spot->whole.level != 0 ? spot->whole.level : spot->code.level;
}

void bpjs_area_spot_fill(const bpjs_areas *areas, const bpjs_area_spot *spot, int32_t day,
                         bpjs_area *area) {
  if (spot->whole.level != 0)
    *area = spot->whole;
  else if (spot->entry != NULL)
    bpjs_areas_fill(areas, spot->entry, day, area);
  else
    bpjs_areas_fill_form(areas, spot->code, day, area);
}
