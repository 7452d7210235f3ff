#include "family.h"

static bpjs_death death_of(int32_t segment, int32_t day, int32_t months) {
  return (bpjs_death){
      .struct_size = sizeof(bpjs_death), .segment = segment, .day = day, .months = months};
}

static bpjs_benefit *pay(const bpjs_law *law, const bpjs_death *death, const bpjs_child *children,
                         int64_t count, const bpjs_law_policy *policy) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status = bpjs_benefit_jkm(law, death, children, count, policy, &benefit, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return benefit;
}

static int64_t total(const bpjs_benefit *benefit) {
  return totals_of(benefit, BPJS_PROGRAMME_JKM).total;
}

static void check_sum(const bpjs_benefit *benefit, int32_t what, int64_t amount,
                      const char *citation, int32_t confidence) {
  const bpjs_benefit_line line = line_of(benefit, what);
  ck_assert_int_eq(lines_of(benefit, what), 1);
  ck_assert_int_eq(line.programme, BPJS_PROGRAMME_JKM);
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
  ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(line.amount, amount);
  ck_assert_int_eq(line.confidence, confidence);
  ck_assert_str_eq(line.citation, citation);
}

/* JKM-1, JKM-5: 20 + 24 x 0.5 + 10 = 42 million; until 2019-12-01 16.2 + 24 x 0.2 + 3 = 24
 * million. */
START_TEST(a_death_is_42_million_and_was_24) {
  bpjs_law *law = built_in();
  const struct {
    int32_t segment, day;
    int64_t death, periodic, funeral, total;
    const char *citation;
  } cases[] = {
      {BPJS_SEGMENT_BPU, day_of(2023, 5, 1), 20000000, 12000000, 10000000, 42000000,
       "PP 82/2019 art 34"},
      {BPJS_SEGMENT_PU, day_of(2019, 12, 2), 20000000, 12000000, 10000000, 42000000,
       "PP 82/2019 art 34"},
      {BPJS_SEGMENT_PU, day_of(2019, 12, 1), 16200000, 4800000, 3000000, 24000000,
       "PP 44/2015 art 34"},
      {BPJS_SEGMENT_JAKON, day_of(2015, 7, 1), 16200000, 4800000, 3000000, 24000000,
       "PP 44/2015 art 34"},
      {BPJS_SEGMENT_PU, day_of(2026, 11, 1), 20000000, 12000000, 10000000, 42000000,
       "PP 82/2019 art 34"},
      {BPJS_SEGMENT_JAKON, day_of(2025, 3, 1), 20000000, 12000000, 10000000, 42000000,
       "PP 82/2019 art 34"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const bpjs_death death = death_of(cases[i].segment, cases[i].day, 1);
    bpjs_benefit *benefit = pay(law, &death, NULL, 0, NULL);
    check_sum(benefit, BPJS_BENEFIT_DEATH, cases[i].death, cases[i].citation,
              BPJS_LAW_CONFIDENCE_B);
    check_sum(benefit, BPJS_BENEFIT_PERIODIC, cases[i].periodic, cases[i].citation,
              BPJS_LAW_CONFIDENCE_B);
    ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_PERIODIC).count, 24);
    ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_PERIODIC).unit, BPJS_LAW_UNIT_MONTHS);
    check_sum(benefit, BPJS_BENEFIT_FUNERAL, cases[i].funeral, cases[i].citation,
              BPJS_LAW_CONFIDENCE_B);
    ck_assert_int_eq(total(benefit), cases[i].total);
    ck_assert_int_eq(totals_of(benefit, 0).total, cases[i].total);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
    ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_WAITING_PERIOD), 0);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(before_july_2015_there_is_no_rule) {
  bpjs_law *law = built_in();
  const bpjs_death death = death_of(BPJS_SEGMENT_PU, day_of(2015, 6, 30), 100);
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_jkm(law, &death, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "jkm.death");
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

/* JKM-3: the self-employed, since 2025-02-24, with less than three months: 10,000,000 in
 * all, which most call funeral. */
START_TEST(the_self_employed_wait_three_months) {
  bpjs_law *law = built_in();
  for (int32_t months = 0; months <= 3; months++)
    for (int32_t later = 0; later < 2; later++) {
      const bpjs_death death =
          death_of(BPJS_SEGMENT_BPU, day_of(2025, 2, 24) + 300 * later, months);
      bpjs_benefit *benefit = pay(law, &death, NULL, 0, NULL);
      const bpjs_benefit_line term = line_of(benefit, BPJS_BENEFIT_WAITING_PERIOD);
      ck_assert_int_eq(term.kind, BPJS_BENEFIT_TERM);
      ck_assert_int_eq(term.beneficiary, BPJS_BENEFICIARY_HEIRS);
      ck_assert_int_eq(term.count, 3);
      ck_assert_int_eq(term.unit, BPJS_LAW_UNIT_MONTHS);
      ck_assert_int_eq(term.amount, 0);
      ck_assert_str_eq(term.citation, "Permenaker 1/2025");
      if (months == 3) {
        ck_assert_int_eq(total(benefit), 42000000);
        ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_DEATH).confidence, BPJS_LAW_CONFIDENCE_B);
        ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_WAITING), 0);
        ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
        ck_assert_int_eq(warning_of(benefit, BPJS_BENEFIT_WARNING_LABEL).code, 0);
      } else {
        const int32_t refused[] = {BPJS_BENEFIT_DEATH, BPJS_BENEFIT_PERIODIC};
        check_sum(benefit, BPJS_BENEFIT_WAITING, 10000000, "Permenaker 1/2025",
                  BPJS_LAW_CONFIDENCE_B);
        ck_assert_int_eq(total(benefit), 10000000);
        ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 2);
        for (int i = 0; i < 2; i++)
          check_refusal(benefit, i, refused[i], BPJS_BENEFIT_REASON_MONTHS, "jkm.wait.months",
                        months, 3);
        const bpjs_benefit_warning label = warning_of(benefit, BPJS_BENEFIT_WARNING_LABEL);
        ck_assert_int_eq(label.code, BPJS_BENEFIT_WARNING_LABEL);
        ck_assert_int_eq(label.number, 10000000);
        ck_assert_int_eq(label.programme, BPJS_PROGRAMME_JKM);
        ck_assert_str_eq(label.parameter, "jkm.wait.amount");
        ck_assert_int_eq(totals_of(benefit, 0).flags, 0);
      }
      bpjs_benefit_free(benefit);
    }
  bpjs_law_free(law);
}
END_TEST

