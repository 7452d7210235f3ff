/* Examples that public sources print, the contribution of a wage earner, to the
 * rupiah; and where sources are wrong, that we differ. */
#include "pu_sample.h"

/* fame.grid.id 464028442: wage 10,000,000 and class 3, from March 2024 on. */
START_TEST(ten_million_in_class_three) {
  bpjs_wage_earner worker = earner(2024, 3, 10000000);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JHT, EMPLOYER, 10000000, 37000, 370000);
  LINE(dues, JHT, WORKER, 10000000, 20000, 200000);
  LINE(dues, JKK, EMPLOYER, 10000000, 8900, 89000);
  LINE(dues, JKM, EMPLOYER, 10000000, 3000, 30000);
  LINE(dues, JP, EMPLOYER, 10000000, 20000, 200000);
  LINE(dues, JP, WORKER, 10000000, 10000, 100000);
  bpjs_dues_totals totals = total_of(dues);
  ck_assert_int_eq(totals.worker, 300000);
  ck_assert_int_eq(totals.employer, 689000);
  ck_assert_int_eq(totals.bill, 989000); /* JKP's lines are outside */
  bpjs_dues_free(dues);
}
END_TEST

/* The month before, the ceiling of 9,559,600 holds: 2 % is 191,192, 1 % 95,596. */
START_TEST(ten_million_under_the_ceiling_of_2023) {
  bpjs_wage_earner worker = earner(2024, 2, 10000000);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JP, EMPLOYER, 9559600, 20000, 191192);
  LINE(dues, JP, WORKER, 9559600, 10000, 95596);
  bpjs_dues_free(dues);
}
END_TEST

/* trenggalekpedia, February 2024: JHT of 8,000,000 is 456,000. */
START_TEST(old_age_savings_of_eight_million) {
  bpjs_wage_earner worker = earner(2024, 2, 8000000);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JHT, EMPLOYER, 8000000, 37000, 296000);
  LINE(dues, JHT, WORKER, 8000000, 20000, 160000);
  bpjs_dues_free(dues);
}
END_TEST

/* The same: JKK of 13,000,000 in class 5, which no ceiling caps. */
START_TEST(accident_of_thirteen_million_in_class_five) {
  bpjs_wage_earner worker = earner(2024, 2, 13000000);
  worker.risk_class = 5;
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JKK, EMPLOYER, 13000000, 17400, 226200);
  bpjs_dues_free(dues);
}
END_TEST

/* A public payroll's tests, March 2025: JP of 20,000,000 is on 10,547,400. */
START_TEST(pension_of_twenty_million) {
  bpjs_wage_earner worker = earner(2025, 3, 20000000);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JP, EMPLOYER, 10547400, 20000, 210948);
  LINE(dues, JP, WORKER, 10547400, 10000, 105474);
  bpjs_dues_free(dues);
}
END_TEST

/* The same, January 2026: 5,000,000 in class 2; JKP is nothing on a payslip. */
START_TEST(payslip_of_five_million) {
  bpjs_wage_earner worker = earner(2026, 1, 5000000);
  worker.risk_class = 2;
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JHT, WORKER, 5000000, 20000, 100000);
  LINE(dues, JHT, EMPLOYER, 5000000, 37000, 185000);
  LINE(dues, JP, WORKER, 5000000, 10000, 50000);
  LINE(dues, JP, EMPLOYER, 5000000, 20000, 100000);
  LINE(dues, JKK, EMPLOYER, 5000000, 5400, 27000);
  LINE(dues, JKM, EMPLOYER, 5000000, 3000, 15000);
  ck_assert_int_eq(find_line(dues, 0, JKP, EMPLOYER), -1);
  ck_assert_int_eq(find_line(dues, 0, JKP, WORKER), -1);
  ck_assert_int_eq(total_of(dues).bill, 477000); /* the sum of the six */
  bpjs_dues_free(dues);
}
END_TEST

/* Kontan, PP 7/2025 art 4: 0.120, 0.270, 0.445, 0.635, 0.870 %. */
START_TEST(labour_intensive_rates) {
  const int32_t rates[] = {1200, 2700, 4450, 6350, 8700};
  for (int i = 0; i < 5; i++) {
    const int32_t days[] = {day_of(2025, 2, 1), day_of(2026, 1, 31)};
    for (int j = 0; j < 2; j++) {
      bpjs_wage_earner worker = earner(2025, 2, 10000000);
      worker.day = days[j];
      worker.risk_class = i + 1;
      worker.reliefs = BPJS_RELIEF_LABOUR_INTENSIVE;
      bpjs_dues *dues = dues_of(&worker);
      LINE(dues, JKK, EMPLOYER, 10000000, rates[i], rates[i] * 10); /* 10 million ppm */
      bpjs_dues_free(dues);
    }
  }
}
END_TEST

