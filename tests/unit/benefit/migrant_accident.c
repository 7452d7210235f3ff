#include "migrants.h"

/* Before and after work JKK is as at home, of a wage whose base was not read. */
START_TEST(sums_of_a_wage_are_refused_before_and_after_work) {
  bpjs_law *law = built_in();
  const struct {
    int32_t event, what;
  } cases[] = {
      {BPJS_MIGRANT_EVENT_ACCIDENT_DEATH, BPJS_BENEFIT_DEATH},
      {BPJS_MIGRANT_EVENT_TOTAL_DISABILITY, BPJS_BENEFIT_TOTAL_DISABILITY},
      {BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY, BPJS_BENEFIT_PARTIAL_DISABILITY},
  };
  const int32_t phases[] = {BEFORE, AFTER}, days[] = {day_of(2020, 1, 1), day_of(2024, 1, 1)};
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 4; j++) {
      const bpjs_migrant_case migrant = case_of(cases[i].event, phases[j % 2], days[j / 2]);
      bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
      ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
      check_refusal(benefit, 0, cases[i].what, BPJS_BENEFIT_REASON_NOT_GIVEN, "wage_base", 0, 0);
      ck_assert_int_eq(totals_of(benefit, 0).total, 0);
      ck_assert_int_eq(totals_of(benefit, BPJS_PROGRAMME_JKK).flags, BPJS_BENEFIT_INCOMPLETE);
      ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_TREATMENT), j / 2);
      bpjs_benefit_free(benefit);
    }
  check_no_rule(law, case_of(BPJS_MIGRANT_EVENT_ACCIDENT_DEATH, AFTER, day_of(2017, 7, 31)),
                "migrant.jkk.death");
  bpjs_law_free(law);
}
END_TEST

START_TEST(total_disability_is_100_million) {
  bpjs_law *law = built_in();
  const struct {
    int32_t day, confidence;
    const char *citation;
  } cases[] = {{day_of(2017, 8, 1), BPJS_LAW_CONFIDENCE_B, "Permenaker 7/2017"},
               {day_of(2018, 12, 10), BPJS_LAW_CONFIDENCE_C, "Permenaker 18/2018"},
               {day_of(2023, 2, 22), BPJS_LAW_CONFIDENCE_B, "Permenaker 4/2023"}};
  for (int i = 0; i < 3; i++) {
    const bpjs_migrant_case migrant =
        case_of(BPJS_MIGRANT_EVENT_TOTAL_DISABILITY, DURING, cases[i].day);
    bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
    check_line(benefit, BPJS_BENEFIT_TOTAL_DISABILITY, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM,
               100000000, cases[i].confidence, cases[i].citation);
    ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_TOTAL_DISABILITY).beneficiary,
                     BPJS_BENEFICIARY_PARTICIPANT);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* 40 % x 142,000,000 = 56,800,000 and 20 % x 142,000,000 = 28,400,000; the base is read for
 * the rules of 2017 only, C, and D since: the caps stand. Of the left-handed the right arm
 * is the left one's 35 %: 49,700,000. */
