#include "asked.h"

static bpjs_migrant leaving(int32_t via, int32_t months, int32_t day) {
  return (bpjs_migrant){
      .struct_size = sizeof(bpjs_migrant), .day = day, .months = months, .via = via};
}

static bpjs_migrant agency(int32_t months, int32_t year, int32_t month) {
  return leaving(BPJS_MIGRANT_VIA_AGENCY, months, day_of(year, month, 1));
}

static bpjs_migrant individual(int32_t months, int32_t year, int32_t month) {
  return leaving(BPJS_MIGRANT_VIA_INDIVIDUAL, months, day_of(year, month, 1));
}

static bpjs_dues *due(const bpjs_law *law, const bpjs_migrant *worker,
                      const bpjs_law_policy *policy) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dues_migrant(law, worker, policy, &dues, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return dues;
}

static int32_t status_of(const bpjs_law *law, bpjs_migrant worker, const bpjs_law_policy *policy,
                         bpjs_error *error) {
  bpjs_dues *dues = NULL;
  int32_t status = bpjs_dues_migrant(law, &worker, policy, &dues, error);
  ck_assert_ptr_null(dues);
  return status;
}

/* Lines in order, and all of them paid by the participant. */
static void check(const bpjs_law *law, bpjs_migrant worker, const int64_t *amounts, int count,
                  int32_t confidence) {
  bpjs_dues *dues = due(law, &worker, NULL);
  ck_assert_int_eq(bpjs_dues_count(dues), count);
  int64_t sum = 0;
  for (int i = 0; i < count; i++) {
    const bpjs_dues_line line = line_at(dues, i);
    ck_assert_int_eq(line.programme, BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM);
    ck_assert_int_eq(line.payer, BPJS_PAYER_PARTICIPANT);
    ck_assert_int_eq(line.amount, amounts[i]);
    ck_assert_uint_eq(line.flags & (BPJS_DUES_RATE | BPJS_DUES_ROUNDED), 0);
    sum += amounts[i];
  }
  ck_assert_int_eq(line_at(dues, count - 1).confidence, confidence);
  ck_assert_int_eq(total_at(dues, -1).participant, sum);
  ck_assert_int_eq(total_at(dues, -1).bill, sum);
  ck_assert_int_eq(total_at(dues, 0).due_day, 0);
  bpjs_dues_free(dues);
}

/* PM-02: 37,500 before departure; 332,500, 189,000, 108,000 for 24, 12, 6 months.
 * Months beyond: 13,500 each; 36 months 332,500 + 12 x 13,500 = 494,500, which a
 * notice for Korea has; 18 months 189,000 + 6 x 13,500 = 270,000; 7 months
 * 121,500. */
START_TEST(packages_are_as_published) {
  bpjs_law *law = built_in();
  const struct {
    int32_t months;
    int64_t amount;
    int32_t confidence;
  } cases[] = {
      {6, 108000, BPJS_LAW_CONFIDENCE_A},  {12, 189000, BPJS_LAW_CONFIDENCE_A},
      {24, 332500, BPJS_LAW_CONFIDENCE_A}, {7, 121500, BPJS_LAW_CONFIDENCE_C},
      {11, 175500, BPJS_LAW_CONFIDENCE_C}, {18, 270000, BPJS_LAW_CONFIDENCE_C},
      {23, 337500, BPJS_LAW_CONFIDENCE_C}, {25, 346000, BPJS_LAW_CONFIDENCE_B},
      {36, 494500, BPJS_LAW_CONFIDENCE_B}, {1200, 16208500, BPJS_LAW_CONFIDENCE_B},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const int64_t amounts[] = {37500, cases[i].amount};
    check(law, agency(cases[i].months, 2023, 3), amounts, 2, cases[i].confidence);
    check(law, individual(cases[i].months, 2026, 1), amounts + 1, 1, cases[i].confidence);
  }
  bpjs_law_free(law);
}
END_TEST

/* PM-05: a newspaper prints 322,500 for 18 months under the rules of 2018, a
 * misprint: 370,000 - 37,500 = 332,500. */
