#include "migrants.h"

/* PMI-1: by accident during work, a child with four years of university to come:
 * 85,000,000 + 4 x 12,000,000 = 133,000,000. */
START_TEST(a_death_with_a_student_is_133_million) {
  bpjs_law *law = built_in();
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 2);
  const int32_t events[] = {BPJS_MIGRANT_EVENT_ACCIDENT_DEATH, BPJS_MIGRANT_EVENT_DEATH};
  const int32_t programmes[] = {BPJS_PROGRAMME_JKK, BPJS_PROGRAMME_JKM};
  for (int i = 0; i < 2; i++) {
    bpjs_migrant_case migrant = case_of(events[i], DURING, day_of(2025, 4, 10));
    migrant.heirs = BPJS_HEIR_SPOUSE | BPJS_HEIR_CHILD;
    bpjs_benefit *benefit = pay(law, &migrant, &child, NULL);
    check_line(benefit, BPJS_BENEFIT_DEATH, programmes[i], BPJS_BENEFIT_LUMP_SUM, 85000000,
               i == 0 ? BPJS_LAW_CONFIDENCE_B : BPJS_LAW_CONFIDENCE_A, "Permenaker 4/2023");
    ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_DEATH).beneficiary, BPJS_BENEFICIARY_SPOUSE);
    ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_SCHOLARSHIP), 4);
    ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_SCHOLARSHIP).programme, programmes[i]);
    ck_assert_int_eq(totals_of(benefit, 0).total, 133000000);
    ck_assert_int_eq(totals_of(benefit, programmes[i]).total, 133000000);
    ck_assert_int_eq(totals_of(benefit, 0).flags, 0);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
    const bpjs_benefit_warning label = warning_of(benefit, BPJS_BENEFIT_WARNING_LABEL);
    ck_assert_int_eq(label.number, 85000000);
    ck_assert_int_eq(label.programme, programmes[i]);
    ck_assert_str_eq(label.parameter, i == 0 ? "migrant.jkk.death" : "migrant.death.during");
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* PMI-6: after work under the rules of 2018, 16.2 + 4.8 + 3 = 24 million; under those of
 * 2023, 20 + 12 + 10 = 42 million. Before work too. */
START_TEST(a_death_before_or_after_work_has_three_sums) {
  bpjs_law *law = built_in();
  const struct {
    int32_t day;
    int64_t death, periodic, funeral, total;
    const char *citation;
  } cases[] = {
      {day_of(2018, 12, 10), 16200000, 4800000, 3000000, 24000000, "Permenaker 18/2018"},
      {day_of(2023, 2, 21), 16200000, 4800000, 3000000, 24000000, "Permenaker 18/2018"},
      {day_of(2023, 2, 22), 20000000, 12000000, 10000000, 42000000, "Permenaker 4/2023"},
      {day_of(2024, 6, 1), 20000000, 12000000, 10000000, 42000000, "Permenaker 4/2023"},
  };
  const int32_t phases[] = {BEFORE, AFTER};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    for (int j = 0; j < 2; j++) {
      bpjs_migrant_case migrant = case_of(BPJS_MIGRANT_EVENT_DEATH, phases[j], cases[i].day);
      migrant.heirs = BPJS_HEIR_NONE;
      bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
      check_line(benefit, BPJS_BENEFIT_DEATH, BPJS_PROGRAMME_JKM, BPJS_BENEFIT_LUMP_SUM,
                 cases[i].death, BPJS_LAW_CONFIDENCE_A, cases[i].citation);
      check_line(benefit, BPJS_BENEFIT_PERIODIC, BPJS_PROGRAMME_JKM, BPJS_BENEFIT_LUMP_SUM,
                 cases[i].periodic, BPJS_LAW_CONFIDENCE_A, cases[i].citation);
      check_line(benefit, BPJS_BENEFIT_FUNERAL, BPJS_PROGRAMME_JKM, BPJS_BENEFIT_LUMP_SUM,
                 cases[i].funeral, BPJS_LAW_CONFIDENCE_A, cases[i].citation);
      ck_assert_int_eq(bpjs_benefit_count(benefit), 3);
      ck_assert_int_eq(totals_of(benefit, BPJS_PROGRAMME_JKM).total, cases[i].total);
      ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_DEATH).beneficiary, BPJS_BENEFICIARY_FUND);
      ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_FUNERAL).beneficiary,
                       BPJS_BENEFICIARY_ARRANGER);
      ck_assert_int_eq(warning_of(benefit, BPJS_BENEFIT_WARNING_LABEL).code, 0);
      bpjs_benefit_free(benefit);
    }
  for (int32_t phase = BEFORE; phase <= AFTER; phase++)
    check_no_rule(law, case_of(BPJS_MIGRANT_EVENT_DEATH, phase, day_of(2018, 12, 9)),
                  phase == DURING ? "migrant.death.during" : "migrant.death");
  bpjs_law_free(law);
}
END_TEST

/* 85,000,000 in each regime, C until 2023-02-21; until 2018-12-09 with the transport that
 * its rules name, 1,000,000 to 2,500,000. */
