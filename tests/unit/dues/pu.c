/* bpjs_dues_pu: months, programmes, and calls that cannot be. */
#include "pu_sample.h"

#include "dues/pu.h"

START_TEST(nothing_before_july_2015) {
  bpjs_wage_earner worker = earner(2015, 6, 5000000);
  bpjs_error error = fails(&worker, 1, NULL, BPJS_ERROR_NO_RULE);
  ck_assert_ptr_nonnull(strstr(error.message, "2015-06"));
  worker.programmes = JHT;
  fails(&worker, 1, NULL, BPJS_ERROR_NO_RULE);
  worker.day = 0;
  fails(&worker, 1, NULL, BPJS_ERROR_NO_RULE);
  worker = earner(2015, 7, 5000000);
  worker.day = day_of(2015, 7, 31);
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(line_at(dues, 0).month, day_of(2015, 7, 1));
  ck_assert_uint_eq(programmes_of(dues), JKK | JKM | JHT | JP);
  bpjs_dues_free(dues);
}
END_TEST

/* March 2024 is due on Monday, 15 April; with that day off on the 16th. */
START_TEST(a_month_alone_is_due_as_all_of_them) {
  bpjs_wage_earner worker = earner(2024, 3, 5000000);
  bpjs_dues *dues = dues_of(&worker);
  int64_t off = day_of(2024, 4, 15);
  ck_assert_int_eq(total_of(dues).due_day, day_of(2024, 4, 15));
  ck_assert_int_eq(bpjs_dues_set_holidays(dues, &off, 1, NULL), BPJS_OK);
  ck_assert_int_eq(total_of(dues).due_day, day_of(2024, 4, 16));
  ck_assert_int_eq(total_of(dues).nominal_day, day_of(2024, 4, 15));
  ck_assert_int_eq(total_of(dues).month, 0);
  bpjs_dues_free(dues);
  worker.months = 2;
  dues = dues_of(&worker);
  ck_assert_int_eq(total_of(dues).due_day, 0);
  ck_assert_int_eq(total_of(dues).nominal_day, 0);
  bpjs_dues_free(dues);
}
END_TEST

/* The ceiling of 2026 ends in February 2027. */
START_TEST(beyond_the_last_announced_ceiling) {
  bpjs_wage_earner worker = earner(2027, 3, 20000000);
  bpjs_error error = fails(&worker, 1, NULL, BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_ptr_nonnull(strstr(error.message, "jp.wage_ceiling"));
  ck_assert_ptr_nonnull(strstr(error.message, "2027-02-28"));
  bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = BPJS_LAW_CARRY_FORWARD};
  bpjs_dues *dues = dues_under(NULL, &worker, 1, &policy);
  LINE(dues, JP, EMPLOYER, 11086300, 20000, 221726);
  ck_assert_int_ne((int)(line_of(dues, JP, WORKER).flags & BPJS_DUES_CARRIED), 0);
  ck_assert_int_eq((int)(line_of(dues, JHT, WORKER).flags & BPJS_DUES_CARRIED), 0);
  ck_assert_str_eq(warning_of(dues, BPJS_DUES_WARNING_CARRIED).parameter, "jp.wage_ceiling");
  /* Announced B, carried forward C. */
  ck_assert_int_eq(line_of(dues, JP, EMPLOYER).confidence, BPJS_LAW_CONFIDENCE_C);
  bpjs_dues_free(dues);
  policy.minimum_confidence = BPJS_LAW_CONFIDENCE_B;
  ck_assert_str_eq(fails(&worker, 1, &policy, BPJS_ERROR_CONFIDENCE).value, "jp.wage_ceiling");
  worker.programmes = JKK | JKM | JHT;
  dues = dues_of(&worker);
  LINE(dues, JHT, EMPLOYER, 20000000, 37000, 740000);
  ck_assert_int_eq(warning_of(dues, BPJS_DUES_WARNING_LEFT_OUT).programme, JP);
  bpjs_dues_free(dues);
}
END_TEST

