/* The risk class of JKK: given, or of the industry. */
#include "pu_sample.h"

static bpjs_wage_earner of_industry(int32_t year, int32_t month, const char *code) {
  bpjs_wage_earner worker = earner(year, month, 10000000);
  worker.risk_class = 0;
  strcpy(worker.industry, code);
  return worker;
}

/* PP 44/2015 art 16(1): 0.24, 0.54, 0.89, 1.27, 1.74 %. */
START_TEST(five_classes) {
  const int32_t rates[] = {2400, 5400, 8900, 12700, 17400};
  for (int i = 0; i < 5; i++) {
    bpjs_wage_earner worker = earner(2015, 7, 10000000);
    worker.risk_class = i + 1;
    bpjs_dues *dues = dues_of(&worker);
    LINE(dues, JKK, EMPLOYER, 10000000, rates[i], rates[i] * 10);
    bpjs_dues_free(dues);
  }
}
END_TEST

/* PP 82/2019: vehicle workshops are III.95 and IV.3, and so on. III to V rest on
 * one transcription: C. */
START_TEST(an_industry_has_its_class) {
  const struct {
    const char *code;
    int32_t rate, confidence;
  } industries[] = {
      {"G1-001", 2400, BPJS_LAW_CONFIDENCE_B},  {"G2-012", 5400, BPJS_LAW_CONFIDENCE_B},
      {"G2-013", 5400, BPJS_LAW_CONFIDENCE_C},  {"G3-095", 8900, BPJS_LAW_CONFIDENCE_C},
      {"G4-003", 12700, BPJS_LAW_CONFIDENCE_C}, {"G5-024", 17400, BPJS_LAW_CONFIDENCE_C}};
  for (size_t i = 0; i < sizeof industries / sizeof industries[0]; i++) {
    bpjs_wage_earner worker = of_industry(2024, 6, industries[i].code);
    bpjs_dues *dues = dues_of(&worker);
    LINE(dues, JKK, EMPLOYER, 10000000, industries[i].rate, industries[i].rate * 10);
    ck_assert_int_eq(line_of(dues, JKK, EMPLOYER).confidence, industries[i].confidence);
    bpjs_dues_free(dues);
  }
}
END_TEST

/* Before 2 December 2019 only the compared entries have a class; December takes
 * the new annex. */
START_TEST(most_industries_have_none_before_december_2019) {
  bpjs_wage_earner worker = of_industry(2019, 11, "G3-095");
  fails(&worker, 1, NULL, BPJS_ERROR_NO_RULE);
  worker.day = day_of(2019, 12, 1);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JKK, EMPLOYER, 10000000, 8900, 89000);
  ck_assert_int_ne((int)(line_of(dues, JKK, EMPLOYER).flags & BPJS_DUES_INSIDE_MONTH), 0);
  bpjs_dues_free(dues);
  worker = of_industry(2019, 11, "G2-012");
  dues = dues_of(&worker);
  LINE(dues, JKK, EMPLOYER, 10000000, 5400, 54000);
  bpjs_dues_free(dues);
}
END_TEST

/* PP 44/2015 lists watch repair in I and II. */
START_TEST(watch_repair_is_in_two_classes_before) {
  bpjs_wage_earner worker = of_industry(2019, 11, "G1-022");
  bpjs_error error = fails(&worker, 1, NULL, BPJS_ERROR_AMBIGUOUS);
  ck_assert_ptr_nonnull(strstr(error.message, "class 1"));
  ck_assert_ptr_nonnull(strstr(error.message, "class 2"));
  worker.risk_class = 2;
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JKK, EMPLOYER, 10000000, 5400, 54000);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  bpjs_dues_free(dues);
  worker = of_industry(2020, 1, "G1-022");
  dues = dues_of(&worker);
  LINE(dues, JKK, EMPLOYER, 10000000, 2400, 24000);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(a_class_given_overrides) {
  bpjs_wage_earner worker = of_industry(2024, 6, "G4-003");
  worker.risk_class = 4;
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  ck_assert_int_eq(line_of(dues, JKK, EMPLOYER).confidence, BPJS_LAW_CONFIDENCE_B);
  bpjs_dues_free(dues);
  worker.risk_class = 2;
  dues = dues_of(&worker);
  LINE(dues, JKK, EMPLOYER, 10000000, 5400, 54000);
  bpjs_dues_warning warning = warning_of(dues, BPJS_DUES_WARNING_RISK_CLASS);
  ck_assert_int_eq(warning.number, 4);
  ck_assert_int_eq(warning.programme, JKK);
  bpjs_dues_free(dues);
  worker.day = day_of(2019, 11, 1); /* of no class then: nothing to compare */
  dues = dues_of(&worker);
  LINE(dues, JKK, EMPLOYER, 10000000, 5400, 54000);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(an_industry_must_exist) {
  bpjs_wage_earner worker = of_industry(2024, 6, "G9-001");
  bpjs_error error = fails(&worker, 1, NULL, BPJS_ERROR_UNKNOWN);
  ck_assert_str_eq(error.value, "G9-001");
  worker.risk_class = 1;
  fails(&worker, 1, NULL, BPJS_ERROR_UNKNOWN);
}
END_TEST

/* C is refused to who asks for B, unless the class is given. */
START_TEST(an_unsure_industry_can_be_refused) {
  bpjs_law_policy policy = {.struct_size = sizeof policy,
                            .minimum_confidence = BPJS_LAW_CONFIDENCE_B};
  bpjs_wage_earner worker = of_industry(2024, 6, "G4-003");
  fails(&worker, 1, &policy, BPJS_ERROR_CONFIDENCE);
  worker.risk_class = 2;
  bpjs_dues *dues = dues_under(NULL, &worker, 1, &policy);
  LINE(dues, JKK, EMPLOYER, 10000000, 5400, 54000);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(jkk_needs_a_class) {
  bpjs_wage_earner worker = of_industry(2024, 6, "");
  bpjs_error error = fails(&worker, 1, NULL, BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "risk_class");
  worker.programmes = JKM;
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(bpjs_dues_count(dues), 1);
  bpjs_dues_free(dues);
}
END_TEST

SUITE("dues.pu_jkk", five_classes, an_industry_has_its_class,
      most_industries_have_none_before_december_2019, watch_repair_is_in_two_classes_before,
      a_class_given_overrides, an_industry_must_exist, an_unsure_industry_can_be_refused,
      jkk_needs_a_class)
