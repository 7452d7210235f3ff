#include "table.h"

static bpjs_area_list *search(const bpjs_areas *areas, const char *text, const char *within,
                              int32_t level, int64_t limit) {
  bpjs_area_list *list = NULL;
  ck_assert_int_eq(bpjs_areas_search(areas, text, (int64_t)strlen(text), within,
                                     (int64_t)strlen(within), level, NOW, limit, &list, NULL),
                   BPJS_OK);
  return list;
}

static const char *found(const bpjs_areas *areas, const char *text, int32_t level, int64_t limit) {
  return table_codes(search(areas, text, "", level, limit));
}

START_TEST(names_are_found_as_people_write_them) {
  bpjs_areas *areas = table_built_in();
  static const struct {
    const char *text, *code;
  } names[] = {{"DKI", "KD_31"},
               {"Jakarta", "KD_31"},
               {"Daerah Khusus Jakarta", "KD_31"},
               {"Kab. Kebumen", "KD_33_05"},
               {"Kota Bandung", "KD_32_73"},
               {"Kab. Bandung", "KD_32_04"},
               {"Daerah Istimewa Yogyakarta", "KD_34"},
               {"DIY", "KD_34"},
               {"D.I. Yogyakarta", "KD_34"},
               {"Jogja", "KD_34"},
               {"Kota Jogja", "KD_34_71"},
               {"KEP. SERIBU", "KD_31_01"},
               {"kepulauan bangka-belitung", "KD_19"},
               {"babel", "KD_19"},
               {"Kalimantan", "KD_KALIMANTAN"},
               {"Indonesia", "ID"},
               {"fakfak", "KD_92_03"},
               {"Kalimatan Timur", "KD_64"},
               {"Sumatra Utara", "KD_12"},
               {"jatim", "KD_35"}};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *first = found(areas, names[i].text, 0, 1);
    ck_assert_msg(strcmp(first, names[i].code) == 0, "%s: %s", names[i].text, first);
  }
  ck_assert_str_eq(found(areas, "", 0, 0), "");
  ck_assert_str_eq(found(areas, "Atlantis", 0, 0), "");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(ties_are_told) {
  bpjs_areas *areas = table_built_in();
  bpjs_area_list *list = search(areas, "Bandung", "", 0, 0);
  int32_t score = 0;
  int64_t ties = 0;
  for (int64_t i = 0; i < 2; i++) {
    ck_assert_int_eq(bpjs_area_list_score(list, i, &score, &ties, NULL), BPJS_OK);
    ck_assert_int_eq(score, 1000000);
    ck_assert_int_eq(ties, 1);
  }
  bpjs_area_list_score(list, 2, &score, &ties, NULL);
  ck_assert_int_eq(score, 850000); /* Badung, a letter less */
  ck_assert_int_eq(ties, 0);
  ck_assert_str_eq(table_codes(list), "KD_32_04 KD_32_73 KD_51_03 KD_32_17");
  list = search(areas, "Bandung", "", 0, 1);
  bpjs_area_list_score(list, 0, &score, &ties, NULL);
  ck_assert_int_eq(ties, 1); /* with the one that is not listed */
  bpjs_area_list_free(list);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(a_search_can_be_narrowed) {
  bpjs_areas *areas = table_loaded();
  ck_assert_str_eq(found(areas, "Tegalrejo", 0, 0), "KD_34_71_01 KD_34_71_01_1003");
  ck_assert_str_eq(found(areas, "Tegalrejo", BPJS_AREA_VILLAGE, 0), "KD_34_71_01_1003");
  ck_assert_str_eq(found(areas, "Kalimantan", BPJS_AREA_UNION, 0), "KD_KALIMANTAN");
  ck_assert_str_eq(found(areas, "Kalimantan", BPJS_AREA_REGENCY, 0), "");
  ck_assert_str_eq(table_codes(search(areas, "Tegalrejo", "KD_34", 0, 0)),
                   "KD_34_71_01 KD_34_71_01_1003");
  ck_assert_str_eq(table_codes(search(areas, "Tegalrejo", "KD_34_71_01", 0, 0)),
                   "KD_34_71_01_1003");
  ck_assert_str_eq(table_codes(search(areas, "Tegalrejo", "KD_64", 0, 0)), "");
  ck_assert_str_eq(table_codes(search(areas, "Senyiur", "KD_KALIMANTAN", 0, 0)),
                   "KD_64_08_01_2001");
  ck_assert_str_eq(table_codes(search(areas, "Kalimantan Timur", "KD_KALIMANTAN", 0, 1)), "KD_64");
  ck_assert_str_eq(table_codes(search(areas, "Senyiur", "KD_PAPUA_2021", 0, 0)), "");
  ck_assert_str_eq(table_codes(search(areas, "Senyiur", "ID", 0, 0)), "KD_64_08_01_2001");
  ck_assert_str_eq(table_codes(search(areas, "Indonesia", "ID", 0, 0)), "");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(equals_are_in_order_of_their_levels) {
  bpjs_areas *areas = table_built_in();
  ck_assert_int_eq(table_read(areas, "code,name\n64.08.01,Kalimantan\n", KD, NULL), BPJS_OK);
  ck_assert_str_eq(found(areas, "Kalimantan", 0, 2), "KD_64_08_01 KD_KALIMANTAN");
  bpjs_area_list *list = search(areas, "a", "", BPJS_AREA_REGENCY, 0);
  bpjs_area area = {.struct_size = sizeof area}, before = {.struct_size = sizeof before};
  int32_t score = 0, last = 1000000;
  int64_t ties = 0, equals = 0;
  ck_assert_int_gt(bpjs_area_list_count(list), 20); /* Aceh Besar, Asahan, Banda Aceh ... */
  for (int64_t i = 0; i < bpjs_area_list_count(list); i++, last = score, before = area) {
    bpjs_area_list_get(list, i, &area, NULL);
    bpjs_area_list_score(list, i, &score, &ties, NULL);
    ck_assert_int_le(score, last);
    equals += i > 0 && score == last;
    ck_assert(i == 0 || score < last || strcmp(before.code, area.code) < 0);
  }
  ck_assert_int_gt(equals, 0);
  bpjs_area_list_free(list);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(names_are_those_of_the_day) {
  bpjs_areas *areas = table_built_in();
  bpjs_area_list *list = NULL;
  ck_assert_int_eq(
      bpjs_areas_search(areas, "Kab. Merauke", 12, NULL, 0, 0, IN_2021, 0, &list, NULL), BPJS_OK);
  ck_assert_str_eq(table_codes(list), "KD_91_01");
  ck_assert_str_eq(found(areas, "Kab. Merauke", 0, 0), "KD_93_01");
  ck_assert_int_eq(
      bpjs_areas_search(areas, "Papua Selatan", 13, NULL, 0, 0, IN_2021, 0, &list, NULL), BPJS_OK);
  ck_assert_str_eq(table_codes(list), "");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(what_only_bps_knows_is_found_too) {
  bpjs_areas *areas = table_built_in();
  ck_assert_int_eq(table_read(areas, "code,name\n3175010,Penjaringan\n", BPS, NULL), BPJS_OK);
  ck_assert_str_eq(found(areas, "Penjaringan", 0, 0), "BPS_3175010");
  ck_assert_str_eq(table_codes(search(areas, "Penjaringan", "KD_31_72", 0, 0)), "BPS_3175010");
  ck_assert_str_eq(table_codes(search(areas, "Penjaringan", "BPS_3175", 0, 0)), "BPS_3175010");
  ck_assert_str_eq(table_codes(search(areas, "Penjaringan", "KD_31_75", 0, 0)), "");
  /* a district of BPS that ended is none of Kemendagri's */
  ck_assert_int_eq(table_read(areas,
                              "code,name,valid_to\n3175020,Lama,2019-12-31\n3175020001,Pluit,\n",
                              BPS, NULL),
                   BPJS_OK);
  ck_assert_int_eq(table_read(areas, "code,name\n31.72.01,Penjaringan\n", KD, NULL), BPJS_OK);
  ck_assert_str_eq(table_codes(search(areas, "Pluit", "KD_31_72_01", 0, 0)), "");
  ck_assert_str_eq(found(areas, "Pluit", 0, 0), "BPS_3175020001");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_areas *areas = table_built_in();
  bpjs_area_list *list = NULL;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  char text[129];
  memset(text, 'a', sizeof text);
#define SEARCH(areas, text, length, within, level, limit, list, error)                             \
  bpjs_areas_search(areas, text, length, within, (int64_t)strlen(within), level, NOW, limit, list, \
                    error)
  ck_assert_int_eq(SEARCH(NULL, "a", 1, "", 0, 0, &list, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "areas");
  ck_assert_int_eq(SEARCH(areas, "a", 1, "", 0, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "list");
  ck_assert_int_eq(SEARCH(areas, NULL, 1, "", 0, 0, &list, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(SEARCH(areas, "a", -1, "", 0, 0, &list, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(SEARCH(areas, "a", 1, "", 6, 0, &list, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(SEARCH(areas, "a", 1, "", 0, -1, &list, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(SEARCH(areas, "a", 1, "KD_99", 0, 0, &list, &error), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(SEARCH(areas, text, 129, "", 0, 0, &list, &error), BPJS_ERROR_LIMIT);
  ck_assert_int_eq(SEARCH(areas, text, 128, "", 0, 0, &list, &error), BPJS_OK);
  ck_assert_str_eq(table_codes(list), "");
  list = NULL;
  ck_assert_int_eq(SEARCH(areas, "a\xff", 2, "", 0, 0, &list, &error), BPJS_ERROR_ENCODING);
  ck_assert_int_eq(SEARCH(areas, "a\0b", 3, "", 0, 0, &list, &error), BPJS_ERROR_ENCODING);
  ck_assert_int_eq(SEARCH(areas, "a", 1, "", 0, 0, &list, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_areas_search(areas, "a", 1, NULL, 3, 0, NOW, 0, &list, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_search(areas, "a", 1, "ID", -1, 0, NOW, 0, &list, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_ptr_null(list);
  bpjs_areas_free(areas);
}
END_TEST

SUITE("area.search", names_are_found_as_people_write_them, ties_are_told, a_search_can_be_narrowed,
      equals_are_in_order_of_their_levels, names_are_those_of_the_day,
      what_only_bps_knows_is_found_too, arguments_are_checked)
