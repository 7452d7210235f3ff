#include "accident.h"

#define DEATH BPJS_ACCIDENT_DEATH
#define TOTAL BPJS_ACCIDENT_TOTAL_DISABILITY

/* Death, periodic, funeral, total. */
static void death_pays(const bpjs_law *law, bpjs_accident accident, int64_t death, int64_t periodic,
                       int64_t funeral) {
  bpjs_benefit *benefit = paid(law, accident);
  ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_DEATH).amount, death);
  ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_PERIODIC).amount, periodic);
  ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_FUNERAL).amount, funeral);
  ck_assert_int_eq(totals_of(benefit).total, death + periodic + funeral);
  bpjs_benefit_free(benefit);
}

/* Worked examples: 48,000,000 + 12,000,000 + 10,000,000 = 70,000,000 at a declared income
 * of 1,000,000 in 2023; Gondang dam, October 2018, a daily wage of 95,000: 48 x 2,375,000
 * = 114,000,000, and with 4,800,000 and 3,000,000 121,800,000; 3,000,000 declared: 48 x
 * 2,950,000 = 141,600,000. */
START_TEST(deaths_that_were_published_are_reproduced) {
  bpjs_law *law = built_in();
  death_pays(law, accident_of(DEATH, BPU, 1000000, day_of(2023, 6, 1)), 48000000, 12000000,
             10000000);
  bpjs_accident dam = accident_of(DEATH, JAKON, 95000, day_of(2018, 10, 15));
  dam.flags = BPJS_ACCIDENT_DAILY_WAGE;
  death_pays(law, dam, 114000000, 4800000, 3000000);
  death_pays(law, accident_of(DEATH, BPU, 3000000, day_of(2023, 6, 1)), 141600000, 12000000,
             10000000);
  bpjs_law_free(law);
}
END_TEST

/* PP 82/2019 is in force since 2 December 2019: at 5,000,000 the death benefit is 48 x
 * 5,000,000 = 240,000,000 either way. */
START_TEST(the_law_of_the_day_of_the_accident_decides) {
  bpjs_law *law = built_in();
  const int32_t change = day_of(2019, 12, 2);
  death_pays(law, accident_of(DEATH, PU, 5000000, day_of(2015, 7, 1)), 240000000, 4800000, 3000000);
  death_pays(law, accident_of(DEATH, PU, 5000000, change - 1), 240000000, 4800000, 3000000);
  death_pays(law, accident_of(DEATH, PU, 5000000, change), 240000000, 12000000, 10000000);
  death_pays(law, accident_of(DEATH, PU, 5000000, change + 1), 240000000, 12000000, 10000000);
  const bpjs_accident before = accident_of(DEATH, PU, 5000000, day_of(2015, 6, 30));
  fails(law, &before, NULL, 0, BPJS_ERROR_NO_RULE, "parameter", 0);
  bpjs_law_free(law);
}
END_TEST

