#include <stdio.h>

#include "results.h"

/* 255 bytes fit: after 252 letters one é of two bytes, as two would be 256; after
 * 253 one; after 254 none; after 255 none. */
START_TEST(a_long_citation_is_cut_at_a_character) {
  for (size_t letters = 252; letters <= 255; letters++) {
    char text[1024], citation[300];
    memset(citation, 'x', letters);
    strcpy(citation + letters, "\xC3\xA9\xC3\xA9\xC3\xA9");
    int written = snprintf(text, sizeof text,
                           "%sjkm.rate\tPU\t\t2015-07-01\t\t\t3000\tppm\t%s\tA\t\n", LAW, citation);
    ck_assert_int_lt(written, (int)sizeof text);
    bpjs_law *law = law_of(text);
    bpjs_law_policy policy = policy_of(0, BPJS_LAW_CONFIDENCE_C);
    bpjs_dues *dues = NULL, *out = NULL;
    ck_assert_int_eq(bpjs_result_new(law, &policy, PU, &dues, NULL), BPJS_OK);
    bpjs_bill_begin(&bill, law, &policy, day_of(2025, 3, 1));
    add_rate(BPJS_PROGRAMME_JKM, EMPLOYER, "jkm.rate", "", 1000000, 0);
    ck_assert_int_eq(bpjs_result_add_bill(dues, &bill, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_result_hand(BPJS_OK, dues, &out, NULL), BPJS_OK);
    bpjs_law_free(law);
    bpjs_dues_line line = line_at(out, 0);
    ck_assert_uint_eq(strlen(line.citation), letters <= 253 ? letters + 2 : letters);
    ck_assert_int_eq(strncmp(line.citation, citation, strlen(line.citation)), 0);
    ck_assert_str_eq(bpjs_dues_citation(out, &out->entries[0]), citation);
    bpjs_dues_free(out);
  }
}
END_TEST

START_TEST(indices_and_structs_are_checked) {
  bpjs_dues *dues = made();
  bpjs_dues_line line = {.struct_size = sizeof line, .amount = 7};
  bpjs_dues_totals totals = {.struct_size = sizeof totals, .bill = 7};
  bpjs_dues_warning warning = {.struct_size = sizeof warning, .number = 7};
  bpjs_error unset = {0};
#define REFUSES(get, dues, index, out, status, name)                                               \
  ck_assert_int_eq(get(dues, index, out, &error), status);                                         \
  ck_assert_str_eq(error.field, name);                                                             \
  ck_assert_int_eq(get(dues, index, out, &unset), BPJS_ERROR_STRUCT_SIZE)
#define REFUSES_ALL(get, out, count, least)                                                        \
  REFUSES(get, NULL, 0, &out, BPJS_ERROR_ARGUMENT, "dues");                                        \
  REFUSES(get, dues, 0, NULL, BPJS_ERROR_ARGUMENT, #out);                                          \
  REFUSES(get, dues, count, &out, BPJS_ERROR_RANGE, "index");                                      \
  REFUSES(get, dues, least, &out, BPJS_ERROR_RANGE, "index");                                      \
  REFUSES(get, dues, INT64_MIN, &out, BPJS_ERROR_RANGE, "index");                                  \
  REFUSES(get, dues, INT64_MAX, &out, BPJS_ERROR_RANGE, "index");                                  \
  out.struct_size--;                                                                               \
  REFUSES(get, dues, 0, &out, BPJS_ERROR_STRUCT_SIZE, #out);                                       \
  out.struct_size = 0;                                                                             \
  REFUSES(get, dues, 0, &out, BPJS_ERROR_STRUCT_SIZE, #out)
  REFUSES_ALL(bpjs_dues_get, line, 10, -1);
  REFUSES_ALL(bpjs_dues_total, totals, 2, -2);
  REFUSES_ALL(bpjs_dues_warning_get, warning, 3, -1);
  ck_assert_int_eq(line.amount, 7);
  ck_assert_int_eq(totals.bill, 7);
  ck_assert_int_eq(warning.number, 7);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(a_longer_struct_of_the_caller_is_zeroed_at_its_end) {
  bpjs_dues *dues = made();
  struct {
    bpjs_dues_totals totals;
    int64_t later;
  } longer = {.totals.struct_size = sizeof longer, .later = 7};
  ck_assert_int_eq(bpjs_dues_total(dues, -1, &longer.totals, NULL), BPJS_OK);
  ck_assert_uint_eq(longer.totals.struct_size, sizeof longer);
  ck_assert_int_eq(longer.totals.bill, 2 * 289000);
  ck_assert_int_eq(longer.later, 0);
  bpjs_dues_free(dues);
}
END_TEST

/* As bpjs_dues_get has them one by one, into items of the caller's size. */
START_TEST(several_lines_are_copied_at_once) {
  bpjs_dues *dues = made();
  error = (bpjs_error){.struct_size = sizeof error};
  struct {
    bpjs_dues_line line;
    int64_t later;
  } longer[4] = {{.line.struct_size = sizeof longer[0], .later = 7},
                 {.line.struct_size = 1, .later = 7},
                 {.line.struct_size = 2, .later = 7},
                 {.line.struct_size = 3, .line.amount = 8, .later = 9}};
  const int64_t count = bpjs_dues_count(dues);
  ck_assert_int_eq(bpjs_dues_lines(dues, 2, &longer[0].line, 3, &error), BPJS_OK);
  for (int64_t i = 0; i < 3; i++) {
    const bpjs_dues_line one = line_at(dues, 2 + i);
    ck_assert_uint_eq(longer[i].line.struct_size, sizeof longer[0]);
    ck_assert_int_eq(longer[i].line.amount, one.amount);
    ck_assert_int_eq(longer[i].line.payer, one.payer);
    ck_assert_str_eq(longer[i].line.citation, one.citation);
    ck_assert_int_eq(longer[i].later, 0);
  }
  ck_assert_int_eq(longer[3].line.amount, 8);
  ck_assert_int_eq(longer[3].later, 9);

  bpjs_dues_line line = {.struct_size = sizeof line, .amount = 7};
  ck_assert_int_eq(bpjs_dues_lines(dues, count, &line, 0, &error), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_lines(dues, 0, &line, 0, &error), BPJS_OK);
  static const int64_t beyond[][2] = {
      {-1, 1}, {0, -1}, {INT64_MAX, 1}, {1, INT64_MAX}, {INT64_MIN, INT64_MIN}};
  for (size_t i = 0; i < sizeof beyond / sizeof beyond[0]; i++)
    ck_assert_int_eq(bpjs_dues_lines(dues, beyond[i][0], &line, beyond[i][1], &error),
                     BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_dues_lines(dues, count, &line, 1, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "count");
  ck_assert_int_eq(bpjs_dues_lines(dues, count + 1, &line, 0, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "first");
  ck_assert_int_eq(bpjs_dues_lines(NULL, 0, &line, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dues_lines(dues, 0, NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "lines");
  line.struct_size--;
  ck_assert_int_eq(bpjs_dues_lines(dues, 0, &line, 1, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(line.amount, 7);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(no_result_has_nothing) {
  ck_assert_int_eq(bpjs_dues_count(NULL), 0);
  ck_assert_int_eq(bpjs_dues_month_count(NULL), 0);
  ck_assert_int_eq(bpjs_dues_warning_count(NULL), 0);
  bpjs_dues_free(NULL);
}
END_TEST

SUITE("dues.get", a_long_citation_is_cut_at_a_character, indices_and_structs_are_checked,
      a_longer_struct_of_the_caller_is_zeroed_at_its_end, several_lines_are_copied_at_once,
      no_result_has_nothing)
