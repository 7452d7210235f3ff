#include <string.h>

#include "base/date.h"
#include "dues/result.h"
#include "suite.h"

static bpjs_dues_warned warned = {.months = 1, .value = 54};
#define warning warned.warning
static bpjs_dues dues = {
    .segment = BPJS_SEGMENT_PU, .month_count = 1, .warnings = &warned, .warning_count = 1};

static const char *told(int32_t language) {
  static char text[512];
  int64_t length;
  ck_assert_int_eq(bpjs_dues_warning_text(&dues, 0, language, NULL, 0, &length, NULL), BPJS_OK);
  ck_assert_int_lt(length, (int64_t)sizeof text);
  int64_t written;
  ck_assert_int_eq(bpjs_dues_warning_text(&dues, 0, language, text, length + 1, &written, NULL),
                   BPJS_OK);
  ck_assert_int_eq(written, length);
  return text;
}

static void tells(int32_t code, int32_t programme, int64_t number, const char *parameter,
                  const char *en, const char *id) {
  warning = (bpjs_dues_warning){
      .struct_size = sizeof warning, .code = code, .programme = programme, .number = number};
  strcpy(warning.parameter, parameter);
  ck_assert_str_eq(told(BPJS_LANGUAGE_EN), en);
  ck_assert_str_eq(told(BPJS_LANGUAGE_NONE), en);
  ck_assert_str_eq(told(BPJS_LANGUAGE_ID), id);
}

#define DAY(year, month, day) bpjs_date_to_days((bpjs_date){year, month, day})

START_TEST(warnings_on_a_wage_earner) {
  tells(BPJS_DUES_WARNING_MINIMUM_WAGE, 0, 5396761, "",
        "The wage is under the minimum wage given, 5,396,761 a month.",
        "Upah di bawah upah minimum yang diberikan, 5.396.761 sebulan.");
  tells(BPJS_DUES_WARNING_PENSION_AGE, BPJS_PROGRAMME_JP, 59, "jp.pension_age",
        "The worker has reached the pension age of 59 years, which ends JP.",
        "Pekerja sudah mencapai usia pensiun 59 tahun, sehingga JP berakhir.");
  tells(BPJS_DUES_WARNING_LEFT_OUT, BPJS_PROGRAMME_JHT | BPJS_PROGRAMME_JP, 0, "",
        "The law requires JHT+JP, which was left out.",
        "Peraturan mewajibkan JHT+JP, yang tidak disertakan.");
  tells(BPJS_DUES_WARNING_RISK_CLASS, BPJS_PROGRAMME_JKK, 3, "",
        "The risk class given is not that of the industry, which is 3.",
        "Kelas risiko yang diberikan bukan kelas bidang usahanya, yaitu 3.");
  tells(BPJS_DUES_WARNING_RECOMPOSITION, BPJS_PROGRAMME_JKP, 0, "",
        "How much of the reduced JKK becomes JKP's is not known, so that it has no line.",
        "Berapa bagian JKK yang diringankan menjadi iuran JKP tidak diketahui, sehingga tidak "
        "dirinci.");
}
END_TEST

START_TEST(warnings_on_job_loss_name_the_reason) {
  static const char *const reasons[][2] = {
      {"it is for citizens only", "hanya untuk warga negara Indonesia"},
      {"workers register before the age of 54; where the day of registration is given, the age on "
       "that day counts",
       "pekerja mendaftar sebelum berusia 54 tahun; bila tanggal pendaftaran diberikan, usia pada "
       "hari itu yang dihitung"},
      {"there is no registration with JKN as the law asks",
       "tidak terdaftar pada JKN sebagaimana disyaratkan"},
      {"a programme that it needs is not enrolled in", "program yang disyaratkan tidak diikuti"}};
  for (int i = 0; i < 4; i++) {
    char en[256] = "JKP is not open to this worker: ",
         id[256] = "JKP tidak terbuka bagi pekerja ini: ";
    strcat(strcat(en, reasons[i][0]), ".");
    strcat(strcat(id, reasons[i][1]), ".");
    tells(BPJS_DUES_WARNING_NO_JKP, BPJS_PROGRAMME_JKP, i + 1, "", en, id);
  }
}
END_TEST

