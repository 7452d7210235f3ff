#include "bpjsstat/law.h"

#include <string.h>

#include "suite.h"

/* Where a group begins: 23, 25, 96 and 23 entries go before. */
enum { G1 = 0, G2 = 23, G3 = 48, G4 = 144, G5 = 167 };

static void ck_found(const char *text, int64_t count, const int64_t *expected) {
  int64_t indices[191], found = -1;
  ck_assert_int_eq(
      bpjs_law_industry_search(text, (int64_t)strlen(text), indices, 191, &found, NULL), BPJS_OK);
  ck_assert_msg(found == count, "%s: %lld", text, (long long)found);
  for (int64_t i = 0; i < count; i++)
    ck_assert_msg(indices[i] == expected[i], "%s: %lld", text, (long long)indices[i]);
}

#define FOUND(text, ...)                                                                           \
  ck_found(text, (int64_t)(sizeof((int64_t[]){__VA_ARGS__}) / sizeof(int64_t)),                    \
           (int64_t[]){__VA_ARGS__})
#define NONE(text) ck_found(text, 0, NULL)

START_TEST(a_number_of_a_group_is_one_industry) {
  const char *forms[] = {"G3-019", "g3-19",  "III.19", "iii.19", "3.19",
                         "3-19",   "G3.019", "III-19", " 3.19 ", "3.0019"};
  for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
    FOUND(forms[i], G3 + 18);
  FOUND("I.1", G1);
  FOUND("II.25", G2 + 24);
  FOUND("IV.23", G4 + 22);
  FOUND("V.24", G5 + 23);
  FOUND("5.24", G5 + 23);
}
END_TEST

START_TEST(a_number_alone_is_that_of_each_group) {
  FOUND("19", G1 + 18, G2 + 18, G3 + 18, G4 + 18, G5 + 18);
  FOUND("1", G1, G2, G3, G4, G5);
  FOUND("24", G2 + 23, G3 + 23, G5 + 23);
  FOUND("025", G2 + 24, G3 + 24);
  FOUND("96", G3 + 95);
}
END_TEST

START_TEST(a_number_that_is_none_finds_nothing) {
  const char *forms[] = {"97", "0",   "00019", "3.97", "0.19", "6.19", "VI.1", "I.24",  "3.0",
                         "3.", ".19", "-",     "G3-",  "3.1x", "H3-1", "G6-1", "3.1.2", "G3019"};
  for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
    NONE(forms[i]);
}
END_TEST

/* II.2 sugar plantations, II.4 plantations except sugar and tobacco, III.19
 * sugar factory, III.20 confectionery (kembang gula). */
START_TEST(words_begin_words_of_a_name_in_one_language) {
  FOUND("gula", G2 + 1, G2 + 3, G3 + 18, G3 + 19);
  FOUND("sugar", G2 + 1, G2 + 3, G3 + 18);
  FOUND("PABRIK Gula", G3 + 18, G3 + 19);
  FOUND("gula/pabrik", G3 + 18, G3 + 19);
  FOUND("sug fact", G3 + 18);
  NONE("gula factory");
  NONE("ula");
  FOUND("arloji", G1 + 21, G3 + 83);
  FOUND("watch clock ind", G3 + 83);
  FOUND("konveksi", G1); /* Penjahitan/konveksi */
  FOUND("penjahitan/KONVEKSI", G1);
}
END_TEST

/* I and i are one letter in every locale, other letters are as they stand. */
START_TEST(letters_of_either_case_are_those_of_ascii) {
  FOUND("PABRIK TOPI", G1 + 1);
  FOUND("pabrik topi", G1 + 1);
  FOUND("HAT factory", G1 + 1);
  NONE("PABR\xC4\xB0K TOP\xC4\xB0");
  NONE("pabr\xC4\xB1k top\xC4\xB1");
  NONE("\xC3\xA9");
  NONE("[abrik"); /* beside the letters in ASCII */
  NONE("{abrik");
}
END_TEST

START_TEST(a_text_without_a_word_finds_none) {
  NONE("");
  NONE("   ");
  NONE("?!/()@");
}
END_TEST

START_TEST(the_count_is_told_beyond_the_room) {
  int64_t indices[] = {77, 77, 77}, count = -1;
  ck_assert_int_eq(bpjs_law_industry_search("gula", 4, NULL, 0, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, 4);
  ck_assert_int_eq(bpjs_law_industry_search("gula", 4, indices, 2, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, 4);
  ck_assert_int_eq(indices[0], G2 + 1);
  ck_assert_int_eq(indices[1], G2 + 3);
  ck_assert_int_eq(indices[2], 77);
  ck_assert_int_eq(bpjs_law_industry_search("pabrik topi", 11, indices, 0, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, 1);
}
END_TEST

START_TEST(arguments_are_checked) {
  char text[257];
  memset(text, 'a', sizeof text);
  int64_t index = 77, count = 77;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  const struct {
    const char *text;
    int64_t length;
    int64_t *indices;
    int64_t capacity;
    int64_t *count;
    bpjs_error *error;
    int32_t status;
    const char *field;
  } cases[] = {
      {NULL, 0, NULL, 0, NULL, &error, BPJS_ERROR_ARGUMENT, "text"},
      {"a", -1, &index, 1, &count, &error, BPJS_ERROR_ARGUMENT, "length"},
      {"a", 1, NULL, 1, &count, &error, BPJS_ERROR_ARGUMENT, "indices"},
      {"a", 1, &index, -1, &count, &error, BPJS_ERROR_ARGUMENT, "indices"},
      {"a", 1, &index, 1, NULL, &error, BPJS_ERROR_ARGUMENT, "count"},
      {text, 256, &index, 1, &count, &error, BPJS_ERROR_LIMIT, "text"},
      {text, INT64_MAX, &index, 1, &count, &error, BPJS_ERROR_LIMIT, "text"},
      {"a\xFF", 2, &index, 1, &count, &error, BPJS_ERROR_ENCODING, "text"},
      {"a\0b", 3, &index, 1, &count, &error, BPJS_ERROR_ENCODING, "text"},
      {"a", 1, &index, 1, &count, &unset, BPJS_ERROR_STRUCT_SIZE, "text"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    ck_assert_int_eq(bpjs_law_industry_search(cases[i].text, cases[i].length, cases[i].indices,
                                              cases[i].capacity, cases[i].count, cases[i].error),
                     cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
  }
  ck_assert_int_eq(index, 77);
  ck_assert_int_eq(count, 77);
  ck_assert_int_eq(bpjs_law_industry_search(text, 255, &index, 1, &count, &error), BPJS_OK);
  ck_assert_int_eq(count, 0);
}
END_TEST

SUITE("law.industry_search", a_number_of_a_group_is_one_industry,
      a_number_alone_is_that_of_each_group, a_number_that_is_none_finds_nothing,
      words_begin_words_of_a_name_in_one_language, letters_of_either_case_are_those_of_ascii,
      a_text_without_a_word_finds_none, the_count_is_told_beyond_the_room, arguments_are_checked)
