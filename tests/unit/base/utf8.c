#include <string.h>

#include "base/utf8.h"
#include "suite.h"

/* RFC 3629, section 4: the ends of each row of its grammar. */
START_TEST(every_kind_of_character_is_known) {
  static const char *const characters[] = {"a",
                                           "\x01",
                                           "\x7F",
                                           "\xC2\x80",
                                           "\xDF\xBF",
                                           "\xE0\xA0\x80",
                                           "\xE0\xBF\xBF",
                                           "\xE1\x80\x80",
                                           "\xEC\xBF\xBF",
                                           "\xED\x80\x80",
                                           "\xED\x9F\xBF",
                                           "\xEE\x80\x80",
                                           "\xEF\xBF\xBF",
                                           "\xF0\x90\x80\x80",
                                           "\xF0\xBF\xBF\xBF",
                                           "\xF1\x80\x80\x80",
                                           "\xF3\xBF\xBF\xBF",
                                           "\xF4\x80\x80\x80",
                                           "\xF4\x8F\xBF\xBF"};
  for (size_t i = 0; i < sizeof characters / sizeof characters[0]; i++) {
    int64_t length = (int64_t)strlen(characters[i]);
    ck_assert_int_eq(bpjs_utf8_length(characters[i], length), length);
    ck_assert_int_eq(bpjs_utf8_length(characters[i], length + 1), length);
    ck_assert_int_eq(bpjs_utf8_valid(characters[i], length), length);
    for (int64_t cut = 1; cut < length; cut++)
      ck_assert_int_eq(bpjs_utf8_length(characters[i], cut), 0);
  }
}
END_TEST

START_TEST(bytes_that_are_no_character_are_refused) {
  static const char *const wrong[] = {"\x80",
                                      "\xBF", /* a continuation alone */
                                      "\xC0\x80",
                                      "\xC1\xBF", /* overlong: two bytes for ASCII */
                                      "\xC2\x7F",
                                      "\xDF\xC0", /* no continuation */
                                      "\xE0\x80\x80",
                                      "\xE0\x9F\xBF", /* overlong: three bytes */
                                      "\xE1\x80\x7F",
                                      "\xE1\x80\xC0", /* third byte */
                                      "\xED\xA0\x80",
                                      "\xED\xBF\xBF", /* surrogates */
                                      "\xE1\x7F\x80",
                                      "\xE1\xC0\x80", /* second byte */
                                      "\xF0\x80\x80\x80",
                                      "\xF0\x8F\xBF\xBF", /* overlong: four bytes */
                                      "\xF4\x90\x80\x80",
                                      "\xF4\xBF\xBF\xBF", /* beyond U+10FFFF */
                                      "\xF1\x80\x80\x7F",
                                      "\xF1\x80\xC0\x80", /* third and fourth byte */
                                      "\xF5\x80\x80\x80",
                                      "\xF8\x88\x80\x80",
                                      "\xFE",
                                      "\xFF"};
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    int64_t length = (int64_t)strlen(wrong[i]);
    ck_assert_msg(bpjs_utf8_length(wrong[i], length) == 0, "entry %d", (int)i);
    ck_assert_int_eq(bpjs_utf8_valid(wrong[i], length), 0);
  }
}
END_TEST

START_TEST(the_first_fault_is_found) {
  ck_assert_int_eq(bpjs_utf8_valid("", 0), 0);
  ck_assert_int_eq(bpjs_utf8_length("", 0), 0);
  ck_assert_int_eq(bpjs_utf8_length("a", -1), 0);
  ck_assert_int_eq(bpjs_utf8_valid("Rp\xC2\xA0"
                                   "1\xE2\x82\xAC",
                                   8),
                   8);
  ck_assert_int_eq(bpjs_utf8_valid("Rp\xC2\xA0"
                                   "1\xE2\x82",
                                   7),
                   5);
  ck_assert_int_eq(bpjs_utf8_valid("ab\xFF\xFF", 4), 2);
}
END_TEST

SUITE("base.utf8", every_kind_of_character_is_known, bytes_that_are_no_character_are_refused,
      the_first_fault_is_found)
