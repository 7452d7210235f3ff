/* What is no figure, and what the error says of it. */
#include "figures.h"

typedef struct refusal {
  const char *text;
  int32_t status;
  const char *value;
} refusal;

static void check_refusal(const refusal *expected, int32_t language) {
  bpjs_figure figure = {.struct_size = sizeof figure, .digits = 77}, before = figure;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status =
      bpjs_figure_read(expected->text, (int64_t)strlen(expected->text), language, &figure, &error);
  ck_assert_msg(status == expected->status, "\"%s\": %d", expected->text, status);
  ck_assert_int_eq(error.code, status);
  ck_assert_str_eq(error.field, "text");
  ck_assert_str_eq(error.value, expected->value);
  ck_assert_mem_eq(&figure, &before, sizeof figure);
}

START_TEST(what_is_not_understood_is_named) {
  static const refusal refusals[] = {
      {"", BPJS_ERROR_SYNTAX, ""},
      {"  ", BPJS_ERROR_SYNTAX, ""},
      {"sekitar", BPJS_ERROR_SYNTAX, ""},
      {"juta", BPJS_ERROR_SYNTAX, "juta"},
      {"5 foo juta", BPJS_ERROR_SYNTAX, "foo"},
      {"USD 5 juta", BPJS_ERROR_SYNTAX, "USD"},
      {"5 juta per bulan", BPJS_ERROR_SYNTAX, "per"},
      {"1 234", BPJS_ERROR_SYNTAX, "234"}, /* a space groups no digits */
      {"1.23.456", BPJS_ERROR_SYNTAX, "1.23.456"},
      {"12,34,567", BPJS_ERROR_SYNTAX, "12,34,567"},
      {"1.234.56", BPJS_ERROR_SYNTAX, "1.234.56"},
      {"1234.567.890", BPJS_ERROR_SYNTAX, "1234.567.890"},
      {"0.123.456", BPJS_ERROR_SYNTAX, "0.123.456"},
      {"007", BPJS_ERROR_SYNTAX, "007"},
      {"00,5", BPJS_ERROR_SYNTAX, "00,5"},
      {"5.", BPJS_ERROR_SYNTAX, "5."},
      {"5,", BPJS_ERROR_SYNTAX, "5,"},
      {"1.234.", BPJS_ERROR_SYNTAX, "1.234."},
      {"1..234", BPJS_ERROR_SYNTAX, "1..234"},
      {"1,234.567,8", BPJS_ERROR_SYNTAX, "1,234.567,8"},
      {"1.234,567,890", BPJS_ERROR_SYNTAX, "1.234,567,890"},
      {"1.2,5", BPJS_ERROR_SYNTAX, "1.2,5"},
      {"1.234,", BPJS_ERROR_SYNTAX, "1.234,"},
      {".5", BPJS_ERROR_SYNTAX, ".5"},
      {"--5", BPJS_ERROR_SYNTAX, "-5"},
      {"-Rp-5", BPJS_ERROR_SYNTAX, "-5"},
      {"5-6 juta", BPJS_ERROR_SYNTAX, "-6"},
      {"Rp5 orang", BPJS_ERROR_SYNTAX, "orang"},
      {"5 orang kasus", BPJS_ERROR_SYNTAX, "kasus"},
      {"5 tenaga", BPJS_ERROR_SYNTAX, "tenaga"},
      {"5 jutawan", BPJS_ERROR_SYNTAX, "jutawan"},
      {"5 juta!", BPJS_ERROR_SYNTAX, "!"},
      {"5 \xE2\x80\x94", BPJS_ERROR_SYNTAX, "\xE2\x80\x94"},
      {"5 \xC2\xB0", BPJS_ERROR_SYNTAX, "\xC2\xB0"},
      {"5 \xE2\x82\xAC", BPJS_ERROR_SYNTAX, "\xE2\x82\xAC"},
      {"more than almost 5", BPJS_ERROR_SYNTAX, "more than almost"},
      {"hampir 5 juta lebih", BPJS_ERROR_SYNTAX, "lebih"},
      {"tepat 5 juta lebih", BPJS_ERROR_SYNTAX, "lebih"},
      {"minus 5 persen lebih", BPJS_ERROR_SYNTAX, "lebih"}, /* above or below -5? */
      {"5 lebih lebih", BPJS_ERROR_SYNTAX, "lebih"},
      {"10-12 juta", BPJS_ERROR_SYNTAX, "-12"}, /* a range is no figure */
      {"10,-12 juta", BPJS_ERROR_SYNTAX, "12"},
      {"1/2", BPJS_ERROR_SYNTAX, "/2"},
      {"16,800,-", BPJS_ERROR_SYNTAX, "16,800,"}, /* a comma of each kind */
      {"16.80,-", BPJS_ERROR_SYNTAX, "16.80,"},
      {"Rp5,- juta", BPJS_ERROR_SYNTAX, "juta"},
      {"101 juta2", BPJS_ERROR_SYNTAX, "2"}, /* the mark of a footnote */
      {"101 juta\xC2\xB2", BPJS_ERROR_SYNTAX, "\xC2\xB2"},
      {"SATU JUTA2", BPJS_ERROR_SYNTAX, "2"},
      {"satu setengah juta", BPJS_ERROR_SYNTAX, "setengah"},
      {"1e6", BPJS_ERROR_SYNTAX, "e6"},
      {"nan", BPJS_ERROR_SYNTAX, "nan"},
  };
  for (size_t i = 0; i < COUNT(refusals); i++)
    for (int32_t language = BPJS_LANGUAGE_NONE; language <= BPJS_LANGUAGE_EN; language++)
      check_refusal(&refusals[i], language);
}
END_TEST

