#include "trace/layout.h"

#include <string.h>

#include "suite.h"

static bpjs_buffer out;

static void wraps(size_t indent, const char *text, const char *expected) {
  bpjs_layout_wrap(&out, indent, text);
  bpjs_buffer_add(&out, "", 1);
  ck_assert_str_eq(out.bytes, expected);
  bpjs_buffer_free(&out);
}

#define TEN "0123456789"
#define NINETY TEN TEN TEN TEN TEN TEN TEN TEN TEN

START_TEST(lines_have_a_hundred_columns_at_most) {
  wraps(0, "", "\n");
  wraps(4, "one two", "one two\n");
  wraps(0, "  one   two ", "one two\n");
  wraps(0, NINETY " 345678901", NINETY " 345678901\n");    /* 90 + 1 + 9 */
  wraps(0, NINETY " 3456789012", NINETY "\n3456789012\n"); /* 101 */
  wraps(2, NINETY " 34567890", NINETY "\n  34567890\n");   /* 2 + 90 + 1 + 8 = 101 */
  wraps(2, NINETY " 3456789", NINETY " 3456789\n");        /* 100 */
}
END_TEST

START_TEST(newlines_are_kept_and_indented) {
  wraps(3, "a\nb c\nd", "a\n   b c\n   d\n");
}
END_TEST

START_TEST(a_word_longer_than_a_line_is_cut) {
  wraps(0, NINETY TEN TEN, NINETY TEN "\n" TEN "\n");
  wraps(90, "x " TEN TEN " y",
        "x\n"
        "                                                                                         "
        " " TEN "\n"
        "                                                                                         "
        " " TEN "\n"
        "                                                                                          "
        "y\n");
}
END_TEST

/* An e with an accent is two bytes and one column. */
START_TEST(columns_are_characters) {
  ck_assert_uint_eq(bpjs_layout_width(""), 0);
  ck_assert_uint_eq(bpjs_layout_width("abc"), 3);
  ck_assert_uint_eq(bpjs_layout_width("\xc3\xa9t\xc3\xa9"), 3);
  wraps(0, NINETY " \xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9",
        NINETY " \xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\n");
  wraps(98, "\xc3\xa9\xc3\xa9\xc3\xa9",
        "\xc3\xa9\xc3\xa9\n                                                                       "
        "                           \xc3\xa9\n");
}
END_TEST

static void row(bpjs_layout *layout, const char *label, const char *number, const char *words) {
  bpjs_layout_row(layout);
  bpjs_buffer_add_text(&layout->texts, label);
  if (number != NULL) {
    bpjs_layout_number(layout);
    bpjs_buffer_add_text(&layout->texts, number);
  }
  if (words != NULL) {
    bpjs_layout_words(layout);
    bpjs_buffer_add_text(&layout->texts, words);
  }
}

START_TEST(labels_stand_left_and_numbers_right) {
  bpjs_layout layout = {.count = 0};
  row(&layout, "formula", NULL, "base x rate");
  row(&layout, "wage", "5,005,000", "given");
  row(&layout, "\xc3\xa9", "0.89 %", "one\ntwo");
  row(&layout, "base", "12", NULL);
  bpjs_layout_add(&layout, &out);
  bpjs_buffer_add(&out, "", 1);
  ck_assert_str_eq(out.bytes, "  formula  base x rate\n"
                              "  wage     5,005,000   given\n"
                              "  \xc3\xa9           0.89 %   one\n"
                              "                       two\n"
                              "  base            12\n");
  bpjs_buffer_free(&out);
}
END_TEST

static int32_t add_rows(void) {
  bpjs_layout layout = {.count = 0};
  row(&layout, "wage", "5,005,000", "given");
  bpjs_layout_add(&layout, &out);
  bool failed = out.failed;
  bpjs_buffer_free(&out);
  return failed ? BPJS_ERROR_MEMORY : BPJS_OK;
}

START_TEST(rows_say_that_memory_ran_out) {
  FAIL_EACH_ALLOCATION(add_rows(), (void)0);
}
END_TEST

SUITE("trace.layout", lines_have_a_hundred_columns_at_most, newlines_are_kept_and_indented,
      a_word_longer_than_a_line_is_cut, columns_are_characters, labels_stand_left_and_numbers_right,
      rows_say_that_memory_ran_out)
