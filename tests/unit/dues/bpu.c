#include "asked.h"

#define JHT_TOO (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JHT)

static bpjs_self_employed earning(int64_t income, int32_t year, int32_t month) {
  return (bpjs_self_employed){
      .struct_size = sizeof(bpjs_self_employed), .day = day_of(year, month, 1), .income = income};
}

static bpjs_dues *due(const bpjs_law *law, const bpjs_self_employed *worker) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dues_bpu(law, worker, 1, NULL, &dues, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return dues;
}

static int64_t bill_of(const bpjs_law *law, const bpjs_self_employed *worker) {
  bpjs_dues *dues = due(law, worker);
  int64_t bill = total_at(dues, -1).bill;
  bpjs_dues_free(dues);
  return bill;
}

static int32_t status_of(const bpjs_law *law, bpjs_self_employed worker,
                         const bpjs_law_policy *policy, bpjs_error *error) {
  bpjs_dues *dues = NULL;
  int32_t status = bpjs_dues_bpu(law, &worker, 1, policy, &dues, error);
  ck_assert_ptr_null(dues);
  return status;
}

/* Annex II of PP 44/2015: from, to, JKK 1 %, JHT 2 %, JKK + JKM, all three, and
 * JKK + JKM at half (PP 50/2025), in hundreds of rupiah. */
static const int32_t bands[33][7] = {
    {0, 10990, 100, 200, 168, 368, 84},
    {11000, 12990, 120, 240, 188, 428, 94},
    {13000, 14990, 140, 280, 208, 488, 104},
    {15000, 16990, 160, 320, 228, 548, 114},
    {17000, 18990, 180, 360, 248, 608, 124},
    {19000, 20990, 200, 400, 268, 668, 134},
    {21000, 22990, 220, 440, 288, 728, 144},
    {23000, 24990, 240, 480, 308, 788, 154},
    {25000, 26990, 260, 520, 328, 848, 164},
    {27000, 31990, 295, 590, 363, 953, 0},
    {32000, 36990, 345, 690, 413, 1103, 0},
    {37000, 41990, 395, 790, 463, 1253, 0},
    {42000, 46990, 445, 890, 513, 1403, 0},
    {47000, 51990, 495, 990, 563, 1553, 0},
    {52000, 56990, 545, 1090, 613, 1703, 0},
    {57000, 61990, 595, 1190, 663, 1853, 0},
    {62000, 66990, 645, 1290, 713, 2003, 0},
    {67000, 71990, 695, 1390, 763, 2153, 0},
    {72000, 76990, 745, 1490, 813, 2303, 0},
    {77000, 81990, 795, 1590, 863, 2453, 0},
    {82000, 91990, 870, 1740, 938, 2678, 469},
    {92000, 101990, 970, 1940, 1038, 2978, 519},
    {102000, 111990, 1070, 2140, 1138, 3278, 569},
    {112000, 121990, 1170, 2340, 1238, 3578, 619},
    {122000, 131990, 1270, 2540, 1338, 3878, 669},
    {132000, 141990, 1370, 2740, 1438, 4178, 719},
    {142000, 151990, 1470, 2940, 1538, 4478, 769},
    {152000, 161990, 1570, 3140, 1638, 4778, 819},
    {162000, 171990, 1670, 3340, 1738, 5078, 869},
    {172000, 181990, 1770, 3540, 1838, 5378, 919},
    {182000, 191990, 1870, 3740, 1938, 5678, 969},
    {192000, 201990, 1970, 3940, 2038, 5978, 1019},
    {202000, 0, 2070, 4140, 2138, 6278, 1069},
};

/* Of bands 10 to 20 the half is no multiple of a hundred. */
static const int32_t halves[11] = {18150, 20650, 23150, 25650, 28150, 30650,
                                   33150, 35650, 38150, 40650, 43150};

