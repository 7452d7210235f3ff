#include "migrants.h"

/* Sums of the work itself, by the day before 2023-02-22 and on it; 0: no rule. */
START_TEST(the_work_has_its_sums) {
  bpjs_law *law = built_in();
  const struct {
    int32_t event, phase, what, kind;
    int64_t before, since;
    int32_t confidence_before, confidence_since;
    const char *parameter;
  } cases[] = {
      {BPJS_MIGRANT_EVENT_FAILED_DEPARTURE, BEFORE, BPJS_BENEFIT_FAILED_DEPARTURE,
       BPJS_BENEFIT_LUMP_SUM, 7500000, 10000000, 3, 2, ""},
      {BPJS_MIGRANT_EVENT_RAPE, DURING, BPJS_BENEFIT_RAPE, BPJS_BENEFIT_LUMP_SUM, 0, 50000000, 0, 2,
       "migrant.rape"},
      {BPJS_MIGRANT_EVENT_DISMISSAL, DURING, BPJS_BENEFIT_DISMISSAL, BPJS_BENEFIT_LUMP_SUM, 0,
       1500000, 0, 3, "migrant.dismissal"},
      {BPJS_MIGRANT_EVENT_LOSS_OF_GOODS, AFTER, BPJS_BENEFIT_LOSS_OF_GOODS, BPJS_BENEFIT_CAP,
       10000000, 10000000, 3, 2, ""},
      {BPJS_MIGRANT_EVENT_LOSS_OF_GOODS, DURING, BPJS_BENEFIT_LOSS_OF_GOODS, BPJS_BENEFIT_CAP,
       10000000, 10000000, 3, 2, ""},
      {BPJS_MIGRANT_EVENT_MISPLACED, DURING, BPJS_BENEFIT_MISPLACED, BPJS_BENEFIT_LUMP_SUM, 0,
       25000000, 0, 2, "migrant.misplaced"},
      {BPJS_MIGRANT_EVENT_MISPLACED, DURING, BPJS_BENEFIT_RETURN_TRANSPORT, BPJS_BENEFIT_CAP, 0,
       15000000, 0, 2, "migrant.misplaced"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_migrant_case migrant = case_of(cases[i].event, cases[i].phase, day_of(2023, 2, 22));
    bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
    check_line(benefit, cases[i].what, BPJS_PROGRAMME_JKK, cases[i].kind, cases[i].since,
               cases[i].confidence_since, "Permenaker 4/2023");
    ck_assert_int_eq(line_of(benefit, cases[i].what).beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
    bpjs_benefit_free(benefit);
    migrant.day--;
    if (cases[i].before == 0) {
      check_no_rule(law, migrant, cases[i].parameter);
      continue;
    }
    benefit = pay(law, &migrant, NULL, NULL);
    check_line(benefit, cases[i].what, BPJS_PROGRAMME_JKK, cases[i].kind, cases[i].before,
               cases[i].confidence_before, "Permenaker 18/2018");
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* Whether it is paid once or each month is open, and said. */
START_TEST(dismissal_may_be_monthly) {
  bpjs_law *law = built_in();
  const bpjs_migrant_case migrant =
      case_of(BPJS_MIGRANT_EVENT_DISMISSAL, DURING, day_of(2023, 2, 22));
  bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
  bpjs_law_free(law);
  bpjs_benefit_warning warning = {.struct_size = sizeof warning};
  char text[512];
  int64_t length;
  ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 1);
  ck_assert_int_eq(bpjs_benefit_warning_get(benefit, 0, &warning, NULL), BPJS_OK);
  ck_assert_int_eq(warning.code, BPJS_BENEFIT_WARNING_OPEN);
  ck_assert_int_eq(warning.programme, BPJS_PROGRAMME_JKK);
  ck_assert_str_eq(warning.parameter, "note.benefit.migrant.dismissal");
  for (int32_t language = BPJS_LANGUAGE_NONE; language <= BPJS_LANGUAGE_EN; language++) {
    ck_assert_int_eq(
        bpjs_benefit_warning_text(benefit, 0, language, text, sizeof text, &length, NULL), BPJS_OK);
    ck_assert_ptr_nonnull(
        strstr(text, language == BPJS_LANGUAGE_ID ? "setiap bulan" : "for each month"));
  }
  bpjs_benefit_free(benefit);
}
END_TEST

/* Failed placement: 7,500,000 and transport up to 10,000,000 in 2018; in 2023 the sum was
 * raised and not read, the transport is up to 15,000,000. */
START_TEST(failed_placement_has_transport_only_since_2023) {
  bpjs_law *law = built_in();
  bpjs_migrant_case migrant =
      case_of(BPJS_MIGRANT_EVENT_FAILED_PLACEMENT, DURING, day_of(2023, 2, 21));
  bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
  check_line(benefit, BPJS_BENEFIT_FAILED_PLACEMENT, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM,
             7500000, BPJS_LAW_CONFIDENCE_B, "Permenaker 18/2018 art 16(2)");
  check_line(benefit, BPJS_BENEFIT_RETURN_TRANSPORT, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_CAP, 10000000,
             BPJS_LAW_CONFIDENCE_B, "Permenaker 18/2018 art 16(2)");
  ck_assert_int_eq(totals_of(benefit, 0).flags, 0);
  bpjs_benefit_free(benefit);
  migrant.day++;
  benefit = pay(law, &migrant, NULL, NULL);
  check_line(benefit, BPJS_BENEFIT_RETURN_TRANSPORT, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_CAP, 15000000,
             BPJS_LAW_CONFIDENCE_C, "Permenaker 4/2023");
  check_refusal(benefit, 0, BPJS_BENEFIT_FAILED_PLACEMENT, BPJS_BENEFIT_REASON_NO_RULE,
                "migrant.failed_placement", 0, 0);
  ck_assert_int_eq(totals_of(benefit, 0).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 3 to less than 6 months 2,000,000; to 12, 3,000,000; to 18, 4,000,000; to 24 5,000,000,
 * which is general knowledge, as the 24 are. */
START_TEST(dismissal_after_an_accident_is_by_service) {
  bpjs_law *law = built_in();
  const bpjs_law_policy d = as_sure_as(BPJS_LAW_CONFIDENCE_D),
                        b = as_sure_as(BPJS_LAW_CONFIDENCE_B);
  const struct {
    int32_t months, confidence;
    int64_t amount, needed;
    const char *parameter;
  } cases[] = {
      {0, 0, 0, 3, "migrant.dismissal.accident"},
      {2, 0, 0, 3, "migrant.dismissal.accident"},
      {3, 3, 2000000, 0, ""},
      {5, 3, 2000000, 0, ""},
      {6, 3, 3000000, 0, ""},
      {11, 3, 3000000, 0, ""},
      {12, 3, 4000000, 0, ""},
      {17, 3, 4000000, 0, ""},
      {18, 4, 5000000, 0, ""},
      {24, 4, 5000000, 0, ""},
      {25, 0, 0, 24, "migrant.dismissal.accident.most"},
      {1200, 0, 0, 24, "migrant.dismissal.accident.most"},
  };
  bpjs_migrant_case migrant =
      case_of(BPJS_MIGRANT_EVENT_DISMISSAL_ACCIDENT, DURING, day_of(2020, 5, 1));
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    migrant.months = cases[i].months;
    bpjs_benefit *benefit = pay(law, &migrant, NULL, &d);
    if (cases[i].amount > 0)
      check_line(benefit, BPJS_BENEFIT_DISMISSAL, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM,
                 cases[i].amount, cases[i].confidence, "Permenaker 18/2018 art 16(2)");
    else
      check_refusal(benefit, 0, BPJS_BENEFIT_DISMISSAL, BPJS_BENEFIT_REASON_SERVICE,
                    cases[i].parameter, cases[i].months, cases[i].needed);
    bpjs_benefit_free(benefit);
  }
  bpjs_benefit *benefit = NULL;
  migrant.months = 18;
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, NULL, 0, NULL, &benefit, NULL),
                   BPJS_ERROR_CONFIDENCE);
  migrant.months = 2;
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, NULL, 0, &b, &benefit, NULL),
                   BPJS_ERROR_CONFIDENCE);
  migrant.day = day_of(2023, 2, 22);
  check_no_rule(law, migrant, "migrant.dismissal.accident");
  migrant.months = 20;
  check_no_rule(law, migrant, "migrant.dismissal.accident");
  bpjs_law_free(law);
}
END_TEST

/* A reform has the sum of 18 months in a source, its end not. */
START_TEST(the_last_band_rests_on_its_end) {
  bpjs_law *law = law_with("migrant.dismissal.accident\tPMI\t18\t2018-12-10\t2023-02-21\t\t"
                           "6000000\tIDR\tx\tB\t\n");
  const bpjs_law_policy d = as_sure_as(BPJS_LAW_CONFIDENCE_D);
  bpjs_migrant_case migrant =
      case_of(BPJS_MIGRANT_EVENT_DISMISSAL_ACCIDENT, DURING, day_of(2020, 5, 1));
  migrant.months = 18;
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "migrant.dismissal.accident.most");
  benefit = pay(law, &migrant, NULL, &d);
  ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_DISMISSAL).amount, 6000000);
  ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_DISMISSAL).confidence, BPJS_LAW_CONFIDENCE_D);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.migrant_work", dismissal_may_be_monthly, the_work_has_its_sums,
      failed_placement_has_transport_only_since_2023, dismissal_after_an_accident_is_by_service,
      the_last_band_rests_on_its_end)
