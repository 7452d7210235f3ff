#include "asked.h"

static bpjs_self_employed earning(int64_t income, int32_t day) {
  return (bpjs_self_employed){
      .struct_size = sizeof(bpjs_self_employed), .day = day, .income = income};
}

static bpjs_dues *due_by(const bpjs_law *law, const bpjs_self_employed *worker,
                         const bpjs_law_policy *policy) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dues_bpu(law, worker, 1, policy, &dues, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return dues;
}

static bpjs_dues *due(const bpjs_law *law, const bpjs_self_employed *worker) {
  return due_by(law, worker, NULL);
}

static int64_t bill_of(const bpjs_law *law, const bpjs_self_employed *worker) {
  bpjs_dues *dues = due(law, worker);
  int64_t bill = total_at(dues, -1).bill;
  bpjs_dues_free(dues);
  return bill;
}

/* BP-02, and PP 50/2025: transport 2026-01 to 2027-03, others 2026-04 to 2026-12;
 * 16,800 and half of it. */
START_TEST(each_sector_has_its_months_of_relief) {
  bpjs_law *law = built_in();
  const struct {
    int32_t sector, year, month;
    int64_t bill;
  } cases[] = {
      {BPJS_BPU_SECTOR_TRANSPORT, 2025, 12, 16800}, {BPJS_BPU_SECTOR_TRANSPORT, 2026, 1, 8400},
      {BPJS_BPU_SECTOR_TRANSPORT, 2027, 3, 8400},   {BPJS_BPU_SECTOR_TRANSPORT, 2027, 4, 16800},
      {BPJS_BPU_SECTOR_OTHER, 2026, 3, 16800},      {BPJS_BPU_SECTOR_OTHER, 2026, 4, 8400},
      {BPJS_BPU_SECTOR_OTHER, 2026, 12, 8400},      {BPJS_BPU_SECTOR_OTHER, 2027, 1, 16800},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_self_employed worker = earning(1000000, day_of(cases[i].year, cases[i].month, 28));
    worker.sector = cases[i].sector;
    bpjs_dues *dues = due(law, &worker);
    ck_assert_int_eq(total_at(dues, -1).bill, cases[i].bill);
    for (int line = 0; line < 2; line++)
      ck_assert_int_eq((line_at(dues, line).flags & BPJS_DUES_RELIEF) != 0, cases[i].bill == 8400);
    ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

/* Band 2,950,000: JKK 0.5 % 14,750, JKM 3,400, JHT 2 % 59,000 as ever. */
START_TEST(jht_is_never_reduced) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(3000000, day_of(2026, 5, 1));
  worker.sector = BPJS_BPU_SECTOR_OTHER;
  worker.programmes = BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JHT;
  bpjs_dues *dues = due(law, &worker);
  const int64_t amounts[] = {14750, 3400, 59000};
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(line_at(dues, i).amount, amounts[i]);
  ck_assert_int_eq(line_at(dues, 0).rate_ppm, 5000);
  ck_assert_uint_eq(line_at(dues, 2).flags & BPJS_DUES_RELIEF, 0);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* December 2025 and April 2027 in full, fifteen months between at half:
 * 2 x 16,800 + 15 x 8,400 = 159,600. */
START_TEST(months_paid_ahead_follow_the_law_of_each) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(1000000, day_of(2025, 12, 1));
  worker.sector = BPJS_BPU_SECTOR_TRANSPORT;
  worker.months = 17;
  ck_assert_int_eq(bill_of(law, &worker), 159600);
  bpjs_law_free(law);
}
END_TEST

START_TEST(without_a_sector_there_is_none_and_a_warning) {
  bpjs_law *law = built_in();
  const struct {
    int32_t year, month;
    bool warning;
  } cases[] = {{2025, 12, false}, {2026, 1, true}, {2027, 3, true}, {2027, 4, false}};
  for (int i = 0; i < 4; i++) {
    bpjs_self_employed worker = earning(1000000, day_of(cases[i].year, cases[i].month, 1));
    bpjs_dues *dues = due(law, &worker);
    ck_assert_int_eq(total_at(dues, -1).bill, 16800);
    ck_assert_int_eq(warned(dues, BPJS_DUES_WARNING_NO_SECTOR), cases[i].warning);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_public_budget_and_an_employer_pay_in_full) {
  bpjs_law *law = built_in();
  const int32_t warnings[] = {BPJS_DUES_WARNING_BY_BUDGET, BPJS_DUES_WARNING_RELIEF_FACT};
  for (uint32_t flag = 1; flag <= 2; flag++)
    for (int32_t sector = BPJS_BPU_SECTOR_NONE; sector <= BPJS_BPU_SECTOR_OTHER; sector++) {
      bpjs_self_employed worker = earning(1000000, day_of(2026, 6, 1));
      worker.flags = flag;
      worker.sector = sector;
      bpjs_dues *dues = due(law, &worker);
      ck_assert_int_eq(total_at(dues, -1).bill, 16800);
      ck_assert_int_eq(total_at(dues, -1).government, flag == 1 ? 16800 : 0);
      ck_assert_int_eq(total_at(dues, -1).participant, flag == 1 ? 0 : 16800);
      ck_assert(warned(dues, warnings[flag - 1]));
      ck_assert(!warned(dues, BPJS_DUES_WARNING_NO_SECTOR));
      bpjs_dues_free(dues);
    }
  /* Before the relief there is nothing to warn of. */
  bpjs_self_employed worker = earning(1000000, day_of(2025, 6, 1));
  worker.flags = BPJS_SELF_EMPLOYED_BY_BUDGET;
  bpjs_dues *dues = due(law, &worker);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* A reform that includes employers: the row becomes a condition that holds, of
 * confidence A here, so that the line stays B. */
START_TEST(a_reform_can_include_them) {
  bpjs_law *law = law_with("relief.pp50_2025.employer\tBPU\t\t2026-01-01\t2027-03-31\t\t1\tflag\t"
                           "a reform\tA\t\n");
  bpjs_self_employed worker = earning(1000000, day_of(2026, 6, 1));
  worker.flags = BPJS_SELF_EMPLOYED_EMPLOYER;
  worker.sector = BPJS_BPU_SECTOR_OTHER;
  ck_assert_int_eq(bill_of(law, &worker), 8400);
  bpjs_law_free(law);
}
END_TEST

/* A reform that extends the rates to 2028 and says nothing of budgets and employers
 * leaves them where PP 50/2025 has them: in full. */
START_TEST(a_reform_may_forget_whom_it_is_not_for) {
  bpjs_law *law = law_with(
      "relief.pp50_2025.jkk.rate\tBPU\tother\t2028-01-01\t2028-12-31\t\t5000\tppm\tx\tA\t\n"
      "relief.pp50_2025.jkm.amount\tBPU\tother\t2028-01-01\t2028-12-31\t\t3400\tIDR\tx\tA\t\n");
  const int64_t bills[] = {8400, 16800, 16800, 16800};
  for (uint32_t flags = 0; flags < 4; flags++) {
    bpjs_self_employed worker = earning(1000000, day_of(2028, 6, 1));
    worker.flags = flags;
    worker.sector = BPJS_BPU_SECTOR_OTHER;
    bpjs_dues *dues = due(law, &worker);
    ck_assert_int_eq(total_at(dues, -1).bill, bills[flags]);
    ck_assert_int_eq(warned(dues, BPJS_DUES_WARNING_BY_BUDGET), flags == 1 || flags == 3);
    ck_assert_int_eq(warned(dues, BPJS_DUES_WARNING_RELIEF_FACT), flags == 2);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

/* PP 50/2025 is of 22 December 2025. */
START_TEST(payroll_did_not_know_it_before_it_was_enacted) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(1000000, day_of(2026, 1, 1));
  worker.sector = BPJS_BPU_SECTOR_TRANSPORT;
  for (int32_t day = 21; day <= 22; day++) {
    bpjs_law_policy policy = {.struct_size = sizeof policy, .known_on = day_of(2025, 12, day)};
    bpjs_dues *dues = due_by(law, &worker, &policy);
    ck_assert_int_eq(total_at(dues, -1).bill, day == 21 ? 16800 : 8400);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

/* PR-02: JKK 1 % of the band's, 100 to 2,070; JKM Rp68. The month before the
 * first, the first, the last, the month after. */
START_TEST(pp49_takes_99_percent_off_where_it_is_asserted) {
  bpjs_law *law = built_in();
  const struct {
    int32_t year, month;
    int64_t income, jkk, jkm;
  } cases[] = {
      {2020, 7, 1000000, 10000, 6800}, {2020, 8, 1000000, 100, 68},
      {2021, 1, 20200000, 2070, 68},   {2021, 2, 20200000, 207000, 6800},
      {2020, 12, 2700000, 295, 68},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_self_employed worker = earning(cases[i].income, day_of(cases[i].year, cases[i].month, 1));
    worker.reliefs = BPJS_RELIEF_PP49_2020;
    bpjs_dues *dues = due(law, &worker);
    ck_assert_int_eq(line_at(dues, 0).amount, cases[i].jkk);
    ck_assert_int_eq(line_at(dues, 1).amount, cases[i].jkm);
    ck_assert_int_eq(warned(dues, BPJS_DUES_WARNING_RELIEF_MONTH), cases[i].jkm == 6800);
    bpjs_dues_free(dues);
    worker.reliefs = 0;
    dues = due(law, &worker);
    ck_assert_int_eq(line_at(dues, 1).amount, 6800);
    ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

/* July and August 2020: 16,800 + 168. Of a relief that has months in the call the
 * others say nothing; of one that has none the first does. */
START_TEST(pp49_is_silent_beside_its_months) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(1000000, day_of(2020, 7, 1));
  worker.reliefs = BPJS_RELIEF_PP49_2020;
  worker.months = 2;
  bpjs_dues *dues = due(law, &worker);
  ck_assert_int_eq(total_at(dues, -1).bill, 16968);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  bpjs_dues_free(dues);
  worker.day = day_of(2020, 6, 1);
  dues = due(law, &worker);
  ck_assert_int_eq(total_at(dues, -1).bill, 33600);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 1);
  ck_assert(warned(dues, BPJS_DUES_WARNING_RELIEF_MONTH));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* Who was registered before August 2020 has to have paid July; who came later
 * pays two months in full. */
START_TEST(pp49_holds_the_facts_against_its_conditions) {
  bpjs_law *law = built_in();
  const struct {
    int32_t month, registered, paid;
    bool given;
  } cases[] = {
      {8, day_of(2020, 7, 31), 0, true},   {8, 0, day_of(2020, 7, 1), true},
      {8, 0, day_of(2020, 6, 30), false},  {8, day_of(2020, 8, 1), 0, false},
      {9, day_of(2020, 8, 31), 0, false},  {10, day_of(2020, 8, 31), 0, true},
      {11, day_of(2020, 10, 1), 0, false}, {12, day_of(2020, 10, 1), 0, true},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_self_employed worker = earning(1000000, day_of(2020, cases[i].month, 1));
    worker.reliefs = BPJS_RELIEF_PP49_2020;
    worker.registered_day = cases[i].registered;
    worker.paid_through_day = cases[i].paid;
    bpjs_dues *dues = due(law, &worker);
    ck_assert_int_eq(total_at(dues, -1).bill, cases[i].given ? 168 : 16800);
    ck_assert_int_eq(warned(dues, BPJS_DUES_WARNING_RELIEF_FACT), !cases[i].given);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

/* A reform that gives the relief for JKK or JKM alone. */
START_TEST(a_relief_of_one_programme_leaves_the_other) {
  const char *const rows =
      "bpu.band.from\tBPU\t01\t2020-01-01\t\t\t0\tIDR\tx\tA\t\n"
      "bpu.band.reference\tBPU\t01\t2020-01-01\t\t\t1000\tIDR\tx\tA\t\n"
      "jkk.rate\tBPU\t\t2020-01-01\t\t\t10000\tppm\tx\tA\t\n"
      "jkm.amount\tBPU\t\t2020-01-01\t\t\t7\tIDR\tx\tA\t\n"
      "relief.pp50_2025.jkk.rate\tBPU\ttransport\t2020-01-01\t2020-12-31\t\t5000\tppm\tx\tA\t\n"
      "relief.pp50_2025.jkm.amount\tBPU\tother\t2020-01-01\t2020-12-31\t\t3\tIDR\tx\tA\t\n";
  bpjs_law *law = law_of(rows);
  const int64_t bills[] = {5 + 7, 10 + 3};
  for (int32_t i = 0; i < 2; i++) {
    bpjs_self_employed worker = earning(0, day_of(2020, 1, 1));
    worker.sector = i + 1;
    ck_assert_int_eq(bill_of(law, &worker), bills[i]);
  }
  bpjs_law_free(law);
}
END_TEST

/* The rate of the reduced line, and a condition that it touches, less sure than
 * asked for. */
START_TEST(a_relief_less_sure_than_asked_for_is_refused) {
  bpjs_law *law = law_with("relief.pp50_2025.employer\tBPU\t\t2026-01-01\t2027-03-31\t\t1\tflag\t"
                           "a reform\tC\t\n");
  bpjs_law_policy sure = {.struct_size = sizeof sure, .minimum_confidence = BPJS_LAW_CONFIDENCE_B};
  bpjs_self_employed worker = earning(1000000, day_of(2026, 6, 1));
  worker.flags = BPJS_SELF_EMPLOYED_EMPLOYER;
  worker.sector = BPJS_BPU_SECTOR_OTHER;
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(bpjs_dues_bpu(law, &worker, 1, &sure, &dues, &error), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "relief.pp50_2025.employer");
  bpjs_law_free(law);
  law = law_of("bpu.band.from\tBPU\t01\t2020-01-01\t\t\t0\tIDR\tx\tA\t\n"
               "bpu.band.reference\tBPU\t01\t2020-01-01\t\t\t1000\tIDR\tx\tA\t\n"
               "jkk.rate\tBPU\t\t2020-01-01\t\t\t10000\tppm\tx\tA\t\n"
               "relief.pp50_2025.jkm.amount\tBPU\tother\t2020-01-01\t2020-12-31\t\t3\tIDR\tx\tA\t\n"
               "relief.pp50_2025.employer\tBPU\t\t2020-01-01\t2020-12-31\t\t1\tflag\tx\tC\t\n");
  worker.day = day_of(2020, 6, 1);
  ck_assert_int_eq(bpjs_dues_bpu(law, &worker, 1, &sure, &dues, &error), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "relief.pp50_2025.employer");
  worker.sector = BPJS_BPU_SECTOR_TRANSPORT;
  ck_assert_int_eq(bpjs_dues_bpu(law, &worker, 1, &sure, &dues, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "jkm.amount");
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.bpu_relief", each_sector_has_its_months_of_relief, jht_is_never_reduced,
      months_paid_ahead_follow_the_law_of_each, without_a_sector_there_is_none_and_a_warning,
      a_public_budget_and_an_employer_pay_in_full, a_reform_can_include_them,
      a_reform_may_forget_whom_it_is_not_for, payroll_did_not_know_it_before_it_was_enacted,
      pp49_takes_99_percent_off_where_it_is_asserted, pp49_is_silent_beside_its_months,
      pp49_holds_the_facts_against_its_conditions, a_relief_of_one_programme_leaves_the_other,
      a_relief_less_sure_than_asked_for_is_refused)