/* Clippings of the ministry on PP 49/2020: JKM 0.003 %; JKK 1 % of its rates. */
START_TEST(rates_of_2020) {
  const int32_t rates[] = {24, 54, 89, 127, 174};
  for (int i = 0; i < 5; i++) {
    bpjs_wage_earner worker = earner(2020, 8, 10000000);
    worker.risk_class = i + 1;
    worker.reliefs = BPJS_RELIEF_PP49_2020;
    bpjs_dues *dues = dues_of(&worker);
    LINE(dues, JKM, EMPLOYER, 10000000, 30, 300);
    LINE(dues, JKK, EMPLOYER, 10000000, rates[i], rates[i] * 10);
    LINE(dues, JHT, EMPLOYER, 10000000, 37000, 370000); /* JHT is not reduced */
    bpjs_dues_free(dues);
  }
}
END_TEST

/* SEA Today: from 1 January 2019 on the pension age is 57. Who turned 56 the day
 * before is out; who turns 56 on that day stays in. */
START_TEST(pension_age_of_2019) {
  bpjs_wage_earner worker = earner(2019, 2, 5000000);
  worker.flags = BPJS_WORKER_BORN;
  worker.born_day = day_of(1963, 1, 1);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JP, EMPLOYER, 5000000, 20000, 100000);
  bpjs_dues_free(dues);
  worker.born_day = day_of(1962, 12, 31);
  dues = dues_of(&worker);
  ck_assert_int_eq(find_line(dues, 0, JP, EMPLOYER), -1);
  bpjs_dues_free(dues);
}
END_TEST

/* jurnalwarga has 2,000,000 at JKK 4,800, JKM 6,000, JHT 40,000, JP 20,000 for
 * the self-employed. Those are the worker's and employer's parts of a wage earner
 * in class 1, and JHT and JP without the employer's: the bill is another. */
START_TEST(rates_of_wage_earners_are_not_those_of_the_self_employed) {
  bpjs_wage_earner worker = earner(2024, 3, 2000000);
  worker.risk_class = 1;
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JKK, EMPLOYER, 2000000, 2400, 4800);
  LINE(dues, JKM, EMPLOYER, 2000000, 3000, 6000);
  LINE(dues, JHT, WORKER, 2000000, 20000, 40000);
  LINE(dues, JP, WORKER, 2000000, 10000, 20000);
  /* With the employer's 74,000 and 40,000, not the 70,800 of the page. */
  ck_assert_int_eq(total_of(dues).bill, 184800);
  bpjs_dues_free(dues);
}
END_TEST

/* Stale or invented ceilings in payroll software: 10,042,300 for all years up to
 * 2024, 10,054,900, 10,547,400 for 2026, and 10,547,000 in an article. */
START_TEST(ceilings_are_those_announced) {
  const struct {
    int32_t year, month;
    int64_t ceiling;
  } months[] = {{2015, 7, 7000000},  {2016, 2, 7000000},  {2016, 3, 7335300},  {2017, 3, 7703500},
                {2018, 3, 8094000},  {2019, 3, 8512400},  {2020, 3, 8939700},  {2022, 3, 9077600},
                {2023, 3, 9559600},  {2024, 3, 10042300}, {2025, 3, 10547400}, {2026, 2, 10547400},
                {2026, 3, 11086300}, {2027, 2, 11086300}};
  for (size_t i = 0; i < sizeof months / sizeof months[0]; i++) {
    bpjs_wage_earner worker = earner(months[i].year, months[i].month, 20000000);
    bpjs_dues *dues = dues_of(&worker);
    ck_assert_int_eq(line_of(dues, JP, WORKER).base, months[i].ceiling);
    bpjs_dues_free(dues);
  }
}
END_TEST

/* One source has the ceiling of 2021 from February on; every other year changes
 * with the contribution month of March. */
START_TEST(ceiling_of_2021_begins_in_march) {
  bpjs_wage_earner worker = earner(2021, 2, 20000000);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JP, EMPLOYER, 8939700, 20000, 178794);
  bpjs_dues_free(dues);
  worker = earner(2021, 3, 20000000);
  dues = dues_of(&worker);
  LINE(dues, JP, EMPLOYER, 8754600, 20000, 175092);
  bpjs_dues_free(dues);
}
END_TEST

SUITE("dues.pu_examples", ten_million_in_class_three, ten_million_under_the_ceiling_of_2023,
      old_age_savings_of_eight_million, accident_of_thirteen_million_in_class_five,
      pension_of_twenty_million, payslip_of_five_million, labour_intensive_rates, rates_of_2020,
      pension_age_of_2019, rates_of_wage_earners_are_not_those_of_the_self_employed,
      ceilings_are_those_announced, ceiling_of_2021_begins_in_march)