static void check_band(const bpjs_law *law, int i, int64_t income) {
  bpjs_self_employed worker = earning(income, 2025, 6);
  const int32_t *band = bands[i];
  worker.programmes = JHT_TOO;
  bpjs_dues *dues = due(law, &worker);
  ck_assert_int_eq(bpjs_dues_count(dues), 3);
  const int64_t amounts[] = {band[2] * 100, 6800, band[3] * 100};
  const int32_t programmes[] = {BPJS_PROGRAMME_JKK, BPJS_PROGRAMME_JKM, BPJS_PROGRAMME_JHT};
  for (int line = 0; line < 3; line++) {
    const bpjs_dues_line got = line_at(dues, line);
    ck_assert_int_eq(got.programme, programmes[line]);
    ck_assert_int_eq(got.payer, BPJS_PAYER_PARTICIPANT);
    ck_assert_int_eq(got.amount, amounts[line]);
    ck_assert_uint_eq(got.flags & (BPJS_DUES_RELIEF | BPJS_DUES_ROUNDED), 0);
  }
  ck_assert_int_eq(total_at(dues, -1).participant, band[5] * 100);
  ck_assert_int_eq(total_at(dues, -1).bill, band[5] * 100);
  bpjs_dues_free(dues);
  worker.programmes = 0;
  ck_assert_int_eq(bill_of(law, &worker), band[4] * 100);
  worker.day = day_of(2026, 6, 30);
  for (int32_t sector = BPJS_BPU_SECTOR_TRANSPORT; sector <= BPJS_BPU_SECTOR_OTHER; sector++) {
    worker.sector = sector;
    ck_assert_int_eq(bill_of(law, &worker), i >= 9 && i < 20 ? halves[i - 9] : band[6] * 100);
  }
}

START_TEST(every_band_has_the_amounts_of_the_annex) {
  bpjs_law *law = built_in();
  for (int i = 0; i < 33; i++) {
    const int64_t from = bands[i][0] * 100;
    const int64_t to = i == 32 ? INT64_MAX : bands[i][1] * 100;
    check_band(law, i, from);
    check_band(law, i, to);
    if (i < 32)
      check_band(law, i, bands[i + 1][0] * 100 - 1);
  }
  bpjs_law_free(law);
}
END_TEST

/* 1,099,000 is the last income printed for the first band. */
START_TEST(an_income_between_two_bands_is_in_the_lower_one) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(1099500, 2025, 3);
  ck_assert_int_eq(bill_of(law, &worker), 16800);
  bpjs_law_free(law);
}
END_TEST

/* BP-01: income 1,000,000 in 2025: 10,000 + 6,800 + 20,000 = 36,800. */
START_TEST(the_least_package_is_as_published) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(1000000, 2025, 1);
  worker.programmes = JHT_TOO;
  bpjs_dues *dues = due(law, &worker);
  const int64_t amounts[] = {10000, 6800, 20000};
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(line_at(dues, i).amount, amounts[i]);
  ck_assert_int_eq(total_at(dues, -1).bill, 36800);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* BP-07: a newspaper has JHT of 12 million for an income of 6,000,000; it is in
 * the band of 5,950,000, of which 2 % are 119,000. */
START_TEST(jht_is_a_share_of_the_reference_income) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(6000000, 2022, 8);
  worker.programmes = JHT_TOO;
  bpjs_dues *dues = due(law, &worker);
  const bpjs_dues_line jht = line_at(dues, 2);
  ck_assert_int_eq(jht.base, 5950000);
  ck_assert_int_eq(jht.rate_ppm, 20000);
  ck_assert_int_eq(jht.amount, 119000);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* BP-08: a page has JKK 4,800, JKM 6,000, JHT 40,000 and JP 20,000 for 2,000,000:
 * rates of wage earners. Here it is 20,000, 6,800 and 40,000, and there is no JP. */
