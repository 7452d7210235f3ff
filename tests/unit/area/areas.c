#include "table.h"

static bpjs_area find(const bpjs_areas *areas, const char *code, int32_t system, int32_t day) {
  bpjs_area area = {.struct_size = sizeof area};
  int32_t status = bpjs_areas_find(areas, code, (int64_t)strlen(code), system, day, &area, NULL);
  ck_assert_msg(status == BPJS_OK, "%s: %d", code, (int)status);
  return area;
}

static int32_t status_of(const bpjs_areas *areas, const char *code, int32_t system, int32_t day) {
  bpjs_area area = {.struct_size = sizeof area};
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_areas_find(areas, code, (int64_t)strlen(code), system, day, &area, &error);
  ck_assert(status == BPJS_OK || strcmp(error.value, code) == 0);
  return status;
}

/* 38 provinces and 514 regencies of 2025; 34 and 514 before 2022, of which 26 had other codes. */
START_TEST(areas_are_counted_by_level_and_day) {
  bpjs_areas *areas = table_loaded();
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_COUNTRY, NOW), 1);
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_PROVINCE, NOW), 38);
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_REGENCY, NOW), 514);
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_DISTRICT, NOW), 3);
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_VILLAGE, NOW), 4);
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_UNION, NOW), 3);
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_PROVINCE, IN_2021), 34);
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_REGENCY, IN_2021), 514);
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_PROVINCE, 19198), 34 + 3);
  ck_assert_int_eq(bpjs_areas_count(areas, 7, NOW), 0);
  ck_assert_int_eq(bpjs_areas_count(NULL, BPJS_AREA_PROVINCE, NOW), 0);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(an_area_is_found_by_its_code_in_each_system) {
  bpjs_areas *areas = table_loaded();
  bpjs_area village = find(areas, "64.08.01.2001", KD, NOW);
  ck_assert_str_eq(village.name, "Senyiur");
  ck_assert_int_eq(village.level, BPJS_AREA_VILLAGE);
  ck_assert_str_eq(village.code, "KD_64_08_01_2001");
  ck_assert_str_eq(village.parent, "KD_64_08_01");
  ck_assert_str_eq(village.kemendagri, "64.08.01.2001");
  ck_assert_str_eq(village.bps, "");
  ck_assert_int_eq(village.confidence, BPJS_CONFIDENCE_NONE);
  ck_assert_str_eq(find(areas, "KD_64_08_01", OWN, NOW).name, "Muara Ancalong");
  ck_assert_str_eq(find(areas, "KD_64_08_01", OWN, NOW).parent, "KD_64_08");
  ck_assert_str_eq(find(areas, "ID", OWN, NOW).name, "Indonesia");
  ck_assert_str_eq(find(areas, "ID", BPS, NOW).name, "Indonesia");
  ck_assert_str_eq(find(areas, "3175", BPS, NOW).name, "Kota Administrasi Jakarta Utara");
  ck_assert_str_eq(find(areas, "BPS_3175", OWN, NOW).code, "KD_31_72");
  ck_assert_str_eq(find(areas, "31.75", KD, NOW).name, "Kota Administrasi Jakarta Timur");
  ck_assert_str_eq(find(areas, "31.75", KD, NOW).bps, "3172");
  ck_assert_str_eq(find(areas, "94", BPS, NOW).name, "Papua");
  ck_assert_str_eq(find(areas, "94", KD, NOW).name, "Papua Tengah");
  ck_assert_str_eq(find(areas, "KD_KALIMANTAN", OWN, NOW).name, "Kalimantan");
  ck_assert_int_eq(find(areas, "93.01", KD, NOW).valid_from, 19198);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(a_code_is_that_of_the_day) {
  bpjs_areas *areas = table_built_in();
  bpjs_area papua = find(areas, "91", KD, IN_2021);
  ck_assert_str_eq(papua.code, "KD_PAPUA_2021");
  ck_assert_int_eq(papua.valid_to, 19197);
  ck_assert_str_eq(find(areas, "94", BPS, IN_2021).code, "KD_PAPUA_2021");
  ck_assert_str_eq(find(areas, "91", BPS, IN_2021).code, "KD_PAPUA_BARAT_2021");
  ck_assert_str_eq(find(areas, "KD_PAPUA_2021", OWN, NOW).code, "KD_PAPUA_2021");
  ck_assert_str_eq(find(areas, "KD_PAPUA_2021", OWN, IN_2021).code, "KD_PAPUA_2021");
  bpjs_area merauke = find(areas, "91.01", KD, IN_2021);
  ck_assert_str_eq(merauke.name, "Kabupaten Merauke");
  ck_assert_str_eq(merauke.parent, "KD_PAPUA_2021");
  ck_assert_str_eq(merauke.bps, "9401");
  ck_assert_str_eq(find(areas, "9401", BPS, IN_2021).code, "KD_91_01");
  /* Jayapura kept its code; the province around it became another */
  ck_assert_str_eq(find(areas, "91.03", KD, IN_2021).parent, "KD_PAPUA_2021");
  ck_assert_str_eq(find(areas, "91.03", KD, NOW).parent, "KD_91");
  ck_assert_str_eq(find(areas, "91.03", KD, 19197).parent, "KD_PAPUA_2021");
  ck_assert_str_eq(find(areas, "91.03", KD, 19198).parent, "KD_91");
  ck_assert_int_eq(status_of(areas, "91.01", KD, 19197), BPJS_OK);
  ck_assert_int_eq(status_of(areas, "91.01", KD, 19198), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "93.01", KD, 19197), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "93", KD, IN_2021), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "93", KD, 19198), BPJS_OK);
  ck_assert_int_eq(status_of(areas, "96", KD, 19333), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "96", KD, 19334), BPJS_OK);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(what_is_not_there_is_unknown) {
  bpjs_areas *areas = table_built_in();
  static const char *const codes[] = {"64.99", "99",    "64.08.01", "64.08.01.2001",
                                      "6408",  "KD_64", ""};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
    ck_assert_int_eq(status_of(areas, codes[i], KD, NOW), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "9301", BPS, NOW), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "KD_PAPUA_2021", KD, NOW), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "KD_PAPUA_2000", OWN, NOW), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "64.08.99", KD, NOW), BPJS_ERROR_UNKNOWN);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_areas *areas = table_built_in();
  bpjs_area area = {.struct_size = sizeof area, .level = 77}, small = {.struct_size = 8};
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  ck_assert_int_eq(bpjs_areas_new(NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_new(&areas, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_areas_find(NULL, "64", 2, KD, NOW, &area, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "areas");
  ck_assert_int_eq(bpjs_areas_find(areas, NULL, 2, KD, NOW, &area, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "code");
  ck_assert_int_eq(bpjs_areas_find(areas, "64", -1, KD, NOW, &area, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "length");
  ck_assert_int_eq(bpjs_areas_find(areas, "64", 2, 3, NOW, &area, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_find(areas, "64", 2, -1, NOW, &area, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "system");
  ck_assert_int_eq(bpjs_areas_find(areas, "64", 2, KD, NOW, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_find(areas, "64", 2, KD, NOW, &small, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_areas_find(areas, "64", 2, KD, NOW, &area, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(area.level, 77);
  bpjs_areas_free(areas);
  bpjs_areas_free(NULL);
}
END_TEST

SUITE("area.areas", areas_are_counted_by_level_and_day, an_area_is_found_by_its_code_in_each_system,
      a_code_is_that_of_the_day, what_is_not_there_is_unknown, arguments_are_checked)
