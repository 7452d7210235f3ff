#include "table.h"

static const char *children(const bpjs_areas *areas, const char *code, int32_t system, int32_t day,
                            int32_t level) {
  bpjs_area_list *list = NULL;
  const int64_t length = (int64_t)strlen(code);
  ck_assert_int_eq(bpjs_areas_children(areas, code, length, system, day, level, &list, NULL),
                   BPJS_OK);
  return table_codes(list);
}

static int64_t count(const bpjs_areas *areas, const char *code, int32_t system, int32_t day,
                     int32_t level) {
  bpjs_area_list *list = NULL;
  const int64_t length = (int64_t)strlen(code);
  ck_assert_int_eq(bpjs_areas_children(areas, code, length, system, day, level, &list, NULL),
                   BPJS_OK);
  const int64_t found = bpjs_area_list_count(list);
  bpjs_area_list_free(list);
  return found;
}

START_TEST(an_area_has_children_of_the_next_level_and_of_lower_ones) {
  bpjs_areas *areas = table_loaded();
  ck_assert_str_eq(children(areas, "64.08", KD, NOW, 0), "KD_64_08_01 KD_64_08_02");
  ck_assert_str_eq(children(areas, "64.08.01", KD, NOW, 0), "KD_64_08_01_2001 KD_64_08_01_2002");
  ck_assert_str_eq(children(areas, "64.08.02", KD, NOW, 0), "");
  ck_assert_str_eq(children(areas, "ID", OWN, NOW, BPJS_AREA_DISTRICT),
                   "KD_34_71_01 KD_64_08_01 KD_64_08_02");
  ck_assert_str_eq(children(areas, "KD_KALIMANTAN", OWN, NOW, 0), "KD_61 KD_62 KD_63 KD_64 KD_65");
  ck_assert_str_eq(children(areas, "KD_KALIMANTAN", OWN, NOW, BPJS_AREA_DISTRICT),
                   "KD_64_08_01 KD_64_08_02");
  ck_assert_str_eq(children(areas, "51", KD, NOW, 0),
                   "KD_51_01 KD_51_02 KD_51_03 KD_51_04 KD_51_05 KD_51_06 KD_51_07 KD_51_08 "
                   "KD_51_71");
  ck_assert_int_eq(count(areas, "ID", OWN, NOW, 0), 38);
  ck_assert_int_eq(count(areas, "ID", OWN, NOW, BPJS_AREA_REGENCY), 514);
  bpjs_areas_free(areas);
}
END_TEST

/* BPS codes of the 26 regencies in provinces of 2022 are not in the sources. */
START_TEST(children_are_those_that_the_system_knows) {
  bpjs_areas *areas = table_loaded();
  ck_assert_int_eq(count(areas, "ID", BPS, NOW, 0), 38);
  ck_assert_int_eq(count(areas, "ID", BPS, NOW, BPJS_AREA_REGENCY), 514 - 26);
  ck_assert_int_eq(count(areas, "95", BPS, NOW, 0), 0);
  ck_assert_str_eq(children(areas, "31", BPS, NOW, 0),
                   "KD_31_01 KD_31_74 KD_31_75 KD_31_71 KD_31_73 KD_31_72");
  bpjs_areas_free(areas);
}
END_TEST

/* Papua had 29 regencies and cities until 2022, Papua Barat 13: Permendagri 72/2019. */
START_TEST(papua_before_2022_has_its_regencies_of_then) {
  bpjs_areas *areas = table_built_in();
  ck_assert_int_eq(count(areas, "91", KD, IN_2021, 0), 29);
  ck_assert_int_eq(count(areas, "92", KD, IN_2021, 0), 13);
  ck_assert_int_eq(count(areas, "94", BPS, IN_2021, 0), 29);
  ck_assert_int_eq(count(areas, "KD_PAPUA_2021", OWN, IN_2021, 0), 29);
  ck_assert_int_eq(count(areas, "91", KD, NOW, 0), 9);
  ck_assert_str_eq(children(areas, "KD_PAPUA_2021", OWN, NOW, 0), "KD_91 KD_93 KD_94 KD_95");
  ck_assert_int_eq(count(areas, "KD_PAPUA_2021", OWN, NOW, BPJS_AREA_REGENCY), 9 + 4 + 8 + 8);
  ck_assert_int_eq(count(areas, "ID", OWN, IN_2021, 0), 34);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_areas *areas = table_loaded();
  bpjs_area_list *list = NULL;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  ck_assert_int_eq(bpjs_areas_children(areas, "64", 2, KD, NOW, 0, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_children(areas, "99", 2, KD, NOW, 0, &list, &error),
                   BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(bpjs_areas_children(areas, "64", 2, KD, NOW, 0, &list, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  static const int32_t levels[] = {BPJS_AREA_COUNTRY, BPJS_AREA_PROVINCE, BPJS_AREA_UNION, 6, -1};
  for (int i = 0; i < 5; i++)
    ck_assert_int_eq(bpjs_areas_children(areas, "64", 2, KD, NOW, levels[i], &list, &error),
                     BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_areas_children(areas, "64.08.01.2001", 13, KD, NOW, 0, &list, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "level");
  ck_assert_ptr_null(list);
  bpjs_areas_free(areas);
}
END_TEST

SUITE("area.children", an_area_has_children_of_the_next_level_and_of_lower_ones,
      children_are_those_that_the_system_knows, papua_before_2022_has_its_regencies_of_then,
      arguments_are_checked)
