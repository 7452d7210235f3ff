#include "area/look.h"

#include <string.h>

#include "area/code.h"
#include "area/confidence.h"
#include "base/never.h"
#include "base/table.h"

enum {
  CODE,
  LEVEL,
  NAME,
  KEMENDAGRI,
  BPS,
  MEMBERS,
  VALID_FROM,
  VALID_TO,
  CONFIDENCE,
  CITATION,
  CELLS
};

#define COPY(cell, field) bpjs_cell_copy(cell, field, (int64_t)sizeof(field))

static int32_t level_of(bpjs_cell name) {
  return bpjs_cell_is(name, "country", 7)    ? BPJS_AREA_COUNTRY
         : bpjs_cell_is(name, "province", 8) ? BPJS_AREA_PROVINCE
                                             : BPJS_AREA_UNION;
}

int32_t bpjs_area_day(bpjs_cell cell, int32_t absent) {
  bpjs_period day = {.struct_size = sizeof day};
  return bpjs_period_read(cell.bytes, cell.length, &day, NULL) == BPJS_OK ? day.first_day : absent;
}

static void fill(const bpjs_cell *cells, bpjs_area *area) {
  *area = (bpjs_area){.struct_size = sizeof *area,
                      .level = level_of(cells[LEVEL]),
                      .valid_from = bpjs_area_day(cells[VALID_FROM], INT32_MIN),
                      .valid_to = bpjs_area_day(cells[VALID_TO], INT32_MAX),
                      .confidence = bpjs_area_confidence(cells[CONFIDENCE].bytes[0])};
  COPY(cells[CODE], area->code);
  COPY(cells[NAME], area->name);
  COPY(cells[KEMENDAGRI], area->kemendagri);
  COPY(cells[BPS], area->bps);
  COPY(cells[MEMBERS], area->members);
  COPY(cells[CITATION], area->citation);
  if (area->level != BPJS_AREA_COUNTRY)
    memcpy(area->parent, "ID", 2);
}

bool bpjs_area_at(int64_t index, bpjs_area *area) {
  bpjs_table table = bpjs_table_open(&bpjs_embedded_area_areas);
  bpjs_cell cells[CELLS];
  while (bpjs_table_next(&table, cells, CELLS)) {
    if (index-- == 0) {
      fill(cells, area);
      return true;
    }
  }
  return false;
}

static bool built_in(const char *code, int64_t length, int column, bpjs_area *area) {
  bpjs_table table = bpjs_table_open(&bpjs_embedded_area_areas);
  bpjs_cell cells[CELLS];
  while (bpjs_table_next(&table, cells, CELLS)) {
    if (bpjs_cell_is(cells[column], code, length)) {
      fill(cells, area);
      return true;
    }
  }
  return false;
}

bool bpjs_area_before(const char *province, bpjs_area *united) {
  bpjs_table table = bpjs_table_open(&bpjs_embedded_area_areas);
  bpjs_cell cells[CELLS];
  const size_t length = strlen(province);
  while (bpjs_table_next(&table, cells, CELLS)) {
    if (cells[VALID_TO].length > 0 && memcmp(cells[MEMBERS].bytes, province, length) == 0) {
      fill(cells, united);
      return true;
    }
  }
  return false;
}

void bpjs_area_fill_regency(const bpjs_regency *regency, const bpjs_area *parent, bpjs_area *area) {
  bpjs_area_code code = {BPJS_AREA_SYSTEM_KEMENDAGRI, BPJS_AREA_REGENCY, regency->kemendagri};
  char text[BPJS_AREA_CODE_SIZE];
  *area = (bpjs_area){.struct_size = sizeof *area,
                      .level = BPJS_AREA_REGENCY,
                      .valid_from = INT32_MIN,
                      .valid_to = INT32_MAX,
                      .confidence = BPJS_CONFIDENCE_A};
  strcpy(area->parent, parent->code);
  bpjs_area_code_write(code, true, area->code);
  bpjs_area_code_write(code, false, text);
  strcpy(area->kemendagri, text);
  code = (bpjs_area_code){BPJS_AREA_SYSTEM_BPS, BPJS_AREA_REGENCY, regency->bps};
  bpjs_area_code_write(code, false, text);
  if (regency->bps != 0)
    strcpy(area->bps, text);
  if (regency->name.length > 0)
    bpjs_regency_name(regency, area->name, (int64_t)sizeof area->name);
}

