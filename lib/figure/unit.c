#include "figure/unit.h"

#include <string.h>

#include "bpjsstat/figure.h"

/* Each noun must stand in the table of words too, with the same unit, or what
 * is written would not read back. */
static const struct {
  const char *code, *id, *en;
} units[] = {
    [BPJS_UNIT_NUMBER] = {"NUMBER", "", ""},
    [BPJS_UNIT_PERSONS] = {"PERSONS", "orang", "persons"},
    [BPJS_UNIT_IDR] = {"IDR", "", ""},
    [BPJS_UNIT_PERCENT] = {"PERCENT", "%", "%"},
    [BPJS_UNIT_PERCENTAGE_POINTS] = {"PERCENTAGE_POINTS", "poin persen", "percentage points"},
    [BPJS_UNIT_CASES] = {"CASES", "kasus", "cases"},
    [BPJS_UNIT_COUNT] = {"COUNT", "buah", "items"},
    [BPJS_UNIT_EMPLOYERS] = {"EMPLOYERS", "pemberi kerja", "employers"},
    [BPJS_UNIT_FAMILIES] = {"FAMILIES", "keluarga", "families"},
    [BPJS_UNIT_MEMBERSHIPS] = {"MEMBERSHIPS", "keanggotaan", "memberships"},
    [BPJS_UNIT_MONTHS] = {"MONTHS", "bulan", "months"},
    [BPJS_UNIT_YEARS] = {"YEARS", "tahun", "years"},
};
enum { UNITS = sizeof units / sizeof units[0] };

bool bpjs_figure_unit_known(int32_t unit) {
  return unit >= 0 && unit < UNITS;
}

const char *bpjs_figure_unit_code(int32_t unit) {
  return units[unit].code;
}

int32_t bpjs_figure_unit_find(const char *code, int64_t length) {
  for (int32_t unit = 0; unit < UNITS; unit++)
    if ((int64_t)strlen(units[unit].code) == length &&
        memcmp(code, units[unit].code, (size_t)length) == 0)
      return unit;
  return -1;
}

const char *bpjs_figure_unit_noun(int32_t unit, int32_t language) {
  return language == BPJS_LANGUAGE_ID ? units[unit].id : units[unit].en;
}

bool bpjs_figure_unit_counted(int32_t unit) {
  return unit != BPJS_UNIT_NUMBER && unit != BPJS_UNIT_IDR && unit != BPJS_UNIT_PERCENT &&
         unit != BPJS_UNIT_PERCENTAGE_POINTS;
}

bool bpjs_figure_unit_common(int32_t a, int32_t b, int32_t *common) {
  if (a == b || (b == BPJS_UNIT_NUMBER && bpjs_figure_unit_counted(a)))
    *common = a;
  else if (a == BPJS_UNIT_NUMBER && bpjs_figure_unit_counted(b))
    *common = b;
  else
    return false;
  return true;
}
