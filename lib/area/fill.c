#include "area/fill.h"

#include <string.h>

#include "area/look.h"
#include "base/never.h"

/* The code by which the library calls the area of an entry. */
static void own_code(const bpjs_area_entry *entry, char text[BPJS_AREA_CODE_SIZE]) {
  bpjs_area_code code = bpjs_area_entry_code(entry);
  bpjs_area united;
  if (code.system == BPJS_AREA_SYSTEM_BPS && entry->twin != 0) {
    code.system = BPJS_AREA_SYSTEM_KEMENDAGRI;
    code.number = entry->twin;
  }
  bpjs_area_code_write(code, true, text);
  if (entry->built_in != 0 && entry->level == BPJS_AREA_PROVINCE && entry->to != INT32_MAX &&
      !NEVER(!bpjs_area_before(text, &united)))
    memcpy(text, united.code, BPJS_AREA_CODE_SIZE);
}

static void fill_parent(const bpjs_areas *areas, bpjs_area_code code, int32_t day,
                        char text[BPJS_AREA_CODE_SIZE]) {
  if (code.level == BPJS_AREA_PROVINCE) {
    memcpy(text, "ID", sizeof "ID");
    return;
  }
  const bpjs_area_code upper = bpjs_area_code_cut(code, code.level - 1);
  const bpjs_area_entry *parent = bpjs_areas_at(areas, upper, day);
  if (parent != NULL)
    own_code(parent, text);
  else
    bpjs_area_code_write(upper, true, text);
}

static void fill_code(bpjs_area_code code, bpjs_area *area) {
  char text[BPJS_AREA_CODE_SIZE];
  bpjs_area_code_write(code, false, text);
  strcpy(code.system == BPJS_AREA_SYSTEM_BPS ? area->bps : area->kemendagri, text);
}

void bpjs_areas_fill_form(const bpjs_areas *areas, bpjs_area_code code, int32_t day,
                          bpjs_area *area) {
  *area = (bpjs_area){.struct_size = sizeof *area,
                      .level = code.level,
                      .valid_from = INT32_MIN,
                      .valid_to = INT32_MAX};
  bpjs_area_code_write(code, true, area->code);
  fill_parent(areas, code, day, area->parent);
  fill_code(code, area);
}

void bpjs_areas_fill(const bpjs_areas *areas, const bpjs_area_entry *entry, int32_t day,
                     bpjs_area *area) {
  char own[BPJS_AREA_CODE_SIZE];
  own_code(entry, own);
  if (entry->built_in != 0 && (entry->level == BPJS_AREA_PROVINCE || entry->to != INT32_MAX)) {
    bpjs_area_look(own, (int64_t)strlen(own), BPJS_AREA_SYSTEM_OWN, area);
    return;
  }
  const bpjs_area_code code = bpjs_area_entry_code(entry);
  bpjs_areas_fill_form(areas, code, day, area);
  memcpy(area->code, own, sizeof own);
  if (entry->twin != 0)
    fill_code((bpjs_area_code){BPJS_AREA_SYSTEM_KEMENDAGRI + BPJS_AREA_SYSTEM_BPS - code.system,
                               code.level, entry->twin},
              area);
  area->valid_from = entry->from;
  area->valid_to = entry->to;
  area->confidence = entry->confidence;
  strcpy(area->name, bpjs_areas_name(areas, entry));
}