START_TEST(rates_are_not_those_of_wage_earners) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_self_employed worker = earning(2000000, 2024, 1);
  worker.programmes = JHT_TOO;
  bpjs_dues *dues = due(law, &worker);
  const int64_t amounts[] = {20000, 6800, 40000};
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(line_at(dues, i).amount, amounts[i]);
  bpjs_dues_free(dues);
  const uint32_t wrong[] = {JHT_TOO | BPJS_PROGRAMME_JP,
                            JHT_TOO | BPJS_PROGRAMME_JKP,
                            BPJS_PROGRAMME_JKK,
                            BPJS_PROGRAMME_JKM,
                            BPJS_PROGRAMME_JHT,
                            32,
                            UINT32_MAX};
  for (int i = 0; i < 7; i++) {
    worker.programmes = wrong[i];
    ck_assert_int_eq(status_of(law, worker, NULL, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, "programmes");
    ck_assert_str_eq(error.message, "the self-employed have JKK and JKM, with or without JHT");
    ck_assert_int_eq(error.row, 1);
  }
  bpjs_law_free(law);
}
END_TEST

/* Two sources for bands 1 and 33 (B), one for the others (C). Nothing is said by
 * the next band's row. JKM has no band: B. */
START_TEST(a_line_is_as_sure_as_its_own_band) {
  bpjs_law *law = built_in();
  const int64_t incomes[] = {1000000, 1100000, 20199999, 20200000};
  const int32_t jkk[] = {BPJS_LAW_CONFIDENCE_B, BPJS_LAW_CONFIDENCE_C, BPJS_LAW_CONFIDENCE_C,
                         BPJS_LAW_CONFIDENCE_B};
  for (int i = 0; i < 4; i++) {
    bpjs_self_employed worker = earning(incomes[i], 2025, 1);
    bpjs_dues *dues = due(law, &worker);
    ck_assert_int_eq(line_at(dues, 0).confidence, jkk[i]);
    ck_assert_int_eq(line_at(dues, 1).confidence, BPJS_LAW_CONFIDENCE_B);
    bpjs_dues_free(dues);
  }
  bpjs_law_policy sure = {.struct_size = sizeof sure, .minimum_confidence = BPJS_LAW_CONFIDENCE_B};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(status_of(law, earning(1100000, 2025, 1), &sure, &error), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "bpu.band.from");
  bpjs_law_free(law);
}
END_TEST