START_TEST(death_by_accident_is_85_million_since_2017) {
  bpjs_law *law = built_in();
  const struct {
    int32_t day, confidence;
    int64_t caps;
    const char *citation;
  } cases[] = {
      {day_of(2017, 8, 1), BPJS_LAW_CONFIDENCE_C, 2500000, "Permenaker 7/2017"},
      {day_of(2018, 12, 9), BPJS_LAW_CONFIDENCE_C, 2500000, "Permenaker 7/2017"},
      {day_of(2018, 12, 10), BPJS_LAW_CONFIDENCE_C, 0, "Permenaker 18/2018"},
      {day_of(2023, 2, 21), BPJS_LAW_CONFIDENCE_C, 0, "Permenaker 18/2018"},
      {day_of(2023, 2, 22), BPJS_LAW_CONFIDENCE_B, 70000000, "Permenaker 4/2023"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const bpjs_migrant_case migrant =
        case_of(BPJS_MIGRANT_EVENT_ACCIDENT_DEATH, DURING, cases[i].day);
    bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
    check_line(benefit, BPJS_BENEFIT_DEATH, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM, 85000000,
               cases[i].confidence, cases[i].citation);
    ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_DEATH).beneficiary, BPJS_BENEFICIARY_HEIRS);
    ck_assert_int_eq(totals_of(benefit, 0).caps, cases[i].caps);
    ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_TRANSPORT), cases[i].caps == 2500000);
    ck_assert_int_eq(totals_of(benefit, 0).flags, 0);
    bpjs_benefit_free(benefit);
  }
  check_no_rule(law, case_of(BPJS_MIGRANT_EVENT_ACCIDENT_DEATH, DURING, day_of(2017, 7, 31)),
                "migrant.jkk.death");
  bpjs_law_free(law);
}
END_TEST

/* The scholarship is of the rules of 2023. */
START_TEST(the_scholarship_begins_in_2023) {
  bpjs_law *law = built_in();
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_TK, 1);
  const int32_t events[] = {BPJS_MIGRANT_EVENT_DEATH, BPJS_MIGRANT_EVENT_ACCIDENT_DEATH,
                            BPJS_MIGRANT_EVENT_TOTAL_DISABILITY};
  const int64_t sums[] = {85000000, 85000000, 100000000};
  for (int i = 0; i < 3; i++) {
    bpjs_migrant_case migrant = case_of(events[i], DURING, day_of(2023, 2, 21));
    bpjs_benefit *benefit = pay(law, &migrant, &child, NULL);
    ck_assert_int_eq(totals_of(benefit, 0).total, sums[i]);
    ck_assert_int_eq(totals_of(benefit, 0).flags, BPJS_BENEFIT_INCOMPLETE);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
    check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_NO_RULE,
                  "migrant.scholarship", 0, 0);
    bpjs_benefit_free(benefit);
    migrant.day++;
    benefit = pay(law, &migrant, &child, NULL);
    ck_assert_int_eq(totals_of(benefit, 0).total, sums[i] + 87000000);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* A reform ends it, or has it less sure. */
START_TEST(a_reform_can_take_the_scholarship_away) {
  bpjs_law *law = law_with("migrant.scholarship\tPMI\t\t2024-01-01\t2024-12-31\t\t0\tflag\tx\tA\t\n"
                           "migrant.scholarship\tPMI\t\t2025-01-01\t\t\t1\tflag\tx\tC\t\n");
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 5);
  bpjs_migrant_case migrant = case_of(BPJS_MIGRANT_EVENT_DEATH, AFTER, day_of(2024, 6, 1));
  bpjs_benefit *benefit = pay(law, &migrant, &child, NULL);
  ck_assert_int_eq(totals_of(benefit, 0).total, 42000000);
  check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_CAUSE,
                "migrant.scholarship", 0, 0);
  bpjs_benefit_free(benefit);
  migrant.day = day_of(2025, 6, 1);
  benefit = pay(law, &migrant, &child, NULL);
  ck_assert_int_eq(totals_of(benefit, 0).total, 54000000);
  ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_SCHOLARSHIP).confidence, BPJS_LAW_CONFIDENCE_C);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Where A is asked for, a death during work stands and what is B does not. */
START_TEST(what_is_less_sure_than_asked_for_is_refused) {
  bpjs_law *law = built_in();
  const bpjs_law_policy a = as_sure_as(BPJS_LAW_CONFIDENCE_A);
  bpjs_migrant_case migrant = case_of(BPJS_MIGRANT_EVENT_DEATH, DURING, day_of(2024, 1, 1));
  bpjs_benefit *benefit = pay(law, &migrant, NULL, &a);
  ck_assert_int_eq(totals_of(benefit, 0).total, 85000000);
  bpjs_benefit_free(benefit);
  benefit = NULL;
  migrant.event = BPJS_MIGRANT_EVENT_ACCIDENT_DEATH;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, NULL, 0, &a, &benefit, &error),
                   BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "migrant.jkk.death");
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.migrant_death", a_death_with_a_student_is_133_million,
      a_death_before_or_after_work_has_three_sums, death_by_accident_is_85_million_since_2017,
      the_scholarship_begins_in_2023, a_reform_can_take_the_scholarship_away,
      what_is_less_sure_than_asked_for_is_refused)
