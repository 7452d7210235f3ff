#include "asked.h"

#define MILLION INT64_C(1000000)
#define BILLION (1000 * MILLION)

static bpjs_construction project(int32_t basis, int64_t value, int32_t day) {
  return (bpjs_construction){
      .struct_size = sizeof(bpjs_construction), .basis = basis, .day = day, .value = value};
}

static bpjs_construction contract(int64_t value) {
  return project(BPJS_CONSTRUCTION_CONTRACT, value, day_of(2024, 5, 1));
}

static bpjs_dues *due(const bpjs_law *law, const bpjs_construction *asked) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dues_construction(law, asked, NULL, &dues, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return dues;
}

static int32_t status_of(const bpjs_law *law, bpjs_construction asked,
                         const bpjs_law_policy *policy, bpjs_error *error) {
  bpjs_dues *dues = NULL;
  int32_t status = bpjs_dues_construction(law, &asked, policy, &dues, error);
  ck_assert_ptr_null(dues);
  return status;
}

static void check(const bpjs_law *law, bpjs_construction asked, int64_t jkk, int64_t jkm) {
  bpjs_dues *dues = due(law, &asked);
  ck_assert_int_eq(bpjs_dues_count(dues), 2);
  const bpjs_dues_line first = line_at(dues, 0), second = line_at(dues, 1);
  ck_assert_int_eq(first.programme, BPJS_PROGRAMME_JKK);
  ck_assert_int_eq(second.programme, BPJS_PROGRAMME_JKM);
  ck_assert_int_eq(first.payer, BPJS_PAYER_EMPLOYER);
  ck_assert_int_eq(second.payer, BPJS_PAYER_EMPLOYER);
  ck_assert_int_eq(first.amount, jkk);
  ck_assert_int_eq(second.amount, jkm);
  ck_assert_int_eq(total_at(dues, -1).employer, jkk + jkm);
  ck_assert_int_eq(total_at(dues, -1).bill, jkk + jkm);
  ck_assert_int_eq(total_at(dues, 0).due_day, 0);
  bpjs_dues_free(dues);
}

/* JK-01: 80 million, 0.21 % and 0.03 %. JK-02: a page has 1,415,000 + 145,000 for
 * 850 million, with wrong rates of a tier; it is 890,000 + 0.13 % of 350 million
 * = 1,345,000 and 110,000 + 0.02 % of 350 million = 180,000. */
START_TEST(contracts_are_as_published) {
  bpjs_law *law = built_in();
  check(law, contract(80 * MILLION), 168000, 24000);
  check(law, contract(850 * MILLION), 1345000, 180000);
  bpjs_law_free(law);
}
END_TEST

/* The sums at the top of each tier: 240,000, 1,000,000, 1,750,000, 6,550,000; a
 * rupiah more has the next tier's rate, of which 0.0017 rupiah round to nothing. */
START_TEST(tiers_are_progressive) {
  bpjs_law *law = built_in();
  const int64_t tops[] = {100 * MILLION, 500 * MILLION, BILLION, 5 * BILLION};
  const int64_t jkk[] = {210000, 890000, 1540000, 5940000};
  const int64_t jkm[] = {30000, 110000, 210000, 610000};
  const int64_t sums[] = {240000, 1000000, 1750000, 6550000};
  for (int i = 0; i < 4; i++) {
    ck_assert_int_eq(jkk[i] + jkm[i], sums[i]);
    check(law, contract(tops[i]), jkk[i], jkm[i]);
    check(law, contract(tops[i] + 1), jkk[i], jkm[i]);
    check(law, contract(tops[i] - 1), jkk[i], jkm[i]);
  }
  /* 10 billion: 5,940,000 + 0.09 % of 5 billion, 610,000 + 0.01 % of it. */
  check(law, contract(10 * BILLION), 10440000, 1110000);
  bpjs_law_free(law);
}
END_TEST

/* int64 max = 9,223,372,036,854,775,807, less 5 billion, x 0.09 % =
 * 8,301,034,828,669,298.2263, + 5,940,000; x 0.01 % = 922,337,203,185,477.5807,
 * + 610,000. */