START_TEST(lines_come_in_the_order_of_the_statement) {
  static const int32_t death[] = {BPJS_BENEFIT_TRANSPORT,    BPJS_BENEFIT_TREATMENT,
                                  BPJS_BENEFIT_PROSTHESIS,   BPJS_BENEFIT_GLASSES,
                                  BPJS_BENEFIT_HOME_CARE,    BPJS_BENEFIT_STMB,
                                  BPJS_BENEFIT_DEATH,        BPJS_BENEFIT_PERIODIC,
                                  BPJS_BENEFIT_FUNERAL,      BPJS_BENEFIT_LATE_COMPENSATION,
                                  BPJS_BENEFIT_CLAIM_EXPIRY, BPJS_BENEFIT_PAYMENT_DEADLINE,
                                  BPJS_BENEFIT_LATE_RATE,    BPJS_BENEFIT_REPORT_DEADLINE};
  static const int32_t total[] = {BPJS_BENEFIT_TREATMENT,        BPJS_BENEFIT_REHABILITATION,
                                  BPJS_BENEFIT_TOTAL_DISABILITY, BPJS_BENEFIT_PERIODIC,
                                  BPJS_BENEFIT_CLAIM_EXPIRY,     BPJS_BENEFIT_PAYMENT_DEADLINE,
                                  BPJS_BENEFIT_LATE_RATE,        BPJS_BENEFIT_REPORT_DEADLINE};
  bpjs_law *law = built_in();
  bpjs_accident asked = accident_of(DEATH, PU, 5000000, day_of(2025, 3, 3));
  asked.transport = BPJS_TRANSPORT_LAND;
  asked.devices = BPJS_DEVICE_PROSTHESIS | BPJS_DEVICE_GLASSES | BPJS_DEVICE_HOME_CARE;
  asked.prosthesis_price = 1000000;
  asked.months = 1;
  asked.complete_day = day_of(2025, 4, 1);
  asked.paid_day = day_of(2025, 6, 1);
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(bpjs_benefit_count(benefit), sizeof death / sizeof *death);
  for (size_t i = 0; i < sizeof death / sizeof *death; i++)
    ck_assert_int_eq(line_at(benefit, (int64_t)i).what, death[i]);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  bpjs_benefit_free(benefit);
  benefit = paid(law, accident_of(TOTAL, PU, 5000000, day_of(2025, 3, 3)));
  ck_assert_int_eq(bpjs_benefit_count(benefit), sizeof total / sizeof *total);
  for (size_t i = 0; i < sizeof total / sizeof *total; i++)
    ck_assert_int_eq(line_at(benefit, (int64_t)i).what, total[i]);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Treatment has no amount, needs no wage, and no money is missing from the total. */
START_TEST(treatment_alone_is_in_kind) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit =
      paid(law, accident_of(BPJS_ACCIDENT_TREATMENT, PU, 0, day_of(2023, 6, 1)));
  const bpjs_benefit_line line = line_for(benefit, BPJS_BENEFIT_TREATMENT);
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_IN_KIND);
  ck_assert_int_eq(line.amount, 0);
  ck_assert_int_eq(line.confidence, B);
  ck_assert_str_eq(line.citation, "PP 82/2019 Annex III");
  const bpjs_benefit_totals totals = totals_of(benefit);
  ck_assert_int_eq(totals.total, 0);
  ck_assert_uint_eq(totals.flags, 0);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* What needs a wage is refused, the rest stands, and the total says that it lacks some. */
