#include "table.h"

static const char *follow(const bpjs_areas *areas, const char *code, int32_t system, int32_t from,
                          int32_t to) {
  bpjs_area_list *list = NULL;
  const int64_t length = (int64_t)strlen(code);
  ck_assert_int_eq(bpjs_areas_successors(areas, code, length, system, from, to, &list, NULL),
                   BPJS_OK);
  return table_codes(list);
}

static int32_t status_of(const bpjs_areas *areas, const char *code, int32_t system, int32_t from,
                         int32_t to) {
  bpjs_area_list *list = NULL;
  const int64_t length = (int64_t)strlen(code);
  const int32_t status = bpjs_areas_successors(areas, code, length, system, from, to, &list, NULL);
  ck_assert_ptr_null(list);
  return status;
}

/* UU 14, 15, 16/2022 art. 3 divide Papua, UU 29/2022 art. 3 divides Papua Barat. */
START_TEST(provinces_that_were_divided_have_successors) {
  bpjs_areas *areas = table_built_in();
  ck_assert_str_eq(follow(areas, "91", KD, IN_2021, NOW), "KD_91 KD_93 KD_94 KD_95");
  ck_assert_str_eq(follow(areas, "94", BPS, IN_2021, NOW), "KD_91 KD_93 KD_94 KD_95");
  ck_assert_str_eq(follow(areas, "92", KD, IN_2021, NOW), "KD_92 KD_96");
  ck_assert_str_eq(follow(areas, "91", BPS, IN_2021, NOW), "KD_92 KD_96");
  ck_assert_str_eq(follow(areas, "KD_PAPUA_2021", OWN, IN_2021, NOW), "KD_91 KD_93 KD_94 KD_95");
  ck_assert_str_eq(follow(areas, "91", KD, 19197, 19198), "KD_91 KD_93 KD_94 KD_95");
  ck_assert_str_eq(follow(areas, "91", KD, IN_2021, 19197), "KD_PAPUA_2021");
  ck_assert_str_eq(follow(areas, "91", KD, 19198, NOW), "KD_91");
  ck_assert_str_eq(follow(areas, "64", KD, IN_2021, NOW), "KD_64");
  ck_assert_str_eq(follow(areas, "KD_PAPUA_2021", OWN, NOW, NOW), "KD_PAPUA_2021");
  ck_assert_str_eq(follow(areas, "ID", OWN, IN_2021, NOW), "ID");
  bpjs_areas_free(areas);
}
END_TEST

/* The same names: Permendagri 72/2019 and Kepmendagri 300.2.2-2138/2025; BPS of 2018. */
START_TEST(regencies_that_moved_have_a_successor) {
  bpjs_areas *areas = table_built_in();
  ck_assert_str_eq(follow(areas, "91.01", KD, IN_2021, NOW), "KD_93_01"); /* Merauke */
  ck_assert_str_eq(follow(areas, "9401", BPS, IN_2021, NOW), "KD_93_01");
  ck_assert_str_eq(follow(areas, "91.04", KD, IN_2021, NOW), "KD_94_01"); /* Nabire */
  ck_assert_str_eq(follow(areas, "91.02", KD, IN_2021, NOW), "KD_95_01"); /* Jayawijaya */
  ck_assert_str_eq(follow(areas, "9171", BPS, IN_2021, NOW), "KD_96_71"); /* Kota Sorong */
  /* the same number in both: Puncak Jaya of Kemendagri, Sorong of BPS */
  ck_assert_str_eq(follow(areas, "91.07", KD, IN_2021, NOW), "KD_94_02");
  ck_assert_str_eq(follow(areas, "9107", BPS, IN_2021, NOW), "KD_96_01");
  ck_assert_str_eq(follow(areas, "92.71", KD, 19333, 19334), "KD_96_71");
  ck_assert_str_eq(follow(areas, "92.71", KD, 19332, 19333), "KD_92_71");
  ck_assert_str_eq(follow(areas, "91.03", KD, IN_2021, NOW), "KD_91_03"); /* Jayapura stayed */
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(without_a_source_it_is_an_error) {
  bpjs_areas *areas = table_built_in();
  /* a regency that a table of the caller's ends: what followed is not for us to know */
  ck_assert_int_eq(
      table_read(areas, "code,name,valid_to\n64.90,Kabupaten Lama,2012-11-15\n", KD, NULL),
      BPJS_OK);
  ck_assert_int_eq(status_of(areas, "64.90", KD, 14000, NOW), BPJS_ERROR_NOT_FOUND);
  ck_assert_str_eq(follow(areas, "64.90", KD, 14000, 14001), "KD_64_90");
  /* districts of a regency that moved, known by their form alone */
  ck_assert_int_eq(status_of(areas, "91.01.01", KD, IN_2021, NOW), BPJS_ERROR_NOT_FOUND);
  ck_assert_str_eq(follow(areas, "64.08.01", KD, IN_2021, NOW), "KD_64_08_01");
  ck_assert_int_eq(status_of(areas, "91.01", KD, NOW, NOW), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "93", KD, IN_2021, NOW), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(status_of(areas, "64", KD, 1, 0), BPJS_ERROR_RANGE);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_areas *areas = table_built_in();
  bpjs_area_list *list = NULL;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  ck_assert_int_eq(bpjs_areas_successors(areas, "64", 2, KD, 0, 0, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_successors(NULL, "64", 2, KD, 0, 0, &list, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_successors(areas, "64", 2, KD, 0, 0, &list, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  bpjs_areas_free(areas);
}
END_TEST

SUITE("area.successors", provinces_that_were_divided_have_successors,
      regencies_that_moved_have_a_successor, without_a_source_it_is_an_error, arguments_are_checked)