START_TEST(all_values_are_exact) {
  bpjs_law *law = built_in();
  check(law, contract(0), 0, 0);
  check(law, contract(1), 0, 0);
  check(law, contract(238), 0, 0);  /* 0.4998 */
  check(law, contract(239), 1, 0);  /* 0.5019 */
  check(law, contract(1667), 4, 1); /* 3.5007, 0.5001 */
  check(law, contract(INT64_MAX), INT64_C(8301034828669298) + 5940000,
        INT64_C(922337203185478) + 610000);
  bpjs_law_free(law);
}
END_TEST

/* A line is as sure as the tiers that it reaches, those above 1 billion B; the
 * first is read even for nothing. What is rounded is C. */
START_TEST(a_line_touches_the_tiers_that_it_reaches) {
  bpjs_law *law = built_in();
  const int64_t values[] = {0, 80 * MILLION, BILLION, BILLION + MILLION, 6 * BILLION, 239};
  const int32_t sure[] = {BPJS_LAW_CONFIDENCE_A, BPJS_LAW_CONFIDENCE_A, BPJS_LAW_CONFIDENCE_A,
                          BPJS_LAW_CONFIDENCE_B, BPJS_LAW_CONFIDENCE_B, BPJS_LAW_CONFIDENCE_C};
  for (int i = 0; i < 6; i++) {
    bpjs_construction asked = contract(values[i]);
    bpjs_dues *dues = due(law, &asked);
    const bpjs_dues_line line = line_at(dues, 0);
    ck_assert_int_eq(line.confidence, sure[i]);
    ck_assert_int_eq(line.base, values[i]);
    ck_assert_int_eq(line.rate_ppm, 0);
    ck_assert_uint_eq(line.flags & BPJS_DUES_RATE, 0);
    ck_assert_str_ne(line.citation, "");
    bpjs_dues_free(dues);
  }
  bpjs_law_policy policy = {.struct_size = sizeof policy,
                            .minimum_confidence = BPJS_LAW_CONFIDENCE_A};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(status_of(law, contract(6 * BILLION), &policy, &error), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "construction.tier.above");
  ck_assert_int_eq(status_of(law, contract(2 * BILLION), &policy, &error), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "construction.tier.jkk");
  bpjs_law_free(law);
}
END_TEST

/* JK-05: 1.74 % + 0.30 % = 2.04 %. */
START_TEST(known_wages_have_rates_of_their_own) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2020, 9, 1);
  check(law, project(BPJS_CONSTRUCTION_WAGES, 100 * MILLION, day), 1740000, 300000);
  check(law, project(BPJS_CONSTRUCTION_WAGES, 0, day), 0, 0);
  bpjs_construction asked = project(BPJS_CONSTRUCTION_WAGES, 100 * MILLION, day);
  asked.reliefs = BPJS_RELIEF_PP49_2020;
  check(law, asked, 17400, 3000); /* 0.0174 %, 0.003 % */
  bpjs_dues *dues = due(law, &asked);
  ck_assert_int_eq(line_at(dues, 0).rate_ppm, 174);
  ck_assert_uint_ne(line_at(dues, 0).flags & BPJS_DUES_RELIEF, 0);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* PP 49/2020: 1 % of the tiers, August 2020 to January 2021: of 850 million
 * 13,450 + 1,800. */