/* A reform of one row changes nothing before its day. */
START_TEST(a_reform_raises_the_ceiling) {
  const char *row = "jp.wage_ceiling\tPU\t\t2027-03-01\t\t\t11600000\tIDR\ta reform\tC\t\n";
  bpjs_wage_earner worker = earner(2027, 2, 20000000);
  worker.months = 2;
  bpjs_dues *dues = dues_under(row, &worker, 1, NULL);
  int64_t at = find_line(dues, 0, JP, WORKER);
  ck_assert_int_eq(line_at(dues, at).amount, 110863);
  ck_assert_int_eq(line_at(dues, find_line(dues, at + 1, JP, WORKER)).amount, 116000);
  bpjs_dues_free(dues);
}
END_TEST

/* Only what was left out and is mandatory: one warning names it all. */
START_TEST(what_is_left_out_is_told) {
  bpjs_wage_earner worker = earner(2024, 6, 5000000);
  worker.programmes = JKK;
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(warning_of(dues, BPJS_DUES_WARNING_LEFT_OUT).programme, JKM | JHT | JP);
  bpjs_dues_free(dues);
  worker.size = BPJS_COMPANY_SIZE_MICRO;
  worker.programmes = JKK | JKM | JP; /* JP is voluntary there */
  dues = dues_of(&worker);
  ck_assert_uint_eq(programmes_of(dues), JKK | JKM | JP);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  bpjs_dues_free(dues);
}
END_TEST

/* The 15th of the next month, 30th in the relief of 2020, or the month's last. */
START_TEST(due_days) {
  const struct {
    int32_t year, month, due[3], nominal[3];
  } months[] = {{2024, 5, {2024, 6, 18}, {2024, 6, 15}}, /* a Saturday; the 17th is given */
                {2020, 8, {2020, 9, 30}, {2020, 9, 30}},
                {2021, 1, {2021, 3, 1}, {2021, 2, 28}}, /* a Sunday */
                {2021, 2, {2021, 3, 15}, {2021, 3, 15}}};
  const int64_t holiday = day_of(2024, 6, 17);
  for (size_t i = 0; i < sizeof months / sizeof months[0]; i++) {
    bpjs_wage_earner worker = earner(months[i].year, months[i].month, 5000000);
    bpjs_dues *dues = dues_of(&worker);
    ck_assert_int_eq(bpjs_dues_set_holidays(dues, &holiday, 1, NULL), BPJS_OK);
    bpjs_dues_totals totals = {.struct_size = sizeof totals};
    ck_assert_int_eq(bpjs_dues_total(dues, 0, &totals, NULL), BPJS_OK);
    const int32_t *due = months[i].due, *nominal = months[i].nominal;
    ck_assert_int_eq(totals.due_day, day_of(due[0], due[1], due[2]));
    ck_assert_int_eq(totals.nominal_day, day_of(nominal[0], nominal[1], nominal[2]));
    bpjs_dues_free(dues);
  }
}
END_TEST

/* 2025: 5,000,000 until June in class 3, then 12,000,000; the ceiling of JP rises
 * in March, JKP changes in February, and JKK is halved from February on.
 * JKK 44,500 + 5 x 22,250 + 6 x 53,400 = 476,150; JKM 6 x 15,000 + 6 x 36,000;
 * JHT 5.7 % of 6 x 5 and 6 x 12 million; JP 3 % of 6 x 5,000,000 and 6 x 10,547,400. */
START_TEST(a_year) {
  bpjs_wage_earner workers[] = {earner(2025, 7, 12000000), earner(2025, 1, 5000000)};
  for (int i = 0; i < 2; i++) {
    workers[i].months = 6;
    workers[i].reliefs = BPJS_RELIEF_LABOUR_INTENSIVE;
  }
  bpjs_dues *dues = dues_under(NULL, workers, 2, NULL);
  ck_assert_int_eq(bpjs_dues_month_count(dues), 12);
  int64_t jkk = 0, jkm = 0;
  for (int64_t i = 0; i < bpjs_dues_count(dues); i++) {
    bpjs_dues_line line = line_at(dues, i);
    jkk += line.programme == JKK ? line.amount : 0;
    jkm += line.programme == JKM ? line.amount : 0;
    ck_assert_int_ge(line.month, i == 0 ? 0 : line_at(dues, i - 1).month);
  }
  ck_assert_int_eq(jkk, 476150);
  ck_assert_int_eq(jkm, 306000);
  bpjs_dues_totals totals = total_of(dues);
  const int64_t jht = 57 * 102000, jp = 3 * (300000 + 632844);
  ck_assert_int_eq(totals.bill, 476150 + 306000 + jht + jp);
  ck_assert_int_eq(totals.worker, 20 * 102000 + 300000 + 632844);
  ck_assert_int_eq(totals.government, 12 * 11000);
  ck_assert_int_eq(totals.recomposition, 7000 + 5000); /* January's; then it is not known */
  bpjs_dues_free(dues);
}
END_TEST

