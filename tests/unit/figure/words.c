/* Numbers in words, of both languages. */
#include "figures.h"

typedef struct spoken {
  const char *text;
  int64_t digits;
  int32_t decimals, magnitude;
} spoken;

START_TEST(cardinals_are_read_with_their_last_scale) {
  static const spoken numbers[] = {
      {"nol", 0, 0, 0},
      {"satu", 1, 0, 0},
      {"sembilan", 9, 0, 0},
      {"sepuluh", 10, 0, 0},
      {"sebelas", 11, 0, 0},
      {"dua belas", 12, 0, 0},
      {"sembilan belas", 19, 0, 0},
      {"dua puluh", 20, 0, 0},
      {"dua puluh satu", 21, 0, 0},
      {"seratus", 100, 0, 0},
      {"seratus dua", 102, 0, 0},
      {"seratus sebelas", 111, 0, 0},
      {"lima ratus", 500, 0, 0},
      {"sembilan ratus sembilan puluh sembilan", 999, 0, 0},
      {"seribu", 1, 0, 3},
      {"seribu satu", 1001, 0, 0},
      {"dua ribu lima ratus", 2500, 0, 0},
      {"seratus ribu", 100, 0, 3},
      {"sejuta", 1, 0, 6},
      {"semiliar", 1, 0, 9},
      {"setriliun", 1, 0, 12},
      {"dua puluh lima juta", 25, 0, 6},
      {"dua juta lima ratus ribu", 2500, 0, 3},
      {"tiga miliar dua juta seribu", 3002001, 0, 3},
      {"dua ribu triliun", 2, 0, 15},
      {"seribu triliun", 1, 0, 15},
      {"dua ribu lima ratus triliun", 2500, 0, 12},
      {"seribu lima ratus triliun", 1500, 0, 12},
      {"dua ribu lima ratus enam triliun tiga miliar", 2506003, 0, 9},
      {"satu triliun dua ribu lima ratus juta", 1002500, 0, 6},
      {"empat koma tiga", 43, 1, 0},
      {"empat koma nol lima", 405, 2, 0},
      {"dua koma lima juta", 25, 1, 6},
      {"dua koma lima ribu", 25, 1, 3},
      {"zero", 0, 0, 0},
      {"ten", 10, 0, 0},
      {"twelve", 12, 0, 0},
      {"nineteen", 19, 0, 0},
      {"twenty", 20, 0, 0},
      {"twenty-five", 25, 0, 0},
      {"twenty five", 25, 0, 0},
      {"Ninety-Nine Million", 99, 0, 6},
      {"one hundred", 100, 0, 0},
      {"one hundred and five", 105, 0, 0},
      {"two hundred and forty-one thousand", 241, 0, 3},
      {"twelve hundred", 1200, 0, 0},
      {"two thousand five hundred trillion", 2500, 0, 12},
      {"two million and five hundred thousand", 2500, 0, 3},
      {"one thousand and one", 1001, 0, 0},
      {"four point three billion", 43, 1, 9},
      {"2 juta lima ratus ribu", 2500, 0, 3},
      {"dua juta 500 ribu", 2500, 0, 3},
  };
  for (size_t i = 0; i < COUNT(numbers); i++) {
    bpjs_figure got = figure_of(numbers[i].text);
    ck_assert_msg(got.digits == numbers[i].digits && got.decimals == numbers[i].decimals &&
                      got.magnitude == numbers[i].magnitude,
                  "%s: %lld, %d decimals, magnitude %d", numbers[i].text, (long long)got.digits,
                  got.decimals, got.magnitude);
  }
}
END_TEST

START_TEST(words_go_with_qualifier_currency_and_unit) {
  bpjs_figure got = figure_of("hampir empat puluh lima persen");
  ck_assert_int_eq(got.digits, 45);
  ck_assert_int_eq(got.unit, BPJS_UNIT_PERCENT);
  ck_assert_uint_eq(got.flags, BPJS_FIGURE_PUBLISHED | BPJS_FIGURE_AT_MOST);
  got = figure_of("minus dua koma lima poin persen");
  ck_assert_int_eq(got.digits, -25);
  ck_assert_int_eq(got.decimals, 1);
  ck_assert_int_eq(got.unit, BPJS_UNIT_PERCENTAGE_POINTS);
  got = figure_of("some two hundred villages");
  ck_assert_int_eq(got.digits, 200);
  ck_assert_int_eq(got.unit, BPJS_UNIT_COUNT);
  got = figure_of("dua ratus rupiah");
  ck_assert_int_eq(got.unit, BPJS_UNIT_IDR);
}
END_TEST

START_TEST(words_that_make_no_number_are_named) {
  static const struct {
    const char *text, *value;
  } wrong[] = {
      {"nol ratus", "ratus"}, /* no zero hundreds */
      {"seratus nol", "nol"},
      {"satu puluh", "puluh"},      /* sepuluh */
      {"dua belas belas", "belas"}, /* twice */
      {"dua puluh sebelas", "sebelas"},
      {"dua tiga", "tiga"},
      {"dua koma", ""},
      {"dua koma sebelas", "sebelas"},
      {"dua ratus dua ratus", "ratus"},
      {"twenty-", "-"},
      {"twenty-zero", "-zero"},
      {"dua juta tiga miliar", "tiga miliar"}, /* not under a million */
      {"dua ribu lima ratus ribu", "lima ratus ribu"},
      {"dua ribu seribu", "seribu"},
      {"dua ribu twelve hundred", "twelve hundred"},
      {"2 ribu 500 triliun", "500 triliun"},
      {"101 juta 2", "2"},
      {"2 juta 500", "500"},
      {"2 juta 0 juta", "0 juta"},
      {"2 juta 1000 ribu", "1000 ribu"}, /* a million itself */
      {"2 juta 0,5 ribu", "0,5 ribu"},
      {"2,5 juta 300 ribu", "300"},
      {"2 triliun ribu", "ribu"},
      {"500 ratus ratus", "ratus"},
      {"dua juta dan", "dan"},
      {"one hundred and", "and"},
      {"jutaan", "jutaan"},
      {"dua ribu lima ratus triliun ribu", "ribu"},
  };
  for (size_t i = 0; i < COUNT(wrong); i++) {
    bpjs_figure figure = {.struct_size = sizeof figure};
    bpjs_error error = {.struct_size = sizeof error};
    int32_t status = bpjs_figure_read(wrong[i].text, (int64_t)strlen(wrong[i].text),
                                      BPJS_LANGUAGE_NONE, &figure, &error);
    ck_assert_msg(status == BPJS_ERROR_SYNTAX, "%s: %d", wrong[i].text, status);
    ck_assert_str_eq(error.value, wrong[i].value);
  }
}
END_TEST

SUITE("figure.words", cardinals_are_read_with_their_last_scale,
      words_go_with_qualifier_currency_and_unit, words_that_make_no_number_are_named)
