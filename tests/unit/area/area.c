#include <stddef.h>
#include <string.h>

#include "suite.h"

static bpjs_area find(const char *code, int32_t system) {
  bpjs_area area = {.struct_size = sizeof area};
  int32_t status = bpjs_area_find(code, (int64_t)strlen(code), system, &area, NULL);
  ck_assert_msg(status == BPJS_OK, "%s in system %d: %d", code, (int)system, (int)status);
  return area;
}

/* 1 country + 38 provinces since 2022 + 3 unions. */
START_TEST(there_are_38_provinces_between_the_country_and_the_unions) {
  ck_assert_int_eq(bpjs_area_count(), 1 + 38 + 3);
  bpjs_area area = {.struct_size = sizeof area}, before = {.struct_size = sizeof before};
  for (int64_t i = 0; i < bpjs_area_count(); i++) {
    ck_assert_int_eq(bpjs_area_get(i, &area, NULL), BPJS_OK);
    ck_assert_int_eq(area.level, i == 0    ? BPJS_AREA_COUNTRY
                                 : i <= 38 ? BPJS_AREA_PROVINCE
                                           : BPJS_AREA_UNION);
    ck_assert_str_eq(area.parent, i == 0 ? "" : "ID");
    ck_assert_str_ne(area.name, "");
    if (i > 1 && i <= 38)
      ck_assert_int_lt(strcmp(before.kemendagri, area.kemendagri), 0);
    before = area;
  }
}
END_TEST

START_TEST(the_same_number_is_another_province_in_the_other_system) {
  ck_assert_str_eq(find("91", BPJS_AREA_SYSTEM_KEMENDAGRI).name, "Papua");
  ck_assert_str_eq(find("91", BPJS_AREA_SYSTEM_BPS).name, "Papua Barat");
  ck_assert_str_eq(find("94", BPJS_AREA_SYSTEM_KEMENDAGRI).name, "Papua Tengah");
  ck_assert_str_eq(find("94", BPJS_AREA_SYSTEM_BPS).name, "Papua");
  ck_assert_str_eq(find("KD_91", BPJS_AREA_SYSTEM_OWN).bps, "94");
  ck_assert_str_eq(find("64", BPJS_AREA_SYSTEM_BPS).code, "KD_64");
}
END_TEST

START_TEST(every_code_finds_its_own_area) {
  bpjs_area area = {.struct_size = sizeof area};
  for (int64_t i = 0; i < bpjs_area_count(); i++) {
    bpjs_area_get(i, &area, NULL);
    ck_assert_str_eq(find(area.code, BPJS_AREA_SYSTEM_OWN).name, area.name);
    if (area.level == BPJS_AREA_PROVINCE) {
      ck_assert_str_eq(find(area.kemendagri, BPJS_AREA_SYSTEM_KEMENDAGRI).code, area.code);
      ck_assert_str_eq(find(area.bps, BPJS_AREA_SYSTEM_BPS).code, area.code);
    }
  }
}
END_TEST

START_TEST(a_union_lists_members_that_exist) {
  bpjs_area papua = find("KD_PAPUA_2021", BPJS_AREA_SYSTEM_OWN);
  ck_assert_int_eq(papua.level, BPJS_AREA_UNION);
  ck_assert_str_eq(papua.members, "KD_91 KD_93 KD_94 KD_95");
  ck_assert_str_eq(papua.kemendagri, "");
  ck_assert_str_eq(papua.bps, "");
  bpjs_area area = {.struct_size = sizeof area};
  for (int64_t i = 0; i < bpjs_area_count(); i++) {
    bpjs_area_get(i, &area, NULL);
    ck_assert_int_eq(area.level == BPJS_AREA_UNION, area.members[0] != '\0');
    for (char *code = strtok(area.members, " "); code != NULL; code = strtok(NULL, " "))
      ck_assert_int_eq(find(code, BPJS_AREA_SYSTEM_OWN).level, BPJS_AREA_PROVINCE);
  }
}
END_TEST