/* July to September with a month between that nobody is insured in. */
START_TEST(spans_may_leave_months_out) {
  bpjs_wage_earner workers[] = {earner(2024, 9, 5000000), earner(2024, 7, 5000000)};
  bpjs_dues *dues = dues_under(NULL, workers, 2, NULL);
  ck_assert_int_eq(bpjs_dues_month_count(dues), 2);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(no_month_twice) {
  bpjs_wage_earner workers[] = {earner(2024, 7, 5000000), earner(2024, 5, 5000000)};
  workers[1].months = 3;
  bpjs_error error = fails(workers, 2, NULL, BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "day");
  ck_assert_int_eq(error.row, 2);
}
END_TEST

/* 1,200 months: from July 2015 on, without JP for which nothing is announced. */
START_TEST(a_century) {
  bpjs_wage_earner worker = earner(2015, 7, 1000000);
  worker.months = 1200;
  worker.programmes = JHT;
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(bpjs_dues_count(dues), 2400);
  ck_assert_int_eq(total_of(dues).bill, 1200 * 57000);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(pointers_and_counts) {
  bpjs_law *law = law_with(NULL);
  bpjs_wage_earner worker = earner(2024, 6, 5000000);
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_dues_pu(NULL, &worker, 1, NULL, &dues, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "law");
  ck_assert_int_eq(bpjs_dues_pu(law, NULL, 1, NULL, &dues, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "workers");
  ck_assert_int_eq(bpjs_dues_pu(law, &worker, 1, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dues");
  const int64_t counts[] = {0, -1, INT64_MIN};
  for (int i = 0; i < 3; i++) {
    ck_assert_int_eq(bpjs_dues_pu(law, &worker, counts[i], NULL, &dues, &error),
                     BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, "count");
  }
  bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = 2};
  ck_assert_int_eq(bpjs_dues_pu(law, &worker, 1, &policy, &dues, &error), BPJS_ERROR_ARGUMENT);
  error.struct_size = 4;
  ck_assert_int_eq(bpjs_dues_pu(law, &worker, 1, NULL, &dues, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
}
END_TEST

/* Items are the first one's struct_size apart: of a longer struct too, as long
 * as what we do not know is zero. */
START_TEST(structs_of_other_sizes) {
  struct {
    bpjs_wage_earner worker;
    int64_t later;
  } longer[2] = {{earner(2024, 6, 5000000), 0}, {earner(2024, 7, 5000000), 0}};
  longer[0].worker.struct_size = longer[1].worker.struct_size = sizeof longer[0];
  bpjs_dues *dues = dues_under(NULL, &longer[0].worker, 2, NULL);
  ck_assert_int_eq(bpjs_dues_month_count(dues), 2);
  bpjs_dues_free(dues);
  longer[1].later = 1;
  fails(&longer[0].worker, 2, NULL, BPJS_ERROR_STRUCT_SIZE);
  longer[1].later = 0;
  longer[1].worker.struct_size = sizeof(bpjs_wage_earner);
  fails(&longer[0].worker, 2, NULL, BPJS_ERROR_STRUCT_SIZE);
  const uint32_t sizes[] = {0, 4, sizeof(bpjs_wage_earner) - 1};
  for (int i = 0; i < 3; i++) {
    bpjs_wage_earner worker = earner(2024, 6, 5000000);
    worker.struct_size = sizes[i];
    fails(&worker, 1, NULL, BPJS_ERROR_STRUCT_SIZE);
  }
}
END_TEST

/* The kernel: rules of a month serve any number of workers. */
START_TEST(rules_are_resolved_once) {
  static bpjs_pu_rules rules;
  static bpjs_bill bill;
  bpjs_law *law = law_with(NULL);
  bpjs_law_policy policy;
  ck_assert_int_eq(bpjs_law_policy_in(NULL, &policy, NULL), BPJS_OK);
  bpjs_pu_rules_resolve(&rules, law, &policy, day_of(2026, 3, 1), bpjs_pu_scope_all());
  int64_t statuses = 0, amounts = 0;
  allocation_fail(1);
  for (int64_t wage = 0; wage < 10; wage++) {
    bpjs_wage_earner worker = earner(2026, 3, wage * 1000000);
    statuses += bpjs_pu_month(&rules, &worker, &bill, NULL);
    amounts += bill.lines[2].due.amount;
  }
  ck_assert(!allocation_failed());
  ck_assert_int_eq(statuses, BPJS_OK);
  ck_assert_int_eq(amounts, 45 * 37000); /* JHT of 0 to 9 million */
  bpjs_law_free(law);
}
END_TEST

/* A reform in the middle of a month touches every line of a deferred bill: there
 * is room for all its warnings and steps. */
START_TEST(a_bill_has_room) {
  const char *rows =
      "wage.piece.months\tPU\t\t2020-08-02\t\t\t7\tmonths\tx\tA\t\n"
      "rounding.step\tALL\taverage_wage\t2020-08-02\t\t\t1\tIDR\tx\tA\t\n"
      "rounding.direction\tALL\taverage_wage\t2020-08-02\t\t\tup\tdirection\tx\tA\t\n"
      "rounding.step\tALL\tcontribution\t2020-08-02\t\t\t1\tIDR\tx\tA\t\n"
      "rounding.direction\tALL\tcontribution\t2020-08-02\t\t\tup\tdirection\tx\tA\t\n"
      "jht.rate.employer\tPU\t\t2020-08-02\t\t\t37001\tppm\tx\tA\t\n"
      "jht.rate.worker\tPU\t\t2020-08-02\t\t\t20001\tppm\tx\tA\t\n"
      "jp.rate.employer\tPU\t\t2020-08-02\t\t\t20001\tppm\tx\tA\t\n"
      "jp.rate.worker\tPU\t\t2020-08-02\t\t\t10001\tppm\tx\tA\t\n";
  bpjs_wage_earner worker = earner(2020, 8, 10000001);
  worker.wage_kind = BPJS_WAGE_KIND_PIECE;
  worker.reliefs = BPJS_RELIEF_JP_DEFERRAL | BPJS_RELIEF_PP49_2020;
  worker.registered_day = worker.paid_through_day = day_of(2020, 7, 1);
  worker.sales_fall_ppm = 500000;
  worker.minimum_wage = INT64_MAX;
  bpjs_dues *dues = dues_under(rows, &worker, 1, NULL);
  /* Months, step and direction, each once for JKK, JKM, JHT, JP; and four rates. */
  ck_assert_int_eq(warnings_of(dues, BPJS_DUES_WARNING_INSIDE_MONTH, NULL), 3 + 4);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(memory_runs_out) {
  bpjs_law *law = law_with(NULL);
  bpjs_wage_earner workers[] = {earner(2024, 6, 5000001), earner(2020, 8, 5000001)};
  workers[1].reliefs = BPJS_RELIEF_JP_DEFERRAL;
  bpjs_dues *dues = NULL;
  FAIL_EACH_ALLOCATION(bpjs_dues_pu(law, workers, 2, NULL, &dues, NULL), ck_assert_ptr_null(dues));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.pu", nothing_before_july_2015, a_month_alone_is_due_as_all_of_them,
      beyond_the_last_announced_ceiling, a_reform_raises_the_ceiling, what_is_left_out_is_told,
      due_days, a_year, spans_may_leave_months_out, no_month_twice, a_century, pointers_and_counts,
      structs_of_other_sizes, rules_are_resolved_once, a_bill_has_room, memory_runs_out)
