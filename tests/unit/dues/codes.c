#include "dues/codes.h"

#include <string.h>

#include "dues/bill.h"
#include "suite.h"

typedef const char *(*coder)(int32_t);

/* Each number from 1 to the last has a code of its own; the others have none. */
static void list_is_whole(coder code, int32_t last) {
  for (int32_t i = 1; i <= last; i++) {
    ck_assert_msg(code(i)[0] != '\0', "%d has no code", i);
    for (int32_t k = 1; k < i; k++)
      ck_assert_str_ne(code(i), code(k));
  }
  ck_assert_str_eq(code(0), "");
  ck_assert_str_eq(code(-1), "");
  ck_assert_str_eq(code(last + 1), "");
  ck_assert_str_eq(code(INT32_MAX), "");
  ck_assert_str_eq(code(INT32_MIN), "");
}

START_TEST(every_enumerator_has_a_code) {
  list_is_whole(bpjs_dues_payer_code, BPJS_PAYER_RECOMPOSITION);
  list_is_whole(bpjs_dues_formula_code, BPJS_FORMULA_FINE);
  list_is_whole(bpjs_dues_step_code, BPJS_STEP_ROUND_DIRECTION);
  list_is_whole(bpjs_dues_warned_code, BPJS_DUES_WARNING_UNPAID);
}
END_TEST

START_TEST(codes_are_the_names_of_the_enumerators) {
  ck_assert_str_eq(bpjs_dues_payer_code(BPJS_PAYER_GOVERNMENT), "government");
  ck_assert_str_eq(bpjs_dues_formula_code(BPJS_FORMULA_DEFERRED), "deferred");
  ck_assert_str_eq(bpjs_dues_step_code(BPJS_STEP_CEILING), "ceiling");
  ck_assert_str_eq(bpjs_dues_step_code(BPJS_STEP_CONTRACT), "contract");
  ck_assert_str_eq(bpjs_dues_step_code(BPJS_STEP_FULL), "full");
  ck_assert_str_eq(bpjs_dues_step_code(BPJS_STEP_CONDITION), "condition");
  ck_assert_str_eq(bpjs_dues_warned_code(BPJS_DUES_WARNING_NO_JKP), "no_jkp");
  ck_assert_str_eq(bpjs_dues_warned_code(BPJS_DUES_WARNING_LATE), "late");
}
END_TEST

START_TEST(steps_have_the_units_of_their_numbers) {
  ck_assert_int_eq(bpjs_dues_step_unit(BPJS_STEP_WAGE), BPJS_LAW_UNIT_IDR);
  ck_assert_int_eq(bpjs_dues_step_unit(BPJS_STEP_DAYS), BPJS_LAW_UNIT_DAYS);
  ck_assert_int_eq(bpjs_dues_step_unit(BPJS_STEP_RATE), BPJS_LAW_UNIT_PPM);
  ck_assert_int_eq(bpjs_dues_step_unit(BPJS_STEP_VAT), BPJS_LAW_UNIT_PPM);
  ck_assert_int_eq(bpjs_dues_step_unit(BPJS_STEP_DELAY), BPJS_LAW_UNIT_MONTHS);
  ck_assert_int_eq(bpjs_dues_step_unit(BPJS_STEP_PENSION_AGE), BPJS_LAW_UNIT_YEARS);
  ck_assert_int_eq(bpjs_dues_step_unit(BPJS_STEP_PARTICIPANTS), BPJS_LAW_UNIT_COUNT);
  ck_assert_int_eq(bpjs_dues_step_unit(BPJS_STEP_CONDITION), 0);
  ck_assert_int_eq(bpjs_dues_step_unit(BPJS_STEP_ROUND_DIRECTION), BPJS_LAW_UNIT_DIRECTION);
  ck_assert_int_eq(bpjs_dues_step_unit(0), 0);
  ck_assert_int_eq(bpjs_dues_step_unit(BPJS_STEP_ROUND_DIRECTION + 1), 0);
}
END_TEST

SUITE("dues.codes", every_enumerator_has_a_code, codes_are_the_names_of_the_enumerators,
      steps_have_the_units_of_their_numbers)
