#include "table.h"

static bpjs_area_list *children(const bpjs_areas *areas, const char *code) {
  bpjs_area_list *list = NULL;
  const int64_t length = (int64_t)strlen(code);
  ck_assert_int_eq(bpjs_areas_children(areas, code, length, OWN, NOW, 0, &list, NULL), BPJS_OK);
  return list;
}

static const char *written(const bpjs_area_list *list, int32_t format) {
  static char text[4096];
  int64_t length = 0, size = 0;
  ck_assert_int_eq(bpjs_area_list_write(list, format, NULL, 0, &size, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_area_list_write(list, format, text, sizeof text, &length, NULL), BPJS_OK);
  ck_assert_int_eq(size, length);
  return text;
}

START_TEST(a_list_is_written_as_csv_and_json) {
  bpjs_areas *areas = table_loaded();
  bpjs_area_list *list = children(areas, "KD_PAPUA_BARAT_2021");
  ck_assert_str_eq(
      written(list, BPJS_FORMAT_CSV),
      "code,level,name,kemendagri,bps,parent,members,valid_from,valid_to,confidence,citation,"
      "score_ppm,ties\n"
      "KD_92,province,Papua Barat,92,91,ID,,2022-12-08,,A,UU 29/2022,,\n"
      "KD_96,province,Papua Barat Daya,96,92,ID,,2022-12-08,,B,UU 29/2022,,\n");
  ck_assert_str_eq(
      written(list, BPJS_FORMAT_JSON),
      "{\"areas\":[{\"code\":\"KD_92\",\"level\":\"province\",\"name\":\"Papua Barat\","
      "\"kemendagri\":\"92\",\"bps\":\"91\",\"parent\":\"ID\",\"valid_from\":\"2022-12-08\","
      "\"confidence\":\"A\",\"citation\":\"UU 29/2022\"},{\"code\":\"KD_96\",\"level\":"
      "\"province\",\"name\":\"Papua Barat Daya\",\"kemendagri\":\"96\",\"bps\":\"92\","
      "\"parent\":\"ID\",\"valid_from\":\"2022-12-08\",\"confidence\":\"B\",\"citation\":"
      "\"UU 29/2022\"}]}");
  bpjs_area_list_free(list);
  list = children(areas, "KD_64_08_02");
  ck_assert_str_eq(written(list, BPJS_FORMAT_CSV_RECORDS), "");
  ck_assert_str_eq(written(list, BPJS_FORMAT_JSON), "{\"areas\":[]}");
  bpjs_area_list_free(list);
  list = children(areas, "KD_64_08_01");
  ck_assert_str_eq(written(list, BPJS_FORMAT_CSV_RECORDS),
                   "KD_64_08_01_2001,village,Senyiur,64.08.01.2001,,KD_64_08_01,,,,,,,\n"
                   "KD_64_08_01_2002,village,Kelinjau Ilir,64.08.01.2002,,KD_64_08_01,,,,,,,\n");
  bpjs_area_list_free(list);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(a_search_is_written_with_scores) {
  bpjs_areas *areas = table_built_in();
  bpjs_area_list *list = NULL;
  ck_assert_int_eq(
      bpjs_areas_search(areas, "Kalimantan", 10, NULL, 0, BPJS_AREA_UNION, NOW, 0, &list, NULL),
      BPJS_OK);
  ck_assert_str_eq(written(list, BPJS_FORMAT_CSV_RECORDS),
                   "KD_KALIMANTAN,union,Kalimantan,,,ID,KD_61 KD_62 KD_63 KD_64 KD_65,,,A,,"
                   "1000000,0\n");
  ck_assert_str_eq(
      written(list, BPJS_FORMAT_JSON),
      "{\"areas\":[{\"code\":\"KD_KALIMANTAN\",\"level\":\"union\",\"name\":\"Kalimantan\","
      "\"parent\":\"ID\",\"members\":\"KD_61 KD_62 KD_63 KD_64 KD_65\",\"confidence\":\"A\","
      "\"score_ppm\":1000000,\"ties\":0}]}");
  bpjs_area_list_free(list);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_areas *areas = table_built_in();
  bpjs_area_list *list = children(areas, "KD_PAPUA_BARAT_2021");
  bpjs_area area = {.struct_size = sizeof area}, small = {.struct_size = 8};
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  int32_t score = 7;
  int64_t ties = 7, length = 0;
  char text[8];
  ck_assert_int_eq(bpjs_area_list_count(list), 2);
  ck_assert_int_eq(bpjs_area_list_count(NULL), 0);
  ck_assert_int_eq(bpjs_area_list_get(list, 2, &area, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_area_list_get(list, -1, &area, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "index");
  ck_assert_int_eq(bpjs_area_list_get(NULL, 0, &area, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_list_get(list, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_list_get(list, 0, &small, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_area_list_get(list, 0, &area, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_area_list_score(list, 2, &score, &ties, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_area_list_score(list, 0, NULL, &ties, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_list_score(list, 0, &score, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_list_score(list, 0, &score, &ties, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(score, 7);
  ck_assert_int_eq(bpjs_area_list_score(list, 0, &score, &ties, &error), BPJS_OK);
  ck_assert_int_eq(score, 0);
  ck_assert_int_eq(bpjs_area_list_write(NULL, 3, NULL, 0, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_list_write(list, 2, NULL, 0, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_list_write(list, 6, NULL, 0, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_list_write(list, 3, NULL, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_list_write(list, 3, text, 8, &length, &error), BPJS_ERROR_BUFFER);
  ck_assert_int_eq(bpjs_area_list_write(list, 3, NULL, 0, &length, &unset), BPJS_ERROR_STRUCT_SIZE);
  bpjs_area_list_free(list);
  bpjs_area_list_free(NULL);
  bpjs_areas_free(areas);
}
END_TEST

SUITE("area.list", a_list_is_written_as_csv_and_json, a_search_is_written_with_scores,
      arguments_are_checked)