START_TEST(partial_disability_is_of_142_million) {
  bpjs_law *law = built_in();
  bpjs_loss losses[] = {{.struct_size = sizeof(bpjs_loss), .part = "arm_right"},
                        {.struct_size = sizeof(bpjs_loss), .part = "hearing_one"}};
  const bpjs_law_policy d = as_sure_as(BPJS_LAW_CONFIDENCE_D);
  const struct {
    int32_t day;
    uint32_t flags;
    const bpjs_law_policy *policy;
    int64_t total;
    int32_t confidence;
  } cases[] = {
      {day_of(2018, 1, 1), 0, NULL, 56800000 + 28400000, BPJS_LAW_CONFIDENCE_C},
      {day_of(2018, 1, 1), BPJS_ACCIDENT_LEFT_HANDED, NULL, 49700000 + 28400000,
       BPJS_LAW_CONFIDENCE_C},
      {day_of(2020, 1, 1), 0, &d, 56800000 + 28400000, BPJS_LAW_CONFIDENCE_D},
      {day_of(2024, 1, 1), 0, &d, 56800000 + 28400000, BPJS_LAW_CONFIDENCE_D},
      {day_of(2024, 1, 1), 0, NULL, 0, 0},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_migrant_case migrant =
        case_of(BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY, DURING, cases[i].day);
    migrant.flags = cases[i].flags;
    bpjs_benefit *benefit = NULL;
    ck_assert_int_eq(
        bpjs_benefit_migrant(law, &migrant, losses, 2, NULL, 0, cases[i].policy, &benefit, NULL),
        BPJS_OK);
    ck_assert_int_eq(totals_of(benefit, 0).total, cases[i].total);
    if (cases[i].total > 0) {
      ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY), 2);
      ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY).confidence,
                       cases[i].confidence);
    } else {
      check_refusal(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_CONFIDENCE,
                    "migrant.jkk.disability.base", 0, 0);
      ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 2);
    }
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(losses_that_are_not_given_are_asked_for) {
  bpjs_law *law = built_in();
  const bpjs_migrant_case migrant =
      case_of(BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY, DURING, day_of(2024, 1, 1));
  bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
  check_refusal(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_NOT_GIVEN,
                "losses", 0, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* What goes wrong in a loss, whose assessment is from 10 to 30 %, ends the call. */
START_TEST(a_loss_beyond_the_law_is_an_error) {
  bpjs_law *law = built_in();
  const bpjs_migrant_case migrant =
      case_of(BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY, DURING, day_of(2018, 1, 1));
  const bpjs_loss loss = {.struct_size = sizeof loss, .assessed_ppm = 310000, .part = "scalp"};
  bpjs_benefit *benefit = NULL;
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, &loss, 1, NULL, 0, NULL, &benefit, NULL),
                   BPJS_ERROR_RANGE);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

/* New in 2023: 50 million abroad, 20 for home care of a year, 2.5 and 1 for devices. */
START_TEST(costs_of_an_accident_have_caps_since_2023) {
  bpjs_law *law = built_in();
  bpjs_migrant_case migrant = case_of(BPJS_MIGRANT_EVENT_TREATMENT, DURING, day_of(2023, 2, 22));
  bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
  const struct {
    int32_t what;
    int64_t amount;
  } caps[] = {{BPJS_BENEFIT_TREATMENT, 50000000},
              {BPJS_BENEFIT_HOME_CARE, 20000000},
              {BPJS_BENEFIT_HEARING_AID, 2500000},
              {BPJS_BENEFIT_GLASSES, 1000000}};
  for (int i = 0; i < 4; i++)
    check_line(benefit, caps[i].what, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_CAP, caps[i].amount,
               BPJS_LAW_CONFIDENCE_B, "Permenaker 4/2023");
  ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_HOME_CARE).count, 1);
  ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_HOME_CARE).unit, BPJS_LAW_UNIT_YEARS);
  ck_assert_int_eq(totals_of(benefit, 0).caps, 73500000);
  ck_assert_int_eq(totals_of(benefit, 0).total, 0);
  bpjs_benefit_free(benefit);
  check_no_rule(law, case_of(BPJS_MIGRANT_EVENT_TREATMENT, DURING, day_of(2023, 2, 21)),
                "migrant.cap");
  migrant.day = day_of(2018, 12, 9);
  benefit = pay(law, &migrant, NULL, NULL);
  check_line(benefit, BPJS_BENEFIT_TRANSPORT, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_CAP, 2500000,
             BPJS_LAW_CONFIDENCE_C, "Permenaker 7/2017");
  check_refusal(benefit, 0, BPJS_BENEFIT_TREATMENT, BPJS_BENEFIT_REASON_NO_RULE, "migrant.cap", 0,
                0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(treatment_before_and_after_work_is_as_at_home) {
  bpjs_law *law = built_in();
  const bpjs_migrant_case migrant =
      case_of(BPJS_MIGRANT_EVENT_TREATMENT, AFTER, day_of(2024, 1, 1));
  bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
  check_line(benefit, BPJS_BENEFIT_TREATMENT, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_IN_KIND, 0,
             BPJS_LAW_CONFIDENCE_A, "Permenaker 4/2023 arts 27, 34, 50 and 57");
  bpjs_benefit_free(benefit);
  check_no_rule(law, case_of(BPJS_MIGRANT_EVENT_TREATMENT, BEFORE, day_of(2023, 2, 21)),
                "note.benefit.migrant.all");
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.migrant_accident", sums_of_a_wage_are_refused_before_and_after_work,
      total_disability_is_100_million, partial_disability_is_of_142_million,
      losses_that_are_not_given_are_asked_for, a_loss_beyond_the_law_is_an_error,
      costs_of_an_accident_have_caps_since_2023, treatment_before_and_after_work_is_as_at_home)
