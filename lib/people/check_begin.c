#include <string.h>

#include "area/look.h"
#include "law/industry_table.h"
#include "people/check_rules.h"

static void put(uint64_t *words, int32_t index) {
  words[index / BPJS_PEOPLE_WORD] |= UINT64_C(1) << index % BPJS_PEOPLE_WORD;
}

static void add_industries(bpjs_people_checker *checker) {
  bpjs_table table = bpjs_industry_open();
  bpjs_industry_row row;
  while (bpjs_industry_next(&table, &row))
    put(checker->industries, row.group * 1000 + row.number);
}

static void add_provinces(bpjs_people_checker *checker) {
  bpjs_area area;
  for (int64_t i = 0; bpjs_area_at(i, &area); i++)
    if (area.level == BPJS_AREA_PROVINCE)
      put(checker->provinces, (area.kemendagri[0] - '0') * 10 + (area.kemendagri[1] - '0'));
}

int32_t bpjs_people_check_begin(bpjs_people_checker *checker, const bpjs_people *people,
                                int32_t day) {
  if (day < bpjs_date_to_days((bpjs_date){BPJS_DATE_FIRST_YEAR, 1, 1}) ||
      day > bpjs_date_to_days((bpjs_date){BPJS_DATE_LAST_YEAR, 12, 31}))
    return BPJS_ERROR_RANGE;
  bpjs_date end = bpjs_date_from_days(day);
  end.day = bpjs_date_days_in_month(end.year, end.month);
  memset(checker, 0, sizeof *checker);
  checker->month_end = bpjs_date_to_days(end);
  for (int32_t what = BPJS_PEOPLE_SEGMENT; what < BPJS_PEOPLE_COLUMNS; what++)
    if (people->columns[what].set)
      checker->columns |= BPJS_PEOPLE_BIT(what);
  if (bpjs_people_has(checker->columns, BPJS_PEOPLE_INDUSTRY))
    add_industries(checker);
  if (bpjs_people_has(checker->columns, BPJS_PEOPLE_AREA))
    add_provinces(checker);
  return BPJS_OK;
}
