#include "figure/unit.h"

#include <stddef.h>
#include <string.h>

#include "bpjsstat/figure.h"

/* Each noun must stand in the table of words too, with the same unit, or what
 * is written would not read back. */
typedef struct named_unit {
  int32_t unit;
  const char *code, *id, *en;
} named_unit;

static const named_unit units[] = {
    {BPJS_UNIT_NUMBER, "NUMBER", "", ""},
    {BPJS_UNIT_PERSONS, "PERSONS", "orang", "persons"},
    {BPJS_UNIT_IDR, "IDR", "", ""},
    {BPJS_UNIT_PERCENT, "PERCENT", "%", "%"},
    {BPJS_UNIT_PERCENTAGE_POINTS, "PERCENTAGE_POINTS", "poin persen", "percentage points"},
    {BPJS_UNIT_CASES, "CASES", "kasus", "cases"},
    {BPJS_UNIT_COUNT, "COUNT", "buah", "items"},
    {BPJS_UNIT_EMPLOYERS, "EMPLOYERS", "pemberi kerja", "employers"},
    {BPJS_UNIT_FAMILIES, "FAMILIES", "keluarga", "families"},
    {BPJS_UNIT_MEMBERSHIPS, "MEMBERSHIPS", "keanggotaan", "memberships"},
    {BPJS_UNIT_MONTHS, "MONTHS", "bulan", "months"},
    {BPJS_UNIT_YEARS, "YEARS", "tahun", "years"},
};
enum { UNITS = sizeof units / sizeof units[0] };

static const named_unit *find(int32_t unit) {
  for (int i = 0; i < UNITS; i++)
    if (units[i].unit == unit)
      return &units[i];
  return NULL;
}

bool bpjs_figure_unit_known(int32_t unit) {
  return find(unit) != NULL;
}

const char *bpjs_figure_unit_code(int32_t unit) {
  return find(unit)->code;
}

int32_t bpjs_figure_unit_find(const char *code, int64_t length) {
  for (int i = 0; i < UNITS; i++)
    if ((int64_t)strlen(units[i].code) == length &&
        memcmp(code, units[i].code, (size_t)length) == 0)
      return units[i].unit;
  return -1;
}

const char *bpjs_figure_unit_noun(int32_t unit, int32_t language) {
  const named_unit *named = find(unit);
  return language == BPJS_LANGUAGE_ID ? named->id : named->en;
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
