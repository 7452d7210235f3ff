/* Reliefs of wage earners: their months, and facts that are against them. */
#include "pu_sample.h"

static bpjs_wage_earner asserting(int32_t year, int32_t month, uint32_t reliefs) {
  bpjs_wage_earner worker = earner(year, month, 10000000);
  worker.reliefs = reliefs;
  return worker;
}

/* The rate of JKK in class 3, with a relief or in full; and the line's flag. */
static void jkk_is(const bpjs_dues *dues, int32_t rate) {
  bpjs_dues_line line = line_of(dues, JKK, EMPLOYER);
  ck_assert_int_eq(line.rate_ppm, rate);
  ck_assert_int_eq((line.flags & BPJS_DUES_RELIEF) != 0, rate != 8900);
}

static void is_given(const bpjs_wage_earner *worker, int32_t rate) {
  bpjs_dues *dues = dues_of(worker);
  jkk_is(dues, rate);
  ck_assert_int_eq(warnings_of(dues, BPJS_DUES_WARNING_RELIEF_FACT, NULL), 0);
  ck_assert_int_eq(warnings_of(dues, BPJS_DUES_WARNING_RELIEF_MONTH, NULL), 0);
  ck_assert_int_eq(warnings_of(dues, BPJS_DUES_WARNING_LATE, NULL), 0);
  bpjs_dues_free(dues);
}

static void is_refused(const bpjs_wage_earner *worker, int32_t code, int64_t number,
                       const char *parameter) {
  bpjs_dues *dues = dues_of(worker);
  jkk_is(dues, 8900);
  bpjs_dues_warning warning = warning_of(dues, code);
  ck_assert_int_eq(warning.number, number);
  ck_assert_str_eq(warning.parameter, parameter);
  bpjs_dues_free(dues);
}

#define FACT BPJS_DUES_WARNING_RELIEF_FACT
#define MONTH BPJS_DUES_WARNING_RELIEF_MONTH

START_TEST(months_of_2020) {
  bpjs_wage_earner worker = asserting(2020, 7, BPJS_RELIEF_PP49_2020);
  is_refused(&worker, MONTH, BPJS_RELIEF_PP49_2020, "relief.pp49_2020.jkm.rate");
  worker.day = day_of(2020, 8, 1);
  is_given(&worker, 89);
  worker.day = day_of(2021, 1, 31);
  is_given(&worker, 89);
  worker.day = day_of(2021, 2, 1);
  is_refused(&worker, MONTH, BPJS_RELIEF_PP49_2020, "relief.pp49_2020.jkm.rate");
}
END_TEST

START_TEST(months_of_the_labour_intensive) {
  bpjs_wage_earner worker = asserting(2025, 1, BPJS_RELIEF_LABOUR_INTENSIVE);
  const char *rate = "relief.labour_intensive.jkk.rate";
  is_refused(&worker, MONTH, BPJS_RELIEF_LABOUR_INTENSIVE, rate);
  worker.day = day_of(2025, 2, 1);
  is_given(&worker, 4450);
  worker.day = day_of(2025, 8, 1);
  is_given(&worker, 4450);
  worker.day = day_of(2026, 1, 31);
  is_given(&worker, 4450);
  worker.day = day_of(2026, 2, 1);
  is_refused(&worker, MONTH, BPJS_RELIEF_LABOUR_INTENSIVE, rate);
}
END_TEST

/* JKM is not reduced by PP 7/2025; 0.445 % of 5,010,000 is 22,294.50, which is
 * rounded half up by a rule that is C. */
START_TEST(labour_intensive_relief_is_of_jkk_and_rounded_once) {
  bpjs_wage_earner worker = asserting(2025, 3, BPJS_RELIEF_LABOUR_INTENSIVE);
  worker.wage = 5010000;
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JKK, EMPLOYER, 5010000, 4450, 22295);
  bpjs_dues_line line = line_of(dues, JKK, EMPLOYER);
  ck_assert_int_eq(line.fraction_ppm, 500000);
  ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_C);
  LINE(dues, JKM, EMPLOYER, 5010000, 3000, 15030);
  bpjs_dues_free(dues);
}
END_TEST