/* Band 1 begins at 0, though one must earn 1,000,000 to register. */
START_TEST(low_incomes_are_in_the_first_band_with_a_warning) {
  bpjs_law *law = built_in();
  const int64_t incomes[] = {0, 1, 999999, 1000000};
  for (int i = 0; i < 4; i++) {
    bpjs_self_employed worker = earning(incomes[i], 2025, 1);
    bpjs_dues *dues = due(law, &worker);
    ck_assert_int_eq(total_at(dues, -1).bill, 16800);
    ck_assert_int_eq(warned(dues, BPJS_DUES_WARNING_LOW_INCOME), i < 3);
    bpjs_dues_free(dues);
  }
  /* What is less sure than asked for is no reason to warn. */
  bpjs_law_policy sure = {.struct_size = sizeof sure, .minimum_confidence = BPJS_LAW_CONFIDENCE_B};
  bpjs_self_employed worker = earning(1, 2025, 1);
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(bpjs_dues_bpu(law, &worker, 1, &sure, &dues, NULL), BPJS_OK);
  ck_assert(!warned(dues, BPJS_DUES_WARNING_LOW_INCOME));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* Permenaker 5/2021, of which only the year is known: from its last day, which
 * governs December. */
START_TEST(employers_are_told_that_jht_is_mandatory) {
  bpjs_law *law = built_in();
  bpjs_law *reform =
      law_with("enrolment.jht\tBPU\temployer\t2024-01-01\t\t\t0\tflag\ta reform\tA\t\n");
  const int32_t month_of[] = {11, 12};
  for (int i = 0; i < 2; i++) {
    bpjs_self_employed worker = earning(5000000, 2021, month_of[i]);
    worker.flags = BPJS_SELF_EMPLOYED_EMPLOYER;
    bpjs_dues *dues = due(law, &worker);
    ck_assert_int_eq(warned(dues, BPJS_DUES_WARNING_LEFT_OUT), i == 1);
    bpjs_dues_free(dues);
    worker.programmes = JHT_TOO;
    dues = due(law, &worker);
    ck_assert(!warned(dues, BPJS_DUES_WARNING_LEFT_OUT));
    bpjs_dues_free(dues);
  }
  bpjs_self_employed worker = earning(5000000, 2024, 1);
  worker.flags = BPJS_SELF_EMPLOYED_EMPLOYER;
  bpjs_dues *dues = due(reform, &worker);
  ck_assert(!warned(dues, BPJS_DUES_WARNING_LEFT_OUT));
  bpjs_dues_free(dues);
  bpjs_law_free(reform);
  bpjs_law_free(law);
}
END_TEST

/* 15 February 2026 is a Sunday. */
START_TEST(it_is_due_on_the_15th_of_the_month_itself) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(1000000, 2026, 2);
  bpjs_dues *dues = due(law, &worker);
  ck_assert_int_eq(total_at(dues, 0).due_day, day_of(2026, 2, 15));
  ck_assert_int_eq(total_at(dues, 0).nominal_day, day_of(2026, 2, 15));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* August 2025: band 1; October to December: 2,000,000, 26,800 each. */
START_TEST(spans_come_in_any_order_and_with_gaps) {
  bpjs_law *law = built_in();
  struct longer {
    bpjs_self_employed ours;
    int64_t unknown;
  } spans[2] = {{.ours = earning(2000000, 2025, 10)}, {.ours = earning(1000000, 2025, 8)}};
  spans[0].ours.months = 3;
  spans[0].ours.struct_size = spans[1].ours.struct_size = sizeof spans[0];
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(bpjs_dues_bpu(law, &spans[0].ours, 2, NULL, &dues, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_month_count(dues), 4);
  const int64_t bills[] = {16800, 26800, 26800, 26800};
  const int32_t months[] = {8, 10, 11, 12};
  for (int i = 0; i < 4; i++) {
    ck_assert_int_eq(total_at(dues, i).month, day_of(2025, months[i], 1));
    ck_assert_int_eq(total_at(dues, i).bill, bills[i]);
  }
  bpjs_dues_free(dues);
  bpjs_error error = {.struct_size = sizeof error};
  dues = NULL;
  spans[1].ours.day = day_of(2025, 12, 31);
  ck_assert_int_eq(bpjs_dues_bpu(law, &spans[0].ours, 2, NULL, &dues, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(error.row, 2);
  spans[1].unknown = 1;
  ck_assert_int_eq(bpjs_dues_bpu(law, &spans[0].ours, 2, NULL, &dues, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(error.row, 2);
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_is_out_of_range_is_refused_by_name) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const bpjs_self_employed good = earning(1000000, 2025, 1);
  bpjs_self_employed bad[9] = {good, good, good, good, good, good, good, good, good};
  bad[0].income = -1;
  bad[1].income = INT64_MIN;
  bad[2].flags = 4;
  bad[3].reliefs = BPJS_RELIEF_JP_DEFERRAL;
  bad[4].sector = -1;
  bad[5].sector = 3;
  bad[6].registered_day = INT32_MAX;
  bad[7].paid_through_day = INT32_MIN;
  bad[8].months = 1201;
  const char *const fields[] = {"income",         "income",           "flags",
                                "reliefs",        "sector",           "sector",
                                "registered_day", "paid_through_day", "months"};
  for (int i = 0; i < 9; i++) {
    ck_assert_int_eq(status_of(law, bad[i], NULL, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, fields[i]);
    ck_assert_int_eq(status_of(law, bad[i], NULL, NULL), BPJS_ERROR_RANGE);
  }
  bpjs_self_employed reserved = good;
  reserved.reserved = 1;
  ck_assert_int_eq(status_of(law, reserved, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "reserved");
  bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = 2};
  ck_assert_int_eq(status_of(law, good, &policy, &error), BPJS_ERROR_ARGUMENT);
  bpjs_law_free(law);
}
END_TEST

START_TEST(pointers_and_counts_are_checked) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
  bpjs_self_employed worker = earning(1000000, 2025, 1), tiny = {.struct_size = 4};
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(bpjs_dues_bpu(NULL, &worker, 1, NULL, &dues, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "law");
  ck_assert_int_eq(bpjs_dues_bpu(law, NULL, 1, NULL, &dues, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "workers");
  ck_assert_int_eq(bpjs_dues_bpu(law, &worker, 1, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dues");
  ck_assert_int_eq(bpjs_dues_bpu(law, &worker, 0, NULL, &dues, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "count");
  ck_assert_int_eq(bpjs_dues_bpu(law, &worker, 1, NULL, &dues, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dues_bpu(law, &tiny, 1, NULL, &dues, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(before_the_law_there_is_no_rule) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(status_of(law, earning(1000000, 2015, 6), NULL, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "bpu.band.from");
  bpjs_law_free(law);
}
END_TEST

/* As many bands as the law has; below the first there is none. */
START_TEST(bands_are_counted_by_the_law) {
  bpjs_law *law = law_of("bpu.band.from\tBPU\t01\t2020-01-01\t\t\t100\tIDR\tx\tA\t\n"
                         "bpu.band.from\tBPU\t02\t2020-01-01\t\t\t200\tIDR\tx\tA\t\n"
                         "bpu.band.from\tBPU\t04\t2020-01-01\t\t\t300\tIDR\tx\tA\t\n"
                         "bpu.band.reference\tBPU\t01\t2020-01-01\t\t\t1000\tIDR\tx\tA\t\n"
                         "bpu.band.reference\tBPU\t02\t2020-01-01\t\t\t2000\tIDR\tx\tA\t\n"
                         "jkk.rate\tBPU\t\t2020-01-01\t\t\t10000\tppm\tx\tA\t\n"
                         "jkm.amount\tBPU\t\t2020-01-01\t\t\t7\tIDR\tx\tA\t\n");
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_self_employed worker = earning(300, 2020, 1);
  bpjs_dues *dues = due(law, &worker);
  ck_assert_int_eq(total_at(dues, -1).bill, 20 + 7); /* 1 % of 2,000 */
  ck_assert_int_eq(line_at(dues, 0).confidence, BPJS_LAW_CONFIDENCE_A);
  ck_assert_int_eq(total_at(dues, -1).due_day, 0);
  bpjs_dues_free(dues);
  ck_assert_int_eq(status_of(law, earning(99, 2020, 1), NULL, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "bpu.band.from");
  worker.programmes = JHT_TOO;
  ck_assert_int_eq(status_of(law, worker, NULL, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "jht.rate");
  bpjs_law_free(law);
}
END_TEST

START_TEST(failing_allocations_leave_nothing_behind) {
  bpjs_law *law = built_in();
  bpjs_self_employed worker = earning(1000000, 2025, 1);
  worker.months = 2;
  worker.programmes = JHT_TOO;
  bpjs_dues *dues = NULL;
  FAIL_EACH_ALLOCATION(bpjs_dues_bpu(law, &worker, 1, NULL, &dues, NULL), ck_assert_ptr_null(dues));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.bpu", every_band_has_the_amounts_of_the_annex,
      an_income_between_two_bands_is_in_the_lower_one, the_least_package_is_as_published,
      jht_is_a_share_of_the_reference_income, rates_are_not_those_of_wage_earners,
      a_line_is_as_sure_as_its_own_band, low_incomes_are_in_the_first_band_with_a_warning,
      employers_are_told_that_jht_is_mandatory, it_is_due_on_the_15th_of_the_month_itself,
      spans_come_in_any_order_and_with_gaps, what_is_out_of_range_is_refused_by_name,
      pointers_and_counts_are_checked, before_the_law_there_is_no_rule,
      bands_are_counted_by_the_law, failing_allocations_leave_nothing_behind)
