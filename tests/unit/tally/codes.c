/* Groups and measures by their codes in datasets. */
#include "datasets.h"
#include "tally/groups.h"

/* Each dimension that is a GROUP, with a key, and its code. */
START_TEST(groups_have_codes) {
  static const struct {
    int32_t what, detail;
    int64_t key;
    const char *code;
  } cases[] = {{BPJS_PEOPLE_BORN, 5, 20, "AGE_20_24"},
               {BPJS_PEOPLE_BORN, 1, 20, "AGE_20"},
               {BPJS_PEOPLE_RISK_CLASS, 0, 3, "RISK_CLASS_3"},
               {BPJS_PEOPLE_INDUSTRY, 0, 3018, "INDUSTRY_G3_018"},
               {BPJS_PEOPLE_INDUSTRY, 1000, 3000, "INDUSTRY_G3"},
               {BPJS_PEOPLE_DECILE, 0, 10, "DTSEN_D10"},
               {BPJS_PEOPLE_SECTOR, 0, BPJS_BPU_SECTOR_TRANSPORT, "SECTOR_TRANSPORT"},
               {BPJS_PEOPLE_SIZE, 0, BPJS_COMPANY_SIZE_LARGE, "SIZE_LARGE"},
               {BPJS_PEOPLE_SEX, 0, BPJS_SEX_FEMALE, "FEMALE"},
               {BPJS_PEOPLE_GROUPS, 0, BPJS_PEOPLE_GROUP_SECOND_DEPARTURE, "SECOND_DEPARTURE"},
               {BPJS_PEOPLE_GROUPS, 0, BPJS_PEOPLE_GROUP_INDIVIDUAL, "INDIVIDUAL"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_tally *tally = tally_new(LAST_DAY);
    bpjs_dataset *dataset = empty();
    int64_t index;
    tally_by(tally, cases[i].what, cases[i].detail);
    ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_group(tally, &cases[i].key, &index, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_add(tally, index, 1, 6, NULL, NULL, NULL), BPJS_OK);
    send(tally, "p", dataset);
    ck_assert_int_eq(bpjs_dataset_count(dataset), 2);
    ck_assert_int_eq(number(dataset, (asked){"p", "ALL", "ALL", cases[i].code, "ID"}), 6);
    bpjs_dataset_free(dataset);
    bpjs_tally_free(tally);
  }
}
END_TEST

/* One programme has its place; dues of a month and packages have series of their own. */
START_TEST(measures_have_series) {
  static const struct {
    int32_t kind, law, programme, payer, from, what, event;
    const char *series, *code;
    int32_t unit;
  } cases[] = {
      {BPJS_TALLY_WAGE, 0, 0, 0, 0, 0, 0, "wages", "ALL", BPJS_UNIT_IDR},
      {BPJS_TALLY_MONTHS, 0, 0, 0, 0, 0, 0, "months_contributed", "ALL", BPJS_UNIT_MONTHS},
      {BPJS_TALLY_MONTHLY, 0, 0, 0, 0, 0, 0, "dues_monthly", "ALL", BPJS_UNIT_IDR},
      {BPJS_TALLY_MONTHLY, 0, 4, 1, 0, 0, 0, "dues_monthly_employer", "JHT", BPJS_UNIT_IDR},
      {BPJS_TALLY_MONTHLY, 2, 3, 0, 0, 0, 0, "dues_monthly_law_2_jkk_jkm", "ALL", BPJS_UNIT_IDR},
      {BPJS_TALLY_MONTHLY, 1, 16, 5, 1, 0, 0, "dues_monthly_recomposition_from_jkk_law_1", "JKP",
       BPJS_UNIT_IDR},
      {BPJS_TALLY_MONTHLY, 7, 30, 5, 2, 0, 0,
       "dues_monthly_recomposition_from_jkm_law_7_jkm_jht_jp_jkp", "ALL", BPJS_UNIT_IDR},
      {BPJS_TALLY_PACKAGE, 0, 2, 3, 0, 0, 0, "dues_packages_participant", "JKM", BPJS_UNIT_IDR},
      {BPJS_TALLY_BENEFIT, 1, 2, 0, 0, BPJS_BENEFIT_DEATH, 0, "benefits_death_law_1", "JKM",
       BPJS_UNIT_IDR},
      {BPJS_TALLY_BENEFIT, 0, 1, 0, 0, BPJS_BENEFIT_DEATH, BPJS_LIFE_ACCIDENT_DEATH,
       "benefits_death_on_accident_death", "JKK", BPJS_UNIT_IDR}};
  enum { CASES = sizeof cases / sizeof *cases };
  bpjs_tally *tally = tally_new(LAST_DAY);
  bpjs_dataset *dataset = empty();
  bpjs_tally_sums sums[CASES];
  int64_t index;
  for (int64_t i = 0; i < CASES; i++) {
    const bpjs_tally_measure measure = {
        sizeof measure, cases[i].kind, cases[i].law,  cases[i].programme,
        cases[i].payer, cases[i].from, cases[i].what, 0,
        cases[i].event};
    ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, NULL), BPJS_OK);
    sums[i] = (bpjs_tally_sums){1, i, 10 * i, i, i};
  }
  ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_group(tally, NULL, &index, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add(tally, index, 1, 10, sums, NULL, NULL), BPJS_OK);
  send(tally, "active_participants", dataset);
  ck_assert_int_eq(bpjs_dataset_count(dataset), CASES + 1);
  for (int64_t i = 0; i < CASES; i++) {
    bpjs_figure figure = {.struct_size = sizeof figure};
    ck_assert_int_eq(number(dataset, (asked){cases[i].series, cases[i].code, "ALL", "ALL", "ID"}),
                     10 * i);
    ck_assert_int_eq(bpjs_dataset_figure(dataset, i + 1, &figure, NULL), BPJS_OK);
    ck_assert_int_eq(figure.unit, cases[i].unit);
  }
  bpjs_dataset_free(dataset);
  bpjs_tally_free(tally);
}
END_TEST

SUITE("tally.codes", groups_have_codes, measures_have_series)