START_TEST(without_a_wage_what_needs_it_is_refused) {
  bpjs_law *law = built_in();
  bpjs_accident asked = accident_of(DEATH, PU, 0, day_of(2023, 6, 1));
  asked.months = 1;
  asked.days = 1;
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 3);
  refuses(benefit, 0, BPJS_BENEFIT_STMB, BPJS_BENEFIT_REASON_NOT_GIVEN, "wage");
  refuses(benefit, 1, BPJS_BENEFIT_STMB, BPJS_BENEFIT_REASON_NOT_GIVEN, "wage");
  refuses(benefit, 2, BPJS_BENEFIT_DEATH, BPJS_BENEFIT_REASON_NOT_GIVEN, "wage");
  ck_assert_int_eq(totals_of(benefit).total, 22000000);
  ck_assert_uint_eq(totals_of(benefit).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  asked.event = TOTAL;
  benefit = paid(law, asked);
  refuses(benefit, 2, BPJS_BENEFIT_TOTAL_DISABILITY, BPJS_BENEFIT_REASON_NOT_GIVEN, "wage");
  bpjs_benefit_free(benefit);
  asked.event = BPJS_ACCIDENT_PARTIAL_DISABILITY;
  const bpjs_loss loss = loss_of("eye");
  benefit = paid_for(law, &asked, &loss, 1, NULL);
  refuses(benefit, 2, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_NOT_GIVEN, "wage");
  ck_assert_str_eq(refusal_at(benefit, 2).detail, "eye");
  ck_assert_int_eq(refusal_at(benefit, 2).number, 1);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Most of JKK is B; treatment, cited from the annex of PP 82/2019, too. */
START_TEST(a_surer_policy_refuses_what_is_less_sure) {
  bpjs_law *law = built_in();
  bpjs_accident asked = accident_of(DEATH, BPU, 3000000, day_of(2023, 6, 1));
  bpjs_law_policy policy = sure(B);
  bpjs_benefit *benefit = paid_for(law, &asked, NULL, 0, &policy);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  refuses(benefit, 0, BPJS_BENEFIT_DEATH, BPJS_BENEFIT_REASON_CONFIDENCE, "bpu.band.from");
  ck_assert_int_eq(totals_of(benefit).total, 22000000);
  bpjs_benefit_free(benefit);
  policy = sure(A);
  bpjs_error error = {.struct_size = sizeof error};
  benefit = NULL;
  ck_assert_int_eq(bpjs_benefit_jkk(law, &asked, NULL, 0, NULL, 0, &policy, &benefit, &error),
                   BPJS_ERROR_CONFIDENCE);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

/* The employer reports within 2 x 24 hours since Permenaker 1/2025, 24 February 2025; the
 * self-employed and construction have no such rule. */
START_TEST(a_late_report_of_the_employer_is_warned_of) {
  bpjs_law *law = built_in();
  const int32_t since = day_of(2025, 2, 24);
  const struct {
    int32_t segment, day, after;
    bool has, late;
  } cases[] = {{PU, since - 1, 9, false, false}, {PU, since, 2, true, false},
               {PU, since, 3, true, true},       {PU, since + 1, 0, true, false},
               {BPU, since, 0, false, false},    {JAKON, since, 0, false, false}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_accident asked = accident_of(DEATH, cases[i].segment, 5000000, cases[i].day);
    asked.reported_day = cases[i].after == 0 ? 0 : asked.day + cases[i].after;
    bpjs_benefit *benefit = paid(law, asked);
    ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_REPORT_DEADLINE), cases[i].has);
    ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_REPORTED, "jkk.report.days"),
                     cases[i].late ? cases[i].day + 2 : -1);
    if (cases[i].has) {
      const bpjs_benefit_line line = line_for(benefit, BPJS_BENEFIT_REPORT_DEADLINE);
      ck_assert_int_eq(line.kind, BPJS_BENEFIT_TERM);
      ck_assert_int_eq(line.count, 2);
      ck_assert_int_eq(line.unit, BPJS_LAW_UNIT_DAYS);
      ck_assert_int_eq(line.to_day, cases[i].day + 2);
      ck_assert_str_eq(line.citation, "Permenaker 1/2025");
    }
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
  law = law_with("jkk.report.days\tPU\t\t2025-02-24\t\t\t2\tdays\tx\tD\t\n");
  bpjs_accident asked = accident_of(DEATH, PU, 5000000, since);
  asked.reported_day = since + 9;
  bpjs_benefit *benefit = paid(law, asked);
  refuses(benefit, 0, BPJS_BENEFIT_REPORT_DEADLINE, BPJS_BENEFIT_REASON_CONFIDENCE,
          "jkk.report.days");
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_REPORTED, ""), -1);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(pointers_and_sizes_are_checked_by_name) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_accident asked = accident_of(DEATH, PU, 5000000, day_of(2023, 6, 1));
  ck_assert_int_eq(bpjs_benefit_jkk(NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_jkk(NULL, &asked, NULL, 0, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "law");
  ck_assert_int_eq(bpjs_benefit_jkk(law, NULL, NULL, 0, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "accident");
  ck_assert_int_eq(bpjs_benefit_jkk(law, &asked, NULL, 0, NULL, 0, NULL, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "benefit");
  bpjs_law_policy policy = sure(9);
  ck_assert_int_eq(bpjs_benefit_jkk(law, &asked, NULL, 0, NULL, 0, &policy, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_jkk(law, &asked, NULL, 0, NULL, -1, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "children");
  const bpjs_accident none = {0};
  fails(law, &none, NULL, 0, BPJS_ERROR_STRUCT_SIZE, "accident", 0);
  error.struct_size = 0;
  ck_assert_int_eq(bpjs_benefit_jkk(law, &asked, NULL, 0, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 48 x 2^63: each amount that does not fit is refused, whoever it is due to. */
START_TEST(amounts_beyond_the_largest_number_are_refused) {
  bpjs_law *law = built_in();
  static const int32_t events[] = {DEATH, TOTAL, BPJS_ACCIDENT_PARTIAL_DISABILITY};
  const bpjs_loss loss = loss_of("eye");
  for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
    const bpjs_accident asked = accident_of(events[i], PU, INT64_MAX, day_of(2023, 6, 1));
    const int64_t count = events[i] == BPJS_ACCIDENT_PARTIAL_DISABILITY;
    fails(law, &asked, count == 0 ? NULL : &loss, count, BPJS_ERROR_OVERFLOW, "amount", 0);
  }
  bpjs_accident asked = accident_of(BPJS_ACCIDENT_TEMPORARY, PU, INT64_MAX, day_of(2023, 6, 1));
  asked.months = 1;
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(totals_of(benefit).total, INT64_MAX);
  bpjs_benefit_free(benefit);
  asked.months = 7; /* two lines that fit, of which the sum does not */
  asked.wage = INT64_MAX / 6;
  fails(law, &asked, NULL, 0, BPJS_ERROR_OVERFLOW, "total", 0);
  asked.months = 2;
  asked.wage = INT64_MAX;
  fails(law, &asked, NULL, 0, BPJS_ERROR_OVERFLOW, "amount", 0);
  bpjs_accident late = accident_of(DEATH, PU, INT64_MAX / 96, day_of(2023, 6, 1));
  late.complete_day = late.day; /* half the largest number, and 3 times that for 300 days */
  late.paid_day = late.day + 311;
  fails(law, &late, NULL, 0, BPJS_ERROR_OVERFLOW, "amount", 0);
  asked.segment = JAKON;
  asked.flags = BPJS_ACCIDENT_DAILY_WAGE;
  fails(law, &asked, NULL, 0, BPJS_ERROR_OVERFLOW, "wage", 0);
  asked = accident_of(BPJS_ACCIDENT_TREATMENT, PU, 0, day_of(2023, 6, 1));
  asked.devices = BPJS_DEVICE_PROSTHESIS;
  asked.prosthesis_price = INT64_MAX;
  fails(law, &asked, NULL, 0, BPJS_ERROR_OVERFLOW, "amount", 0);
  bpjs_law_free(law);
}
END_TEST

START_TEST(failing_allocations_leave_nothing_behind) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  bpjs_accident asked = accident_of(DEATH, BPU, 3000000, day_of(2025, 3, 3));
  asked.transport = 7;
  asked.devices = 31;
  asked.prosthesis_price = 999999;
  asked.months = 13;
  asked.days = 45;
  asked.heirs = BPJS_HEIR_SPOUSE;
  asked.complete_day = asked.day;
  asked.paid_day = asked.day + 99;
  FAIL_EACH_ALLOCATION(bpjs_benefit_jkk(law, &asked, NULL, 0, NULL, 0, NULL, &benefit, NULL),
                       ck_assert_ptr_null(benefit));
  bpjs_benefit_free(benefit);
  benefit = NULL;
  asked.event = BPJS_ACCIDENT_PARTIAL_DISABILITY;
  bpjs_loss losses[] = {loss_of("eyes"), loss_of("scalp"), loss_of("hearing_decline_one")};
  losses[1].assessed_ppm = 200000;
  losses[2].measure = 30;
  FAIL_EACH_ALLOCATION(bpjs_benefit_jkk(law, &asked, losses, 3, NULL, 0, NULL, &benefit, NULL),
                       ck_assert_ptr_null(benefit));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkk", deaths_that_were_published_are_reproduced,
      the_law_of_the_day_of_the_accident_decides, lines_come_in_the_order_of_the_statement,
      treatment_alone_is_in_kind, without_a_wage_what_needs_it_is_refused,
      a_surer_policy_refuses_what_is_less_sure, a_late_report_of_the_employer_is_warned_of,
      pointers_and_sizes_are_checked_by_name, amounts_beyond_the_largest_number_are_refused,
      failing_allocations_leave_nothing_behind)