/* Until 2025-02-23 one day of membership was enough, as one branch said: C where a month
 * was not contributed, and nothing hangs on it else. */
START_TEST(before_2025_nobody_waits) {
  bpjs_law *law = built_in();
  const bpjs_law_policy b = as_sure_as(BPJS_LAW_CONFIDENCE_B);
  for (int32_t months = 0; months < 2; months++) {
    const int32_t confidence = months == 0 ? BPJS_LAW_CONFIDENCE_C : BPJS_LAW_CONFIDENCE_B;
    const bpjs_death death = death_of(BPJS_SEGMENT_BPU, day_of(2025, 2, 23), months);
    bpjs_benefit *benefit = pay(law, &death, NULL, 0, NULL);
    ck_assert_int_eq(total(benefit), 42000000);
    check_sum(benefit, BPJS_BENEFIT_DEATH, 20000000, "PP 82/2019 art 34", confidence);
    check_sum(benefit, BPJS_BENEFIT_PERIODIC, 12000000, "PP 82/2019 art 34", confidence);
    check_sum(benefit, BPJS_BENEFIT_FUNERAL, 10000000, "PP 82/2019 art 34", confidence);
    ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_WAITING_PERIOD), 0);
    bpjs_benefit_free(benefit);
    benefit = NULL;
    ck_assert_int_eq(bpjs_benefit_jkm(law, &death, NULL, 0, &b, &benefit, NULL),
                     months == 0 ? BPJS_ERROR_CONFIDENCE : BPJS_OK);
    bpjs_benefit_free(benefit);
  }
  for (int32_t segment = BPJS_SEGMENT_PU; segment <= BPJS_SEGMENT_JAKON; segment += 2) {
    const bpjs_death death = death_of(segment, day_of(2025, 6, 1), 0);
    bpjs_benefit *benefit = pay(law, &death, NULL, 0, &b);
    ck_assert_int_eq(total(benefit), 42000000);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* After 60 months once, 12,000,000; since 2019-12-02 after 36 by level, here twice
 * 12,000,000. */
START_TEST(the_scholarship_has_its_months) {
  bpjs_law *law = built_in();
  const bpjs_child children[] = {child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 4)};
  const struct {
    int32_t day, months, lines;
    int64_t needed, total;
  } cases[] = {
      {day_of(2019, 12, 1), 59, 0, 60, 24000000},
      {day_of(2019, 12, 1), 60, 1, 0, 24000000 + 12000000},
      {day_of(2019, 12, 2), 35, 0, 36, 42000000},
      {day_of(2019, 12, 2), 36, 2, 0, 42000000 + 24000000},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const bpjs_death death = death_of(BPJS_SEGMENT_PU, cases[i].day, cases[i].months);
    bpjs_benefit *benefit = pay(law, &death, children, 1, NULL);
    ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_SCHOLARSHIP), cases[i].lines);
    ck_assert_int_eq(total(benefit), cases[i].total);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), cases[i].lines == 0);
    if (cases[i].lines == 0) {
      check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_MONTHS,
                    "jkm.scholarship.months", cases[i].months, cases[i].needed);
      ck_assert_int_eq(refusal_at(benefit, 0).number, 0);
    } else {
      ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_SCHOLARSHIP).beneficiary,
                       BPJS_BENEFICIARY_CHILD);
      ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_SCHOLARSHIP).amount, 12000000);
      ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_SCHOLARSHIP).number, 1);
    }
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* Who waits has no scholarship, were it without months of its own. */
START_TEST(who_waits_has_no_scholarship) {
  bpjs_law *law = built_in(),
           *free_law =
               law_with("jkm.scholarship.months\tALL\t\t2019-12-02\t\t\t0\tmonths\treform\tA\t\n");
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 5);
  const bpjs_death death = death_of(BPJS_SEGMENT_BPU, day_of(2025, 6, 1), 2);
  bpjs_benefit *benefit = pay(law, &death, &child, 1, NULL);
  ck_assert_int_eq(total(benefit), 10000000);
  check_refusal(benefit, 2, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_MONTHS,
                "jkm.scholarship.months", 2, 36);
  bpjs_benefit_free(benefit);
  benefit = pay(free_law, &death, &child, 1, NULL);
  ck_assert_int_eq(total(benefit), 10000000);
  check_refusal(benefit, 2, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_MONTHS, "jkm.wait.months",
                2, 3);
  bpjs_benefit_free(benefit);
  bpjs_law_free(free_law);
  bpjs_law_free(law);
}
END_TEST