/* Takes the regency with this code out of a list; false if it is not there. */
static bool choose(const bpjs_regency *list, int count, bpjs_area_code code, bpjs_regency *chosen) {
  for (int i = 0; i < count; i++)
    if (code.number == (code.system == BPJS_AREA_SYSTEM_BPS ? list[i].bps : list[i].kemendagri)) {
      *chosen = list[i];
      return true;
    }
  return false;
}

static bool is_new(const bpjs_area *province) {
  bpjs_area united;
  return province->valid_from != INT32_MIN && !bpjs_area_before(province->code, &united);
}

static bool former(bpjs_area_code code, bpjs_area *area) {
  bpjs_regency list[BPJS_REGENCIES_MOST], found;
  bpjs_area united;
  char province[BPJS_AREA_CODE_SIZE];
  if (!choose(list, bpjs_regency_former(list), code, &found))
    return false;
  code = (bpjs_area_code){BPJS_AREA_SYSTEM_KEMENDAGRI, BPJS_AREA_PROVINCE, found.kemendagri / 100};
  bpjs_area_code_write(code, true, province);
  if (NEVER(!bpjs_area_before(province, &united)))
    return false;
  bpjs_area_fill_regency(&found, &united, area);
  area->valid_to = united.valid_to;
  area->confidence = BPJS_CONFIDENCE_B;
  strcpy(area->citation, "Permendagri 72/2019");
  return true;
}

/* A regency of no table is known by its form if its province is there. */
static bool regency(bpjs_area_code code, bpjs_area *area) {
  const bool by_bps = code.system == BPJS_AREA_SYSTEM_BPS;
  const int64_t number = code.number / 100;
  const char digits[] = {(char)('0' + number / 10), (char)('0' + number % 10)};
  bpjs_regency list[BPJS_REGENCIES_MOST], found = {.kemendagri = 0};
  bpjs_area province;
  if (!built_in(digits, 2, by_bps ? BPS : KEMENDAGRI, &province))
    return false;
  bpjs_area_code own;
  bpjs_area_code_read(province.code, (int64_t)strlen(province.code), BPJS_AREA_SYSTEM_OWN, &own);
  const int32_t bps = (province.bps[0] - '0') * 10 + province.bps[1] - '0';
  const int count = bpjs_regency_list((int32_t)own.number, bps, list);
  const bool listed = choose(list, count, code, &found);
  if (!listed && former(code, area))
    return true;
  if (!listed && by_bps)
    return false;
  if (!listed)
    found = (bpjs_regency){.kemendagri = (int32_t)code.number};
  bpjs_area_fill_regency(&found, &province, area);
  area->valid_from = is_new(&province) ? province.valid_from : INT32_MIN;
  area->confidence = listed ? BPJS_CONFIDENCE_A : BPJS_CONFIDENCE_NONE;
  return true;
}

bool bpjs_area_look(const char *code, int64_t length, int32_t system, bpjs_area *area) {
  bpjs_area_code read;
  if (length == 0)
    return false;
  int column = system == BPJS_AREA_SYSTEM_OWN          ? CODE
               : system == BPJS_AREA_SYSTEM_KEMENDAGRI ? KEMENDAGRI
                                                       : BPS;
  return built_in(code, length, column, area) ||
         (bpjs_area_code_read(code, length, system, &read) && read.level == BPJS_AREA_REGENCY &&
          regency(read, area));
}
