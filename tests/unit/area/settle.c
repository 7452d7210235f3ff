#include "table.h"

static bpjs_error refusal(bpjs_areas *areas, const char *text, int32_t system) {
  bpjs_error error = {.struct_size = sizeof error};
  const int64_t before = bpjs_areas_count(areas, BPJS_AREA_VILLAGE, NOW);
  const int32_t status = table_read(areas, text, system, &error);
  ck_assert_int_eq(error.code, status);
  ck_assert_int_ne(status, BPJS_OK);
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_VILLAGE, NOW), before);
  return error;
}

START_TEST(a_parent_has_to_be_there) {
  bpjs_areas *areas = table_built_in();
  bpjs_error error = refusal(areas, "code,name\n64.08.01,A\n64.99.01,B\n", KD);
  ck_assert_int_eq(error.code, BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(error.row, 2);
  ck_assert_int_eq(error.line, 3);
  ck_assert_int_eq(error.column, 1);
  ck_assert_str_eq(error.field, "code");
  ck_assert_str_eq(error.value, "64.99.01");
  ck_assert_int_eq(refusal(areas, "code,name\n64.08.01.2001,A\n", KD).code, BPJS_ERROR_UNKNOWN);
  /* its own code of BPS, not that of Kemendagri: 9301 is none of BPS */
  ck_assert_int_eq(refusal(areas, "code,name\n9301010,A\n", BPS).code, BPJS_ERROR_UNKNOWN);
  /* a parent that ended before */
  ck_assert_int_eq(refusal(areas, "code,name,valid_from\n91.01.01,A,2023-01-01\n", KD).code,
                   BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(table_read(areas, "code,name,valid_to\n91.01.01,A,2022-07-24\n", KD, NULL),
                   BPJS_OK);
  /* anywhere in the table, and a regency of the caller's own */
  ck_assert_int_eq(
      table_read(areas,
                 "code,name,parent\n97.01.01.2001,A,\n97.01.01,B,\n97.01,Kabupaten C,97\n97,D,ID\n",
                 KD, NULL),
      BPJS_OK);
  bpjs_area area = {.struct_size = sizeof area};
  ck_assert_int_eq(bpjs_areas_find(areas, "97", 2, KD, NOW, &area, NULL), BPJS_OK);
  ck_assert_str_eq(area.parent, "ID");
  ck_assert_str_eq(area.name, "D");
  ck_assert_int_eq(
      bpjs_areas_roll(areas, "97.01.01.2001", 13, KD, NOW, BPJS_AREA_PROVINCE, &area, NULL),
      BPJS_OK);
  ck_assert_str_eq(area.code, "KD_97");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(a_code_is_there_once_on_each_day) {
  bpjs_areas *areas = table_loaded();
  bpjs_error error = refusal(areas, "code,name\n64.08.03,A\n64.08.03,B\n", KD);
  ck_assert_int_eq(error.code, BPJS_ERROR_CONFLICT);
  ck_assert_int_eq(error.row, 2);
  ck_assert_str_eq(error.value, "64.08.03");
  ck_assert_int_eq(refusal(areas, "code,name\n64.08.01,Muara Ancalong\n", KD).code,
                   BPJS_ERROR_CONFLICT);
  ck_assert_int_eq(table_read(areas,
                              "code,name,valid_from,valid_to\n"
                              "64.08.03,New,2020-01-01,\n64.08.03,Old,,2019-12-31\n",
                              KD, NULL),
                   BPJS_OK);
  bpjs_area area = {.struct_size = sizeof area};
  bpjs_areas_find(areas, "64.08.03", 8, KD, IN_2021, &area, NULL);
  ck_assert_str_eq(area.name, "New");
  bpjs_areas_find(areas, "64.08.03", 8, KD, 0, &area, NULL);
  ck_assert_str_eq(area.name, "Old");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(what_is_built_in_is_compared_and_stays) {
  bpjs_areas *areas = table_built_in();
  bpjs_area area = {.struct_size = sizeof area};
  ck_assert_int_eq(
      table_read(areas, "code,name\n64,KALIMANTAN TIMUR\n64.08,Kutai Timur\n", KD, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_REGENCY, NOW), 514);
  bpjs_areas_find(areas, "64.08", 5, KD, NOW, &area, NULL);
  ck_assert_str_eq(area.name, "Kabupaten Kutai Timur");
  /* 3175 of BPS is Jakarta Utara, 31.75 of Kemendagri Jakarta Timur */
  bpjs_error error = refusal(areas, "code,name\n31.75,Kota Jakarta Utara\n", KD);
  ck_assert_int_eq(error.code, BPJS_ERROR_CONFLICT);
  ck_assert_str_eq(error.field, "name");
  ck_assert_str_eq(error.value, "Kota Jakarta Utara");
  ck_assert_int_eq(error.column, 2);
  ck_assert_int_eq(refusal(areas, "code,name\n64.08,Kutai Timur\n64.08,Kutai Timur\n", KD).code,
                   BPJS_ERROR_CONFLICT);
  bpjs_areas_free(areas);
}
END_TEST

/* 9301 and 9501 of BPS, in the sources here only as provinces 95 and 97. */
START_TEST(regencies_of_2022_get_their_code_of_bps_from_a_table) {
  bpjs_areas *areas = table_built_in();
  bpjs_area area = {.struct_size = sizeof area};
  ck_assert_int_eq(table_read(areas,
                              "code,name\n9501,MERAUKE\n9502,Kabupaten Baru\n9501010,Kimaam\n", BPS,
                              NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_areas_find(areas, "9501", 4, BPS, NOW, &area, NULL), BPJS_OK);
  ck_assert_str_eq(area.code, "KD_93_01");
  ck_assert_str_eq(area.kemendagri, "93.01");
  ck_assert_str_eq(area.bps, "9501");
  bpjs_areas_find(areas, "93.01", 5, KD, NOW, &area, NULL);
  ck_assert_str_eq(area.bps, "9501");
  ck_assert_int_eq(bpjs_areas_roll(areas, "9501010", 7, BPS, NOW, BPJS_AREA_REGENCY, &area, NULL),
                   BPJS_OK);
  ck_assert_str_eq(area.code, "KD_93_01");
  bpjs_areas_find(areas, "9502", 4, BPS, NOW, &area, NULL);
  ck_assert_str_eq(area.code, "BPS_9502");
  ck_assert_str_eq(area.parent, "KD_93");
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_REGENCY, NOW), 515);
  ck_assert_int_eq(table_read(areas, "code,name\n98,Baru\n9801,Merauke\n", BPS, NULL), BPJS_OK);
  bpjs_areas_find(areas, "9801", 4, BPS, NOW, &area, NULL);
  ck_assert_str_eq(area.code, "BPS_9801");
  ck_assert_str_eq(area.parent, "BPS_98");
  ck_assert_int_eq(
      table_read(areas, "code,name,valid_to\n99,Lama,2019-12-31\n9901,Merauke,\n", BPS, NULL),
      BPJS_OK);
  bpjs_areas_find(areas, "9901", 4, BPS, NOW, &area, NULL);
  ck_assert_str_eq(area.code, "BPS_9901");
  bpjs_areas_free(areas);
}
END_TEST

SUITE("area.settle", a_parent_has_to_be_there, a_code_is_there_once_on_each_day,
      what_is_built_in_is_compared_and_stays, regencies_of_2022_get_their_code_of_bps_from_a_table)
