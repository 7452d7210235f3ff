#include <string.h>

#include "base/error.h"
#include "suite.h"

START_TEST(a_text_is_cut_between_characters) {
  char field[6];
  /* Five bytes fit: a, two of two bytes; the third of them does not. */
  bpjs_error_copy_text(field, 6, "a\xC3\xA9\xC3\xA9\xC3\xA9", 7);
  ck_assert_str_eq(field, "a\xC3\xA9\xC3\xA9");
  /* Five bytes are left after one of a character of three and one of three. */
  bpjs_error_copy_text(field, 6, "\xE2\x82\xAC\xE2\x82\xAC", 6);
  ck_assert_str_eq(field, "\xE2\x82\xAC");
  ck_assert_mem_eq(field + 3, "\0\0\0", 3);
  bpjs_error_copy_text(field, 6, "abcde", 5);
  ck_assert_str_eq(field, "abcde");
  bpjs_error_copy_text(field, 6, "abcdef", 6);
  ck_assert_str_eq(field, "abcde");
  bpjs_error_copy_text(field, 6, NULL, 0);
  ck_assert_mem_eq(field, "\0\0\0\0\0\0", 6);
}
END_TEST

START_TEST(bytes_that_do_not_print_are_replaced) {
  char field[16];
  bpjs_error_copy_text(field, 16,
                       "a\0b\nc\x7F"
                       "d\xFF"
                       "e\xC3",
                       10);
  ck_assert_str_eq(field, "a b c d?e?");
}
END_TEST

START_TEST(an_error_says_what_and_where) {
  bpjs_error error;
  memset(&error, 'x', sizeof error);
  error.struct_size = sizeof error;
  const bpjs_place place = {"my.csv", 3, 4, 5, "OBS_VALUE", "12x", 2};
  ck_assert_int_eq(bpjs_error_set(&error, BPJS_ERROR_SYNTAX, &place, "%d of %s", 7, "them"),
                   BPJS_ERROR_SYNTAX);
  ck_assert_uint_eq(error.struct_size, sizeof error);
  ck_assert_int_eq(error.code, BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(error.row, 3);
  ck_assert_int_eq(error.line, 4);
  ck_assert_int_eq(error.column, 5);
  ck_assert_str_eq(error.source, "my.csv");
  ck_assert_str_eq(error.field, "OBS_VALUE");
  ck_assert_str_eq(error.value, "12");
  ck_assert_str_eq(error.message, "7 of them");
}
END_TEST

START_TEST(what_does_not_apply_is_empty) {
  bpjs_error error;
  memset(&error, 'x', sizeof error);
  error.struct_size = sizeof error;
  const bpjs_place nowhere = {0};
  const bpjs_place *places[] = {NULL, &nowhere};
  for (int i = 0; i < 2; i++) {
    bpjs_error_set(&error, BPJS_ERROR_LIMIT, places[i], "too long");
    ck_assert_int_eq(error.row, 0);
    ck_assert_int_eq(error.line, 0);
    ck_assert_int_eq(error.column, 0);
    ck_assert_str_eq(error.source, "");
    ck_assert_str_eq(error.field, "");
    ck_assert_str_eq(error.value, "");
    ck_assert_str_eq(error.message, "too long");
  }
}
END_TEST

START_TEST(a_long_message_is_cut_at_a_character) {
  bpjs_error error = {.struct_size = sizeof error};
  /* 383 bytes fit: 127 characters of three bytes are 381, two are left. */
  char text[3 * 200 + 1];
  for (int i = 0; i < 200; i++)
    memcpy(text + 3 * i, "\xE2\x82\xAC", 3);
  text[600] = '\0';
  bpjs_error_set(&error, BPJS_ERROR_SYNTAX, NULL, "%s", text);
  ck_assert_uint_eq(strlen(error.message), 381);
  ck_assert_mem_eq(error.message, text, 381);
}
END_TEST

START_TEST(an_older_error_gets_what_it_holds) {
  bpjs_error error = {.struct_size = sizeof error - 1};
  ck_assert(!bpjs_error_usable(&error));
  error.struct_size = sizeof error;
  ck_assert(bpjs_error_usable(&error));
  ck_assert(bpjs_error_usable(NULL));
  struct {
    bpjs_error known;
    char later[8];
  } newer = {.known.struct_size = sizeof newer, .later = "garbage"};
  ck_assert(bpjs_error_usable(&newer.known));
  bpjs_error_set(&newer.known, BPJS_ERROR_STATE, NULL, "too soon");
  ck_assert_uint_eq(newer.known.struct_size, sizeof newer);
  ck_assert_str_eq(newer.known.message, "too soon");
  ck_assert_mem_eq(newer.later, "\0\0\0\0\0\0\0\0", 8);
}
END_TEST

START_TEST(the_short_forms_keep_their_code) {
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_error_memory(&error), BPJS_ERROR_MEMORY);
  ck_assert_int_eq(error.code, BPJS_ERROR_MEMORY);
  ck_assert_int_eq(bpjs_error_struct_size(&error, "period"), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_str_eq(error.field, "period");
  ck_assert_int_eq(bpjs_error_argument(&error, BPJS_ERROR_RANGE, "index", "100 % wrong"),
                   BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "index");
  ck_assert_str_eq(error.message, "100 % wrong");
  ck_assert_int_eq(bpjs_error_number(&error, BPJS_ERROR_RANGE, "index", INT64_MIN, "too low"),
                   BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.value, "-9223372036854775808");
  ck_assert_int_eq(bpjs_error_memory(NULL), BPJS_ERROR_MEMORY);
}
END_TEST

SUITE("base.error", a_text_is_cut_between_characters, bytes_that_do_not_print_are_replaced,
      an_error_says_what_and_where, what_does_not_apply_is_empty,
      a_long_message_is_cut_at_a_character, an_older_error_gets_what_it_holds,
      the_short_forms_keep_their_code)
