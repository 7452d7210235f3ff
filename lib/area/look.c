#include "area/look.h"

#include <string.h>

#include "base/table.h"

enum { CODE, LEVEL, NAME, KEMENDAGRI, BPS, MEMBERS, CELLS };

#define COPY(cell, field) bpjs_cell_copy(cell, field, (int64_t)sizeof(field))

static int32_t level_of(bpjs_cell name) {
  return bpjs_cell_is(name, "country", 7)    ? BPJS_AREA_COUNTRY
         : bpjs_cell_is(name, "province", 8) ? BPJS_AREA_PROVINCE
                                             : BPJS_AREA_UNION;
}

static void fill(const bpjs_cell *cells, bpjs_area *area) {
  *area = (bpjs_area){.struct_size = sizeof *area, .level = level_of(cells[LEVEL])};
  COPY(cells[CODE], area->code);
  COPY(cells[NAME], area->name);
  COPY(cells[KEMENDAGRI], area->kemendagri);
  COPY(cells[BPS], area->bps);
  COPY(cells[MEMBERS], area->members);
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

static bool digit(char c) {
  return c >= '0' && c <= '9';
}

/* The two digits of a regency at the end of its code; 00 is none. */
static bool regency_digits(const char *at) {
  return digit(at[0]) && digit(at[1]) && (at[0] != '0' || at[1] != '0');
}

/* A regency is not in the table; its province has to be. */
static bool regency(const char *code, int64_t length, int column, bpjs_area *area) {
  char separator = column == CODE ? '_' : '.';
  bpjs_area province;
  if (length < 5 || code[length - 3] != separator || !regency_digits(code + length - 2) ||
      !built_in(code, length - 3, column, &province) || province.level != BPJS_AREA_PROVINCE)
    return false;
  *area = (bpjs_area){.struct_size = sizeof *area, .level = BPJS_AREA_REGENCY};
  strcpy(area->parent, province.code);
  strcpy(area->code, province.code);
  strcpy(area->kemendagri, province.kemendagri);
  char own[] = {'_', code[length - 2], code[length - 1], '\0'};
  char theirs[] = {'.', code[length - 2], code[length - 1], '\0'};
  strcat(area->code, own);
  strcat(area->kemendagri, theirs);
  return true;
}

bool bpjs_area_look(const char *code, int64_t length, int32_t system, bpjs_area *area) {
  if (length == 0)
    return false;
  int column = system == BPJS_AREA_SYSTEM_OWN          ? CODE
               : system == BPJS_AREA_SYSTEM_KEMENDAGRI ? KEMENDAGRI
                                                       : BPS;
  return built_in(code, length, column, area) ||
         (column != BPS && regency(code, length, column, area));
}
