#include "people/check_rules.h"

/* A day given, of a year that there is. */
static bool is_day(const bpjs_people_faults *faults, int32_t what, int32_t row) {
  return bpjs_people_given(faults->block, what, row) == BPJS_PEOPLE_GIVEN &&
         (faults->rows[row] & BPJS_PEOPLE_BIT(what)) == 0;
}

static bool have(const bpjs_people_faults *faults, int32_t one, int32_t other) {
  return bpjs_people_has(faults->block->columns, one) &&
         bpjs_people_has(faults->block->columns, other);
}

static bool in_month_after(int64_t day, int64_t other) {
  return day > other && bpjs_date_months_between((int32_t)other, (int32_t)day) > 0;
}

/* With days of their own; else the month's end is the most of the range. */
static void check_born(bpjs_people_faults *faults) {
  const int32_t month_end = faults->checker->month_end;
  if (!have(faults, BPJS_PEOPLE_BORN, BPJS_PEOPLE_DAY))
    return;
  bpjs_people_begin_marks(faults);
  for (int32_t i = faults->begin; i < faults->end; i++) {
    const int64_t born = faults->block->values[BPJS_PEOPLE_BORN][i];
    const int64_t day = faults->block->values[BPJS_PEOPLE_DAY][i];
    const bool own = faults->block->given[BPJS_PEOPLE_DAY][i] != BPJS_PEOPLE_NULL;
    bpjs_people_mark(faults, i, BPJS_PEOPLE_BORN,
                     is_day(faults, BPJS_PEOPLE_BORN, i) &&
                         (own ? is_day(faults, BPJS_PEOPLE_DAY, i) && in_month_after(born, day)
                              : born > month_end));
  }
}

/* `late` is not before `early`. */
static void check_pair(bpjs_people_faults *faults, int32_t early, int32_t late) {
  if (!have(faults, early, late))
    return;
  bpjs_people_begin_marks(faults);
  for (int32_t i = faults->begin; i < faults->end; i++)
    bpjs_people_mark(faults, i, late,
                     is_day(faults, early, i) && is_day(faults, late, i) &&
                         faults->block->values[late][i] < faults->block->values[early][i]);
}

void bpjs_people_orders(bpjs_people_faults *faults) {
  check_born(faults);
  check_pair(faults, BPJS_PEOPLE_BORN, BPJS_PEOPLE_ENROLLED);
  check_pair(faults, BPJS_PEOPLE_ENROLLED, BPJS_PEOPLE_LEFT);
}