START_TEST(before_2023_there_is_one_price) {
  bpjs_law *law = built_in();
  const int64_t amounts[] = {37500, 332500};
  const int32_t months[] = {6, 18, 24};
  for (int i = 0; i < 3; i++) {
    check(law, agency(months[i], 2020, 6), amounts, 2, BPJS_LAW_CONFIDENCE_B);
    check(law, individual(months[i], 2020, 6), amounts + 1, 1, BPJS_LAW_CONFIDENCE_B);
  }
  check(law, agency(24, 2017, 8), amounts, 2, BPJS_LAW_CONFIDENCE_C);
  bpjs_migrant first = agency(24, 2017, 8), later = agency(24, 2020, 6);
  bpjs_dues *dues = due(law, &first, NULL);
  ck_assert_int_eq(line_at(dues, 0).confidence, BPJS_LAW_CONFIDENCE_C);
  bpjs_dues_free(dues);
  dues = due(law, &later, NULL);
  ck_assert_int_eq(line_at(dues, 0).confidence, BPJS_LAW_CONFIDENCE_B);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* Permenaker 4/2023 is of 22 February 2023 and governs that month: 12 months
 * are 332,500 in January, 189,000 from February on. */
START_TEST(the_regime_changes_with_its_month) {
  bpjs_law *law = built_in();
  const int64_t before[] = {332500}, after[] = {189000};
  check(law, individual(12, 2023, 1), before, 1, BPJS_LAW_CONFIDENCE_B);
  check(law, individual(12, 2023, 2), after, 1, BPJS_LAW_CONFIDENCE_C);
  check(law, individual(12, 2023, 3), after, 1, BPJS_LAW_CONFIDENCE_A);
  bpjs_migrant worker = individual(12, 2023, 2);
  bpjs_dues *dues = due(law, &worker, NULL);
  ck_assert(warned(dues, BPJS_DUES_WARNING_INSIDE_MONTH));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(contracts_that_no_rule_is_for_are_refused) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const struct {
    int32_t months, year, month;
    const char *parameter, *message;
  } cases[] = {
      {5, 2024, 1, "migrant.package",
       "no rule for a contract of 5 months: the shortest package is of 6"},
      {1, 2024, 1, "migrant.package",
       "no rule for a contract of 1 month: the shortest package is of 6"},
      {5, 2020, 1, "migrant.flat",
       "no price was found for a contract of 5 months: the shortest that has one is of 6"},
      {25, 2018, 1, "migrant.flat",
       "no price was found for a contract of 25 months: the longest that has one is of 24"},
      {24, 2017, 7, "migrant.package", "no rule in force for migrant.package (PMI) in 2017-07"},
      {24, 2015, 6, "migrant.package", "no rule in force for migrant.package (PMI) in 2015-06"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    for (int via = 0; via < 2; via++) {
      bpjs_migrant worker = via == 0 ? agency(cases[i].months, cases[i].year, cases[i].month)
                                     : individual(cases[i].months, cases[i].year, cases[i].month);
      ck_assert_int_eq(status_of(law, worker, NULL, &error), BPJS_ERROR_NO_RULE);
      ck_assert_str_eq(error.value, cases[i].parameter);
      ck_assert_str_eq(error.message, cases[i].message);
    }
  bpjs_law_free(law);
}
END_TEST

/* Not departed within five months, the fee is due again. The rules of 2017 have
 * no such sentence in the sources. */
START_TEST(a_second_departure_pays_the_fee_again) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_migrant worker = agency(24, 2024, 1);
  worker.flags = BPJS_MIGRANT_SECOND_DEPARTURE;
  const int64_t amounts[] = {37500, 37500, 332500};
  check(law, worker, amounts, 3, BPJS_LAW_CONFIDENCE_A);
  worker.day = day_of(2018, 11, 1);
  ck_assert_int_eq(status_of(law, worker, NULL, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "migrant.before_departure.months");
  worker = individual(24, 2024, 1);
  worker.flags = BPJS_MIGRANT_SECOND_DEPARTURE;
  ck_assert_int_eq(status_of(law, worker, NULL, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "flags");
  bpjs_law_free(law);
}
END_TEST

START_TEST(jht_is_one_of_the_choices) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const int64_t choices[] = {50000, 100000, 200000, 300000, 400000, 500000, 600000};
  bpjs_migrant worker = agency(24, 2024, 1);
  for (int i = 0; i < 7; i++) {
    worker.jht = choices[i];
    bpjs_dues *dues = due(law, &worker, NULL);
    ck_assert_int_eq(bpjs_dues_count(dues), 3);
    const bpjs_dues_line line = line_at(dues, 2);
    ck_assert_int_eq(line.programme, BPJS_PROGRAMME_JHT);
    ck_assert_int_eq(line.amount, choices[i]);
    ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_B);
    ck_assert_int_eq(total_at(dues, -1).bill, 370000 + choices[i]);
    ck_assert(warned(dues, BPJS_DUES_WARNING_MONTHLY));
    bpjs_dues_free(dues);
  }
  const int64_t wrong[] = {1, 49999, 50001, 105000, 600001, INT64_MAX};
  for (int i = 0; i < 6; i++) {
    worker.jht = wrong[i];
    ck_assert_int_eq(status_of(law, worker, NULL, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, "jht");
    ck_assert_str_eq(error.message, "jht must be one of 50000, 100000, 200000, 300000, 400000, "
                                    "500000, 600000 rupiah a month");
  }
  ck_assert_str_eq(error.value, "9223372036854775807");
  bpjs_law_free(law);
}
END_TEST

/* 105,000 to 600,000 are general knowledge: D. */
START_TEST(jht_of_older_rules_is_for_those_who_ask_for_it) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const bpjs_law_policy any = {.struct_size = sizeof any,
                               .minimum_confidence = BPJS_LAW_CONFIDENCE_D};
  bpjs_migrant worker = agency(24, 2020, 1);
  const int64_t amounts[] = {105000, 200000, 600000};
  for (int i = 0; i < 3; i++) {
    worker.jht = amounts[i];
    ck_assert_int_eq(status_of(law, worker, NULL, &error), BPJS_ERROR_CONFIDENCE);
    ck_assert_str_eq(error.value, "migrant.jht.least");
    bpjs_dues *dues = due(law, &worker, &any);
    ck_assert_int_eq(line_at(dues, 2).amount, amounts[i]);
    ck_assert_int_eq(line_at(dues, 2).confidence, BPJS_LAW_CONFIDENCE_D);
    ck_assert(warned(dues, BPJS_DUES_WARNING_ONLY_ENDS));
    ck_assert(warned(dues, BPJS_DUES_WARNING_MONTHLY));
    bpjs_dues_free(dues);
  }
  const int64_t wrong[] = {1, 104999, 600001, INT64_MAX};
  for (int i = 0; i < 4; i++) {
    worker.jht = wrong[i];
    ck_assert_int_eq(status_of(law, worker, &any, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.message, "jht must be from 105000 to 600000 rupiah a month");
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_is_out_of_range_is_refused_by_name) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const bpjs_migrant good = agency(24, 2024, 1);
  bpjs_migrant bad[9] = {good, good, good, good, good, good, good, good, good};
  bad[0].jht = -1;
  bad[1].jht = INT64_MIN;
  bad[2].flags = 2;
  bad[3].via = 0;
  bad[4].via = 3;
  bad[5].months = 0;
  bad[6].months = -1;
  bad[7].months = 1201;
  bad[8].day = INT32_MAX;
  const char *const fields[] = {"jht",    "jht",    "flags",  "via", "via",
                                "months", "months", "months", "day"};
  for (int i = 0; i < 9; i++) {
    ck_assert_int_eq(status_of(law, bad[i], NULL, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, fields[i]);
  }
  bpjs_migrant other = good;
  other.reserved = 1;
  ck_assert_int_eq(status_of(law, other, NULL, &error), BPJS_ERROR_ARGUMENT);
  other.struct_size = 8;
  ck_assert_int_eq(status_of(law, other, NULL, &error), BPJS_ERROR_STRUCT_SIZE);
  bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = 2};
  ck_assert_int_eq(status_of(law, good, &policy, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dues_migrant(law, NULL, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "worker");
  error.struct_size = 0;
  ck_assert_int_eq(status_of(law, good, NULL, &error), BPJS_ERROR_STRUCT_SIZE);
  bpjs_law_free(law);
}
END_TEST

#define PACKAGE "migrant.package\tPMI\t06\t2020-01-01\t\t\t600\tIDR\tx\tA\t\n"
#define AFTER(flag) "migrant.extra_month.after\tPMI\t06\t2020-01-01\t\t\t" flag "\tflag\tx\tA\t\n"

/* The law decides to which package months may be added, and by which rows. */
START_TEST(months_are_added_only_where_the_law_says_so) {
  const struct {
    const char *rows, *parameter;
  } cases[] = {
      {PACKAGE, "migrant.extra_month.after"},
      {PACKAGE AFTER("0"), "migrant.extra_month.after"},
      {PACKAGE AFTER("1"), "migrant.extra_month"},
  };
  bpjs_error error = {.struct_size = sizeof error};
  for (int i = 0; i < 3; i++) {
    bpjs_law *law = law_of(cases[i].rows);
    ck_assert_int_eq(status_of(law, individual(7, 2020, 1), NULL, &error), BPJS_ERROR_NO_RULE);
    ck_assert_str_eq(error.value, cases[i].parameter);
    const int64_t amount[] = {600};
    check(law, individual(6, 2020, 1), amount, 1, BPJS_LAW_CONFIDENCE_A);
    bpjs_migrant worker = individual(6, 2020, 1);
    worker.jht = 1;
    ck_assert_int_eq(status_of(law, worker, NULL, &error), BPJS_ERROR_NO_RULE);
    ck_assert_str_eq(error.value, "migrant.jht.choice");
    ck_assert_int_eq(status_of(law, agency(6, 2020, 1), NULL, &error), BPJS_ERROR_NO_RULE);
    ck_assert_str_eq(error.value, "migrant.before_departure");
    bpjs_law_free(law);
  }
}
END_TEST

START_TEST(rows_less_sure_than_asked_for_are_refused) {
  bpjs_law *law = law_with("migrant.package\tPMI\t24\t2024-01-01\t\t\t1\tIDR\tx\tC\t\n");
  const bpjs_law_policy sure = {.struct_size = sizeof sure,
                                .minimum_confidence = BPJS_LAW_CONFIDENCE_B};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(status_of(law, individual(25, 2024, 1), &sure, &error), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "migrant.package");
  ck_assert_int_eq(status_of(law, individual(24, 2017, 9), &sure, &error), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "migrant.flat");
  bpjs_law_free(law);
}
END_TEST

/* Between which months the one price was asked is C; who is between them does not
 * rest on that, whose price of 2018 is B. */
START_TEST(what_refuses_other_contracts_leaves_a_line_as_sure_as_it_is) {
  bpjs_law *law = built_in();
  const bpjs_law_policy sure = {.struct_size = sizeof sure,
                                .minimum_confidence = BPJS_LAW_CONFIDENCE_B};
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_migrant worker = individual(24, 2020, 1);
  bpjs_dues *dues = due(law, &worker, &sure);
  ck_assert_int_eq(line_at(dues, 0).amount, 332500);
  bpjs_dues_free(dues);
  ck_assert_int_eq(status_of(law, individual(25, 2020, 1), &sure, &error), BPJS_ERROR_NO_RULE);
  bpjs_law_free(law);
  law = law_of("migrant.flat\tPMI\t\t2017-08-01\t2020-12-31\t\t332500\tIDR\tx\tA\t\n");
  for (int32_t months = 1; months <= 1200; months += 1199) { /* no ends at all */
    worker = individual(months, 2020, 1);
    dues = due(law, &worker, NULL);
    ck_assert_int_eq(line_at(dues, 0).amount, 332500);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

/* An overlay that rounds contributions to 1,000 rounds packages too. */
START_TEST(packages_round_as_contributions_do) {
  bpjs_law *law = law_with("rounding.step\tALL\tcontribution\t2015-07-01\t\t\t1000\tIDR\tx\tA\t\n");
  bpjs_migrant worker = individual(24, 2024, 1);
  bpjs_dues *dues = due(law, &worker, NULL);
  ck_assert_int_eq(line_at(dues, 0).amount, 333000);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(failing_allocations_leave_nothing_behind) {
  bpjs_law *law = built_in();
  bpjs_migrant worker = agency(36, 2024, 1);
  worker.jht = 50000;
  bpjs_dues *dues = NULL;
  FAIL_EACH_ALLOCATION(bpjs_dues_migrant(law, &worker, NULL, &dues, NULL),
                       ck_assert_ptr_null(dues));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.migrant", packages_are_as_published, before_2023_there_is_one_price,
      the_regime_changes_with_its_month, contracts_that_no_rule_is_for_are_refused,
      a_second_departure_pays_the_fee_again, jht_is_one_of_the_choices,
      jht_of_older_rules_is_for_those_who_ask_for_it, what_is_out_of_range_is_refused_by_name,
      months_are_added_only_where_the_law_says_so, rows_less_sure_than_asked_for_are_refused,
      what_refuses_other_contracts_leaves_a_line_as_sure_as_it_is,
      packages_round_as_contributions_do, failing_allocations_leave_nothing_behind)
