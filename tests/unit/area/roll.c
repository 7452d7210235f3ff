#include "table.h"

static bpjs_area roll(const bpjs_areas *areas, const char *code, int32_t system, int32_t day,
                      int32_t level) {
  bpjs_area area = {.struct_size = sizeof area};
  const int64_t length = (int64_t)strlen(code);
  const int32_t status = bpjs_areas_roll(areas, code, length, system, day, level, &area, NULL);
  ck_assert_msg(status == BPJS_OK, "%s: %d", code, (int)status);
  return area;
}

static int32_t status_of(const bpjs_areas *areas, const char *code, int32_t system, int32_t level) {
  bpjs_area area = {.struct_size = sizeof area, .level = 77};
  bpjs_error error = {.struct_size = sizeof error};
  const int64_t length = (int64_t)strlen(code);
  const int32_t status = bpjs_areas_roll(areas, code, length, system, NOW, level, &area, &error);
  ck_assert_int_eq(error.code, status);
  ck_assert_int_eq(area.level, 77);
  return status;
}

START_TEST(each_level_rolls_up_to_each_higher_one) {
  bpjs_areas *areas = table_loaded();
  static const struct {
    int32_t level;
    const char *code;
  } upper[] = {{BPJS_AREA_VILLAGE, "KD_64_08_01_2001"}, {BPJS_AREA_DISTRICT, "KD_64_08_01"},
               {BPJS_AREA_REGENCY, "KD_64_08"},         {BPJS_AREA_PROVINCE, "KD_64"},
               {BPJS_AREA_UNION, "KD_KALIMANTAN"},      {BPJS_AREA_COUNTRY, "ID"}};
  for (int from = 0; from < 6; from++)
    for (int to = from; to < 6; to++)
      ck_assert_str_eq(roll(areas, upper[from].code, OWN, NOW, upper[to].level).code,
                       upper[to].code);
  ck_assert_str_eq(roll(areas, "64.08.01.2001", KD, NOW, BPJS_AREA_REGENCY).name,
                   "Kabupaten Kutai Timur");
  ck_assert_str_eq(roll(areas, "3175", BPS, NOW, BPJS_AREA_PROVINCE).code, "KD_31");
  ck_assert_str_eq(roll(areas, "6472", BPS, NOW, BPJS_AREA_UNION).code, "KD_KALIMANTAN");
  ck_assert_str_eq(roll(areas, "ID", KD, NOW, BPJS_AREA_COUNTRY).code, "ID");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(papua_rolls_up_as_it_was_on_the_day) {
  bpjs_areas *areas = table_built_in();
  ck_assert_str_eq(roll(areas, "91.01", KD, IN_2021, BPJS_AREA_PROVINCE).code, "KD_PAPUA_2021");
  ck_assert_str_eq(roll(areas, "9401", BPS, IN_2021, BPJS_AREA_PROVINCE).code, "KD_PAPUA_2021");
  ck_assert_str_eq(roll(areas, "91.03", KD, IN_2021, BPJS_AREA_UNION).code, "KD_PAPUA_2021");
  ck_assert_str_eq(roll(areas, "91.03", KD, NOW, BPJS_AREA_PROVINCE).code, "KD_91");
  ck_assert_str_eq(roll(areas, "93.01", KD, NOW, BPJS_AREA_UNION).code, "KD_PAPUA_2021");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(levels_that_are_not_loaded_are_known_by_their_form) {
  bpjs_areas *areas = table_built_in();
  ck_assert_str_eq(roll(areas, "64.08.77.2001", KD, NOW, BPJS_AREA_REGENCY).code, "KD_64_08");
  bpjs_area district = roll(areas, "64.08.77.2001", KD, NOW, BPJS_AREA_DISTRICT);
  ck_assert_str_eq(district.code, "KD_64_08_77");
  ck_assert_str_eq(district.parent, "KD_64_08");
  ck_assert_str_eq(district.name, "");
  ck_assert_str_eq(roll(areas, "3175010002", BPS, NOW, BPJS_AREA_DISTRICT).code, "BPS_3175010");
  ck_assert_str_eq(roll(areas, "3175010002", BPS, NOW, BPJS_AREA_REGENCY).code, "KD_31_72");
  ck_assert_int_eq(status_of(areas, "64.99.77", KD, BPJS_AREA_PROVINCE), BPJS_ERROR_UNKNOWN);
  bpjs_areas_free(areas);
  areas = table_loaded();
  ck_assert_int_eq(status_of(areas, "64.08.77.2001", KD, BPJS_AREA_REGENCY), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "64.08.77", KD, BPJS_AREA_REGENCY), BPJS_ERROR_UNKNOWN);
  ck_assert_str_eq(roll(areas, "3175010002", BPS, NOW, BPJS_AREA_DISTRICT).code, "BPS_3175010");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(what_cannot_be_rolled_is_told) {
  bpjs_areas *areas = table_loaded();
  bpjs_area area = {.struct_size = sizeof area};
  bpjs_error unset = {.struct_size = 0};
  ck_assert_int_eq(status_of(areas, "64", KD, BPJS_AREA_REGENCY), BPJS_ERROR_RANGE);
  ck_assert_int_eq(status_of(areas, "ID", KD, BPJS_AREA_PROVINCE), BPJS_ERROR_RANGE);
  ck_assert_int_eq(status_of(areas, "KD_KALIMANTAN", OWN, BPJS_AREA_PROVINCE), BPJS_ERROR_RANGE);
  ck_assert_int_eq(status_of(areas, "33", KD, BPJS_AREA_UNION), BPJS_ERROR_NOT_FOUND);
  ck_assert_int_eq(status_of(areas, "33", BPS, BPJS_AREA_UNION), BPJS_ERROR_NOT_FOUND);
  ck_assert_int_eq(status_of(areas, "ID", KD, BPJS_AREA_UNION), BPJS_ERROR_NOT_FOUND);
  ck_assert_int_eq(status_of(areas, "99", KD, BPJS_AREA_COUNTRY), BPJS_ERROR_UNKNOWN);
  static const int32_t levels[] = {0, 6, 8, 10, -1};
  for (int i = 0; i < 5; i++)
    ck_assert_int_eq(status_of(areas, "64", KD, levels[i]), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_roll(areas, "64", 2, KD, NOW, 1, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_roll(areas, "64", 2, KD, NOW, 1, &area, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  bpjs_areas_free(areas);
}
END_TEST

/* A village whose district ended, and a regency whose province did. */
START_TEST(an_area_lies_in_what_is_there_on_the_day) {
  bpjs_areas *areas = table_built_in();
  static const char text[] = "code,name,valid_to\n64.08.03,Lama,2019-12-31\n64.08.03.2001,Desa,\n"
                             "97,Lama,2019-12-31\n97.01,Kabupaten Lama,\n";
  ck_assert_int_eq(table_read(areas, text, KD, NULL), BPJS_OK);
  ck_assert_str_eq(roll(areas, "64.08.03.2001", KD, 0, BPJS_AREA_DISTRICT).name, "Lama");
  ck_assert_int_eq(status_of(areas, "64.08.03.2001", KD, BPJS_AREA_DISTRICT), BPJS_ERROR_UNKNOWN);
  ck_assert_str_eq(roll(areas, "64.08.03.2001", KD, NOW, BPJS_AREA_VILLAGE).parent, "KD_64_08_03");
  ck_assert_int_eq(status_of(areas, "97.01", KD, BPJS_AREA_UNION), BPJS_ERROR_NOT_FOUND);
  ck_assert_int_eq(status_of(areas, "97.01", KD, BPJS_AREA_PROVINCE), BPJS_ERROR_UNKNOWN);
  static const int64_t numbers[] = {6408032001};
  int64_t codes[1];
  ck_assert_int_eq(
      bpjs_areas_roll_numbers(areas, numbers, KD, NOW, BPJS_AREA_DISTRICT, codes, NULL, 1, NULL),
      BPJS_ERROR_UNKNOWN);
  bpjs_areas_free(areas);
}
END_TEST

SUITE("area.roll", each_level_rolls_up_to_each_higher_one, papua_rolls_up_as_it_was_on_the_day,
      levels_that_are_not_loaded_are_known_by_their_form, what_cannot_be_rolled_is_told,
      an_area_lies_in_what_is_there_on_the_day)
