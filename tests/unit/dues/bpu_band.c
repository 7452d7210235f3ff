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

SUITE("dues.bpu_band", every_band_has_the_amounts_of_the_annex,
      an_income_between_two_bands_is_in_the_lower_one, a_line_is_as_sure_as_its_own_band,
      low_incomes_are_in_the_first_band_with_a_warning, bands_are_counted_by_the_law)
