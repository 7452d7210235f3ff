#include "figure/codes.h"

#include "figures.h"

START_TEST(codes_lead_back_to_their_bounds) {
  for (int32_t bounds = BPJS_BOUNDS_EXACT; bounds <= BPJS_BOUNDS_SAMPLING; bounds++) {
    const char *code = bpjs_figure_bounds_code(bounds);
    ck_assert_int_eq(bpjs_figure_bounds_find(code, (int64_t)strlen(code)), bounds);
  }
  ck_assert_int_eq(bpjs_figure_bounds_find("SAMPLING", 8), BPJS_BOUNDS_SAMPLING);
  ck_assert_int_eq(bpjs_figure_bounds_find("sampling", 8), -1);
  ck_assert_int_eq(bpjs_figure_bounds_find("", 0), -1);
}
END_TEST

START_TEST(flags_are_listed_without_published) {
  bpjs_buffer text = {0};
  bpjs_figure_csv_flags(&text, BPJS_FIGURE_PUBLISHED);
  ck_assert_int_eq((int64_t)text.length, 0);
  bpjs_figure_csv_flags(&text, BPJS_FIGURE_PUBLISHED | BPJS_FIGURE_APPROXIMATE |
                                   BPJS_FIGURE_AT_LEAST | BPJS_FIGURE_AT_MOST);
  static const char all[] = "APPROXIMATE AT_LEAST AT_MOST";
  ck_assert_int_eq((int64_t)text.length, (int64_t)sizeof all - 1);
  ck_assert_mem_eq(text.bytes, all, sizeof all - 1);
  bpjs_buffer_free(&text);
}
END_TEST

SUITE("figure.codes", codes_lead_back_to_their_bounds, flags_are_listed_without_published)
