/* What may be asked of bpjs_dues_explain, and where steps have their numbers from. */
#include "dues/explain.h"

#include "explained.h"

enum { TEXT = BPJS_FORMAT_TEXT, JSON = BPJS_FORMAT_JSON };

START_TEST(what_is_asked_wrongly_is_refused) {
  bpjs_dues *dues = accident_of(5005000);
  int64_t length = 7;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  char small[8] = "as it is";
#define REFUSED(dues, index, format, language, expected, name)                                     \
  do {                                                                                             \
    ck_assert_int_eq(bpjs_dues_explain(dues, index, format, language, NULL, 0, &length, &error),   \
                     expected);                                                                    \
    ck_assert_int_eq(error.code, expected);                                                        \
    ck_assert_str_eq(error.field, name);                                                           \
    ck_assert_int_eq(length, 7);                                                                   \
  } while (0)
  REFUSED(NULL, 0, TEXT, 0, BPJS_ERROR_ARGUMENT, "dues");
  REFUSED(dues, 0, BPJS_FORMAT_INTERVAL, 0, BPJS_ERROR_ARGUMENT, "format");
  REFUSED(dues, 0, BPJS_FORMAT_CSV, 0, BPJS_ERROR_ARGUMENT, "format");
  REFUSED(dues, 0, 0, 0, BPJS_ERROR_ARGUMENT, "format");
  REFUSED(dues, 0, TEXT, -1, BPJS_ERROR_ARGUMENT, "language");
  REFUSED(dues, 0, TEXT, 3, BPJS_ERROR_ARGUMENT, "language");
  REFUSED(dues, 1, TEXT, 0, BPJS_ERROR_RANGE, "index");
  REFUSED(dues, INT64_MAX, JSON, 0, BPJS_ERROR_RANGE, "index");
  REFUSED(dues, -2, TEXT, 0, BPJS_ERROR_RANGE, "index");
  REFUSED(dues, INT64_MIN, TEXT, 0, BPJS_ERROR_RANGE, "index");
  ck_assert_int_eq(bpjs_dues_explain(dues, 0, TEXT, 0, NULL, 0, &length, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dues_explain(dues, 0, TEXT, 0, NULL, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "length");
  ck_assert_int_eq(bpjs_dues_explain(dues, 0, TEXT, 0, small, sizeof small, &length, &error),
                   BPJS_ERROR_BUFFER);
  ck_assert_int_gt(length, 100);
  ck_assert(memcmp(small, "as it is", sizeof small) == 0);
  bpjs_dues_free(dues);
}
END_TEST

static void fails_well(const bpjs_dues *dues, int32_t format) {
  int64_t length = -1;
  FAIL_EACH_ALLOCATION(bpjs_dues_explain(dues, -1, format, 0, NULL, 0, &length, NULL),
                       ck_assert_int_eq(length, -1));
}

/* With notes, conditions and warnings, real ones. */
START_TEST(each_allocation_may_fail) {
  bpjs_law *law = NULL;
  bpjs_dues *dues = NULL;
  const bpjs_wage_earner worker = {.struct_size = sizeof worker,
                                   .day = day_of(2020, 9, 1),
                                   .risk_class = 3,
                                   .reliefs = BPJS_RELIEF_PP49_2020 | BPJS_RELIEF_JP_DEFERRAL,
                                   .paid_through_day = day_of(2020, 8, 1),
                                   .wage = 5005000,
                                   .minimum_wage = 6000000};
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_pu(law, &worker, 1, NULL, &dues, NULL), BPJS_OK);
  bpjs_law_free(law);
  fails_well(dues, TEXT);
  fails_well(dues, JSON);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(a_result_without_lines_says_its_law_alone) {
  made *it = make(LAW CLASSES, 2025, 3, 0);
  bpjs_dues *dues = result_of(it, PU);
  begins(dues, -1, BPJS_LANGUAGE_EN, "\nLaw\n  ");
  has(dues, -1, JSON, BPJS_LANGUAGE_EN, "\"lines\":[],\"notes\":[],\"warnings\":[],\"law\":\"");
  bpjs_dues_free(dues);
}
END_TEST

static void source_is(int32_t before, int32_t what, enum bpjs_step_source expected) {
  bpjs_dues_step steps[2] = {{.what = before, .used = -1}, {.what = what, .used = -1}};
  const bpjs_dues dues = {.steps = steps, .step_count = 2};
  const bpjs_dues_entry entry = {.step_count = 2};
  ck_assert_int_eq(bpjs_explain_source(&dues, &entry, 1), expected);
}

START_TEST(steps_are_given_or_follow) {
  static const int32_t given[] = {
      BPJS_STEP_DAILY_WAGE, BPJS_STEP_PIECE_SUM,    BPJS_STEP_INCOME, BPJS_STEP_CONTRACT_VAT,
      BPJS_STEP_UNPAID,     BPJS_STEP_CONTRIBUTION, BPJS_STEP_DELAY,  BPJS_STEP_PARTICIPANTS,
      BPJS_STEP_AMOUNT,     BPJS_STEP_WAGES};
  static const int32_t derived[] = {BPJS_STEP_BASE,           BPJS_STEP_SLICE,
                                    BPJS_STEP_EXTRA_MONTHS,   BPJS_STEP_FULL,
                                    BPJS_STEP_PACKAGE_MONTHS, BPJS_STEP_NOW};
  for (size_t i = 0; i < sizeof given / sizeof *given; i++)
    source_is(BPJS_STEP_BASE, given[i], BPJS_STEP_SOURCE_GIVEN);
  for (size_t i = 0; i < sizeof derived / sizeof *derived; i++)
    source_is(BPJS_STEP_BASE, derived[i], BPJS_STEP_SOURCE_DERIVED);
  source_is(BPJS_STEP_CONTRACT_VAT, BPJS_STEP_CONTRACT, BPJS_STEP_SOURCE_DERIVED);
  bpjs_dues_step first[] = {{.what = BPJS_STEP_CONTRACT, .used = -1},
                            {.what = BPJS_STEP_WAGE, .used = 0}};
  const bpjs_dues dues = {.steps = first};
  ck_assert_int_eq(bpjs_explain_source(&dues, &(bpjs_dues_entry){.step_count = 1}, 0),
                   BPJS_STEP_SOURCE_GIVEN);
  ck_assert_int_eq(bpjs_explain_source(&dues, &(bpjs_dues_entry){.step_count = 2}, 1),
                   BPJS_STEP_SOURCE_ROW);
}
END_TEST

/* Of a year, each note once, and lines of all months. */
START_TEST(notes_of_several_months_are_shown_once) {
  bpjs_law *law = NULL;
  bpjs_dues *dues = NULL;
  const bpjs_wage_earner worker = {.struct_size = sizeof worker,
                                   .day = day_of(2025, 1, 1),
                                   .months = 12,
                                   .risk_class = 3,
                                   .wage = 5000000};
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_pu(law, &worker, 1, NULL, &dues, NULL), BPJS_OK);
  bpjs_law_free(law);
  char *text = explain(dues, -1, TEXT, BPJS_LANGUAGE_EN);
  ck_assert_ptr_nonnull(strstr(text, "JKK, employer, 2025-01: 44,500\n"));
  ck_assert_ptr_nonnull(strstr(text, "JKK, employer, 2025-12: 44,500\n"));
  const char *note = strstr(text, "note.jkk.base (PU)");
  ck_assert_ptr_nonnull(note);
  ck_assert_ptr_null(strstr(note + 1, "note.jkk.base (PU)"));
  /* PP 6/2025 begins inside February: a warning with its month. */
  ck_assert_ptr_nonnull(strstr(text, "  - 2025-02: Begins inside the month, on 2025-02-07,"));
  free(text);
  begins(dues, bpjs_dues_count(dues) - 1, BPJS_LANGUAGE_EN, "JKP, recomposition from JKK, 2025-12");
  lacks(dues, 0, TEXT, BPJS_LANGUAGE_EN, "Begins inside the month"); /* January */
  bpjs_dues_free(dues);
}
END_TEST

SUITE("dues.explain", what_is_asked_wrongly_is_refused, each_allocation_may_fail,
      a_result_without_lines_says_its_law_alone, steps_are_given_or_follow,
      notes_of_several_months_are_shown_once)
