/* Which key a value has. */
#include "tally/key.h"
#include "tallies.h"
#include "trace/later.h"

static int64_t key_of(int32_t what, int32_t detail, int64_t value) {
  bpjs_tally *tally = tally_new(LAST_DAY);
  tally_by(tally, what, detail);
  const int64_t key = bpjs_tally_key(tally, 0, value, true);
  bpjs_tally_free(tally);
  return key;
}

START_TEST(values_are_made_coarser) {
  /* 2024-11-15 is day 20042: LAST_DAY is 20088, 46 days later. */
  const int32_t november = LAST_DAY - 60, middle = LAST_DAY - 46, october = LAST_DAY - 91,
                year = LAST_DAY - 365;
  const struct {
    int32_t what, detail;
    int64_t value, key;
  } cases[] = {{BPJS_PEOPLE_SEGMENT, 0, 3, 3},
               {BPJS_PEOPLE_AREA, 2, 6408012001, 64},
               {BPJS_PEOPLE_AREA, 4, 6408012001, 6408},
               {BPJS_PEOPLE_AREA, 6, 6408012001, 640801},
               {BPJS_PEOPLE_AREA, 10, 6408012001, 6408012001},
               {BPJS_PEOPLE_AREA, 2, 640801, 64},
               {BPJS_PEOPLE_AREA, 4, 640801, 6408},
               {BPJS_PEOPLE_AREA, 6, 640801, 640801},
               {BPJS_PEOPLE_AREA, 4, 64, 64},
               {BPJS_PEOPLE_AREA, 10, 6408, 6408},
               {BPJS_PEOPLE_PROGRAMMES, 0, 31, 31},
               {BPJS_PEOPLE_PROGRAMMES, 8, 15, 8},
               {BPJS_PEOPLE_PROGRAMMES, 8, 3, 0},
               {BPJS_PEOPLE_PROGRAMMES, 0, 0, INT64_MIN},
               {BPJS_PEOPLE_PROGRAMMES, 8, 0, INT64_MIN},
               {BPJS_PEOPLE_GROUPS, 3, 7, 3},
               {BPJS_PEOPLE_GROUPS, 0, 0, 0},
               {BPJS_PEOPLE_INDUSTRY, 0, 3018, 3018},
               {BPJS_PEOPLE_INDUSTRY, 1000, 3018, 3000},
               {BPJS_PEOPLE_DAY, 0, middle, november},
               {BPJS_PEOPLE_ENROLLED, 1, middle, november},
               {BPJS_PEOPLE_LEFT, 3, middle, october},
               {BPJS_PEOPLE_DAY, 12, middle, year},
               {BPJS_PEOPLE_BORN, 1, LAST_DAY - 365, 0}, /* 2024 has 366 days */
               {BPJS_PEOPLE_BORN, 1, LAST_DAY - 366, 1},
               {BPJS_PEOPLE_BORN, 1, LAST_DAY + 9, 0},
               {BPJS_PEOPLE_BORN, 5, -25567, 120}, /* 1900: 124 years */
               {BPJS_PEOPLE_BORN, 10, LAST_DAY - 366, 0}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    ck_assert_int_eq(key_of(cases[i].what, cases[i].detail, cases[i].value), cases[i].key);
}
END_TEST

START_TEST(what_is_not_given_has_a_key_of_its_own) {
  bpjs_tally *tally = tally_new(LAST_DAY);
  tally_by(tally, BPJS_PEOPLE_BORN, 5);
  tally_by(tally, BPJS_PEOPLE_DAY, 0);
  ck_assert_int_eq(bpjs_tally_key(tally, 0, 0, false), INT64_MIN);
  ck_assert_int_eq(bpjs_tally_key(tally, 1, 0, false), INT64_MIN);
  bpjs_tally_free(tally);
}
END_TEST

/* As the laws of this library count years: see trace/later.h. */
START_TEST(ages_are_whole_years) {
  uint64_t state = 7;
  for (int64_t i = suite_cases(20000); i > 0; i--) {
    const int32_t day = (int32_t)random_below(&state, 84005 + 25567) - 25567;
    bpjs_tally *tally = tally_new(day);
    tally_by(tally, BPJS_PEOPLE_BORN, 1);
    for (int k = 0; k < 20; k++) {
      const int32_t born = day - (int32_t)random_below(&state, (uint64_t)(day + 25567) + 1);
      ck_assert_int_eq(bpjs_tally_key(tally, 0, born, true), bpjs_years_between(born, day));
    }
    bpjs_tally_free(tally);
  }
}
END_TEST

/* On each of the days around birthdays, those on 29 February among them: 2020-02-29 is day
 * 50 x 365 + 12 + 31 + 28. */
START_TEST(a_birthday_on_a_leap_day_is_on_the_28th_else) {
  const int32_t leap = 50 * 365 + 12 + 31 + 28;
  for (int32_t years = 1; years <= 80; years++)
    for (int32_t off = -2; off <= 2; off++) {
      const int32_t day = bpjs_years_after(leap, years) + off;
      bpjs_tally *tally = tally_new(day);
      tally_by(tally, BPJS_PEOPLE_BORN, 1);
      for (int32_t born = leap - 2; born <= leap + 2; born++)
        ck_assert_int_eq(bpjs_tally_key(tally, 0, born, true), bpjs_years_between(born, day));
      bpjs_tally_free(tally);
    }
}
END_TEST

START_TEST(a_coarser_key_holds_the_finer_one) {
  static const struct {
    int32_t what, fine, coarse;
    bool nests;
  } cases[] = {{BPJS_PEOPLE_AREA, 4, 2, true},         {BPJS_PEOPLE_AREA, 2, 4, false},
               {BPJS_PEOPLE_AREA, 4, 4, true},         {BPJS_PEOPLE_BORN, 5, 10, true},
               {BPJS_PEOPLE_BORN, 5, 5, true},         {BPJS_PEOPLE_BORN, 10, 5, false},
               {BPJS_PEOPLE_BORN, 4, 10, false},       {BPJS_PEOPLE_DAY, 0, 1, true},
               {BPJS_PEOPLE_DAY, 1, 0, true},          {BPJS_PEOPLE_DAY, 1, 12, true},
               {BPJS_PEOPLE_LEFT, 3, 12, true},        {BPJS_PEOPLE_ENROLLED, 12, 3, false},
               {BPJS_PEOPLE_PROGRAMMES, 0, 8, true},   {BPJS_PEOPLE_PROGRAMMES, 12, 8, true},
               {BPJS_PEOPLE_PROGRAMMES, 8, 12, false}, {BPJS_PEOPLE_PROGRAMMES, 8, 0, false},
               {BPJS_PEOPLE_GROUPS, 3, 3, true},       {BPJS_PEOPLE_INDUSTRY, 0, 1000, true},
               {BPJS_PEOPLE_INDUSTRY, 1000, 0, false}, {BPJS_PEOPLE_INDUSTRY, 1000, 1000, true},
               {BPJS_PEOPLE_SEX, 0, 0, true}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const bpjs_tally_dimension fine = {.what = cases[i].what, .detail = cases[i].fine},
                               coarse = {.what = cases[i].what, .detail = cases[i].coarse};
    ck_assert_int_eq(bpjs_key_nests(&fine, &coarse), cases[i].nests);
  }
}
END_TEST

START_TEST(keys_that_cannot_be_are_told) {
  static const struct {
    int32_t what, detail;
    int64_t key;
    bool valid;
  } cases[] = {{BPJS_PEOPLE_SEGMENT, 0, 4, true},     {BPJS_PEOPLE_SEGMENT, 0, 5, false},
               {BPJS_PEOPLE_SEGMENT, 0, 0, false},    {BPJS_PEOPLE_SEGMENT, 0, INT64_MIN, true},
               {BPJS_PEOPLE_AREA, 2, 64, true},       {BPJS_PEOPLE_AREA, 2, 6408, false},
               {BPJS_PEOPLE_AREA, 4, 9, false},       {BPJS_PEOPLE_AREA, 10, 10000000000, false},
               {BPJS_PEOPLE_BORN, 10, 20, true},      {BPJS_PEOPLE_BORN, 10, 25, false},
               {BPJS_PEOPLE_BORN, 1, 300, false},     {BPJS_PEOPLE_PROGRAMMES, 8, 8, true},
               {BPJS_PEOPLE_PROGRAMMES, 8, 4, false}, {BPJS_PEOPLE_INDUSTRY, 1000, 3000, true},
               {BPJS_PEOPLE_INDUSTRY, 0, -1, false},  {BPJS_PEOPLE_INDUSTRY, 1000, 3018, false},
               {BPJS_PEOPLE_DAY, 1, LAST_DAY, false}, {BPJS_PEOPLE_DAY, 1, LAST_DAY - 30, true},
               {BPJS_PEOPLE_DAY, 1, 84006, false},    {BPJS_PEOPLE_LEFT, 12, -25567, true},
               {BPJS_PEOPLE_DECILE, 0, 10, true},     {BPJS_PEOPLE_SIZE, 0, 4, false}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const bpjs_tally_dimension by = {.what = cases[i].what, .detail = cases[i].detail};
    ck_assert_int_eq(bpjs_key_valid(&by, cases[i].key), cases[i].valid);
  }
}
END_TEST

SUITE("tally.key", values_are_made_coarser, what_is_not_given_has_a_key_of_its_own,
      ages_are_whole_years, a_birthday_on_a_leap_day_is_on_the_28th_else,
      a_coarser_key_holds_the_finer_one, keys_that_cannot_be_are_told)