START_TEST(warnings_on_reliefs_name_them) {
  tells(BPJS_DUES_WARNING_RELIEF_MONTH, 3, BPJS_RELIEF_PP49_2020, "relief.pp49_2020.jkk.rate",
        "The relief under PP 49/2020 does not cover this time: it is charged in full.",
        "Keringanan menurut PP 49/2020 tidak mencakup masa ini: iuran dikenakan penuh.");
  tells(BPJS_DUES_WARNING_LATE, 1, DAY(2026, 6, 30), "relief.labour_intensive.settle_to",
        "Paid after 2026-06-30, the last day to settle under PP 7/2025 and PP 36/2025 "
        "(labour-intensive industries): it is charged in full.",
        "Dibayar setelah 2026-06-30, hari terakhir pelunasan menurut PP 7/2025 dan PP 36/2025 "
        "(industri padat karya): iuran dikenakan penuh.");
  tells(BPJS_DUES_WARNING_INDUSTRY, 1, 0, "relief.labour_intensive.jkk.rate",
        "Whether this industry is one of those listed under PP 7/2025 and PP 36/2025 "
        "(labour-intensive industries) is not checked.",
        "Apakah bidang usaha ini termasuk yang tercantum menurut PP 7/2025 dan PP 36/2025 "
        "(industri padat karya) tidak diperiksa.");
  tells(BPJS_DUES_WARNING_NO_SECTOR, 3, 0, "relief.pp50_2025.jkk.rate",
        "Without a sector there is no relief under PP 50/2025: it is charged in full.",
        "Tanpa sektor tidak ada keringanan menurut PP 50/2025: iuran dikenakan penuh.");
  tells(BPJS_DUES_WARNING_BY_BUDGET, 3, 0, "relief.pp50_2025.by_budget",
        "The relief under PP 50/2025 is not for contributions that a public budget pays: it is "
        "charged in full.",
        "Keringanan menurut PP 50/2025 bukan untuk iuran yang dibayar anggaran negara atau daerah: "
        "iuran dikenakan penuh.");
}
END_TEST

/* The condition in words is that of parameters.tsv, its value in its unit. */
START_TEST(a_fact_against_a_relief_names_the_condition) {
  warning = (bpjs_dues_warning){.struct_size = sizeof warning,
                                .code = BPJS_DUES_WARNING_RELIEF_FACT,
                                .number = DAY(2025, 1, 31),
                                .parameter = "relief.labour_intensive.paid_through"};
  ck_assert_ptr_nonnull(strstr(
      told(BPJS_LANGUAGE_EN), "(relief.labour_intensive.paid_through), 2025-01-31: it is charged"));
  ck_assert_ptr_nonnull(
      strstr(told(BPJS_LANGUAGE_ID), "(relief.labour_intensive.paid_through), 2025-01-31: iuran"));
  strcpy(warning.parameter, "relief.pp49_2020.full_months"); /* of all segments */
  warning.number = 2;
  ck_assert_ptr_nonnull(strstr(told(BPJS_LANGUAGE_EN), "under PP 49/2020, "));
  ck_assert_ptr_nonnull(
      strstr(told(BPJS_LANGUAGE_EN), "(relief.pp49_2020.full_months), 2 months:"));
  strcpy(warning.parameter, "relief.jp_deferral.sales_fall");
  warning.number = 300000;
  ck_assert_ptr_nonnull(strstr(told(BPJS_LANGUAGE_ID), "(relief.jp_deferral.sales_fall), 30 %:"));
}
END_TEST

START_TEST(warnings_on_rows_name_the_day) {
  tells(BPJS_DUES_WARNING_CARRIED, BPJS_PROGRAMME_JP, DAY(2027, 2, 28), "jp.wage_ceiling",
        "Not announced beyond 2027-02-28, so that the last value is carried forward: JP wage "
        "ceiling (jp.wage_ceiling).",
        "Belum diumumkan untuk masa setelah 2027-02-28, sehingga nilai terakhir diteruskan: Batas "
        "upah tertinggi JP (jp.wage_ceiling).");
  tells(BPJS_DUES_WARNING_INSIDE_MONTH, BPJS_PROGRAMME_JKP, DAY(2025, 2, 7), "no.such",
        "Begins inside the month, on 2025-02-07, and is taken to govern all of it: no.such.",
        "Mulai berlaku di tengah bulan, pada 2025-02-07, dan dianggap berlaku sebulan penuh: "
        "no.such.");
}
END_TEST