START_TEST(a_failure_names_the_code_and_leaves_the_output_alone) {
  bpjs_area area = {.struct_size = sizeof area, .level = 77};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_area_find("KD_99", 5, BPJS_AREA_SYSTEM_OWN, &area, &error),
                   BPJS_ERROR_UNKNOWN);
  ck_assert_str_eq(error.value, "KD_99");
  ck_assert_int_eq(area.level, 77);
  ck_assert_int_eq(bpjs_area_get(-1, &area, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_area_get(bpjs_area_count(), &area, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "index");
  ck_assert_int_eq(area.level, 77);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_area area = {.struct_size = sizeof area};
  bpjs_area small = {.struct_size = 8 + 2 * 32 + 2 * 16 + 64 + 128 - 1}; /* of 0.1, less one */
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_error unset = {.struct_size = 0};
  ck_assert_int_eq(bpjs_area_get(0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_get(0, &small, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_area_get(0, &area, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_area_find(NULL, 0, 0, &area, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "code");
  ck_assert_int_eq(bpjs_area_find("ID", -1, 0, &area, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "length");
  ck_assert_int_eq(bpjs_area_find("ID", 2, 3, &area, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_find("ID", 2, -1, &area, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "system");
  ck_assert_int_eq(bpjs_area_find("ID", 2, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_area_find("ID", 2, 0, &small, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_area_find("ID", 2, 0, &area, &unset), BPJS_ERROR_STRUCT_SIZE);
}
END_TEST

/* The struct of 0.1 ended with its members; what came later is left out. */
START_TEST(a_struct_of_the_first_release_is_filled) {
  bpjs_area area = {.struct_size = offsetof(bpjs_area, valid_from), .valid_to = 77};
  ck_assert_int_eq(bpjs_area_find("93", 2, BPJS_AREA_SYSTEM_KEMENDAGRI, &area, NULL), BPJS_OK);
  ck_assert_str_eq(area.name, "Papua Selatan");
  ck_assert_int_eq(area.valid_to, 77);
}
END_TEST

/* UU 14, 15 and 16/2022 are of 25 July 2022, UU 29/2022 of 8 December 2022: 19,198 and 19,334
 * days after 1970-01-01 (52 x 365 + 13 leap days + 205 and 341). */
START_TEST(provinces_of_2022_begin_on_the_days_of_their_laws) {
  static const char *const laws[] = {"UU 14/2022", "UU 15/2022", "UU 16/2022", "UU 29/2022"};
  static const char *const codes[] = {"93", "94", "95", "96"};
  for (int i = 0; i < 4; i++) {
    bpjs_area area = find(codes[i], BPJS_AREA_SYSTEM_KEMENDAGRI);
    ck_assert_int_eq(area.valid_from, i < 3 ? 52 * 365 + 13 + 205 : 52 * 365 + 13 + 341);
    ck_assert_int_eq(area.valid_to, INT32_MAX);
    ck_assert_int_eq(area.confidence, BPJS_CONFIDENCE_B);
    ck_assert_str_eq(area.citation, laws[i]);
  }
  ck_assert_int_eq(find("KD_PAPUA_2021", 0).valid_to, find("93", 1).valid_from - 1);
  ck_assert_int_eq(find("KD_PAPUA_BARAT_2021", 0).valid_to, find("96", 1).valid_from - 1);
  ck_assert_int_eq(find("64", 1).valid_from, INT32_MIN);
  ck_assert_int_eq(find("64", 1).confidence, BPJS_CONFIDENCE_A);
  ck_assert_str_eq(find("64", 1).citation, "");
}
END_TEST

SUITE("area.area", there_are_38_provinces_between_the_country_and_the_unions,
      the_same_number_is_another_province_in_the_other_system, every_code_finds_its_own_area,
      a_union_lists_members_that_exist, a_failure_names_the_code_and_leaves_the_output_alone,
      arguments_are_checked, a_struct_of_the_first_release_is_filled,
      provinces_of_2022_begin_on_the_days_of_their_laws)
