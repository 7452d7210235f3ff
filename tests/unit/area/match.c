#include "area/match.h"

#include <string.h>

#include "suite.h"

static int32_t score(const char *asked, const char *name, int32_t level) {
  bpjs_match match;
  bpjs_match_begin(&match, asked, (int64_t)strlen(asked));
  return bpjs_match_score(&match, name, level);
}

enum {
  P = BPJS_AREA_PROVINCE,
  R = BPJS_AREA_REGENCY,
  D = BPJS_AREA_DISTRICT,
  V = BPJS_AREA_VILLAGE
};

START_TEST(the_same_letters_are_the_same_name) {
  ck_assert_int_eq(score("tolitoli", "Kabupaten Toli-Toli", R), 1000000);
  ck_assert_int_eq(score("Kab. Kebumen", "Kabupaten Kebumen", R), 1000000);
  ck_assert_int_eq(score("DKI", "Daerah Khusus Ibukota Jakarta", P), 1000000);
  ck_assert_int_eq(score("Jakarta", "Daerah Khusus Ibukota Jakarta", P), 1000000);
  ck_assert_int_eq(score("Kota Baru", "Kabupaten Kotabaru", R), 1000000);
  ck_assert_int_eq(score("Kecamatan Tegalrejo", "Tegalrejo", D), 1000000);
  ck_assert_int_eq(score("Kelurahan Tegalrejo", "Tegalrejo", V), 1000000);
  ck_assert_int_eq(score("Siau Tagulandang Biaro", "Kabupaten Kep. Siau Tagulandang Biaro", R),
                   950000);
  ck_assert_int_eq(score("Kep. Riau", "Riau", P), 950000);
}
END_TEST

START_TEST(another_type_is_worth_seven_tenths) {
  ck_assert_int_eq(score("Kota Bandung", "Kabupaten Bandung", R), 700000);
  ck_assert_int_eq(score("Kab. Tegalrejo", "Tegalrejo", D), 700000);
  ck_assert_int_eq(score("Kota Bandun", "Kabupaten Bandung", R), 595000); /* 850000 x 0.7 */
}
END_TEST

/* A slip: a letter missing, added, another, or two changed places. */
START_TEST(slips_are_counted) {
  ck_assert_int_eq(score("Kebumn", "Kabupaten Kebumen", R), 850000);
  ck_assert_int_eq(score("Kebummen", "Kabupaten Kebumen", R), 850000);
  ck_assert_int_eq(score("Kebumin", "Kabupaten Kebumen", R), 850000);
  ck_assert_int_eq(score("Kebumne", "Kabupaten Kebumen", R), 850000);
  ck_assert_int_eq(score("Kbeumne", "Kabupaten Kebumen", R), 0); /* two; seven letters allow one */
  ck_assert_int_eq(score("Yogjakatra", "Kota Yogyakarta", R), 800000);
  ck_assert_int_eq(score("Jkrta Seltan dn", "Kota Administrasi Jakarta Selatan", R), 0);
  ck_assert_int_eq(score("Jakrta Selatann", "Kota Administrasi Jakarta Selatan", R), 800000);
  ck_assert_int_eq(score("Jakrta Selaatann", "Kota Administrasi Jakarta Selatan", R), 750000);
  ck_assert_int_eq(score("Siau", "Kabupaten Siak", R), 0);
}
END_TEST

/* 600,000 + 300 x the letters in thousandths, cut: 7 of 12 are 583; 12 of 12 are 1000. */
START_TEST(words_of_the_name_are_enough) {
  ck_assert_int_eq(score("Bandung", "Kabupaten Bandung Barat", R), 600000 + 300 * 583);
  ck_assert_int_eq(score("Barat Bandung", "Kabupaten Bandung Barat", R), 900000);
  ck_assert_int_eq(score("Barat Barat Bandung", "Kabupaten Bandung Barat", R), 900000);
  ck_assert_int_eq(score("Band Bar", "Kabupaten Bandung Barat", R), 500000 + 200 * 583);
  ck_assert_int_eq(score("andung", "Kabupaten Bandung Barat", R), 0);
  ck_assert_int_eq(score("Bandung Timur", "Kabupaten Bandung Barat", R), 0);
}
END_TEST

START_TEST(nothing_matches_nothing) {
  ck_assert_int_eq(score("", "Papua", P), 0);
  ck_assert_int_eq(score(" - ", "Papua", P), 0);
  ck_assert_int_eq(score("", "", V), 0);
}
END_TEST

SUITE("area.match", the_same_letters_are_the_same_name, another_type_is_worth_seven_tenths,
      slips_are_counted, words_of_the_name_are_enough, nothing_matches_nothing)