START_TEST(warnings_on_others) {
  tells(BPJS_DUES_WARNING_UNPAID, 3, 525050, "relief.pp49_2020.unpaid.rate",
        "What is unpaid, 525,050, is not used: it counts only for contracts that were registered "
        "before the relief under PP 49/2020 and have it.",
        "Bagian belum dibayar, 525.050, tidak dipakai: hanya diperhitungkan untuk kontrak yang "
        "terdaftar sebelum dan mendapat keringanan menurut PP 49/2020.");
  tells(BPJS_DUES_WARNING_LOW_INCOME, 0, 1000000, "bpu.income.minimum",
        "The income is under the least for registration, 1,000,000 a month.",
        "Penghasilan di bawah batas terendah pendaftaran, 1.000.000 sebulan.");
  tells(BPJS_DUES_WARNING_MONTHLY, BPJS_PROGRAMME_JHT, 50000, "",
        "JHT of 50,000 is due every month of the contract; the bill has the first.",
        "Iuran JHT 50.000 terutang setiap bulan selama kontrak; tagihan memuat bulan pertama.");
  tells(BPJS_DUES_WARNING_ONLY_ENDS, BPJS_PROGRAMME_JHT, 200000, "migrant.jht.least",
        "Of the choices of JHT only the least and the largest are known for this month: 200,000 is "
        "taken as given.",
        "Dari pilihan iuran JHT hanya yang terendah dan tertinggi yang diketahui untuk bulan ini: "
        "200.000 dipakai sebagaimana diberikan.");
}
END_TEST

START_TEST(the_month_is_told_where_there_are_several) {
  warning = (bpjs_dues_warning){.struct_size = sizeof warning,
                                .code = BPJS_DUES_WARNING_RECOMPOSITION,
                                .month = DAY(2025, 3, 1),
                                .last_month = DAY(2025, 3, 1)};
  ck_assert_ptr_null(strstr(told(BPJS_LANGUAGE_EN), "2025"));
  dues.month_count = 2;
  ck_assert_str_eq(
      told(BPJS_LANGUAGE_EN),
      "2025-03: How much of the reduced JKK becomes JKP's is not known, so that it has no line.");
  /* March to January: eleven months, or three of them. */
  static const char *const en[] = {"2025-03 to 2026-01: How much of ",
                                   "3 months from 2025-03 to 2026-01: How much of "},
                           *const id[] = {"2025-03 s.d. 2026-01: Berapa bagian ",
                                          "3 bulan dari 2025-03 s.d. 2026-01: Berapa bagian "};
  warning.last_month = DAY(2026, 1, 1);
  for (int i = 0; i < 2; i++) {
    warned.months = i == 0 ? 11 : 3;
    ck_assert_int_eq(strncmp(told(BPJS_LANGUAGE_EN), en[i], strlen(en[i])), 0);
    ck_assert_int_eq(strncmp(told(BPJS_LANGUAGE_ID), id[i], strlen(id[i])), 0);
  }
  warned.months = 1;
  warning.month = 0;
  ck_assert_ptr_null(strstr(told(BPJS_LANGUAGE_EN), ":"));
  dues.month_count = 1;
}
END_TEST

START_TEST(what_is_asked_wrongly_is_refused) {
  int64_t length = 7;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  char small[8];
  warning = (bpjs_dues_warning){.code = BPJS_DUES_WARNING_MONTHLY};
  ck_assert_int_eq(bpjs_dues_warning_text(&dues, 0, 0, NULL, 0, &length, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dues_warning_text(NULL, 0, 0, NULL, 0, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dues");
  ck_assert_int_eq(bpjs_dues_warning_text(&dues, 0, 0, NULL, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "length");
  for (int32_t i = 0; i < 2; i++) {
    const int32_t language = i == 0 ? -1 : 3;
    ck_assert_int_eq(bpjs_dues_warning_text(&dues, 0, language, NULL, 0, &length, &error),
                     BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, "language");
    const int64_t index = i == 0 ? -1 : 1;
    ck_assert_int_eq(bpjs_dues_warning_text(&dues, index, 0, NULL, 0, &length, &error),
                     BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, "index");
  }
  ck_assert_int_eq(length, 7);
  ck_assert_int_eq(bpjs_dues_warning_text(&dues, 0, 0, small, sizeof small, &length, &error),
                   BPJS_ERROR_BUFFER);
  ck_assert_int_eq(length, 68); /* JHT of 0 ... first. */
}
END_TEST

START_TEST(each_allocation_may_fail) {
  int64_t length = -1;
  warning = (bpjs_dues_warning){.code = BPJS_DUES_WARNING_CARRIED};
  FAIL_EACH_ALLOCATION(bpjs_dues_warning_text(&dues, 0, 0, NULL, 0, &length, NULL),
                       ck_assert_int_eq(length, -1));
}
END_TEST

SUITE("dues.warning_text", warnings_on_a_wage_earner, warnings_on_job_loss_name_the_reason,
      warnings_on_reliefs_name_them, a_fact_against_a_relief_names_the_condition,
      warnings_on_rows_name_the_day, warnings_on_others, the_month_is_told_where_there_are_several,
      what_is_asked_wrongly_is_refused, each_allocation_may_fail)