/* Each year of the scholarship rests on the months of its condition. */
START_TEST(the_scholarship_is_as_sure_as_its_months) {
  bpjs_law *law =
      law_with("jkm.scholarship.months\tALL\t\t2019-12-02\t\t\t12\tmonths\treform\tC\t\n");
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 5);
  const bpjs_law_policy b = as_sure_as(BPJS_LAW_CONFIDENCE_B);
  const bpjs_death death = death_of(BPJS_SEGMENT_PU, day_of(2023, 6, 1), 12);
  bpjs_benefit *benefit = pay(law, &death, &child, 1, NULL);
  const bpjs_benefit_line line = line_of(benefit, BPJS_BENEFIT_SCHOLARSHIP);
  ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_uint_eq(line.flags & BPJS_BENEFIT_OVERLAY, BPJS_BENEFIT_OVERLAY);
  ck_assert_str_eq(line.citation, "PP 82/2019 Annex III; reform");
  bpjs_benefit_free(benefit);
  benefit = pay(law, &death, &child, 1, &b);
  ck_assert_int_eq(total(benefit), 42000000);
  check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_CONFIDENCE,
                "jkm.scholarship.months", 0, 0);
  ck_assert_int_eq(totals_of(benefit, 0).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* PP 44/2015 arts 37 and 40: without heirs the funeral goes to who arranges it, and the
 * rest to the fund. */
START_TEST(heirs_are_in_the_order_of_the_law) {
  bpjs_law *law = built_in();
  const struct {
    uint32_t heirs;
    int32_t months, what, beneficiary;
  } cases[] = {
      {0, 3, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS},
      {BPJS_HEIR_WILL | BPJS_HEIR_SIBLING, 3, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_SIBLING},
      {BPJS_HEIR_WILL | BPJS_HEIR_SIBLING, 3, BPJS_BENEFIT_FUNERAL, BPJS_BENEFICIARY_SIBLING},
      {BPJS_HEIR_PARENT | BPJS_HEIR_CHILD, 3, BPJS_BENEFIT_PERIODIC, BPJS_BENEFICIARY_CHILD},
      {BPJS_HEIR_NONE, 3, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_FUND},
      {BPJS_HEIR_NONE, 3, BPJS_BENEFIT_PERIODIC, BPJS_BENEFICIARY_FUND},
      {BPJS_HEIR_NONE, 3, BPJS_BENEFIT_FUNERAL, BPJS_BENEFICIARY_ARRANGER},
      {BPJS_HEIR_NONE, 1, BPJS_BENEFIT_WAITING, BPJS_BENEFICIARY_ARRANGER},
      {BPJS_HEIR_SPOUSE, 1, BPJS_BENEFIT_WAITING, BPJS_BENEFICIARY_SPOUSE},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_death death = death_of(BPJS_SEGMENT_BPU, day_of(2025, 6, 1), cases[i].months);
    death.heirs = cases[i].heirs;
    bpjs_benefit *benefit = pay(law, &death, NULL, 0, NULL);
    ck_assert_int_eq(line_of(benefit, cases[i].what).beneficiary, cases[i].beneficiary);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* The file was complete on Monday 2023-05-01, so three working days end on Thursday; paid on
 * Saturday it is two days late: 2 x 1 % x 42,000,000 = 840,000. */
START_TEST(a_late_payment_is_compensated) {
  bpjs_law *law = built_in();
  bpjs_death death = death_of(BPJS_SEGMENT_PU, day_of(2023, 4, 20), 1);
  death.heirs = BPJS_HEIR_SIBLING;
  death.complete_day = day_of(2023, 5, 1);
  death.paid_day = day_of(2023, 5, 4);
  bpjs_benefit *benefit = pay(law, &death, NULL, 0, NULL);
  ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_PAYMENT_DEADLINE).to_day, day_of(2023, 5, 4));
  ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_PAYMENT_DEADLINE).programme, BPJS_PROGRAMME_JKM);
  ck_assert_int_eq(total(benefit), 42000000);
  bpjs_benefit_free(benefit);
  death.paid_day += 2;
  benefit = pay(law, &death, NULL, 0, NULL);
  ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_LATE_COMPENSATION).amount, 840000);
  ck_assert_int_eq(line_of(benefit, BPJS_BENEFIT_LATE_COMPENSATION).beneficiary,
                   BPJS_BENEFICIARY_SIBLING);
  ck_assert_int_eq(total(benefit), 42840000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* A reform whose sum for those who wait is general knowledge: nothing has two names. */
START_TEST(a_sum_that_is_refused_has_no_name) {
  bpjs_law *law = law_with("jkm.wait.amount\tBPU\t\t2025-02-24\t\t\t5\tIDR\treform\tD\t\n");
  const bpjs_death death = death_of(BPJS_SEGMENT_BPU, day_of(2025, 6, 1), 2);
  bpjs_benefit *benefit = pay(law, &death, NULL, 0, NULL);
  bpjs_benefit_totals totals = {.struct_size = sizeof totals};
  bool is_refused = false;
  for (int64_t i = 0; i < bpjs_benefit_refusal_count(benefit); i++) {
    bpjs_benefit_refusal refusal = {.struct_size = sizeof refusal};
    ck_assert_int_eq(bpjs_benefit_refusal_get(benefit, i, &refusal, NULL), BPJS_OK);
    is_refused = is_refused || (refusal.reason == BPJS_BENEFIT_REASON_CONFIDENCE &&
                                strcmp(refusal.parameter, "jkm.wait.amount") == 0);
  }
  ck_assert(is_refused);
  ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 0);
  ck_assert_int_eq(bpjs_benefit_total(benefit, 0, &totals, NULL), BPJS_OK);
  ck_assert_int_eq(totals.total, 0);
  ck_assert_uint_eq(totals.flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2025, 6, 1);
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error}, small = {.struct_size = 1};
  const struct {
    bpjs_death death;
    int32_t status;
    const char *field;
  } cases[] = {
      {{.segment = 1, .day = day, .reserved = 1}, BPJS_ERROR_ARGUMENT, "reserved"},
      {{.segment = 0, .day = day}, BPJS_ERROR_RANGE, "segment"},
      {{.segment = 4, .day = day}, BPJS_ERROR_RANGE, "segment"},
      {{.segment = 1, .day = INT32_MIN}, BPJS_ERROR_RANGE, "day"},
      {{.segment = 1, .day = day, .months = -1}, BPJS_ERROR_RANGE, "months"},
      {{.segment = 1, .day = day, .months = 1201}, BPJS_ERROR_RANGE, "months"},
      {{.segment = 1, .day = day, .heirs = 256}, BPJS_ERROR_RANGE, "heirs"},
      {{.segment = 1, .day = day, .complete_day = day - 1}, BPJS_ERROR_RANGE, "complete_day"},
      {{.segment = 1, .day = day, .complete_day = INT32_MAX}, BPJS_ERROR_RANGE, "complete_day"},
      {{.segment = 1, .day = day, .paid_day = day}, BPJS_ERROR_RANGE, "paid_day"},
      {{.segment = 1, .day = day, .complete_day = day + 1, .paid_day = day},
       BPJS_ERROR_RANGE,
       "paid_day"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_death death = cases[i].death;
    death.struct_size = sizeof death;
    ck_assert_int_eq(bpjs_benefit_jkm(law, &death, NULL, 0, NULL, &benefit, &error),
                     cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
  }
  bpjs_death death = death_of(BPJS_SEGMENT_PU, day, 40);
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_SMP, 4);
  const bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = 8};
  ck_assert_int_eq(bpjs_benefit_jkm(NULL, NULL, NULL, 0, NULL, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_jkm(law, &death, NULL, 0, NULL, &benefit, &small),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_benefit_jkm(law, &death, NULL, 1, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_jkm(law, &death, NULL, 0, &policy, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_jkm(law, &death, &child, 1, NULL, &benefit, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "year");
  death.struct_size--;
  ck_assert_int_eq(bpjs_benefit_jkm(law, &death, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(each_allocation_may_fail) {
  bpjs_law *law = built_in();
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_TK, 1);
  const bpjs_death cases[] = {death_of(BPJS_SEGMENT_BPU, day_of(2025, 6, 1), 2),
                              death_of(BPJS_SEGMENT_BPU, day_of(2025, 6, 1), 36)};
  const int64_t totals[] = {10000000, 42000000 + 87000000};
  for (int i = 0; i < 2; i++) {
    bpjs_benefit *benefit = NULL;
    FAIL_EACH_ALLOCATION(bpjs_benefit_jkm(law, &cases[i], &child, 1, NULL, &benefit, NULL),
                         ck_assert_ptr_null(benefit));
    ck_assert_int_eq(total(benefit), totals[i]);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkm", a_death_is_42_million_and_was_24, before_july_2015_there_is_no_rule,
      the_self_employed_wait_three_months, before_2025_nobody_waits, the_scholarship_has_its_months,
      who_waits_has_no_scholarship, the_scholarship_is_as_sure_as_its_months,
      heirs_are_in_the_order_of_the_law, a_late_payment_is_compensated,
      a_sum_that_is_refused_has_no_name, arguments_are_checked, each_allocation_may_fail)