START_TEST(pp49_takes_99_percent_off_the_tiers) {
  bpjs_law *law = built_in();
  const struct {
    int32_t year, month, registered;
    bool given;
  } cases[] = {
      {2020, 7, 0, false},
      {2020, 8, 0, true},
      {2021, 1, 0, true},
      {2021, 2, 0, false},
      {2020, 9, day_of(2020, 8, 1), false},
      {2020, 10, day_of(2020, 8, 1), true},
      {2020, 8, day_of(2020, 7, 31), true},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_construction asked = project(BPJS_CONSTRUCTION_CONTRACT, 850 * MILLION,
                                      day_of(cases[i].year, cases[i].month, 15));
    asked.reliefs = BPJS_RELIEF_PP49_2020;
    asked.registered_day = cases[i].registered;
    check(law, asked, cases[i].given ? 13450 : 1345000, cases[i].given ? 1800 : 180000);
    bpjs_dues *dues = due(law, &asked);
    ck_assert_int_eq(bpjs_dues_warning_count(dues), cases[i].given ? 0 : 1);
    ck_assert_int_eq(warned(dues, BPJS_DUES_WARNING_RELIEF_FACT),
                     !cases[i].given && cases[i].registered != 0);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

/* Registered before August 2020: 1 % of what is unpaid, 525,050 -> 5,250.5. */
START_TEST(pp49_asks_a_percent_of_the_rest_of_older_projects) {
  bpjs_law *law = built_in();
  bpjs_construction asked = project(BPJS_CONSTRUCTION_CONTRACT, 850 * MILLION, day_of(2020, 10, 1));
  asked.reliefs = BPJS_RELIEF_PP49_2020;
  asked.flags = BPJS_CONSTRUCTION_UNPAID;
  asked.unpaid = 525050;
  const int32_t registered[] = {0, day_of(2020, 7, 31)};
  for (int i = 0; i < 2; i++) {
    asked.registered_day = registered[i];
    bpjs_dues *dues = due(law, &asked);
    ck_assert_int_eq(bpjs_dues_count(dues), 1);
    const bpjs_dues_line line = line_at(dues, 0);
    ck_assert_int_eq(line.programme, BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM);
    ck_assert_int_eq(line.payer, BPJS_PAYER_EMPLOYER);
    ck_assert_int_eq(line.base, 525050);
    ck_assert_int_eq(line.rate_ppm, 10000);
    ck_assert_int_eq(line.amount, 5251);
    ck_assert_uint_eq(line.flags, BPJS_DUES_RELIEF | BPJS_DUES_RATE | BPJS_DUES_ROUNDED |
                                      BPJS_DUES_KNOWN_ASSUMED);
    bpjs_dues_free(dues);
  }
  /* Not those registered later, nor without the relief, nor for wages. */
  asked.registered_day = day_of(2020, 8, 1);
  check(law, asked, 13450, 1800);
  asked.registered_day = 0;
  asked.reliefs = 0;
  check(law, asked, 1345000, 180000);
  asked.reliefs = BPJS_RELIEF_PP49_2020;
  asked.basis = BPJS_CONSTRUCTION_WAGES;
  check(law, asked, 147900, 25500); /* 0.0174 % and 0.003 % of 850 million */
  bpjs_law_free(law);
}
END_TEST

/* Its conditions are touched: here C, where B is asked for. */
START_TEST(pp49_is_as_sure_as_its_conditions) {
  bpjs_law *law =
      law_with("relief.pp49_2020.registered_before\tALL\t\t2020-08-01\t2021-01-31\t\t2020-08-01\t"
               "date\tx\tC\t\n");
  const bpjs_law_policy sure = {.struct_size = sizeof sure,
                                .minimum_confidence = BPJS_LAW_CONFIDENCE_B};
  bpjs_error error = {.struct_size = sizeof error};
  for (int32_t basis = 0; basis < 3; basis++)
    for (int64_t unpaid = 0; unpaid < 2; unpaid++) {
      bpjs_construction asked = project(basis, 110 * MILLION, day_of(2020, 10, 1));
      asked.reliefs = BPJS_RELIEF_PP49_2020;
      asked.registered_day = day_of(2020, 7, 1);
      asked.flags = unpaid == 0 ? 0 : BPJS_CONSTRUCTION_UNPAID;
      asked.unpaid = unpaid;
      ck_assert_int_eq(status_of(law, asked, &sure, &error), BPJS_ERROR_CONFIDENCE);
      ck_assert_str_eq(error.value, "relief.pp49_2020.registered_before");
    }
  bpjs_law_free(law);
}
END_TEST

/* Where the law does not say which projects are older, all pay by tiers. */
START_TEST(pp49_without_a_day_knows_no_older_projects) {
  bpjs_law *law =
      law_of("construction.tier.above\tJAKON\t1\t2020-01-01\t\t\t0\tIDR\tx\tA\t\n"
             "relief.pp49_2020.jkk.rate\tJAKON\t1\t2020-01-01\t2020-12-31\t\t20\tppm\tx\tA\t\n"
             "relief.pp49_2020.jkm.rate\tJAKON\t1\t2020-01-01\t2020-12-31\t\t10\tppm\tx\tA\t\n");
  bpjs_construction asked = project(BPJS_CONSTRUCTION_CONTRACT, MILLION, day_of(2020, 1, 1));
  asked.reliefs = BPJS_RELIEF_PP49_2020;
  asked.flags = BPJS_CONSTRUCTION_UNPAID;
  asked.unpaid = 1;
  check(law, asked, 20, 10);
  bpjs_law_free(law);
}
END_TEST

/* 14 working days after Friday 1 March 2024: Monday the 4th is the first, the
 * 8th the fifth, the 15th the tenth, Thursday the 21st the fourteenth. After a
 * Saturday the same Monday is the first. Permenaker 44/2015 is of 31 December
 * 2015, and governs that December. */
START_TEST(a_project_is_registered_within_working_days) {
  bpjs_law *law = built_in();
  const struct {
    int32_t order, day;
  } cases[] = {
      {day_of(2024, 3, 1), day_of(2024, 3, 21)},
      {day_of(2024, 3, 2), day_of(2024, 3, 21)},
      {day_of(2024, 3, 4), day_of(2024, 3, 22)},
      {day_of(2015, 12, 1), day_of(2015, 12, 21)},
      {day_of(2015, 11, 30), 0},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_construction asked = contract(80 * MILLION);
    asked.work_order_day = cases[i].order;
    bpjs_dues *dues = due(law, &asked);
    ck_assert_int_eq(total_at(dues, 0).nominal_day, cases[i].day);
    ck_assert_int_eq(total_at(dues, 0).due_day, cases[i].day);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_is_out_of_range_is_refused_by_name) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const bpjs_construction good = contract(MILLION); /* May 2024 */
  bpjs_construction bad[11] = {good, good, good, good, good, good, good, good, good, good, good};
  bad[0].value = -1;
  bad[1].value = INT64_MIN;
  bad[2].unpaid = -1;
  bad[3].basis = -1;
  bad[4].basis = 3;
  bad[5].reliefs = BPJS_RELIEF_LABOUR_INTENSIVE;
  bad[6].registered_day = INT32_MIN;
  bad[7].paid_through_day = INT32_MAX;
  bad[8].work_order_day = INT32_MAX;
  bad[9].flags = 2;
  bad[10].registered_day = day_of(2024, 6, 1);
  const char *const fields[] = {"value",          "value",   "unpaid",         "basis",
                                "basis",          "reliefs", "registered_day", "paid_through_day",
                                "work_order_day", "flags",   "registered_day"};
  for (int i = 0; i < 11; i++) {
    ck_assert_int_eq(status_of(law, bad[i], NULL, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, fields[i]);
  }
  bpjs_construction other = good;
  other.day = INT32_MAX;
  ck_assert_int_eq(status_of(law, other, NULL, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "day");
  other = good;
  other.struct_size = 8;
  ck_assert_int_eq(status_of(law, other, NULL, &error), BPJS_ERROR_STRUCT_SIZE);
  bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = 2};
  ck_assert_int_eq(status_of(law, good, &policy, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dues_construction(law, NULL, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "project");
  error.struct_size = 0;
  ck_assert_int_eq(status_of(law, good, NULL, &error), BPJS_ERROR_STRUCT_SIZE);
  bpjs_law_free(law);
}
END_TEST

START_TEST(before_the_law_there_is_no_rule) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const char *const parameters[] = {"construction.tier.above", "construction.vat", "jkk.rate"};
  for (int32_t basis = 0; basis < 3; basis++) {
    ck_assert_int_eq(status_of(law, project(basis, MILLION, day_of(2015, 6, 30)), NULL, &error),
                     BPJS_ERROR_NO_RULE);
    ck_assert_str_eq(error.value, parameters[basis]);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(failing_allocations_leave_nothing_behind) {
  bpjs_law *law = built_in();
  bpjs_construction asked = contract(850 * MILLION);
  bpjs_dues *dues = NULL;
  FAIL_EACH_ALLOCATION(bpjs_dues_construction(law, &asked, NULL, &dues, NULL),
                       ck_assert_ptr_null(dues));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.construction", contracts_are_as_published, tiers_are_progressive, all_values_are_exact,
      a_line_touches_the_tiers_that_it_reaches, known_wages_have_rates_of_their_own,
      pp49_takes_99_percent_off_the_tiers, pp49_asks_a_percent_of_the_rest_of_older_projects,
      pp49_is_as_sure_as_its_conditions, pp49_without_a_day_knows_no_older_projects,
      a_project_is_registered_within_working_days, what_is_out_of_range_is_refused_by_name,
      before_the_law_there_is_no_rule, failing_allocations_leave_nothing_behind)