/* PP 36/2025 of 4 September 2025 covers August: payroll did not know it then. */
START_TEST(august_2025_as_known_then_and_now) {
  bpjs_wage_earner worker = asserting(2025, 8, BPJS_RELIEF_LABOUR_INTENSIVE);
  bpjs_law_policy policy = {.struct_size = sizeof policy, .known_on = day_of(2025, 9, 3)};
  bpjs_dues *dues = dues_under(NULL, &worker, 1, &policy);
  LINE(dues, JKK, EMPLOYER, 10000000, 8900, 89000);
  ck_assert_int_eq(warnings_of(dues, MONTH, NULL), 1);
  LINE(dues, JKP, GOVERNMENT, 5000000, 2200, 11000);
  ck_assert_int_ge(find_line(dues, 0, JKP, RECOMPOSITION), 0);
  bpjs_dues_free(dues);
  policy.known_on++;
  dues = dues_under(NULL, &worker, 1, &policy);
  LINE(dues, JKK, EMPLOYER, 10000000, 4450, 44500);
  ck_assert_int_eq(warnings_of(dues, MONTH, NULL), 0);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(labour_intensive_firms_have_fifty_workers) {
  bpjs_wage_earner worker = asserting(2025, 9, BPJS_RELIEF_LABOUR_INTENSIVE);
  worker.active_workers = 50;
  is_given(&worker, 4450);
  worker.active_workers = 49;
  is_refused(&worker, FACT, 50, "relief.labour_intensive.workers");
  worker.active_workers = 0; /* not given */
  is_given(&worker, 4450);
  worker.flags = BPJS_WORKER_SALES_FALL;
  is_given(&worker, 4450);
  worker.flags = BPJS_WORKER_ACTIVE_WORKERS; /* given, and none */
  is_refused(&worker, FACT, 50, "relief.labour_intensive.workers");
}
END_TEST

START_TEST(labour_intensive_firms_have_paid_until_january_2025) {
  bpjs_wage_earner worker = asserting(2025, 9, BPJS_RELIEF_LABOUR_INTENSIVE);
  worker.paid_through_day = day_of(2025, 1, 1); /* its month counts */
  is_given(&worker, 4450);
  worker.paid_through_day = day_of(2024, 12, 31);
  is_refused(&worker, FACT, day_of(2025, 1, 31), "relief.labour_intensive.paid_through");
}
END_TEST

/* Which entries of the annex the relief lists is not in the sources. */
START_TEST(whether_an_industry_is_listed_is_not_checked) {
  bpjs_wage_earner worker = asserting(2025, 9, BPJS_RELIEF_LABOUR_INTENSIVE);
  strcpy(worker.industry, "G3-001");
  bpjs_dues *dues = dues_of(&worker);
  jkk_is(dues, 4450);
  bpjs_dues_warning warning = warning_of(dues, BPJS_DUES_WARNING_INDUSTRY);
  ck_assert_int_eq(warning.programme, JKK);
  ck_assert_int_eq(warning.number, 0);
  ck_assert_str_eq(warning.parameter, "relief.labour_intensive.jkk.rate");
  bpjs_dues_free(dues);
  for (int i = 0; i < 3; i++) { /* no industry; no JKK; refused */
    bpjs_wage_earner other = worker;
    if (i == 0)
      other.industry[0] = '\0';
    other.programmes = i == 1 ? JKM : 0;
    other.active_workers = i == 2 ? 49 : 0;
    dues = dues_of(&other);
    ck_assert_int_eq(warnings_of(dues, BPJS_DUES_WARNING_INDUSTRY, NULL), 0);
    bpjs_dues_free(dues);
  }
}
END_TEST

/* Months from August 2025 on can be settled until 30 June 2026. */
START_TEST(too_late_is_in_full) {
  bpjs_wage_earner worker = asserting(2025, 9, BPJS_RELIEF_LABOUR_INTENSIVE);
  worker.payment_day = day_of(2026, 6, 30);
  is_given(&worker, 4450);
  worker.payment_day++;
  is_refused(&worker, BPJS_DUES_WARNING_LATE, day_of(2026, 6, 30),
             "relief.labour_intensive.settle_to");
  worker.day = day_of(2025, 7, 1); /* PP 7/2025 names no last day */
  is_given(&worker, 4450);
}
END_TEST

START_TEST(of_two_facts_the_first_refuses) {
  bpjs_wage_earner worker = asserting(2025, 9, BPJS_RELIEF_LABOUR_INTENSIVE);
  worker.active_workers = 10;
  worker.paid_through_day = day_of(2024, 12, 31);
  is_refused(&worker, FACT, 50, "relief.labour_intensive.workers");
}
END_TEST

START_TEST(paid_until_july_2020) {
  bpjs_wage_earner worker = asserting(2020, 9, BPJS_RELIEF_PP49_2020);
  worker.paid_through_day = day_of(2020, 7, 1);
  is_given(&worker, 89);
  worker.registered_day = day_of(2020, 7, 31);
  is_given(&worker, 89);
  worker.paid_through_day = day_of(2020, 6, 30);
  is_refused(&worker, FACT, day_of(2020, 7, 31), "relief.pp49_2020.paid_through");
}
END_TEST

/* Registered in August 2020 or later: two months in full, whatever was paid. */
START_TEST(newcomers_pay_two_months_in_full) {
  bpjs_wage_earner worker = asserting(2020, 9, BPJS_RELIEF_PP49_2020);
  worker.registered_day = day_of(2020, 8, 31);
  is_refused(&worker, FACT, 2, "relief.pp49_2020.full_months");
  worker.day = day_of(2020, 10, 1);
  is_given(&worker, 89);
  worker.paid_through_day = day_of(2020, 6, 30);
  is_given(&worker, 89);
  worker.registered_day = day_of(2020, 8, 1);
  worker.day = day_of(2020, 8, 1);
  is_refused(&worker, FACT, 2, "relief.pp49_2020.full_months");
}
END_TEST

/* PP 49/2020 art 17: of 8,939,700 x 2 % = 178,794 and x 1 % = 89,397, 1 % is paid
 * now: 0.02 % is 1,787.94 and 0.01 % is 893.97. */
START_TEST(pension_is_deferred) {
  bpjs_wage_earner worker = asserting(2020, 8, BPJS_RELIEF_JP_DEFERRAL);
  worker.sales_fall_ppm = 300001;
  bpjs_dues *dues = dues_of(&worker);
  const struct {
    int32_t payer, rate;
    int64_t now, full;
  } parts[] = {{EMPLOYER, 200, 1788, 178794}, {WORKER, 100, 894, 89397}};
  for (int i = 0; i < 2; i++) {
    LINE(dues, JP, parts[i].payer, 8939700, parts[i].rate, parts[i].now);
    int64_t at = find_line(dues, 0, JP, parts[i].payer);
    ck_assert_int_ne((int)(line_at(dues, at).flags & BPJS_DUES_RELIEF), 0);
    bpjs_dues_line later = line_at(dues, at + 1);
    ck_assert_int_eq(later.payer, parts[i].payer);
    ck_assert_uint_eq(later.flags & ~(uint32_t)BPJS_DUES_KNOWN_ASSUMED,
                      BPJS_DUES_DEFERRED | BPJS_DUES_OUTSIDE_BILL | BPJS_DUES_RELIEF);
    ck_assert_int_eq(later.amount, parts[i].full - parts[i].now);
    ck_assert_int_eq(later.unit_amount, later.amount);
    ck_assert_int_eq(later.base, 8939700);
    ck_assert_int_eq(later.rate_ppm, 0);
    ck_assert_int_eq(later.fraction_ppm, 0);
    ck_assert_int_eq(later.settle_from, day_of(2021, 5, 15));
    ck_assert_int_eq(later.settle_to, day_of(2022, 4, 15));
    ck_assert_int_eq(later.confidence, BPJS_LAW_CONFIDENCE_C); /* as what is paid now */
  }
  bpjs_dues_totals totals = total_of(dues);
  ck_assert_int_eq(totals.deferred, 178794 - 1788 + 89397 - 894);
  /* JKK 89,000, JKM 30,000, JHT 370,000 and 200,000, JP 1,788 and 894. */
  ck_assert_int_eq(totals.bill, 691682);
  bpjs_dues_free(dues);
}
END_TEST

static void not_deferred(const bpjs_wage_earner *worker, int64_t number, const char *parameter) {
  bpjs_dues *dues = dues_of(worker);
  ck_assert_int_eq(total_of(dues).deferred, 0);
  bpjs_dues_warning warning = warning_of(dues, FACT);
  ck_assert_int_eq(warning.programme, JP);
  ck_assert_int_eq(warning.number, number);
  ck_assert_str_eq(warning.parameter, parameter);
  bpjs_dues_free(dues);
}

/* Medium and large firms, whose sales fell by more than 30 %. */
START_TEST(deferral_is_for_larger_firms_in_need) {
  bpjs_wage_earner worker = asserting(2020, 8, BPJS_RELIEF_JP_DEFERRAL);
  worker.sales_fall_ppm = 300000;
  not_deferred(&worker, 300000, "relief.jp_deferral.sales_fall");
  worker.sales_fall_ppm = -1; /* they rose */
  not_deferred(&worker, 300000, "relief.jp_deferral.sales_fall");
  worker.sales_fall_ppm = 0;
  worker.flags = BPJS_WORKER_SALES_FALL; /* they did not fall */
  not_deferred(&worker, 300000, "relief.jp_deferral.sales_fall");
  worker.flags = BPJS_WORKER_ACTIVE_WORKERS;
  worker.size = BPJS_COMPANY_SIZE_SMALL;
  not_deferred(&worker, 0, "relief.jp_deferral.size");
  worker.size = BPJS_COMPANY_SIZE_MICRO;
  not_deferred(&worker, 0, "relief.jp_deferral.size");
  worker.size = BPJS_COMPANY_SIZE_MEDIUM;
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_gt(total_of(dues).deferred, 0);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(deferral_has_its_months) {
  bpjs_wage_earner worker = asserting(2021, 2, BPJS_RELIEF_JP_DEFERRAL);
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(total_of(dues).deferred, 0);
  bpjs_dues_warning warning = warning_of(dues, MONTH);
  ck_assert_int_eq(warning.programme, JP);
  ck_assert_str_eq(warning.parameter, "relief.jp_deferral.rate.employer");
  bpjs_dues_free(dues);
}
END_TEST

/* A fact about a relief that is not asserted means nothing. */
START_TEST(facts_alone_do_nothing) {
  bpjs_wage_earner worker = asserting(2025, 9, 0);
  worker.active_workers = 10;
  worker.sales_fall_ppm = 1;
  worker.paid_through_day = day_of(2020, 1, 1);
  worker.payment_day = day_of(2030, 1, 1);
  is_given(&worker, 8900);
}
END_TEST

/* In a year with the relief its other months are charged in full, and nothing is
 * said of them. */
START_TEST(a_year_with_a_relief_inside) {
  bpjs_wage_earner worker = asserting(2025, 1, BPJS_RELIEF_LABOUR_INTENSIVE);
  worker.months = 14; /* to February 2026 */
  bpjs_dues *dues = dues_of(&worker);
  int64_t at = -1;
  for (int month = 0; month < 14; month++) {
    at = find_line(dues, at + 1, JKK, EMPLOYER);
    ck_assert_int_eq(line_at(dues, at).rate_ppm, month == 0 || month == 13 ? 8900 : 4450);
  }
  ck_assert_int_eq(warnings_of(dues, MONTH, NULL), 0);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(months_outside_are_warned_of_once) {
  bpjs_wage_earner workers[] = {asserting(2024, 6, BPJS_RELIEF_LABOUR_INTENSIVE),
                                asserting(2024, 1, 0), asserting(2023, 3, 7)};
  workers[0].months = workers[1].months = 3;
  bpjs_dues *dues = dues_under(NULL, workers, 3, NULL);
  ck_assert_int_eq(warnings_of(dues, MONTH, NULL), 3); /* one for each relief */
  for (int64_t i = 0; i < bpjs_dues_warning_count(dues); i++) {
    bpjs_dues_warning warning = {.struct_size = sizeof warning};
    ck_assert_int_eq(bpjs_dues_warning_get(dues, i, &warning, NULL), BPJS_OK);
    ck_assert_int_eq(warning.month, day_of(2023, 3, 1));
  }
  bpjs_dues_free(dues);
}
END_TEST

/* A reform may bring a relief back, without any condition. */
START_TEST(a_reform_without_conditions) {
  const char *rows =
      "relief.labour_intensive.jkk.rate\tPU\t1\t2026-08-01\t2026-08-31\t\t1000\tppm\t"
      "a reform\tA\t\n"
      "relief.labour_intensive.jkk.rate\tPU\t3\t2026-08-01\t2026-08-31\t\t2000\tppm\t"
      "a reform\tA\t\n";
  bpjs_wage_earner worker = asserting(2026, 8, BPJS_RELIEF_LABOUR_INTENSIVE);
  worker.active_workers = 1;
  worker.paid_through_day = day_of(2016, 1, 1);
  worker.payment_day = day_of(2030, 1, 1);
  bpjs_dues *dues = dues_under(rows, &worker, 1, NULL);
  jkk_is(dues, 2000);
  bpjs_dues_free(dues);
}
END_TEST

SUITE("dues.pu_relief", months_of_2020, months_of_the_labour_intensive,
      labour_intensive_relief_is_of_jkk_and_rounded_once, august_2025_as_known_then_and_now,
      labour_intensive_firms_have_fifty_workers,
      labour_intensive_firms_have_paid_until_january_2025,
      whether_an_industry_is_listed_is_not_checked, too_late_is_in_full,
      of_two_facts_the_first_refuses, paid_until_july_2020, newcomers_pay_two_months_in_full,
      pension_is_deferred, deferral_is_for_larger_firms_in_need, deferral_has_its_months,
      facts_alone_do_nothing, a_year_with_a_relief_inside, months_outside_are_warned_of_once,
      a_reform_without_conditions)
