#include "sample.h"

#define ROWS                                                                                       \
  HEADER "jkk.rate|PU|2|2015-07-01|2016-12-31|2015-06-30|5400|ppm|PP 44/2015 art 16|B|a note\n"    \
         "jkk.rate|PU|2|2017-01-01|||5500|ppm|PP 1/2017|C|\n"                                      \
         "rounding.direction|ALL|fine|2015-07-01|||half_up|direction|none|C|\n"                    \
         "relief.labour_intensive.settle_to|PU||2025-08-01|2026-01-31||2026-06-30|date|PP "        \
         "36/2025|B|\n"

static const char *text_of(const bpjs_law *law, int64_t index, const char *column) {
  static char text[256];
  int64_t length = -1;
  ck_assert_int_eq(
      bpjs_law_text(law, index, column, (int64_t)strlen(column), text, sizeof text, &length, NULL),
      BPJS_OK);
  ck_assert_int_eq((int64_t)strlen(text), length);
  return text;
}

START_TEST(every_column_is_a_text) {
  bpjs_law *law = sample_of(ROWS);
  static const char *const first[][2] = {{"parameter", "jkk.rate"},
                                         {"segment", "PU"},
                                         {"key", "2"},
                                         {"valid_from", "2015-07-01"},
                                         {"valid_to", "2016-12-31"},
                                         {"known_from", "2015-06-30"},
                                         {"value", "5400"},
                                         {"unit", "ppm"},
                                         {"citation", "PP 44/2015 art 16"},
                                         {"confidence", "B"},
                                         {"note", "a note"},
                                         {"layer", "law"},
                                         {"name_en", "JKK rate by risk class"},
                                         {"name_id", "Tarif iuran JKK menurut tingkat risiko"}};
  for (size_t i = 0; i < sizeof first / sizeof first[0]; i++)
    ck_assert_str_eq(text_of(law, 0, first[i][0]), first[i][1]);
  ck_assert_str_eq(text_of(law, 1, "valid_to"), "");
  ck_assert_str_eq(text_of(law, 1, "known_from"), "");
  ck_assert_str_eq(text_of(law, 1, "note"), "");
  ck_assert_str_eq(text_of(law, 2, "value"), "2026-06-30");
  ck_assert_str_eq(text_of(law, 3, "value"), "half_up");
  bpjs_law_free(law);
}
END_TEST

static int32_t ask(const bpjs_law *law, int64_t index, const char *column, int64_t length) {
  int64_t size = -1;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_law_text(law, index, column, length, NULL, 0, &size, &error);
  ck_assert_int_eq(size, -1);
  ck_assert_int_eq(error.code, status);
  return status;
}

START_TEST(texts_have_their_arguments_checked) {
  bpjs_law *law = sample_of(ROWS);
  bpjs_error small = {.struct_size = 8};
  int64_t size = -1;
  char text[4];
  ck_assert_int_eq(bpjs_law_text(law, 0, "key", 3, text, 4, &size, &small), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_law_text(law, 0, "key", 3, text, 4, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_text(law, 0, "parameter", 9, text, 4, &size, NULL), BPJS_ERROR_BUFFER);
  ck_assert_int_eq(size, 8);
  ck_assert_int_eq(ask(NULL, 0, "key", 3), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(law, 0, NULL, 3), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(law, 0, "key", -1), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(law, -1, "key", 3), BPJS_ERROR_RANGE);
  ck_assert_int_eq(ask(law, 4, "key", 3), BPJS_ERROR_RANGE);
  ck_assert_int_eq(ask(law, 0, "keys", 4), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(ask(law, 0, "", 0), BPJS_ERROR_UNKNOWN);
  FAIL_EACH_ALLOCATION(bpjs_law_text(law, 0, "key", 3, text, 4, &size, NULL), (void)0);
  bpjs_law_free(law);
}
END_TEST

START_TEST(rows_are_copied_whole) {
  bpjs_law *law = sample_of(ROWS);
  bpjs_law_row row = {.struct_size = sizeof row};
  ck_assert_int_eq(bpjs_law_count(law), 4);
  ck_assert_int_eq(bpjs_law_get(law, 0, &row, NULL), BPJS_OK);
  ck_assert_int_eq(row.flags, 0);
  ck_assert_int_eq(row.valid_to, sample_day("2016-12-31"));
  ck_assert_int_eq(row.known_from, sample_day("2015-06-30"));
  ck_assert_int_eq(bpjs_law_get(law, 1, &row, NULL), BPJS_OK);
  ck_assert_int_eq(row.flags, BPJS_LAW_ROW_ASSUMED);
  ck_assert_int_eq(row.known_from, row.valid_from);
  bpjs_error small_error = {.struct_size = 8}, error = {.struct_size = sizeof error};
  bpjs_law_row small = {.struct_size = sizeof small - 1}, kept = row;
  ck_assert_int_eq(bpjs_law_get(law, 0, &row, &small_error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_law_get(law, 0, &small, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_law_get(NULL, 0, &row, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_get(law, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_get(law, -1, &row, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_law_get(law, 4, &row, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.value, "4");
  ck_assert_mem_eq(&row, &kept, sizeof row);
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_librarys_law_is_made_whole_or_not) {
  bpjs_law *law = NULL;
  bpjs_error small = {.struct_size = 8};
  ck_assert_int_eq(bpjs_law_new(&law, &small), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_law_new(NULL, NULL), BPJS_ERROR_ARGUMENT);
  FAIL_EACH_ALLOCATION(bpjs_law_new(&law, NULL), ck_assert_ptr_null(law));
  ck_assert_int_gt(bpjs_law_count(law), 0);
  bpjs_law_free(law);
  bpjs_law_free(NULL);
  ck_assert_int_eq(bpjs_law_count(NULL), 0);
}
END_TEST

SUITE("law.law", every_column_is_a_text, texts_have_their_arguments_checked, rows_are_copied_whole,
      the_librarys_law_is_made_whole_or_not)
