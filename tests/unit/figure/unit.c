#include "figure/unit.h"

#include "figures.h"

START_TEST(codes_lead_back_to_their_units) {
  for (int32_t unit = BPJS_UNIT_NUMBER; unit <= BPJS_UNIT_YEARS; unit++) {
    ck_assert(bpjs_figure_unit_known(unit));
    const char *code = bpjs_figure_unit_code(unit);
    ck_assert_int_eq(bpjs_figure_unit_find(code, (int64_t)strlen(code)), unit);
  }
  ck_assert_str_eq(bpjs_figure_unit_code(BPJS_UNIT_PERCENTAGE_POINTS), "PERCENTAGE_POINTS");
  ck_assert(!bpjs_figure_unit_known(-1));
  ck_assert(!bpjs_figure_unit_known(BPJS_UNIT_YEARS + 1));
}
END_TEST

START_TEST(other_codes_are_none) {
  static const char *const others[] = {"",        "PERSON", "PERSONSS", "Persons",
                                       "persons", "ORANG",  "IDX"};
  for (size_t i = 0; i < COUNT(others); i++)
    ck_assert_int_eq(bpjs_figure_unit_find(others[i], (int64_t)strlen(others[i])), -1);
}
END_TEST

START_TEST(number_takes_on_a_counted_unit) {
  for (int32_t unit = BPJS_UNIT_NUMBER; unit <= BPJS_UNIT_YEARS; unit++) {
    bool counted = unit != BPJS_UNIT_NUMBER && unit != BPJS_UNIT_IDR && unit != BPJS_UNIT_PERCENT &&
                   unit != BPJS_UNIT_PERCENTAGE_POINTS;
    ck_assert(bpjs_figure_unit_counted(unit) == counted);
    int32_t common = -1;
    bool together = bpjs_figure_unit_common(BPJS_UNIT_NUMBER, unit, &common);
    ck_assert(together == (counted || unit == BPJS_UNIT_NUMBER));
    ck_assert_int_eq(common, together ? unit : -1);
  }
}
END_TEST

SUITE("figure.unit", codes_lead_back_to_their_units, other_codes_are_none,
      number_takes_on_a_counted_unit)
