#include "area/words.h"

#include <string.h>

#include "suite.h"

static const char *read(const char *name) {
  static bpjs_words words;
  bpjs_words_read(name, (int64_t)strlen(name), &words);
  words.text[words.length] = '\0';
  return words.text;
}

START_TEST(case_and_punctuation_go) {
  ck_assert_str_eq(read("  Toli-Toli "), "toli toli");
  ck_assert_str_eq(read("KUTAI  TIMUR"), "kutai timur");
  ck_assert_str_eq(read("Ma'rang"), "marang");
  ck_assert_str_eq(read("Fak Fak"), "fak fak");
  ck_assert_str_eq(read("Distrik 7,x"), "kecamatan 7 x");
  ck_assert_str_eq(read("Dés"), "dés");
  ck_assert_str_eq(read("@[`{/:"), "");
}
END_TEST

START_TEST(abbreviations_are_spelled_out) {
  ck_assert_str_eq(read("Kab.Kebumen"), "kabupaten kebumen");
  ck_assert_str_eq(read("Kep. Yapen"), "kepulauan yapen");
  ck_assert_str_eq(read("Jatim"), "jawa timur");
  ck_assert_str_eq(read("DKI"), "provinsi jakarta");
  ck_assert_str_eq(read("Prov. DKI Jakarta"), "provinsi jakarta");
  ck_assert_str_eq(read("Jakarta DKI"), "jakarta provinsi jakarta");
  ck_assert_str_eq(read("Sudki"), "sudki");
  ck_assert_str_eq(read("Prov. Provinsi"), "provinsi");
  ck_assert_str_eq(read("Jatim imur"), "jawa timur imur");
}
END_TEST

START_TEST(a_type_is_taken_from_the_front) {
  static const struct {
    const char *name, *rest;
    enum bpjs_word_type type;
  } names[] = {{"Kota Adm. Jakarta Utara", "jakarta utara", BPJS_TYPE_KOTA},
               {"Kabupaten Kebumen", "kebumen", BPJS_TYPE_KABUPATEN},
               {"Daerah Khusus Ibukota Jakarta", "jakarta", BPJS_TYPE_PROVINCE},
               {"Provinsi Daerah Istimewa Yogyakarta", "yogyakarta", BPJS_TYPE_PROVINCE},
               {"D.I. Yogyakarta", "yogyakarta", BPJS_TYPE_PROVINCE},
               {"DI Yogyakarta", "yogyakarta", BPJS_TYPE_PROVINCE},
               {"Kec. Sentani", "sentani", BPJS_TYPE_DISTRICT},
               {"Desa Senyiur", "senyiur", BPJS_TYPE_VILLAGE},
               {"Kel. Kricak", "kricak", BPJS_TYPE_VILLAGE},
               {"Kotabaru", "kotabaru", BPJS_TYPE_NONE},
               {"Kota", "kota", BPJS_TYPE_NONE},
               {"Lima Puluh Kota", "lima puluh kota", BPJS_TYPE_NONE}};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    bpjs_words words;
    bpjs_words_read(names[i].name, (int64_t)strlen(names[i].name), &words);
    ck_assert_int_eq(bpjs_words_strip(&words), names[i].type);
    words.text[words.length] = '\0';
    ck_assert_str_eq(words.text, names[i].rest);
  }
}
END_TEST

/* 128 bytes of "ntb " are 32 words of 19 letters and a space: 640 bytes and more than there is
 * room for. */
START_TEST(what_does_not_fit_is_left_out) {
  char name[400];
  bpjs_words words;
  for (int i = 0; i < 128; i++)
    name[i] = "ntb "[i % 4];
  bpjs_words_read(name, 128, &words);
  ck_assert_int_lt(words.length, BPJS_WORDS_SIZE);
  ck_assert_int_gt(words.length, BPJS_WORDS_SIZE - 20);
  memset(name, 'x', sizeof name);
  bpjs_words_read(name, sizeof name, &words);
  ck_assert_int_eq(words.length, BPJS_WORDS_QUERY);
}
END_TEST

SUITE("area.words", case_and_punctuation_go, abbreviations_are_spelled_out,
      a_type_is_taken_from_the_front, what_does_not_fit_is_left_out)
