#include "area/regency.h"

#include <string.h>

#include "area/look.h"
#include "suite.h"

/* 416 kabupaten and 98 kota: Kepmendagri 300.2.2-2138/2025. */
START_TEST(there_are_416_kabupaten_and_98_kota) {
  int kabupaten = 0, kota = 0, without_bps = 0;
  bpjs_area area;
  for (int64_t i = 0; bpjs_area_at(i, &area); i++) {
    bpjs_regency list[BPJS_REGENCIES_MOST];
    if (area.level != BPJS_AREA_PROVINCE)
      continue;
    const int32_t number = (area.kemendagri[0] - '0') * 10 + area.kemendagri[1] - '0';
    const int count = bpjs_regency_list(number, 11, list);
    ck_assert_int_gt(count, 0);
    for (int k = 0; k < count; k++) {
      char name[64];
      bpjs_regency_name(&list[k], name, sizeof name);
      kabupaten += strncmp(name, "Kabupaten ", 10) == 0;
      kota += strncmp(name, "Kota ", 5) == 0;
      without_bps += list[k].bps == 0;
      ck_assert_int_eq(list[k].kemendagri / 100, number);
      ck_assert(k == 0 || list[k].kemendagri > list[k - 1].kemendagri);
      ck_assert_int_eq(list[k].now, 0);
      ck_assert_int_gt(list[k].name.length, 2);
    }
  }
  ck_assert_int_eq(kabupaten, 416);
  ck_assert_int_eq(kota, 98);
  ck_assert_int_eq(without_bps, 4 + 8 + 8 + 6);
}
END_TEST

static int contains(const int32_t *list, int count, int32_t number) {
  for (int i = 0; i < count; i++)
    if (list[i] == number)
      return i;
  return -1;
}

/* Counted in the official bridging table of 2020 without Papua's new provinces: 488 regencies
 * have both codes, 173 of them another one in BPS; 158 numbers are in both systems and mean
 * other places. */
START_TEST(both_systems_use_the_same_numbers_for_other_regencies) {
  static int32_t kemendagri[514], bps[514];
  int count = 0, different = 0, shared = 0;
  bpjs_area area;
  for (int64_t i = 0; bpjs_area_at(i, &area); i++) {
    bpjs_regency list[BPJS_REGENCIES_MOST];
    if (area.level != BPJS_AREA_PROVINCE)
      continue;
    const int32_t number = (area.kemendagri[0] - '0') * 10 + area.kemendagri[1] - '0';
    const int32_t theirs = (area.bps[0] - '0') * 10 + area.bps[1] - '0';
    const int of = bpjs_regency_list(number, theirs, list);
    for (int k = 0; k < of; k++, count++) {
      kemendagri[count] = list[k].kemendagri;
      bps[count] = list[k].bps;
      different += list[k].bps != 0 && list[k].bps != list[k].kemendagri;
    }
  }
  ck_assert_int_eq(count, 514);
  ck_assert_int_eq(different, 173);
  for (int i = 0; i < count; i++) {
    const int other = contains(bps, count, kemendagri[i]);
    shared += other >= 0 && other != i;
    ck_assert(bps[i] == 0 || contains(bps, i, bps[i]) < 0);
  }
  ck_assert_int_eq(shared, 158);
}
END_TEST

START_TEST(codes_that_ended_have_a_name_of_today) {
  bpjs_regency list[BPJS_REGENCIES_MOST];
  ck_assert_int_eq(bpjs_regency_former(list), 4 + 8 + 8 + 6);

  for (int i = 0; i < 26; i++) {
    ck_assert_int_gt(list[i].name.length, 3);
    ck_assert_int_ge(list[i].now, 9301);
    ck_assert(list[i].kemendagri / 100 == 91 || list[i].kemendagri / 100 == 92);
    ck_assert_int_eq(list[i].bps / 100, list[i].kemendagri / 100 == 91 ? 94 : 91);
    for (int k = 0; k < i; k++)
      ck_assert(list[k].now != list[i].now && list[k].bps != list[i].bps);
  }
}
END_TEST

START_TEST(a_province_of_no_list_has_none) {
  bpjs_regency list[BPJS_REGENCIES_MOST];
  ck_assert_int_eq(bpjs_regency_list(99, 99, list), 0);
}
END_TEST

SUITE("area.regency", there_are_416_kabupaten_and_98_kota,
      both_systems_use_the_same_numbers_for_other_regencies, codes_that_ended_have_a_name_of_today,
      a_province_of_no_list_has_none)
