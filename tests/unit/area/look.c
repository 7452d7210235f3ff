#include "area/look.h"

#include <string.h>

#include "suite.h"

START_TEST(a_regency_is_known_by_its_form_if_its_province_exists) {
  bpjs_area area;
  ck_assert(bpjs_area_look("KD_64_98", 8, BPJS_AREA_SYSTEM_OWN, &area));
  ck_assert_int_eq(area.level, BPJS_AREA_REGENCY);
  ck_assert_str_eq(area.code, "KD_64_98");
  ck_assert_str_eq(area.parent, "KD_64");
  ck_assert_str_eq(area.kemendagri, "64.98");
  ck_assert_str_eq(area.bps, "");
  ck_assert_str_eq(area.name, "");
  ck_assert_int_eq(area.confidence, BPJS_CONFIDENCE_NONE);
  ck_assert_int_eq(area.valid_from, INT32_MIN);
  ck_assert_int_eq(area.valid_to, INT32_MAX);
  ck_assert(bpjs_area_look("64.98", 5, BPJS_AREA_SYSTEM_KEMENDAGRI, &area));
  ck_assert_str_eq(area.code, "KD_64_98");
  ck_assert(!bpjs_area_look("6498", 4, BPJS_AREA_SYSTEM_BPS, &area));
}
END_TEST

/* Codes of the two official lists. */
START_TEST(a_regency_has_its_name_and_both_codes) {
  bpjs_area area;
  ck_assert(bpjs_area_look("KD_31_01", 8, BPJS_AREA_SYSTEM_OWN, &area));
  ck_assert_str_eq(area.name, "Kabupaten Administrasi Kepulauan Seribu");
  ck_assert(bpjs_area_look("31.72", 5, BPJS_AREA_SYSTEM_KEMENDAGRI, &area));
  ck_assert_str_eq(area.name, "Kota Administrasi Jakarta Utara");
  ck_assert_str_eq(area.bps, "3175");
  ck_assert_int_eq(area.confidence, BPJS_CONFIDENCE_A);
  ck_assert(bpjs_area_look("3175", 4, BPJS_AREA_SYSTEM_BPS, &area));
  ck_assert_str_eq(area.code, "KD_31_72");
  ck_assert(bpjs_area_look("9403", 4, BPJS_AREA_SYSTEM_BPS, &area));
  ck_assert_str_eq(area.name, "Kabupaten Jayapura");
  ck_assert_str_eq(area.code, "KD_91_03");
  ck_assert(bpjs_area_look("93.01", 5, BPJS_AREA_SYSTEM_KEMENDAGRI, &area));
  ck_assert_str_eq(area.name, "Kabupaten Merauke");
  ck_assert_str_eq(area.bps, "");
  ck_assert_int_eq(area.valid_from, 19198);
}
END_TEST

START_TEST(a_code_that_ended_is_known_with_its_last_day) {
  bpjs_area area;
  ck_assert(bpjs_area_look("91.01", 5, BPJS_AREA_SYSTEM_KEMENDAGRI, &area));
  ck_assert_str_eq(area.name, "Kabupaten Merauke");
  ck_assert_str_eq(area.bps, "9401");
  ck_assert_str_eq(area.parent, "KD_PAPUA_2021");
  ck_assert_int_eq(area.valid_to, 19197);
  ck_assert_int_eq(area.confidence, BPJS_CONFIDENCE_B);
  ck_assert_str_eq(area.citation, "Permendagri 72/2019");
  ck_assert(bpjs_area_look("9171", 4, BPJS_AREA_SYSTEM_BPS, &area));
  ck_assert_str_eq(area.code, "KD_92_71");
  ck_assert_str_eq(area.name, "Kota Sorong");
  ck_assert_str_eq(area.parent, "KD_PAPUA_BARAT_2021");
}
END_TEST

START_TEST(what_is_not_an_area_is_refused) {
  const char *own[] = {"",           "KD_",      "KD_99",    "KD_99_01",  "KD_64_00",
                       "KD_64_0x",   "KD_64_x1", "KD_64.08", "ID_01",     "64",
                       "id",         "KD_64_:1", "_64",      "KD_6408",   "KD_64_/1",
                       "KD_64 ",     "KD_64_1:", "KD_64_1/", "KD_64_008", "KD_PAPUA_2021_01",
                       "KD_64_08_01"};
  bpjs_area area;
  for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
    ck_assert_msg(!bpjs_area_look(own[i], (int64_t)strlen(own[i]), BPJS_AREA_SYSTEM_OWN, &area),
                  "%s is taken", own[i]);
  ck_assert(!bpjs_area_look("64.08", 5, BPJS_AREA_SYSTEM_BPS, &area));
  ck_assert(!bpjs_area_look("64_08", 5, BPJS_AREA_SYSTEM_KEMENDAGRI, &area));
}
END_TEST

SUITE("area.look", a_regency_is_known_by_its_form_if_its_province_exists,
      a_regency_has_its_name_and_both_codes, a_code_that_ended_is_known_with_its_last_day,
      what_is_not_an_area_is_refused)