START_TEST(numbers_beyond_a_figure_are_overflow) {
  /* Ten times the digits and five, half a unit, must fit int64: the greatest
   * is (9223372036854775807 - 5) / 10, cut. */
  static const refusal refusals[] = {
      {"922337203685477581", BPJS_ERROR_OVERFLOW, "922337203685477581"},
      {"99999999999999999999999", BPJS_ERROR_OVERFLOW, "99999999999999999999999"},
      {"0,0000000000000000001", BPJS_ERROR_OVERFLOW, "0,0000000000000000001"},
      {"1 ribu juta miliar triliun", BPJS_ERROR_OVERFLOW, "triliun"}, /* 3 + 6 + 9 = 18 fits */
      {"1 juta triliun triliun", BPJS_ERROR_OVERFLOW, "triliun"},
      {"999999999999 triliun 1 ribu", BPJS_ERROR_OVERFLOW, "1 ribu"}, /* 12 digits and 9 */
      {"dua koma satu satu satu satu satu satu satu satu satu satu satu satu satu satu satu",
       BPJS_ERROR_OVERFLOW, ""},
  };
  for (size_t i = 0; i < COUNT(refusals); i++)
    check_refusal(&refusals[i], BPJS_LANGUAGE_NONE);
  bpjs_figure greatest = figure_of("922337203685477580");
  ck_assert_int_eq(greatest.digits, INT64_MAX / 10);
}
END_TEST

START_TEST(two_readings_without_language_are_ambiguous) {
  static const refusal refusals[] = {
      {"1.234", BPJS_ERROR_AMBIGUOUS, "1.234"},
      {"Rp 25,004 juta", BPJS_ERROR_AMBIGUOUS, "25,004"},
      {"5 M", BPJS_ERROR_AMBIGUOUS, "M"},
      {"dua ribu lima ratus M", BPJS_ERROR_AMBIGUOUS, "M"},
      {"dua juta lima M", BPJS_ERROR_AMBIGUOUS, "M"},
  };
  for (size_t i = 0; i < COUNT(refusals); i++)
    check_refusal(&refusals[i], BPJS_LANGUAGE_NONE);
}
END_TEST

START_TEST(only_utf8_without_nul_is_text) {
  static const struct {
    const char *text;
    int64_t length;
  } wrong[] = {{"5\0", 2}, {"\0", 1}, {"5 \xFF", 3}, {"5 \xC2", 3}, {"\xE2\x88", 2}};
  for (size_t i = 0; i < COUNT(wrong); i++) {
    bpjs_figure figure = {.struct_size = sizeof figure};
    ck_assert_int_eq(
        bpjs_figure_read(wrong[i].text, wrong[i].length, BPJS_LANGUAGE_ID, &figure, NULL),
        BPJS_ERROR_ENCODING);
  }
}
END_TEST

START_TEST(a_text_of_4096_bytes_is_read_and_no_longer_one) {
  char text[4097];
  memset(text, ' ', sizeof text);
  text[0] = '5';
  bpjs_figure figure = {.struct_size = sizeof figure};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_figure_read(text, 4096, BPJS_LANGUAGE_ID, &figure, &error), BPJS_OK);
  ck_assert_int_eq(figure.digits, 5);
  ck_assert_int_eq(bpjs_figure_read(text, 4097, BPJS_LANGUAGE_ID, &figure, &error),
                   BPJS_ERROR_LIMIT);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_figure figure = {.struct_size = sizeof figure}, small = {.struct_size = 8};
  bpjs_error error = {.struct_size = sizeof error}, unusable = {.struct_size = 4};
  ck_assert_int_eq(bpjs_figure_read("5", 1, 1, &figure, &unusable), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_figure_read("5", 1, 1, &small, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_figure_read("5", 1, 1, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "figure");
  ck_assert_int_eq(bpjs_figure_read(NULL, 0, 1, &figure, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "text");
  ck_assert_int_eq(bpjs_figure_read("5", -1, 1, &figure, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_figure_read("5", 1, -1, &figure, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_figure_read("5", 1, 3, &figure, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "language");
}
END_TEST

SUITE("figure.refusals", what_is_not_understood_is_named, numbers_beyond_a_figure_are_overflow,
      two_readings_without_language_are_ambiguous, only_utf8_without_nul_is_text,
      a_text_of_4096_bytes_is_read_and_no_longer_one, arguments_are_checked)
