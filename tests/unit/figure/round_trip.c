/* Writing and reading again is the identity on every published figure. */
#include "figures.h"

static void check_round_trip(const bpjs_figure *figure) {
  for (int32_t language = BPJS_LANGUAGE_ID; language <= BPJS_LANGUAGE_EN; language++) {
    char text[256];
    int64_t length;
    bpjs_figure again = {.struct_size = sizeof again};
    ck_assert_int_eq(
        bpjs_figure_write(figure, BPJS_FORMAT_TEXT, language, text, sizeof text, &length, NULL),
        BPJS_OK);
    bpjs_error error = {.struct_size = sizeof error};
    int32_t status = bpjs_figure_read(text, length, language, &again, &error);
    ck_assert_msg(status == BPJS_OK, "%s: %s", text, error.message);
    ck_assert_msg(memcmp(figure, &again, sizeof again) == 0, "%s reads differently", text);
  }
}

static bpjs_figure make(int64_t digits, int32_t decimals, int32_t magnitude, int32_t unit,
                        int32_t bounds, uint32_t flags) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert_int_eq(
      bpjs_figure_make(digits, decimals, magnitude, unit, bounds, flags, &figure, NULL), BPJS_OK);
  return figure;
}

static const uint32_t kinds[] = {
    0,
    BPJS_FIGURE_APPROXIMATE,
    BPJS_FIGURE_AT_LEAST,
    BPJS_FIGURE_AT_MOST,
    BPJS_FIGURE_APPROXIMATE | BPJS_FIGURE_AT_LEAST,
    BPJS_FIGURE_APPROXIMATE | BPJS_FIGURE_AT_MOST,
};

START_TEST(every_unit_scale_and_qualifier_survives) {
  for (int32_t unit = BPJS_UNIT_NUMBER; unit <= BPJS_UNIT_YEARS; unit++)
    for (int32_t magnitude = 0; magnitude <= 18; magnitude++)
      for (int32_t decimals = 0; decimals <= 18; decimals += 3)
        for (size_t kind = 0; kind < COUNT(kinds); kind++)
          for (int32_t bounds = BPJS_BOUNDS_EXACT; bounds <= BPJS_BOUNDS_ROUNDING; bounds++) {
            bpjs_figure figure = make(-1234, decimals, magnitude, unit, bounds, kinds[kind]);
            check_round_trip(&figure);
          }
}
END_TEST

START_TEST(random_figures_survive) {
  uint64_t state = 20240831;
  int64_t cases = suite_cases(1000000);
  for (int64_t i = 0; i < cases; i++) {
    uint64_t r = figure_random(&state);
    /* All lengths alike, so that short numbers, which are printed, are many. */
    uint64_t limit = 1;
    for (uint64_t length = r % 18; length > 0; length--)
      limit *= 10;
    int64_t digits = (int64_t)(figure_random(&state) % (10 * limit));
    if (digits > INT64_MAX / 10)
      digits /= 10;
    bpjs_figure figure =
        make((r >> 8) % 4 == 0 ? -digits : digits, (int32_t)((r >> 16) % 19),
             (int32_t)((r >> 24) % 19), (int32_t)((r >> 32) % (BPJS_UNIT_YEARS + 1)),
             (r >> 40) % 4 == 0 ? BPJS_BOUNDS_EXACT : BPJS_BOUNDS_ROUNDING,
             kinds[(r >> 48) % COUNT(kinds)]);
    check_round_trip(&figure);
  }
}
END_TEST

START_TEST(an_interval_of_a_sample_keeps_its_printed_form) {
  bpjs_figure figure = figure_of("28,37 %");
  figure.bounds = BPJS_BOUNDS_SAMPLING;
  figure.lower = 27;
  figure.upper = 30;
  figure_prints(&figure, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID, "28,37 %");
  figure_prints(&figure, BPJS_FORMAT_INTERVAL, BPJS_LANGUAGE_ID, "27,00 sampai 30,00 %");
}
END_TEST

SUITE("figure.round_trip", every_unit_scale_and_qualifier_survives, random_figures_survive,
      an_interval_of_a_sample_keeps_its_printed_form)
