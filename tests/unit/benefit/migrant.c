#include "migrants.h"

START_TEST(an_event_has_its_phases) {
  bpjs_law *law = built_in();
  const struct {
    int32_t event, phase, what;
  } cases[] = {
      {BPJS_MIGRANT_EVENT_FAILED_DEPARTURE, DURING, BPJS_BENEFIT_FAILED_DEPARTURE},
      {BPJS_MIGRANT_EVENT_FAILED_DEPARTURE, AFTER, BPJS_BENEFIT_FAILED_DEPARTURE},
      {BPJS_MIGRANT_EVENT_FAILED_PLACEMENT, BEFORE, BPJS_BENEFIT_FAILED_PLACEMENT},
      {BPJS_MIGRANT_EVENT_MISPLACED, AFTER, BPJS_BENEFIT_MISPLACED},
      {BPJS_MIGRANT_EVENT_RAPE, BEFORE, BPJS_BENEFIT_RAPE},
      {BPJS_MIGRANT_EVENT_DISMISSAL, AFTER, BPJS_BENEFIT_DISMISSAL},
      {BPJS_MIGRANT_EVENT_DISMISSAL_ACCIDENT, BEFORE, BPJS_BENEFIT_DISMISSAL},
      {BPJS_MIGRANT_EVENT_LOSS_OF_GOODS, BEFORE, BPJS_BENEFIT_LOSS_OF_GOODS},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const bpjs_migrant_case migrant = case_of(cases[i].event, cases[i].phase, day_of(2024, 1, 1));
    bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 0);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
    check_refusal(benefit, 0, cases[i].what, BPJS_BENEFIT_REASON_PHASE, "", 0, 0);
    ck_assert_int_eq(refusal_at(benefit, 0).programme, BPJS_PROGRAMME_JKK);
    ck_assert_int_eq(totals_of(benefit, 0).flags, 0);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* Two years under the rules of 2018, five under those of 2023; JKM has none. */
START_TEST(jkk_expires) {
  bpjs_law *law = built_in();
  const struct {
    int32_t day, last;
    int64_t years;
  } cases[] = {{day_of(2023, 2, 21), day_of(2025, 2, 21), 2},
               {day_of(2024, 2, 29), day_of(2029, 2, 28), 5}};
  for (int i = 0; i < 2; i++)
    for (int late = 0; late < 2; late++) {
      bpjs_migrant_case migrant = case_of(BPJS_MIGRANT_EVENT_ACCIDENT_DEATH, DURING, cases[i].day);
      migrant.claim_day = cases[i].last + late;
      bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
      const bpjs_benefit_line term = line_of(benefit, BPJS_BENEFIT_CLAIM_EXPIRY);
      ck_assert_int_eq(term.kind, BPJS_BENEFIT_TERM);
      ck_assert_int_eq(term.count, cases[i].years);
      ck_assert_int_eq(term.unit, BPJS_LAW_UNIT_YEARS);
      ck_assert_int_eq(term.to_day, cases[i].last);
      ck_assert_int_eq(term.confidence, BPJS_LAW_CONFIDENCE_B);
      ck_assert_int_eq(totals_of(benefit, 0).total, late ? 0 : 85000000);
      const bpjs_benefit_warning expired = warning_of(benefit, BPJS_BENEFIT_WARNING_EXPIRED);
      ck_assert_int_eq(expired.code, late ? BPJS_BENEFIT_WARNING_EXPIRED : 0);
      ck_assert_int_eq(expired.number, late ? cases[i].last : 0);
      if (late) {
        ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
        check_refusal(benefit, 0, 0, BPJS_BENEFIT_REASON_LATE, "migrant.claim.expiry", 0,
                      cases[i].years);
        ck_assert_int_eq(refusal_at(benefit, 0).day, cases[i].last);
      }
      bpjs_benefit_free(benefit);
      migrant.event = BPJS_MIGRANT_EVENT_DEATH;
      benefit = pay(law, &migrant, NULL, NULL);
      ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
      ck_assert_int_eq(totals_of(benefit, 0).total, 85000000);
      bpjs_benefit_free(benefit);
    }
  bpjs_law_free(law);
}
END_TEST

/* Of 2017 no expiry was read: the claim is open, and the term refused. */
START_TEST(an_expiry_that_was_not_read_closes_nothing) {
  bpjs_law *law = built_in();
  bpjs_migrant_case migrant =
      case_of(BPJS_MIGRANT_EVENT_TOTAL_DISABILITY, DURING, day_of(2018, 1, 1));
  migrant.claim_day = day_of(2030, 1, 1);
  bpjs_benefit *benefit = pay(law, &migrant, NULL, NULL);
  ck_assert_int_eq(totals_of(benefit, 0).total, 100000000);
  ck_assert_int_eq(totals_of(benefit, 0).flags, 0);
  check_refusal(benefit, 0, BPJS_BENEFIT_CLAIM_EXPIRY, BPJS_BENEFIT_REASON_NO_RULE,
                "migrant.claim.expiry", 0, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2024, 1, 1), total = BPJS_MIGRANT_EVENT_TOTAL_DISABILITY;
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error}, small = {.struct_size = 1};
  const struct {
    bpjs_migrant_case migrant;
    const char *field;
  } cases[] = {
      {{.event = 0, .phase = 1, .day = day}, "event"},
      {{.event = 13, .phase = 1, .day = day}, "event"},
      {{.event = 1, .phase = 0, .day = day}, "phase"},
      {{.event = 1, .phase = 4, .day = day}, "phase"},
      {{.event = 1, .phase = 1, .day = INT32_MAX}, "day"},
      {{.event = 1, .phase = 1, .day = day, .months = -1}, "months"},
      {{.event = 1, .phase = 1, .day = day, .months = 1201}, "months"},
      {{.event = 1, .phase = 1, .day = day, .flags = 2}, "flags"},
      {{.event = 1, .phase = 1, .day = day, .heirs = 256}, "heirs"},
      {{.event = 1, .phase = 1, .day = day, .claim_day = day - 1}, "claim_day"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_migrant_case migrant = cases[i].migrant;
    migrant.struct_size = sizeof migrant;
    ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, NULL, 0, NULL, &benefit, &error),
                     BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, cases[i].field);
  }
  bpjs_migrant_case migrant = case_of(total, DURING, day);
  const bpjs_child wrong = child_at(BPJS_SCHOOL_LEVEL_SMP, 4), right = child_at(0, 0);
  const bpjs_loss loss = {.struct_size = sizeof loss, .part = "leg"};
  const bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = 8};
  ck_assert_int_eq(bpjs_benefit_migrant(NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, NULL, 0, NULL, &benefit, &small),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, NULL, 0, &policy, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, -1, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "losses");
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, &loss, 1, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "losses");
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, NULL, 2, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "children");
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, &wrong, 1, NULL, &benefit, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "year");
  migrant.event = BPJS_MIGRANT_EVENT_RAPE;
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, &right, 1, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "children");
  migrant.struct_size--;
  ck_assert_int_eq(bpjs_benefit_migrant(law, &migrant, NULL, 0, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(each_allocation_may_fail) {
  bpjs_law *law = built_in();
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_TK, 1);
  bpjs_migrant_case migrant =
      case_of(BPJS_MIGRANT_EVENT_ACCIDENT_DEATH, DURING, day_of(2025, 6, 1));
  bpjs_benefit *benefit = NULL;
  FAIL_EACH_ALLOCATION(
      bpjs_benefit_migrant(law, &migrant, NULL, 0, &child, 1, NULL, &benefit, NULL),
      ck_assert_ptr_null(benefit));
  ck_assert_int_eq(totals_of(benefit, 0).total, 85000000 + 87000000);
  bpjs_benefit_free(benefit);
  benefit = NULL;
  migrant.claim_day = day_of(2040, 1, 1);
  FAIL_EACH_ALLOCATION(
      bpjs_benefit_migrant(law, &migrant, NULL, 0, &child, 1, NULL, &benefit, NULL),
      ck_assert_ptr_null(benefit));
  ck_assert_int_eq(totals_of(benefit, 0).total, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.migrant", an_event_has_its_phases, jkk_expires,
      an_expiry_that_was_not_read_closes_nothing, arguments_are_checked, each_allocation_may_fail)
