#include "area/look.h"

#include <string.h>

#include "suite.h"

START_TEST(a_regency_is_known_by_its_form_if_its_province_exists) {
  bpjs_area area;
  ck_assert(bpjs_area_look("KD_64_08", 8, BPJS_AREA_SYSTEM_OWN, &area));
  ck_assert_int_eq(area.level, BPJS_AREA_REGENCY);
  ck_assert_str_eq(area.code, "KD_64_08");
  ck_assert_str_eq(area.parent, "KD_64");
  ck_assert_str_eq(area.kemendagri, "64.08");
  ck_assert_str_eq(area.bps, "");
  ck_assert_str_eq(area.name, "");
  ck_assert(bpjs_area_look("64.08", 5, BPJS_AREA_SYSTEM_KEMENDAGRI, &area));
  ck_assert_str_eq(area.code, "KD_64_08");
}
END_TEST

START_TEST(what_is_not_an_area_is_refused) {
  const char *own[] = {"",         "KD_",      "KD_99",    "KD_99_01",  "KD_64_00",
                       "KD_64_0x", "KD_64_x1", "KD_64.08", "ID_01",     "64",
                       "id",       "KD_64_:1", "_64",      "KD_6408",   "KD_64_/1",
                       "KD_64 ",   "KD_64_1:", "KD_64_1/", "KD_64_008", "KD_PAPUA_2021_01"};
  bpjs_area area;
  for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
    ck_assert_msg(!bpjs_area_look(own[i], (int64_t)strlen(own[i]), BPJS_AREA_SYSTEM_OWN, &area),
                  "%s is taken", own[i]);
  ck_assert(!bpjs_area_look("64.08", 5, BPJS_AREA_SYSTEM_BPS, &area));
  ck_assert(!bpjs_area_look("64_08", 5, BPJS_AREA_SYSTEM_KEMENDAGRI, &area));
}
END_TEST

SUITE("area.look", a_regency_is_known_by_its_form_if_its_province_exists,
      what_is_not_an_area_is_refused)
