#include "tally/key.h"

#include "base/date.h"

/* A code of 64, 6408, 640801, 6408012001: how many digits are to be cut off. */
static int64_t cut_area(int64_t code, int32_t digits) {
  static const int64_t ends[] = {100, 10000, 1000000, INT64_MAX};
  static const int32_t lengths[] = {2, 4, 6, 10};
  int at = 0;
  while (code >= ends[at])
    at++;
  for (int32_t length = lengths[at]; length > digits; length--)
    code /= 10;
  return code;
}

static int64_t floor_to(int64_t value, int64_t step) {
  const int64_t rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

static bool in_dates(int64_t day) {
  return day >= bpjs_date_to_days((bpjs_date){BPJS_DATE_FIRST_YEAR, 1, 1}) &&
         day <= bpjs_date_to_days((bpjs_date){BPJS_DATE_LAST_YEAR, 12, 31});
}

int32_t bpjs_key_months(const bpjs_tally_dimension *dimension) {
  return dimension->detail == 0 ? 1 : dimension->detail;
}

/* The first day of the span of months that a day lies in. */
static int64_t first_of_span(int64_t day, int32_t months) {
  if (!in_dates(day))
    return day;
  bpjs_date date = bpjs_date_from_days((int32_t)day);
  date.month = (date.month - 1) / months * months + 1;
  date.day = 1;
  return bpjs_date_to_days(date);
}

static int64_t looked_at(int64_t sum, int32_t detail) {
  return detail == 0 ? sum : sum & detail;
}

int64_t bpjs_key_coarsen(const bpjs_tally_dimension *dimension, int64_t key) {
  if (key == BPJS_TALLY_NOT_GIVEN)
    return key;
  switch (dimension->what) {
  case BPJS_PEOPLE_AREA:
    return cut_area(key, dimension->detail);
  case BPJS_PEOPLE_BORN:
    return floor_to(key, dimension->detail);
  case BPJS_PEOPLE_DAY:
  case BPJS_PEOPLE_ENROLLED:
  case BPJS_PEOPLE_LEFT:
    return first_of_span(key, bpjs_key_months(dimension));
  case BPJS_PEOPLE_PROGRAMMES:
  case BPJS_PEOPLE_GROUPS:
    return looked_at(key, dimension->detail);
  case BPJS_PEOPLE_INDUSTRY:
    return dimension->detail == 0 ? key : floor_to(key, dimension->detail);
  default:
    return key;
  }
}

/* A first guess, then the right year. Who is born after the day has age 0. */
static int64_t age_of(const bpjs_tally *tally, int64_t born) {
  const int32_t *birthdays = tally->birthdays;
  int64_t age = born >= tally->day || !in_dates(born) ? 0 : (tally->day - born) * 400 / 146097;
  while (age > 0 && born > birthdays[age])
    age--;
  while (age < BPJS_TALLY_AGES - 1 && born <= birthdays[age + 1])
    age++;
  return age;
}

int64_t bpjs_tally_key(const bpjs_tally *tally, int32_t dimension, int64_t value, bool given) {
  const bpjs_tally_dimension *by = &tally->dimensions[dimension];
  if (!given || (by->what == BPJS_PEOPLE_PROGRAMMES && value == 0)) /* the usual ones */
    return BPJS_TALLY_NOT_GIVEN;
  return bpjs_key_coarsen(by, by->what == BPJS_PEOPLE_BORN ? age_of(tally, value) : value);
}

void bpjs_key_birthdays(int32_t day, int32_t birthdays[BPJS_TALLY_AGES]) {
  const bpjs_date today = bpjs_date_from_days(day);
  const bool month_ends = today.day == bpjs_date_days_in_month(today.year, today.month);
  for (int32_t age = 0; age < BPJS_TALLY_AGES; age++) {
    bpjs_date born = {today.year - age, today.month, today.day};
    if (month_ends) /* a birthday on 29 February is on the 28th where there is none */
      born.day = bpjs_date_days_in_month(born.year, born.month);
    birthdays[age] = bpjs_date_to_days(born);
  }
}
